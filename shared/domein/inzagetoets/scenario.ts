/**
 * The privacy officer's question "who would see this?" as a file: people, items and moments, without a meeting.
 * Strict: an unknown field, id, circle or ground is a mistake with a place, never a silent "no".
 */
import { z } from 'zod';
import { besluitArt20WpgSchema, type Convenantprofiel, INCIDENTEEL, niveauSchema, vindKring } from '../profiel.ts';

const tijdstip = z.iso.datetime({ offset: true });
const id = z.string().min(1).max(64);
const leden = z.array(id);

const grondslag = z.strictObject({
  van: id,
  gegevenssoort: z.string(),
  niveau: niveauSchema,
  leden: leden.optional(),
  grondslag: z.string(),
});
const verstrekt = z.strictObject({
  aan: z.array(id).min(1),
  gegevenssoort: z.string(),
  niveau: niveauSchema,
  grondslag: z.string().min(1),
});
const incidenteel = z.strictObject({
  organisatie: z.string().min(1),
  getekendOp: tijdstip.nullable(),
  grondslagen: z.array(grondslag).optional(),
  verstrekt: z.array(verstrekt).optional(),
  /** Groups for which he was tested; absent or null: all. */
  groepen: z.array(id).nullable().optional(),
});
const deelnemer = z.union([
  z.strictObject({ id, procesregisseur: z.literal(true) }),
  z.strictObject({ id, partner: id }),
  z.strictObject({ id, incidenteel }),
]);
const verruiming = z.strictObject({
  aan: z.strictObject({ partners: z.array(id).optional(), deelnemers: z.array(id).optional() }),
  akkoordDoor: id,
  tijd: tijdstip,
  ingetrokkenOp: tijdstip.nullable().optional(),
  grondslag: z.string().nullable().optional(),
});
const item = z.strictObject({
  id,
  bron: id,
  gegevenssoort: z.string(),
  niveau: niveauSchema,
  leden: leden.optional(),
  kring: z.string().optional(),
  /** The group that it is about; absent: none. */
  groep: id.optional(),
  tekst: z.string().optional(),
  verruimingen: z.array(verruiming).optional(),
  versmalling: z
    .strictObject({ alleen: z.array(id) })
    .nullable()
    .optional(),
});

export const scenarioSchema = z.strictObject({
  /** Path of a profile file, or the id of the built-in one. */
  profiel: z.string().min(1),
  datum: z.iso.date(),
  /** Replaces the profile's; null: there is none. Absent: the profile's. */
  besluitArt20Wpg: besluitArt20WpgSchema.nullable().optional(),
  deelnemers: z.array(deelnemer),
  items: z.array(item),
  momenten: z.array(z.strictObject({ tijd: tijdstip, aanwezig: z.array(id) })).min(1),
});
export type Scenario = z.output<typeof scenarioSchema>;

export interface Scenariofout {
  /** Where it is, e.g. `items[2].verruimingen[0].akkoordDoor`. */
  readonly plek: string;
  readonly uitleg: string;
}

type Issue = z.core.$ZodIssue;

const plekVan = (pad: readonly PropertyKey[]) =>
  pad.reduce<string>(
    (naam, deel) => (typeof deel === 'number' ? `${naam}[${deel}]` : naam ? `${naam}.${String(deel)}` : String(deel)),
    '',
  );

/** Of a deelnemer the one field that says what he is decides which form his other fields must have. */
const VORMEN = ['procesregisseur', 'partner', 'incidenteel'];

function deelnemerfouten(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  pad: readonly PropertyKey[],
): Scenariofout[] {
  const { input } = issue;
  const gekozen = typeof input === 'object' && input !== null ? VORMEN.filter((vorm) => vorm in input) : [];
  const fouten = gekozen.length === 1 ? (issue.errors[VORMEN.indexOf(gekozen[0] ?? '')] ?? []) : [];
  if (fouten.length > 0) return fouten.flatMap((fout) => inWoorden(fout, pad));
  return [
    {
      plek: plekVan(pad),
      uitleg: 'een deelnemer is óf procesregisseur, óf functionaris van een partner, óf incidenteel',
    },
  ];
}

function inWoorden(issue: Issue, boven: readonly PropertyKey[]): Scenariofout[] {
  const pad = [...boven, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((sleutel) => ({ plek: plekVan([...pad, sleutel]), uitleg: 'dit veld is onbekend' }));
  }
  if (issue.code === 'invalid_union') return deelnemerfouten(issue, pad);
  const ontbreekt = issue.code === 'invalid_type' && issue.input === undefined;
  return [{ plek: plekVan(pad), uitleg: ontbreekt ? 'dit veld ontbreekt' : 'deze waarde kan niet' }];
}

/** Place and sentence for each mistake of the schema; `fout` from a parse with `reportInput`. */
export const schemafouten = (fout: z.ZodError): Scenariofout[] => fout.issues.flatMap((issue) => inWoorden(issue, []));

/** References that do not resolve against the profile and the scenario itself. */
export function verwijsfouten(s: Scenario, profiel: Convenantprofiel): Scenariofout[] {
  const fouten: Scenariofout[] = [];
  const fout = (plek: string, uitleg: string) => fouten.push({ plek, uitleg });
  const partners = new Set(profiel.partners.map((p) => p.id));
  const soorten = new Set(profiel.gegevenssoorten);
  const gronden = new Set(profiel.incidenteleGrondslagen.map((g) => g.id));
  const mensen = new Map(s.deelnemers.map((d) => [d.id, d]));
  const gasten = new Set(s.deelnemers.flatMap((d) => ('incidenteel' in d ? [d.id] : [])));
  const eisSoort = (plek: string, soort: string) => {
    if (!soorten.has(soort)) fout(plek, `"${soort}" is geen gegevenssoort van dit profiel`);
  };
  const eis = (plek: string, waarde: string, in_: { has(x: string): boolean }, wat: string) => {
    if (!in_.has(waarde)) fout(plek, `"${waarde}" is geen ${wat}`);
  };

  s.deelnemers.forEach((d, i) => {
    const plek = `deelnemers[${i}]`;
    if (s.deelnemers.findIndex((x) => x.id === d.id) !== i) fout(`${plek}.id`, `"${d.id}" komt twee keer voor`);
    const eigen = 'partner' in d ? d.partner : null;
    // Where an id may be that of a partner or of a person, one name must not mean two of them.
    if ((partners.has(d.id) && d.id !== eigen) || d.id === INCIDENTEEL) {
      fout(`${plek}.id`, `"${d.id}" is de naam van een partner; kies een andere id`);
    }
    if ('partner' in d) eis(`${plek}.partner`, d.partner, partners, 'partner van dit profiel');
    if (!('incidenteel' in d)) return;
    d.incidenteel.grondslagen?.forEach((g, j) => {
      const hier = `${plek}.incidenteel.grondslagen[${j}]`;
      eis(`${hier}.van`, g.van, partners, 'partner van dit profiel');
      eisSoort(`${hier}.gegevenssoort`, g.gegevenssoort);
      eis(`${hier}.grondslag`, g.grondslag, gronden, 'incidentele grondslag van dit profiel');
      if (g.niveau === 'individu' && !g.leden?.length)
        fout(`${hier}.leden`, 'bij een individu hoort ten minste één lid');
    });
    d.incidenteel.verstrekt?.forEach((v, j) => {
      const hier = `${plek}.incidenteel.verstrekt[${j}]`;
      eisSoort(`${hier}.gegevenssoort`, v.gegevenssoort);
      v.aan.forEach((a, k) => {
        if (!partners.has(a) && !mensen.has(a)) fout(`${hier}.aan[${k}]`, `"${a}" is geen partner en geen deelnemer`);
      });
    });
  });

  s.items.forEach((x, i) => {
    const plek = `items[${i}]`;
    if (s.items.findIndex((y) => y.id === x.id) !== i) fout(`${plek}.id`, `"${x.id}" komt twee keer voor`);
    if (!partners.has(x.bron) && !gasten.has(x.bron)) {
      fout(`${plek}.bron`, `"${x.bron}" is geen partner en geen incidentele deelnemer`);
    }
    eisSoort(`${plek}.gegevenssoort`, x.gegevenssoort);
    if (x.kring !== undefined && !vindKring(profiel, x.kring))
      fout(`${plek}.kring`, `"${x.kring}" is geen kring van dit profiel`);
    if (x.niveau === 'individu' && !x.leden?.length) fout(`${plek}.leden`, 'bij een individu hoort ten minste één lid');
    x.verruimingen?.forEach((v, j) => {
      const hier = `${plek}.verruimingen[${j}]`;
      v.aan.partners?.forEach((p, k) => {
        eis(`${hier}.aan.partners[${k}]`, p, partners, 'partner van dit profiel');
      });
      v.aan.deelnemers?.forEach((d, k) => {
        eis(`${hier}.aan.deelnemers[${k}]`, d, mensen, 'deelnemer');
      });
      const akkoord = mensen.get(v.akkoordDoor);
      const spreektVoor = akkoord === undefined ? null : 'partner' in akkoord ? akkoord.partner : akkoord.id;
      if (akkoord === undefined) fout(`${hier}.akkoordDoor`, `"${v.akkoordDoor}" is geen deelnemer`);
      else if (spreektVoor !== x.bron)
        fout(`${hier}.akkoordDoor`, `"${v.akkoordDoor}" is geen functionaris van de bron`);
      if (v.grondslag != null) eis(`${hier}.grondslag`, v.grondslag, gronden, 'incidentele grondslag van dit profiel');
    });
    x.versmalling?.alleen.forEach((a, k) => {
      if (!partners.has(a) && !mensen.has(a))
        fout(`${plek}.versmalling.alleen[${k}]`, `"${a}" is geen partner en geen deelnemer`);
    });
  });

  s.momenten.forEach((m, i) => {
    m.aanwezig.forEach((a, k) => {
      eis(`momenten[${i}].aanwezig[${k}]`, a, mensen, 'deelnemer');
    });
  });
  const b = s.besluitArt20Wpg;
  b?.gegevenssoorten.forEach((soort, k) => {
    eisSoort(`besluitArt20Wpg.gegevenssoorten[${k}]`, soort);
  });
  b?.aan.forEach((a, k) => {
    eis(`besluitArt20Wpg.aan[${k}]`, a, partners, 'partner van dit profiel');
  });
  return fouten;
}
