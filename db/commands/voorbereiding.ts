/** Commands about a meeting in preparation as a whole: another day, place or group, another profile, or removed. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { overleg as gebied } from '../../shared/contract/overleg.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { kringVoor } from '../../shared/domein/agendasjabloon.ts';
import { type Convenantprofiel, korteNaam, standaardkring, vindKring } from '../../shared/domein/profiel.ts';
import { bestaatNiet, dagVan, datumInWoorden, telMaandenOp } from '../../shared/domein/tijd.ts';
import { hoofdletter } from '../../shared/domein/woorden.ts';
import { OM, partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { waaromVast } from '../queries/agenda.ts';
import { behandelingen } from '../queries/behandeling.ts';
import { nodigVoor } from '../queries/nodig.ts';
import { agenda, deelnemers, groepenMetNaam, groepenVan, type Overlegrij, overlegrij } from '../queries/overlegrij.ts';
import { profielOp, profielVan } from '../queries/profiel.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { agendatitel, onderdelenVanGroep, zetOnderdeel } from './agenda.ts';
import { opPlaats, schrijfTijden } from './agendaplaats.ts';
import { eisLopend } from './groepen.ts';
import { log } from './log.ts';
import { herzieOmDeelname, legOmDeelnameVast } from './omDeelname.ts';

type Aanroepen = typeof gebied;

/** Months from today within which a meeting is planned: a later year is a slip. */
const VOORUIT_MAANDEN = 24;

/** @throws Geweigerd NIET_GEVONDEN, OVERLEG_BEGONNEN */
function inVoorbereiding(db: ReadableDb, overlegId: string): Overlegrij {
  const rij = overlegrij(db, overlegId);
  if (rij.staat !== 'voorbereiding') {
    weiger('OVERLEG_BEGONNEN', 'Dit overleg is al geopend. Dag, tijd, plaats en groepen veranderen dan niet meer.');
  }
  return rij;
}

/** A time that the clock shows on that day. @throws Geweigerd TIJD_KAN_NIET */
export function eisTijd(datum: string, begin: string): void {
  if (!bestaatNiet(datum, begin)) return;
  weiger(
    'TIJD_KAN_NIET',
    `Op ${datumInWoorden(datum)} gaat de klok van 02:00 naar 03:00 uur. De tijd ${begin} bestaat dan niet. Kies een andere tijd.`,
  );
}

/** A day on which there can be a meeting under this convenant. @throws Geweigerd DAG_KAN_NIET */
export function eisDag(omgeving: Omgeving, profiel: Convenantprofiel, datum: string): void {
  const { inWerking } = profiel.convenant;
  if (datum < inWerking) {
    weiger(
      'DAG_KAN_NIET',
      `Op ${datumInWoorden(datum)} gold het convenant nog niet: het begon op ${datumInWoorden(inWerking)}. Kijk het jaar na.`,
    );
  }
  if (datum > telMaandenOp(dagVan(omgeving.klok()), VOORUIT_MAANDEN)) {
    weiger('DAG_KAN_NIET', `${datumInWoorden(datum)} is over meer dan twee jaar. Kijk het jaar na.`);
  }
}

/** Seats anew: partners by their place in the profile, then guests in the order in which they have them. */
function herzieZetels(db: WritableDb, overlegId: string): void {
  const rij = overlegrij(db, overlegId);
  const profiel = profielVan(db, rij.profiel_id, rij.profiel_versie);
  const meedoend = profiel.partners.filter((p) => partnerDoetMee(profiel, p.id, rij.datum)).map((p) => p.id);
  const zet = db.prepare('UPDATE deelnemer SET zetel = ? WHERE id = ?');
  let volgende = meedoend.length;
  for (const d of deelnemers(db, overlegId)) {
    const plaats = meedoend.indexOf(d.partner ?? '');
    // Who has no seat of a partner, a guest or of one that takes no part now, comes after them.
    if (plaats === -1) volgende += 1;
    zet.run(plaats === -1 ? volgende : plaats + 1, d.id);
  }
}

/** Who asked for a guest still takes part on the new day. @throws Geweigerd TOETS_PAST_NIET */
function eisToetsenPassen(db: ReadableDb, profiel: Convenantprofiel, rij: Overlegrij, datum: string): void {
  for (const d of deelnemers(db, rij.id)) {
    const vrager = profiel.partners.find((p) => p.id === d.gevraagd_door);
    if (d.partner !== null || (vrager && partnerDoetMee(profiel, vrager.id, datum))) continue;
    weiger(
      'TOETS_PAST_NIET',
      `${hoofdletter(vrager ? korteNaam(vrager) : 'de partner')} vroeg om ${d.organisatie} en doet op ${datumInWoorden(datum)} niet mee aan het convenant. Wijzig eerst die toets, of trek die uitnodiging in.`,
    );
  }
}

/** Takes a group off the meeting, with its parts of the agenda and what guests and the OM were asked about it. */
function haalGroepWeg(db: WritableDb, overleg: Overlegrij, groepId: string): void {
  const gedaan = behandelingen(db, overleg.id);
  for (const rij of agenda(db, overleg.id).filter((r) => r.groep_id === groepId)) {
    if (waaromVast(db, overleg, gedaan, rij) !== null) {
      weiger(
        'ONDERDEEL_IN_GEBRUIK',
        'Bij deze groep is in dit overleg al iets vastgelegd. De groep blijft op de agenda.',
      );
    }
    for (const tabel of ['agendapunt_lid', 'advies_akkoord']) {
      db.prepare(`DELETE FROM ${tabel} WHERE agendapunt_id = ?`).run(rij.id);
    }
    if (overlegrij(db, overleg.id).agendapunt_id === rij.id) {
      const eerste = agenda(db, overleg.id)[0]?.id ?? null;
      db.prepare('UPDATE overleg SET agendapunt_id = ? WHERE id = ?').run(eerste, overleg.id);
    }
    db.prepare('DELETE FROM agendapunt WHERE id = ?').run(rij.id);
  }
  const doe = (sql: string) => db.prepare(sql).run({ groep: groepId, overleg: overleg.id });
  const VAN_OVERLEG = 'SELECT id FROM deelnemer WHERE overleg_id = :overleg';
  const LEDEN = 'SELECT id FROM lid WHERE groep_id = :groep';
  const GRONDEN = `SELECT id FROM deelnemer_grond WHERE deelnemer_id IN (${VAN_OVERLEG})`;
  doe(`DELETE FROM toets_groep WHERE groep_id = :groep AND deelnemer_id IN (${VAN_OVERLEG})`);
  doe(`DELETE FROM om_groep WHERE groep_id = :groep AND deelnemer_id IN (${VAN_OVERLEG})`);
  doe(`DELETE FROM deelnemer_grond_lid WHERE lid_id IN (${LEDEN}) AND grond_id IN (${GRONDEN})`);
  doe(`DELETE FROM deelnemer_verstrekking_lid WHERE lid_id IN (${LEDEN}) AND verstrekking_id IN
    (SELECT id FROM deelnemer_verstrekking WHERE deelnemer_id IN (${VAN_OVERLEG}))`);
  doe('DELETE FROM overleg_groep WHERE overleg_id = :overleg AND groep_id = :groep');
}

/** After groups went: what is left of tests says something still. @throws Geweigerd TOETS_PAST_NIET */
function eisToetsenBlijven(db: WritableDb, overlegId: string): void {
  const zonder = (d: { readonly id: string; readonly organisatie: string }): never =>
    weiger(
      'TOETS_PAST_NIET',
      `${hoofdletter(d.organisatie)} komt alleen voor een groep die u weghaalt. Trek die uitnodiging eerst in, of wijzig haar.`,
    );
  const heeft = (sql: string, id: string) => db.prepare(sql).get(id) !== undefined;
  for (const d of deelnemers(db, overlegId)) {
    if (d.partner === OM && !heeft('SELECT 1 FROM om_groep WHERE deelnemer_id = ?', d.id)) zonder(d);
    if (d.partner !== null) continue;
    // Grounds about youths of a group that went are about nobody now.
    db.prepare(
      `DELETE FROM deelnemer_grond WHERE deelnemer_id = ? AND niveau = 'individu'
         AND id NOT IN (SELECT grond_id FROM deelnemer_grond_lid)`,
    ).run(d.id);
    db.prepare(
      `DELETE FROM deelnemer_verstrekking WHERE deelnemer_id = ? AND beperkt = 1
         AND id NOT IN (SELECT verstrekking_id FROM deelnemer_verstrekking_lid)`,
    ).run(d.id);
    const groepen =
      heeft("SELECT 1 FROM toets WHERE deelnemer_id = ? AND beroepsgeheim = 'niet-gevraagd'", d.id) ||
      heeft('SELECT 1 FROM toets_groep WHERE deelnemer_id = ?', d.id);
    const gronden = ['deelnemer_grond', 'deelnemer_verstrekking'].some((tabel) =>
      heeft(`SELECT 1 FROM ${tabel} WHERE deelnemer_id = ?`, d.id),
    );
    if (!groepen || !gronden) zonder(d);
  }
}

/** Puts a group on the meeting, with the parts of its step. Nobody was invited for it yet: guests and the OM see nothing of it. */
function zetGroepErbij(omgeving: Omgeving, db: WritableDb, overleg: Overlegrij, groepId: string): void {
  const groep = eisLopend(db, groepId);
  eisBijgewerkt(omgeving, db, groepId);
  const volgorde = groepenVan(db, overleg.id).length;
  db.prepare('INSERT INTO overleg_groep (overleg_id, groep_id, volgorde) VALUES (?, ?, ?)').run(
    overleg.id,
    groepId,
    volgorde + 1,
  );
  const profiel = profielVan(db, overleg.profiel_id, overleg.profiel_versie);
  for (const deel of onderdelenVanGroep(db, profiel, groep)) {
    const id = omgeving.nieuwId();
    opPlaats(omgeving, db, overleg, { id, groepId }, (plek, tijd) => {
      zetOnderdeel(db, { ...deel, id, overlegId: overleg.id, volgorde: plek, tijd });
    });
  }
}

/** Another day, begin, place or other groups. Tests of guests stay where they still say something. */
export function wijzig(omgeving: Omgeving, invoer: Gelezen<Aanroepen['wijzig']>): void {
  omgeving.schrijf((db) => {
    const oud = inVoorbereiding(db, invoer.overlegId);
    const profiel = profielVan(db, oud.profiel_id, oud.profiel_versie);
    eisTijd(invoer.datum, invoer.begin);
    if (invoer.datum !== oud.datum) {
      eisDag(omgeving, profielOp(db, invoer.datum), invoer.datum);
      eisToetsenPassen(db, profiel, oud, invoer.datum);
    }
    // Before the day changes: what has no minutes of its own lasts until the next part begins.
    schrijfTijden(db, oud);
    db.prepare('UPDATE overleg SET datum = ?, begin = ?, plaats = ? WHERE id = ?').run(
      invoer.datum,
      invoer.begin,
      invoer.plaats,
      oud.id,
    );
    const nieuw = overlegrij(db, oud.id);
    const eerst = groepenVan(db, oud.id);
    const straks = [...new Set(invoer.groepIds)];
    const weg = eerst.filter((id) => !straks.includes(id));
    const erbij = straks.filter((id) => !eerst.includes(id));
    const omVoor = db
      .prepare<{ groep_id: string }>(
        'SELECT DISTINCT groep_id FROM om_groep WHERE deelnemer_id IN (SELECT id FROM deelnemer WHERE overleg_id = ?)',
      )
      .all(oud.id)
      .map((r) => r.groep_id);
    for (const id of weg) haalGroepWeg(db, nieuw, id);
    if (weg.length > 0) eisToetsenBlijven(db, oud.id);
    for (const id of erbij) zetGroepErbij(omgeving, db, nieuw, id);
    herzieOmDeelname(omgeving, db, omVoor, oud.datum);
    const omBlijft = omVoor.filter((id) => !weg.includes(id));
    legOmDeelnameVast(omgeving, db, omBlijft, nieuw.datum);
    herzieZetels(db, oud.id);
    schrijfTijden(db, nieuw);
    log(omgeving, db, 'overleg.gewijzigd', { overleg: oud.id, groepen: straks });
  });
}

/** What was recorded of it that may not go with it. @throws Geweigerd OVERLEG_IN_GEBRUIK */
function eisOngebruikt(db: ReadableDb, overlegId: string): void {
  const bij = (sql: string) => db.prepare(sql).get(overlegId) !== undefined;
  const gebruikt =
    ['punt', 'aanwezigheid', 'stuk', 'vaststelling'].some((tabel) =>
      bij(`SELECT 1 FROM ${tabel} WHERE overleg_id = ? LIMIT 1`),
    ) ||
    ['verklaring', 'papieren_verklaring'].some((tabel) =>
      bij(`SELECT 1 FROM ${tabel} v JOIN deelnemer d ON d.id = v.deelnemer_id WHERE d.overleg_id = ? LIMIT 1`),
    );
  if (gebruikt) {
    weiger(
      'OVERLEG_IN_GEBRUIK',
      'Bij dit overleg is al iets vastgelegd of getekend. Het blijft staan. Gaat het niet door? Kies een andere dag.',
    );
  }
}

/** A meeting that does not take place goes with everything that was prepared. Papers that were made stay in their register. */
export function verwijder(omgeving: Omgeving, { overlegId }: Gelezen<Aanroepen['verwijder']>): void {
  omgeving.schrijf((db) => {
    const rij = inVoorbereiding(db, overlegId);
    eisOngebruikt(db, overlegId);
    const groepen = groepenVan(db, overlegId);
    const doe = (sql: string) => db.prepare(sql).run({ overleg: overlegId });
    const AGENDA = 'SELECT id FROM agendapunt WHERE overleg_id = :overleg';
    const MENSEN = 'SELECT id FROM deelnemer WHERE overleg_id = :overleg';
    doe('UPDATE overleg SET agendapunt_id = NULL, tekenaar_id = NULL WHERE id = :overleg');
    for (const tabel of ['agendapunt_lid', 'advies_akkoord', 'punt_erbij', 'punt_vrijgave']) {
      doe(`DELETE FROM ${tabel} WHERE agendapunt_id IN (${AGENDA})`);
    }
    doe('DELETE FROM agendapunt WHERE overleg_id = :overleg');
    for (const tabel of ['deelnemer_grond', 'deelnemer_verstrekking', 'toets']) {
      doe(`DELETE FROM ${tabel} WHERE deelnemer_id IN (${MENSEN})`);
    }
    doe('DELETE FROM deelnemer WHERE overleg_id = :overleg');
    doe('DELETE FROM overleg_groep WHERE overleg_id = :overleg');
    doe('DELETE FROM overleg WHERE id = :overleg');
    herzieOmDeelname(omgeving, db, groepen, rij.datum);
    log(omgeving, db, 'overleg.verwijderd', { overleg: overlegId, groepen });
  });
}

/**
 * The profile in force in the place of the one under which the meeting was prepared, as after a renewal of the convenant.
 * @returns a sentence for each thing that the new one does not know, and what holds instead
 */
export function neemProfielOver(
  omgeving: Omgeving,
  { overlegId }: Gelezen<Aanroepen['neemProfielOver']>,
): Uitvoer<Aanroepen['neemProfielOver']> {
  return omgeving.schrijf((db) => {
    const rij = inVoorbereiding(db, overlegId);
    const profiel = profielOp(db, rij.datum);
    eisDag(omgeving, profiel, rij.datum);
    const meldingen = new Set<string>();
    const namen = new Map(groepenMetNaam(db, overlegId).map((g) => [g.id, g.naam]));
    const partners = new Set(profiel.partners.map((p) => p.id));
    const gasten = new Set(deelnemers(db, overlegId).flatMap((d) => (d.partner === null ? [d.id] : [])));
    for (const deel of agenda(db, overlegId)) {
      const vast = deel.soort === 'opening' || deel.soort === 'sluitronde' || deel.anoniem === 1;
      const kent = vindKring(profiel, deel.kring) !== undefined;
      if (!kent && deel.anoniem === 1) {
        weiger(
          'KRING_ONBEKEND',
          'Een vraag om anoniem advies staat in een kring die het nieuwe profiel niet kent. Haal die vraag eerst weg, en vraag haar daarna opnieuw.',
        );
      }
      const gewoon =
        deel.soort === 'opening' || deel.soort === 'sluitronde'
          ? standaardkring(profiel, 'gewoon', 'groep')
          : kringVoor(profiel, deel.soort);
      const kring = kent ? deel.kring : gewoon;
      if (!kent)
        meldingen.add(`Kring ${deel.kring} kent het nieuwe profiel niet. De gewone kring geldt: kijk de agenda na.`);
      const doel = profiel.doelen.some((d) => d.id === deel.doel) ? deel.doel : null;
      if (doel !== deel.doel)
        meldingen.add(`Doel ${deel.doel} kent het nieuwe profiel niet. Kies in de agenda een ander doel.`);
      const nodig = nodigVoor(deel).filter((id) => partners.has(id) || gasten.has(id));
      const titel = vast ? deel.titel : agendatitel(profiel, namen.get(deel.groep_id ?? '') ?? null, kring);
      db.prepare('UPDATE agendapunt SET kring = ?, doel = ?, nodig = ?, titel = ? WHERE id = ?').run(
        kring,
        doel,
        JSON.stringify(nodig),
        titel,
        deel.id,
      );
    }
    db.prepare('UPDATE overleg SET profiel_id = ?, profiel_versie = ? WHERE id = ?').run(
      profiel.id,
      profiel.versie,
      overlegId,
    );
    herzieZetels(db, overlegId);
    log(omgeving, db, 'overleg.profiel', { overleg: overlegId, profielversie: profiel.versie });
    return { meldingen: [...meldingen] };
  });
}
