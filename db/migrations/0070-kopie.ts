/**
 * What was destroyed, as a list of ids: a back-up from before still holds it, and a restore has to destroy it again.
 * Ids only; what they were the ids of is gone.
 */
import type { Migratie } from '../migrate.ts';

/** What the log tells of destroyed members: for a store from before this list. */
export const VERNIETIGD_VOLGENS_LOGBOEK = `
SELECT 'lid' AS soort, json_extract(onderwerp, '$.lid') AS id, min(tijd) AS tijd
FROM logboek WHERE wat = 'lid.vernietigd' GROUP BY 2`;

const sql = `
CREATE TABLE vernietiging (
  soort TEXT NOT NULL CHECK (length(soort) > 0), id TEXT NOT NULL, tijd TEXT NOT NULL, PRIMARY KEY (soort, id)
) STRICT;
INSERT INTO vernietiging (soort, id, tijd) ${VERNIETIGD_VOLGENS_LOGBOEK};
CREATE TRIGGER vernietiging_blijft BEFORE UPDATE ON vernietiging BEGIN SELECT RAISE(ABORT, 'VERNIETIGING_ONVERANDERLIJK'); END;
CREATE TRIGGER vernietiging_niet_weg BEFORE DELETE ON vernietiging BEGIN SELECT RAISE(ABORT, 'VERNIETIGING_ONVERANDERLIJK'); END;
`;

export const kopie: Migratie = { nummer: 70, naam: 'kopie', sql };
