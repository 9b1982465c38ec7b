/** Where the lock for this purpose in this working copy lives (the system's temp folder). */
export function slotbestand(wortel: string, doel: string): string;

/**
 * Does the work while holding the lock, waiting first for another process that has it.
 *
 * @throws what the work throws; an Error if the lock stays taken for a quarter of an hour.
 */
export function metSlot<T>(
  bestand: string,
  werk: () => Promise<T> | T,
  opties?: { bijWachten?: (houder: number) => void },
): Promise<T>;
