/**
 * Address and birth date of members in text that leaves the application: a code beside `Proefpad 3` or `4 mei 2010`
 * hides nobody. Only what the bestand knows is found; a street without a number is a place, and stays.
 */
import type { Vervanging } from './namen.ts';

export interface Kenmerken {
  /** Street and house number. */
  readonly adres: string;
  readonly postcode: string;
  /** `YYYY-MM-DD` */
  readonly geboortedatum: string | null;
}

const maanden = 'jan feb (?:mrt|maart|mar) apr mei jun jul (?:aug|ogst) sept? okt nov dec'.split(' ');
const veilig = (s: string) => s.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const los = (patroon: string) => `(?<![\\p{L}\\p{N}])${patroon}(?![\\p{L}\\p{N}])`;

/** `Proefpad 3a`, also as `proefpad 3 A` or over two lines. */
function adrespatroon(adres: string): string[] {
  return /\p{L}.*\d/su.test(adres) ? woordpatroon(adres) : [];
}

/** Words and numbers in a row, whatever stands between them. */
function woordpatroon(woorden: string): string[] {
  const delen = woorden.normalize('NFC').match(/\p{L}+|\p{N}+/gu) ?? [];
  return delen.length === 0 ? [] : [los(delen.map(veilig).join("[\\s.,'’-]*"))];
}

function postcodepatroon(postcode: string): string[] {
  const m = /^(\d{4})\s*([a-z]{2})$/i.exec(postcode.trim());
  return m ? [los(`${m[1]}\\s*${m[2]}`)] : [];
}

/** `2010-05-04`, `4-5-2010`, `04/05/'10`, `4 mei 2010`. */
function datumpatronen(datum: string | null): string[] {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(datum ?? '');
  if (!m) return [];
  const [jaar = '', maand, dag] = [m[1], Number(m[2]), Number(m[3])];
  const streep = '\\s?[-/. ]\\s?';
  const kort = `(?:${jaar}|['’]?${jaar.slice(2)})`;
  return [
    los(`${jaar}${streep}0?${maand}${streep}0?${dag}`),
    los(`0?${dag}${streep}0?${maand}${streep}${kort}`),
    los(`0?${dag}(?:e|ste|de)?[\\s.-]*${maanden[maand - 1]}[a-z]*[\\s.,-]*${kort}`),
  ];
}

interface Zoeker {
  readonly adressen: RegExp | null;
  readonly data: RegExp | null;
}
const zoekers = new WeakMap<readonly Kenmerken[], Zoeker>();

function maakZoeker(leden: readonly Kenmerken[]): Zoeker {
  const samen = (patronen: readonly string[]) =>
    patronen.length === 0 ? null : new RegExp([...new Set(patronen)].join('|'), 'giu');
  return {
    adressen: samen(leden.flatMap((l) => [...adrespatroon(l.adres), ...postcodepatroon(l.postcode)])),
    data: samen(leden.flatMap((l) => datumpatronen(l.geboortedatum))),
  };
}

/** Takes members' addresses, postcodes and birth dates out of a text, whoever of them they belong to. */
export function laatKenmerkenWeg(tekst: string, leden: readonly Kenmerken[]): Vervanging {
  const zoeker = zoekers.get(leden) ?? maakZoeker(leden);
  zoekers.set(leden, zoeker);
  let aantal = 0;
  const zet = (s: string, patroon: RegExp | null, woord: string) =>
    patroon === null
      ? s
      : s.replace(patroon, () => {
          aantal += 1;
          return woord;
        });
  const zonderAdres = zet(tekst.normalize('NFC'), zoeker.adressen, '(adres weggelaten)');
  return { tekst: zet(zonderAdres, zoeker.data, '(geboortedatum weggelaten)'), aantal };
}

/** A group's name as people write it, and what stands in its place. */
export interface Groepsvervanging {
  readonly naam: string;
  readonly door: string;
}

/** Puts something else in the place of groups' names, all at once: what came in is not replaced again. */
export function vervangGroepsnamen(tekst: string, groepen: readonly Groepsvervanging[]): string {
  const patronen = groepen.flatMap(({ naam, door }) => woordpatroon(naam).map((patroon) => ({ patroon, door })));
  if (patronen.length === 0) return tekst;
  // The longest first: one name may be the beginning of another.
  patronen.sort((a, b) => b.patroon.length - a.patroon.length);
  const zoeker = new RegExp(patronen.map(({ patroon }) => `(${patroon})`).join('|'), 'giu');
  return tekst
    .normalize('NFC')
    .replace(zoeker, (_, ...delen: unknown[]) => patronen.find((_p, i) => delen[i] !== undefined)?.door ?? '');
}

/** What stands in the place of a group's name that has no code. */
export const GROEPSNAAM_WEG = '(groepsnaam weggelaten)';

/** Takes the names of groups out of a text: with a group's name an anonymous question is about few people. */
export const laatGroepsnamenWeg = (tekst: string, groepsnamen: readonly string[]): string =>
  vervangGroepsnamen(
    tekst,
    groepsnamen.map((naam) => ({ naam, door: GROEPSNAAM_WEG })),
  );
