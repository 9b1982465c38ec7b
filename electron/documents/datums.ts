/** Clock times as a document writes them. */

/** `10:05` → `10.05 uur`. */
export function tijdVoluit(tijd: string): string {
  return `${tijd.replace(':', '.')} uur`;
}
