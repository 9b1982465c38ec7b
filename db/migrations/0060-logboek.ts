/**
 * The log is looked after: old rows may go behind an afsluitpunt, what a verification found is kept until somebody
 * looked at it, and every head of the log that is known from an export has its row number.
 */
import { logboekOpruimDdl } from '../logboek.ts';
import type { Migratie } from '../migrate.ts';

const sql = `
${logboekOpruimDdl}
ALTER TABLE export ADD COLUMN logboek_rij INTEGER;
UPDATE export SET logboek_rij = (SELECT volgnummer FROM logboek WHERE hash = logboek_hash) WHERE logboek_hash <> '';
CREATE TABLE logboek_export (
  id TEXT PRIMARY KEY, tijd TEXT NOT NULL, mapnaam TEXT NOT NULL,
  logboek_rij INTEGER NOT NULL, logboek_hash TEXT NOT NULL
) STRICT;

-- breuk: the row does not fit the one before · kop: a head known from an export is not there (0: nobody knows where)
CREATE TABLE logboek_bevinding (
  soort TEXT NOT NULL CHECK (soort IN ('breuk','kop')), volgnummer INTEGER NOT NULL, moment TEXT,
  gevonden_op TEXT NOT NULL, gezien_op TEXT,
  PRIMARY KEY (soort, volgnummer)
) STRICT;
`;

export const logboek: Migratie = { nummer: 60, naam: 'logboek', sql };
