/**
 * Concepten: text that somebody typed in a form and did not hand in yet. They are kept in the vault so that a lock or a
 * crash takes nothing away; they are nobody's data until the form is handed in, and no document, picture of the room or
 * inzagetoets ever reads them. Never kept: secrets (passphrase, recovery code, tafelcode), what is signed, and what came
 * from an imported file. No form on this list holds any of those.
 */

/** The forms that keep a concept, by name. What is not on this list cannot be kept. */
export const conceptformulieren = [
  'groep-nieuw',
  'beoordeling',
  'naam-erbij',
  'nettolijst',
  'plan',
  'interventie',
  'overleg-nieuw',
  'overleg-wijzigen',
  'agendaonderdeel',
  'agendasjabloon',
  'partner-uitnodigen',
  'gast-uitnodigen',
  'deelnemer-wijzigen',
  'contact',
  'adviesvraag',
  'invoer',
  'punt-bewerken',
  'voorwaarden',
  'sluitafspraak',
  'akkoord',
  'vaststellen',
  'nieuwe-versie',
  'opmerking',
  'aanvulling',
  'actiestand',
  'sleutellijst',
  'besluit-nieuw',
  'besluit-einde',
  'deelname-einde',
  'deelname-hervat',
  'groep-sluiten',
  'groep-heropenen',
  'archiefbesluit',
] as const;

/** Longest concept, in characters of JSON: the longest form has some ten fields of 2,000. */
export const CONCEPT_TEKENS = 32_000;
/** Most concepten at one time; the oldest makes way. */
export const CONCEPT_AANTAL = 50;
/** Days after which a concept is forgotten: at the next unlock. */
export const CONCEPT_DAGEN = 7;

/** What a field of a form may hold. */
export type Waarde = string | number | boolean | null | readonly Waarde[] | { readonly [veld: string]: Waarde };
/** Fields of a form, by name. */
export type Waarden = Readonly<Record<string, Waarde>>;

const VELD = /^[A-Za-z0-9_-]{1,64}$/;
const DIEPST = 4;

function isWaarde(waarde: unknown, diep: number): waarde is Waarde {
  if (waarde === null || ['string', 'number', 'boolean'].includes(typeof waarde)) return true;
  if (diep >= DIEPST) return false;
  if (Array.isArray(waarde)) return waarde.every((deel) => isWaarde(deel, diep + 1));
  return isVoorwerp(waarde, diep);
}

function isVoorwerp(waarde: unknown, diep: number): waarde is Waarden {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return false;
  return Object.entries(waarde).every(([veld, deel]) => VELD.test(veld) && isWaarde(deel, diep + 1));
}

/** Fields out of JSON text; null when it is anything but fields of a form. */
export function leesWaarden(tekst: string): Waarden | null {
  try {
    const gelezen: unknown = JSON.parse(tekst);
    return isVoorwerp(gelezen, 0) ? gelezen : null;
  } catch {
    return null;
  }
}

const gelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

/** The fields that somebody changed: what a form starts with comes from the record again. */
export function veranderd(begin: object, nu: object): Waarden {
  const eerst = begin as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(nu).filter(([veld, waarde]) => waarde !== undefined && !gelijk(waarde, eerst[veld])),
  ) as Waarden;
}

const soort = (waarde: unknown): string =>
  waarde === null || waarde === undefined ? 'leeg' : Array.isArray(waarde) ? 'lijst' : typeof waarde;

/**
 * A concept over the values that a form starts with: only fields that the form has, of the kind that it has there. The
 * form may be of a newer version than the one in which it was typed.
 */
export function overBegin<W extends object>(begin: W, concept: Waarden): W {
  const bekend = begin as Readonly<Record<string, unknown>>;
  const past = Object.entries(concept).filter(([veld, waarde]) => {
    if (!Object.hasOwn(bekend, veld)) return false;
    const [van, naar] = [soort(bekend[veld]), soort(waarde)];
    return van === naar || van === 'leeg' || naar === 'leeg';
  });
  return { ...begin, ...Object.fromEntries(past) };
}
