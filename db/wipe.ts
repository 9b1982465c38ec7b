/**
 * Leaving nothing behind in the write-ahead log. `secure_delete` overwrites deleted rows in the store itself, but the
 * log keeps the pages from before until it is emptied: after deletions, on lock and on close.
 */
import type { Verbinding } from './handles.ts';

interface Uitkomst {
  readonly busy: number;
  readonly log: number;
  readonly checkpointed: number;
}

/**
 * Moves the write-ahead log into the store and cuts it to nothing. Call it outside a transaction.
 * @throws Error when something kept the log from being emptied: what was deleted could then still be on disk.
 */
export function leegWal(verbinding: Verbinding): void {
  const uitkomst = verbinding.prepare<unknown[], Uitkomst>('PRAGMA wal_checkpoint(TRUNCATE)').get();
  // A store in memory has no log; SQLite then answers -1.
  if (uitkomst?.busy !== 0 || uitkomst.log > 0) throw new Error('The write-ahead log could not be emptied');
}
