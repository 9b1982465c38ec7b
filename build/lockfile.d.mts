/** Whether package-lock.json has every optional package that its packages name, also those of other platforms. */
export function isVolledig(map: string): boolean;

/**
 * Installed packages that are not in package-lock.json with this version and this content hash.
 *
 * @throws if npm left no account of what it installed (node_modules/.package-lock.json).
 */
export function nietVastgelegd(map: string): string[];
