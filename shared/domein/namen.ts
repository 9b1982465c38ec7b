/** Names of members: how they are written, their codes, and replacing them in text that leaves the application. */
import { leesNaam } from './groepsscan/persoonsnamen.ts';
import { vouw } from './vouw.ts';

export interface Naamdelen {
  readonly voornaam: string;
  readonly roepnaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
}

/** `Milan de Fictie`; the roepnaam stands in for the first name where there is one. */
export function volledigeNaam(n: Naamdelen): string {
  return [n.roepnaam || n.voornaam, n.tussenvoegsel, n.achternaam].filter((deel) => deel !== '').join(' ');
}

/**
 * A member's code, `J-47`, or a group's, `G-47`: drawn at random and not counted, so that it says nothing about order
 * or number (docs/begrippen.md, "pseudonimiseren"). Two digits until half of them are used, then three, then more.
 * @param bezet codes of that letter in use anywhere in the vault
 * @param willekeurig random bytes
 */
export function trekCode(
  bezet: ReadonlySet<string>,
  willekeurig: (aantal: number) => Uint8Array,
  letter: 'J' | 'G' = 'J',
): string {
  const [van, tot] = bezet.size < 45 ? [10, 99] : bezet.size < 450 ? [100, 999] : [1000, 999_999];
  const breedte = tot - van + 1;
  // Rejection sampling: a plain modulo would favour low codes.
  const grens = Math.floor(0x1000000 / breedte) * breedte;
  for (;;) {
    const [a = 0, b = 0, c = 0] = willekeurig(3);
    const worp = a * 65_536 + b * 256 + c;
    const code = `${letter}-${van + (worp % breedte)}`;
    if (worp < grens && !bezet.has(code)) return code;
  }
}

const AANHEF = /^(?:de heer|heer|dhr\.?|meneer|mevrouw|mevr\.?|mw\.?)\s+/i;

/** Splits a name as it was written in one piece: `Odile van Zandloper`, `Zandloper, Odile van`, `mw. O. Zandloper`. */
export function splitsNaam(naam: string): Naamdelen {
  const heel = naam.trim().replace(/\s+/g, ' ').replace(AANHEF, '');
  const { voornaam, roepnaam, tussenvoegsel, achternaam } = leesNaam({
    naam: heel,
    voornaam: '',
    roepnaam: '',
    tussenvoegsel: '',
    achternaam: '',
  });
  return { voornaam, roepnaam, tussenvoegsel, achternaam };
}

export interface TeVervangen {
  /** What takes the place of the name: `J-47`, or `ouder van J-47`. Null: it stays; a name shared with others does not. */
  readonly code: string | null;
  readonly namen: readonly Naamdelen[];
  /** Only a first and last name together: for texts about others, where a first name alone may be somebody else's. */
  readonly alleenVolledig?: true;
}

export interface Vervanging {
  readonly tekst: string;
  /** How many times something was replaced. */
  readonly aantal: number;
}

/** For a name that fits several people, or somebody who no longer has a code. */
export const BETROKKENE = 'een betrokkene';
/** A run of letters, with accents and invisible characters (soft hyphen, joiners) inside it. */
const WOORD = /\p{L}[\p{L}\p{M}\p{Cf}]*/gu;
/** Words inside names that mean nothing alone: never looked for apart. */
const KLEIN = new Set(
  't s d l e y te de en of la le du da do di el al in op af van von den der het des les dos das del ten ter aan bij tot uit zu zum zur vom ibn bin ben abu voor over onder della'.split(
    ' ',
  ),
);

/** A word as it is compared: without case, accents, ligatures and invisible characters. */
const kaal = (woord: string): string => vouw(woord).replace(/[^\p{L}]|\p{Lm}/gu, '');

const woordenVan = (s: string): string[] => Array.from(s.matchAll(WOORD), (m) => kaal(m[0])).filter((w) => w !== '');

/** One spelling, by its letters run together: `milandefictie`. */
interface Vorm {
  code: string | null;
  /** Letter positions where the name itself has a new word. */
  readonly grenzen: Set<number>;
  /** Part of a double surname: a short one counts only with a capital. */
  deel: boolean;
  /** Begins or ends with an initial: counts only where the words are apart (`B. Oom` is no `boom`). */
  los: boolean;
}

type Zoeker = { readonly vormen: ReadonlyMap<string, Vorm>; readonly langste: number };

/** A name that fits several people says only that it is one of them; a parent's surname is the youth's first. */
function samen(a: string | null, b: string | null): string | null {
  if (a === b) return a;
  if (a === null || b === null) return BETROKKENE;
  if (b.endsWith(` ${a}`)) return a;
  return a.endsWith(` ${b}`) ? b : BETROKKENE;
}

/** Spellings under which somebody occurs in text, as words. */
function schrijfwijzen(n: Naamdelen): { woorden: string[]; volledig?: true; deel?: true; los?: true }[] {
  const [voor, roep, tussen, achter] = [n.voornaam, n.roepnaam, n.tussenvoegsel, n.achternaam].map(woordenVan) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const delen = voor.length > 1 ? voor.filter((w) => w.length > 1 && !KLEIN.has(w)).map((w) => [w]) : [];
  const eerste = [voor, roep, ...delen].filter((e) => e.length > 0);
  const letters = voor.map((w) => w.charAt(0));
  const initialen = [letters, [letters.join('')], letters.slice(0, 1), roep.slice(0, 1).map((w) => w.charAt(0))];
  const metAchter = (e: string[]) => [
    [...e, ...tussen, ...achter],
    [...e, ...achter],
    [...tussen, ...achter, ...e],
    [...achter, ...e, ...tussen],
    [...achter, ...e],
  ];
  const achternamen = achter.length > 0 ? [[...tussen, ...achter], achter] : [];
  const losseDelen = achter.length > 1 ? achter : achter.length === 0 ? tussen : [];
  return [
    ...(achter.length > 0 ? eerste.flatMap(metAchter).map((woorden) => ({ woorden, volledig: true as const })) : []),
    ...(achter.length > 0 ? initialen.flatMap(metAchter).map((woorden) => ({ woorden, los: true as const })) : []),
    ...[...achternamen, ...eerste].map((woorden) => ({ woorden })),
    ...losseDelen.filter((w) => !KLEIN.has(w)).map((w) => ({ woorden: [w], deel: true as const })),
  ];
}

function maakZoeker(leden: readonly TeVervangen[]): Zoeker {
  const vormen = new Map<string, Vorm>();
  for (const lid of leden) {
    for (const { woorden, volledig = false, deel = false, los = false } of lid.namen.flatMap(schrijfwijzen)) {
      if (lid.alleenVolledig && !volledig) continue;
      const sleutel = woorden.join('');
      if (sleutel.length < 2) continue;
      const vorm = vormen.get(sleutel) ?? { code: lid.code, grenzen: new Set(), deel, los };
      vorm.code = samen(vorm.code, lid.code);
      vorm.deel &&= deel;
      vorm.los &&= los;
      let plek = 0;
      for (const woord of woorden.slice(0, -1)) {
        plek += woord.length;
        vorm.grenzen.add(plek);
      }
      vormen.set(sleutel, vorm);
    }
  }
  return { vormen, langste: Math.max(0, ...Array.from(vormen.keys(), (k) => k.length)) };
}

/** A document replaces names in hundreds of texts with one list: made once per list. */
const zoekers = new WeakMap<readonly TeVervangen[], Zoeker>();

interface Woord {
  readonly van: number;
  readonly tot: number;
  readonly kaal: string;
  readonly hoofdletter: boolean;
}

/** What lies between two words: `vrij` a hyphen, also at a line's end · `grens` may stand inside a name · `nee`. */
function tussen(tekst: string, a: Woord, b: Woord): 'vrij' | 'grens' | 'nee' {
  const t = b.van - a.tot > 40 ? '' : tekst.slice(a.tot, b.van);
  if (/^\p{Pd}(?:\s*\n\s*)?$/u.test(t)) return 'vrij';
  if (t === '' || /[\p{N};]|\n[^\n]*\n/u.test(t)) return 'nee';
  // `M. de Fictie` goes on after a point, `Milan. Fictie` is a new sentence.
  return /[.!?:]\s/.test(t) && a.kaal.length > 1 ? 'nee' : 'grens';
}

interface Treffer {
  readonly laatste: number;
  readonly code: string | null;
  /** A genitive s without apostrophe: `Jansens fiets`. */
  readonly bezit: boolean;
}

/** The longest name that begins at a word. */
function zoekVanaf(z: Zoeker, tekst: string, woorden: readonly Woord[], begin: number): Treffer | null {
  const eerste = woorden[begin];
  const treffers: Treffer[] = [];
  let sleutel = '';
  const naden: { plek: number; vrij: boolean }[] = [];
  for (let i = begin; eerste && i < woorden.length && naden.length < 16; i += 1) {
    const [vorig, woord] = [woorden[i - 1], woorden[i]];
    if (!woord) break;
    if (i > begin && vorig) {
      const nad = tussen(tekst, vorig, woord);
      if (nad === 'nee') break;
      naden.push({ plek: sleutel.length, vrij: nad === 'vrij' });
    }
    if (sleutel.length + woord.kaal.length > z.langste + 1) break;
    sleutel += woord.kaal;
    for (const bezit of [false, true]) {
      if (bezit && (!sleutel.endsWith('s') || treffers.at(-1)?.laatste === i)) continue;
      const vorm = z.vormen.get(bezit ? sleutel.slice(0, -1) : sleutel);
      if (!vorm || (vorm.los && naden.length === 0)) continue;
      const apart = naden.every((n) => n.vrij || vorm.grenzen.has(n.plek));
      const lang = eerste.hoofdletter || sleutel.length - (bezit ? 1 : 0) > 3;
      if (apart && (lang || !(vorm.deel || bezit))) treffers.push({ laatste: i, code: vorm.code, bezit });
    }
  }
  return treffers.at(-1) ?? null;
}

/**
 * Replaces members' names in a text by their codes, whatever the case, accents or spacing. Also a first or last name
 * alone: in these documents a false hit costs a word, a miss harms a child. Time grows with the text's length only.
 */
export function vervangNamen(tekst: string, leden: readonly TeVervangen[]): Vervanging {
  const zoeker = zoekers.get(leden) ?? maakZoeker(leden);
  zoekers.set(leden, zoeker);
  const bron = tekst.normalize('NFC');
  const woorden = Array.from(bron.matchAll(WOORD), (m): Woord => {
    return { van: m.index, tot: m.index + m[0].length, kaal: kaal(m[0]), hoofdletter: /^\p{Lu}/u.test(m[0]) };
  });
  let uit = '';
  let vorige = 0;
  let aantal = 0;
  for (let i = 0; i < woorden.length; i += 1) {
    const treffer = zoekVanaf(zoeker, bron, woorden, i);
    const [eerste, laatste] = [woorden[i], treffer ? woorden[treffer.laatste] : undefined];
    if (!treffer || !eerste || !laatste) continue;
    if (treffer.code === null) {
      i = treffer.laatste;
      continue;
    }
    // The apostrophe of `'t Hart` goes along.
    const van = /^[ts]$/.test(eerste.kaal) && /['’‘`]/.test(bron.charAt(eerste.van - 1)) ? eerste.van - 1 : eerste.van;
    const staart = treffer.bezit ? "'s" : /\d/.test(bron.charAt(laatste.tot)) ? ' ' : '';
    uit += bron.slice(vorige, Math.max(vorige, van)) + treffer.code + staart;
    vorige = laatste.tot;
    aantal += 1;
    i = treffer.laatste;
  }
  // `J-47 J-47` arises from a name given twice in a row; once is enough.
  return { tekst: (uit + bron.slice(vorige)).replace(/\b(J-\d+)(?:\s+\1)+\b/g, '$1'), aantal };
}
