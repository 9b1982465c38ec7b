/** People and items of a trial, put in by hand: checked against the profile, and turned into what the rules look at. */
import type { Proef, Proefpersoon, Proefpunt } from '../../shared/contract/inzage.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Convenantprofiel, standaardkring, vindKring } from '../../shared/domein/profiel.ts';
import type { Gegeven, Persoon } from '../../shared/domein/zichtbaarheid.ts';

/** An agreement in a trial holds always. */
const ALTIJD = '1970-01-01T00:00:00.000Z';

function eisSoort(profiel: Convenantprofiel, soort: string): void {
  if (!profiel.gegevenssoorten.includes(soort)) {
    weiger('SOORT_ONBEKEND', 'Deze soort gegevens kent het convenantprofiel niet. Kies een andere.');
  }
}

function eisGrond(profiel: Convenantprofiel, grondslag: string): void {
  if (!profiel.incidenteleGrondslagen.some((x) => x.id === grondslag)) {
    weiger('GRONDSLAG_PAST_NIET', 'Deze grondslag kent het convenantprofiel niet. Kies een andere.');
  }
}

/** @throws Geweigerd NIET_GEVONDEN, SOORT_ONBEKEND, GRONDSLAG_PAST_NIET */
export function persoonVanProef(profiel: Convenantprofiel, p: Proefpersoon): Persoon {
  if (p.soort === 'partner') {
    if (!profiel.partners.some((x) => x.id === p.partner)) {
      weiger('NIET_GEVONDEN', 'Deze partner kent het convenantprofiel niet. Kies een andere.');
    }
    return { soort: 'functionaris', id: p.id, partner: p.partner };
  }
  for (const g of p.gronden) {
    eisSoort(profiel, g.gegevenssoort);
    eisGrond(profiel, g.grondslag);
  }
  for (const v of p.verstrekt) eisSoort(profiel, v.gegevenssoort);
  return {
    soort: 'incidenteel',
    id: p.id,
    organisatie: p.organisatie,
    getekendOp: p.getekend ? ALTIJD : null,
    gronden: p.gronden,
    verstrekt: p.verstrekt,
    groepen: null,
  };
}

export interface Proefcontext {
  readonly profiel: Convenantprofiel;
  /** Ids of everybody who has a column: whoever can be named, and can be a bron. */
  readonly kolommen: ReadonlySet<string>;
  readonly groepVanLid: (lid: string) => string | null;
}

/** @throws Geweigerd NIET_GEVONDEN, SOORT_ONBEKEND, KRING_ONBEKEND, LEDEN_ONTBREKEN, GRONDSLAG_PAST_NIET */
export function gegevenVanProef({ profiel, kolommen, groepVanLid }: Proefcontext, x: Proefpunt): Gegeven {
  const partner = (id: string) => profiel.partners.some((p) => p.id === id);
  if (!partner(x.bron) && !kolommen.has(x.bron)) {
    weiger('NIET_GEVONDEN', 'De bron van een punt zit niet meer in deze proef. Haal het punt weg, of kies een andere.');
  }
  eisSoort(profiel, x.gegevenssoort);
  if (x.kring !== null && !vindKring(profiel, x.kring)) {
    weiger('KRING_ONBEKEND', 'Deze kring kent het convenantprofiel niet. Kies een andere.');
  }
  if (x.niveau === 'individu' && x.leden.length === 0) {
    weiger('LEDEN_ONTBREKEN', 'Kies over wie het punt gaat: ten minste één jongere.');
  }
  const grondslag = x.verruimd?.grondslag ?? null;
  if (grondslag !== null) eisGrond(profiel, grondslag);
  const leden = x.niveau === 'individu' ? [...new Set(x.leden)] : [];
  return {
    id: x.id,
    bron: x.bron,
    gegevenssoort: x.gegevenssoort,
    niveau: x.niveau,
    leden,
    kring: x.kring ?? standaardkring(profiel, x.gegevenssoort, x.niveau),
    groepId: leden[0] === undefined ? null : groepVanLid(leden[0]),
    verruimingen: x.verruimd
      ? [
          {
            aanPartners: x.verruimd.aan.filter(partner),
            aanDeelnemers: x.verruimd.aan.filter((id) => !partner(id)),
            bron: x.bron,
            tijd: ALTIJD,
            ingetrokkenOp: null,
            grondslag,
          },
        ]
      : [],
    versmalling: x.alleen,
  };
}

/** Ids that a trial made itself must not be those of a partner, or each other's: one name would mean two of them. */
export function eisEigenIds(profiel: Convenantprofiel, proef: Proef, bezet: ReadonlySet<string>): void {
  const ids = [...proef.personen, ...proef.punten].map((x) => x.id);
  const fout = ids.some((id, i) => ids.indexOf(id) !== i || bezet.has(id) || profiel.partners.some((p) => p.id === id));
  if (fout) weiger('NIET_GEVONDEN', 'Twee delen van deze proef hebben dezelfde naam. Begin de proef opnieuw.');
}
