/**
 * The closing round for the gate of `shared/domein/vrijgave.ts`: the items that an agreement can be about, the agreements
 * with the answer of each bron, and who answers to a recipient's name.
 */
import { meereizendInWoorden } from '../../shared/domein/meereizend.ts';
import type { Toetsbaar } from '../../shared/domein/projectie.ts';
import { type Rondeafspraak, type Vrijgave, vrijgegevenAan } from '../../shared/domein/vrijgave.ts';
import { itemwoord } from '../../shared/domein/woorden.ts';
import type { Persoon } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { type Interventierij, interventiesWaar, puntenOpTafel } from './gegevens.ts';
import { type Overlegsituatie, situatieOp } from './situatie.ts';

/** An item or intervention of the meeting. It has one bron. */
export interface Sluitstof extends Toetsbaar {
  /** Noted in a meeting; else an intervention of the plan. */
  readonly genoteerd: boolean;
  /** `Actie`, `Signaal`, `Interventie`. */
  readonly soort: string;
  readonly wat: string;
  readonly groepId: string | null;
  readonly leden: readonly string[];
  readonly bron: string;
  /** Organisation of the incidentele deelnemer that is its bron, of whatever meeting; null: a partner. */
  readonly gast: string | null;
  readonly gegevenssoort: string;
  readonly kring: string;
  /** Conditions and what lifts a professional secret, a sentence each. */
  readonly meereizend: readonly string[];
  readonly verantwoordelijke: string | null;
  readonly termijn: string | null;
}

/**
 * The interventions that the round goes over: of the groups on the agenda, until they are finished, also past their term.
 * One that an agreement of this meeting names stays in its round when it is finished later.
 */
export function rondeinterventies(db: ReadableDb, overlegId: string): Interventierij[] {
  return interventiesWaar(
    db,
    `i.groep_id IN (SELECT groep_id FROM overleg_groep WHERE overleg_id = :id)
     AND (NOT EXISTS (SELECT 1 FROM actiestand s WHERE s.interventie_id = i.id AND s.stand <> 'niet-gedaan')
       OR i.id IN (SELECT onderwerp_id FROM sluitafspraak WHERE overleg_id = :id)
       OR i.id IN (SELECT interventie_id FROM sluitafspraak_item WHERE afspraak_id IN
           (SELECT id FROM sluitafspraak WHERE overleg_id = :id)))`,
    overlegId,
    '(SELECT volgorde FROM overleg_groep g WHERE g.overleg_id = :id AND g.groep_id = i.groep_id), ',
  );
}

/** What an agreement of this meeting can be about; nothing about somebody whose participation ended. */
export function sluitstof(db: ReadableDb, { overleg }: Pick<Overlegsituatie, 'overleg'>): Sluitstof[] {
  const punten = puntenOpTafel(db, overleg.id)
    .filter((p) => !p.beeindigd)
    .map(
      (p): Sluitstof => ({
        id: p.id,
        gegevens: p.gegevens,
        genoteerd: true,
        soort: itemwoord[p.soort],
        wat: p.tekst,
        groepId: p.groepId,
        leden: p.leden,
        bron: p.bron,
        gast: p.gast,
        gegevenssoort: p.gegevenssoort,
        kring: p.kring,
        meereizend: meereizendInWoorden(p),
        verantwoordelijke: p.verantwoordelijke,
        termijn: p.termijn,
      }),
    );
  const interventies = rondeinterventies(db, overleg.id)
    .filter((i) => !i.beeindigd)
    .flatMap((i): Sluitstof[] =>
      i.gegevens.map(({ bron, gegevenssoort, kring, groepId }) => ({
        id: i.id,
        gegevens: i.gegevens,
        genoteerd: false,
        soort: 'Interventie',
        wat: i.wat,
        groepId,
        leden: i.leden,
        bron,
        gast: null,
        gegevenssoort,
        kring,
        meereizend: [],
        verantwoordelijke: i.verantwoordelijke,
        termijn: i.termijn,
      })),
    );
  return [...punten, ...interventies];
}

/** An answer as it is stored: who gave it. Null: the procesregisseur, for the burgemeester. */
export interface Antwoordrij {
  readonly afspraak_id: string;
  readonly bron: string;
  readonly gevraagd_aan: string | null;
  readonly akkoord: number;
  readonly voorwaarden: string;
}

const VAN_OVERLEG = 'afspraak_id IN (SELECT id FROM sluitafspraak WHERE overleg_id = ?)';

/** Answers of a meeting, per agreement. */
export function antwoordenPerAfspraak(db: ReadableDb, overlegId: string): ReadonlyMap<string, readonly Antwoordrij[]> {
  return Map.groupBy(
    db
      .prepare<Antwoordrij>(`SELECT * FROM sluitafspraak_bron WHERE ${VAN_OVERLEG} ORDER BY afspraak_id, bron`)
      .all(overlegId),
    (a) => a.afspraak_id,
  );
}

/** Ids of the items of each agreement of a meeting. */
export function itemsPerAfspraak(db: ReadableDb, overlegId: string): ReadonlyMap<string, readonly string[]> {
  const rijen = db
    .prepare<{ afspraak_id: string; item_id: string }>(
      `SELECT afspraak_id, item_id FROM sluitafspraak_item WHERE ${VAN_OVERLEG} ORDER BY afspraak_id, rowid`,
    )
    .all(overlegId);
  return new Map([...Map.groupBy(rijen, (r) => r.afspraak_id)].map(([id, eigen]) => [id, eigen.map((r) => r.item_id)]));
}

/** The agreements of a meeting about items, in the order in which they were made. */
export function rondeafspraken(db: ReadableDb, overlegId: string): Rondeafspraak[] {
  const [items, antwoorden] = [itemsPerAfspraak(db, overlegId), antwoordenPerAfspraak(db, overlegId)];
  return db
    .prepare<{ id: string; ontvanger: string; tijd: string }>(
      'SELECT id, ontvanger, tijd FROM sluitafspraak WHERE overleg_id = ? AND ontvanger IS NOT NULL ORDER BY tijd, rowid',
    )
    .all(overlegId)
    .map(({ id, ontvanger, tijd }) => ({
      id,
      ontvanger,
      tijd,
      items: items.get(id) ?? [],
      antwoorden: (antwoorden.get(id) ?? []).map(({ bron, akkoord, voorwaarden }) => ({
        bron,
        akkoord: akkoord === 1,
        voorwaarden,
      })),
    }));
}

/** Who answers to a recipient's id: the seat of that partner, or an incidentele deelnemer himself. */
export function ontvangerspersoon(o: Pick<Overlegsituatie, 'zetels'>, ontvanger: string): Persoon | undefined {
  return o.zetels
    .map((z) => z.persoon)
    .find((p) => (p.soort === 'functionaris' ? p.partner === ontvanger : p.id === ontvanger));
}

/**
 * What the round of this meeting released to one recipient: by the rules of the meeting, and by those of another day.
 * @param dag day on which his paper is made; a besluit that ended, or a partner that left, gives nothing any more
 */
export function vrijgegevenIn(
  db: ReadableDb,
  o: Overlegsituatie,
  ontvanger: string,
  dag: string,
): readonly Vrijgave<Sluitstof>[] {
  const persoon = ontvangerspersoon(o, ontvanger);
  if (!persoon) return [];
  const situaties = [o.situatie, situatieOp(db, o.situatie, dag)] as const;
  return vrijgegevenAan(situaties, persoon, rondeafspraken(db, o.overleg.id), sluitstof(db, o));
}
