/**
 * Going back to a back-up. The old state has another passphrase, one group more, and a write-ahead log that was never
 * emptied; the data key is the same in both, so a mix of the two would open, and is looked for by what is in it.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { controleerKeten } from '../../db/logboek.ts';
import { ledenVanGroep } from '../../db/queries/gegevens.ts';
import { sleutelboek } from '../../db/register.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { maakReservekopie } from '../../electron/kluis/reservekopie.ts';
import { openSessie, type Sessieopties, sluitSessie } from '../../electron/kluis/sessie.ts';
import { wijzigSleutels } from '../../electron/kluis/sleutelbeheer.ts';
import { maakWisselAf, oudeStanden } from '../../electron/kluis/wissel.ts';
import { geheim, groepMetNamen, Kopieproef } from '../kluis/kopiesteun.ts';
import { TWEEDE_WACHTZIN, WACHTZIN } from '../kluis/steun.ts';
import type { Wisselscenario } from './wisselcrash.ts';

interface Stand {
  readonly kop: string;
  readonly namen: readonly string[];
  readonly kade: boolean;
  readonly laatste: string | undefined;
}

/** What a folder holds, opened with a passphrase and checked page by page. */
async function lees(opties: Sessieopties, wachtzin: string): Promise<Stand> {
  const kop = readFileSync(kluispaden(opties.map).kop, 'utf8');
  const sessie = await openSessie(opties, 'wachtzin', geheim(wachtzin), null);
  try {
    const { lees: db } = sessie.store;
    sessie.store.controleer();
    const keten = controleerKeten(db);
    if (!keten.ok) throw new Error(`chain broken at ${keten.breuk.volgnummer}`);
    return {
      kop,
      namen: ledenVanGroep(db, 'Fictieplein').map((lid) => lid.achternaam),
      kade: db.prepare("SELECT 1 FROM groep WHERE id = 'Oefenkade'").get() !== undefined,
      laatste: db.prepare<{ wat: string }>('SELECT wat FROM logboek ORDER BY volgnummer DESC LIMIT 1').get()?.wat,
    };
  } finally {
    sluitSessie(sessie);
  }
}

const eis = (klopt: boolean, wat: string): void => {
  if (!klopt) throw new Error(wat);
};
const gelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

export const terugzetscenario: Wisselscenario = {
  naam: 'terugzetten',
  programma: new URL('./terugzetkind.ts', import.meta.url),
  // Making ready takes long and changes nothing; the exchange itself is short, so it gets two of three.
  fasen: ['begin', 'gereed', 'gereed'],
  async bereidVoor(begin, terzijde) {
    const proef = new Kopieproef();
    try {
      const { sessie, omgeving } = await proef.maak();
      groepMetNamen(omgeving, 'Fictieplein', [
        ['L1', 'Proefdal'],
        ['L2', 'Schetsberg'],
      ]);
      const toen = readFileSync(kluispaden(proef.map).kop, 'utf8');
      const kopie = join(terzijde, 'kopie');
      writeFileSync(kopie, readFileSync(join(proef.doel, maakReservekopie(sessie, omgeving, proef.plek).naam)));
      const wachtzin = new Uint8Array(geheim(TWEEDE_WACHTZIN)).buffer;
      await wijzigSleutels(
        { opties: proef.opties, sessie, boek: sleutelboek, omgeving },
        { wat: 'wachtzin', wachtzin },
      );
      groepMetNamen(omgeving, 'Oefenkade', [['L3', 'Krijtveld']]);
      cpSync(proef.map, begin, { recursive: true });

      const opties = (map: string): Sessieopties => ({ ...proef.opties, map });
      const apart = join(terzijde, 'oud');
      cpSync(begin, apart, { recursive: true });
      const oud = await lees(opties(apart), TWEEDE_WACHTZIN);
      const nieuw: Stand = { kop: toen, namen: oud.namen, kade: false, laatste: 'kopie.teruggezet' };
      eis(oud.kade && oud.kop !== toen, 'the two states do not differ');

      return {
        argumenten: [kopie, WACHTZIN],
        async hervat(map) {
          maakWisselAf(map);
          const resten = readdirSync(map).filter((naam) => naam.startsWith('terugzetten') || naam.endsWith('.deel'));
          eis(resten.length === 0, `left behind: ${resten.join(', ')}`);
          const isOud = readFileSync(kluispaden(map).kop, 'utf8') === oud.kop;
          const nu = await lees(opties(map), isOud ? TWEEDE_WACHTZIN : WACHTZIN);
          eis(gelijk(nu, isOud ? oud : nieuw), `a mix: ${JSON.stringify({ ...nu, kop: isOud ? 'old' : 'new' })}`);
          const bewaard = oudeStanden(map);
          eis(bewaard.length === (isOud ? 0 : 1), `${bewaard.length} old states are kept`);
          // What was replaced is there whole, and opens with its own passphrase.
          for (const { naam } of bewaard) {
            eis(gelijk(await lees(opties(join(map, naam)), TWEEDE_WACHTZIN), oud), 'the old state was not kept whole');
          }
          return isOud ? 'oud' : 'nieuw';
        },
      };
    } finally {
      proef.ruimOp();
    }
  },
};
