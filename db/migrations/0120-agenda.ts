/**
 * The agenda gets minutes and who is needed for a part; what was handled when gets a table of its own.
 *
 * Each thing that happens in a meeting gets the next number of that meeting: somebody comes in or goes out, an item
 * begins or ends. The store numbers by itself, so that no command can forget it: presence per item follows from these
 * numbers, also when the clock was changed meanwhile. What comes from another vault keeps the numbers it has.
 */
import type { Migratie } from '../migrate.ts';

/** Numbers a column of a table about a meeting when `wanneer` is so. */
const genummerd = (tabel: string, kolom: string, gebeurtenis: string, wanneer: string) => `
CREATE TRIGGER ${tabel}_${kolom} AFTER ${gebeurtenis} ON ${tabel} WHEN NEW.${kolom} IS NULL AND ${wanneer}
BEGIN
  UPDATE overleg SET volgnummer = volgnummer + 1 WHERE id = NEW.overleg_id;
  UPDATE ${tabel} SET ${kolom} = (SELECT volgnummer FROM overleg WHERE id = NEW.overleg_id) WHERE id = NEW.id;
END;`;

/** A closed meeting that is taken over was counted where it was held, or was held before this was counted at all. */
const LOOPT = "(SELECT staat FROM overleg WHERE id = NEW.overleg_id) <> 'gesloten'";

const sql = `
ALTER TABLE agendapunt ADD COLUMN minuten INTEGER CHECK (minuten BETWEEN 1 AND 480);
ALTER TABLE agendapunt ADD COLUMN nodig TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(nodig));

ALTER TABLE overleg ADD COLUMN volgnummer INTEGER NOT NULL DEFAULT 0;
ALTER TABLE aanwezigheid ADD COLUMN binnen_nr INTEGER;
ALTER TABLE aanwezigheid ADD COLUMN buiten_nr INTEGER;

-- An item that is on has no end. The clock may say less at the end than at the begin: then it took no time.
CREATE TABLE behandeling (
  id TEXT PRIMARY KEY, overleg_id TEXT NOT NULL REFERENCES overleg(id),
  agendapunt_id TEXT NOT NULL REFERENCES agendapunt(id) ON DELETE CASCADE,
  van TEXT NOT NULL, tot TEXT CHECK (tot >= van), van_nr INTEGER, tot_nr INTEGER
) STRICT;
CREATE INDEX behandeling_per_overleg ON behandeling(overleg_id);
CREATE INDEX behandeling_per_agendapunt ON behandeling(agendapunt_id);
CREATE UNIQUE INDEX een_lopende_behandeling ON behandeling(overleg_id) WHERE tot IS NULL;
${genummerd('aanwezigheid', 'binnen_nr', 'INSERT', LOOPT)}
${genummerd('aanwezigheid', 'buiten_nr', 'UPDATE OF buiten', 'NEW.buiten IS NOT NULL AND OLD.buiten IS NULL')}
${genummerd('behandeling', 'van_nr', 'INSERT', LOOPT)}
${genummerd('behandeling', 'tot_nr', 'UPDATE OF tot', 'NEW.tot IS NOT NULL AND OLD.tot IS NULL')}
`;

export const agenda: Migratie = { nummer: 120, naam: 'agenda', sql };
