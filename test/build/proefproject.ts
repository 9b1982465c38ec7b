/**
 * Projects in a temp folder, for the tests of building and packing.
 */
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder with these files (path → content), removed after the test. */
export function maakMap(bestanden: Readonly<Record<string, string | Buffer>> = {}): string {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-build-'));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  schrijf(map, bestanden);
  return map;
}

export function schrijf(map: string, bestanden: Readonly<Record<string, string | Buffer>>): void {
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(map, naam)), { recursive: true });
    writeFileSync(join(map, naam), inhoud);
  }
}

interface Slotpakket {
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The packages part of a package-lock.json: place (`node_modules/naam`) → package. */
export function leesSlot(map: string): Readonly<Record<string, Slotpakket>> {
  return (JSON.parse(readFileSync(join(map, 'package-lock.json'), 'utf8')) as { packages: Record<string, Slotpakket> })
    .packages;
}

/** These packages and all that they need, by name. */
export function metWatZeNodigHebben(slot: Readonly<Record<string, Slotpakket>>, namen: readonly string[]): Set<string> {
  const alle = new Set<string>();
  const voegToe = (naam: string): void => {
    if (alle.has(naam)) return;
    alle.add(naam);
    for (const [plaats, pakket] of Object.entries(slot)) {
      if (!plaats.endsWith(`node_modules/${naam}`)) continue;
      for (const nodig of Object.keys({ ...pakket.dependencies, ...pakket.optionalDependencies })) voegToe(nodig);
    }
  };
  for (const naam of namen) voegToe(naam);
  return alle;
}

/** Puts the installed production packages in the project, as hard links where the temp folder is on the same disk. */
export function koppelProductiepakketten(bron: string, project: string): void {
  for (const [plaats, pakket] of Object.entries(leesSlot(bron))) {
    const diep = plaats.split('node_modules/').length > 2;
    if (plaats === '' || diep || pakket.dev === true || !existsSync(join(bron, plaats))) continue;
    // Node's own 120 MB binary: the test wants to see that it stays out, for which any file will do.
    if (plaats.startsWith('node_modules/node-')) {
      schrijf(project, {
        [`${plaats}/package.json`]: readFileSync(join(bron, plaats, 'package.json')),
        [`${plaats}/bin/node`]: 'plaatsvervanger',
      });
    } else koppel(join(bron, plaats), join(project, plaats));
  }
}

function koppel(van: string, naar: string): void {
  mkdirSync(naar, { recursive: true });
  for (const kind of readdirSync(van, { withFileTypes: true })) {
    const [bron, doel] = [join(van, kind.name), join(naar, kind.name)];
    if (kind.isDirectory()) koppel(bron, doel);
    else {
      try {
        linkSync(bron, doel);
      } catch {
        cpSync(bron, doel);
      }
    }
  }
}
