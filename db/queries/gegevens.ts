/**
 * Stored rows with what the rules need to know about them: items, names, codes, interventions and subjects, each as
 * `Toetsbaar`. Whoever shows one of these to others takes it from here and through `shared/domein/projectie.ts`.
 */
import type { Itemsoort } from '../../shared/domein/itemsoort.ts';
import type { Meereizend } from '../../shared/domein/meereizend.ts';
import { type Naamdelen, volledigeNaam } from '../../shared/domein/namen.ts';
import { BURGEMEESTER, type Convenantprofiel, type Niveau, standaardkring } from '../../shared/domein/profiel.ts';
import type { Toetsbaar } from '../../shared/domein/projectie.ts';
import type { Gegeven, Verruiming } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { isWeg, overIemandWeg } from './deelname.ts';
import type { Agendarij } from './overlegrij.ts';

const lijst = (json: string) => JSON.parse(json) as string[];

export interface Puntrij extends Toetsbaar, Meereizend {
  readonly overlegId: string;
  readonly agendapuntId: string;
  readonly groepId: string | null;
  readonly soort: Itemsoort;
  readonly tekst: string;
  readonly bron: string;
  readonly gegevenssoort: string;
  readonly niveau: Niveau;
  readonly leden: readonly string[];
  readonly kring: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly verantwoordelijke: string | null;
  readonly termijn: string | null;
  readonly tijd: string;
  readonly verruimingen: readonly (Verruiming & { readonly id: string; readonly akkoordNaam: string })[];
  readonly versmalling: readonly string[] | null;
  /** Organisation of the incidentele deelnemer that is its bron, of whatever meeting; null: a partner. */
  readonly gast: string | null;
  /** Its text may be read in the anonymous question under which it stands. */
  readonly vrijgegeven: boolean;
  /** About somebody whose participation ended (art. 12 lid 1): not for the room, and not to go on with. */
  readonly beeindigd: boolean;
  /** Who added it after the meeting, in words; null: it was noted in the meeting. */
  readonly aanvullingDoor: string | null;
  /** Struck at the request of its bron: nothing of what it said is left. */
  readonly geschrapt: boolean;
}

interface RuwPunt extends Meereizend {
  readonly id: string;
  readonly overleg_id: string;
  readonly agendapunt_id: string;
  readonly groep_id: string | null;
  readonly soort: Itemsoort;
  readonly tekst: string;
  readonly bron: string;
  readonly gegevenssoort: string;
  readonly niveau: Niveau;
  readonly kring: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly verantwoordelijke: string | null;
  readonly termijn: string | null;
  readonly tijd: string;
  readonly leden: string;
  readonly alleen: string | null;
  readonly gast: string | null;
  readonly vrijgegeven: number;
  readonly beeindigd: number;
  readonly aanvulling_door: string | null;
  readonly geschrapt_op: string | null;
}

interface RuweVerruiming {
  readonly id: string;
  readonly punt_id: string;
  readonly aan_partners: string;
  readonly aan_deelnemers: string;
  readonly bron: string;
  readonly akkoord_naam: string;
  readonly tijd: string;
  readonly ingetrokken_op: string | null;
  readonly grondslag: string | null;
}

const puntSql = (waar: string, volgorde: string) => `
  SELECT p.*, v.alleen, d.organisatie AS gast,
         EXISTS (SELECT 1 FROM punt_vrijgave f WHERE f.punt_id = p.id AND f.agendapunt_id = p.agendapunt_id) AS vrijgegeven,
         ${overIemandWeg('punt', 'p.id')} AS beeindigd,
         (SELECT json_group_array(lid_id) FROM punt_lid WHERE punt_id = p.id) AS leden
  FROM punt p LEFT JOIN versmalling v ON v.punt_id = p.id LEFT JOIN deelnemer d ON d.id = p.bron
  WHERE ${waar} ORDER BY ${volgorde}`;
const verruimingSql = (waar: string) => `
  SELECT v.*, d.naam AS akkoord_naam FROM verruiming v JOIN punt p ON p.id = v.punt_id JOIN deelnemer d ON d.id = v.akkoord_door
  WHERE ${waar} ORDER BY v.tijd, v.rowid`;

/** Items by a condition on `p`, for queries beside this one. @param waar condition with `:id` in it */
export function puntenWaar(db: ReadableDb, waar: string, id: string, volgorde = 'p.volgorde'): Puntrij[] {
  const verruimingen = Map.groupBy(db.prepare<RuweVerruiming>(verruimingSql(waar)).all({ id }), (v) => v.punt_id);
  return db
    .prepare<RuwPunt>(puntSql(waar, volgorde))
    .all({ id })
    .map((r): Puntrij => {
      const eigen = (verruimingen.get(r.id) ?? []).map((v) => ({
        id: v.id,
        aanPartners: lijst(v.aan_partners),
        aanDeelnemers: lijst(v.aan_deelnemers),
        bron: v.bron,
        akkoordNaam: v.akkoord_naam,
        tijd: v.tijd,
        ingetrokkenOp: v.ingetrokken_op,
        grondslag: v.grondslag,
      }));
      const leden = lijst(r.leden);
      const versmalling = r.alleen === null ? null : lijst(r.alleen);
      const gegeven: Gegeven = {
        id: r.id,
        bron: r.bron,
        gegevenssoort: r.gegevenssoort,
        niveau: r.niveau,
        leden,
        kring: r.kring,
        groepId: r.groep_id,
        // A withdrawal that is on record is final, whatever a clock that was set back says.
        verruimingen: eigen.filter((v) => v.ingetrokkenOp === null),
        versmalling,
      };
      return {
        id: r.id,
        gegevens: [gegeven],
        overlegId: r.overleg_id,
        agendapuntId: r.agendapunt_id,
        groepId: r.groep_id,
        soort: r.soort,
        tekst: r.tekst,
        bron: r.bron,
        gegevenssoort: r.gegevenssoort,
        niveau: r.niveau,
        leden,
        kring: r.kring,
        doel: r.doel,
        grondslag: r.grondslag,
        verantwoordelijke: r.verantwoordelijke,
        termijn: r.termijn,
        tijd: r.tijd,
        verruimingen: eigen,
        versmalling,
        voorwaarden: r.voorwaarden,
        beroepsgeheim: r.beroepsgeheim,
        gast: r.gast,
        vrijgegeven: r.vrijgegeven === 1,
        beeindigd: r.beeindigd === 1,
        aanvullingDoor: r.aanvulling_door,
        geschrapt: r.geschrapt_op !== null,
      };
    });
}

/** Items noted under one subject, in order of entry: for the record of that meeting. */
export const puntenVanAgendapunt = (db: ReadableDb, id: string): Puntrij[] =>
  puntenWaar(db, 'p.agendapunt_id = :id', id);

/** Items on the table under one subject: those taken along from elsewhere, then those noted here. */
export const puntenBijAgendapunt = (db: ReadableDb, id: string): Puntrij[] =>
  puntenWaar(
    db,
    'p.agendapunt_id = :id OR p.id IN (SELECT punt_id FROM punt_erbij WHERE agendapunt_id = :id)',
    id,
    `p.agendapunt_id = :id, (SELECT tijd FROM punt_erbij e WHERE e.punt_id = p.id AND e.agendapunt_id = :id), p.volgorde`,
  );

/** Items about a group, newest meeting first. */
export const puntenVanGroep = (db: ReadableDb, groepId: string): Puntrij[] =>
  puntenWaar(
    db,
    'p.groep_id = :id',
    groepId,
    '(SELECT o.datum || o.begin FROM overleg o WHERE o.id = p.overleg_id) DESC, p.overleg_id, p.volgorde',
  );

/** Items of a whole meeting. */
export const puntenVanOverleg = (db: ReadableDb, id: string): Puntrij[] => puntenWaar(db, 'p.overleg_id = :id', id);
/** Everything on the table of a meeting: what was noted in it, and what was taken along to one of its subjects. */
export const puntenOpTafel = (db: ReadableDb, overlegId: string): Puntrij[] =>
  puntenWaar(
    db,
    `p.overleg_id = :id OR p.id IN (SELECT punt_id FROM punt_erbij WHERE agendapunt_id IN
       (SELECT id FROM agendapunt WHERE overleg_id = :id))`,
    overlegId,
    '(p.overleg_id = :id) DESC, p.volgorde',
  );
/** One item. */
export const puntMetId = (db: ReadableDb, id: string): Puntrij | undefined => puntenWaar(db, 'p.id = :id', id)[0];

/** A datum of the burgemeester himself: subjects, codes, what his procesregisseur keeps. */
function vanBurgemeester(deel: Pick<Gegeven, 'id' | 'niveau' | 'leden' | 'kring' | 'groepId'>): Gegeven {
  return { ...deel, bron: BURGEMEESTER, gegevenssoort: 'gewoon', verruimingen: [], versmalling: null };
}

/** The head of a subject: its title and question, for whoever is inside its circle and for nobody else. */
export function onderwerpkop(rij: Agendarij): Toetsbaar {
  const deel = { id: rij.id, niveau: 'groep', leden: [], kring: rij.kring, groepId: rij.groep_id } as const;
  return { id: rij.id, gegevens: [{ ...vanBurgemeester(deel), kringBindtBron: true }] };
}

export interface Lidrij extends Naamdelen {
  readonly id: string;
  readonly groep_id: string;
  readonly code: string;
  readonly staat: 'bruto' | 'netto';
  readonly geboortedatum: string | null;
  readonly geboortejaar: number | null;
  readonly geslacht: string;
  readonly adres: string;
  readonly postcode: string;
  readonly plaats: string;
  readonly dagbesteding: string;
  readonly gedrag: string;
}

/** A member with his name as a datum: once per partner that brought it from its own sources. */
export interface Lid extends Lidrij, Toetsbaar {
  readonly naam: string;
  readonly brengers: readonly string[];
}

/**
 * Members of a group that take part, netto first, then by code: the working list. Whose participation ended is on none
 * of them (art. 12 lid 1).
 */
export const ledenVanGroep = (db: ReadableDb, groepId: string): Lid[] => leden(db, groepId, `NOT ${isWeg('l')}`);

/** Members that are kept only to see whether there is recidive, in the same order. */
export const wegVanGroep = (db: ReadableDb, groepId: string): Lid[] => leden(db, groepId, isWeg('l'));

/** Everybody of a group in the vault: for what must know each name, as pseudonymising and destroying. */
export const alleLedenVanGroep = (db: ReadableDb, groepId: string): Lid[] => leden(db, groepId, 'TRUE');

/** @param waar condition on `l` */
function leden(db: ReadableDb, groepId: string, waar: string): Lid[] {
  const bronnen = Map.groupBy(
    db
      .prepare<{ lid_id: string; bron: string; gegevenssoort: string; kring: string }>(
        'SELECT b.* FROM lid_bron b JOIN lid l ON l.id = b.lid_id WHERE l.groep_id = ? ORDER BY b.sinds, b.rowid',
      )
      .all(groepId),
    (b) => b.lid_id,
  );
  return db
    .prepare<Lidrij>(
      `SELECT l.* FROM lid l WHERE l.groep_id = ? AND ${waar} ORDER BY l.staat = 'bruto', length(l.code), l.code`,
    )
    .all(groepId)
    .map((rij): Lid => {
      const eigen = bronnen.get(rij.id) ?? [];
      const gegevens = eigen.map(
        (b): Gegeven => ({
          id: rij.id,
          bron: b.bron,
          gegevenssoort: b.gegevenssoort,
          niveau: 'individu',
          leden: [rij.id],
          kring: b.kring,
          groepId,
          verruimingen: [],
          versmalling: null,
        }),
      );
      return { ...rij, naam: volledigeNaam(rij), brengers: eigen.map((b) => b.bron), gegevens };
    });
}

/** That somebody with this code is on the netto list: the burgemeester's own record, for convenantpartners. */
export function lidcode(profiel: Convenantprofiel, lid: Lid): Toetsbaar {
  const kring = standaardkring(profiel, 'gewoon', 'individu');
  return {
    id: lid.id,
    gegevens: [vanBurgemeester({ id: lid.id, niveau: 'individu', leden: [lid.id], kring, groepId: lid.groep_id })],
  };
}

export interface Interventierij extends Toetsbaar {
  readonly groepId: string;
  readonly soort: 'groep' | 'gebied' | 'persoon';
  readonly wat: string;
  readonly verantwoordelijke: string;
  readonly begin: string;
  readonly termijn: string;
  readonly leden: readonly string[];
  /** About somebody whose participation ended, perhaps beside others. */
  readonly beeindigd: boolean;
}

/** Interventions of a group's plan, by kind and start. */
export const interventiesVanGroep = (db: ReadableDb, groepId: string): Interventierij[] =>
  interventiesWaar(db, 'i.groep_id = :id', groepId);

/**
 * Interventions by a condition on `i`, for queries beside this one, by kind and start.
 * @param waar condition with `:id` in it
 * @param eerst what they are ordered by before that, with a comma behind it
 */
export function interventiesWaar(db: ReadableDb, waar: string, id: string, eerst = ''): Interventierij[] {
  interface Ruw {
    id: string;
    groep_id: string;
    soort: Interventierij['soort'];
    wat: string;
    verantwoordelijke: string;
    begin: string;
    termijn: string;
    bron: string;
    gegevenssoort: string;
    kring: string;
    leden: string;
    beeindigd: number;
  }
  return db
    .prepare<Ruw>(
      `SELECT i.*, ${overIemandWeg('interventie', 'i.id')} AS beeindigd,
              (SELECT json_group_array(lid_id) FROM interventie_lid WHERE interventie_id = i.id) AS leden
       FROM interventie i WHERE ${waar}
       ORDER BY ${eerst}CASE i.soort WHEN 'groep' THEN 1 WHEN 'gebied' THEN 2 ELSE 3 END, i.begin, i.rowid`,
    )
    .all({ id })
    .map((r): Interventierij => {
      const leden = lijst(r.leden);
      const gegeven: Gegeven = {
        id: r.id,
        bron: r.bron,
        gegevenssoort: r.gegevenssoort,
        niveau: r.soort === 'persoon' ? 'individu' : 'groep',
        leden,
        kring: r.kring,
        groepId: r.groep_id,
        verruimingen: [],
        versmalling: null,
      };
      return {
        id: r.id,
        gegevens: [gegeven],
        groepId: r.groep_id,
        soort: r.soort,
        wat: r.wat,
        verantwoordelijke: r.verantwoordelijke,
        begin: r.begin,
        termijn: r.termijn,
        leden,
        beeindigd: r.beeindigd === 1,
      };
    });
}
