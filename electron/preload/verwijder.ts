/** Takes names away from a page. One function without imports: it runs in the page's own world. */

/** Removes globals by name; what cannot be deleted becomes an unchangeable `undefined`. */
export function verwijderNamen(namen: readonly string[]): void {
  for (const naam of namen) {
    if (!Reflect.deleteProperty(globalThis, naam) || naam in globalThis) {
      Reflect.defineProperty(globalThis, naam, { value: undefined, writable: false, configurable: false });
    }
  }
}
