/** Commands of the area `plan`: the plan van aanpak and its interventions (convenant art. 8 lid 5, 6 and 9). */
import type { plan } from '../../shared/contract/groepen.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { standaardkring } from '../../shared/domein/profiel.ts';
import type { ReadableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { isWeg } from '../queries/deelname.ts';
import { situatieZonderOverleg } from '../queries/situatie.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { eisBesluit2A, eisGrondslag, zetStaat } from './groepen.ts';
import { log } from './log.ts';

type Aanroepen = typeof plan;

/** Members that are said to be of a group must be, and take part. @throws Geweigerd LEDEN_ONTBREKEN, DEELNAME_BEEINDIGD */
export function eisLeden(db: ReadableDb, groepId: string | null, leden: readonly string[]): void {
  if (leden.length === 0) weiger('LEDEN_ONTBREKEN', 'Kies over wie het gaat: ten minste één lid van de groep.');
  for (const lid of leden) {
    const rij = db
      .prepare<{ groep_id: string; weg: number }>(`SELECT l.groep_id, ${isWeg('l')} AS weg FROM lid l WHERE l.id = ?`)
      .get(lid);
    if (!rij || (groepId !== null && rij.groep_id !== groepId)) {
      weiger('LEDEN_ONTBREKEN', 'Een van de gekozen leden staat niet op de namenlijst van deze groep.');
    }
    if (rij?.weg === 1) {
      weiger(
        'DEELNAME_BEEINDIGD',
        'De deelname van een van de gekozen leden is beëindigd. Over hem komt er niets meer bij. Doet hij weer mee? Leg dat besluit dan eerst vast bij de groep.',
        { artikel: 'art. 12 lid 1' },
      );
    }
  }
}

export function wijzig(omgeving: Omgeving, invoer: Gelezen<Aanroepen['wijzig']>): void {
  omgeving.schrijf((db) => {
    eisBesluit2A(db, invoer.groepId);
    eisBijgewerkt(omgeving, db, invoer.groepId);
    db.prepare(
      `INSERT INTO plan (groep_id, aard_en_omvang, doelen, monitoring) VALUES (?, ?, ?, ?)
       ON CONFLICT (groep_id) DO UPDATE SET aard_en_omvang = excluded.aard_en_omvang, doelen = excluded.doelen, monitoring = excluded.monitoring`,
    ).run(invoer.groepId, invoer.aardEnOmvang, JSON.stringify(invoer.doelen), invoer.monitoring);
    log(omgeving, db, 'plan.gewijzigd', { groep: invoer.groepId });
  });
}

export function voegInterventieToe(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['voegInterventieToe']>,
): Uitvoer<Aanroepen['voegInterventieToe']> {
  return omgeving.schrijf((db) => {
    const groep = eisBesluit2A(db, invoer.groepId);
    eisBijgewerkt(omgeving, db, groep.id);
    if (invoer.termijn < invoer.begin) {
      weiger('TERMIJN_VOOR_BEGIN', 'De einddatum ligt voor de begindatum. Kies een latere einddatum.');
    }
    const persoonlijk = invoer.soort === 'persoon';
    if (persoonlijk) eisLeden(db, groep.id, invoer.leden);
    const { situatie } = situatieZonderOverleg(db, omgeving.klok());
    const interventieId = omgeving.nieuwId();
    const niveau = persoonlijk ? 'individu' : 'groep';
    if (!situatie.profiel.gegevenssoorten.includes(invoer.gegevenssoort)) {
      weiger('NIET_GEVONDEN', 'Deze soort gegevens kent het convenantprofiel niet. Kies een andere.');
    }
    const kring = standaardkring(situatie.profiel, invoer.gegevenssoort, niveau);
    const leden = persoonlijk ? invoer.leden : [];
    eisGrondslag(situatie, {
      id: interventieId,
      bron: invoer.bron,
      gegevenssoort: invoer.gegevenssoort,
      niveau,
      leden,
      kring,
      groepId: groep.id,
      verruimingen: [],
      versmalling: null,
    });
    db.prepare(
      `INSERT INTO interventie (id, groep_id, soort, wat, verantwoordelijke, begin, termijn, bron, gegevenssoort, kring, sinds)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      interventieId,
      groep.id,
      invoer.soort,
      invoer.wat,
      invoer.verantwoordelijke,
      invoer.begin,
      invoer.termijn,
      invoer.bron,
      invoer.gegevenssoort,
      kring,
      omgeving.klok().toISOString(),
    );
    for (const lid of leden) {
      db.prepare('INSERT INTO interventie_lid (interventie_id, lid_id) VALUES (?, ?)').run(interventieId, lid);
    }
    zetStaat(omgeving, groep.id, 'plan', 5);
    log(omgeving, db, 'interventie.toegevoegd', {
      interventie: interventieId,
      groep: groep.id,
      partner: invoer.verantwoordelijke,
    });
    return { interventieId };
  });
}
