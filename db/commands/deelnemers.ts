/** Commands about who takes part: inviting, testing an incidentele deelnemer first, coming in and going out. */

import type { deelnemers as gebied } from '../../shared/contract/deelnemers.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Convenantprofiel, INCIDENTEEL, korteNaam } from '../../shared/domein/profiel.ts';
import { partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import {
  deelnemerrij,
  deelnemers,
  groepenVan,
  type Overlegrij,
  openOverlegrij,
  overlegrij,
} from '../queries/overlegrij.ts';
import { profielVan } from '../queries/profiel.ts';
import { laadSituatie, type Overlegsituatie } from '../queries/situatie.ts';
import { zaalkijk } from '../queries/zaalbeeld.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { log } from './log.ts';
import { eisLeden } from './plan.ts';

type Aanroepen = typeof gebied;

function teWijzigen(db: WritableDb, overlegId: string): { rij: Overlegrij; profiel: Convenantprofiel } {
  const rij = overlegrij(db, overlegId);
  if (rij.staat === 'gesloten') weiger('OVERLEG_GESLOTEN', 'Dit overleg is gesloten. Er kan niemand meer bij.');
  return { rij, profiel: profielVan(db, rij.profiel_id, rij.profiel_versie) };
}

/** The OM takes part per group (convenant, "Partners"); inviting it records that it does from this meeting on. */
function legOmDeelnameVast(omgeving: Omgeving, db: WritableDb, rij: Overlegrij): void {
  const groepen = db
    .prepare<{ groep_id: string }>('SELECT groep_id FROM overleg_groep WHERE overleg_id = ?')
    .all(rij.id);
  for (const { groep_id } of groepen) {
    const nieuw = db
      // Meetings are not always made in the order of their days.
      .prepare(
        `INSERT INTO om_deelname (groep_id, vanaf, tot) VALUES (?, ?, NULL)
         ON CONFLICT (groep_id) DO UPDATE SET vanaf = excluded.vanaf WHERE excluded.vanaf < vanaf`,
      )
      .run(groep_id, rij.datum);
    if (nieuw.changes > 0) log(omgeving, db, 'om.neemt-deel', { groep: groep_id, vanaf: rij.datum });
  }
}

export function nodigPartnerUit(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['nodigPartnerUit']>,
): Uitvoer<Aanroepen['nodigPartnerUit']> {
  return omgeving.schrijf((db) => {
    const { rij, profiel } = teWijzigen(db, invoer.overlegId);
    const meedoend = profiel.partners.filter((p) => partnerDoetMee(profiel, p.id, rij.datum));
    const plaats = meedoend.findIndex((p) => p.id === invoer.partner);
    const partner = meedoend[plaats];
    if (!partner) {
      return weiger(
        'GEEN_PARTNER',
        'Deze partner doet op die dag niet mee aan het convenant. Nodig uit als incidentele deelnemer.',
        {
          artikel: profiel.redenen.geenPartner,
        },
      );
    }
    const al = deelnemers(db, rij.id).some((d) => d.partner === partner.id && d.naam === invoer.naam);
    if (al) weiger('AL_UITGENODIGD', 'Deze persoon staat al op de lijst.');
    const deelnemerId = omgeving.nieuwId();
    db.prepare(
      'INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, sinds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(
      deelnemerId,
      rij.id,
      plaats + 1,
      partner.id,
      korteNaam(partner),
      invoer.naam,
      invoer.functie,
      invoer.rol,
      omgeving.klok().toISOString(),
    );
    if (partner.id === 'om') legOmDeelnameVast(omgeving, db, rij);
    log(omgeving, db, 'deelnemer.uitgenodigd', { overleg: rij.id, deelnemer: deelnemerId, partner: partner.id });
    return { deelnemerId };
  });
}

type Uitnodiging = Gelezen<Aanroepen['nodigIncidenteelUit']>;

/** The test of art. 4: necessity, task, and a ground from each provider that is to give him something. */
function toetsUitnodiging(db: WritableDb, profiel: Convenantprofiel, invoer: Uitnodiging): void {
  if (!profiel.partners.some((p) => p.id === invoer.gevraagdDoor)) {
    weiger('NIET_GEVONDEN', 'Kies welke convenantpartner om deze deelnemer vraagt.');
  }
  if (!profiel.doelen.some((d) => d.id === invoer.doel)) {
    weiger('NIET_GEVONDEN', 'Kies voor welk doel van het convenant deze deelnemer nodig is.');
  }
  if (invoer.vuistregel === 'C' && invoer.uitzondering === '') {
    weiger(
      'VUISTREGEL_C',
      'Alleen voor de taak van de ontvanger mag het niet. Schrijf op welke bepaling, vitaal belang of verenigbaar doel het toch toestaat, of nodig niet uit.',
      { artikel: profiel.redenen.geenGrondslag },
    );
  }
  if (invoer.gronden.length === 0 && invoer.verstrekt.length === 0) {
    weiger(
      'GRONDSLAG_ONTBREEKT',
      'Leg ten minste één grondslag vast: wat een partner aan deze deelnemer mag geven, of wat hij zelf mag geven.',
      { artikel: profiel.redenen.geenGrondslag },
    );
  }
  for (const g of invoer.gronden) {
    const past = profiel.incidenteleGrondslagen.some(
      (x) =>
        x.id === g.grondslag &&
        x.van === g.van &&
        x.gegevenssoorten.includes(g.gegevenssoort) &&
        x.aan.includes(INCIDENTEEL),
    );
    if (!past) {
      weiger('GRONDSLAG_PAST_NIET', 'Deze grondslag past niet bij de partner en de soort gegevens. Kies een andere.', {
        artikel: profiel.redenen.geenGrondslag,
      });
    }
    if (g.niveau === 'individu') eisLeden(db, null, g.leden);
  }
}

export function nodigIncidenteelUit(
  omgeving: Omgeving,
  invoer: Uitnodiging,
): Uitvoer<Aanroepen['nodigIncidenteelUit']> {
  return omgeving.schrijf((db) => {
    const { rij, profiel } = teWijzigen(db, invoer.overlegId);
    for (const groep of groepenVan(db, rij.id)) eisBijgewerkt(omgeving, db, groep);
    toetsUitnodiging(db, profiel, invoer);
    const vast = profiel.partners.filter((p) => partnerDoetMee(profiel, p.id, rij.datum)).length;
    const laatste = Math.max(vast, ...deelnemers(db, rij.id).map((d) => d.zetel));
    const deelnemerId = omgeving.nieuwId();
    db.prepare(
      `INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, gevraagd_door, doel, noodzaak, vuistregel, uitzondering, sinds)
       VALUES (?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      deelnemerId,
      rij.id,
      laatste + 1,
      invoer.organisatie,
      invoer.naam,
      invoer.functie,
      invoer.rol,
      invoer.gevraagdDoor,
      invoer.doel,
      invoer.noodzaak,
      invoer.vuistregel,
      invoer.uitzondering,
      omgeving.klok().toISOString(),
    );
    for (const g of invoer.gronden) {
      const grondId = omgeving.nieuwId();
      db.prepare(
        'INSERT INTO deelnemer_grond (id, deelnemer_id, van, gegevenssoort, niveau, grondslag) VALUES (?, ?, ?, ?, ?, ?)',
      ).run(grondId, deelnemerId, g.van, g.gegevenssoort, g.niveau, g.grondslag);
      for (const lid of g.niveau === 'individu' ? new Set(g.leden) : []) {
        db.prepare('INSERT INTO deelnemer_grond_lid (grond_id, lid_id) VALUES (?, ?)').run(grondId, lid);
      }
    }
    for (const v of invoer.verstrekt) {
      db.prepare(
        'INSERT INTO deelnemer_verstrekking (id, deelnemer_id, aan, gegevenssoort, niveau, grondslag) VALUES (?, ?, ?, ?, ?, ?)',
      ).run(omgeving.nieuwId(), deelnemerId, JSON.stringify(v.aan), v.gegevenssoort, v.niveau, v.grondslag);
    }
    log(omgeving, db, 'deelnemer.getoetst-en-uitgenodigd', {
      overleg: rij.id,
      deelnemer: deelnemerId,
      vuistregel: invoer.vuistregel,
      gronden: invoer.gronden.map((g) => g.grondslag),
    });
    return { deelnemerId };
  });
}

/**
 * What his absence adds to the room, apart from whoever else waits for the confirming key: each key then answers for
 * its own rows, and never for those of a second leaving that nobody was shown.
 */
function onthult(db: ReadableDb, o: Overlegsituatie, persoonId: string): readonly string[] {
  const aanwezig = o.publiek.filter((p) => p.id !== persoonId && o.verblijf.get(p.id)?.buiten === null);
  const hij = o.personen.get(persoonId);
  const met = hij ? [...aanwezig, hij] : aanwezig;
  const eerst = new Set(zaalkijk(db, { ...o, publiek: met }).rijen.map((r) => r.id));
  return zaalkijk(db, { ...o, publiek: aanwezig }).rijen.flatMap((r) => (eerst.has(r.id) ? [] : [r.tekst]));
}

/**
 * Somebody comes in or goes out. Coming in narrows the picture at once. Going out is recorded at once, with the time;
 * but as long as it would reveal something, the room is computed as if he were still there, until `bevestigd`.
 */
export function zetAanwezig(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['zetAanwezig']>,
): Uitvoer<Aanroepen['zetAanwezig']> {
  return omgeving.schrijf((db) => {
    const rij = openOverlegrij(db, invoer.overlegId);
    const deelnemer = deelnemerrij(db, rij.id, invoer.deelnemerId);
    const nu = omgeving.klok();
    const verblijf = laadSituatie(db, rij.id, nu).verblijf.get(deelnemer.id);
    const binnen = verblijf !== undefined && verblijf.buiten === null;
    if (invoer.aanwezig) {
      if (!binnen) {
        if (rij.agendapunt_id === null) return weiger('NIET_GEVONDEN', 'Kies eerst een onderwerp.');
        db.prepare('UPDATE aanwezigheid SET telt_mee = 0 WHERE deelnemer_id = ?').run(deelnemer.id);
        db.prepare(
          'INSERT INTO aanwezigheid (id, overleg_id, deelnemer_id, agendapunt_id, binnen) VALUES (?, ?, ?, ?, ?)',
        ).run(omgeving.nieuwId(), rij.id, deelnemer.id, rij.agendapunt_id, nu.toISOString());
        log(omgeving, db, 'deelnemer.binnen', { overleg: rij.id, deelnemer: deelnemer.id });
      }
      return { verschijnt: [] };
    }
    if (binnen) {
      db.prepare('UPDATE aanwezigheid SET buiten = ? WHERE deelnemer_id = ? AND buiten IS NULL').run(
        nu.toISOString(),
        deelnemer.id,
      );
      log(omgeving, db, 'deelnemer.buiten', { overleg: rij.id, deelnemer: deelnemer.id });
    }
    db.prepare('UPDATE aanwezigheid SET telt_mee = 0 WHERE deelnemer_id = ?').run(deelnemer.id);
    if (invoer.bevestigd) {
      log(omgeving, db, 'deelnemer.vertrek-bevestigd', { overleg: rij.id, deelnemer: deelnemer.id });
      return { verschijnt: [] };
    }
    const verschijnt = onthult(db, laadSituatie(db, rij.id, nu), deelnemer.id);
    if (verschijnt.length > 0) {
      db.prepare(
        `UPDATE aanwezigheid SET telt_mee = 1 WHERE rowid =
           (SELECT max(rowid) FROM aanwezigheid WHERE deelnemer_id = ?)`,
      ).run(deelnemer.id);
    }
    return { verschijnt: [...verschijnt] };
  });
}
