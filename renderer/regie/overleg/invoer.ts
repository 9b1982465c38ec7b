/**
 * The entry line as a state: which field is in hand, what has been chosen, what comes next. Pure, so that the speed
 * with which somebody can note what is said can be tested without a screen.
 *
 * A kind (`b a n s`) opens it. Then one letter for the bron, one for the gegevenssoort, code or name of members, for
 * an action the partner and the term, and the text. What was used last stands first and is taken with Enter. `Tab`
 * goes round the fields; whoever changes a field after having reached the text comes back to the text. An item that is
 * corrected is in the same line, at its text.
 */
import type { Overlegbeeld, Puntbeeld } from '../../../shared/contract/overlegbeeld.ts';
import { overBegin, type Waarden } from '../../../shared/domein/concept.ts';
import { type Itemsoort, itemsoorten } from '../../../shared/domein/itemsoort.ts';
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
  /** The item that is corrected, of which the kind stays; null: a new one. */
  readonly puntId: string | null;
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
  /** More than one member is being named: the next comes beside them. */
  readonly meer: boolean;
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

/** What was used last first, the rest in its own order. */
export const laatstEerst = <T extends { id: string }>(lijst: readonly T[], gebruikt: readonly string[]): T[] => {
  const plaats = (id: string) => (gebruikt.includes(id) ? gebruikt.indexOf(id) : gebruikt.length + 1);
  return [...lijst].sort((a, b) => plaats(a.id) - plaats(b.id));
};

/** Opens the line for a kind of item; with nothing to choose from it opens without choices and the rules will refuse. */
export function begin(soort: Itemsoort, lijsten: Keuzelijsten, gebruikt: Gebruikt): Invoer {
  return {
    puntId: null,
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
    meer: false,
  };
}

/**
 * Opens the line with an item in it, to be corrected, at its text. A kring that its bron had made wider is the
 * profile's own again: the bron agreed with what stood there.
 */
export function vanPunt(punt: Puntbeeld): Invoer {
  return {
    puntId: punt.id,
    soort: punt.soort,
    bron: punt.bron.id,
    gegevenssoort: punt.gegevenssoort,
    leden: punt.over.map((o) => o.id),
    wie: punt.verantwoordelijkeId,
    termijn: punt.termijn,
    kring: punt.gekozenKring,
    akkoord: null,
    tekst: punt.tekst,
    veld: 'tekst',
    getypt: '',
    rond: true,
    meer: false,
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
 * @param punt the item that is corrected in it, as it is now; absent: a new one
 */
export function haalTerug(bewaard: Waarden, lijsten: Keuzelijsten, gebruikt: Gebruikt, punt?: Invoer): Invoer {
  const soort = punt?.soort ?? itemsoorten.find((s) => s === bewaard.soort) ?? 'notitie';
  const eerst = punt ?? begin(soort, lijsten, gebruikt);
  const was = overBegin<Invoer>(eerst, bewaard);
  const kent = (lijst: readonly { id: string }[], id: string | null) => lijst.some((x) => x.id === id);
  const kring = kent(lijsten.kringen, was.kring) ? was.kring : null;
  const nu: Invoer = {
    ...was,
    puntId: eerst.puntId,
    soort,
    bron: kent(lijsten.bronnen, was.bron) ? was.bron : eerst.bron,
    gegevenssoort: kent(lijsten.gegevenssoorten, was.gegevenssoort) ? was.gegevenssoort : eerst.gegevenssoort,
    leden: was.leden.filter((id) => kent(lijsten.leden, id)),
    wie: kent(lijsten.partners, was.wie) ? was.wie : null,
    kring,
    akkoord: kring !== null && kent(lijsten.functionarissen, was.akkoord) ? was.akkoord : null,
  };
  return { ...nu, veld: velden(nu).find((v) => v === was.veld) ?? eerst.veld };
}

/** The fields of this item in the order of `Tab`. */
export function velden(invoer: Pick<Invoer, 'puntId' | 'soort' | 'kring'>): Invoerveld[] {
  return [
    ...(invoer.puntId === null ? (['soort'] as const) : []),
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
  return naar(invoer, straks);
}

/** Goes to a field, e.g. by a click on it. */
export function naar(invoer: Invoer, veld: Invoerveld): Invoer {
  return { ...invoer, veld, getypt: '', meer: false, rond: invoer.rond || veld === 'tekst' };
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
      const erIn = invoer.leden.includes(id);
      // Who comes back to it for another youth means him instead of the wrong one: only `,` says that it is both.
      const inPlaatsVan = invoer.rond && !invoer.meer && !blijf && invoer.leden.length === 1;
      const leden =
        id === OVER_GROEP
          ? []
          : erIn
            ? invoer.leden.filter((l) => !blijf || l !== id)
            : [...(inPlaatsVan ? [] : invoer.leden), id];
      const nieuw = { ...invoer, leden, getypt: '', meer: blijf };
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
