/**
 * Templates of the agenda: which parts a group gets in each step of the seven-step process (convenant, "De zeven
 * stappen"; art. 8 lid 4: the namenlijst is updated in every meeting from 2B on). Step 2 has two halves, because
 * before the 2A decision nobody may be named. Opening and closing round are no part of a template: every agenda has
 * them.
 */
import { z } from 'zod';
import { MEESTE_MINUTEN, type Onderdeelsoort, onderdeelsoorten } from './agenda.ts';
import { type Convenantprofiel, standaardkring, vindKring } from './profiel.ts';

export const sjabloonstappen = ['1', '2A', '2B', '3', '4', '5', '6', '7'] as const;
export type Sjabloonstap = (typeof sjabloonstappen)[number];

/** Longest question: it stands under the title in the room. */
export const VRAAG_TEKENS = 160;
/** Most parts of one template. */
export const MEESTE_DELEN = 12;

/** One part, as it is kept in the vault. */
export const sjabloondeelSchema = z.strictObject({
  soort: z.enum(onderdeelsoorten),
  /** What the room reads under the title. */
  vraag: z.string().max(VRAAG_TEKENS),
  /** Letter of the purpose in the profile (art. 2), or null. */
  doel: z.string().max(40).nullable(),
  /** Id of a circle, or null: the profile's default for this kind of part. */
  kring: z.string().max(40).nullable(),
  minuten: z.int().min(1).max(MEESTE_MINUTEN),
  /** Partners without whom there is no point in handling it. */
  nodig: z.array(z.string().max(64)).max(40),
});
export type Sjabloondeel = z.output<typeof sjabloondeelSchema>;
const delenSchema = z.array(sjabloondeelSchema).min(1).max(MEESTE_DELEN);

/** Templates that were changed here, by step. */
export type EigenSjablonen = Readonly<Partial<Record<Sjabloonstap, readonly Sjabloondeel[]>>>;

const kenners = ['politie', 'jongerenwerk'];
const deel = (soort: Onderdeelsoort, vraag: string, doel: string, minuten: number, nodig: string[]): Sjabloondeel => ({
  soort,
  vraag,
  doel,
  kring: null,
  minuten,
  nodig,
});
const namenlijst = (minuten: number) => deel('namenlijst', 'Wie hoort bij de groep?', 'c', minuten, kenners);

const standaard: Readonly<Record<Sjabloonstap, readonly Sjabloondeel[]>> = {
  '1': [
    deel('onderwerp', 'Wat zien we in de groep?', 'a', 10, kenners),
    deel('onderwerp', 'Gaan we samen verder met deze groep?', 'a', 5, kenners),
  ],
  '2A': [deel('onderwerp', 'Is dit een problematische groep?', 'b', 15, kenners)],
  '2B': [deel('onderwerp', 'Wat laat de groepsscan zien?', 'b', 15, ['politie']), namenlijst(15)],
  '3': [
    deel('onderwerp', 'Hoe zit de groep in elkaar?', 'b', 20, kenners),
    namenlijst(10),
    deel('plan', 'Wat kunnen we doen?', 'd', 15, []),
  ],
  '4': [deel('onderwerp', 'Wat is het probleem, en wat adviseren we?', 'd', 15, ['politie', 'om']), namenlijst(10)],
  '5': [
    deel('onderwerp', 'Hoe gaat het met de groep?', 'b', 10, kenners),
    namenlijst(10),
    deel('plan', 'Wat gaan we doen?', 'd', 25, []),
  ],
  '6': [
    deel('onderwerp', 'Hoe gaat het met de groep?', 'f', 20, kenners),
    namenlijst(10),
    deel('plan', 'Wat gaan we doen?', 'f', 15, []),
  ],
  '7': [
    deel('onderwerp', 'Kunnen we stoppen?', 'f', 15, kenners),
    namenlijst(10),
    deel('plan', 'Wat hebben we geleerd, en wat blijft er te doen?', 'f', 15, []),
  ],
};

/** The template that comes with the application. */
export const standaardsjabloon = (stap: Sjabloonstap): readonly Sjabloondeel[] => standaard[stap];

/** Kinds of parts that a step may have: before the 2A decision nobody may be named (art. 8 lid 3). */
export const soortenVan = (stap: Sjabloonstap): readonly Onderdeelsoort[] =>
  stap === '1' || stap === '2A' ? ['onderwerp'] : onderdeelsoorten;

/**
 * The template for a group.
 * @param staat of the group; `niet-problematisch` goes on without names
 * @param eerderBesproken it was in a meeting before: signals were shared, the next question is 2A
 */
export function sjabloonstapVan(
  { staat, stap }: { readonly staat: string; readonly stap: number },
  eerderBesproken: boolean,
): Sjabloonstap {
  if (staat === 'signaal') return eerderBesproken ? '2A' : '1';
  if (staat === 'niet-problematisch') return '1';
  if (stap <= 2) return '2B';
  return sjabloonstappen.find((s) => s === String(stap)) ?? '7';
}

/**
 * The templates out of the vault's setting.
 * @returns those that could be read, and the steps of which the stored text fits this version no more
 */
export function leesSjablonen(json: string | null): { eigen: EigenSjablonen; onleesbaar: readonly Sjabloonstap[] } {
  if (json === null) return { eigen: {}, onleesbaar: [] };
  const vorm = z.record(z.string(), z.unknown()).safeParse(leesJson(json));
  if (!vorm.success) return { eigen: {}, onleesbaar: sjabloonstappen };
  const gelezen = sjabloonstappen.flatMap((stap) =>
    Object.hasOwn(vorm.data, stap) ? [[stap, delenSchema.safeParse(vorm.data[stap])] as const] : [],
  );
  return {
    eigen: Object.fromEntries(gelezen.flatMap(([stap, uit]) => (uit.success ? [[stap, uit.data]] : []))),
    onleesbaar: gelezen.flatMap(([stap, uit]) => (uit.success ? [] : [stap])),
  };
}

function leesJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

/** The circle of a part without one of its own: names are for the circle of individuals. */
export const kringVoor = (profiel: Convenantprofiel, soort: Onderdeelsoort): string =>
  standaardkring(profiel, 'gewoon', soort === 'namenlijst' ? 'individu' : 'groep');

/**
 * Parts as this profile knows them: what it does not know falls back to its default.
 * @returns the parts, and a sentence for each thing that fell back
 */
export function pasIn(
  delen: readonly Sjabloondeel[],
  profiel: Convenantprofiel,
): { delen: Sjabloondeel[]; meldingen: string[] } {
  const meldingen = new Set<string>();
  const partners = new Set(profiel.partners.map((p) => p.id));
  const uit = delen.map((d): Sjabloondeel => {
    const kring = d.kring === null || vindKring(profiel, d.kring) ? d.kring : null;
    if (kring !== d.kring)
      meldingen.add(`Kring ${d.kring} kent het convenantprofiel niet meer. De gewone kring geldt.`);
    const doel = profiel.doelen.some((x) => x.id === d.doel) ? d.doel : null;
    if (doel !== d.doel)
      meldingen.add(`Doel ${d.doel} kent het convenantprofiel niet meer. Het onderdeel heeft nu geen doel.`);
    const nodig = d.nodig.filter((id) => partners.has(id));
    for (const id of d.nodig.filter((x) => !partners.has(x))) {
      meldingen.add(`Partner ${id} kent het convenantprofiel niet meer. Die telt niet mee bij wie nodig is.`);
    }
    return { ...d, kring, doel, nodig };
  });
  return { delen: uit, meldingen: [...meldingen] };
}
