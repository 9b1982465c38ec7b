/** The address book as it is read: the list with what should be looked at, and who somebody in it is. */

import type { Contactbeeld } from '../../shared/contract/adresboek.ts';
import type { Deelnemersrol } from '../../shared/contract/basis.ts';
import type { contract } from '../../shared/contract/contract.ts';
import type { Uitvoer } from '../../shared/contract/kern.ts';
import { type Contactsoort, langOngebruikt } from '../../shared/domein/adresboek.ts';
import { vervangNamen } from '../../shared/domein/namen.ts';
import { type Convenantprofiel, korteNaam } from '../../shared/domein/profiel.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import { huidigProfiel } from './profiel.ts';
import { teVervangen } from './vervanger.ts';

export interface Contactrij {
  readonly id: string;
  readonly soort: Contactsoort;
  readonly partner: string | null;
  /** Empty for a partner, whose name the profile has, and for a natural person. */
  readonly organisatie: string;
  readonly naam: string;
  readonly functie: string;
  readonly email: string;
  readonly telefoon: string;
  readonly rol: Deelnemersrol;
  readonly sinds: string;
  readonly gebruikt_op: string | null;
}

/** Who somebody in the address book is: what may be there once. */
export type Contactsleutel = Pick<Contactrij, 'soort' | 'partner' | 'organisatie' | 'naam'>;

export const contactrijen = (db: ReadableDb): Contactrij[] => db.prepare<Contactrij>('SELECT * FROM contact').all();

/** The contact with this name at this organisation; undefined: there is none. */
export const vindContact = (db: ReadableDb, { soort, partner, organisatie, naam }: Contactsleutel) =>
  db
    .prepare<Contactrij>(
      `SELECT * FROM contact WHERE soort = ? AND coalesce(partner, '') = ? AND organisatie = ? COLLATE NOCASE
       AND naam = ? COLLATE NOCASE`,
    )
    .get(soort, partner ?? '', organisatie, naam);

/** The name of his organisation as lists show it. */
export function organisatienaam(profiel: Convenantprofiel, { partner, organisatie }: Contactsleutel): string {
  const gevonden = profiel.partners.find((p) => p.id === partner);
  return gevonden ? korteNaam(gevonden) : (partner ?? organisatie);
}

/**
 * Whether a whole name is that of a youth or a representative. Somebody may have the same name: it is said, not refused.
 * @returns a question that may be asked for many names
 */
export function lijktOpBetrokkene(db: ReadableDb): (naam: string) => boolean {
  const mensen = teVervangen(db).map((m) => ({ ...m, alleenVolledig: true as const }));
  return (naam) => vervangNamen(naam, mensen).aantal > 0;
}

/** By organisation, then by name. */
export function adresboeklijst(db: ReadableDb, nu: Date): Uitvoer<(typeof contract)['adresboek']['lijst']> {
  const profiel = huidigProfiel(db);
  const vandaag = dagVan(nu);
  const lijkt = lijktOpBetrokkene(db);
  const contacten = contactrijen(db).map((c): Contactbeeld => {
    const sinds = dagVan(new Date(c.sinds));
    const gebruiktOp = c.gebruikt_op === null ? null : dagVan(new Date(c.gebruikt_op));
    return {
      id: c.id,
      soort: c.soort,
      partner: c.partner,
      organisatie: organisatienaam(profiel, c),
      naam: c.naam,
      functie: c.functie,
      email: c.email,
      telefoon: c.telefoon,
      rol: c.rol,
      sinds,
      gebruiktOp,
      langOngebruikt: langOngebruikt(gebruiktOp ?? sinds, vandaag),
      lijktOpBetrokkene: lijkt(c.naam),
    };
  });
  return {
    contacten: contacten.sort(
      (a, b) => a.organisatie.localeCompare(b.organisatie, 'nl') || a.naam.localeCompare(b.naam, 'nl'),
    ),
    partners: profiel.partners.map((p) => ({ id: p.id, naam: korteNaam(p) })),
  };
}
