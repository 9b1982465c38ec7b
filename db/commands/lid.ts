/** A member on the bruto list: his record, and which partners brought his name from their own sources. */
import type { Ingelezen } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { trekCode } from '../../shared/domein/namen.ts';
import type { Gegeven } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { vervallenCodes } from './vernietig.ts';

/** What the bestand may hold of somebody who comes on the bruto list (art. 8 lid 4, art. 10). */
export type Persoonsvelden = Omit<Ingelezen, 'rij' | 'meldingen'>;

/** Codes that no new member may get: in use, or on papers that are out there. */
export function bezetteCodes(db: ReadableDb): Set<string> {
  const rijen = db.prepare<{ code: string }>('SELECT code FROM lid').all();
  return new Set([...rijen.map((r) => r.code), ...vervallenCodes(db)]);
}

/** Stores that this partner brought the name from its own sources. */
export function voegBronToe(omgeving: Omgeving, db: WritableDb, g: Gegeven): void {
  db.prepare('INSERT INTO lid_bron (lid_id, bron, gegevenssoort, kring, sinds) VALUES (?, ?, ?, ?, ?)').run(
    g.id,
    g.bron,
    g.gegevenssoort,
    g.kring,
    omgeving.klok().toISOString(),
  );
}

/**
 * Puts somebody on the bruto list. Inside a transaction, after every check.
 * @param naam his name as a datum of who brings it; its id becomes the member's
 * @param bezet codes that are taken; the new one is added
 * @returns his code
 */
export function zetLid(
  omgeving: Omgeving,
  db: WritableDb,
  naam: Gegeven & { readonly groepId: string },
  persoon: Persoonsvelden,
  bezet: Set<string>,
): string {
  const code = trekCode(bezet, omgeving.willekeurig);
  bezet.add(code);
  const { geboren } = persoon;
  db.prepare(
    `INSERT INTO lid (id, groep_id, code, staat, voornaam, roepnaam, tussenvoegsel, achternaam, geboortedatum, geboortejaar,
                      geslacht, adres, postcode, plaats, dagbesteding, gedrag, sinds)
     VALUES (?, ?, ?, 'bruto', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    naam.id,
    naam.groepId,
    code,
    persoon.voornaam,
    persoon.roepnaam,
    persoon.tussenvoegsel,
    persoon.achternaam,
    geboren?.soort === 'datum' ? geboren.datum : null,
    geboren?.soort === 'jaar' ? geboren.jaar : null,
    persoon.geslacht,
    persoon.adres,
    persoon.postcode,
    persoon.plaats,
    persoon.dagbesteding,
    persoon.gedrag,
    omgeving.klok().toISOString(),
  );
  for (const v of persoon.vertegenwoordigers) {
    db.prepare("INSERT INTO vertegenwoordiger (id, lid_id, naam, adres) VALUES (?, ?, ?, '')").run(
      omgeving.nieuwId(),
      naam.id,
      v.naam,
    );
  }
  voegBronToe(omgeving, db, naam);
  return code;
}
