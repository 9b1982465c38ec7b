/** Everything the visibility rules need to know about a meeting at this moment: one load per question. */

import { type Convenantprofiel, korteNaam, partnerDeelname } from '../../shared/domein/profiel.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Zetel } from '../../shared/domein/zetels.ts';
import type { EigenVerstrekking, Grond, Periode, Persoon, Situatie } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { besluitenOp } from './besluiten.ts';
import { type Deelnemerrij, deelnemers, type Overlegrij, overlegrij } from './overlegrij.ts';
import { huidigProfiel, profielVan } from './profiel.ts';

export interface Aanwezigheid {
  readonly deelnemer_id: string;
  readonly binnen: string;
  readonly buiten: string | null;
  /** 1 after leaving as long as the room is still computed as if he were there. */
  readonly telt_mee: number;
  /** The agenda item for which he was asked to leave (convenant art. 8 lid 8). */
  readonly besloten_voor: string | null;
  /** 1: he said that he does not come back. */
  readonly komt_niet: number;
}

export interface Verklaringrij {
  readonly deelnemer_id: string;
  readonly uitkomst: 'ondertekend' | 'geweigerd';
  readonly tijd: string;
  /** 1: signed with ink, and seen by the chair at `tijd`. */
  readonly op_papier: number;
}

export interface Overlegsituatie {
  readonly overleg: Overlegrij;
  readonly situatie: Situatie;
  readonly rijen: readonly Deelnemerrij[];
  readonly personen: ReadonlyMap<string, Persoon>;
  readonly verklaringen: ReadonlyMap<string, Verklaringrij>;
  /** Latest stay of each deelnemer. */
  readonly verblijf: ReadonlyMap<string, Aanwezigheid>;
  /** For whom the room is computed: present, or left without the confirming key. Nobody when nobody is present. */
  readonly publiek: readonly Persoon[];
  readonly zetels: readonly Zetel[];
}

function omDeelname(db: ReadableDb): Record<string, Periode | null> {
  const rijen = db.prepare<{ groep_id: string } & Periode>('SELECT groep_id, vanaf, tot FROM om_deelname').all();
  return Object.fromEntries(rijen.map((r) => [r.groep_id, { vanaf: r.vanaf, tot: r.tot }]));
}

/**
 * The grounds recorded for an incidentele deelnemer before he was invited (convenant art. 4 lid 5); none for others.
 */
export function grondenVan(db: ReadableDb, deelnemerId: string): Grond[] {
  const rijen = db
    .prepare<Omit<Grond, 'leden'> & { leden: string }>(
      `SELECT g.van, g.gegevenssoort, g.niveau, g.grondslag,
              (SELECT json_group_array(lid_id) FROM deelnemer_grond_lid WHERE grond_id = g.id) AS leden
       FROM deelnemer_grond g WHERE g.deelnemer_id = ?`,
    )
    .all(deelnemerId);
  return rijen.map((r) => ({ ...r, leden: JSON.parse(r.leden) as string[] }));
}

/**
 * What an incidentele deelnemer may give himself, and to whom (convenant art. 4 lid 6). `leden` null: not limited to some.
 */
export function verstrektDoor(db: ReadableDb, deelnemerId: string): (EigenVerstrekking & { leden: string[] | null })[] {
  const rijen = db
    .prepare<Omit<EigenVerstrekking, 'aan' | 'leden'> & { aan: string; beperkt: number; leden: string }>(
      `SELECT v.aan, v.gegevenssoort, v.niveau, v.grondslag, v.beperkt,
              (SELECT json_group_array(lid_id) FROM deelnemer_verstrekking_lid WHERE verstrekking_id = v.id) AS leden
       FROM deelnemer_verstrekking v WHERE v.deelnemer_id = ?`,
    )
    .all(deelnemerId);
  return rijen.map(({ beperkt, leden, aan, ...r }) => ({
    ...r,
    aan: JSON.parse(aan) as string[],
    leden: beperkt === 1 ? (JSON.parse(leden) as string[]) : null,
  }));
}

/** Null: tested before groups were asked. Without a test, which the store does not allow, he is there for none. */
function getoetsteGroepen(db: ReadableDb, deelnemerId: string): string[] | null {
  const rij = db
    .prepare<{ beroepsgeheim: string; groepen: string }>(
      `SELECT t.beroepsgeheim, (SELECT json_group_array(groep_id) FROM toets_groep WHERE deelnemer_id = t.deelnemer_id) AS groepen
       FROM toets t WHERE t.deelnemer_id = ?`,
    )
    .get(deelnemerId);
  if (rij?.beroepsgeheim === 'niet-gevraagd') return null;
  return rij ? (JSON.parse(rij.groepen) as string[]) : [];
}

function persoonVan(db: ReadableDb, rij: Deelnemerrij, verklaring: Verklaringrij | undefined): Persoon {
  if (rij.partner !== null) return { soort: 'functionaris', id: rij.id, partner: rij.partner };
  return {
    soort: 'incidenteel',
    id: rij.id,
    organisatie: rij.organisatie,
    getekendOp: verklaring?.uitkomst === 'ondertekend' ? verklaring.tijd : null,
    gronden: grondenVan(db, rij.id),
    verstrekt: verstrektDoor(db, rij.id),
    groepen: getoetsteGroepen(db, rij.id),
  };
}

/** Seats of partners without a functionary are kept: the ring has the same shape in every meeting. */
function maakZetels(
  profiel: Convenantprofiel,
  datum: string,
  rijen: readonly Deelnemerrij[],
  personen: ReadonlyMap<string, Persoon>,
  inZaal: (id: string) => boolean,
): Zetel[] {
  const partners = profiel.partners.filter((p) => partnerDeelname(p, datum));
  const vast = partners.map((partner, i): Zetel => {
    const eigen = rijen.filter((r) => r.partner === partner.id);
    const gekozen = eigen.find((r) => inZaal(r.id)) ?? eigen[0];
    return {
      nummer: i + 1,
      naam: korteNaam(partner),
      persoon: { soort: 'functionaris', id: gekozen?.id ?? `zetel-${partner.id}`, partner: partner.id },
      inZaal: eigen.some((r) => inZaal(r.id)),
    };
  });
  const gasten = rijen.flatMap((r): Zetel[] => {
    const persoon = personen.get(r.id);
    if (r.partner !== null || !persoon) return [];
    return [{ nummer: r.zetel, naam: r.organisatie, persoon, inZaal: inZaal(r.id) }];
  });
  return [...vast, ...gasten];
}

/**
 * This instant, or the last one that is on record for the meeting: a clock that was set back undoes no withdrawal and
 * no signature.
 */
function nietEerderDan(db: ReadableDb, overlegId: string, nu: Date): string {
  const laatste = db
    .prepare<{ tijd: string | null }>(
      `SELECT max(tijd) AS tijd FROM (
         SELECT max(v.tijd, coalesce(v.ingetrokken_op, '')) AS tijd FROM verruiming v JOIN punt p ON p.id = v.punt_id
         WHERE p.overleg_id = :overleg
         UNION ALL
         SELECT tijd FROM verklaringstand WHERE overleg_id = :overleg)`,
    )
    .get({ overleg: overlegId })?.tijd;
  const dit = nu.toISOString();
  return laatste && laatste > dit ? laatste : dit;
}

/** The situation of a meeting at an instant. @throws Geweigerd NIET_GEVONDEN */
export function laadSituatie(db: ReadableDb, overlegId: string, nu: Date): Overlegsituatie {
  const overleg = overlegrij(db, overlegId);
  const profiel = profielVan(db, overleg.profiel_id, overleg.profiel_versie);
  const rijen = deelnemers(db, overlegId);
  const verklaringen = new Map(
    db
      .prepare<Verklaringrij>(
        'SELECT deelnemer_id, uitkomst, tijd, op_papier FROM verklaringstand WHERE overleg_id = ?',
      )
      .all(overlegId)
      .map((v) => [v.deelnemer_id, v]),
  );
  const verblijf = new Map(
    db
      .prepare<Aanwezigheid>(
        // In order of entry, not of the clock: a clock that was set back would bring an old stay to the front.
        'SELECT deelnemer_id, binnen, buiten, telt_mee, besloten_voor, komt_niet FROM aanwezigheid WHERE overleg_id = ? ORDER BY rowid',
      )
      .all(overlegId)
      .map((a) => [a.deelnemer_id, a]),
  );
  const personen = new Map(rijen.map((r) => [r.id, persoonVan(db, r, verklaringen.get(r.id))]));
  const inZaal = (id: string) => {
    const v = verblijf.get(id);
    return v !== undefined && v.buiten === null;
  };
  const situatie: Situatie = {
    profiel,
    datum: overleg.datum,
    tijd: nietEerderDan(db, overlegId, nu),
    besluiten: besluitenOp(db, profiel, overleg.datum),
    deelnemers: [...personen.values()],
    omPerGroep: omDeelname(db),
  };
  // With nobody but the procesregisseur in the room there is no audience, whoever still waits for the confirming key.
  const iemand = rijen.some((r) => inZaal(r.id));
  const publiek = [...personen.values()].filter((p) => iemand && (inZaal(p.id) || verblijf.get(p.id)?.telt_mee === 1));
  const zetels = maakZetels(profiel, overleg.datum, rijen, personen, inZaal);
  return { overleg, situatie, rijen, personen, verklaringen, verblijf, publiek, zetels };
}

/** The situation outside a meeting: today, the newest profile, a seat per partner and nobody in the room. */
export function situatieZonderOverleg(db: ReadableDb, nu: Date): { situatie: Situatie; zetels: readonly Zetel[] } {
  const profiel = huidigProfiel(db);
  const datum = dagVan(nu);
  const situatie: Situatie = {
    profiel,
    datum,
    tijd: nu.toISOString(),
    besluiten: besluitenOp(db, profiel, datum),
    deelnemers: [],
    omPerGroep: omDeelname(db),
  };
  return { situatie, zetels: maakZetels(profiel, datum, [], new Map(), () => false) };
}

/** The rules of a later day for a meeting: a partner that left, or a besluit that ended, gives nothing any more. */
export const situatieOp = (db: ReadableDb, toen: Situatie, dag: string): Situatie => ({
  ...toen,
  datum: dag,
  besluiten: besluitenOp(db, toen.profiel, dag),
});

/** Short name of a bron: a partner, or an incidentele deelnemer by his organisation. */
export function bronnaam(o: Overlegsituatie, id: string): string {
  const partner = o.situatie.profiel.partners.find((p) => p.id === id);
  return partner ? korteNaam(partner) : (o.rijen.find((r) => r.id === id)?.organisatie ?? id);
}

/**
 * Who does it and by when, a sentence each: `Wie: politie.` and `Klaar: 15 december.` Empty for what nobody has to do.
 * @param inWoorden how the term is written: with its year on paper, without it in the room
 */
export const uitvoeringInWoorden = (
  o: Overlegsituatie,
  rij: { readonly verantwoordelijke: string | null; readonly termijn: string | null },
  inWoorden: (datum: string) => string,
): string[] => [
  ...(rij.verantwoordelijke === null ? [] : [`Wie: ${bronnaam(o, rij.verantwoordelijke)}.`]),
  ...(rij.termijn === null ? [] : [`Klaar: ${inWoorden(rij.termijn)}.`]),
];
