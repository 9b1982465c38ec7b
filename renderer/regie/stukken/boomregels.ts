/** Written files as lines of a tree: each folder once, before what is in it. Pure. */

export interface Boomregel {
  readonly pad: string;
  readonly naam: string;
  /** From 1; deeper than 3 is drawn as 3. */
  readonly diepte: 1 | 2 | 3;
  /** Bytes; null for a folder. */
  readonly grootte: number | null;
}

const diep = (n: number): 1 | 2 | 3 => (n <= 1 ? 1 : n === 2 ? 2 : 3);

export function boomregels(bestanden: readonly { readonly pad: string; readonly grootte: number }[]): Boomregel[] {
  const uit: Boomregel[] = [];
  const mappen = new Set<string>();
  for (const { pad, grootte } of [...bestanden].sort((a, b) => a.pad.localeCompare(b.pad, 'nl'))) {
    const delen = pad.split('/');
    delen.slice(0, -1).forEach((naam, i) => {
      const map = delen.slice(0, i + 1).join('/');
      if (mappen.has(map)) return;
      mappen.add(map);
      uit.push({ pad: `${map}/`, naam, diepte: diep(i + 1), grootte: null });
    });
    uit.push({ pad, naam: delen.at(-1) ?? pad, diepte: diep(delen.length), grootte });
  }
  return uit;
}

/** `212 kB`, `900 bytes`; 1 kB is 1000 bytes. */
export function grootteInWoorden(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
