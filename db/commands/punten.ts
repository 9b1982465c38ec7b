/** Commands of the area `punten`: what is noted in the meeting, and the bron's say over it. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { punten } from '../../shared/contract/punten.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { BURGEMEESTER, standaardkring, vindKring } from '../../shared/domein/profiel.ts';
import { type Gegeven, kringIsRuimer } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Puntrij, puntMetId } from '../queries/gegevens.ts';
import { type Agendarij, agendarij, openOverlegMet, openOverlegrij } from '../queries/overlegrij.ts';
import { laadSituatie, type Overlegsituatie } from '../queries/situatie.ts';
import { eisBesluit2A, eisGrondslag } from './groepen.ts';
import { onthoud } from './handelingen.ts';
import { log } from './log.ts';
import { eisLeden } from './plan.ts';
import { haalWeg } from './weggehaald.ts';

type Aanroepen = typeof punten;
type Eigenschappen = Gelezen<Aanroepen['proef']>;

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
  const bron = o.situatie.deelnemers.find((p) => p.soort === 'incidenteel' && p.id === g.bron);
  const eigen =
    bron?.soort === 'incidenteel' ? bron.verstrekt.find((v) => v.gegevenssoort === g.gegevenssoort) : undefined;
  return eigen?.grondslag ?? '';
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
  const bronnaam = o.zetels.find(
    (z) => (z.persoon.soort === 'functionaris' ? z.persoon.partner : z.persoon.id) === invoer.bron,
  )?.naam;
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
  for (const lid of gegeven.leden) {
    db.prepare('INSERT INTO punt_lid (punt_id, lid_id) VALUES (?, ?)').run(puntId, lid);
  }
  log(omgeving, db, aanvullingDoor === null ? 'punt.toegevoegd' : 'punt.aangevuld', {
    punt: puntId,
    overleg: rij.overleg_id,
    bron: gegeven.bron,
    soort: gegeven.gegevenssoort,
    kring: gegeven.kring,
  });
  return puntId;
}

export function voegToe(omgeving: Omgeving, invoer: Gelezen<Aanroepen['voegToe']>): Uitvoer<Aanroepen['voegToe']> {
  return omgeving.schrijf((db) => {
    const voorstel = beoordeelVoorstel(omgeving, db, invoer);
    const puntId = bewaarPunt(omgeving, db, voorstel, invoer, null);
    const { overleg_id: overlegId, groep_id: groepId } = voorstel.rij;
    onthoud(omgeving, db, { overlegId, groepId, puntId, soort: 'toegevoegd' });
    return { puntId };
  });
}

/** An item of a meeting that is going on. @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN */
export function teWijzigen(db: WritableDb, puntId: string): Puntrij {
  const punt = puntMetId(db, puntId);
  if (!punt) return weiger('NIET_GEVONDEN', 'Dit punt bestaat niet meer.');
  openOverlegrij(db, punt.overlegId);
  return punt;
}

/** About somebody whose participation ended nothing changes any more. @throws Geweigerd DEELNAME_BEEINDIGD */
export function eisDeelname(punt: Pick<Puntrij, 'beeindigd'>): void {
  if (!punt.beeindigd) return;
  weiger(
    'DEELNAME_BEEINDIGD',
    'Dit punt gaat over iemand die niet meer meedoet. Het blijft zoals het is, en de zaal ziet het niet. U kunt het wel weghalen.',
    { artikel: 'art. 12 lid 1' },
  );
}

/**
 * An item that the meeting that is going on has before it: noted in it, or taken along from an earlier one. The bron
 * keeps its say over it there too; its text stays as the earlier meeting recorded it.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN
 */
function opDeAgenda(db: WritableDb, puntId: string): { punt: Puntrij; overlegId: string } {
  const punt = puntMetId(db, puntId);
  if (!punt) return weiger('NIET_GEVONDEN', 'Dit punt bestaat niet meer.');
  const overlegId = openOverlegMet(db, puntId) ?? openOverlegrij(db, punt.overlegId).id;
  return { punt, overlegId };
}

/**
 * Gives an item another text. What was agreed about the old one does not hold for the new one. Inside a transaction.
 * @throws Geweigerd DEELNAME_BEEINDIGD
 */
export function zetTekst(omgeving: Omgeving, db: WritableDb, punt: Puntrij, tekst: string): void {
  eisDeelname(punt);
  db.prepare('UPDATE punt SET tekst = ? WHERE id = ?').run(tekst, punt.id);
  // The bron agreed with what stood there. Another text has the profile's own kring again, until it agrees with that.
  const { profiel } = laadSituatie(db, punt.overlegId, omgeving.klok()).situatie;
  const standaard = standaardkring(profiel, punt.gegevenssoort, punt.niveau);
  if (kringIsRuimer(profiel, standaard, punt.kring)) {
    db.prepare('UPDATE punt SET kring = ?, kring_akkoord_door = NULL WHERE id = ?').run(standaard, punt.id);
  }
  const ingetrokken = db
    .prepare('UPDATE verruiming SET ingetrokken_op = ? WHERE punt_id = ? AND ingetrokken_op IS NULL')
    .run(omgeving.klok().toISOString(), punt.id);
  // So did the procesregisseur, when he released it for anonymous advice.
  const vrijgave = db.prepare('DELETE FROM punt_vrijgave WHERE punt_id = ?').run(punt.id);
  log(omgeving, db, 'punt.gewijzigd', {
    punt: punt.id,
    verruimingeningetrokken: ingetrokken.changes,
    vrijgaveingetrokken: vrijgave.changes,
  });
}

/** What undo has to know of an item of this meeting. */
const bij = (punt: Puntrij) => ({ overlegId: punt.overlegId, groepId: punt.groepId, puntId: punt.id });

export function wijzig(omgeving: Omgeving, invoer: Gelezen<Aanroepen['wijzig']>): void {
  omgeving.schrijf((db) => {
    const punt = teWijzigen(db, invoer.puntId);
    if (invoer.tekst === punt.tekst) return;
    zetTekst(omgeving, db, punt, invoer.tekst);
    onthoud(omgeving, db, { ...bij(punt), soort: 'gewijzigd', tekst: punt.tekst });
  });
}

/** Takes an item away. Until the meeting ends undo puts it back; then it is gone for good. */
export function verwijder(omgeving: Omgeving, invoer: Gelezen<Aanroepen['verwijder']>): void {
  omgeving.schrijf((db) => {
    const punt = teWijzigen(db, invoer.puntId);
    haalWeg(omgeving, db, punt);
    onthoud(omgeving, db, { ...bij(punt), soort: 'verwijderd' });
    log(omgeving, db, 'punt.verwijderd', { punt: punt.id });
    omgeving.leegSporen();
  });
}

export function verruim(omgeving: Omgeving, invoer: Gelezen<Aanroepen['verruim']>): Uitvoer<Aanroepen['verruim']> {
  return omgeving.schrijf((db) => {
    const { punt, overlegId } = opDeAgenda(db, invoer.puntId);
    eisDeelname(punt);
    const o = laadSituatie(db, overlegId, omgeving.klok());
    const { profiel } = o.situatie;
    if (invoer.aanPartners.length + invoer.aanDeelnemers.length === 0) {
      weiger('NIEMAND_GENOEMD', 'Kies voor wie de bron dit punt verruimt.');
    }
    const onbekend =
      invoer.aanPartners.some((p) => !profiel.partners.some((x) => x.id === p)) ||
      invoer.aanDeelnemers.some((d) => !o.rijen.some((r) => r.id === d));
    if (onbekend) weiger('NIET_GEVONDEN', 'Een van de gekozen ontvangers zit niet in dit overleg.');
    eisAkkoordVanBron(o, invoer.akkoordDoor, punt.bron);
    const id = invoer.grondslag;
    const past = profiel.incidenteleGrondslagen.some(
      (g) => g.id === id && g.van === punt.bron && g.gegevenssoorten.includes(punt.gegevenssoort),
    );
    if (id !== null && !past) {
      weiger(
        'GRONDSLAG_PAST_NIET',
        'Deze grondslag past niet bij de bron en de soort gegevens. Kies een andere, of geen.',
        {
          artikel: profiel.redenen.geenGrondslag,
        },
      );
    }
    const verruimingId = omgeving.nieuwId();
    db.prepare(
      `INSERT INTO verruiming (id, punt_id, aan_partners, aan_deelnemers, bron, akkoord_door, tijd, grondslag) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      verruimingId,
      punt.id,
      JSON.stringify(invoer.aanPartners),
      JSON.stringify(invoer.aanDeelnemers),
      punt.bron,
      invoer.akkoordDoor,
      omgeving.klok().toISOString(),
      id,
    );
    log(omgeving, db, 'punt.verruimd', {
      punt: punt.id,
      verruiming: verruimingId,
      akkoord: invoer.akkoordDoor,
      aan: [...invoer.aanPartners, ...invoer.aanDeelnemers],
      grondslag: id,
    });
    onthoud(omgeving, db, { ...bij(punt), overlegId, soort: 'verruimd', verruimingId });
    return { verruimingId };
  });
}

/** Withdraws an agreement from now on. Inside a transaction. */
export function trekIn(omgeving: Omgeving, db: WritableDb, puntId: string, verruimingId: string): void {
  db.prepare('UPDATE verruiming SET ingetrokken_op = coalesce(ingetrokken_op, ?) WHERE id = ?').run(
    omgeving.klok().toISOString(),
    verruimingId,
  );
  log(omgeving, db, 'punt.verruiming-ingetrokken', { punt: puntId, verruiming: verruimingId });
}

export function trekVerruimingIn(omgeving: Omgeving, invoer: Gelezen<Aanroepen['trekVerruimingIn']>): void {
  omgeving.schrijf((db) => {
    const rij = db.prepare<{ punt_id: string }>('SELECT punt_id FROM verruiming WHERE id = ?').get(invoer.verruimingId);
    if (!rij) return weiger('NIET_GEVONDEN', 'Deze verruiming bestaat niet meer.');
    const { punt, overlegId } = opDeAgenda(db, rij.punt_id);
    trekIn(omgeving, db, punt.id, invoer.verruimingId);
    onthoud(omgeving, db, { ...bij(punt), overlegId, soort: 'ingetrokken' });
  });
}

export function versmal(omgeving: Omgeving, invoer: Gelezen<Aanroepen['versmal']>): void {
  omgeving.schrijf((db) => {
    const { punt, overlegId } = opDeAgenda(db, invoer.puntId);
    const o = laadSituatie(db, overlegId, omgeving.klok());
    const bekend = new Set([...o.situatie.profiel.partners, ...o.rijen].map((x) => x.id));
    if (invoer.alleen?.some((id) => !bekend.has(id))) {
      weiger('NIET_GEVONDEN', 'Een van de gekozen ontvangers zit niet in dit overleg.');
    }
    if (invoer.alleen === null) db.prepare('DELETE FROM versmalling WHERE punt_id = ?').run(punt.id);
    else {
      db.prepare(
        'INSERT INTO versmalling (punt_id, alleen, tijd) VALUES (?, ?, ?) ON CONFLICT (punt_id) DO UPDATE SET alleen = excluded.alleen, tijd = excluded.tijd',
      ).run(punt.id, JSON.stringify(invoer.alleen), omgeving.klok().toISOString());
    }
    log(omgeving, db, 'punt.versmald', { punt: punt.id, alleen: invoer.alleen });
    onthoud(omgeving, db, { ...bij(punt), overlegId, soort: 'versmald' });
  });
}

export function legVoorwaardenVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['legVoorwaardenVast']>): void {
  omgeving.schrijf((db) => {
    const { punt, overlegId } = opDeAgenda(db, invoer.puntId);
    db.prepare('UPDATE punt SET voorwaarden = ?, beroepsgeheim = ? WHERE id = ?').run(
      invoer.voorwaarden,
      invoer.beroepsgeheim,
      punt.id,
    );
    log(omgeving, db, 'punt.voorwaarden', {
      punt: punt.id,
      voorwaarden: invoer.voorwaarden !== '',
      beroepsgeheim: invoer.beroepsgeheim,
    });
    onthoud(omgeving, db, { ...bij(punt), overlegId, soort: 'voorwaarden' });
  });
}
