/**
 * Who takes part no more: ending a member's participation, closing a group, and the new decision that undoes either
 * (convenant art. 12 lid 1 and 2). The rows stay, off every working list, until they are due.
 */
import type { bewaren } from '../../shared/contract/bewaren.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { isAchterstallig, isVervallen, recidiveTot } from '../../shared/domein/bewaartermijn.ts';
import { dagVan, datumInWoorden } from '../../shared/domein/tijd.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { BEWAREN } from '../meldingen.ts';
import type { Omgeving } from '../omgeving.ts';
import { isWeg, sluitingVan } from '../queries/deelname.ts';
import { peildag } from '../queries/peildag.ts';
import { huidigProfiel } from '../queries/profiel.ts';
import { eisBijgewerkt, staatInOpenOverleg } from './achterstand.ts';
import { eisLopend, eisVerleden, groeprij } from './groepen.ts';
import { log } from './log.ts';

type Aanroepen = typeof bewaren;

const ARTIKEL = 'art. 12 lid 1';

export interface Lidstand {
  readonly id: string;
  readonly groep_id: string;
  readonly staat: 'bruto' | 'netto';
  readonly sinds: string;
  /** 1: he takes part no more. */
  readonly weg: number;
}

/** @throws Geweigerd NIET_GEVONDEN */
export function lidstand(db: ReadableDb, lidId: string): Lidstand {
  const rij = db
    .prepare<Lidstand>(`SELECT l.id, l.groep_id, l.staat, l.sinds, ${isWeg('l')} AS weg FROM lid l WHERE l.id = ?`)
    .get(lidId);
  return rij ?? weiger('NIET_GEVONDEN', 'Deze naam staat niet meer in het bestand.');
}

/** A term that begins before there was anything would be over too soon. @throws Geweigerd DATUM_VOOR_BEGIN, DATUM_IN_TOEKOMST */
function eisDag(omgeving: Omgeving, per: string, sinds: string): void {
  eisVerleden(omgeving, per);
  const begin = dagVan(new Date(sinds));
  if (per < begin) {
    weiger(
      'DATUM_VOOR_BEGIN',
      `Deze dag ligt voor ${datumInWoorden(begin)}, de dag waarop de gegevens zijn vastgelegd. Kies een latere dag.`,
    );
  }
}

/** Inside a transaction: a netto member takes part no more from this day. @returns first day on which he is due */
export function legEindeVast(
  omgeving: Omgeving,
  db: WritableDb,
  { lid, per, reden }: { readonly lid: Lidstand; readonly per: string; readonly reden: string },
): string {
  const bewarenTot = recidiveTot(per, huidigProfiel(db).bewaartermijnen.recidiveMaanden);
  db.prepare(
    'INSERT INTO deelname_einde (id, lid_id, per, reden, bewaren_tot, vastgelegd_op) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(omgeving.nieuwId(), lid.id, per, reden, bewarenTot, omgeving.klok().toISOString());
  log(omgeving, db, 'deelname.beeindigd', { lid: lid.id, groep: lid.groep_id, per, bewarenTot });
  omgeving.meld(BEWAREN, null);
  return bewarenTot;
}

export function beeindigDeelname(
  omgeving: Omgeving,
  { lidId, per, reden }: Gelezen<Aanroepen['beeindigDeelname']>,
): Uitvoer<Aanroepen['beeindigDeelname']> {
  return omgeving.schrijf((db) => {
    const lid = lidstand(db, lidId);
    if (lid.weg === 1) weiger('DEELNAME_BEEINDIGD', 'De deelname van deze jongere is al beëindigd.');
    if (lid.staat === 'bruto') {
      weiger(
        'NIET_OP_NETTOLIJST',
        'Deze naam staat nog op de brutolijst. Besluit erover in het overleg: wie niet op de nettolijst komt, wordt vernietigd.',
        { artikel: ARTIKEL },
      );
    }
    eisDag(omgeving, per, lid.sinds);
    return { bewarenTot: legEindeVast(omgeving, db, { lid, per, reden }) };
  });
}

function weigerVoorbij(): never {
  return weiger(
    'TERMIJN_VOORBIJ',
    'De termijn is voorbij: deze gegevens moeten nu weg. Doet iemand opnieuw mee, dan begint u met een nieuwe naam.',
    { artikel: 'art. 12 lid 3' },
  );
}

export function hervatDeelname(omgeving: Omgeving, { lidId, reden }: Gelezen<Aanroepen['hervatDeelname']>): void {
  omgeving.schrijf((db) => {
    const lid = lidstand(db, lidId);
    eisLopend(db, lid.groep_id);
    const einde = db
      .prepare<{ id: string; bewaren_tot: string }>(
        'SELECT id, bewaren_tot FROM deelname_einde WHERE lid_id = ? AND hervat_op IS NULL',
      )
      .get(lidId);
    if (!einde) return weiger('NIET_BEEINDIGD', 'Deze jongere doet nog mee. Er is niets te hervatten.');
    if (isVervallen({ dag: einde.bewaren_tot }, peildag(db, omgeving.klok()).dag)) weigerVoorbij();
    eisBijgewerkt(omgeving, db, lid.groep_id);
    db.prepare('UPDATE deelname_einde SET hervat_op = ?, hervat_reden = ? WHERE id = ?').run(
      omgeving.klok().toISOString(),
      reden,
      einde.id,
    );
    log(omgeving, db, 'deelname.hervat', { lid: lidId, groep: lid.groep_id });
    omgeving.meld(BEWAREN, null);
  });
}

export interface Sluiting {
  readonly groepId: string;
  readonly reden: string;
  /** Day on which the partners decided it; absent: today. */
  readonly per?: string;
  /** Kept at most a year to see recidive. Absent: nothing is needed any more, so it is due at once. */
  readonly recidive?: boolean;
}

/**
 * Closes a group: nothing is added, nobody of it is on a list, and all of it will be destroyed.
 * @returns first day on which it is due
 * @throws Geweigerd NIET_GEVONDEN, GROEP_GESLOTEN, OVERLEG_LOOPT, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN
 */
export function sluitGroep(omgeving: Omgeving, { groepId, reden, ...meer }: Sluiting): { bewarenTot: string } {
  return omgeving.schrijf((db) => {
    const groep = eisLopend(db, groepId);
    if (staatInOpenOverleg(db, groep.id)) {
      weiger('OVERLEG_LOOPT', 'Deze groep is aan de orde in het overleg dat nu open is. Sluit eerst het overleg.');
    }
    const per = meer.per ?? dagVan(omgeving.klok());
    const { sinds } = db.prepare<{ sinds: string }>('SELECT sinds FROM groep WHERE id = ?').get(groep.id) ?? {
      sinds: omgeving.klok().toISOString(),
    };
    eisDag(omgeving, per, sinds);
    const bewarenTot =
      meer.recidive === true ? recidiveTot(per, huidigProfiel(db).bewaartermijnen.recidiveMaanden) : per;
    db.prepare(
      'INSERT INTO groep_sluiting (id, groep_id, per, reden, bewaren_tot, vastgelegd_op) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(omgeving.nieuwId(), groep.id, per, reden, bewarenTot, omgeving.klok().toISOString());
    log(omgeving, db, 'groep.gesloten', { groep: groep.id, per, bewarenTot });
    omgeving.meld(BEWAREN, null);
    return { bewarenTot };
  });
}

export function heropenGroep(omgeving: Omgeving, { groepId, reden }: Gelezen<Aanroepen['heropenGroep']>): void {
  omgeving.schrijf((db) => {
    const groep = groeprij(db, groepId);
    const sluiting = sluitingVan(db, groep.id);
    if (!sluiting) return weiger('NIET_BEEINDIGD', 'Deze groep is niet gesloten.');
    // Closing by mistake is found out within the days that the policy leaves; after them it is too late.
    const { dag } = peildag(db, omgeving.klok());
    if (isAchterstallig({ dag: sluiting.bewaren_tot }, dag, omgeving.vernietigBinnenDagen)) weigerVoorbij();
    db.prepare(
      'UPDATE groep_sluiting SET heropend_op = ?, heropend_reden = ? WHERE groep_id = ? AND heropend_op IS NULL',
    ).run(omgeving.klok().toISOString(), reden, groep.id);
    log(omgeving, db, 'groep.heropend', { groep: groep.id });
    omgeving.meld(BEWAREN, null);
  });
}
