/**
 * Anonymous advice (convenant art. 11): a question on the agenda about members, which brons agreed that their data go
 * to its kring without the person, and which texts the procesregisseur released for it.
 */
import type { Migratie } from '../migrate.ts';

const sql = `
ALTER TABLE agendapunt ADD COLUMN anoniem INTEGER NOT NULL DEFAULT 0 CHECK (anoniem IN (0,1));
CREATE TABLE agendapunt_lid (
  agendapunt_id TEXT NOT NULL REFERENCES agendapunt(id), lid_id TEXT NOT NULL REFERENCES lid(id) ON DELETE CASCADE,
  PRIMARY KEY (agendapunt_id, lid_id)
) STRICT;
CREATE TABLE advies_akkoord (
  agendapunt_id TEXT NOT NULL REFERENCES agendapunt(id), bron TEXT NOT NULL,
  akkoord_door TEXT NOT NULL REFERENCES deelnemer(id), tijd TEXT NOT NULL,
  PRIMARY KEY (agendapunt_id, bron)
) STRICT;
CREATE TABLE punt_vrijgave (
  punt_id TEXT NOT NULL REFERENCES punt(id) ON DELETE CASCADE, agendapunt_id TEXT NOT NULL REFERENCES agendapunt(id),
  tijd TEXT NOT NULL, PRIMARY KEY (punt_id, agendapunt_id)
) STRICT;
`;

export const advies: Migratie = { nummer: 40, naam: 'advies', sql };
