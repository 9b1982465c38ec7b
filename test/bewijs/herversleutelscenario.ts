/**
 * A new data key. The two states have the same rows, another key and another passphrase, so a mix of the two would not
 * open; and only one of the two passphrases may.
 */
import { cpSync, readdirSync } from 'node:fs';
import { controleerKeten } from '../../db/logboek.ts';
import { ledenVanGroep } from '../../db/queries/gegevens.ts';
import { openSessie, type Sessieopties, sluitSessie } from '../../electron/kluis/sessie.ts';
import { maakWisselAf, oudeStanden } from '../../electron/kluis/wissel.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { geheim, groepMetNamen, Kopieproef } from '../kluis/kopiesteun.ts';
import { TWEEDE_WACHTZIN, WACHTZIN } from '../kluis/steun.ts';
import type { Wisselscenario } from './wisselcrash.ts';

/** What the vault holds when a passphrase opens it, checked page by page; null: it does not. */
async function lees(opties: Sessieopties, wachtzin: string): Promise<{ namen: string[]; vervangen: boolean } | null> {
  const sessie = await openSessie(opties, 'wachtzin', geheim(wachtzin), null).catch((fout: unknown) => {
    if (fout instanceof Geweigerd && fout.weigering.code === 'WACHTZIN_ONJUIST') return null;
    throw fout;
  });
  if (sessie === null) return null;
  try {
    const { lees: db } = sessie.store;
    sessie.store.controleer();
    const keten = controleerKeten(db);
    if (!keten.ok) throw new Error(`chain broken at ${keten.breuk.volgnummer}`);
    const vervangen = db.prepare("SELECT 1 FROM logboek WHERE wat = 'datasleutel.vervangen'").get() !== undefined;
    return { namen: ledenVanGroep(db, 'Fictieplein').map((lid) => lid.achternaam), vervangen };
  } finally {
    sluitSessie(sessie);
  }
}

export const herversleutelscenario: Wisselscenario = {
  naam: 'herversleutelen',
  programma: new URL('./herversleutelkind.ts', import.meta.url),
  // The exchange comes after the last step: it gets two of five.
  fasen: ['kopie', 'versleutelen', 'controle', 'controle', 'begin'],
  async bereidVoor(begin) {
    const proef = new Kopieproef();
    try {
      const { omgeving } = await proef.maak();
      groepMetNamen(omgeving, 'Fictieplein', [
        ['L1', 'Proefdal'],
        ['L2', 'Schetsberg'],
      ]);
      cpSync(proef.map, begin, { recursive: true });
      const opties = (map: string): Sessieopties => ({ ...proef.opties, map });
      return {
        argumenten: [WACHTZIN, TWEEDE_WACHTZIN],
        async hervat(map) {
          maakWisselAf(map);
          const resten = readdirSync(map).filter((naam) => naam.startsWith('terugzetten') || naam.endsWith('.deel'));
          if (resten.length > 0) throw new Error(`left behind: ${resten.join(', ')}`);
          if (oudeStanden(map).length > 0) throw new Error('a state under the old key was kept');
          const [oud, nieuw] = [await lees(opties(map), WACHTZIN), await lees(opties(map), TWEEDE_WACHTZIN)];
          const nu = oud ?? nieuw;
          if (nu === null || (oud !== null && nieuw !== null)) throw new Error('not one passphrase opens it');
          if (nu.namen.join() !== 'Proefdal,Schetsberg') throw new Error(`another content: ${nu.namen.join()}`);
          if (nu.vervangen !== (oud === null)) throw new Error('the log says something else than the keys');
          return oud === null ? 'nieuw' : 'oud';
        },
      };
    } finally {
      proef.ruimOp();
    }
  },
};
