/**
 * For which groups of a meeting a functionary of the OM was invited. Until now inviting it took every group of the agenda
 * along; what was recorded then stays.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
CREATE TABLE om_groep (
  deelnemer_id TEXT NOT NULL REFERENCES deelnemer(id) ON DELETE CASCADE,
  groep_id TEXT NOT NULL REFERENCES groep(id) ON DELETE CASCADE,
  PRIMARY KEY (deelnemer_id, groep_id)
) STRICT;
CREATE INDEX om_groep_per_groep ON om_groep(groep_id);
INSERT INTO om_groep (deelnemer_id, groep_id)
  SELECT d.id, og.groep_id FROM deelnemer d JOIN overleg o ON o.id = d.overleg_id
    JOIN overleg_groep og ON og.overleg_id = o.id JOIN om_deelname om ON om.groep_id = og.groep_id
  WHERE d.partner = 'om' AND om.vanaf <= o.datum AND (om.tot IS NULL OR o.datum <= om.tot);
`;

export const voorbereiding: Migratie = { nummer: 180, naam: 'voorbereiding', sql };
