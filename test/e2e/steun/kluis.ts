/** What must hold of a vault that the tour leaves: it opens with the passphrase, and with nothing else. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database as SqlCipher } from '@signalapp/sqlcipher';
import { expect, it } from 'vitest';
import { leesKop } from '../../../electron/kluis/kop.ts';
import { openSlot, wachtzinBytes } from '../../../electron/kluis/sleutels.ts';
import { Podium } from '../../rondleiding/podium.ts';
import { mensen } from '../../rondleiding/verhaal.ts';
import type { Resultaat } from './opdracht.ts';

export interface Kluisproef {
  /** The vault's folder; tests work on copies. */
  readonly kluis: string;
  readonly resultaat: Resultaat;
  readonly namen: readonly string[];
  readonly nieuweMap: () => string;
}

/** Unlocks with the passphrase of the tour and waits for the work to appear. */
export async function ontgrendel(p: Podium, wachtzin: string = mensen.wachtzin): Promise<void> {
  await p.vul(/^Wachtzin$/, wachtzin);
  await p.klik('Ontgrendel');
}

/** Every text that an independent reader finds in the store with this key. */
function leesAlles(pad: string, sleutel: string): string {
  const db = new SqlCipher(pad);
  try {
    db.pragma(`key="x'${sleutel}'"`);
    const tabellen = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[];
    return tabellen.map(({ name }) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all())).join('\n');
  } finally {
    db.close();
  }
}

/** Declares the tests; `met` is asked when they run. */
export function beproefKluis(met: () => Kluisproef): void {
  const kopie = (): string => {
    const map = met().nieuweMap();
    cpSync(met().kluis, join(map, 'kluis'), { recursive: true });
    return map;
  };

  it('opens again with the passphrase and shows the closed meeting', async () => {
    const uit = kopie();
    const p = await Podium.open({ uit, exportmap: join(uit, 'dms') });
    try {
      await ontgrendel(p);
      // It opens where the tour ended; from there to the meeting, and to the list of all of them.
      await p.naar('Overleg');
      await p.klik('Alle overleggen');
      const rij = p.regie.getByRole('row').filter({ hasText: mensen.groep });
      await rij.first().waitFor();
      expect(await rij.first().innerText()).toContain('gesloten');
      await rij.first().getByText(mensen.groep).click();
      await p.toets('Enter');
      await p.zie('Dit overleg is gesloten');
      expect(p.isOpen('zaal')).toBe(false);
      await p.naar('Documenten');
      await p.zie(/Verslag/);
      expect(p.fouten).toEqual([]);
    } finally {
      await p.sluitAf();
    }
  });

  it('does not open in SQLCipher without its key, and with it holds what was read in and noted', async () => {
    const pad = join(kopie(), 'kluis', 'bestand.db');
    expect(readFileSync(pad).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    const zonder = new SqlCipher(pad);
    expect(() => zonder.prepare('SELECT * FROM sqlite_schema').get()).toThrow();
    zonder.close();
    // The same reader with the key: so it was the key that kept it out, and the words searched for are really there.
    const kop = leesKop(met().kluis);
    const slot = kop?.slots.find(({ rol }) => rol === 'procesregisseur');
    if (!kop || !slot) throw new Error('no slot');
    const sleutel = await openSlot(kop, slot, wachtzinBytes(mensen.wachtzin));
    const inhoud = leesAlles(pad, sleutel?.toString('hex') ?? '');
    const { zichtbaar, afgeschermd } = met().resultaat;
    expect([...zichtbaar, ...afgeschermd].filter((woord) => !inhoud.includes(woord))).toEqual([]);
    expect(met().namen.filter((naam) => inhoud.includes(naam)).length).toBeGreaterThan(0);
  });
}
