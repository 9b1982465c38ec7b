/**
 * First schema: the bestand (groups, names, plan), the meeting, documents and the log.
 *
 * The text of a document that is vastgesteld, and the log, are guarded by triggers ("De zeven beloften" 4 and 6 in
 * docs/dreigingsmodel.md).
 * Lists of ids that are only ever read as a whole are JSON; everything that is searched or joined has a table.
 */
import { logboekDdl } from '../logboek.ts';
import type { Migratie } from '../migrate.ts';

const bestand = `
CREATE TABLE instelling (sleutel TEXT PRIMARY KEY, waarde TEXT NOT NULL) STRICT;

CREATE TABLE profiel (
  id TEXT NOT NULL, versie INTEGER NOT NULL, inhoud TEXT NOT NULL CHECK (json_valid(inhoud)), sinds TEXT NOT NULL,
  PRIMARY KEY (id, versie)
) STRICT;

CREATE TABLE besluit_art20 (
  id TEXT PRIMARY KEY, inhoud TEXT NOT NULL CHECK (json_valid(inhoud)), sinds TEXT NOT NULL, beeindigd_op TEXT
) STRICT;

CREATE TABLE groep (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL UNIQUE COLLATE NOCASE,
  wijk TEXT NOT NULL,
  staat TEXT NOT NULL CHECK (staat IN ('signaal','beoordeeld','niet-problematisch','duiding','plan','uitvoering')),
  stap INTEGER NOT NULL CHECK (stap BETWEEN 1 AND 9),
  sinds TEXT NOT NULL
) STRICT;

CREATE TABLE groepssignaal (
  id TEXT PRIMARY KEY, groep_id TEXT NOT NULL REFERENCES groep(id),
  plaats TEXT NOT NULL, wanneer TEXT NOT NULL, gedrag TEXT NOT NULL, omvang TEXT NOT NULL,
  bron TEXT NOT NULL, datum TEXT NOT NULL
) STRICT;

CREATE TABLE besluit_2a (
  groep_id TEXT PRIMARY KEY REFERENCES groep(id),
  problematisch INTEGER NOT NULL CHECK (problematisch IN (0,1)),
  reden TEXT NOT NULL CHECK (length(reden) > 0), datum TEXT NOT NULL, vastgelegd_op TEXT NOT NULL
) STRICT;

CREATE TABLE om_deelname (groep_id TEXT PRIMARY KEY REFERENCES groep(id), vanaf TEXT NOT NULL, tot TEXT) STRICT;

CREATE TABLE lid (
  id TEXT PRIMARY KEY, groep_id TEXT NOT NULL REFERENCES groep(id),
  code TEXT NOT NULL UNIQUE, staat TEXT NOT NULL CHECK (staat IN ('bruto','netto')),
  voornaam TEXT NOT NULL, roepnaam TEXT NOT NULL, tussenvoegsel TEXT NOT NULL, achternaam TEXT NOT NULL,
  geboortedatum TEXT, geboortejaar INTEGER,
  geslacht TEXT NOT NULL CHECK (geslacht IN ('man','vrouw','anders','onbekend')),
  adres TEXT NOT NULL, postcode TEXT NOT NULL, plaats TEXT NOT NULL, dagbesteding TEXT NOT NULL, gedrag TEXT NOT NULL,
  sinds TEXT NOT NULL
) STRICT;
CREATE INDEX lid_per_groep ON lid(groep_id);

CREATE TABLE vertegenwoordiger (
  id TEXT PRIMARY KEY, lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE, naam TEXT NOT NULL, adres TEXT NOT NULL
) STRICT;
CREATE INDEX vertegenwoordiger_per_lid ON vertegenwoordiger(lid_id);

CREATE TABLE lid_bron (
  lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE, bron TEXT NOT NULL,
  gegevenssoort TEXT NOT NULL, kring TEXT NOT NULL, sinds TEXT NOT NULL,
  PRIMARY KEY (lid_id, bron)
) STRICT;

CREATE TABLE plan (
  groep_id TEXT PRIMARY KEY REFERENCES groep(id),
  aard_en_omvang TEXT NOT NULL, doelen TEXT NOT NULL CHECK (json_valid(doelen)), monitoring TEXT NOT NULL
) STRICT;

CREATE TABLE interventie (
  id TEXT PRIMARY KEY, groep_id TEXT NOT NULL REFERENCES groep(id),
  soort TEXT NOT NULL CHECK (soort IN ('groep','gebied','persoon')), wat TEXT NOT NULL,
  verantwoordelijke TEXT NOT NULL, begin TEXT NOT NULL, termijn TEXT NOT NULL,
  bron TEXT NOT NULL, gegevenssoort TEXT NOT NULL, kring TEXT NOT NULL, sinds TEXT NOT NULL
) STRICT;
CREATE INDEX interventie_per_groep ON interventie(groep_id);
CREATE TABLE interventie_lid (
  interventie_id TEXT NOT NULL REFERENCES interventie(id) ON DELETE CASCADE,
  lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE,
  PRIMARY KEY (interventie_id, lid_id)
) STRICT;
`;

const overleg = `
CREATE TABLE overleg (
  id TEXT PRIMARY KEY, datum TEXT NOT NULL, begin TEXT NOT NULL, plaats TEXT NOT NULL,
  staat TEXT NOT NULL CHECK (staat IN ('voorbereiding','geopend','geschorst','gesloten')),
  profiel_id TEXT NOT NULL, profiel_versie INTEGER NOT NULL,
  agendapunt_id TEXT REFERENCES agendapunt(id) DEFERRABLE INITIALLY DEFERRED,
  opening_nr INTEGER NOT NULL DEFAULT 0, voorgelezen_op TEXT,
  bladzijde INTEGER NOT NULL DEFAULT 1, beamer_leeg INTEGER NOT NULL DEFAULT 1 CHECK (beamer_leeg IN (0,1)),
  tekenaar_id TEXT REFERENCES deelnemer(id) DEFERRABLE INITIALLY DEFERRED, tekenaar_identiteit TEXT,
  geopend_op TEXT, gesloten_op TEXT,
  FOREIGN KEY (profiel_id, profiel_versie) REFERENCES profiel(id, versie)
) STRICT;
CREATE UNIQUE INDEX een_open_overleg ON overleg((1)) WHERE staat IN ('geopend','geschorst');

CREATE TABLE overleg_groep (
  overleg_id TEXT NOT NULL REFERENCES overleg(id), groep_id TEXT NOT NULL REFERENCES groep(id),
  volgorde INTEGER NOT NULL, PRIMARY KEY (overleg_id, groep_id)
) STRICT;

CREATE TABLE agendapunt (
  id TEXT PRIMARY KEY, overleg_id TEXT NOT NULL REFERENCES overleg(id), volgorde INTEGER NOT NULL,
  soort TEXT NOT NULL CHECK (soort IN ('opening','namenlijst','onderwerp','plan','sluitronde')),
  groep_id TEXT REFERENCES groep(id), titel TEXT NOT NULL, vraag TEXT NOT NULL,
  stap INTEGER, doel TEXT, kring TEXT NOT NULL, tijd TEXT NOT NULL, gedaan INTEGER NOT NULL DEFAULT 0 CHECK (gedaan IN (0,1))
) STRICT;
CREATE INDEX agendapunt_per_overleg ON agendapunt(overleg_id, volgorde);

CREATE TABLE deelnemer (
  id TEXT PRIMARY KEY, overleg_id TEXT NOT NULL REFERENCES overleg(id), zetel INTEGER NOT NULL,
  partner TEXT, organisatie TEXT NOT NULL, naam TEXT NOT NULL, functie TEXT NOT NULL,
  rol TEXT NOT NULL CHECK (rol IN ('eigen-taak','adviesrol','informant')),
  gevraagd_door TEXT, doel TEXT, noodzaak TEXT, vuistregel TEXT CHECK (vuistregel IN ('A','B','C')), uitzondering TEXT,
  sinds TEXT NOT NULL,
  CHECK (partner IS NOT NULL OR (noodzaak IS NOT NULL AND vuistregel IS NOT NULL AND gevraagd_door IS NOT NULL))
) STRICT;
CREATE INDEX deelnemer_per_overleg ON deelnemer(overleg_id, zetel);

CREATE TABLE deelnemer_grond (
  id TEXT PRIMARY KEY, deelnemer_id TEXT NOT NULL REFERENCES deelnemer(id),
  van TEXT NOT NULL, gegevenssoort TEXT NOT NULL, niveau TEXT NOT NULL CHECK (niveau IN ('groep','individu')), grondslag TEXT NOT NULL
) STRICT;
CREATE TABLE deelnemer_grond_lid (
  grond_id TEXT NOT NULL REFERENCES deelnemer_grond(id) ON DELETE CASCADE,
  lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE, PRIMARY KEY (grond_id, lid_id)
) STRICT;
CREATE TABLE deelnemer_verstrekking (
  id TEXT PRIMARY KEY, deelnemer_id TEXT NOT NULL REFERENCES deelnemer(id), aan TEXT NOT NULL CHECK (json_valid(aan)),
  gegevenssoort TEXT NOT NULL, niveau TEXT NOT NULL CHECK (niveau IN ('groep','individu')), grondslag TEXT NOT NULL
) STRICT;

-- Times in and out. While telt_mee is 1 after leaving, the room is still computed as if he were there.
CREATE TABLE aanwezigheid (
  id TEXT PRIMARY KEY, overleg_id TEXT NOT NULL REFERENCES overleg(id), deelnemer_id TEXT NOT NULL REFERENCES deelnemer(id),
  agendapunt_id TEXT NOT NULL REFERENCES agendapunt(id), binnen TEXT NOT NULL, buiten TEXT,
  telt_mee INTEGER NOT NULL DEFAULT 1 CHECK (telt_mee IN (0,1))
) STRICT;
CREATE INDEX aanwezigheid_per_overleg ON aanwezigheid(overleg_id, deelnemer_id);

CREATE TABLE verklaring (
  id TEXT PRIMARY KEY, deelnemer_id TEXT NOT NULL UNIQUE REFERENCES deelnemer(id),
  uitkomst TEXT NOT NULL CHECK (uitkomst IN ('ondertekend','geweigerd')),
  tekst TEXT NOT NULL CHECK (json_valid(tekst)), tekstversie TEXT NOT NULL, teksthash TEXT NOT NULL,
  plaats TEXT NOT NULL, tijd TEXT NOT NULL, identiteit TEXT NOT NULL,
  streken TEXT CHECK (streken IS NULL OR json_valid(streken)), getypte_naam TEXT,
  CHECK (uitkomst = 'geweigerd' OR streken IS NOT NULL OR getypte_naam IS NOT NULL)
) STRICT;
CREATE TRIGGER verklaring_niet_weg BEFORE DELETE ON verklaring BEGIN SELECT RAISE(ABORT, 'VERKLARING_ONVERANDERLIJK'); END;
CREATE TRIGGER verklaring_blijft BEFORE UPDATE ON verklaring BEGIN SELECT RAISE(ABORT, 'VERKLARING_ONVERANDERLIJK'); END;

CREATE TABLE punt (
  id TEXT PRIMARY KEY, overleg_id TEXT NOT NULL REFERENCES overleg(id), agendapunt_id TEXT NOT NULL REFERENCES agendapunt(id),
  groep_id TEXT REFERENCES groep(id), soort TEXT NOT NULL CHECK (soort IN ('besluit','actie','notitie','signaal')), tekst TEXT NOT NULL,
  bron TEXT NOT NULL, gegevenssoort TEXT NOT NULL, niveau TEXT NOT NULL CHECK (niveau IN ('groep','individu')), kring TEXT NOT NULL,
  kring_akkoord_door TEXT REFERENCES deelnemer(id), doel TEXT NOT NULL, grondslag TEXT NOT NULL,
  verantwoordelijke TEXT, termijn TEXT, tijd TEXT NOT NULL, volgorde INTEGER NOT NULL,
  CHECK (soort <> 'actie' OR (verantwoordelijke IS NOT NULL AND termijn IS NOT NULL))
) STRICT;
CREATE INDEX punt_per_agendapunt ON punt(agendapunt_id, volgorde);
CREATE TABLE punt_lid (
  punt_id TEXT NOT NULL REFERENCES punt(id) ON DELETE CASCADE, lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE,
  PRIMARY KEY (punt_id, lid_id)
) STRICT;
CREATE TABLE verruiming (
  id TEXT PRIMARY KEY, punt_id TEXT NOT NULL REFERENCES punt(id) ON DELETE CASCADE,
  aan_partners TEXT NOT NULL CHECK (json_valid(aan_partners)), aan_deelnemers TEXT NOT NULL CHECK (json_valid(aan_deelnemers)),
  bron TEXT NOT NULL, akkoord_door TEXT NOT NULL REFERENCES deelnemer(id), tijd TEXT NOT NULL, ingetrokken_op TEXT, grondslag TEXT
) STRICT;
CREATE INDEX verruiming_per_punt ON verruiming(punt_id);
CREATE TABLE versmalling (
  punt_id TEXT PRIMARY KEY REFERENCES punt(id) ON DELETE CASCADE, alleen TEXT NOT NULL CHECK (json_valid(alleen)), tijd TEXT NOT NULL
) STRICT;

CREATE TABLE sluitafspraak (
  id TEXT PRIMARY KEY, overleg_id TEXT NOT NULL REFERENCES overleg(id), onderwerp_id TEXT NOT NULL,
  ontvanger TEXT, informatie TEXT NOT NULL, gevraagd_aan TEXT REFERENCES deelnemer(id),
  akkoord INTEGER NOT NULL CHECK (akkoord IN (0,1)), voorwaarden TEXT NOT NULL, wie_informeert TEXT NOT NULL, tijd TEXT NOT NULL
) STRICT;
CREATE INDEX sluitafspraak_per_overleg ON sluitafspraak(overleg_id);
`;

const stukken = `
CREATE TABLE stuk (
  id TEXT PRIMARY KEY, soort TEXT NOT NULL CHECK (soort IN ('verslag','plan','verklaring')), titel TEXT NOT NULL,
  overleg_id TEXT REFERENCES overleg(id), groep_id TEXT REFERENCES groep(id), versie INTEGER NOT NULL, datum TEXT NOT NULL,
  staat TEXT NOT NULL CHECK (staat IN ('concept','ter-vaststelling','vastgesteld','geexporteerd')),
  inhoud TEXT NOT NULL CHECK (json_valid(inhoud)), vervangen TEXT NOT NULL CHECK (json_valid(vervangen)),
  sinds TEXT NOT NULL, voorgelegd_op TEXT, vastgesteld_op TEXT, vastgesteld_door TEXT, wijze TEXT, reden TEXT, hash TEXT,
  geexporteerd_op TEXT,
  CHECK (staat IN ('concept','ter-vaststelling') OR (hash IS NOT NULL AND vastgesteld_op IS NOT NULL))
) STRICT;
CREATE TRIGGER stuk_vastgesteld_blijft BEFORE UPDATE ON stuk
WHEN OLD.staat IN ('vastgesteld','geexporteerd') AND (
  NEW.inhoud IS NOT OLD.inhoud OR NEW.titel IS NOT OLD.titel OR NEW.hash IS NOT OLD.hash OR NEW.soort IS NOT OLD.soort
  OR NEW.versie IS NOT OLD.versie OR NEW.datum IS NOT OLD.datum OR NEW.vastgesteld_op IS NOT OLD.vastgesteld_op
  OR NEW.vastgesteld_door IS NOT OLD.vastgesteld_door OR NEW.wijze IS NOT OLD.wijze OR NEW.reden IS NOT OLD.reden
  OR NEW.overleg_id IS NOT OLD.overleg_id OR NEW.groep_id IS NOT OLD.groep_id
  OR NEW.vervangen IS NOT OLD.vervangen OR NEW.staat IN ('concept','ter-vaststelling'))
BEGIN SELECT RAISE(ABORT, 'STUK_ONVERANDERLIJK'); END;
CREATE TRIGGER stuk_vastgesteld_niet_weg BEFORE DELETE ON stuk
WHEN OLD.staat IN ('vastgesteld','geexporteerd')
BEGIN SELECT RAISE(ABORT, 'STUK_ONVERANDERLIJK'); END;

CREATE TABLE stuk_akkoord (
  stuk_id TEXT NOT NULL REFERENCES stuk(id) ON DELETE CASCADE, partner TEXT NOT NULL, datum TEXT NOT NULL, opmerking TEXT NOT NULL,
  PRIMARY KEY (stuk_id, partner)
) STRICT;

CREATE TABLE export (
  id TEXT PRIMARY KEY, tijd TEXT NOT NULL, dossier TEXT NOT NULL, bestanden TEXT NOT NULL CHECK (json_valid(bestanden)),
  logboek_hash TEXT NOT NULL
) STRICT;
CREATE TABLE export_stuk (
  export_id TEXT NOT NULL REFERENCES export(id), stuk_id TEXT NOT NULL REFERENCES stuk(id), PRIMARY KEY (export_id, stuk_id)
) STRICT;
`;

export const basis: Migratie = { nummer: 10, naam: 'basis', sql: `${bestand}${overleg}${stukken}${logboekDdl}` };
