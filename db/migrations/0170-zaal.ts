/**
 * What the room asks of a meeting that is going on: undo, the fixing of the namenlijst by whom, who heard the secrecy
 * texts, and declarations that were signed on paper.
 *
 * `punthandeling` and `weggehaald` hold what Ctrl Z needs, for as long as the meeting is open: what was taken away can
 * come back exactly as it was, and goes for good when the meeting is closed or somebody in it is destroyed.
 */
import type { Migratie } from '../migrate.ts';

const ongedaan = `
-- punt_id refers to no row: the item may have been taken away.
CREATE TABLE punthandeling (
  id TEXT PRIMARY KEY, overleg_id TEXT NOT NULL REFERENCES overleg(id) ON DELETE CASCADE,
  groep_id TEXT REFERENCES groep(id) ON DELETE CASCADE, punt_id TEXT NOT NULL,
  soort TEXT NOT NULL CHECK (soort IN ('toegevoegd','gewijzigd','verwijderd','verruimd','versmald','ingetrokken',
                                       'voorwaarden','erbij','eraf','vrijgave')),
  tekst TEXT, verruiming_id TEXT, teruggedraaid INTEGER NOT NULL DEFAULT 0 CHECK (teruggedraaid IN (0,1)),
  volgorde INTEGER NOT NULL, tijd TEXT NOT NULL,
  CHECK ((soort = 'gewijzigd') = (tekst IS NOT NULL)), CHECK ((soort = 'verruimd') = (verruiming_id IS NOT NULL))
) STRICT;
CREATE INDEX punthandeling_per_overleg ON punthandeling(overleg_id, volgorde);
CREATE INDEX punthandeling_per_punt ON punthandeling(punt_id);

CREATE TABLE weggehaald (
  punt_id TEXT PRIMARY KEY, overleg_id TEXT NOT NULL REFERENCES overleg(id) ON DELETE CASCADE,
  groep_id TEXT REFERENCES groep(id) ON DELETE CASCADE, rijen TEXT NOT NULL CHECK (json_valid(rijen)), tijd TEXT NOT NULL
) STRICT;
CREATE INDEX weggehaald_per_overleg ON weggehaald(overleg_id);
CREATE TABLE weggehaald_lid (
  punt_id TEXT NOT NULL REFERENCES weggehaald(punt_id) ON DELETE CASCADE,
  lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE, PRIMARY KEY (punt_id, lid_id)
) STRICT;
CREATE INDEX weggehaald_lid_per_lid ON weggehaald_lid(lid_id);
CREATE TRIGGER weggehaald_met_lid_weg AFTER DELETE ON weggehaald_lid
BEGIN DELETE FROM weggehaald WHERE punt_id = OLD.punt_id; END;
`;

const namenlijst = `
-- The list as the partners fixed it in one meeting. Who never came on it has no row: his name is gone.
CREATE TABLE vaststelling (
  id TEXT PRIMARY KEY, overleg_id TEXT NOT NULL REFERENCES overleg(id), groep_id TEXT NOT NULL REFERENCES groep(id) ON DELETE CASCADE,
  partners TEXT NOT NULL CHECK (json_valid(partners)), ongewijzigd INTEGER NOT NULL CHECK (ongewijzigd IN (0,1)), tijd TEXT NOT NULL
) STRICT;
CREATE INDEX vaststelling_per_groep ON vaststelling(groep_id);
CREATE INDEX vaststelling_per_overleg ON vaststelling(overleg_id);
CREATE TABLE vaststelling_lid (
  vaststelling_id TEXT NOT NULL REFERENCES vaststelling(id) ON DELETE CASCADE,
  lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE,
  wat TEXT NOT NULL CHECK (wat IN ('nieuw','blijft','eraf')), reden TEXT NOT NULL,
  PRIMARY KEY (vaststelling_id, lid_id)
) STRICT;
CREATE INDEX vaststelling_lid_per_lid ON vaststelling_lid(lid_id);
ALTER TABLE overleg ADD COLUMN verschil_in_zaal INTEGER NOT NULL DEFAULT 0 CHECK (verschil_in_zaal IN (0,1));
`;

const opening = `
ALTER TABLE overleg ADD COLUMN wie_is_er INTEGER NOT NULL DEFAULT 0 CHECK (wie_is_er IN (0,1));
CREATE TABLE teksten_gehoord (
  deelnemer_id TEXT PRIMARY KEY REFERENCES deelnemer(id) ON DELETE CASCADE,
  wijze TEXT NOT NULL CHECK (wijze IN ('voorgelezen','bijgepraat')), tijd TEXT NOT NULL
) STRICT;
-- In a meeting that is open now, whoever was inside when the texts were read has heard them.
INSERT INTO teksten_gehoord (deelnemer_id, wijze, tijd)
SELECT DISTINCT a.deelnemer_id, 'voorgelezen', o.voorgelezen_op FROM aanwezigheid a JOIN overleg o ON o.id = a.overleg_id
WHERE o.voorgelezen_op IS NOT NULL AND a.binnen <= o.voorgelezen_op AND (a.buiten IS NULL OR a.buiten > o.voorgelezen_op);
`;

const papier = `
-- Signed with ink and seen by the chair. A table of its own: no strokes and no typed name stand for this signature.
CREATE TABLE papieren_verklaring (
  id TEXT PRIMARY KEY, deelnemer_id TEXT NOT NULL UNIQUE REFERENCES deelnemer(id),
  tekst TEXT NOT NULL CHECK (json_valid(tekst)), tekstversie TEXT NOT NULL, teksthash TEXT NOT NULL,
  plaats TEXT NOT NULL, getekend_op TEXT NOT NULL, getuige TEXT NOT NULL, identiteit TEXT NOT NULL, tijd TEXT NOT NULL
) STRICT;
CREATE TRIGGER papieren_verklaring_niet_weg BEFORE DELETE ON papieren_verklaring
BEGIN SELECT RAISE(ABORT, 'VERKLARING_ONVERANDERLIJK'); END;
CREATE TRIGGER papieren_verklaring_blijft BEFORE UPDATE ON papieren_verklaring
BEGIN SELECT RAISE(ABORT, 'VERKLARING_ONVERANDERLIJK'); END;
CREATE TRIGGER papier_naast_scherm BEFORE INSERT ON papieren_verklaring
WHEN EXISTS (SELECT 1 FROM verklaring WHERE deelnemer_id = NEW.deelnemer_id)
BEGIN SELECT RAISE(ABORT, 'VERKLARING_ONVERANDERLIJK'); END;
CREATE TRIGGER scherm_naast_papier BEFORE INSERT ON verklaring
WHEN EXISTS (SELECT 1 FROM papieren_verklaring WHERE deelnemer_id = NEW.deelnemer_id)
BEGIN SELECT RAISE(ABORT, 'VERKLARING_ONVERANDERLIJK'); END;
-- How each guest answered, whatever he signed on: what admission asks.
CREATE VIEW verklaringstand AS
  SELECT d.overleg_id, v.deelnemer_id, v.uitkomst, v.tijd, 0 AS op_papier
    FROM deelnemer d JOIN verklaring v ON v.deelnemer_id = d.id
  UNION ALL SELECT d.overleg_id, p.deelnemer_id, 'ondertekend', p.tijd, 1
    FROM deelnemer d JOIN papieren_verklaring p ON p.deelnemer_id = d.id;
`;

export const zaal: Migratie = { nummer: 170, naam: 'zaal', sql: `${ongedaan}${namenlijst}${opening}${papier}` };
