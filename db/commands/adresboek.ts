/** Commands of the area `adresboek`. Whoever took part in a meeting is on its list by himself: nothing here changes that. */
import type { adresboek } from '../../shared/contract/adresboek.ts';
import type { Deelnemersrol } from '../../shared/contract/basis.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Contactsleutel, lijktOpBetrokkene, vindContact } from '../queries/adresboek.ts';
import { huidigProfiel } from '../queries/profiel.ts';
import { log } from './log.ts';

type Aanroepen = typeof adresboek;
type Invoer = Gelezen<Aanroepen['bewaar']>;

/** Only what belongs to the kind: a partner is named by the profile, a natural person has no organisation. */
function sleutelVan(db: WritableDb, { soort, partner, organisatie, naam }: Invoer): Contactsleutel {
  if (soort === 'persoon') return { soort, partner: null, organisatie: '', naam };
  if (soort === 'partner') {
    if (!huidigProfiel(db).partners.some((p) => p.id === partner)) {
      weiger('NIET_GEVONDEN', 'Kies bij welke convenantpartner deze persoon hoort.');
    }
    return { soort, partner, organisatie: '', naam };
  }
  if (organisatie === '')
    weiger('ORGANISATIE_ONTBREEKT', 'Vul in bij welke organisatie of gemeente deze persoon hoort.');
  return { soort, partner: null, organisatie, naam };
}

/** A new contact, or one changed. A name that a youth or parent has is told, not refused: it may be somebody else's. */
export function bewaar(omgeving: Omgeving, invoer: Invoer): Uitvoer<Aanroepen['bewaar']> {
  return omgeving.schrijf((db) => {
    const sleutel = sleutelVan(db, invoer);
    const al = vindContact(db, sleutel);
    if (al && al.id !== invoer.contactId) {
      weiger('AL_IN_ADRESBOEK', 'Deze persoon staat al in het adresboek bij deze organisatie. Wijzig die regel.');
    }
    const { functie, email, telefoon, rol } = invoer;
    const nu = omgeving.klok().toISOString();
    const velden = { ...sleutel, functie, email, telefoon, rol, nu };
    const contactId = invoer.contactId ?? omgeving.nieuwId();
    if (invoer.contactId === null) {
      db.prepare(
        `INSERT INTO contact (id, soort, partner, organisatie, naam, functie, email, telefoon, rol, sinds, gewijzigd_op)
         VALUES (:id, :soort, :partner, :organisatie, :naam, :functie, :email, :telefoon, :rol, :nu, :nu)`,
      ).run({ ...velden, id: contactId });
    } else {
      const gewijzigd = db
        .prepare(
          `UPDATE contact SET soort = :soort, partner = :partner, organisatie = :organisatie, naam = :naam,
             functie = :functie, email = :email, telefoon = :telefoon, rol = :rol, gewijzigd_op = :nu WHERE id = :id`,
        )
        .run({ ...velden, id: contactId });
      if (gewijzigd.changes === 0) weiger('NIET_GEVONDEN', 'Dit contact staat niet meer in het adresboek.');
    }
    log(omgeving, db, 'adresboek.bewaard', { contact: contactId });
    return { contactId, lijktOpBetrokkene: lijktOpBetrokkene(db)(invoer.naam) };
  });
}

export function verwijder(omgeving: Omgeving, { contactId }: Gelezen<Aanroepen['verwijder']>): void {
  omgeving.schrijf((db) => {
    const weg = db.prepare('DELETE FROM contact WHERE id = ?').run(contactId);
    if (weg.changes === 0) weiger('NIET_GEVONDEN', 'Dit contact staat niet meer in het adresboek.');
    log(omgeving, db, 'adresboek.verwijderd', { contact: contactId });
  });
}

interface Uitgenodigd extends Contactsleutel {
  readonly functie: string;
  readonly rol: Deelnemersrol;
}

/**
 * Somebody was invited: a contact was used, and keeps how he came this time; who is none becomes one when that is asked.
 * @param opnemen put him in the address book
 */
export function raakContact(omgeving: Omgeving, db: WritableDb, wie: Uitgenodigd, opnemen: boolean): void {
  const nu = omgeving.klok().toISOString();
  const al = vindContact(db, wie);
  if (al) {
    db.prepare('UPDATE contact SET gebruikt_op = :nu, functie = :functie, rol = :rol WHERE id = :id').run({
      nu,
      functie: wie.functie || al.functie,
      rol: wie.rol,
      id: al.id,
    });
    return;
  }
  if (!opnemen) return;
  const contactId = omgeving.nieuwId();
  const { soort, partner, organisatie, naam, functie, rol } = wie;
  db.prepare(
    `INSERT INTO contact (id, soort, partner, organisatie, naam, functie, email, telefoon, rol, sinds, gewijzigd_op, gebruikt_op)
     VALUES (:contactId, :soort, :partner, :organisatie, :naam, :functie, '', '', :rol, :nu, :nu, :nu)`,
  ).run({ contactId, soort, partner, organisatie, naam, functie, rol, nu });
  log(omgeving, db, 'adresboek.bewaard', { contact: contactId });
}
