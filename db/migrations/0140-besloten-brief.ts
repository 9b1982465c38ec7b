/**
 * Who left for a part of the meeting that he may not see (convenant art. 8 lid 8), so that the chair is reminded of him;
 * and the letters (art. 9): to which kind of recipient one went and on which day, or which partner objected. No names,
 * and no reason of an objection: the field does not exist (art. 10).
 */
import type { Migratie } from '../migrate.ts';

const sql = `
ALTER TABLE aanwezigheid ADD COLUMN besloten_voor TEXT REFERENCES agendapunt(id) ON DELETE SET NULL;
CREATE INDEX aanwezigheid_per_besloten ON aanwezigheid(besloten_voor) WHERE besloten_voor IS NOT NULL;

CREATE TABLE brief (
  id TEXT PRIMARY KEY, lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE,
  wat TEXT NOT NULL CHECK (wat IN ('overhandigd','verstuurd','bezwaar')), dag TEXT NOT NULL,
  aan TEXT CHECK (aan IN ('jongere','gezag','verzorger','curator-mentor')), gesprek INTEGER CHECK (gesprek IN (0,1)),
  partner TEXT, vastgelegd_op TEXT NOT NULL,
  CHECK ((wat = 'bezwaar') = (aan IS NULL)), CHECK ((wat = 'bezwaar') = (gesprek IS NULL)),
  CHECK ((wat = 'bezwaar') = (partner IS NOT NULL))
) STRICT;
CREATE INDEX brief_per_lid ON brief(lid_id);
`;

export const beslotenEnBrief: Migratie = { nummer: 140, naam: 'besloten-brief', sql };
