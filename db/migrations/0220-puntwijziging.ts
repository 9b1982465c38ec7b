/**
 * An item is corrected as a whole: a step of undo knows, beside the text, everything else that was on the item. Until
 * now only a text could change, so of the steps that are there the rest is what the item has now.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
ALTER TABLE punthandeling ADD COLUMN inhoud TEXT CHECK (json_valid(inhoud));
-- A kring that the bron agreed with is left out: it agreed with another text.
UPDATE punthandeling SET inhoud = (
  SELECT json_object('bron', p.bron, 'gegevenssoort', p.gegevenssoort, 'niveau', p.niveau,
    'leden', json((SELECT json_group_array(lid_id) FROM (SELECT lid_id FROM punt_lid WHERE punt_id = p.id ORDER BY lid_id))),
    'kring', CASE WHEN p.kring_akkoord_door IS NULL THEN p.kring END,
    'verantwoordelijke', p.verantwoordelijke, 'termijn', p.termijn)
  FROM punt p WHERE p.id = punthandeling.punt_id)
WHERE soort = 'gewijzigd';
-- Of an item that was taken away since: it comes back by its own step, with the text that it had.
DELETE FROM punthandeling WHERE soort = 'gewijzigd' AND inhoud IS NULL;
`;

export const puntwijziging: Migratie = { nummer: 220, naam: 'puntwijziging', sql };
