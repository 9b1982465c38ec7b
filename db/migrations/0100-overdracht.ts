/**
 * Hand-overs to and from another laptop: a register in which nothing changes but the moment of the receipt, and a name
 * that is destroyed; which profile versions came along with a group, so that they are in force only for its meetings;
 * and what a code in a document from another laptop means here.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
ALTER TABLE profiel ADD COLUMN overdracht_id TEXT;

-- groep_id has no reference: the register outlives the group.
CREATE TABLE overdracht (
  id TEXT PRIMARY KEY,
  richting TEXT NOT NULL CHECK (richting IN ('uit','in')), soort TEXT NOT NULL CHECK (soort IN ('groep','kluis')),
  groep_id TEXT, aan TEXT NOT NULL, reden TEXT NOT NULL,
  gemaakt TEXT NOT NULL, vastgelegd_op TEXT NOT NULL, ontvangen_op TEXT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64), grootte INTEGER NOT NULL,
  aantallen TEXT NOT NULL CHECK (json_valid(aantallen)),
  logboek_rij INTEGER NOT NULL, logboek_hash TEXT NOT NULL CHECK (length(logboek_hash) = 64),
  bewijs TEXT NOT NULL CHECK (length(bewijs) > 0),
  CHECK ((soort = 'groep') = (groep_id IS NOT NULL))
) STRICT;
-- Names are taken out of aan and reden when somebody is destroyed.
CREATE TRIGGER overdracht_blijft BEFORE UPDATE ON overdracht
WHEN (OLD.ontvangen_op IS NOT NULL AND NEW.ontvangen_op IS NOT OLD.ontvangen_op) OR NEW.id IS NOT OLD.id
  OR NEW.richting IS NOT OLD.richting OR NEW.soort IS NOT OLD.soort OR NEW.groep_id IS NOT OLD.groep_id OR NEW.gemaakt IS NOT OLD.gemaakt OR NEW.vastgelegd_op IS NOT OLD.vastgelegd_op OR NEW.sha256 IS NOT OLD.sha256
  OR NEW.grootte IS NOT OLD.grootte OR NEW.aantallen IS NOT OLD.aantallen OR NEW.logboek_rij IS NOT OLD.logboek_rij
  OR NEW.logboek_hash IS NOT OLD.logboek_hash OR NEW.bewijs IS NOT OLD.bewijs
BEGIN SELECT RAISE(ABORT, 'OVERDRACHT_ONVERANDERLIJK'); END;
CREATE TRIGGER overdracht_niet_weg BEFORE DELETE ON overdracht
BEGIN SELECT RAISE(ABORT, 'OVERDRACHT_ONVERANDERLIJK'); END;

-- Only where the code in the document is another one here, or somebody else's. lid_id null: he was destroyed.
CREATE TABLE overdracht_code (
  stuk_id TEXT NOT NULL REFERENCES stuk(id) ON DELETE CASCADE, in_stuk TEXT NOT NULL CHECK (length(in_stuk) > 2),
  lid_id TEXT REFERENCES lid(id) ON DELETE SET NULL, PRIMARY KEY (stuk_id, in_stuk)
) STRICT;
`;

export const overdracht: Migratie = { nummer: 100, naam: 'overdracht', sql };
