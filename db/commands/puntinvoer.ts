/** An item that is noted: tested against every rule of entry, then stored. */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { punten } from '../../shared/contract/punten.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { BURGEMEESTER, standaardkring, vindKring } from '../../shared/domein/profiel.ts';
import { adresVan, eigenVerstrekking, type Gegeven, kringIsRuimer } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Agendarij, agendarij, openOverlegrij } from '../queries/overlegrij.ts';
import { laadSituatie, type Overlegsituatie } from '../queries/situatie.ts';
import { eisBesluit2A, eisGrondslag } from './groepen.ts';
import { log } from './log.ts';
import { eisLeden } from './plan.ts';

type Eigenschappen = Omit<Gelezen<(typeof punten)['voegToe']>, 'tekst'>;

/** What the rules say about an item that does not exist yet. */
export interface Voorstel {
  readonly gegeven: Gegeven;
  readonly rij: Agendarij;
  readonly situatie: Overlegsituatie;
  /** Article or ground on which the burgemeester may hold it. */
  readonly grondslag: string;
}

/** Is this deelnemer a functionary of that bron? */
export function spreektVoor(o: Overlegsituatie, deelnemerId: string, bron: string): boolean {
  const rij = o.rijen.find((r) => r.id === deelnemerId);
  return rij !== undefined && (rij.partner ?? rij.id) === bron;
}

/** @throws Geweigerd AKKOORD_NIET_VAN_BRON */
export function eisAkkoordVanBron(o: Overlegsituatie, deelnemerId: string, bron: string): void {
  if (!spreektVoor(o, deelnemerId, bron)) {
    weiger(
      'AKKOORD_NIET_VAN_BRON',
      'Alleen iemand van de bron zelf kan akkoord geven. Kies wie dat namens de bron deed.',
      {
        artikel: o.situatie.profiel.redenen.ingehouden,
      },
    );
  }
}

function grondslagVan(o: Overlegsituatie, g: Gegeven): string {
  if (g.bron === BURGEMEESTER) return 'eigen gegevens van de burgemeester';
  const regel = o.situatie.profiel.verstrekkingen.find(
    (v) =>
      (v.van === g.bron || v.van === '*') &&
      v.aan.includes(BURGEMEESTER) &&
      v.gegevenssoorten.includes(g.gegevenssoort) &&
      v.niveaus.includes(g.niveau),
  );
  if (regel) return regel.grondslag;
  return eigenVerstrekking(o.situatie, g, [BURGEMEESTER]) ?? '';
}

/**
 * Tests a new item against every rule of entry, in the order in which a user can mend it.
 * @param eisOverleg the state that the meeting must be in; an addition is for one that is closed
 * @throws Geweigerd with the codes of `punten.voegToe`
 */
export function beoordeelVoorstel(
  omgeving: Omgeving,
  db: ReadableDb,
  invoer: Eigenschappen,
  eisOverleg: typeof openOverlegrij = openOverlegrij,
): Voorstel {
  const rij = agendarij(db, invoer.agendapuntId);
  const overleg = eisOverleg(db, rij.overleg_id);
  const o = laadSituatie(db, overleg.id, omgeving.klok());
  const { profiel } = o.situatie;
  const bekend =
    profiel.partners.some((p) => p.id === invoer.bron) ||
    o.rijen.some((r) => r.id === invoer.bron && r.partner === null);
  if (!bekend) weiger('NIET_GEVONDEN', 'Deze bron zit niet in dit overleg. Kies een andere bron.');
  if (!profiel.gegevenssoorten.includes(invoer.gegevenssoort)) {
    weiger('SOORT_ONBEKEND', 'Deze soort gegevens kent het convenantprofiel niet. Kies een andere.');
  }
  const individu = invoer.niveau === 'individu';
  if (individu) {
    if (rij.groep_id !== null) eisBesluit2A(db, rij.groep_id);
    eisLeden(db, rij.groep_id, invoer.leden);
  }
  if (invoer.soort === 'actie' && (invoer.verantwoordelijke === null || invoer.termijn === null)) {
    weiger(
      'VERANTWOORDELIJKE_ONTBREEKT',
      'Een actie heeft één verantwoordelijke partner en een einddatum. Vul beide in.',
      {
        artikel: 'art. 8 lid 6',
      },
    );
  }
  const standaard = standaardkring(profiel, invoer.gegevenssoort, invoer.niveau);
  const kring = invoer.kring ?? standaard;
  if (!vindKring(profiel, kring))
    weiger('KRING_ONBEKEND', 'Deze kring kent het convenantprofiel niet. Kies een andere.');
  const bronnaam = o.zetels.find((z) => adresVan(z.persoon) === invoer.bron)?.naam;
  const gegeven: Gegeven = {
    id: 'nieuw',
    bron: invoer.bron,
    gegevenssoort: invoer.gegevenssoort,
    niveau: invoer.niveau,
    leden: individu ? [...new Set(invoer.leden)] : [],
    kring,
    groepId: rij.groep_id,
    verruimingen: [],
    versmalling: null,
  };
  eisGrondslag(o.situatie, gegeven, bronnaam);
  if (kringIsRuimer(profiel, standaard, kring)) {
    if (invoer.kringAkkoordDoor === null) {
      weiger(
        'KRING_VRAAGT_AKKOORD',
        `Kring ${kring} is ruimer dan kring ${standaard}. Dat kan alleen als de bron akkoord is. Kies wie akkoord gaf.`,
        { artikel: profiel.redenen.ingehouden },
      );
    } else {
      eisAkkoordVanBron(o, invoer.kringAkkoordDoor, invoer.bron);
    }
  }
  return { gegeven, rij, situatie: o, grondslag: grondslagVan(o, gegeven) };
}

/** Whom an item is about, in the place of whom it was about. */
export function zetLeden(db: WritableDb, puntId: string, leden: readonly string[]): void {
  db.prepare('DELETE FROM punt_lid WHERE punt_id = ?').run(puntId);
  for (const lid of leden) db.prepare('INSERT INTO punt_lid (punt_id, lid_id) VALUES (?, ?)').run(puntId, lid);
}

/**
 * Stores an item that passed the rules of entry.
 * @param aanvullingDoor who added it after the meeting; null: it was noted in the meeting
 * @returns its id
 */
export function bewaarPunt(
  omgeving: Omgeving,
  db: WritableDb,
  { gegeven, rij, grondslag }: Voorstel,
  invoer: Eigenschappen & { readonly tekst: string },
  aanvullingDoor: string | null,
): string {
  const puntId = omgeving.nieuwId();
  const volgorde =
    // Not counted: after a deletion a count would put the new item among the old ones.
    db.prepare<{ n: number | null }>('SELECT max(volgorde) AS n FROM punt WHERE overleg_id = ?').get(rij.overleg_id)
      ?.n ?? 0;
  const actie = invoer.soort === 'actie';
  db.prepare(
    `INSERT INTO punt (id, overleg_id, agendapunt_id, groep_id, soort, tekst, bron, gegevenssoort, niveau, kring, kring_akkoord_door,
                       doel, grondslag, verantwoordelijke, termijn, tijd, volgorde, aanvulling_door)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    puntId,
    rij.overleg_id,
    rij.id,
    rij.groep_id,
    invoer.soort,
    invoer.tekst,
    gegeven.bron,
    gegeven.gegevenssoort,
    gegeven.niveau,
    gegeven.kring,
    invoer.kringAkkoordDoor,
    rij.doel ?? '',
    grondslag,
    actie ? invoer.verantwoordelijke : null,
    actie ? invoer.termijn : null,
    omgeving.klok().toISOString(),
    volgorde + 1,
    aanvullingDoor,
  );
  zetLeden(db, puntId, gegeven.leden);
  log(omgeving, db, aanvullingDoor === null ? 'punt.toegevoegd' : 'punt.aangevuld', {
    punt: puntId,
    overleg: rij.overleg_id,
    bron: gegeven.bron,
    soort: gegeven.gegevenssoort,
    kring: gegeven.kring,
  });
  return puntId;
}
