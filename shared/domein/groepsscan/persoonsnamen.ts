/** Dutch names as they stand in lists: with tussenvoegsels apart, before, after, or in one column with the first name. */
import { waardetekst } from './tekst.ts';

export interface Naamlezing {
  readonly voornaam: string;
  readonly roepnaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  /** The whole name stood in one column and its parts are a guess. */
  readonly twijfel: boolean;
}

/** Texts of the name columns, cleaned; empty where the file has no such column. */
export type Naambron = Omit<Naamlezing, 'twijfel'> & { readonly naam: string };

/** Taken for a tussenvoegsel whatever their capitals: `Van den Berg`. */
const vast = new Set(
  "van de den der het 't ten ter te von vom zu zum zur op in aan bij tot uit onder over voor v.d. v/d vd vande vanden vander d'".split(
    ' ',
  ),
);
/** Only in lower case: with a capital they are as often part of the name itself (`El Amrani`, `Ben Jansen`). */
const kleine = new Set("la le les l' du des da do dos das del della di el al ibn bin ben af av och y e".split(' '));

const alsVoegsel = (woord: string): string => woord.replaceAll('’', "'").replaceAll('‘', "'").replaceAll('`', "'");
const isVoegsel = (woord: string): boolean => {
  const w = alsVoegsel(woord);
  return vast.has(w.toLowerCase()) || kleine.has(w);
};
const voegsels = (woorden: readonly string[]): string => woorden.map((w) => alsVoegsel(w).toLowerCase()).join(' ');
const woordenVan = (s: string): string[] => s.split(' ').filter((w) => w !== '');

/** Splits tussenvoegsels off the front; at least one word stays. */
function vooraf(woorden: readonly string[]): { voegsel: string[]; rest: string[] } {
  let n = 0;
  while (n < woorden.length - 1 && isVoegsel(woorden[n] ?? '')) n += 1;
  return { voegsel: woorden.slice(0, n), rest: woorden.slice(n) };
}

/** Splits tussenvoegsels off the end; at least `over` words stay. */
function achteraf(woorden: readonly string[], over = 1): { voegsel: string[]; rest: string[] } {
  let n = woorden.length;
  while (n > over && isVoegsel(woorden[n - 1] ?? '')) n -= 1;
  return { voegsel: woorden.slice(n), rest: woorden.slice(0, n) };
}

interface Delen {
  voornaam: string;
  tussenvoegsel: string;
  achternaam: string;
}

/** A surname with its tussenvoegsel before, after a comma, in brackets, or behind it. */
function achternaamdelen(tekst: string): { tussenvoegsel: string; achternaam: string; rest: string[] } {
  const haken = /^([^()]+?)\s*\(([^()]+)\)$/.exec(tekst);
  if (haken && woordenVan(haken[2] ?? '').every(isVoegsel)) {
    return { tussenvoegsel: voegsels(woordenVan(haken[2] ?? '')), achternaam: haken[1] ?? '', rest: [] };
  }
  const [voor = '', ...na] = tekst.split(/\s*,\s*/);
  const achter = woordenVan(na.join(' '));
  const begin = vooraf(woordenVan(voor));
  const eind = achteraf(begin.rest);
  const uitKomma: string[] = [];
  const over = [...achter];
  while (over.length > 0 && isVoegsel(over[0] ?? '')) uitKomma.push(over.shift() ?? '');
  const slot = achteraf(over, 0);
  return {
    tussenvoegsel: voegsels([...begin.voegsel, ...eind.voegsel, ...uitKomma, ...slot.voegsel]),
    achternaam: eind.rest.join(' '),
    rest: slot.rest,
  };
}

/** The whole name in one text. */
function heleNaam(tekst: string): Delen & { twijfel: boolean } {
  if (tekst.includes(',')) {
    const { tussenvoegsel, achternaam, rest } = achternaamdelen(tekst);
    return { voornaam: rest.join(' '), tussenvoegsel, achternaam, twijfel: false };
  }
  const woorden = woordenVan(tekst);
  const eerste = woorden.findIndex((w, i) => i > 0 && i < woorden.length - 1 && isVoegsel(w));
  if (eerste > 0) {
    const { voegsel, rest } = vooraf(woorden.slice(eerste));
    return {
      voornaam: woorden.slice(0, eerste).join(' '),
      tussenvoegsel: voegsels(voegsel),
      achternaam: rest.join(' '),
      twijfel: false,
    };
  }
  const { voegsel, rest } = vooraf(woorden);
  // `de Jager`: a surname alone. `Anna Jansen`: two words. With more words the border is a guess.
  if (rest.length < 2 || voegsel.length > 0) {
    return { voornaam: '', tussenvoegsel: voegsels(voegsel), achternaam: rest.join(' '), twijfel: rest.length > 1 };
  }
  const achternaam = rest.at(-1) ?? '';
  return { voornaam: rest.slice(0, -1).join(' '), tussenvoegsel: '', achternaam, twijfel: rest.length > 2 };
}

/** `Cornelis (Kees)` and `Cornelis "Kees"`: the second is the roepnaam. */
function metRoepnaam(tekst: string): { zonder: string; roepnaam: string } {
  const m = /^(.*?)\s*(?:\(([^()]+)\)|["“„]([^"“”„]+)["”])\s*(.*)$/.exec(tekst);
  const roepnaam = (m?.[2] ?? m?.[3] ?? '').trim();
  if (!m || roepnaam === '' || woordenVan(roepnaam).every(isVoegsel)) return { zonder: tekst, roepnaam: '' };
  return { zonder: `${m[1]} ${m[4]}`.trim(), roepnaam };
}

/** Removes the first name where the name column repeats it before the surname. */
function zonderVoornaam(naam: string, voornaam: string): string {
  if (voornaam === '' || naam.includes(',')) return naam;
  return naam.toLowerCase().startsWith(`${voornaam.toLowerCase()} `) ? naam.slice(voornaam.length + 1) : naam;
}

/** Puts the name columns of one row together. Empty parts where nothing is known. */
export function leesNaam(bron: Naambron): Naamlezing {
  const eigen = metRoepnaam(bron.voornaam);
  let delen: Delen;
  let twijfel = false;
  let uitNaam = '';
  if (bron.achternaam !== '' || (bron.naam !== '' && eigen.zonder !== '')) {
    const bronnaam = bron.achternaam !== '' ? bron.achternaam : zonderVoornaam(bron.naam, eigen.zonder);
    // Where tussenvoegsels have a column that is filled, the surname is taken as it stands.
    const gelezen =
      bron.tussenvoegsel !== '' && !bronnaam.includes(',')
        ? { tussenvoegsel: '', achternaam: bronnaam, rest: [] }
        : achternaamdelen(bronnaam);
    delen = {
      voornaam: eigen.zonder || gelezen.rest.join(' '),
      tussenvoegsel: gelezen.tussenvoegsel,
      achternaam: gelezen.achternaam,
    };
  } else if (bron.naam !== '') {
    const { zonder, roepnaam } = metRoepnaam(bron.naam);
    uitNaam = roepnaam;
    const gelezen = heleNaam(zonder);
    twijfel = gelezen.twijfel;
    delen = gelezen;
  } else {
    delen = { voornaam: eigen.zonder, tussenvoegsel: '', achternaam: '' };
  }
  let tussenvoegsel = bron.tussenvoegsel === '' ? delen.tussenvoegsel : alsVoegsel(bron.tussenvoegsel);
  let { voornaam } = delen;
  if (tussenvoegsel === '' && delen.achternaam !== '') {
    // `Anna de` in the first name column.
    const { voegsel, rest } = achteraf(woordenVan(voornaam));
    tussenvoegsel = voegsels(voegsel);
    voornaam = rest.join(' ');
  }
  return {
    voornaam,
    roepnaam: bron.roepnaam || eigen.roepnaam || uitNaam,
    tussenvoegsel,
    achternaam: delen.achternaam,
    twijfel,
  };
}

/**
 * Several people in one cell: separated by `;`, `|`, `/`, `&`, `+`, a new line or `en`; by commas only where every
 * part is a name of two words or more.
 */
export function splitsPersonen(tekst: string): string[] {
  const delen = tekst.split(/[;|\n\r/&+]|\s+en\s+/).flatMap((deel) => {
    const metKomma = deel.split(',').map((d) => waardetekst(d));
    return metKomma.length > 1 && metKomma.every((d) => d.includes(' ')) ? metKomma : [deel];
  });
  return [...new Set(delen.map((d) => waardetekst(d)).filter((d) => d !== ''))];
}
