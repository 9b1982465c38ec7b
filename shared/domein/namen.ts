/** Names of members: how they are written, their codes, and replacing them in text that leaves the application. */

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
 * A member's code, `J-47`: drawn at random and not counted, so that it says nothing about order or number
 * (domain guide, "Retention"). Two digits until half of them are used, then three, then four.
 * @param bezet codes in use anywhere in the vault
 * @param willekeurig random bytes
 */
export function trekCode(bezet: ReadonlySet<string>, willekeurig: (aantal: number) => Uint8Array): string {
  const [van, tot] = bezet.size < 45 ? [10, 99] : bezet.size < 450 ? [100, 999] : [1000, 999_999];
  const breedte = tot - van + 1;
  // Rejection sampling: a plain modulo would favour low codes.
  const grens = Math.floor(0x1000000 / breedte) * breedte;
  for (;;) {
    const [a = 0, b = 0, c = 0] = willekeurig(3);
    const worp = a * 65_536 + b * 256 + c;
    const code = `J-${van + (worp % breedte)}`;
    if (worp < grens && !bezet.has(code)) return code;
  }
}

/** Splits a name as it was written in one piece: first word, small words, the rest. */
export function splitsNaam(naam: string): Naamdelen {
  const [voornaam = '', ...rest] = naam.trim().split(/\s+/);
  const eind = rest.findIndex((w) => /^\p{Lu}/u.test(w));
  const knip = eind === -1 ? rest.length : eind;
  return {
    voornaam,
    roepnaam: '',
    tussenvoegsel: rest.slice(0, knip).join(' '),
    achternaam: rest.slice(knip).join(' '),
  };
}

export interface TeVervangen {
  /** What takes the place of the name: `J-47`, or `ouder van J-47`. */
  readonly code: string;
  readonly namen: readonly Naamdelen[];
}

export interface Vervanging {
  readonly tekst: string;
  /** How many times something was replaced. */
  readonly aantal: number;
}

const letters = '\\p{L}\\p{M}\\p{N}';
const ontsnap = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');

/** Spellings under which a member occurs in text, longest first, so that `Milan de Fictie` goes before `Milan`. */
function schrijfwijzen(naam: Naamdelen): string[] {
  const { voornaam, roepnaam, tussenvoegsel, achternaam } = naam;
  const metTussen = [tussenvoegsel, achternaam].filter(Boolean).join(' ');
  const eerste = [roepnaam, voornaam, ...voornaam.split(/\s+/)].filter((n) => n.length > 1);
  return [
    ...eerste.map((n) => `${n} ${metTussen}`),
    ...eerste.map((n) => `${n} ${achternaam}`),
    ...eerste.map((n) => `${achternaam}, ${n}`),
    metTussen,
    achternaam,
    ...eerste,
  ].filter((s) => s.trim().length > 1);
}

const zonderAccenten = (s: string) => s.normalize('NFD').replace(/\p{M}/gu, '');

/** Every name to look for, longest first, with the code that takes its place. */
export function naamzoeker(leden: readonly TeVervangen[]): { zoek: RegExp; code: (gevonden: string) => string } | null {
  const codes = new Map<string, string>();
  const sleutel = (s: string) =>
    zonderAccenten(s)
      .toLowerCase()
      .replace(/[\s-]+/g, ' ');
  for (const lid of leden) {
    for (const vorm of lid.namen.flatMap(schrijfwijzen)) {
      const bestaand = codes.get(sleutel(vorm));
      // A name that fits several people says only that it is one of them; a parent's surname is the youth's first.
      const zelfde = bestaand === undefined || lid.code.endsWith(bestaand);
      codes.set(sleutel(vorm), zelfde ? (bestaand ?? lid.code) : 'een betrokkene');
    }
  }
  if (codes.size === 0) return null;
  const vormen = [...codes.keys()].sort((a, b) => b.length - a.length).map(ontsnap);
  return {
    zoek: new RegExp(`(?<![${letters}])(?:${vormen.join('|')})(?![${letters}])`, 'giu'),
    code: (gevonden) => codes.get(sleutel(gevonden)) ?? 'een betrokkene',
  };
}

/**
 * Replaces members' names in a text by their codes, whatever the case, accents or spacing. Also a first or last name
 * alone: in these documents a false hit costs a word, a miss harms a child.
 */
export function vervangNamen(tekst: string, leden: readonly TeVervangen[]): Vervanging {
  const zoeker = naamzoeker(leden);
  if (!zoeker) return { tekst, aantal: 0 };
  // Search in a copy without accents, but cut the original: NFC keeps one code point per letter in both.
  const bron = tekst.normalize('NFC');
  const kaal = Array.from(bron, (t) => zonderAccenten(t).slice(0, t.length).padEnd(t.length, ' ')).join('');
  let uit = '';
  let vorige = 0;
  let aantal = 0;
  for (const treffer of kaal.matchAll(zoeker.zoek)) {
    uit += bron.slice(vorige, treffer.index) + zoeker.code(treffer[0]);
    vorige = treffer.index + treffer[0].length;
    aantal += 1;
  }
  // `J-47 J-47` arises from a name given twice in a row; once is enough.
  return { tekst: (uit + bron.slice(vorige)).replace(/\b(J-\d+)(?:\s+\1)+\b/g, '$1'), aantal };
}
