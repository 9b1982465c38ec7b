/**
 * The entry line as a state: which field is in hand, what has been chosen, what comes next. Pure, so that the speed
 * with which somebody can note what is said can be tested without a screen.
 *
 * A kind (`b a n s`) opens it. Then one letter for the bron, one for the gegevenssoort, code or name of members, for
 * an action the partner and the term, and the text. What was used last stands first and is taken with Enter. `Tab`
 * goes round the fields; whoever changes a field after having reached the text comes back to the text.
 */
import type { Overlegbeeld } from '../../../shared/contract/overlegbeeld.ts';
import { overBegin, type Waarden } from '../../../shared/domein/concept.ts';
import { type Itemsoort, itemsoorten } from '../../../shared/domein/itemsoort.ts';
import { vouw } from '../../../shared/domein/vouw.ts';
import { leesDag } from '../schil/tijd.ts';

export type Invoerveld =
  | 'soort'
  | 'bron'
  | 'gegevenssoort'
  | 'over'
  | 'wie'
  | 'termijn'
  | 'kring'
  | 'akkoord'
  | 'tekst';

export interface Invoer {
  readonly soort: Itemsoort;
  readonly bron: string;
  readonly gegevenssoort: string;
  /** Ids of members; empty: about the group. */
  readonly leden: readonly string[];
  readonly wie: string | null;
  /** Day `YYYY-MM-DD`. */
  readonly termijn: string | null;
  /** Null: the kring that follows from the profile. */
  readonly kring: string | null;
  /** Deelnemer of the bron who agreed with another kring. */
  readonly akkoord: string | null;
  readonly tekst: string;
  readonly veld: Invoerveld;
  /** What is being typed in the field in hand, other than the text. */
  readonly getypt: string;
  /** The text was reached once: a change goes straight back to it. */
  readonly rond: boolean;
}

/** One choice of the field in hand. `letter` picks it at once; empty when typing filters instead. */
export interface Invoeroptie {
  readonly id: string;
  readonly naam: string;
  readonly letter: string;
  readonly gekozen: boolean;
}

/** What was used in this meeting, last first. */
export interface Gebruikt {
  readonly bronnen: readonly string[];
  readonly gegevenssoorten: readonly string[];
  readonly wie: readonly string[];
}
export const nietsGebruikt: Gebruikt = { bronnen: [], gegevenssoorten: [], wie: [] };

/** What one item used. */
export type Gebruik = Overlegbeeld['keuzes']['genoteerd'][number];

/**
 * What stands in front in the entry line. The meeting's own items say it, so that a lock, a signature or another area
 * forgets nothing; what was used since is ahead of them, for the vault's answer comes a moment later.
 * @param genoteerd of the meeting's items, last first
 * @param sinds used since this screen opened, last first
 */
export function gebruiktIn(genoteerd: readonly Gebruik[], sinds: readonly Gebruik[]): Gebruikt {
  const alle = [...sinds, ...genoteerd];
  return {
    bronnen: [...new Set(alle.map((g) => g.bron))],
    gegevenssoorten: [...new Set(alle.map((g) => g.gegevenssoort))],
    wie: [...new Set(alle.flatMap((g) => g.verantwoordelijke ?? []))],
  };
}

/** What there is to choose from, for the chosen agenda item. */
export interface Keuzelijsten {
  readonly bronnen: Overlegbeeld['keuzes']['bronnen'];
  readonly gegevenssoorten: Overlegbeeld['keuzes']['gegevenssoorten'];
  readonly kringen: Overlegbeeld['keuzes']['kringen'];
  readonly partners: Overlegbeeld['keuzes']['partners'];
  readonly leden: Overlegbeeld['keuzes']['leden'];
  /** Functionaries at the meeting: id, words, seat, organisation. */
  readonly functionarissen: readonly { id: string; naam: string; zetel: number; organisatie: string }[];
  readonly woorden: {
    readonly groep: string;
    readonly standaardkring: string;
    readonly soorten: Record<Itemsoort, string>;
  };
}

/** Id of the choice "about the group". */
export const OVER_GROEP = '_groep';
/** Id of the choice "the kring of the profile". */
export const STANDAARDKRING = '_standaard';

/**
 * One key per name: its first letter or digit that is still free, in the order of the list. A key belongs to a name
 * for the whole meeting, whatever was used last: fingers learn it.
 */
export function letters(namen: readonly string[]): string[] {
  const bezet = new Set<string>();
  return namen.map((naam) => {
    const kandidaten = [...vouw(naam).replace(/[^a-z0-9]/g, ''), ...'123456789'];
    const vrij = kandidaten.find((k) => !bezet.has(k)) ?? '';
    bezet.add(vrij);
    return vrij;
  });
}

const laatstEerst = <T extends { id: string }>(lijst: readonly T[], gebruikt: readonly string[]): T[] => {
  const plaats = (id: string) => (gebruikt.includes(id) ? gebruikt.indexOf(id) : gebruikt.length + 1);
  return [...lijst].sort((a, b) => plaats(a.id) - plaats(b.id));
};

/** Opens the line for a kind of item; with nothing to choose from it opens without choices and the rules will refuse. */
export function begin(soort: Itemsoort, lijsten: Keuzelijsten, gebruikt: Gebruikt): Invoer {
  return {
    soort,
    bron: laatstEerst(lijsten.bronnen, gebruikt.bronnen)[0]?.id ?? '',
    gegevenssoort: laatstEerst(lijsten.gegevenssoorten, gebruikt.gegevenssoorten)[0]?.id ?? '',
    leden: [],
    wie: null,
    termijn: null,
    kring: null,
    akkoord: null,
    tekst: '',
    veld: 'bron',
    getypt: '',
    rond: false,
  };
}

/** Was anything chosen or typed since it was opened? */
export function isBegonnen(invoer: Invoer, lijsten: Keuzelijsten, gebruikt: Gebruikt): boolean {
  const { veld: _v, rond: _r, ...nu } = invoer;
  const { veld: _w, rond: _s, ...eerst } = begin(invoer.soort, lijsten, gebruikt);
  return JSON.stringify(nu) !== JSON.stringify(eerst);
}

/**
 * A line that was kept, with what can still be chosen: a bron or a member that is no longer there is asked again.
 * @param bewaard fields as they were kept; of another version perhaps
 */
export function haalTerug(bewaard: Waarden, lijsten: Keuzelijsten, gebruikt: Gebruikt): Invoer {
  const soort = itemsoorten.find((s) => s === bewaard.soort) ?? 'notitie';
  const eerst = begin(soort, lijsten, gebruikt);
  const was = overBegin<Invoer>(eerst, bewaard);
  const kent = (lijst: readonly { id: string }[], id: string | null) => lijst.some((x) => x.id === id);
  const kring = kent(lijsten.kringen, was.kring) ? was.kring : null;
  const nu: Invoer = {
    ...was,
    soort,
    bron: kent(lijsten.bronnen, was.bron) ? was.bron : eerst.bron,
    gegevenssoort: kent(lijsten.gegevenssoorten, was.gegevenssoort) ? was.gegevenssoort : eerst.gegevenssoort,
    leden: was.leden.filter((id) => kent(lijsten.leden, id)),
    wie: kent(lijsten.partners, was.wie) ? was.wie : null,
    kring,
    akkoord: kring !== null && kent(lijsten.functionarissen, was.akkoord) ? was.akkoord : null,
  };
  return { ...nu, veld: velden(nu).find((v) => v === was.veld) ?? 'bron' };
}

/** The fields of this item in the order of `Tab`. */
export function velden(invoer: Pick<Invoer, 'soort' | 'kring'>): Invoerveld[] {
  return [
    'soort',
    'bron',
    'gegevenssoort',
    'over',
    ...(invoer.soort === 'actie' ? (['wie', 'termijn'] as const) : []),
    'kring',
    ...(invoer.kring === null ? [] : (['akkoord'] as const)),
    'tekst',
  ];
}

/** Goes to the next (1) or previous (-1) field, round and round. */
export function tab(invoer: Invoer, richting: 1 | -1): Invoer {
  const alle = velden(invoer);
  const nu = alle.indexOf(invoer.veld);
  const straks = alle[(nu + richting + alle.length) % alle.length] ?? 'tekst';
  return { ...invoer, veld: straks, getypt: '', rond: invoer.rond || straks === 'tekst' };
}

/** Goes to a field, e.g. by a click on it. */
export function naar(invoer: Invoer, veld: Invoerveld): Invoer {
  return { ...invoer, veld, getypt: '', rond: invoer.rond || veld === 'tekst' };
}

/** The field after a choice: on the first way round the next one that needs an answer, later back to the text. */
function verder(invoer: Invoer, lijsten: Keuzelijsten): Invoer {
  if (invoer.veld === 'kring' && invoer.kring !== null) return naar(invoer, 'akkoord');
  if (invoer.rond) {
    const mist = invoer.soort === 'actie' && invoer.wie === null && invoer.veld !== 'wie';
    return naar(invoer, mist ? 'wie' : 'tekst');
  }
  const weg = velden(invoer).filter(
    (v) => v !== 'kring' && v !== 'akkoord' && (v !== 'over' || lijsten.leden.length > 0),
  );
  return naar(invoer, weg[weg.indexOf(invoer.veld) + 1] ?? 'tekst');
}

/** Choices of the field in hand, best first. */
export function opties(invoer: Invoer, lijsten: Keuzelijsten, gebruikt: Gebruikt): Invoeroptie[] {
  const metLetters = (
    lijst: readonly { id: string; naam: string }[],
    eerst: readonly string[],
    gekozen: string | null,
  ) => {
    const toetsen = letters(lijst.map((x) => x.naam));
    const alle = lijst.map((x, i) => ({ id: x.id, naam: x.naam, letter: toetsen[i] ?? '', gekozen: x.id === gekozen }));
    return laatstEerst(alle, eerst);
  };
  switch (invoer.veld) {
    case 'soort':
      return itemsoorten.map((s) => ({
        id: s,
        naam: lijsten.woorden.soorten[s],
        letter: s.charAt(0),
        gekozen: s === invoer.soort,
      }));
    case 'bron':
      return metLetters(lijsten.bronnen, gebruikt.bronnen, invoer.bron);
    case 'gegevenssoort':
      return metLetters(lijsten.gegevenssoorten, gebruikt.gegevenssoorten, invoer.gegevenssoort);
    case 'wie':
      return metLetters(lijsten.partners, gebruikt.wie, invoer.wie);
    case 'kring': {
      const toetsen = letters(lijsten.kringen.map((k) => k.id));
      return [
        { id: STANDAARDKRING, naam: lijsten.woorden.standaardkring, letter: 's', gekozen: invoer.kring === null },
        ...lijsten.kringen.map((k, i) => ({
          id: k.id,
          naam: `${k.id}: ${k.naam}`,
          letter: toetsen[i] ?? '',
          gekozen: invoer.kring === k.id,
        })),
      ];
    }
    case 'akkoord': {
      const bron = lijsten.bronnen.find((b) => b.id === invoer.bron);
      const van = lijsten.functionarissen.filter((f) => f.id === invoer.bron || f.organisatie === bron?.naam);
      return (van.length > 0 ? van : lijsten.functionarissen).map((f) => ({
        id: f.id,
        naam: f.naam,
        letter: f.zetel < 10 ? String(f.zetel) : '',
        gekozen: invoer.akkoord === f.id,
      }));
    }
    case 'over': {
      const zoek = vouw(invoer.getypt).trim();
      const groep = { id: OVER_GROEP, naam: lijsten.woorden.groep, letter: '', gekozen: invoer.leden.length === 0 };
      const leden = lijsten.leden
        .filter((l) => past(l, zoek))
        .map((l) => ({ id: l.id, naam: `${l.code} ${l.naam}`, letter: '', gekozen: invoer.leden.includes(l.id) }));
      if (zoek === '')
        return invoer.leden.length === 0
          ? [groep, ...leden]
          : [...leden.filter((l) => l.gekozen), groep, ...leden.filter((l) => !l.gekozen)];
      return lijsten.woorden.groep.startsWith(zoek) ? [groep, ...leden] : leden;
    }
    default:
      return [];
  }
}

/** `3`, `03`, `j03`, `j-03` and the beginning of any part of a name find J-03. */
function past(lid: { code: string; naam: string }, zoek: string): boolean {
  if (zoek === '') return true;
  const kaal = (s: string) => vouw(s).replace(/[^a-z0-9]/g, '');
  const cijfers = lid.code.replace(/\D/g, '');
  const gezocht = kaal(zoek);
  if (/^\d+$/.test(gezocht))
    return cijfers === gezocht || Number(cijfers) === Number(gezocht) || cijfers.startsWith(gezocht);
  if (gezocht !== '' && kaal(lid.code).startsWith(gezocht)) return true;
  const naam = vouw(lid.naam);
  return naam.startsWith(zoek) || naam.split(' ').some((deel) => deel.startsWith(zoek));
}

/** Takes a choice of the field in hand and goes on. `blijf`: stay, to name more than one member. */
export function kies(invoer: Invoer, id: string, lijsten: Keuzelijsten, blijf = false): Invoer {
  switch (invoer.veld) {
    case 'soort': {
      const soort = itemsoorten.find((s) => s === id) ?? invoer.soort;
      return verder({ ...invoer, soort, ...(soort === 'actie' ? {} : { wie: null, termijn: null }) }, lijsten);
    }
    case 'bron':
      return verder({ ...invoer, bron: id, ...(id === invoer.bron ? {} : { akkoord: null }) }, lijsten);
    case 'gegevenssoort':
      return verder({ ...invoer, gegevenssoort: id }, lijsten);
    case 'wie':
      return verder({ ...invoer, wie: id }, lijsten);
    case 'kring':
      return verder({ ...invoer, kring: id === STANDAARDKRING ? null : id, akkoord: null }, lijsten);
    case 'akkoord':
      return verder({ ...invoer, akkoord: id }, lijsten);
    case 'over': {
      const leden =
        id === OVER_GROEP
          ? []
          : invoer.leden.includes(id) && blijf
            ? invoer.leden.filter((l) => l !== id)
            : [...new Set([...invoer.leden, id])];
      const nieuw = { ...invoer, leden, getypt: '' };
      return blijf ? nieuw : verder(nieuw, lijsten);
    }
    default:
      return invoer;
  }
}

/** Reads the term that was typed. Nothing typed: no term, or the one that was there. Null: it is not a day. */
export function neemTermijn(invoer: Invoer, vandaag: string, lijsten: Keuzelijsten): Invoer | null {
  if (invoer.getypt.trim() === '') return verder(invoer, lijsten);
  const dag = leesDag(invoer.getypt, vandaag);
  return dag === null ? null : verder({ ...invoer, termijn: dag }, lijsten);
}

/** What decides who may see it, in the contract's words. */
export function eigenschappen(invoer: Invoer, agendapuntId: string) {
  return {
    agendapuntId,
    soort: invoer.soort,
    bron: invoer.bron,
    gegevenssoort: invoer.gegevenssoort,
    niveau: invoer.leden.length > 0 ? ('individu' as const) : ('groep' as const),
    leden: [...invoer.leden],
    kring: invoer.kring,
    kringAkkoordDoor: invoer.akkoord,
    verantwoordelijke: invoer.wie,
    termijn: invoer.termijn,
  };
}
