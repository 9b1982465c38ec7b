/** With which package names left, why, and of whom: ids, so that it can be said which list has to go when somebody does. */
import type { Migratie } from '../migrate.ts';

const sql = `
CREATE TABLE export_sleutellijst (
  export_id TEXT PRIMARY KEY REFERENCES export(id) ON DELETE CASCADE, reden TEXT NOT NULL, toelichting TEXT NOT NULL CHECK (toelichting <> ''),
  leden TEXT NOT NULL CHECK (json_valid(leden))
) STRICT;
`;

export const sleutellijst: Migratie = { nummer: 95, naam: 'sleutellijst', sql };
