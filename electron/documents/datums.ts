/** Clock times as a document writes them. */

/** `10:05` → `10.05 uur`, and `02:30 zomertijd` → `02.30 uur zomertijd`. */
export function tijdVoluit(tijd: string): string {
  return tijd.replace(/^(\d\d):(\d\d)/u, '$1.$2 uur');
}
