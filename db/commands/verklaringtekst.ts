/** The declaration of one guest for one meeting: its text with all names filled in, its hash, and it as a document. */
import { createHash } from 'node:crypto';
import type { Tekentekst } from '../../shared/contract/tekenen.ts';
import type { Verklaringinhoud } from '../../shared/domein/stukinhoud.ts';
import { dagVan, datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import { canoniekeJson } from '../canoniek.ts';
import type { ReadableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesInstelling } from '../queries/instelling.ts';
import type { Deelnemerrij, Overlegrij } from '../queries/overlegrij.ts';
import { profielVan } from '../queries/profiel.ts';
import { gevuldeVerklaring } from '../queries/verklaringtekst.ts';

/** @param identiteit kind of document that the chair saw */
export function verklaringtekst(
  omgeving: Omgeving,
  db: ReadableDb,
  overleg: Overlegrij,
  deelnemer: Deelnemerrij,
  identiteit: string | null,
): Tekentekst {
  const profiel = profielVan(db, overleg.profiel_id, overleg.profiel_versie);
  return {
    ...gevuldeVerklaring(profiel, deelnemer),
    overlegDatum: overleg.datum,
    gemeente: profiel.gemeente.naam,
    organisatie: deelnemer.organisatie,
    functionaris: deelnemer.naam,
    functie: deelnemer.functie === '' ? null : deelnemer.functie,
    plaats: overleg.plaats,
    datum: dagVan(omgeving.klok()),
    identiteitGezien: identiteit,
    tekstversie: `Tekst ${profiel.versie}, geldig vanaf ${datumInWoorden(profiel.convenant.inWerking)}`,
    oefening: omgeving.oefenkluis,
    thema: leesInstelling(db, 'thema') === 'donker' ? 'donker' : 'licht',
  };
}

/** Hash over what was to be signed, word for word. */
export function teksthash(t: Tekentekst): string {
  const { titel, aanhef, overwegingen, verklaart, tekstversie } = t;
  return createHash('sha256')
    .update(canoniekeJson({ titel, aanhef, overwegingen, verklaart, tekstversie }))
    .digest('hex');
}

/** How, where and when it was signed, and who saw it. */
export type Ondertekening = Pick<Verklaringinhoud, 'plaats' | 'datum' | 'handtekening' | 'getuige'>;

/** The signed declaration as it is kept and printed. @param nu the moment at which it was recorded */
export function alsStuk(t: Tekentekst, o: Ondertekening, nu: Date): Verklaringinhoud {
  return {
    soort: 'verklaring',
    gemeente: t.gemeente,
    oefening: t.oefening,
    titel: t.titel,
    organisatie: t.organisatie,
    functionaris: t.functionaris,
    functie: t.functie,
    aanhef: t.aanhef,
    overwegingen: t.overwegingen,
    verklaart: t.verklaart,
    ...o,
    tijd: kloktijd(nu.toISOString()),
    overlegDatum: t.overlegDatum,
    identiteitGezien: t.identiteitGezien === 'bekend' ? 'bekend bij de voorzitter' : t.identiteitGezien,
    tekstversie: t.tekstversie,
    teksthash: teksthash(t),
  };
}
