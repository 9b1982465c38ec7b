/**
 * What travels with an item: conditions of whoever provided it and what lifts a professional secret; and to which
 * other subjects it was taken along, in the same meeting or a later one (doelbinding).
 */
import type { Migratie } from '../migrate.ts';

const sql = `
ALTER TABLE punt ADD COLUMN voorwaarden TEXT NOT NULL DEFAULT '';
ALTER TABLE punt ADD COLUMN beroepsgeheim TEXT CHECK (beroepsgeheim IN ('toestemming','medebehandelaar','wet','conflict'));
CREATE TABLE punt_erbij (
  punt_id TEXT NOT NULL REFERENCES punt(id) ON DELETE CASCADE, agendapunt_id TEXT NOT NULL REFERENCES agendapunt(id),
  tijd TEXT NOT NULL, PRIMARY KEY (punt_id, agendapunt_id)
) STRICT;
CREATE INDEX punt_erbij_per_agendapunt ON punt_erbij(agendapunt_id);
`;

export const meereizend: Migratie = { nummer: 30, naam: 'meereizend', sql };
