/**
 * The room waits after the first one in, until the chair shows it; and whoever was asked to leave and does not come
 * back is waited for no more.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
ALTER TABLE overleg ADD COLUMN eerste_binnen INTEGER NOT NULL DEFAULT 0 CHECK (eerste_binnen IN (0,1));
ALTER TABLE aanwezigheid ADD COLUMN komt_niet INTEGER NOT NULL DEFAULT 0 CHECK (komt_niet IN (0,1));
`;

export const inDeZaal: Migratie = { nummer: 190, naam: 'in-de-zaal', sql };
