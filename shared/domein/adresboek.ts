/**
 * Rules of the address book: which kinds of contact there are, what looks like an address one can write to or call, and
 * when somebody has not been invited for so long that he need not be kept (data minimisation, art. 5 lid 1 onder c AVG).
 */
import { telMaandenOp } from './tijd.ts';
import { type Gastsoort, gastsoortVan } from './toets.ts';

/** `gemeente`: somebody of another gemeente (art. 4 lid 2 onder b); `persoon`: without an organisation. */
export const contactsoorten = ['partner', 'organisatie', 'gemeente', 'persoon'] as const;
export type Contactsoort = (typeof contactsoorten)[number];

/** Months without an invitation after which a contact is named as one to remove. Nothing goes by itself. */
export const ONGEBRUIKT_MAANDEN = 24;

/** @param laatst day of the last invitation, or of entry; @param vandaag both `YYYY-MM-DD` */
export const langOngebruikt = (laatst: string, vandaag: string): boolean =>
  telMaandenOp(laatst, ONGEBRUIKT_MAANDEN) <= vandaag;

/** Lenient: a slip is named, no address that works is refused. Empty is allowed. */
export const lijktEmail = (s: string): boolean => s === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(s);

/** Digits with whatever people put between them, and an extension behind it. Empty is allowed. */
export const lijktTelefoon = (s: string): boolean => {
  const cijfers = s.replace(/\D/g, '').length;
  return s === '' || (/^[+\d\s().\-/]+((tst|toestel|ext)\.?\s*\d+)?$/iu.test(s) && cijfers >= 3 && cijfers <= 20);
};

/** As what a contact is invited when he is no convenantpartner at that meeting. */
export const gastsoortVanContact = (soort: Contactsoort, functie: string): Gastsoort =>
  soort === 'persoon' ? 'persoon' : soort === 'gemeente' ? gastsoortVan(functie) : 'functionaris';
