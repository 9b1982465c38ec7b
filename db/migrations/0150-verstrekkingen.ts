/**
 * What leaves on paper for one named recipient: in the closing round which items an agreement is about and what each bron
 * of them answered; a code for each group, which stands on paper in place of its name; and the register of verstrekkingen
 * with the lines of each (Bpg 6:4). Agreements of before have no items, and so release nothing on paper.
 */
import { randomBytes } from 'node:crypto';
import { trekCode } from '../../shared/domein/namen.ts';
import type { WritableDb } from '../handles.ts';
import type { Migratie } from '../migrate.ts';

const sql = `
ALTER TABLE sluitafspraak ADD COLUMN doel TEXT;
ALTER TABLE sluitafspraak ADD COLUMN mag_verteld TEXT NOT NULL DEFAULT '';
ALTER TABLE sluitafspraak ADD COLUMN betrokken TEXT NOT NULL DEFAULT '';

-- An item is noted in a meeting, or an intervention of the plan; it takes its place in the agreement along when it goes.
CREATE TABLE sluitafspraak_item (
  afspraak_id TEXT NOT NULL REFERENCES sluitafspraak(id) ON DELETE CASCADE, item_id TEXT NOT NULL,
  punt_id TEXT REFERENCES punt(id) ON DELETE CASCADE, interventie_id TEXT REFERENCES interventie(id) ON DELETE CASCADE,
  PRIMARY KEY (afspraak_id, item_id),
  CHECK ((punt_id IS NULL) <> (interventie_id IS NULL)), CHECK (item_id = coalesce(punt_id, interventie_id))
) STRICT;
CREATE INDEX sluitafspraak_item_per_punt ON sluitafspraak_item(punt_id);
CREATE INDEX sluitafspraak_item_per_interventie ON sluitafspraak_item(interventie_id);
-- gevraagd_aan NULL: the procesregisseur answered for the burgemeester himself.
CREATE TABLE sluitafspraak_bron (
  afspraak_id TEXT NOT NULL REFERENCES sluitafspraak(id) ON DELETE CASCADE, bron TEXT NOT NULL,
  gevraagd_aan TEXT REFERENCES deelnemer(id), akkoord INTEGER NOT NULL CHECK (akkoord IN (0,1)),
  PRIMARY KEY (afspraak_id, bron), CHECK (gevraagd_aan IS NOT NULL OR bron = 'burgemeester')
) STRICT;

ALTER TABLE groep ADD COLUMN code TEXT;
CREATE UNIQUE INDEX groep_per_code ON groep(code);

-- Ids without a reference: the register outlives what it is about.
CREATE TABLE verstrekking (
  id TEXT PRIMARY KEY, jaar INTEGER NOT NULL, volgnummer INTEGER NOT NULL CHECK (volgnummer > 0),
  soort TEXT NOT NULL CHECK (length(soort) > 0), overleg_id TEXT NOT NULL,
  partner TEXT, deelnemer_id TEXT, aan TEXT NOT NULL,
  dag TEXT NOT NULL, vastgelegd_op TEXT NOT NULL,
  verzoeker TEXT NOT NULL, omschrijving TEXT NOT NULL, doel TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64), grootte INTEGER NOT NULL,
  terug_voor TEXT, terug_hoe TEXT CHECK (terug_hoe IN ('terug','vernietigd','niet-terug')), terug_op TEXT,
  CHECK ((partner IS NULL) <> (deelnemer_id IS NULL)),
  CHECK ((terug_hoe IS NULL) = (terug_op IS NULL)), CHECK (terug_hoe IS NULL OR terug_voor IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX verstrekking_per_nummer ON verstrekking(jaar, volgnummer);
CREATE INDEX verstrekking_per_overleg ON verstrekking(overleg_id);
-- Names are taken out of the texts when somebody is destroyed; what came back, came back.
CREATE TRIGGER verstrekking_blijft BEFORE UPDATE ON verstrekking
WHEN (OLD.terug_hoe IN ('terug','vernietigd') AND (NEW.terug_hoe IS NOT OLD.terug_hoe OR NEW.terug_op IS NOT OLD.terug_op))
  OR (OLD.terug_hoe IS NOT NULL AND NEW.terug_hoe IS NULL)
  OR NEW.id IS NOT OLD.id OR NEW.jaar IS NOT OLD.jaar OR NEW.volgnummer IS NOT OLD.volgnummer OR NEW.soort IS NOT OLD.soort
  OR NEW.overleg_id IS NOT OLD.overleg_id OR NEW.partner IS NOT OLD.partner OR NEW.deelnemer_id IS NOT OLD.deelnemer_id
  OR NEW.dag IS NOT OLD.dag OR NEW.vastgelegd_op IS NOT OLD.vastgelegd_op OR NEW.sha256 IS NOT OLD.sha256
  OR NEW.grootte IS NOT OLD.grootte OR NEW.terug_voor IS NOT OLD.terug_voor
BEGIN SELECT RAISE(ABORT, 'VERSTREKKING_ONVERANDERLIJK'); END;
CREATE TRIGGER verstrekking_niet_weg BEFORE DELETE ON verstrekking
BEGIN SELECT RAISE(ABORT, 'VERSTREKKING_ONVERANDERLIJK'); END;

CREATE TABLE verstrekking_regel (
  verstrekking_id TEXT NOT NULL REFERENCES verstrekking(id), nr INTEGER NOT NULL,
  afspraak_id TEXT NOT NULL, item_id TEXT NOT NULL, bron TEXT NOT NULL, gegevenssoort TEXT NOT NULL,
  omschrijving TEXT NOT NULL, doel TEXT NOT NULL, grondslag TEXT NOT NULL, PRIMARY KEY (verstrekking_id, nr)
) STRICT;
CREATE TRIGGER verstrekking_regel_niet_weg BEFORE DELETE ON verstrekking_regel
BEGIN SELECT RAISE(ABORT, 'VERSTREKKING_ONVERANDERLIJK'); END;
`;

/** Groups that are there already get their code by chance too; those that were destroyed have none. */
function geefCodes(db: WritableDb): void {
  const bezet = new Set<string>();
  const groepen = db
    .prepare<{ id: string }>(
      "SELECT id FROM groep WHERE id NOT IN (SELECT id FROM vernietiging WHERE soort = 'groep') ORDER BY id",
    )
    .all();
  for (const { id } of groepen) {
    const code = trekCode(bezet, (aantal) => new Uint8Array(randomBytes(aantal)), 'G');
    bezet.add(code);
    db.prepare('UPDATE groep SET code = ? WHERE id = ?').run(code, id);
  }
}

export const verstrekkingen: Migratie = {
  nummer: 150,
  naam: 'verstrekkingen',
  up: (db) => {
    db.exec(sql);
    geefCodes(db);
  },
};
