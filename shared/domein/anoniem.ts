/**
 * Data without a person (convenant art. 11 lid 1: advice before toeleiding is asked anonymously): a name becomes its
 * code, a birth date an age band, an address a wijk, and free text is there only when the procesregisseur released it.
 *
 * What these functions make has a type that nothing else can make, so `projecteerAnoniem` takes no raw row.
 */
import type { Itemsoort } from './itemsoort.ts';
import type { Convenantprofiel } from './profiel.ts';
import { leeftijdOp } from './tijd.ts';

/** Protected on purpose: a copy loses it, so anonymous data cannot be refilled with a person's. */
declare class Merk {
  protected readonly anoniem: true;
}
export type Anoniem<T extends object = object> = T & Merk;

export type Wijken = NonNullable<Convenantprofiel['wijken']>;

/** What of a member becomes anonymous; of his address the postcode is enough. */
export interface Herkenbaar {
  readonly code: string;
  /** `YYYY-MM-DD`, when known. */
  readonly geboortedatum: string | null;
  /** When only the year is known. */
  readonly geboortejaar: number | null;
  readonly postcode: string;
}

export type Anoniemlid = Anoniem<{ readonly code: string; readonly leeftijd: string; readonly wijk: string }>;
export type Anoniemecode = Anoniem<{ readonly code: string }>;
export type Anoniempunt = Anoniem<{ readonly soort: Itemsoort; readonly tekst: string }>;

/**
 * First age of each band after the first: the ages at which the law changes, so that a band says which rules apply
 * and no more. 12: criminal responsibility begins (art. 486 Sv). 16: exercises his own rights (art. 5 UAVG), adult
 * criminal law becomes possible (art. 77b Sr), the kwalificatieplicht begins (art. 4a Leerplichtwet). 18: of age.
 * 23: youth care, adolescentenstrafrecht (art. 77c Sr) and the following-up of early school leavers have ended.
 */
const GRENZEN = [12, 16, 18, 23] as const;

const bandVan = (leeftijd: number) => GRENZEN.filter((g) => g <= leeftijd).length;

/** Words for the bands from one up to another, taken together. */
function banden(eerste: number, laatste: number): string {
  const van = GRENZEN[eerste - 1];
  const onder = GRENZEN[laatste];
  if (van === undefined) return onder === undefined ? 'leeftijd onbekend' : `jonger dan ${onder} jaar`;
  if (onder === undefined) return `${van} jaar en ouder`;
  return onder - van === 2 ? `${van} en ${onder - 1} jaar` : `${van} tot en met ${onder - 1} jaar`;
}

/**
 * Age band on a day: `16 en 17 jaar`. With only a birth year two ages are possible; where those lie in different bands,
 * both bands as one: `16 tot en met 22 jaar`.
 */
export function leeftijdsband(lid: Pick<Herkenbaar, 'geboortedatum' | 'geboortejaar'>, dag: string): string {
  const jaar = lid.geboortejaar === null ? null : String(lid.geboortejaar).padStart(4, '0');
  const precies = leeftijdOp(lid.geboortedatum, dag);
  const oudste = precies ?? leeftijdOp(jaar && `${jaar}-01-01`, dag);
  const jongste = precies ?? leeftijdOp(jaar && `${jaar}-12-31`, dag);
  if (oudste === null || jongste === null || oudste < 0) return 'leeftijd onbekend';
  return banden(bandVan(jongste), bandVan(oudste));
}

/** `wijk Oost`, else `postcodegebied 3351`: never more of an address than the four digits. */
export function wijkVan(postcode: string, wijken: Wijken): string {
  const cijfers = /^\s*(\d{4})(?!\d)/.exec(postcode)?.[1];
  if (cijfers === undefined) return 'wijk onbekend';
  const wijk = wijken.find((w) => w.postcodes.includes(cijfers));
  if (!wijk) return `postcodegebied ${cijfers}`;
  return `wijk ${wijk.naam.replace(/^wijk\s+/iu, '')}`;
}

/**
 * A member without the person.
 * @param dag the meeting's day: an age is that of the day on which advice is asked
 * @param wijken of the convenantprofiel; empty where it has none
 */
export function anonimiseer(lid: Herkenbaar, dag: string, wijken: Wijken): Anoniemlid {
  return { code: lid.code, leeftijd: leeftijdsband(lid, dag), wijk: wijkVan(lid.postcode, wijken) } as Anoniemlid;
}

/** That there is somebody with this code, and nothing else about him. */
export const alleenCode = (lid: Pick<Herkenbaar, 'code'>): Anoniemecode => ({ code: lid.code }) as Anoniemecode;

/**
 * An item's text as the room gets it, or null: not released, so there is no text.
 * @param vervang takes registered names, addresses and birth dates out
 */
export function anonimiseerPunt(
  punt: { readonly soort: Itemsoort; readonly tekst: string; readonly vrijgegeven: boolean },
  vervang: (tekst: string) => string,
): Anoniempunt | null {
  return punt.vrijgegeven ? ({ soort: punt.soort, tekst: vervang(punt.tekst) } as Anoniempunt) : null;
}
