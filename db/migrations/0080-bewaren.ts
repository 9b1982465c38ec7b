/**
 * Retention (convenant art. 12): that a member's participation ended and until when he is kept to see recidive, that a
 * group was closed, that something is kept by an archive decision, and the counts of every destruction.
 *
 * States are not columns of `lid` and `groep`: an ending has a day, a reason and may be undone by a new decision, and
 * each of them stays on record as long as what it is about.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
CREATE TABLE deelname_einde (
  id TEXT PRIMARY KEY, lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE,
  per TEXT NOT NULL, reden TEXT NOT NULL CHECK (length(reden) > 0),
  bewaren_tot TEXT NOT NULL, vastgelegd_op TEXT NOT NULL, hervat_op TEXT, hervat_reden TEXT,
  CHECK ((hervat_op IS NULL) = (hervat_reden IS NULL))
) STRICT;
CREATE UNIQUE INDEX een_einde_tegelijk ON deelname_einde(lid_id) WHERE hervat_op IS NULL;

CREATE TABLE groep_sluiting (
  id TEXT PRIMARY KEY, groep_id TEXT NOT NULL REFERENCES groep(id) ON DELETE CASCADE,
  per TEXT NOT NULL, reden TEXT NOT NULL CHECK (length(reden) > 0),
  bewaren_tot TEXT NOT NULL, vastgelegd_op TEXT NOT NULL, heropend_op TEXT, heropend_reden TEXT,
  CHECK ((heropend_op IS NULL) = (heropend_reden IS NULL))
) STRICT;
CREATE UNIQUE INDEX een_sluiting_tegelijk ON groep_sluiting(groep_id) WHERE heropend_op IS NULL;

-- lid_id NULL: the whole group is kept.
CREATE TABLE archiefbesluit (
  id TEXT PRIMARY KEY, groep_id TEXT NOT NULL REFERENCES groep(id) ON DELETE CASCADE,
  lid_id TEXT REFERENCES lid(id) ON DELETE CASCADE,
  doel TEXT NOT NULL CHECK (doel IN ('algemeen-belang','onderzoek','statistiek')),
  reden TEXT NOT NULL CHECK (length(reden) > 0), datum TEXT NOT NULL,
  rol TEXT NOT NULL CHECK (rol IN ('procesregisseur','vervanger','herstel')), vastgelegd_op TEXT NOT NULL,
  beeindigd_op TEXT, beeindigd_reden TEXT,
  CHECK ((beeindigd_op IS NULL) = (beeindigd_reden IS NULL))
) STRICT;
CREATE UNIQUE INDEX een_archiefbesluit_tegelijk ON archiefbesluit(groep_id, coalesce(lid_id, '')) WHERE beeindigd_op IS NULL;

-- Counts and grounds only: a verklaring can be made again from it when what it is about is long gone.
CREATE TABLE vernietigingsverklaring (
  id TEXT PRIMARY KEY, dag TEXT NOT NULL, tijd TEXT NOT NULL,
  rol TEXT NOT NULL CHECK (rol IN ('procesregisseur','vervanger','herstel')),
  regels TEXT NOT NULL CHECK (json_valid(regels))
) STRICT;
CREATE TRIGGER verklaring_vernietiging_blijft BEFORE UPDATE ON vernietigingsverklaring
BEGIN SELECT RAISE(ABORT, 'VERNIETIGING_ONVERANDERLIJK'); END;
CREATE TRIGGER verklaring_vernietiging_niet_weg BEFORE DELETE ON vernietigingsverklaring
BEGIN SELECT RAISE(ABORT, 'VERNIETIGING_ONVERANDERLIJK'); END;
`;

export const bewaren: Migratie = { nummer: 80, naam: 'bewaren', sql };
