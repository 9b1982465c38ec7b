/** Answers a scenario with the same rules and the same projection as a real meeting. */
import { type Convenantprofiel, korteNaam, standaardkring } from '../profiel.ts';
import { projecteerZaal, type Toetsbaar } from '../projectie.ts';
import { invoerweigering, redenUitgelegd } from '../uitleg.ts';
import {
  type Gegeven,
  type Persoon,
  type Reden,
  type Situatie,
  toetsDatum,
  toetsZaal,
  weigeringBijInvoer,
} from '../zichtbaarheid.ts';
import type { Scenario } from './scenario.ts';

export interface Inzage {
  /** Refused at entry; in no other list. */
  readonly geweigerd: readonly { readonly id: string; readonly uitleg: string }[];
  readonly momenten: readonly {
    readonly tijd: string;
    /** Items that the room sees, in the order of the scenario. */
    readonly zaal: readonly string[];
    readonly verborgen: readonly {
      readonly id: string;
      /** Those present, the procesregisseur excepted, who may not see it. */
      readonly voor: readonly {
        readonly deelnemer: string;
        readonly redenen: readonly { readonly code: string; readonly artikel: string; readonly uitleg: string }[];
      }[];
    }[];
  }[];
  /** At the last moment, as if everybody were present. */
  readonly matrix: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
}

type Deelnemer = Scenario['deelnemers'][number];

function persoonVan(d: Deelnemer): Persoon {
  if ('procesregisseur' in d) return { soort: 'procesregisseur', id: d.id };
  if ('partner' in d) return { soort: 'functionaris', id: d.id, partner: d.partner };
  return {
    soort: 'incidenteel',
    id: d.id,
    organisatie: d.incidenteel.organisatie,
    getekendOp: d.incidenteel.getekendOp,
    gronden: (d.incidenteel.grondslagen ?? []).map((g) => ({ ...g, leden: g.leden ?? [] })),
    verstrekt: d.incidenteel.verstrekt ?? [],
    groepen: d.incidenteel.groepen ?? null,
  };
}

function gegevenVan(profiel: Convenantprofiel, x: Scenario['items'][number]): Gegeven {
  return {
    id: x.id,
    bron: x.bron,
    gegevenssoort: x.gegevenssoort,
    niveau: x.niveau,
    leden: x.niveau === 'individu' ? (x.leden ?? []) : [],
    kring: x.kring ?? standaardkring(profiel, x.gegevenssoort, x.niveau),
    groepId: x.groep ?? null,
    verruimingen: (x.verruimingen ?? []).map((v) => ({
      aanPartners: v.aan.partners ?? [],
      aanDeelnemers: v.aan.deelnemers ?? [],
      bron: x.bron,
      tijd: v.tijd,
      ingetrokkenOp: v.ingetrokkenOp ?? null,
      grondslag: v.grondslag ?? null,
    })),
    versmalling: x.versmalling?.alleen ?? null,
  };
}

const inWoorden = (r: Reden) => ({ code: r.code, artikel: r.artikel, uitleg: redenUitgelegd(r) });

/** @param s a scenario without mistakes (`verwijsfouten`) */
export function toetsInzage(s: Scenario, profiel: Convenantprofiel): Inzage {
  const personen = s.deelnemers.map(persoonVan);
  const perId = new Map(personen.map((p) => [p.id, p]));
  const besluit = s.besluitArt20Wpg === undefined ? profiel.besluitArt20Wpg : s.besluitArt20Wpg;
  const situatie = (tijd: string): Situatie => ({
    profiel,
    datum: s.datum,
    tijd,
    besluiten: besluit ? [besluit] : [],
    deelnemers: personen,
    omPerGroep: null,
  });
  const laatste = s.momenten.at(-1)?.tijd ?? `${s.datum}T00:00:00Z`;
  const geweigerd: { id: string; uitleg: string }[] = [];
  const items: Toetsbaar[] = [];
  for (const x of s.items) {
    const gegeven = gegevenVan(profiel, x);
    const reden = weigeringBijInvoer(situatie(laatste), gegeven);
    if (!reden) items.push({ id: x.id, gegevens: [gegeven] });
    else {
      const partner = profiel.partners.find((p) => p.id === x.bron);
      geweigerd.push({ id: x.id, uitleg: invoerweigering(partner ? korteNaam(partner) : x.bron, reden) });
    }
  }
  const momenten = s.momenten.map(({ tijd, aanwezig }) => {
    const nu = situatie(tijd);
    const publiek = [...new Set(aanwezig)].flatMap((id) => perId.get(id) ?? []);
    const zaal = projecteerZaal(nu, publiek, items).map((x) => x.id);
    const verborgen = items
      .filter((x) => !zaal.includes(x.id))
      .map((x) => ({
        id: x.id,
        voor: toetsZaal(nu, publiek, x.gegevens).tegen.map((t) => ({
          deelnemer: t.persoon.id,
          redenen: t.redenen.map(inWoorden),
        })),
      }));
    return { tijd, zaal, verborgen };
  });
  const matrix = Object.fromEntries(
    items.map((x) => [
      x.id,
      Object.fromEntries(personen.map((p) => [p.id, toetsDatum(situatie(laatste), p, x.gegevens).zichtbaar])),
    ]),
  );
  return { geweigerd, momenten, matrix };
}
