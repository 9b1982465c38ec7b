/**
 * Indexes for what is asked while the room waits: the items of a meeting and of a group, the grounds of a guest, the
 * meetings of a group; and for every table from which a destroyed member is taken out. Without them each of these reads
 * a table from end to end, and so gets slower with every meeting that was ever held (`test/db/zoekpaden.test.ts`).
 */
import type { Migratie } from '../migrate.ts';

const sql = `
CREATE INDEX punt_per_overleg ON punt(overleg_id);
CREATE INDEX punt_per_groep ON punt(groep_id);
CREATE INDEX deelnemer_grond_per_deelnemer ON deelnemer_grond(deelnemer_id);
CREATE INDEX deelnemer_verstrekking_per_deelnemer ON deelnemer_verstrekking(deelnemer_id);
CREATE INDEX overleg_groep_per_groep ON overleg_groep(groep_id);
CREATE INDEX groepssignaal_per_groep ON groepssignaal(groep_id);
CREATE INDEX agendapunt_per_groep ON agendapunt(groep_id);
CREATE INDEX stuk_per_overleg ON stuk(overleg_id);
CREATE INDEX stuk_per_groep ON stuk(groep_id);
CREATE INDEX stuk_lijst ON stuk(
  datum, soort, titel, versie, id, overleg_id, groep_id, staat, sinds, voorgelegd_op, vastgesteld_op, geexporteerd_op
);
CREATE INDEX sluitafspraak_per_onderwerp ON sluitafspraak(onderwerp_id);
CREATE INDEX punt_lid_per_lid ON punt_lid(lid_id);
CREATE INDEX interventie_lid_per_lid ON interventie_lid(lid_id);
CREATE INDEX deelnemer_grond_lid_per_lid ON deelnemer_grond_lid(lid_id);
CREATE INDEX agendapunt_lid_per_lid ON agendapunt_lid(lid_id);
`;

export const zoekpaden: Migratie = { nummer: 110, naam: 'zoekpaden', sql };
