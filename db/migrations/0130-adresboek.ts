/**
 * The address book, and the test before an incidentele deelnemer is invited (convenant art. 4) as a table of its own.
 *
 * Who asked for him, doel, necessity and vuistregel stay where they were, on `deelnemer`; `toets` adds what was not asked
 * before. From now on the store itself keeps an incidentele deelnemer without a complete test off the list: the derived
 * column `deelnemer.toets` refers to his test, and a test is only taken in when the columns beside it are filled.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  soort TEXT NOT NULL CHECK (soort IN ('partner','organisatie','gemeente','persoon')),
  partner TEXT, organisatie TEXT NOT NULL, naam TEXT NOT NULL CHECK (naam <> ''), functie TEXT NOT NULL,
  email TEXT NOT NULL, telefoon TEXT NOT NULL,
  rol TEXT NOT NULL CHECK (rol IN ('eigen-taak','adviesrol','informant')),
  sinds TEXT NOT NULL, gewijzigd_op TEXT NOT NULL, gebruikt_op TEXT,
  CHECK ((soort = 'partner') = (partner IS NOT NULL)),
  CHECK ((soort IN ('organisatie','gemeente')) = (organisatie <> ''))
) STRICT;
CREATE UNIQUE INDEX contact_een_keer
  ON contact(soort, coalesce(partner, ''), organisatie COLLATE NOCASE, naam COLLATE NOCASE);

-- niet-gevraagd: tested before a professional secret and the groups concerned were asked; then he has no toets_groep.
CREATE TABLE toets (
  deelnemer_id TEXT PRIMARY KEY REFERENCES deelnemer(id) ON DELETE CASCADE,
  soort TEXT NOT NULL CHECK (soort IN ('functionaris','persoon','burgemeester','boa','jongerenwerker')),
  beroepsgeheim TEXT NOT NULL CHECK (beroepsgeheim IN
    ('nee','toestemming','medebehandelaar','wet','conflict','niet-gevraagd')),
  getoetst_op TEXT NOT NULL
) STRICT;
INSERT INTO toets (deelnemer_id, soort, beroepsgeheim, getoetst_op)
  SELECT id, 'functionaris', 'niet-gevraagd', sinds FROM deelnemer WHERE partner IS NULL;
CREATE TABLE toets_groep (
  deelnemer_id TEXT NOT NULL REFERENCES toets(deelnemer_id) ON DELETE CASCADE,
  groep_id TEXT NOT NULL REFERENCES groep(id) ON DELETE CASCADE,
  PRIMARY KEY (deelnemer_id, groep_id)
) STRICT;
CREATE INDEX toets_groep_per_groep ON toets_groep(groep_id);

ALTER TABLE deelnemer ADD COLUMN toets TEXT GENERATED ALWAYS AS (iif(partner IS NULL, id, NULL)) VIRTUAL
  REFERENCES toets(deelnemer_id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX deelnemer_per_toets ON deelnemer(toets);
-- Before somebody is changed or withdrawn: does anything that was recorded name him?
CREATE INDEX overleg_per_tekenaar ON overleg(tekenaar_id);
CREATE INDEX aanwezigheid_per_deelnemer ON aanwezigheid(deelnemer_id);
CREATE INDEX punt_per_akkoord ON punt(kring_akkoord_door);
CREATE INDEX verruiming_per_akkoord ON verruiming(akkoord_door);
CREATE INDEX sluitafspraak_per_gevraagde ON sluitafspraak(gevraagd_aan);
CREATE INDEX advies_akkoord_per_deelnemer ON advies_akkoord(akkoord_door);
ALTER TABLE concept ADD COLUMN contact_id TEXT REFERENCES contact(id) ON DELETE CASCADE;
ALTER TABLE concept ADD COLUMN deelnemer_id TEXT REFERENCES deelnemer(id) ON DELETE CASCADE;
CREATE TRIGGER toets_volledig BEFORE INSERT ON toets WHEN NOT EXISTS (
  SELECT 1 FROM deelnemer WHERE id = NEW.deelnemer_id AND doel <> '' AND (vuistregel <> 'C' OR uitzondering <> ''))
BEGIN SELECT RAISE(ABORT, 'TOETS_ONVOLLEDIG'); END;
`;

export const adresboek: Migratie = { nummer: 130, naam: 'adresboek', sql };
