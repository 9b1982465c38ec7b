/**
 * Which rows belong to one group: the one list of what a hand-over of a group takes along, table by table, in an order
 * in which they can be stored. What a meeting has of other groups is not in it.
 *
 * Whoever adds a table puts it here or in `NIET_VAN_EEN_GROEP`; a test says so.
 */
import type { ReadableDb } from './handles.ts';

export interface Groepstabel {
  readonly tabel: string;
  /** Condition on its rows, with `:groep` and `:vandaag`. */
  readonly waar: string;
  /**
   * A row with this key may be here already, because another group that was on the same agenda came first. Then these
   * columns must be equal, and the row that is here stays. Absent: the row may not be here.
   */
  readonly gelijk?: readonly string[];
}

const ALLEEN = `SELECT overleg_id FROM overleg_groep GROUP BY overleg_id
  HAVING count(*) = 1 AND max(groep_id) = :groep`;
/** Closed, or being prepared for this group alone: a meeting still to come with other groups stays with them. */
const OVERLEGGEN = `SELECT o.id FROM overleg o JOIN overleg_groep og ON og.overleg_id = o.id
  WHERE og.groep_id = :groep AND (o.staat = 'gesloten' OR o.id IN (${ALLEEN}))`;
const LEDEN = 'SELECT id FROM lid WHERE groep_id = :groep';
const INTERVENTIES = 'SELECT id FROM interventie WHERE groep_id = :groep';
const AGENDA = `SELECT id FROM agendapunt WHERE overleg_id IN (${OVERLEGGEN}) AND (groep_id IS NULL OR groep_id = :groep)`;
/** What was noted without a group goes along from a meeting about this group only. */
const PUNTEN = `SELECT p.id FROM punt p WHERE p.overleg_id IN (${OVERLEGGEN}) AND (p.groep_id = :groep OR (
  p.groep_id IS NULL AND p.overleg_id IN (${ALLEEN})
  AND NOT EXISTS (SELECT 1 FROM punt_lid x WHERE x.punt_id = p.id AND x.lid_id NOT IN (${LEDEN}))))`;
const DEELNEMERS = `SELECT id FROM deelnemer WHERE overleg_id IN (${OVERLEGGEN})`;
/** Every ground of who was there: without one a guest was not admitted. Of the members in it only those of this group. */
const GRONDEN = `SELECT id FROM deelnemer_grond WHERE deelnemer_id IN (${DEELNEMERS})`;
const STUKKEN = `SELECT id FROM stuk WHERE groep_id = :groep OR (soort = 'verklaring' AND overleg_id IN (${OVERLEGGEN}))`;
const VASTSTELLINGEN = `SELECT id FROM vaststelling WHERE groep_id = :groep AND overleg_id IN (${OVERLEGGEN})`;
/** In force on the day of one of the meetings, or today: without them the same meeting would show less. */
const BESLUITEN = `EXISTS (SELECT 1 FROM (SELECT datum FROM overleg WHERE id IN (${OVERLEGGEN}) UNION SELECT :vandaag AS datum) d
  WHERE json_extract(inhoud, '$.geldigVan') <= d.datum AND json_extract(inhoud, '$.geldigTot') >= d.datum
    AND (beeindigd_op IS NULL OR beeindigd_op > d.datum))`;

const AFSPRAAK = `overleg_id IN (${OVERLEGGEN}) AND (onderwerp_id IN (${PUNTEN}) OR onderwerp_id IN (${INTERVENTIES}))`;
const AFSPRAKEN = `SELECT id FROM sluitafspraak WHERE ${AFSPRAAK}`;

const vanGroep = (tabel: string): Groepstabel => ({ tabel, waar: 'groep_id = :groep' });

export const GROEPSTABELLEN: readonly Groepstabel[] = [
  {
    tabel: 'profiel',
    waar: `(id, versie) IN (SELECT profiel_id, profiel_versie FROM overleg WHERE id IN (${OVERLEGGEN}))`,
    gelijk: ['inhoud'],
  },
  { tabel: 'besluit_art20', waar: BESLUITEN, gelijk: ['inhoud'] },
  { tabel: 'groep', waar: 'id = :groep' },
  vanGroep('groepssignaal'),
  vanGroep('besluit_2a'),
  vanGroep('om_deelname'),
  vanGroep('lid'),
  { tabel: 'vertegenwoordiger', waar: `lid_id IN (${LEDEN})` },
  { tabel: 'lid_bron', waar: `lid_id IN (${LEDEN})` },
  { tabel: 'brief', waar: `lid_id IN (${LEDEN})` },
  { tabel: 'deelname_einde', waar: `lid_id IN (${LEDEN})` },
  vanGroep('groep_sluiting'),
  vanGroep('archiefbesluit'),
  vanGroep('plan'),
  vanGroep('interventie'),
  { tabel: 'interventie_lid', waar: `interventie_id IN (${INTERVENTIES})` },
  {
    tabel: 'overleg',
    waar: `id IN (${OVERLEGGEN})`,
    gelijk: ['datum', 'begin', 'staat', 'profiel_id', 'profiel_versie'],
  },
  { tabel: 'overleg_groep', waar: `groep_id = :groep AND overleg_id IN (${OVERLEGGEN})` },
  { tabel: 'agendapunt', waar: `id IN (${AGENDA})`, gelijk: ['overleg_id', 'soort', 'groep_id', 'kring'] },
  {
    tabel: 'deelnemer',
    waar: `id IN (${DEELNEMERS})`,
    gelijk: ['overleg_id', 'partner', 'organisatie', 'naam', 'rol'],
  },
  {
    tabel: 'toets',
    waar: `deelnemer_id IN (${DEELNEMERS})`,
    gelijk: ['deelnemer_id', 'soort', 'beroepsgeheim', 'getoetst_op'],
  },
  { tabel: 'toets_groep', waar: `groep_id = :groep AND deelnemer_id IN (${DEELNEMERS})` },
  { tabel: 'om_groep', waar: `groep_id = :groep AND deelnemer_id IN (${DEELNEMERS})` },
  {
    tabel: 'deelnemer_grond',
    waar: `id IN (${GRONDEN})`,
    gelijk: ['deelnemer_id', 'van', 'gegevenssoort', 'niveau', 'grondslag'],
  },
  { tabel: 'deelnemer_grond_lid', waar: `grond_id IN (${GRONDEN}) AND lid_id IN (${LEDEN})` },
  {
    tabel: 'deelnemer_verstrekking',
    waar: `deelnemer_id IN (${DEELNEMERS})`,
    gelijk: ['deelnemer_id', 'aan', 'gegevenssoort', 'niveau', 'grondslag', 'beperkt'],
  },
  {
    tabel: 'deelnemer_verstrekking_lid',
    waar: `lid_id IN (${LEDEN})
      AND verstrekking_id IN (SELECT id FROM deelnemer_verstrekking WHERE deelnemer_id IN (${DEELNEMERS}))`,
  },
  {
    tabel: 'aanwezigheid',
    waar: `overleg_id IN (${OVERLEGGEN})`,
    gelijk: ['overleg_id', 'deelnemer_id', 'binnen', 'buiten', 'telt_mee'],
  },
  {
    tabel: 'behandeling',
    waar: `agendapunt_id IN (${AGENDA})`,
    gelijk: ['overleg_id', 'agendapunt_id', 'van', 'tot'],
  },
  {
    tabel: 'verklaring',
    waar: `deelnemer_id IN (${DEELNEMERS})`,
    gelijk: ['deelnemer_id', 'uitkomst', 'teksthash', 'tijd'],
  },
  {
    tabel: 'papieren_verklaring',
    waar: `deelnemer_id IN (${DEELNEMERS})`,
    gelijk: ['deelnemer_id', 'teksthash', 'getekend_op', 'tijd'],
  },
  { tabel: 'teksten_gehoord', waar: `deelnemer_id IN (${DEELNEMERS})`, gelijk: ['wijze', 'tijd'] },
  { tabel: 'vaststelling', waar: `groep_id = :groep AND overleg_id IN (${OVERLEGGEN})` },
  { tabel: 'vaststelling_lid', waar: `vaststelling_id IN (${VASTSTELLINGEN})` },
  { tabel: 'punt', waar: `id IN (${PUNTEN})` },
  { tabel: 'punt_lid', waar: `punt_id IN (${PUNTEN})` },
  { tabel: 'verruiming', waar: `punt_id IN (${PUNTEN})` },
  { tabel: 'versmalling', waar: `punt_id IN (${PUNTEN})` },
  { tabel: 'punt_erbij', waar: `punt_id IN (${PUNTEN}) AND agendapunt_id IN (${AGENDA})` },
  { tabel: 'agendapunt_lid', waar: `lid_id IN (${LEDEN}) AND agendapunt_id IN (${AGENDA})` },
  {
    tabel: 'advies_akkoord',
    waar: `agendapunt_id IN (SELECT id FROM agendapunt WHERE groep_id = :groep) AND agendapunt_id IN (${AGENDA})`,
  },
  { tabel: 'punt_vrijgave', waar: `punt_id IN (${PUNTEN}) AND agendapunt_id IN (${AGENDA})` },
  { tabel: 'sluitafspraak', waar: AFSPRAAK },
  {
    tabel: 'sluitafspraak_item',
    waar: `afspraak_id IN (${AFSPRAKEN}) AND (punt_id IN (${PUNTEN}) OR interventie_id IN (${INTERVENTIES}))`,
  },
  { tabel: 'sluitafspraak_bron', waar: `afspraak_id IN (${AFSPRAKEN})` },
  { tabel: 'stuk', waar: `id IN (${STUKKEN})`, gelijk: ['soort', 'overleg_id', 'hash'] },
  { tabel: 'stuk_akkoord', waar: `stuk_id IN (${STUKKEN})` },
  { tabel: 'stuk_opmerking', waar: `stuk_id IN (${STUKKEN})` },
  { tabel: 'stuk_vaststelling', waar: `stuk_id IN (${STUKKEN}) AND overleg_id IN (${OVERLEGGEN})`, gelijk: ['tijd'] },
  {
    tabel: 'stuk_passage',
    waar: `stuk_id IN (${STUKKEN}) AND (punt_id IN (${PUNTEN}) OR (afspraak_id IN (${AFSPRAKEN})
      AND (item_punt_id IS NULL OR item_punt_id IN (${PUNTEN}))
      AND (item_interventie_id IS NULL OR item_interventie_id IN (${INTERVENTIES}))))`,
  },
  { tabel: 'actiestand', waar: `punt_id IN (${PUNTEN}) OR interventie_id IN (${INTERVENTIES})` },
  {
    tabel: 'export',
    waar: `id IN (SELECT export_id FROM export_stuk WHERE stuk_id IN (${STUKKEN}))`,
    gelijk: ['tijd', 'dossier'],
  },
  { tabel: 'export_stuk', waar: `stuk_id IN (${STUKKEN})`, gelijk: [] },
  { tabel: 'overdracht_code', waar: `stuk_id IN (${STUKKEN})` },
];

/** What stays on the laptop when one group leaves, and why. */
export const NIET_VAN_EEN_GROEP: Readonly<Record<string, string>> = {
  instelling: 'of this vault and this laptop: keys, name, table code, receiver code',
  logboek: 'one chain of everything; its head goes along',
  logboek_export: 'of the log',
  logboek_bevinding: 'of the log',
  vernietiging: 'ids that back-ups of this vault may still hold',
  vernietigingsverklaring: 'of what was destroyed here',
  overdracht: 'the register of this vault',
  verstrekking: 'the register of this vault: its numbers follow one another here',
  verstrekking_regel: 'of that',
  concept: 'what somebody was typing here',
  concept_lid: 'of that',
  punthandeling: 'undo of a meeting that is going on here',
  weggehaald: 'of that',
  weggehaald_lid: 'of that',
  contact: 'the address book of this vault: a deelnemer has his name and organisation himself',
  opening_gesloten: 'empty outside a transaction',
  export_sleutellijst: 'which names left this laptop: whoever sent them has them removed',
};

export interface Kolom {
  readonly naam: string;
  readonly soort: 'TEXT' | 'INTEGER';
  readonly verplicht: boolean;
  readonly sleutel: boolean;
}

/** By table, per connection: asked for every row that comes in, and the schema of an open store does not change. */
const bekend = new WeakMap<ReadableDb, Map<string, readonly Kolom[]>>();

/** Columns of a table as the schema has them. */
export function kolommenVan(db: ReadableDb, tabel: string): readonly Kolom[] {
  const perTabel = bekend.get(db) ?? new Map<string, readonly Kolom[]>();
  bekend.set(db, perTabel);
  const eerder = perTabel.get(tabel);
  if (eerder) return eerder;
  const kolommen = db
    .prepare<{ name: string; type: Kolom['soort']; notnull: number; pk: number }>(
      'SELECT name, type, "notnull", pk FROM pragma_table_info(?)',
    )
    .all(tabel)
    .map((k) => ({ naam: k.name, soort: k.type, verplicht: k.notnull === 1 || k.pk > 0, sleutel: k.pk > 0 }));
  perTabel.set(tabel, kolommen);
  return kolommen;
}
