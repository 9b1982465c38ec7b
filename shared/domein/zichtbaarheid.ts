/**
 * Who may see what: the heart of the application. Pure functions over a convenantprofiel.
 *
 * A person sees a datum only if all four conditions hold: he is admitted, he is inside its kring, there is a
 * verstrekkingsgrondslag from its bron to him, and it is not withheld. The bron sees its own input; the
 * procesregisseur sees all that is in the bestand. Of the head of a subject its circle decides, also for its bron.
 * Every "no" names each condition that fails, with the article as the profile words it. Sources: convenant art. 1, 3, 4, 8 lid 8; art. 16, 19 and 20 Wpg; art. 39f and 51c Wjsg.
 */
import {
  type BesluitArt20Wpg,
  BURGEMEESTER,
  type Convenantprofiel,
  ELKE_BRON,
  INCIDENTEEL,
  type Niveau,
  partnerDeelname,
  standaardkring,
  vindKring,
} from './profiel.ts';

/** The bron agrees that one datum goes to named recipients. Passes the kring; a grondslag only if it names one that fits. */
export interface Verruiming {
  readonly aanPartners: readonly string[];
  readonly aanDeelnemers: readonly string[];
  /** The bron that agreed: partner id, or id of an incidentele deelnemer. */
  readonly bron: string;
  readonly tijd: string;
  /** Withdrawn from this instant on; what was shown before stays shown. */
  readonly ingetrokkenOp: string | null;
  /** Entry of `incidenteleGrondslagen`, or null: agreement alone gives nobody a ground. */
  readonly grondslag: string | null;
}

/** What the rules look at. Never the content: a rule that cannot read a text cannot leak it. */
export interface Gegeven {
  readonly id: string;
  /** Partner id, or id of an incidentele deelnemer. */
  readonly bron: string;
  readonly gegevenssoort: string;
  readonly niveau: Niveau;
  /** Members concerned; not empty for `individu`, ignored for `groep`. */
  readonly leden: readonly string[];
  readonly kring: string;
  readonly groepId: string | null;
  readonly verruimingen: readonly Verruiming[];
  /** Narrowed to these partner or deelnemer ids; null: not narrowed. */
  readonly versmalling: readonly string[] | null;
  /** The head of a subject: whoever is outside its circle does not see it, its bron neither. */
  readonly kringBindtBron?: boolean;
}

/** A ground recorded for an incidentele deelnemer before he was invited (art. 4 lid 5). */
export interface Grond {
  readonly van: string;
  readonly gegevenssoort: string;
  readonly niveau: Niveau;
  readonly leden: readonly string[];
  /** Entry of the profile's `incidenteleGrondslagen`. */
  readonly grondslag: string;
}

/** What an incidentele deelnemer may give himself, and to whom (art. 4 lid 6): about the groups of his test. */
export interface EigenVerstrekking {
  readonly aan: readonly string[];
  /** About these members only; null or absent: about any of those groups. */
  readonly leden?: readonly string[] | null | undefined;
  readonly gegevenssoort: string;
  readonly niveau: Niveau;
  readonly grondslag: string;
}

export type Persoon =
  | { readonly soort: 'procesregisseur'; readonly id: string }
  | { readonly soort: 'functionaris'; readonly id: string; readonly partner: string }
  | {
      readonly soort: 'incidenteel';
      readonly id: string;
      readonly organisatie: string;
      /** Instant at which the verklaring of this meeting and text version was signed. */
      readonly getekendOp: string | null;
      readonly gronden: readonly Grond[];
      readonly verstrekt: readonly EigenVerstrekking[];
      /** Groups for which he was tested (art. 4 lid 1); null: all, as before groups were part of the test. */
      readonly groepen: readonly string[] | null;
    };

/** The name under which rules, lists and papers address a person: his partner, or himself. */
export const adresVan = (persoon: Persoon): string => (persoon.soort === 'functionaris' ? persoon.partner : persoon.id);

export interface Periode {
  readonly vanaf: string;
  readonly tot: string | null;
}

/** The moment at which the question is asked. */
export interface Situatie {
  readonly profiel: Convenantprofiel;
  /** Day of the meeting: decides partnership and the besluit. */
  readonly datum: string;
  /** Instant: decides signatures and agreements. */
  readonly tijd: string;
  /** Every besluit art. 20 Wpg that counts on that day, registered or of the profile. One that covers is enough. */
  readonly besluiten: readonly BesluitArt20Wpg[];
  /** Everybody who takes part: needed to know what an incidentele deelnemer may give as bron. */
  readonly deelnemers: readonly Persoon[];
  /** Per group: when the OM takes part, or null where it does not. No map at all: it takes part in every group. */
  readonly omPerGroep: Readonly<Record<string, Periode | null>> | null;
}

export type Voorwaarde = 'toegelaten' | 'kring' | 'grondslag' | 'ingehouden';
export type Redencode = keyof Convenantprofiel['redenen'];

/** One failing condition. Sentences are made from it by `uitleg.ts`. */
export interface Reden {
  readonly voorwaarde: Voorwaarde;
  readonly code: Redencode;
  /** From the profile or the record, never from code. */
  readonly artikel: string;
  /** The bron whose line is missing, for `grondslag`. */
  readonly bron: string;
}

/** Why somebody does see it; for the regie window. */
export type Doordat = 'procesregisseur' | 'bron' | 'verruiming' | 'regel' | 'anoniem';

export type Oordeel =
  | { readonly zichtbaar: true; readonly doordat: Doordat; readonly artikel: string }
  | { readonly zichtbaar: false; readonly redenen: readonly Reden[] };

/** Id of the partner that takes part per group. */
export const OM = 'om';

const loopt = (p: Periode, dag: string) => p.vanaf <= dag && (p.tot === null || dag <= p.tot);
const opOfNa = (tijd: string, grens: string) => Date.parse(tijd) >= Date.parse(grens);

/** Does the partner with this id take part on that day? An id that the profile does not know takes no part. */
export function partnerDoetMee(profiel: Convenantprofiel, partnerId: string, dag: string): boolean {
  const partner = profiel.partners.find((p) => p.id === partnerId);
  return partner !== undefined && partnerDeelname(partner, dag);
}

/** Condition 1. Apart from any datum: may this person be at the table at all now? */
export function toelating(s: Situatie, persoon: Persoon): { code: Redencode; artikel: string } | null {
  const { redenen } = s.profiel;
  if (persoon.soort === 'procesregisseur') return null;
  if (persoon.soort === 'functionaris') {
    return partnerDoetMee(s.profiel, persoon.partner, s.datum)
      ? null
      : { code: 'geenPartner', artikel: redenen.geenPartner };
  }
  const getekend = persoon.getekendOp !== null && opOfNa(s.tijd, persoon.getekendOp);
  return getekend ? null : { code: 'nietToegelaten', artikel: redenen.nietToegelaten };
}

/** As he will be once he has signed, which an incidentele deelnemer does before he is admitted (convenant art. 4 lid 3). */
export const alsGetekend = <P extends Persoon>(persoon: P, tijd: string): P =>
  persoon.soort === 'incidenteel' && persoon.getekendOp === null ? { ...persoon, getekendOp: tijd } : persoon;

const soortOntvanger = (persoon: Persoon) => (persoon.soort === 'functionaris' ? persoon.partner : INCIDENTEEL);

/** Did this person, or the partner that he is of, bring it in? Never the procesregisseur, who sees it anyhow. */
export function isEigenBron(persoon: Persoon, g: Gegeven): boolean {
  return persoon.soort !== 'procesregisseur' && adresVan(persoon) === g.bron;
}

/** Agreements in force at this moment that name this person. */
function verruimingenVoor(s: Situatie, persoon: Persoon, g: Gegeven): Verruiming[] {
  return g.verruimingen.filter((v) => {
    const genoemd =
      v.aanDeelnemers.includes(persoon.id) ||
      (persoon.soort === 'functionaris' && v.aanPartners.includes(persoon.partner));
    const kracht = opOfNa(s.tijd, v.tijd) && !(v.ingetrokkenOp !== null && opOfNa(s.tijd, v.ingetrokkenOp));
    return genoemd && kracht && v.bron === g.bron;
  });
}

/** Condition 2: inside the circle as the profile defines it. */
export function inKring(profiel: Convenantprofiel, persoon: Persoon, kringId: string): boolean {
  const kring = vindKring(profiel, kringId);
  if (!kring) return false;
  return persoon.soort === 'functionaris'
    ? kring.partners.includes(persoon.partner)
    : persoon.soort === 'incidenteel' && kring.incidenteel;
}

/** A circle with nobody in it: what is in it is for the procesregisseur alone. */
export function isVoorNiemand(profiel: Convenantprofiel, kringId: string): boolean {
  const kring = vindKring(profiel, kringId);
  return kring === undefined || (kring.partners.length === 0 && !kring.incidenteel);
}

/** Does one of the registered besluiten cover this datum and recipient on the meeting's day? (art. 20 Wpg; bounds inclusive) */
export function besluitDekt(s: Situatie, gegevenssoort: string, ontvanger: string): boolean {
  return s.besluiten.some(
    (b) =>
      b.geldigVan <= s.datum &&
      s.datum <= b.geldigTot &&
      b.gegevenssoorten.includes(gegevenssoort) &&
      b.aan.includes(ontvanger),
  );
}

type Grondslag = { readonly artikel: string } | { readonly ontbreekt: 'geenGrondslag' | 'besluitOntbreekt' };

/**
 * A line of `verstrekkingen`, for a recipient addressed by partner id or `incidenteel`. For an incidentele deelnemer
 * only the line that serves every bron counts: for anything else a ground has to be recorded for him (art. 4 lid 5).
 */
function profielregel(s: Situatie, g: Gegeven, ontvanger: string): Grondslag {
  const regels = s.profiel.verstrekkingen.filter(
    (v) =>
      (v.van === ELKE_BRON || (v.van === g.bron && ontvanger !== INCIDENTEEL)) &&
      v.aan.includes(ontvanger) &&
      v.gegevenssoorten.includes(g.gegevenssoort) &&
      v.niveaus.includes(g.niveau),
  );
  const geldig = regels.find((v) => v.vereist === undefined || besluitDekt(s, g.gegevenssoort, ontvanger));
  if (geldig) return { artikel: geldig.grondslag };
  return { ontbreekt: regels.length > 0 ? 'besluitOntbreekt' : 'geenGrondslag' };
}

/** Entry of `incidenteleGrondslagen` that fits bron, data and recipient; undefined: none does. */
function passendeGrondslag(s: Situatie, id: string, bron: string, gegevenssoort: string, ontvanger: string) {
  return s.profiel.incidenteleGrondslagen.find(
    (x) => x.id === id && x.van === bron && x.gegevenssoorten.includes(gegevenssoort) && x.aan.includes(ontvanger),
  );
}

/** Grounds recorded for an incidentele deelnemer; for individuals they must together cover each member. */
function vastgelegdeGrond(s: Situatie, persoon: Persoon, g: Gegeven): string | null {
  if (persoon.soort !== 'incidenteel') return null;
  const gronden = persoon.gronden.filter(
    (x) => x.van === g.bron && x.gegevenssoort === g.gegevenssoort && x.niveau === g.niveau,
  );
  const passend = gronden.flatMap((x) => {
    const ingang = passendeGrondslag(s, x.grondslag, g.bron, g.gegevenssoort, INCIDENTEEL);
    const raakt = g.niveau === 'groep' || g.leden.some((lid) => x.leden.includes(lid));
    return ingang && raakt ? [{ leden: x.leden, artikel: ingang.grondslag }] : [];
  });
  const gedekt = g.niveau === 'groep' || g.leden.every((lid) => passend.some((x) => x.leden.includes(lid)));
  // An individual's datum without a member is nobody's: no ground can cover it.
  return passend.length > 0 && gedekt ? [...new Set(passend.map((x) => x.artikel))].join('; ') : null;
}

/**
 * What an incidentele deelnemer as bron recorded that he may give to this recipient (art. 4 lid 6). For individuals the
 * lines must together cover each member.
 */
export function eigenVerstrekking(s: Situatie, g: Gegeven, ontvangers: readonly string[]): string | null {
  const bron = s.deelnemers.find((p) => p.soort === 'incidenteel' && p.id === g.bron);
  if (bron?.soort !== 'incidenteel' || buitenToets(bron, g)) return null;
  const regels = bron.verstrekt.filter(
    (v) => v.gegevenssoort === g.gegevenssoort && v.niveau === g.niveau && ontvangers.some((o) => v.aan.includes(o)),
  );
  const dekt = (v: EigenVerstrekking, lid: string) => v.leden?.includes(lid) ?? true;
  const passend = regels.filter((v) => g.niveau === 'groep' || v.leden == null || g.leden.some((lid) => dekt(v, lid)));
  const gedekt = g.niveau === 'groep' || g.leden.every((lid) => passend.some((v) => dekt(v, lid)));
  return gedekt ? (passend[0]?.grondslag ?? null) : null;
}

/** An incidentele deelnemer was tested for some groups; a datum of another one is not what he was invited for. */
export const buitenToets = (persoon: Persoon, g: Pick<Gegeven, 'groepId'>): boolean =>
  persoon.soort === 'incidenteel' &&
  persoon.groepen !== null &&
  g.groepId !== null &&
  !persoon.groepen.includes(g.groepId);

/**
 * Condition 3: from bron to this person for this kind of data and level. Outside the groups of his test an incidentele
 * deelnemer has none, whatever the profile or his test says: only an agreement that names him and a ground gives him one.
 */
function grondslag(s: Situatie, persoon: Persoon, g: Gegeven): Grondslag {
  if (buitenToets(persoon, g)) return { ontbreekt: 'geenGrondslag' };
  const regel = profielregel(s, g, soortOntvanger(persoon));
  if ('artikel' in regel) return regel;
  const artikel = vastgelegdeGrond(s, persoon, g) ?? eigenVerstrekking(s, g, [adresVan(persoon), persoon.id]);
  return artikel === null ? regel : { artikel };
}

/** May this person see this datum? All conditions are tested, so that every reason is named. */
export function toets(s: Situatie, persoon: Persoon, g: Gegeven): Oordeel {
  const niet = toelating(s, persoon);
  if (persoon.soort === 'procesregisseur') return { zichtbaar: true, doordat: 'procesregisseur', artikel: '' };
  const redenen: Reden[] = [];
  if (niet) redenen.push({ voorwaarde: 'toegelaten', bron: g.bron, ...niet });
  // OM takes part per group; for an item of a group in which it does not, it is no partner.
  const om = persoon.soort === 'functionaris' && persoon.partner === OM && g.groepId !== null ? s.omPerGroep : null;
  if (om !== null && !niet) {
    const deelname = om[g.groepId ?? ''] ?? null;
    if (deelname === null || !loopt(deelname, s.datum)) {
      redenen.push({
        voorwaarde: 'toegelaten',
        code: 'geenPartner',
        artikel: s.profiel.redenen.geenPartner,
        bron: g.bron,
      });
    }
  }
  const buitenKring = (): Reden => {
    const artikel = vindKring(s.profiel, g.kring)?.artikel ?? s.profiel.redenen.buitenKring;
    return { voorwaarde: 'kring', code: 'buitenKring', artikel, bron: g.bron };
  };
  const kringOk = inKring(s.profiel, persoon, g.kring);
  if (isEigenBron(persoon, g)) {
    if (g.kringBindtBron === true && !kringOk) redenen.push(buitenKring());
    return redenen.length > 0 ? { zichtbaar: false, redenen } : { zichtbaar: true, doordat: 'bron', artikel: '' };
  }
  const verruimingen = verruimingenVoor(s, persoon, g);
  if (!kringOk && verruimingen.length === 0) redenen.push(buitenKring());
  const grond = grondslag(s, persoon, g);
  const doorAkkoord = verruimingen.flatMap((v) => {
    const ingang =
      v.grondslag === null
        ? undefined
        : passendeGrondslag(s, v.grondslag, g.bron, g.gegevenssoort, soortOntvanger(persoon));
    return ingang ? [ingang.grondslag] : [];
  })[0];
  if ('ontbreekt' in grond && doorAkkoord === undefined) {
    redenen.push({
      voorwaarde: 'grondslag',
      code: grond.ontbreekt,
      artikel: s.profiel.redenen[grond.ontbreekt],
      bron: g.bron,
    });
  }
  const versmald =
    g.versmalling !== null && !g.versmalling.includes(adresVan(persoon)) && !g.versmalling.includes(persoon.id);
  if (versmald) {
    redenen.push({ voorwaarde: 'ingehouden', code: 'ingehouden', artikel: s.profiel.redenen.ingehouden, bron: g.bron });
  }
  if (redenen.length > 0) return { zichtbaar: false, redenen };
  const artikel = 'artikel' in grond ? grond.artikel : (doorAkkoord ?? '');
  return { zichtbaar: true, doordat: kringOk && 'artikel' in grond ? 'regel' : 'verruiming', artikel };
}

/**
 * A datum may have several brons, each partner that brought it from its own sources: it is visible if one makes it so.
 * @param gegevens the same datum, once per bron; an empty list is visible to nobody but the procesregisseur.
 */
export function toetsDatum(s: Situatie, persoon: Persoon, gegevens: readonly Gegeven[]): Oordeel {
  if (persoon.soort === 'procesregisseur') return { zichtbaar: true, doordat: 'procesregisseur', artikel: '' };
  const redenen: Reden[] = [];
  for (const gegeven of gegevens) {
    const oordeel = toets(s, persoon, gegeven);
    if (oordeel.zichtbaar) return oordeel;
    redenen.push(...oordeel.redenen);
  }
  return { zichtbaar: false, redenen };
}

/**
 * The same for what was made anonymous: those are no personal data, so no grondslag is asked (convenant art. 11 lid 1).
 * Admission, kring and withholding hold as they do for the datum itself.
 */
export function toetsAnoniem(s: Situatie, persoon: Persoon, gegevens: readonly Gegeven[]): Oordeel {
  if (persoon.soort === 'procesregisseur') return { zichtbaar: true, doordat: 'procesregisseur', artikel: '' };
  const redenen: Reden[] = [];
  for (const gegeven of gegevens) {
    const oordeel = toets(s, persoon, gegeven);
    if (oordeel.zichtbaar) return oordeel;
    const rest = oordeel.redenen.filter((r) => r.voorwaarde !== 'grondslag');
    if (rest.length === 0) return { zichtbaar: true, doordat: 'anoniem', artikel: '' };
    redenen.push(...rest);
  }
  return { zichtbaar: false, redenen };
}

/** How one datum is judged for one person: as it is, or made anonymous. */
export type Datumtoets = typeof toetsDatum;

export interface Zaaloordeel {
  readonly opTafel: boolean;
  /** Those present who may not see it. Empty while `opTafel` is false: nobody is in the room. */
  readonly tegen: readonly { readonly persoon: Persoon; readonly redenen: readonly Reden[] }[];
}

/**
 * The room sees what every person present may see, the procesregisseur excepted; with nobody present but him, nothing.
 * @param aanwezig everybody in the room
 */
export function toetsZaal(
  s: Situatie,
  aanwezig: readonly Persoon[],
  gegevens: readonly Gegeven[],
  toetsVoor: Datumtoets = toetsDatum,
): Zaaloordeel {
  const publiek = aanwezig.filter((p) => p.soort !== 'procesregisseur');
  const tegen = publiek.flatMap((persoon) => {
    const oordeel = toetsVoor(s, persoon, gegevens);
    return oordeel.zichtbaar ? [] : [{ persoon, redenen: oordeel.redenen }];
  });
  return { opTafel: publiek.length > 0 && tegen.length === 0, tegen };
}

/**
 * Refusal at entry: what the burgemeester may not receive from this bron must not come into the bestand, because the
 * procesregisseur, who acts for him, sees all that is in it (art. 8 lid 1, art. 10).
 * @returns the missing condition, or null when it may be entered
 */
export function weigeringBijInvoer(s: Situatie, g: Gegeven): { code: Redencode; artikel: string } | null {
  if (g.bron === BURGEMEESTER) return null;
  const regel = profielregel(s, g, BURGEMEESTER);
  if ('artikel' in regel) return null;
  if (eigenVerstrekking(s, g, [BURGEMEESTER]) !== null) return null;
  return { code: regel.ontbreekt, artikel: s.profiel.redenen[regel.ontbreekt] };
}

/** The kring that was chosen for a datum beside the profile's own; null: it has that one, or a wider one by agreement. */
export function kleinereKring(
  profiel: Convenantprofiel,
  g: Pick<Gegeven, 'gegevenssoort' | 'niveau' | 'kring'>,
): string | null {
  const standaard = standaardkring(profiel, g.gegevenssoort, g.niveau);
  return g.kring === standaard || kringIsRuimer(profiel, standaard, g.kring) ? null : g.kring;
}

/**
 * Has `gekozen` anybody inside who is not in `standaard`? Then the bron must agree, on record (convenant art. 8 lid 8).
 */
export function kringIsRuimer(profiel: Convenantprofiel, standaard: string, gekozen: string): boolean {
  const van = vindKring(profiel, standaard);
  const naar = vindKring(profiel, gekozen);
  if (!van || !naar) return true;
  return naar.partners.some((p) => !van.partners.includes(p)) || (naar.incidenteel && !van.incidenteel);
}
