/**
 * The test of an incidentele deelnemer (convenant art. 4), by which he is put on the list or changed. Each part is asked
 * before he is invited; what it allows is what he hears afterwards (`shared/domein/zichtbaarheid.ts`).
 */
import type { deelnemers as gebied } from '../../shared/contract/deelnemers.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Convenantprofiel, INCIDENTEEL } from '../../shared/domein/profiel.ts';
import { type Gastsoort, isVanElders } from '../../shared/domein/toets.ts';
import { partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { lijktOpBetrokkene } from '../queries/adresboek.ts';
import { deelnemers, groepenVan, type Overlegrij } from '../queries/overlegrij.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { raakContact } from './adresboek.ts';
import { log } from './log.ts';
import { eisLeden } from './plan.ts';
import { eisNieuw, teWijzigen, teWijzigenDeelnemer } from './uitnodigen.ts';

type Aanroepen = typeof gebied;
type Toets = Omit<Gelezen<Aanroepen['nodigIncidenteelUit']>, 'overlegId' | 'inAdresboek'>;

/** Who asks for him, for what, and by which rule of thumb it may be told. */
function eisVraag(profiel: Convenantprofiel, rij: Overlegrij, invoer: Toets): void {
  if (!partnerDoetMee(profiel, invoer.gevraagdDoor, rij.datum)) {
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
  if (invoer.beroepsgeheim === 'niets') {
    weiger(
      'BEROEPSGEHEIM',
      'Er geldt een beroepsgeheim en niets heft het op. Dan mag het niet, ook niet bij A en B. Kies wat het opheft, of nodig niet uit.',
      { artikel: profiel.redenen.geenGrondslag },
    );
  }
}

/** What he may hear and tell: a ground that the profile has, about groups of this meeting and members of those. */
function eisGronden(db: ReadableDb, profiel: Convenantprofiel, rij: Overlegrij, invoer: Toets): void {
  const opAgenda = groepenVan(db, rij.id);
  if (invoer.groepen.some((g) => !opAgenda.includes(g))) {
    weiger('GROEP_PAST_NIET', 'Een van de gekozen groepen staat niet op de agenda van dit overleg. Kies opnieuw.');
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
    if (g.niveau === 'individu') eisLedenVanToets(db, invoer, g.leden);
  }
}

/** Members of the groups for which he is tested. @throws Geweigerd LEDEN_ONTBREKEN, DEELNAME_BEEINDIGD */
function eisLedenVanToets(db: ReadableDb, { groepen }: Toets, leden: readonly string[]): void {
  eisLeden(db, null, leden);
  const groepVan = db.prepare<{ groep_id: string }>('SELECT groep_id FROM lid WHERE id = ?');
  if (leden.every((lid) => groepen.includes(groepVan.get(lid)?.groep_id ?? ''))) return;
  weiger(
    'LEDEN_ONTBREKEN',
    'Een van de gekozen jongeren hoort bij een groep waarvoor u deze deelnemer niet toetst. Vink die groep aan, of haal de jongere weg.',
  );
}

/** What he may tell himself: to partners that take part that day, of a kind that the profile has (art. 4 lid 6). */
function eisVerstrekt(db: ReadableDb, profiel: Convenantprofiel, rij: Overlegrij, invoer: Toets): void {
  for (const v of invoer.verstrekt) {
    if (!v.aan.every((partner) => partnerDoetMee(profiel, partner, rij.datum))) {
      weiger(
        'PARTNER_PAST_NIET',
        'Een van de partners aan wie deze deelnemer iets mag vertellen, doet op die dag niet mee aan het convenant. Kies opnieuw.',
        { artikel: profiel.redenen.geenPartner },
      );
    }
    if (!profiel.gegevenssoorten.includes(v.gegevenssoort)) {
      weiger('SOORT_ONBEKEND', 'Deze soort gegevens kent het convenantprofiel niet. Kies een andere.');
    }
    if (v.niveau === 'individu' && v.leden != null) eisLedenVanToets(db, invoer, v.leden);
  }
}

/**
 * A youth or parent is never a participant, of whatever group. Somebody may have the same name: then that is said, and goes
 * on record. Asked once: for as long as he keeps that name on this list.
 * @returns whether it was said now
 */
function eisNietBetrokken(db: ReadableDb, invoer: Toets, al: string | null): boolean {
  if (invoer.naam === al || !lijktOpBetrokkene(db)(invoer.naam)) return false;
  if (invoer.nietBetrokken !== true) {
    weiger(
      'LIJKT_OP_BETROKKENE',
      'Een jongere of ouder in deze kluis heet ook zo. Een betrokkene is nooit deelnemer. Is dit iemand anders? Vink dat aan, en nodig dan uit.',
    );
  }
  return true;
}

/** A natural person's seat bears his own name. */
function organisatieVan({ soort, organisatie, naam }: Toets): string {
  if (soort === 'persoon') return naam;
  if (organisatie !== '') return organisatie;
  return isVanElders(soort)
    ? weiger('ORGANISATIE_ONTBREEKT', 'Vul in van welke gemeente deze deelnemer is.')
    : weiger('ORGANISATIE_ONTBREEKT', 'Vul in van welke organisatie deze deelnemer is.');
}

/** The whole test, refused at the first part that fails. @returns how his organisation is called */
function eisToets(
  omgeving: Omgeving,
  db: ReadableDb,
  { rij, profiel }: ReturnType<typeof teWijzigen>,
  invoer: Toets,
  zelf: string | null,
): string {
  for (const groep of groepenVan(db, rij.id)) eisBijgewerkt(omgeving, db, groep);
  const organisatie = organisatieVan(invoer);
  eisNieuw(db, rij.id, { partner: null, organisatie, naam: invoer.naam }, zelf);
  eisVraag(profiel, rij, invoer);
  eisGronden(db, profiel, rij, invoer);
  eisVerstrekt(db, profiel, rij, invoer);
  return organisatie;
}

/** Stores what the test says beside `deelnemer`, in the place of what it said before. */
function bewaarToets(omgeving: Omgeving, db: WritableDb, deelnemerId: string, invoer: Toets): void {
  for (const tabel of ['toets', 'deelnemer_grond', 'deelnemer_verstrekking']) {
    db.prepare(`DELETE FROM ${tabel} WHERE deelnemer_id = ?`).run(deelnemerId);
  }
  db.prepare('INSERT INTO toets (deelnemer_id, soort, beroepsgeheim, getoetst_op) VALUES (?, ?, ?, ?)').run(
    deelnemerId,
    invoer.soort,
    invoer.beroepsgeheim,
    omgeving.klok().toISOString(),
  );
  for (const groep of new Set(invoer.groepen)) {
    db.prepare('INSERT INTO toets_groep (deelnemer_id, groep_id) VALUES (?, ?)').run(deelnemerId, groep);
  }
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
    const id = omgeving.nieuwId();
    const leden = v.niveau === 'individu' ? (v.leden ?? null) : null;
    db.prepare(
      `INSERT INTO deelnemer_verstrekking (id, deelnemer_id, aan, gegevenssoort, niveau, grondslag, beperkt)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      id,
      deelnemerId,
      JSON.stringify([...new Set(v.aan)]),
      v.gegevenssoort,
      v.niveau,
      v.grondslag,
      leden === null ? 0 : 1,
    );
    for (const lid of new Set(leden ?? [])) {
      db.prepare('INSERT INTO deelnemer_verstrekking_lid (verstrekking_id, lid_id) VALUES (?, ?)').run(id, lid);
    }
  }
}

const velden = (invoer: Toets, organisatie: string) => ({
  organisatie,
  naam: invoer.naam,
  functie: invoer.functie,
  rol: invoer.rol,
  gevraagd: invoer.gevraagdDoor,
  doel: invoer.doel,
  noodzaak: invoer.noodzaak,
  vuistregel: invoer.vuistregel,
  uitzondering: invoer.vuistregel === 'C' ? invoer.uitzondering : '',
});

const inLog = ({ vuistregel, gronden }: Toets) => ({ vuistregel, gronden: gronden.map((g) => g.grondslag) });

const contactsoort = (soort: Gastsoort) =>
  soort === 'persoon' ? 'persoon' : isVanElders(soort) ? 'gemeente' : 'organisatie';

export function nodigIncidenteelUit(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['nodigIncidenteelUit']>,
): Uitvoer<Aanroepen['nodigIncidenteelUit']> {
  return omgeving.schrijf((db) => {
    const overleg = teWijzigen(db, invoer.overlegId);
    const { rij, profiel } = overleg;
    const organisatie = eisToets(omgeving, db, overleg, invoer, null);
    const gezegd = eisNietBetrokken(db, invoer, null);
    const vast = profiel.partners.filter((p) => partnerDoetMee(profiel, p.id, rij.datum)).length;
    const deelnemerId = omgeving.nieuwId();
    db.prepare(
      `INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, gevraagd_door, doel, noodzaak, vuistregel, uitzondering, sinds)
       VALUES (:id, :overleg, :zetel, NULL, :organisatie, :naam, :functie, :rol, :gevraagd, :doel, :noodzaak, :vuistregel, :uitzondering, :sinds)`,
    ).run({
      ...velden(invoer, organisatie),
      id: deelnemerId,
      overleg: rij.id,
      zetel: Math.max(vast, ...deelnemers(db, rij.id).map((d) => d.zetel)) + 1,
      sinds: omgeving.klok().toISOString(),
    });
    bewaarToets(omgeving, db, deelnemerId, invoer);
    const soort = contactsoort(invoer.soort);
    raakContact(
      omgeving,
      db,
      { ...invoer, soort, partner: null, organisatie: soort === 'persoon' ? '' : organisatie },
      invoer.inAdresboek === true,
    );
    log(omgeving, db, 'deelnemer.getoetst-en-uitgenodigd', {
      overleg: rij.id,
      deelnemer: deelnemerId,
      ...inLog(invoer),
    });
    if (gezegd) log(omgeving, db, 'deelnemer.niet-betrokken', { overleg: rij.id, deelnemer: deelnemerId });
    return { deelnemerId };
  });
}

/** The whole test again: it replaces the one before. His seat stays. */
export function wijzigIncidenteel(omgeving: Omgeving, invoer: Gelezen<Aanroepen['wijzigIncidenteel']>): void {
  omgeving.schrijf((db) => {
    const overleg = teWijzigen(db, invoer.overlegId);
    const deelnemer = teWijzigenDeelnemer(db, overleg.rij, invoer.deelnemerId);
    if (deelnemer.partner !== null)
      weiger('NIET_GEVONDEN', 'Deze persoon komt namens een convenantpartner, zonder toets.');
    const organisatie = eisToets(omgeving, db, overleg, invoer, deelnemer.id);
    const gezegd = eisNietBetrokken(db, invoer, deelnemer.naam);
    db.prepare(
      `UPDATE deelnemer SET organisatie = :organisatie, naam = :naam, functie = :functie, rol = :rol,
         gevraagd_door = :gevraagd, doel = :doel, noodzaak = :noodzaak, vuistregel = :vuistregel,
         uitzondering = :uitzondering WHERE id = :id`,
    ).run({ ...velden(invoer, organisatie), id: deelnemer.id });
    bewaarToets(omgeving, db, deelnemer.id, invoer);
    log(omgeving, db, 'deelnemer.opnieuw-getoetst', {
      overleg: overleg.rij.id,
      deelnemer: deelnemer.id,
      ...inLog(invoer),
    });
    if (gezegd) log(omgeving, db, 'deelnemer.niet-betrokken', { overleg: overleg.rij.id, deelnemer: deelnemer.id });
  });
}
