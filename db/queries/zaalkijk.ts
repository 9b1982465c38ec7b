/**
 * What an audience reads of the chosen subject, whatever the beamer does now: for regie, and to ask before somebody's
 * leaving reveals something.
 */
import type { Zaalregel } from '../../shared/domein/zaalbladzijden.ts';
import type { ReadableDb } from '../handles.ts';
import { onderwerpkop } from './gegevens.ts';
import { agenda } from './overlegrij.ts';
import type { Overlegsituatie } from './situatie.ts';
import { rijen, waaromDonker, zaalvraag } from './zaalbeeld.ts';

export interface Zaalkijk {
  readonly rijen: readonly { readonly id: string; readonly regel: Zaalregel; readonly tekst: string }[];
  /** Title and question as the room reads them; none while the head itself is hidden. */
  readonly kop: readonly string[];
  /** Why nothing of the subject can be seen; empty when it can. */
  readonly donkerOmdat: string;
}

/** To tell regie the truth about what is on the table. */
export function zaalkijk(db: ReadableDb, o: Overlegsituatie): Zaalkijk {
  const rij = agenda(db, o.overleg.id).find((a) => a.id === o.overleg.agendapunt_id);
  if (!rij || rij.soort === 'opening') return { rijen: [], kop: [], donkerOmdat: 'De zaal ziet nu de opening.' };
  const waarom = waaromDonker(o, onderwerpkop(rij));
  if (waarom) return { rijen: [], kop: [], donkerOmdat: waarom.donkerOmdat };
  const vraag = zaalvraag(db, o, rij);
  return {
    kop: [`Onderwerp: ${rij.titel}`, ...(vraag === null ? [] : [`Vraag: ${vraag}`])],
    rijen: rijen(db, o, rij).map((r) => ({ ...r, tekst: `${r.regel.label}: ${r.regel.tekst}` })),
    donkerOmdat: '',
  };
}

/**
 * What the room reads more with the one audience than with the other, head and rows, to ask before somebody's leaving
 * reveals it. A row that stays with other words, like the title that comes over a passage, counts as a new one.
 */
export function watVerschijnt(db: ReadableDb, eerst: Overlegsituatie, straks: Overlegsituatie): string[] {
  const gelezen = (o: Overlegsituatie): [sleutel: string, tekst: string][] => {
    const { kop, rijen } = zaalkijk(db, o);
    return [...kop.map((tekst) => ({ id: 'kop', tekst })), ...rijen].map((r) => [`${r.id} ${r.tekst}`, r.tekst]);
  };
  const al = new Set(gelezen(eerst).map(([sleutel]) => sleutel));
  return gelezen(straks).flatMap(([sleutel, tekst]) => (al.has(sleutel) ? [] : [tekst]));
}
