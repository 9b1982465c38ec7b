/**
 * What was typed in a form and not handed in yet. A concept hangs on the records that it is about and goes with them;
 * one that names a member goes with the member, whoever else it names.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
CREATE TABLE concept (
  id TEXT PRIMARY KEY, formulier TEXT NOT NULL, plek TEXT NOT NULL,
  waarden TEXT NOT NULL CHECK (json_valid(waarden)), tijd TEXT NOT NULL,
  groep_id TEXT REFERENCES groep(id) ON DELETE CASCADE, overleg_id TEXT REFERENCES overleg(id) ON DELETE CASCADE,
  agendapunt_id TEXT REFERENCES agendapunt(id) ON DELETE CASCADE, punt_id TEXT REFERENCES punt(id) ON DELETE CASCADE,
  interventie_id TEXT REFERENCES interventie(id) ON DELETE CASCADE, stuk_id TEXT REFERENCES stuk(id) ON DELETE CASCADE,
  besluit_id TEXT REFERENCES besluit_art20(id) ON DELETE CASCADE, lid_id TEXT REFERENCES lid(id) ON DELETE CASCADE,
  UNIQUE (formulier, plek)
) STRICT;
CREATE TABLE concept_lid (
  concept_id TEXT NOT NULL REFERENCES concept(id) ON DELETE CASCADE,
  lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE, PRIMARY KEY (concept_id, lid_id)
) STRICT;
CREATE TRIGGER concept_met_lid_weg AFTER DELETE ON concept_lid
BEGIN DELETE FROM concept WHERE id = OLD.concept_id; END;
`;

export const concepten: Migratie = { nummer: 90, naam: 'concepten', sql };
