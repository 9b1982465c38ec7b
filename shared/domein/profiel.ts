/**
 * The convenantprofiel (`convenantprofiel/1`): what a gemeente's own convenant says, as data.
 *
 * Circles, grounds, articles and texts differ per gemeente and are configuration, never code. This module says what
 * a profile may hold and names the field of every mistake. Source of the format: the convenant jeugdgroepenaanpak
 * (art. 1, 3, 4, 8) and the Wpg, Wjsg and Bpg that its lines cite.
 */
import { z } from 'zod';

/** Calendar day, `YYYY-MM-DD`, in the gemeente's time zone. */
export const dagSchema = z.iso.date();

const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'kleine letters, cijfers en streepjes');
const tekst = z.string().trim().min(1).max(4000);

/** The two partner ids with a meaning of their own: the controller, and "any incidentele deelnemer" in `aan`. */
export const BURGEMEESTER = 'burgemeester';
export const INCIDENTEEL = 'incidenteel';
/** In `verstrekkingen.van`: whoever is the bron. */
export const ELKE_BRON = '*';

export const niveauSchema = z.enum(['groep', 'individu']);
export type Niveau = z.output<typeof niveauSchema>;

const partnerSchema = z.strictObject({
  id: idSchema,
  naam: tekst,
  /** Short name for rings, room and lists; absent: made from the id. */
  kort: z.string().trim().min(1).max(24).optional(),
  vanaf: dagSchema.nullable(),
  tot: dagSchema.nullable(),
  ondertekend: dagSchema.nullable(),
});

const kringSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/, 'een hoofdletter, eventueel met cijfers'),
  naam: tekst,
  partners: z.array(idSchema),
  incidenteel: z.boolean(),
  artikel: tekst.optional(),
});

/** Besluit as meant in art. 20 Wpg; bounds inclusive. Registered by the burgemeester, or given by the profile. */
export const besluitArt20WpgSchema = z.strictObject({
  geldigVan: dagSchema,
  geldigTot: dagSchema,
  gegevenssoorten: z.array(z.string()).min(1),
  aan: z.array(idSchema).min(1),
  datum: dagSchema.optional(),
  zwaarwegendBelang: tekst.optional(),
  samenwerkingsverband: tekst.optional(),
  doel: tekst.optional(),
  voorwaarden: tekst.optional(),
});
export type BesluitArt20Wpg = z.output<typeof besluitArt20WpgSchema>;

const verstrekkingSchema = z.strictObject({
  van: z.union([z.literal(ELKE_BRON), idSchema]),
  aan: z.array(idSchema).min(1),
  gegevenssoorten: z.array(z.string()).min(1),
  niveaus: z.array(niveauSchema).min(1),
  grondslag: tekst,
  vereist: z.literal('besluitArt20Wpg').optional(),
  toelichting: tekst.optional(),
});

const incidenteleGrondslagSchema = z.strictObject({
  id: idSchema,
  van: idSchema,
  aan: z.array(idSchema).min(1),
  gegevenssoorten: z.array(z.string()).min(1),
  grondslag: tekst,
  toelichting: tekst.optional(),
});

const redenenSchema = z.strictObject({
  nietToegelaten: tekst,
  geenPartner: tekst,
  geenGrondslag: tekst,
  besluitOntbreekt: tekst,
  buitenKring: tekst,
  ingehouden: tekst,
});

const geheimhoudingSchema = z.strictObject({
  bijOpening: z
    .array(z.strictObject({ artikel: tekst, tekst, kort: tekst.optional(), gewoneTaal: tekst.optional() }))
    .min(1),
  verklaring: z.strictObject({
    titel: tekst,
    aanhef: tekst,
    overwegingen: z.array(tekst),
    verklaart: tekst,
  }),
});

const wijkSchema = z.strictObject({
  naam: z.string().trim().min(1).max(60),
  postcodes: z.array(z.string().regex(/^\d{4}$/, 'vier cijfers')).min(1),
});

const velden = z.strictObject({
  formaat: z.literal('convenantprofiel/1'),
  id: idSchema,
  versie: z.int().positive(),
  gemeente: z.strictObject({
    naam: tekst,
    /** TOOI code of the gemeente, `gm` and four digits. */
    tooi: z.string().regex(/^gm\d{4}$/, 'gm en vier cijfers'),
    rsin: z
      .string()
      .regex(/^\d{9}$/, 'negen cijfers')
      .nullable(),
  }),
  convenant: z.strictObject({
    citeertitel: tekst,
    ondertekend: dagSchema,
    inWerking: dagSchema,
    looptijdJaren: z.int().min(1).max(20),
    kenmerk: tekst.optional(),
  }),
  partners: z.array(partnerSchema).min(1),
  kringen: z.array(kringSchema).min(1),
  gegevenssoorten: z.array(z.string().min(1).max(40)).min(1),
  niveaus: z.array(niveauSchema).min(1),
  besluitArt20Wpg: besluitArt20WpgSchema.nullable(),
  verstrekkingen: z.array(verstrekkingSchema),
  incidenteleGrondslagen: z.array(incidenteleGrondslagSchema),
  standaardkring: z.array(
    z.strictObject({ gegevenssoort: z.string(), niveau: niveauSchema.optional(), kring: z.string() }),
  ),
  redenen: redenenSchema,
  nettoLijst: z.strictObject({ vaststellingMaaktBurgemeesterBron: z.boolean() }),
  dms: z.strictObject({ doelgroep: idSchema }),
  bewaartermijnen: z.strictObject({
    recidiveMaanden: z.int().min(0).max(12),
    verslagJaren: z.int().min(1).max(20),
  }),
  geheimhouding: geheimhoudingSchema,
  doelen: z.array(z.strictObject({ id: idSchema, naam: tekst })).min(1),
  stappen: z.array(z.strictObject({ nr: z.int().min(1).max(9), naam: tekst })).min(1),
  /** What stands in for an address where advice is asked anonymously (art. 11); without it the postcode's digits do. */
  wijken: z.array(wijkSchema).optional(),
});

/** References within a profile must resolve: a circle, ground or partner that does not exist is a mistake, not a "no". */
export const profielSchema = velden.superRefine((p, ctx) => {
  const partners = new Set(p.partners.map((x) => x.id));
  const kringen = new Set(p.kringen.map((x) => x.id));
  const soorten = new Set(p.gegevenssoorten);
  const fout = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
  const kenEen = (verzameling: Set<string>, waarde: string, path: (string | number)[], wat: string) => {
    if (!verzameling.has(waarde)) fout(path, `"${waarde}" is geen ${wat} van dit profiel`);
  };
  const ken = (verzameling: Set<string>, waarden: readonly string[], path: (string | number)[], wat: string) => {
    waarden.forEach((w, i) => {
      kenEen(verzameling, w, [...path, i], wat);
    });
  };
  const uniek = (waarden: readonly string[], path: string) => {
    waarden.forEach((w, i) => {
      if (waarden.indexOf(w) !== i) fout([path, i, 'id'], `"${w}" komt twee keer voor`);
    });
  };
  const ontvangers = new Set([...partners, INCIDENTEEL]);
  uniek(
    p.partners.map((x) => x.id),
    'partners',
  );
  uniek(
    p.kringen.map((x) => x.id),
    'kringen',
  );
  uniek(
    p.incidenteleGrondslagen.map((x) => x.id),
    'incidenteleGrondslagen',
  );
  uniek(
    p.doelen.map((x) => x.id),
    'doelen',
  );
  if (!partners.has(BURGEMEESTER)) fout(['partners'], 'de partner "burgemeester" ontbreekt');
  if (partners.has(INCIDENTEEL)) fout(['partners'], '"incidenteel" kan geen partner zijn');
  p.kringen.forEach((k, i) => {
    ken(partners, k.partners, ['kringen', i, 'partners'], 'partner');
  });
  p.verstrekkingen.forEach((v, i) => {
    if (v.van !== ELKE_BRON) kenEen(partners, v.van, ['verstrekkingen', i, 'van'], 'partner');
    ken(ontvangers, v.aan, ['verstrekkingen', i, 'aan'], 'partner');
    ken(soorten, v.gegevenssoorten, ['verstrekkingen', i, 'gegevenssoorten'], 'gegevenssoort');
  });
  p.incidenteleGrondslagen.forEach((g, i) => {
    kenEen(partners, g.van, ['incidenteleGrondslagen', i, 'van'], 'partner');
    ken(ontvangers, g.aan, ['incidenteleGrondslagen', i, 'aan'], 'partner');
    ken(soorten, g.gegevenssoorten, ['incidenteleGrondslagen', i, 'gegevenssoorten'], 'gegevenssoort');
  });
  if (p.besluitArt20Wpg) {
    ken(partners, p.besluitArt20Wpg.aan, ['besluitArt20Wpg', 'aan'], 'partner');
    ken(soorten, p.besluitArt20Wpg.gegevenssoorten, ['besluitArt20Wpg', 'gegevenssoorten'], 'gegevenssoort');
  }
  p.standaardkring.forEach((s, i) => {
    kenEen(soorten, s.gegevenssoort, ['standaardkring', i, 'gegevenssoort'], 'gegevenssoort');
    kenEen(kringen, s.kring, ['standaardkring', i, 'kring'], 'kring');
  });
  for (const soort of p.gegevenssoorten) {
    for (const niveau of p.niveaus) {
      const past = p.standaardkring.some((s) => s.gegevenssoort === soort && (s.niveau ?? niveau) === niveau);
      if (!past) fout(['standaardkring'], `er is geen kring voor ${soort} op het niveau ${niveau}`);
    }
  }
  kenEen(partners, p.dms.doelgroep, ['dms', 'doelgroep'], 'partner');
  const gezien = new Set<string>();
  p.wijken?.forEach((w, i) => {
    w.postcodes.forEach((postcode, j) => {
      if (gezien.has(postcode)) fout(['wijken', i, 'postcodes', j], `"${postcode}" hoort al bij een wijk`);
      gezien.add(postcode);
    });
  });
});

export type Convenantprofiel = z.output<typeof profielSchema>;
export type Partner = Convenantprofiel['partners'][number];
export type Kring = Convenantprofiel['kringen'][number];

export interface Profielfout {
  /** Path of the field, e.g. `verstrekkingen[2].aan[0]`. */
  readonly veld: string;
  /** Dutch: what is wrong with it. */
  readonly uitleg: string;
}

const veldnaam = (pad: readonly PropertyKey[]) =>
  pad.reduce<string>(
    (naam, deel) => (typeof deel === 'number' ? `${naam}[${deel}]` : naam ? `${naam}.${String(deel)}` : String(deel)),
    '',
  );

/** Dutch sentence for one schema issue; never repeats the value, except ids that the profile itself defines. */
function zin(fout: z.core.$ZodIssue): string {
  switch (fout.code) {
    case 'unrecognized_keys':
      return `onbekend veld: ${fout.keys.join(', ')}`;
    case 'invalid_type':
      return fout.input === undefined ? 'dit veld ontbreekt' : 'deze waarde is van een verkeerde soort';
    case 'invalid_value':
      return `alleen toegestaan: ${fout.values.map(String).join(', ')}`;
    case 'too_small':
      return 'deze waarde is leeg of te klein';
    case 'too_big':
      return 'deze waarde is te lang of te groot';
    case 'custom':
      return fout.message;
    default:
      return `deze waarde heeft een verkeerde vorm${fout.message.startsWith('Invalid') ? '' : ` (${fout.message})`}`;
  }
}

/**
 * Reads a profile from the text of a JSON file.
 * @returns the profile, or every mistake with the field where it is.
 */
export function leesProfiel(json: string): { profiel: Convenantprofiel } | { fouten: readonly Profielfout[] } {
  let ruw: unknown;
  try {
    ruw = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return { fouten: [{ veld: '', uitleg: 'het bestand is geen geldige JSON' }] };
  }
  const uitkomst = profielSchema.safeParse(ruw, { reportInput: true });
  if (uitkomst.success) return { profiel: uitkomst.data };
  const fouten = uitkomst.error.issues.flatMap((fout): Profielfout[] =>
    fout.code === 'unrecognized_keys'
      ? fout.keys.map((sleutel) => ({ veld: veldnaam([...fout.path, sleutel]), uitleg: 'dit veld is onbekend' }))
      : [{ veld: veldnaam(fout.path), uitleg: zin(fout) }],
  );
  return { fouten };
}

/**
 * Day on which the convenant lapses unless it was renewed: commencement plus its term (art. 16 lid 2). Where that year
 * has no such day, the last of the month (European Convention on the Calculation of Time-Limits, art. 4).
 */
export function vervaltOp(profiel: Convenantprofiel): string {
  const [jaar = '', ...rest] = profiel.convenant.inWerking.split('-');
  const dag = [String(Number(jaar) + profiel.convenant.looptijdJaren), ...rest].join('-');
  return dagSchema.safeParse(dag).success ? dag : dag.replace(/29$/, '28');
}

/** Default circle of a datum. The schema guarantees that there is one. */
export function standaardkring(profiel: Convenantprofiel, gegevenssoort: string, niveau: Niveau): string {
  const regel =
    profiel.standaardkring.find((s) => s.gegevenssoort === gegevenssoort && s.niveau === niveau) ??
    profiel.standaardkring.find((s) => s.gegevenssoort === gegevenssoort && s.niveau === undefined);
  if (!regel) throw new RangeError('gegevenssoort zonder standaardkring');
  return regel.kring;
}

/** Name for rings, lists and the room: the profile's short name, else the id as a word (`om` is an abbreviation). */
export function korteNaam(partner: Partner): string {
  return partner.kort ?? (partner.id.length <= 3 ? partner.id.toUpperCase() : partner.id);
}

/** Short name of a partner by its id; an id that the profile does not know stays as it is. */
export function partnerInWoorden(profiel: Convenantprofiel, id: string): string {
  const partner = profiel.partners.find((p) => p.id === id);
  return partner ? korteNaam(partner) : id;
}

export function vindKring(profiel: Convenantprofiel, id: string): Kring | undefined {
  return profiel.kringen.find((k) => k.id === id);
}

/** Does this partner take part on that day: signed, begun and not left? (art. 1, 15) */
export function partnerDeelname(partner: Partner, dag: string): boolean {
  if (partner.ondertekend === null || partner.ondertekend > dag) return false;
  return (partner.vanaf === null || partner.vanaf <= dag) && (partner.tot === null || dag <= partner.tot);
}

/** The doel with this id in words, with its letter: `doel b: aard en omvang bepalen`; empty without one. */
export function doelInWoorden(profiel: Convenantprofiel, id: string | null): string {
  const doel = profiel.doelen.find((d) => d.id === id);
  return doel ? `doel ${doel.id}: ${doel.naam.charAt(0).toLowerCase()}${doel.naam.slice(1)}` : '';
}
