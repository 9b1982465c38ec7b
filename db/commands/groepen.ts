/** Commands of the area `groepen`: a group, its signal at group level, and the 2A decision. */
import type { groepen } from '../../shared/contract/groepen.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { korteNaam, standaardkring } from '../../shared/domein/profiel.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { invoerweigering } from '../../shared/domein/uitleg.ts';
import { type Gegeven, type Situatie, weigeringBijInvoer } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { BEWAREN } from '../meldingen.ts';
import type { Omgeving } from '../omgeving.ts';
import { isVernietigd, staatVan } from '../queries/deelname.ts';
import { groepMetNaam } from '../queries/groepsnaam.ts';
import { situatieZonderOverleg } from '../queries/situatie.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { vrijeGroepscode } from './groepscode.ts';
import { log } from './log.ts';

type Aanroepen = typeof groepen;

type Opgeslagenstaat = 'signaal' | 'beoordeeld' | 'niet-problematisch' | 'duiding' | 'plan' | 'uitvoering';
/** `gesloten` is not stored with the group: a closing has a day and a reason of its own, and can be undone. */
export type Groepsstaat = Opgeslagenstaat | 'gesloten';

export interface Groeprij {
  readonly id: string;
  readonly naam: string;
  readonly wijk: string;
  readonly staat: Groepsstaat;
  readonly stap: number;
}

/** @throws Geweigerd NIET_GEVONDEN */
export function groeprij(db: ReadableDb, id: string): Groeprij {
  const rij = db
    .prepare<Groeprij>(
      `SELECT id, naam, wijk, ${staatVan('g')} AS staat, stap FROM groep g WHERE id = ? AND NOT ${isVernietigd('g.id')}`,
    )
    .get(id);
  return rij ?? weiger('NIET_GEVONDEN', 'Deze groep bestaat niet meer. Ga terug naar de lijst.');
}

/** A group to which something may still be added. @throws Geweigerd NIET_GEVONDEN, GROEP_GESLOTEN */
export function eisLopend(db: ReadableDb, groepId: string): Groeprij {
  const groep = groeprij(db, groepId);
  if (groep.staat === 'gesloten') {
    weiger(
      'GROEP_GESLOTEN',
      'Deze groep is gesloten. Er kan niets meer bij. Heropen de groep eerst, met een reden, op het scherm van de groep.',
      { artikel: 'art. 12 lid 1' },
    );
  }
  return groep;
}

/** Step 2B and later: persons may be entered. @throws Geweigerd NOG_GEEN_BESLUIT_2A (convenant art. 8 lid 3), GROEP_GESLOTEN */
export function eisBesluit2A(db: ReadableDb, groepId: string): Groeprij {
  const groep = eisLopend(db, groepId);
  if (groep.staat === 'signaal') {
    weiger(
      'NOG_GEEN_BESLUIT_2A',
      'Er mogen nog geen personen bij deze groep. Leg eerst het besluit van stap 2A vast, met een reden.',
      { artikel: 'art. 8 lid 3' },
    );
  }
  if (groep.staat === 'niet-problematisch') {
    weiger(
      'NOG_GEEN_BESLUIT_2A',
      'Volgens het besluit van stap 2A is dit geen problematische jeugdgroep. Er komt geen namenlijst.',
      { artikel: 'art. 8 lid 3' },
    );
  }
  return groep;
}

/** Refuses what the burgemeester may not receive from this bron. @throws Geweigerd GEEN_GRONDSLAG */
export function eisGrondslag(s: Situatie, gegeven: Gegeven, bronnaam?: string): void {
  const reden = weigeringBijInvoer(s, gegeven);
  if (!reden) return;
  const partner = s.profiel.partners.find((p) => p.id === gegeven.bron);
  const naam = bronnaam ?? (partner ? korteNaam(partner) : 'deze bron');
  weiger('GEEN_GRONDSLAG', invoerweigering(naam, reden), { artikel: reden.artikel });
}

/** A day in the future cannot have been decided yet. @throws Geweigerd DATUM_IN_TOEKOMST */
export function eisVerleden(omgeving: Omgeving, datum: string): void {
  if (datum > dagVan(omgeving.klok())) {
    weiger('DATUM_IN_TOEKOMST', 'Deze datum ligt in de toekomst. Vul de dag in waarop het besluit is genomen.');
  }
}

export function maak(omgeving: Omgeving, invoer: Gelezen<Aanroepen['maak']>): Uitvoer<Aanroepen['maak']> {
  return omgeving.schrijf((db) => {
    const { situatie } = situatieZonderOverleg(db, omgeving.klok());
    const groepId = omgeving.nieuwId();
    const nu = omgeving.klok();
    eisGrondslag(situatie, {
      id: groepId,
      bron: invoer.signaal.bron,
      gegevenssoort: 'gewoon',
      niveau: 'groep',
      leden: [],
      kring: standaardkring(situatie.profiel, 'gewoon', 'groep'),
      groepId,
      verruimingen: [],
      versmalling: null,
    });
    const bestaat = groepMetNaam(db, invoer.naam);
    if (bestaat) {
      weiger(
        'NAAM_BESTAAT_AL',
        `Er is al een groep met deze naam: ${bestaat.naam}. Kies een andere naam, of open die groep.`,
      );
    }
    db.prepare("INSERT INTO groep (id, naam, wijk, staat, stap, sinds, code) VALUES (?, ?, ?, 'signaal', 1, ?, ?)").run(
      groepId,
      invoer.naam,
      invoer.wijk,
      nu.toISOString(),
      vrijeGroepscode(db, omgeving.willekeurig),
    );
    const s = invoer.signaal;
    db.prepare(
      'INSERT INTO groepssignaal (id, groep_id, plaats, wanneer, gedrag, omvang, bron, datum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(omgeving.nieuwId(), groepId, s.plaats, s.wanneer, s.gedrag, s.omvang, s.bron, dagVan(nu));
    log(omgeving, db, 'groep.gemaakt', { groep: groepId, bron: s.bron });
    return { groepId };
  });
}

export function beoordeel(omgeving: Omgeving, invoer: Gelezen<Aanroepen['beoordeel']>): void {
  omgeving.schrijf((db) => {
    const groep = eisLopend(db, invoer.groepId);
    eisBijgewerkt(omgeving, db, groep.id);
    if (groep.staat !== 'signaal') {
      weiger('AL_BEOORDEELD', 'Het besluit van stap 2A is al vastgelegd. Het kan niet meer veranderen.');
    }
    eisVerleden(omgeving, invoer.datum);
    db.prepare(
      'INSERT INTO besluit_2a (groep_id, problematisch, reden, datum, vastgelegd_op) VALUES (?, ?, ?, ?, ?)',
    ).run(groep.id, invoer.problematisch ? 1 : 0, invoer.reden, invoer.datum, omgeving.klok().toISOString());
    zetStaat(omgeving, groep.id, invoer.problematisch ? 'beoordeeld' : 'niet-problematisch', 2);
    log(omgeving, db, 'groep.beoordeeld', { groep: groep.id, problematisch: invoer.problematisch });
    omgeving.meld(BEWAREN, null);
  });
}

const volgorde: readonly Groepsstaat[] = [
  'signaal',
  'niet-problematisch',
  'beoordeeld',
  'duiding',
  'plan',
  'uitvoering',
];

/** A group moves on; it never goes back by itself. */
export function zetStaat(omgeving: Omgeving, groepId: string, staat: Opgeslagenstaat, stap: number): void {
  omgeving.schrijf((db) => {
    const verder = volgorde.indexOf(staat) > volgorde.indexOf(groeprij(db, groepId).staat);
    if (verder) db.prepare('UPDATE groep SET staat = ? WHERE id = ?').run(staat, groepId);
    db.prepare('UPDATE groep SET stap = max(stap, ?) WHERE id = ?').run(stap, groepId);
  });
}
