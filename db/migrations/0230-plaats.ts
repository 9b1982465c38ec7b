/**
 * Where a closed meeting was may lose the name of somebody who is destroyed: it may have been at his home (art. 12 lid
 * 4). When it was, and all else, stays as it was.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
DROP TRIGGER overleg_gesloten_blijft;
CREATE TRIGGER overleg_gesloten_blijft
BEFORE UPDATE OF id, datum, begin, staat, profiel_id, profiel_versie, voorgelezen_op, geopend_op, gesloten_op ON overleg
WHEN OLD.staat = 'gesloten'
BEGIN SELECT RAISE(ABORT, 'OVERLEG_GESLOTEN'); END;
CREATE TRIGGER overleg_gesloten_plaats BEFORE UPDATE OF plaats ON overleg
WHEN OLD.staat = 'gesloten' AND NOT EXISTS (SELECT 1 FROM opening_gesloten WHERE reden = 'vernietigen')
BEGIN SELECT RAISE(ABORT, 'OVERLEG_GESLOTEN'); END;
`;

export const plaats: Migratie = { nummer: 230, naam: 'plaats', sql };
