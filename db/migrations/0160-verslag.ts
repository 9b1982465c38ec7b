/**
 * After the meeting. A closed meeting stands: its rows change by nothing but an addition with name and time, and by what
 * the law asks. `opening_gesloten` says why they may change for a moment. A row in it cannot be committed: it refers to a
 * row that cannot exist, and that reference is checked at the end of the transaction. So whoever opens must close again,
 * in the same transaction, or nothing of it is stored.
 *
 * Also: which item each passage of a verslag came from, comments of partners, who was there when a verslag was
 * vastgesteld in a meeting, the verslag as a subject on the agenda, and how far an action is.
 */
import type { Migratie } from '../migrate.ts';

const opening = `
CREATE TABLE opening_gesloten (
  nr INTEGER PRIMARY KEY CHECK (nr = 1),
  reden TEXT NOT NULL CHECK (reden IN ('aanvulling','schrappen','vernietigen','overnemen')),
  weer_dicht INTEGER NOT NULL DEFAULT 2 CHECK (weer_dicht = 2) REFERENCES opening_gesloten(nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
`;

const kolommen = `
ALTER TABLE punt ADD COLUMN aanvulling_door TEXT CHECK (aanvulling_door <> '');
ALTER TABLE punt ADD COLUMN geschrapt_op TEXT;
ALTER TABLE punt ADD COLUMN geschrapt_door TEXT REFERENCES deelnemer(id);
ALTER TABLE agendapunt ADD COLUMN stuk_id TEXT REFERENCES stuk(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX agendapunt_per_stuk ON agendapunt(stuk_id) WHERE stuk_id IS NOT NULL;
CREATE INDEX punt_actie_per_groep ON punt(groep_id, termijn) WHERE soort = 'actie';
`;

const tabellen = `
-- onderdeel and nr count from 0 in the document's content; onderdeel is 0 in the closing round.
CREATE TABLE stuk_passage (
  stuk_id TEXT NOT NULL REFERENCES stuk(id) ON DELETE CASCADE,
  deel TEXT NOT NULL CHECK (deel IN ('onderdeel','sluitronde')),
  onderdeel INTEGER NOT NULL, nr INTEGER NOT NULL,
  punt_id TEXT REFERENCES punt(id) ON DELETE CASCADE,
  afspraak_id TEXT REFERENCES sluitafspraak(id) ON DELETE CASCADE,
  item_punt_id TEXT REFERENCES punt(id) ON DELETE CASCADE,
  item_interventie_id TEXT REFERENCES interventie(id) ON DELETE CASCADE,
  PRIMARY KEY (stuk_id, deel, onderdeel, nr),
  CHECK ((deel = 'onderdeel') = (punt_id IS NOT NULL) AND (deel = 'sluitronde') = (afspraak_id IS NOT NULL)),
  CHECK (deel = 'sluitronde' OR (item_punt_id IS NULL AND item_interventie_id IS NULL)),
  CHECK (item_punt_id IS NULL OR item_interventie_id IS NULL)
) STRICT;
CREATE INDEX stuk_passage_per_punt ON stuk_passage(punt_id);
CREATE INDEX stuk_passage_per_afspraak ON stuk_passage(afspraak_id);
CREATE INDEX stuk_passage_per_item ON stuk_passage(item_punt_id);
CREATE INDEX stuk_passage_per_interventie ON stuk_passage(item_interventie_id);

-- van: a partner, or a deelnemer of the document's meeting.
CREATE TABLE stuk_opmerking (
  id TEXT PRIMARY KEY, stuk_id TEXT NOT NULL REFERENCES stuk(id) ON DELETE CASCADE,
  van TEXT NOT NULL, datum TEXT NOT NULL, tekst TEXT NOT NULL CHECK (length(tekst) > 0), vastgelegd_op TEXT NOT NULL
) STRICT;
CREATE INDEX stuk_opmerking_per_stuk ON stuk_opmerking(stuk_id);

-- aanwezig: ids of the deelnemers that were in the room at that moment.
CREATE TABLE stuk_vaststelling (
  stuk_id TEXT PRIMARY KEY REFERENCES stuk(id), overleg_id TEXT NOT NULL REFERENCES overleg(id),
  tijd TEXT NOT NULL, aanwezig TEXT NOT NULL CHECK (json_valid(aanwezig))
) STRICT;
CREATE INDEX stuk_vaststelling_per_overleg ON stuk_vaststelling(overleg_id);
CREATE TRIGGER stuk_vaststelling_blijft BEFORE UPDATE ON stuk_vaststelling
BEGIN SELECT RAISE(ABORT, 'STUK_ONVERANDERLIJK'); END;
CREATE TRIGGER stuk_vaststelling_niet_weg BEFORE DELETE ON stuk_vaststelling
BEGIN SELECT RAISE(ABORT, 'STUK_ONVERANDERLIJK'); END;

-- No row: it still has to be done, and nobody said anything about it.
CREATE TABLE actiestand (
  onderwerp_id TEXT PRIMARY KEY CHECK (onderwerp_id = coalesce(punt_id, interventie_id)),
  punt_id TEXT REFERENCES punt(id) ON DELETE CASCADE, interventie_id TEXT REFERENCES interventie(id) ON DELETE CASCADE,
  stand TEXT NOT NULL CHECK (stand IN ('gedaan','niet-gedaan','vervallen')),
  datum TEXT NOT NULL, resultaat TEXT NOT NULL, vastgelegd_op TEXT NOT NULL,
  CHECK ((punt_id IS NULL) <> (interventie_id IS NULL))
) STRICT;
CREATE INDEX actiestand_per_punt ON actiestand(punt_id);
CREATE INDEX actiestand_per_interventie ON actiestand(interventie_id);
`;

/** Condition: the meeting with this id is closed. */
const gesloten = (overleg: string) =>
  `EXISTS (SELECT 1 FROM overleg o WHERE o.id = ${overleg} AND o.staat = 'gesloten')`;
const vanDeelnemer = (deelnemer: string) =>
  `EXISTS (SELECT 1 FROM deelnemer d JOIN overleg o ON o.id = d.overleg_id WHERE d.id = ${deelnemer} AND o.staat = 'gesloten')`;
const vanPunt = (punt: string) =>
  `EXISTS (SELECT 1 FROM punt p JOIN overleg o ON o.id = p.overleg_id WHERE p.id = ${punt} AND o.staat = 'gesloten')`;
const vanAfspraak = (afspraak: string) =>
  `EXISTS (SELECT 1 FROM sluitafspraak a JOIN overleg o ON o.id = a.overleg_id WHERE a.id = ${afspraak} AND o.staat = 'gesloten')`;
const open = (redenen: string) => `EXISTS (SELECT 1 FROM opening_gesloten WHERE reden IN (${redenen}))`;

interface Wacht {
  readonly tabel: string;
  /** Condition on a row, `OLD` or `NEW`. */
  readonly dicht: (rij: 'OLD' | 'NEW') => string;
  /** What may be written all the same, as a condition; by what is done. */
  readonly mag: { readonly INSERT: string; readonly UPDATE: string; readonly DELETE: string };
  /** Columns that are guarded; absent: all. */
  readonly kolommen?: string;
}

const WEG = open("'vernietigen'");
const gewoon = { INSERT: open("'overnemen'"), UPDATE: WEG, DELETE: WEG } as const;
const wachten: readonly Wacht[] = [
  {
    tabel: 'punt',
    dicht: (rij) => gesloten(`${rij}.overleg_id`),
    mag: {
      INSERT: `(${open("'overnemen'")} OR (NEW.aanvulling_door IS NOT NULL AND ${open("'aanvulling'")}))`,
      UPDATE: `(${WEG} OR (NEW.geschrapt_op IS NOT NULL AND ${open("'schrappen'")}))`,
      DELETE: WEG,
    },
    // Not its conditions: over those the bron keeps its say, also in a later meeting.
    kolommen: `id, overleg_id, agendapunt_id, groep_id, soort, tekst, bron, gegevenssoort, niveau, kring, kring_akkoord_door,
      doel, grondslag, verantwoordelijke, termijn, tijd, volgorde, aanvulling_door, geschrapt_op, geschrapt_door`,
  },
  {
    tabel: 'punt_lid',
    dicht: (rij) => vanPunt(`${rij}.punt_id`),
    mag: { INSERT: open("'overnemen','aanvulling'"), UPDATE: WEG, DELETE: open("'vernietigen','schrappen'") },
  },
  {
    tabel: 'aanwezigheid',
    dicht: (rij) => gesloten(`${rij}.overleg_id`),
    mag: gewoon,
    // Not its numbers: a stay from before they were kept gets them when a group is taken over.
    kolommen: 'id, overleg_id, deelnemer_id, agendapunt_id, binnen, buiten, telt_mee, besloten_voor',
  },
  { tabel: 'deelnemer', dicht: (rij) => gesloten(`${rij}.overleg_id`), mag: gewoon },
  { tabel: 'deelnemer_grond', dicht: (rij) => vanDeelnemer(`${rij}.deelnemer_id`), mag: gewoon },
  { tabel: 'deelnemer_verstrekking', dicht: (rij) => vanDeelnemer(`${rij}.deelnemer_id`), mag: gewoon },
  {
    tabel: 'sluitafspraak',
    dicht: (rij) => gesloten(`${rij}.overleg_id`),
    mag: { ...gewoon, DELETE: open("'vernietigen','schrappen'") },
  },
  {
    tabel: 'sluitafspraak_item',
    dicht: (rij) => vanAfspraak(`${rij}.afspraak_id`),
    mag: { ...gewoon, DELETE: open("'vernietigen','schrappen'") },
  },
  {
    tabel: 'sluitafspraak_bron',
    dicht: (rij) => vanAfspraak(`${rij}.afspraak_id`),
    mag: { ...gewoon, DELETE: open("'vernietigen','schrappen'") },
  },
  {
    tabel: 'agendapunt',
    dicht: (rij) => gesloten(`${rij}.overleg_id`),
    mag: gewoon,
    // Not stuk_id: a draft that was read may be made anew, and then the reference to the old one goes.
    kolommen:
      'id, overleg_id, volgorde, soort, groep_id, titel, vraag, stap, doel, kring, tijd, minuten, nodig, gedaan, anoniem',
  },
];

function wacht({ tabel, dicht, mag, kolommen: welke }: Wacht): string {
  const trigger = (wat: 'INSERT' | 'UPDATE' | 'DELETE', wanneer: string, als: string) => `
CREATE TRIGGER ${tabel}_gesloten_${wat.toLowerCase()} BEFORE ${wanneer} ON ${tabel}
WHEN ${als} AND NOT ${mag[wat]}
BEGIN SELECT RAISE(ABORT, 'OVERLEG_GESLOTEN'); END;`;
  return [
    trigger('INSERT', 'INSERT', dicht('NEW')),
    trigger('UPDATE', welke === undefined ? 'UPDATE' : `UPDATE OF ${welke}`, `(${dicht('OLD')} OR ${dicht('NEW')})`),
    trigger('DELETE', 'DELETE', dicht('OLD')),
  ].join('');
}

/** A closed meeting is not opened again, and when and where it was stays; which subject is looked at may change. */
const overleg = `
CREATE TRIGGER overleg_gesloten_blijft
BEFORE UPDATE OF id, datum, begin, plaats, staat, profiel_id, profiel_versie, voorgelezen_op, geopend_op, gesloten_op ON overleg
WHEN OLD.staat = 'gesloten'
BEGIN SELECT RAISE(ABORT, 'OVERLEG_GESLOTEN'); END;
CREATE TRIGGER overleg_gesloten_niet_weg BEFORE DELETE ON overleg WHEN OLD.staat = 'gesloten'
BEGIN SELECT RAISE(ABORT, 'OVERLEG_GESLOTEN'); END;
`;

const sql = `${opening}${kolommen}${tabellen}${wachten.map(wacht).join('\n')}${overleg}`;

export const verslag: Migratie = { nummer: 160, naam: 'verslag', sql };
