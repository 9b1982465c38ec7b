/** Actions of closed meetings and interventions of plans that still have to be done. */
import type { Actielijst, Actieregel, actiestanden } from '../../shared/contract/acties.ts';
import type { Meereizend } from '../../shared/domein/meereizend.ts';
import { korteNaam } from '../../shared/domein/profiel.ts';
import type { Toetsbaar } from '../../shared/domein/projectie.ts';
import { dagVan, datumInWoorden, korteDatum } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import { isGesloten, isVernietigd } from './deelname.ts';
import { interventiesWaar, puntenWaar } from './gegevens.ts';
import { overlegrij } from './overlegrij.ts';
import { huidigProfiel } from './profiel.ts';

type Stand = (typeof actiestanden)[number];

interface Standrij {
  readonly onderwerp_id: string;
  readonly stand: Stand;
  readonly datum: string;
  readonly resultaat: string;
}

/** An action or an intervention, with what the rules need to know about it. */
export interface Actie extends Toetsbaar {
  readonly soort: 'actie' | 'interventie';
  readonly wat: string;
  /** Conditions that travel with it. */
  readonly meereizend: Meereizend;
  readonly verantwoordelijke: string;
  readonly termijn: string;
  readonly groepId: string | null;
  /** Null: an intervention. */
  readonly overlegId: string | null;
}

/** Condition: this action or intervention is finished. */
const klaar = (kolom: 'punt_id' | 'interventie_id', id: string) =>
  `EXISTS (SELECT 1 FROM actiestand s WHERE s.${kolom} = ${id} AND s.stand <> 'niet-gedaan')`;
/** Of a meeting that is closed: in the meeting itself it is still being spoken of. */
const VAN_GESLOTEN = "EXISTS (SELECT 1 FROM overleg o WHERE o.id = p.overleg_id AND o.staat = 'gesloten')";
/** Of a group that is worked on. */
const lopendeGroep = (groep: string) => `NOT ${isGesloten(groep)} AND NOT ${isVernietigd(groep)}`;

const opTermijn = (acties: Actie[]): Actie[] =>
  acties.sort((a, b) => (a.termijn < b.termijn ? -1 : a.termijn > b.termijn ? 1 : 0));

/** Actions of closed meetings. About somebody who takes part no more there is nothing to go on with (art. 12 lid 1). */
const puntacties = (db: ReadableDb, waar: string, id: string): Actie[] =>
  puntenWaar(db, `p.soort = 'actie' AND ${VAN_GESLOTEN} AND ${waar}`, id)
    .filter((p) => !p.beeindigd)
    .map((p) => ({
      id: p.id,
      gegevens: p.gegevens,
      soort: 'actie',
      wat: p.tekst,
      meereizend: p,
      verantwoordelijke: p.verantwoordelijke ?? '',
      termijn: p.termijn ?? '',
      groepId: p.groepId,
      overlegId: p.overlegId,
    }));

const interventieacties = (db: ReadableDb, waar: string, id: string): Actie[] =>
  interventiesWaar(db, waar, id)
    .filter((i) => !i.beeindigd)
    .map((i) => ({
      id: i.id,
      gegevens: i.gegevens,
      soort: 'interventie',
      wat: i.wat,
      meereizend: { voorwaarden: '', beroepsgeheim: null },
      verantwoordelijke: i.verantwoordelijke,
      termijn: i.termijn,
      groepId: i.groepId,
      overlegId: null,
    }));

const actiesWaar = (db: ReadableDb, punt: string, interventie: string, id: string): Actie[] =>
  opTermijn([...puntacties(db, punt, id), ...interventieacties(db, interventie, id)]);

/**
 * What the group of a subject should have finished before the day of its meeting, by term. Also what stands under the
 * subject itself: the caller leaves that out.
 * @param agendapuntId a subject about a group
 */
export const teLateActies = (db: ReadableDb, agendapuntId: string): Actie[] =>
  actiesWaar(
    db,
    `${vanOnderwerp('p')} AND NOT ${klaar('punt_id', 'p.id')}`,
    `${vanOnderwerp('i')} AND NOT ${klaar('interventie_id', 'i.id')}`,
    agendapuntId,
  );

/** What belongs to no group and should have been finished before the day of this meeting: for its closing round. */
export const teLateZonderGroep = (db: ReadableDb, overlegId: string): Actie[] =>
  opTermijn(
    puntacties(
      db,
      `p.groep_id IS NULL AND p.termijn < ${DAG_VAN_OVERLEG} AND NOT ${klaar('punt_id', 'p.id')}`,
      overlegId,
    ),
  );

/** How many actions and interventions each partner is late with, that the meeting in preparation comes to. */
export function teLaatPerPartner(db: ReadableDb, overlegId: string): { naam: string; aantal: number }[] {
  const vanGroepen = (x: 'p' | 'i') =>
    `${x}.groep_id IN (SELECT groep_id FROM overleg_groep WHERE overleg_id = :id) AND ${lopendeGroep(`${x}.groep_id`)}
     AND ${x}.termijn < ${DAG_VAN_OVERLEG}`;
  const alle = [
    ...actiesWaar(
      db,
      `${vanGroepen('p')} AND NOT ${klaar('punt_id', 'p.id')}`,
      `${vanGroepen('i')} AND NOT ${klaar('interventie_id', 'i.id')}`,
      overlegId,
    ),
    ...teLateZonderGroep(db, overlegId),
  ];
  return opVolgorde(
    db,
    Map.groupBy(alle, (a) => a.verantwoordelijke),
  ).map(([id, eigen]) => ({
    naam: partnernaam(db, id),
    aantal: eigen.length,
  }));
}

const DAG_VAN_OVERLEG = '(SELECT datum FROM overleg WHERE id = :id)';

/** Partners in the order of the profile, guests after them. */
function opVolgorde<T>(db: ReadableDb, perPartner: ReadonlyMap<string, T>): [string, T][] {
  const volgorde = new Map(huidigProfiel(db).partners.map((p, i) => [p.id, i]));
  const plaats = (id: string) => volgorde.get(id) ?? volgorde.size;
  return [...perPartner].sort(([a], [b]) => plaats(a) - plaats(b));
}

/** Condition: of the group of the subject `:id`, and due before the day of its meeting. */
const vanOnderwerp = (x: 'p' | 'i') => `${x}.groep_id = (SELECT groep_id FROM agendapunt WHERE id = :id)
  AND ${x}.termijn < (SELECT o.datum FROM agendapunt a JOIN overleg o ON o.id = a.overleg_id WHERE a.id = :id)`;

/** `Te laat, moest klaar zijn op 27 november.` */
export const teLaatInWoorden = (termijn: string): string => `Te laat, moest klaar zijn op ${korteDatum(termijn)}.`;

/** Most finished actions that the list shows. */
const LAATSTE = 20;

function standen(db: ReadableDb): Standrij[] {
  return db
    .prepare<Standrij>(
      'SELECT onderwerp_id, stand, datum, resultaat FROM actiestand ORDER BY vastgelegd_op DESC, rowid DESC',
    )
    .all();
}

/** The list of everything that still has to be done. @param nu decides what is overdue */
export function actielijst(db: ReadableDb, nu: Date): Actielijst {
  const vandaag = dagVan(nu);
  const namen = new Map(
    db
      .prepare<{ id: string; naam: string }>('SELECT id, naam FROM groep')
      .all()
      .map((g) => [g.id, g.naam]),
  );
  const bekend = new Map(standen(db).map((s) => [s.onderwerp_id, s]));
  const regel = (a: Actie): Actieregel => {
    const stand = bekend.get(a.id);
    return {
      id: a.id,
      soort: a.soort,
      wat: a.wat,
      groep: namen.get(a.groepId ?? '') ?? '',
      waar:
        a.overlegId === null ? 'plan van aanpak' : `overleg van ${datumInWoorden(overlegrij(db, a.overlegId).datum)}`,
      termijn: a.termijn,
      teLaat: a.termijn < vandaag,
      stand: stand?.stand ?? 'open',
      datum: stand ? datumInWoorden(stand.datum) : '',
      resultaat: stand?.resultaat ?? '',
    };
  };
  const alle = actiesWaar(db, `(p.groep_id IS NULL OR ${lopendeGroep('p.groep_id')})`, lopendeGroep('i.groep_id'), '');
  const isKlaar = (a: Actie) => !['open', 'niet-gedaan'].includes(bekend.get(a.id)?.stand ?? 'open');
  const perPartner = Map.groupBy(
    alle.filter((a) => !isKlaar(a)),
    (a) => a.verantwoordelijke,
  );
  const perId = new Map(alle.map((a) => [a.id, a]));
  return {
    partners: opVolgorde(db, perPartner).map(([id, eigen]) => ({
      partner: { id, naam: partnernaam(db, id) },
      acties: eigen.map(regel),
    })),
    klaar: [...bekend.keys()]
      .flatMap((id) => {
        const a = perId.get(id);
        return a && isKlaar(a) ? [regel(a)] : [];
      })
      .slice(0, LAATSTE),
  };
}

/** Short name of who is responsible: a partner, or a guest by his organisation. */
function partnernaam(db: ReadableDb, id: string): string {
  const partner = huidigProfiel(db).partners.find((p) => p.id === id);
  if (partner) return korteNaam(partner);
  return (
    db.prepare<{ organisatie: string }>('SELECT organisatie FROM deelnemer WHERE id = ?').get(id)?.organisatie ?? id
  );
}
