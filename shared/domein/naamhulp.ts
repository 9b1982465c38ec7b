/**
 * A name known from the groepsscan alone stays politiegegeven. Who would have to know it from its own sources, or which
 * besluit is missing, before the room may see it? Found by trying: the same rules, with one thing changed.
 */
import { type Convenantprofiel, standaardkring } from './profiel.ts';
import { opsomming } from './woorden.ts';
import {
  adresVan,
  type Gegeven,
  type Persoon,
  partnerDoetMee,
  type Situatie,
  toetsDatum,
  toetsZaal,
  weigeringBijInvoer,
} from './zichtbaarheid.ts';

/** Whose names are politiegegevens: from the groepsscan, or said at the table. */
export const POLITIE = 'politie';
const POLITIEGEGEVEN = 'politiegegeven';

/** The name as a datum of a partner that brings it from its own sources: its kind and circle follow from the partner. */
export function ingebrachteNaam(
  profiel: Convenantprofiel,
  lid: { readonly id: string; readonly groepId: string },
  partner: string,
): Gegeven & { readonly groepId: string } {
  const gegevenssoort = partner === POLITIE ? POLITIEGEGEVEN : 'gewoon';
  return {
    id: lid.id,
    bron: partner,
    gegevenssoort,
    niveau: 'individu',
    leden: [lid.id],
    kring: standaardkring(profiel, gegevenssoort, 'individu'),
    groepId: lid.groepId,
    verruimingen: [],
    versmalling: null,
  };
}

/** Partners that may bring this name from their own sources: what they give must be the burgemeester's to receive. */
export function brengersVan(s: Situatie, lid: { readonly id: string; readonly groepId: string }): string[] {
  return s.profiel.partners
    .map((p) => p.id)
    .filter((id) => id !== POLITIE && partnerDoetMee(s.profiel, id, s.datum))
    .filter((id) => weigeringBijInvoer(s, ingebrachteNaam(s.profiel, lid, id)) === null);
}

/** Something that can happen: a partner brings the name too, or besluiten for these recipients are taken. */
type Stap =
  | { readonly soort: 'partner'; readonly partner: string }
  | { readonly soort: 'besluit'; readonly aan: readonly string[] };

export interface Naamhulp {
  /** Smallest sets of steps after which the room sees it: of one step each, or where none is enough, of two. */
  readonly wegen: readonly (readonly Stap[])[];
  /** Partners for whom a besluit is missing, which would not be enough by itself. */
  readonly ookGeenBesluit: readonly string[];
  /** Those for whom no step helps. */
  readonly nooit: readonly Persoon[];
}

/**
 * @param publiek for whom the name would have to be visible, the procesregisseur excepted
 * @returns null when it is not known from the police alone, or is visible already
 */
export function naamhulp(
  s: Situatie,
  publiek: readonly Persoon[],
  lid: { readonly id: string; readonly groepId: string; readonly gegevens: readonly Gegeven[] },
): Naamhulp | null {
  const alleenPolitie = lid.gegevens.length > 0 && lid.gegevens.every((g) => g.bron === POLITIE);
  if (!alleenPolitie || publiek.length === 0 || toetsZaal(s, publiek, lid.gegevens).opTafel) return null;
  const soorten = [...new Set(lid.gegevens.map((g) => g.gegevenssoort))];
  const na = (stappen: readonly Stap[]): { s: Situatie; gegevens: readonly Gegeven[] } => ({
    s: {
      ...s,
      besluiten: [
        ...s.besluiten,
        ...stappen.flatMap((x) =>
          x.soort === 'besluit'
            ? [{ geldigVan: s.datum, geldigTot: s.datum, gegevenssoorten: soorten, aan: [...x.aan] }]
            : [],
        ),
      ],
    },
    gegevens: [
      ...lid.gegevens,
      ...stappen.flatMap((x) => (x.soort === 'partner' ? [ingebrachteNaam(s.profiel, lid, x.partner)] : [])),
    ],
  });
  const redenen = (p: Persoon, stappen: readonly Stap[]) => {
    const uitkomst = na(stappen);
    const oordeel = toetsDatum(uitkomst.s, p, uitkomst.gegevens);
    return oordeel.zichtbaar ? [] : oordeel.redenen;
  };
  const zonderBesluit = publiek.filter((p) => redenen(p, []).some((r) => r.code === 'besluitOntbreekt')).map(adresVan);
  const stappen: Stap[] = [
    ...brengersVan(s, lid).map((partner): Stap => ({ soort: 'partner', partner })),
    ...(zonderBesluit.length > 0 ? [{ soort: 'besluit', aan: [...new Set(zonderBesluit)] } as const] : []),
  ];
  const helpt = (weg: readonly Stap[]) => publiek.every((p) => redenen(p, weg).length === 0);
  const alleen = stappen.map((x) => [x]).filter(helpt);
  const paren = stappen.flatMap((a, i) => stappen.slice(i + 1).map((b) => [a, b]));
  const besluit = stappen.find((x) => x.soort === 'besluit');
  const genoeg = alleen.some((weg) => weg[0] === besluit);
  return {
    wegen: alleen.length > 0 ? alleen : paren.filter(helpt),
    ookGeenBesluit:
      besluit === undefined || genoeg
        ? []
        : besluit.aan.filter((id) =>
            publiek.some((p) => adresVan(p) === id && redenen(p, [besluit]).length < redenen(p, []).length),
          ),
    nooit: publiek.filter((p) => redenen(p, stappen).length > 0),
  };
}

/** One sentence, and where it matters a second. @param naam short name of a partner or deelnemer */
export function naamhulpInWoorden(
  profiel: Convenantprofiel,
  hulp: Naamhulp,
  naam: (persoonOfPartner: string) => string,
): string[] {
  const artikel = profiel.redenen.besluitOntbreekt;
  const besluit = (aan: readonly string[]) => `een besluit (${artikel}) voor ${opsomming(aan.map(naam))}`;
  const ook =
    hulp.ookGeenBesluit.length === 0
      ? []
      : [`Er is ook geen besluit (${artikel}) voor ${opsomming(hulp.ookGeenBesluit.map(naam))}`];
  if (hulp.wegen.length === 0) {
    const wie = hulp.nooit.map((p) => naam(adresVan(p)));
    if (wie.length === 0) return ['Alleen uit de groepsscan', ...ook];
    return [`Alleen uit de groepsscan. Voor ${opsomming(wie)} helpt geen partner en geen besluit`, ...ook];
  }
  const losse = hulp.wegen.flatMap(([a, b]) => (b === undefined && a?.soort === 'partner' ? [naam(a.partner)] : []));
  const rest = hulp.wegen.flatMap((weg) => {
    const partners = weg.flatMap((x) => (x.soort === 'partner' ? [naam(x.partner)] : []));
    const besluiten = weg.flatMap((x) => (x.soort === 'besluit' ? [besluit(x.aan)] : []));
    if (partners.length === 1 && besluiten.length === 0) return [];
    const kennen = partners.length > 1 ? `als ${opsomming(partners)} de naam beide zelf kennen` : '';
    const kent = partners.length === 1 ? `als ${partners[0]} de naam zelf kent` : '';
    return [[kennen || kent, besluiten.length > 0 ? `met ${besluiten.join(' en ')}` : ''].filter(Boolean).join(' en ')];
  });
  const eerst = losse.length > 0 ? [`als ${opsomming(losse, 'of')} de naam zelf ook kent`] : [];
  return [`Alleen uit de groepsscan. Op tafel ${[...eerst, ...rest].join(', of ')}`, ...ook];
}
