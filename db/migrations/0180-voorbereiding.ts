/**
 * For which groups of a meeting a functionary of the OM was invited. Until now inviting it took every group of the agenda
 * along; what was recorded then stays. And with each paper a mark over what it said, so that it shows when the next one
 * would say something else; papers of before have none.
 *
 * What a guest may tell can be limited to some youths. That it is limited stands apart from whom it is about: when the
 * last of them is destroyed nobody is left, and not everybody.
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

ALTER TABLE verstrekking ADD COLUMN merk TEXT CHECK (length(merk) = 64);

ALTER TABLE deelnemer_verstrekking ADD COLUMN beperkt INTEGER NOT NULL DEFAULT 0 CHECK (beperkt IN (0,1));
CREATE TABLE deelnemer_verstrekking_lid (
  verstrekking_id TEXT NOT NULL REFERENCES deelnemer_verstrekking(id) ON DELETE CASCADE,
  lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE,
  PRIMARY KEY (verstrekking_id, lid_id)
) STRICT;
CREATE INDEX deelnemer_verstrekking_lid_per_lid ON deelnemer_verstrekking_lid(lid_id);
`;

export const voorbereiding: Migratie = { nummer: 180, naam: 'voorbereiding', sql };
