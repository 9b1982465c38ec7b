/** Commands of the area `vaststelling`: who fixed the namenlijst in this meeting, also when it stays as it is. */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { vaststelling } from '../../shared/contract/vaststelling.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { ledenVanGroep } from '../queries/gegevens.ts';
import { nieuwOfBlijft, partnersAanTafel } from '../queries/namenlijstVaststelling.ts';
import { agendarij, groepenVan, openOverlegrij } from '../queries/overlegrij.ts';
import { laadSituatie } from '../queries/situatie.ts';
import { eisBesluit2A } from './groepen.ts';
import { log } from './log.ts';

type Aanroepen = typeof vaststelling;

export interface Vaststelling {
  readonly overlegId: string;
  readonly groepId: string;
  /** Ids of partners. */
  readonly door: readonly string[];
  readonly ongewijzigd: boolean;
  /** Members on the list and those who leave it; nobody of whom nothing may be kept. */
  readonly leden: readonly {
    readonly lidId: string;
    readonly wat: 'nieuw' | 'blijft' | 'eraf';
    readonly reden: string;
  }[];
}

/**
 * The partners who decide, of those at the table.
 * @param door as the chair chose; undefined: all of them
 * @throws Geweigerd PARTNER_NIET_AAN_TAFEL
 */
export function eisBesluitnemers(
  omgeving: Omgeving,
  db: WritableDb,
  overlegId: string,
  door: readonly string[] | undefined,
): readonly string[] {
  const aanTafel = partnersAanTafel(laadSituatie(db, overlegId, omgeving.klok())).map((p) => p.id);
  if (door?.some((id) => !aanTafel.includes(id))) {
    weiger(
      'PARTNER_NIET_AAN_TAFEL',
      'Alleen partners die nu aan tafel zitten, besluiten over de namenlijst. Kies opnieuw wie besloot.',
      { artikel: 'art. 8 lid 4' },
    );
  }
  return door === undefined ? aanTafel : aanTafel.filter((id) => door.includes(id));
}

/** Keeps the list as it was fixed. Inside a transaction. */
export function legVaststellingVast(omgeving: Omgeving, db: WritableDb, v: Vaststelling): void {
  const id = omgeving.nieuwId();
  db.prepare(
    'INSERT INTO vaststelling (id, overleg_id, groep_id, partners, ongewijzigd, tijd) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(id, v.overlegId, v.groepId, JSON.stringify(v.door), v.ongewijzigd ? 1 : 0, omgeving.klok().toISOString());
  for (const { lidId, wat, reden } of v.leden) {
    db.prepare('INSERT INTO vaststelling_lid (vaststelling_id, lid_id, wat, reden) VALUES (?, ?, ?, ?)').run(
      id,
      lidId,
      wat,
      reden,
    );
  }
}

export function geenWijziging(omgeving: Omgeving, invoer: Gelezen<Aanroepen['geenWijziging']>): void {
  omgeving.schrijf((db) => {
    const { overlegId, groepId } = invoer;
    openOverlegrij(db, overlegId);
    if (!groepenVan(db, overlegId).includes(groepId)) {
      weiger('NIET_GEVONDEN', 'Deze groep staat niet op de agenda van dit overleg.');
    }
    eisBesluit2A(db, groepId);
    const door = eisBesluitnemers(omgeving, db, overlegId, invoer.door);
    const leden = ledenVanGroep(db, groepId);
    if (leden.some((l) => l.staat === 'bruto')) {
      weiger(
        'LIJST_ONVOLLEDIG',
        'Er staan nieuwe namen op de lijst. Besluit eerst over elke nieuwe naam, en stel de lijst dan vast.',
        { artikel: 'art. 8 lid 3' },
      );
    }
    const wat = nieuwOfBlijft(db, groepId, overlegId);
    const regels = leden.map((l) => ({ lidId: l.id, wat: wat(l), reden: '' }));
    legVaststellingVast(omgeving, db, { overlegId, groepId, door, ongewijzigd: true, leden: regels });
    log(omgeving, db, 'namenlijst.ongewijzigd', { groep: groepId, overleg: overlegId, netto: leden.length, door });
  });
}

export function zetInZaal(omgeving: Omgeving, { overlegId, aan }: Gelezen<Aanroepen['zetInZaal']>): void {
  omgeving.schrijf((db) => {
    const rij = openOverlegrij(db, overlegId);
    if (rij.agendapunt_id === null || agendarij(db, rij.agendapunt_id).soort !== 'namenlijst') {
      weiger('GEEN_NAMENLIJST', 'Kies eerst de namenlijst op de agenda.');
    }
    db.prepare('UPDATE overleg SET verschil_in_zaal = ?, bladzijde = 1 WHERE id = ?').run(aan ? 1 : 0, rij.id);
    log(omgeving, db, 'namenlijst.verschil-in-zaal', { overleg: rij.id, agendapunt: rij.agendapunt_id, aan });
  });
}
