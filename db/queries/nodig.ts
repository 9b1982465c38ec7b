/**
 * Who is needed for a part of an agenda: partners, also one that did not sign the convenant, and guests of the meeting.
 * Somebody of a partner that did not sign comes as incidentele deelnemer (art. 4), and then counts as that partner here.
 */
import type { Keuze } from '../../shared/contract/basis.ts';
import { korteNaam, type Partner } from '../../shared/domein/profiel.ts';
import { vouw } from '../../shared/domein/vouw.ts';
import { partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { Agendarij, Deelnemerrij } from './overlegrij.ts';
import { bronnaam, type Overlegsituatie } from './situatie.ts';

/** Ids of who is needed for a part. */
export const nodigVoor = (rij: Agendarij): string[] => JSON.parse(rij.nodig) as string[];

/** Partners of the profile that take no part on the meeting's day: they did not sign, have not begun, or left. */
export const zonderDeelname = (o: Overlegsituatie): Partner[] =>
  o.situatie.profiel.partners.filter((p) => !partnerDoetMee(o.situatie.profiel, p.id, o.overleg.datum));

/** `tekende het convenant niet`, or that it takes no part on the meeting's day. */
export const waaromNiet = (partner: Partner): string =>
  partner.ondertekend === null ? 'tekende het convenant niet' : 'doet op die dag niet mee aan het convenant';

/** Letters from which a name says enough to be the beginning of another: `OM` begins too much. */
const ZEGT_GENOEG = 4;

/**
 * Does this guest come for a partner that takes no part itself, by the name of his organisation? `Jongerenwerk
 * Voorbeeldstad` does for `jongerenwerk`.
 */
function komtVoor(partner: Partner, { partner: eigen, organisatie }: Deelnemerrij): boolean {
  if (eigen !== null) return false;
  const van = vouw(organisatie);
  return [partner.id, partner.naam, korteNaam(partner)]
    .map(vouw)
    .some((naam) => van === naam || (naam.length >= ZEGT_GENOEG && van.startsWith(`${naam} `)));
}

/** Rows of the list by which somebody who is needed would be there. */
function rijenVoor(o: Overlegsituatie, id: string): Deelnemerrij[] {
  const elders = zonderDeelname(o).find((p) => p.id === id);
  return o.rijen.filter((r) => r.partner === id || r.id === id || (elders !== undefined && komtVoor(elders, r)));
}

/** Of those who are needed, by name: before the meeting who is not invited, in it who is not in the room; afterwards nobody. */
export function nodigMist(o: Overlegsituatie, rij: Agendarij): string[] {
  const { staat } = o.overleg;
  if (staat === 'gesloten') return [];
  const er = (id: string) =>
    rijenVoor(o, id).some((r) => staat === 'voorbereiding' || o.verblijf.get(r.id)?.buiten === null);
  return nodigVoor(rij).flatMap((id) => (er(id) ? [] : [bronnaam(o, id)]));
}

/** Who can be needed in a meeting: the profile's partners, with it when one takes no part that day, and its guests. */
export function nodigkeuzes(o: Overlegsituatie): Keuze[] {
  const niet = zonderDeelname(o);
  const partners = o.situatie.profiel.partners.map((p) => {
    const naam = korteNaam(p);
    return { id: p.id, naam: niet.includes(p) ? `${naam} (${waaromNiet(p)})` : naam };
  });
  const gasten = o.rijen.filter((r) => r.partner === null);
  return [...partners, ...gasten.map((r) => ({ id: r.id, naam: r.organisatie }))];
}

/** A partner that is needed, takes no part that day, and for which nobody comes as a guest. */
export interface Ontbrekend {
  readonly partner: Partner;
  /** Titles of the parts for which it is needed. */
  readonly titels: readonly string[];
}

export function nodigZonderConvenant(
  o: Overlegsituatie,
  punten: readonly { readonly rij: Agendarij; readonly titel: string }[],
): Ontbrekend[] {
  return zonderDeelname(o).flatMap((partner) => {
    const titels = punten.filter((p) => nodigVoor(p.rij).includes(partner.id)).map((p) => p.titel);
    const komt = rijenVoor(o, partner.id).length > 0;
    return titels.length === 0 || komt ? [] : [{ partner, titels }];
  });
}
