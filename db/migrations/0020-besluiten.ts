/**
 * Ending a besluit (art. 20 Wpg): with the reason and the moment of recording. What was registered stays as it was
 * written, an ending is recorded once, and nothing is removed: what the room saw under it must stay explainable.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
ALTER TABLE besluit_art20 ADD COLUMN beeindigd_reden TEXT;
ALTER TABLE besluit_art20 ADD COLUMN beeindigd_vastgelegd_op TEXT;
CREATE TRIGGER besluit_art20_blijft BEFORE UPDATE ON besluit_art20
WHEN NEW.id IS NOT OLD.id OR NEW.inhoud IS NOT OLD.inhoud OR NEW.sinds IS NOT OLD.sinds OR OLD.beeindigd_op IS NOT NULL
  OR NEW.beeindigd_op IS NULL OR NEW.beeindigd_reden IS NULL OR NEW.beeindigd_vastgelegd_op IS NULL
BEGIN SELECT RAISE(ABORT, 'BESLUIT_ONVERANDERLIJK'); END;
CREATE TRIGGER besluit_art20_niet_weg BEFORE DELETE ON besluit_art20
BEGIN SELECT RAISE(ABORT, 'BESLUIT_ONVERANDERLIJK'); END;
`;

export const besluiten: Migratie = { nummer: 20, naam: 'besluiten', sql };
