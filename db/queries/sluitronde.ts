/** The closing round: per action who needs which information for his part, and whether the bron agrees. */
import type { Sluitregel } from '../../shared/contract/sluitronde.ts';
import { korteDatum } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import { interventiesVanGroep, puntenVanOverleg } from './gegevens.ts';
import { overlegrij } from './overlegrij.ts';
import { laadSituatie } from './situatie.ts';

export interface Afspraakrij {
  readonly id: string;
  readonly onderwerp_id: string;
  /** Partner or deelnemer id; null: nobody needs anything. */
  readonly ontvanger: string | null;
  readonly informatie: string;
  readonly gevraagd_aan: string | null;
  readonly akkoord: number;
  readonly voorwaarden: string;
  readonly wie_informeert: string;
}

export function afspraken(db: ReadableDb, overlegId: string): Afspraakrij[] {
  return db
    .prepare<Afspraakrij>('SELECT * FROM sluitafspraak WHERE overleg_id = ? ORDER BY tijd, rowid')
    .all(overlegId);
}

export interface Onderwerp {
  readonly id: string;
  readonly wat: string;
  readonly verantwoordelijke: string;
  readonly termijn: string;
  /** Conditions that came with it, in the provider's words. */
  readonly voorwaarden: string;
  /** About somebody whose participation ended: nobody takes anything along for it any more. */
  readonly beeindigd: boolean;
}

/** What passes the round: the actions of this meeting, and the interventions of its groups that have not ended. */
export function onderwerpen(db: ReadableDb, overlegId: string): Onderwerp[] {
  const { datum } = overlegrij(db, overlegId);
  const acties = puntenVanOverleg(db, overlegId).filter((p) => p.soort === 'actie');
  const groepen = db
    .prepare<{ groep_id: string }>('SELECT groep_id FROM overleg_groep WHERE overleg_id = ? ORDER BY volgorde')
    .all(overlegId);
  const interventies = groepen.flatMap((g) => interventiesVanGroep(db, g.groep_id)).filter((i) => i.termijn >= datum);
  return [
    ...acties.map((p) => ({
      id: p.id,
      wat: p.tekst,
      verantwoordelijke: p.verantwoordelijke ?? '',
      termijn: p.termijn ?? '',
      voorwaarden: p.voorwaarden,
      beeindigd: p.beeindigd,
    })),
    ...interventies.map((i) => ({
      id: i.id,
      wat: i.wat,
      verantwoordelijke: i.verantwoordelijke,
      termijn: i.termijn,
      voorwaarden: '',
      beeindigd: i.beeindigd,
    })),
  ];
}

/** What the round still goes over. */
export const lopendeOnderwerpen = (db: ReadableDb, overlegId: string): Onderwerp[] =>
  onderwerpen(db, overlegId).filter((o) => !o.beeindigd);

/** How many subjects have no agreement yet, not even that nobody needs anything. */
export function openstaand(db: ReadableDb, overlegId: string): number {
  const gedaan = new Set(afspraken(db, overlegId).map((a) => a.onderwerp_id));
  return lopendeOnderwerpen(db, overlegId).filter((o) => !gedaan.has(o.id)).length;
}

/** The whole round for the regie window. */
export function toonSluitronde(db: ReadableDb, overlegId: string, nu: Date) {
  const { rijen, zetels } = laadSituatie(db, overlegId, nu);
  const naam = (id: string) =>
    zetels.find((z) => z.persoon.id === id || (z.persoon.soort === 'functionaris' && z.persoon.partner === id))?.naam ??
    rijen.find((r) => r.id === id)?.organisatie ??
    id;
  const per = Map.groupBy(afspraken(db, overlegId), (a) => a.onderwerp_id);
  const regels = lopendeOnderwerpen(db, overlegId).map((o): Sluitregel => {
    const eigen = per.get(o.id) ?? [];
    return {
      onderwerpId: o.id,
      wat: o.wat,
      verantwoordelijke: naam(o.verantwoordelijke),
      termijn: o.termijn === '' ? '' : korteDatum(o.termijn),
      voorwaarden: o.voorwaarden,
      ontvangers: zetels.map((z) => ({
        id: z.persoon.soort === 'functionaris' ? z.persoon.partner : z.persoon.id,
        naam: z.naam,
      })),
      afspraken: eigen
        .filter((a) => a.ontvanger !== null)
        .map((a) => ({
          id: a.id,
          ontvanger: naam(a.ontvanger ?? ''),
          informatie: a.informatie,
          akkoord: `${naam(a.gevraagd_aan ?? '')}: ${a.akkoord === 1 ? 'akkoord' : 'niet akkoord'}`,
          voorwaarden: a.voorwaarden,
          wieInformeert: a.wie_informeert,
        })),
      klaar: eigen.length > 0,
    };
  });
  return { regels, bronnen: rijen.map((r) => ({ id: r.id, naam: `${r.naam}, ${r.organisatie}` })) };
}
