/** The closing round in the minutes: per agreement and bron what goes along, and what was said about all of it. */
import { projecteerVoor } from '../../shared/domein/projectie.ts';
import type { Sluitregelinhoud } from '../../shared/domein/verslagdelen.ts';
import type { ReadableDb } from '../handles.ts';
import { bronnaam, type Overlegsituatie } from './situatie.ts';
import { type Afspraakrij, afspraken, gesprekBij, onderwerpen, type Ronde, rondes } from './sluitronde.ts';
import { dmsLezer, voorArchief } from './stukmaken.ts';
import type { Vervanger } from './vervanger.ts';
import type { Sluitstof } from './vrijgave.ts';

/** Where a row came from: the agreement, and the item or intervention; an agreement of before is about neither. */
export interface Rondeherkomst {
  readonly afspraakId: string;
  readonly puntId: string | null;
  readonly interventieId: string | null;
}

/** A row of the closing round in the making. `item` null: an agreement from before items were named. */
interface Ronderij {
  readonly wat: string;
  readonly bron: string;
  readonly akkoord: boolean;
  readonly voorwaarden: string;
  readonly item: Sluitstof | null;
}

/** What this agreement says to the document's reader; `alles`: he has every item of it, and so what was said about it. */
function rijenVan(o: Overlegsituatie, a: Afspraakrij, ronde: Ronde | undefined): { rijen: Ronderij[]; alles: boolean } {
  const { profiel } = o.situatie;
  if (a.ontvanger !== null && a.informatie !== '' && (ronde?.rijen ?? []).length === 0) {
    // In words, from before items were named; one whose items are all gone or taken back says nothing.
    const bron = o.rijen.find((r) => r.id === a.gevraagd_aan)?.partner ?? a.gevraagd_aan ?? '';
    const akkoord = a.akkoord === 1;
    const rij = { wat: a.informatie, bron, akkoord, voorwaarden: akkoord ? a.voorwaarden : '', item: null };
    return { rijen: [rij], alles: akkoord };
  }
  if (!ronde) return { rijen: [], alles: false };
  // Masked first and then put together per bron: what is hidden may not decide in which order the rest stands.
  const eigen = projecteerVoor(o.situatie, dmsLezer(profiel), ronde.rijen).filter(voorArchief(profiel));
  const rijen = [...Map.groupBy(eigen, (item) => item.bron)].flatMap(([bron, van]): Ronderij[] => {
    const akkoord = ronde.akkoord(bron);
    const voorwaarden = akkoord ? ronde.voorwaarden(bron) : '';
    // What the bron refused to give is not given to the archive either: one row says that it was asked.
    return (akkoord ? van : van.slice(0, 1)).map((item) => ({ wat: item.wat, bron, akkoord, voorwaarden, item }));
  });
  return { rijen, alles: rijen.every((r) => r.akkoord) && rijen.length === a.aantal_items };
}

/** @param getoond ids of the actions and interventions that the document itself shows */
export function verslagronde(
  db: ReadableDb,
  o: Overlegsituatie,
  v: Vervanger,
  getoond: ReadonlySet<string>,
): { regels: { regel: Sluitregelinhoud; herkomst: Rondeherkomst }[]; informeren: string | null } {
  const waarvoor = new Map(onderwerpen(db, o.overleg.id).map((x) => [x.id, x.wat]));
  const ronde = rondes(db, o);
  const gesprek: string[] = [];
  const regels = afspraken(db, o.overleg.id).flatMap((a) => {
    if (!getoond.has(a.onderwerp_id)) return [];
    const { rijen, alles } = rijenVan(o, a, ronde.get(a.id));
    if (alles && rijen.length > 0) gesprek.push(...gesprekBij(a));
    return rijen.map(({ wat, bron, akkoord, voorwaarden, item }) => ({
      herkomst: {
        afspraakId: a.id,
        puntId: item?.genoteerd === true ? item.id : null,
        interventieId: item?.genoteerd === false ? item.id : null,
      },
      regel: {
        wat: akkoord ? v.tekst(wat) : 'De bron gaf geen akkoord voor de gevraagde informatie.',
        ontvanger: bronnaam(o, a.ontvanger ?? ''),
        waarvoor: v.tekst(waarvoor.get(a.onderwerp_id) ?? '') || null,
        bron: bronnaam(o, bron),
        akkoord,
        ...(voorwaarden === '' ? {} : { voorwaarden: v.tekst(voorwaarden) }),
      },
    }));
  });
  const informeren = gesprek.map(v.tekst).join(' ');
  return { regels, informeren: informeren === '' ? null : informeren };
}
