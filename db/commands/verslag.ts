/** Commands of the area `verslag`: reading it in the next meeting, comments on it, and a new version. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { verslag } from '../../shared/contract/verslag.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { standaardkring } from '../../shared/domein/profiel.ts';
import { stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { agenda, type Overlegrij, overlegrij } from '../queries/overlegrij.ts';
import { profielVan } from '../queries/profiel.ts';
import { isVastgesteld, stukrij } from '../queries/stukken.ts';
import { teLezen } from '../queries/telezen.ts';
import { lezersVan } from '../queries/verslagbeeld.ts';
import { eisVerleden } from './groepen.ts';
import { log } from './log.ts';
import { legConceptVoor, maakVerslagconcept } from './stukken.ts';
import { eisNieuwsteVersie } from './stukvaststelling.ts';

type Aanroepen = typeof verslag;

/** In preparation right after the opening; in a meeting that is going on right after the subject of now. */
function maakPlaats(db: WritableDb, overleg: Overlegrij): { volgorde: number; tijd: string } {
  const rijen = agenda(db, overleg.id);
  const nu = rijen.find((a) =>
    overleg.staat === 'voorbereiding' ? a.soort === 'opening' : a.id === overleg.agendapunt_id,
  );
  const na = nu?.volgorde ?? 0;
  db.prepare('UPDATE agendapunt SET volgorde = volgorde + 1 WHERE overleg_id = ? AND volgorde > ?').run(overleg.id, na);
  const straks = rijen.find((a) => a.volgorde > na);
  return { volgorde: na + 1, tijd: straks?.tijd ?? nu?.tijd ?? overleg.begin };
}

/**
 * Puts the verslag that this meeting can read (`teLezen`) on its agenda: after the opening while it is prepared, later after
 * the subject of now. A concept is put before the partners with it.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_GESLOTEN, GEEN_VERSLAG, STAAT_PAST_NIET
 */
export function zetOpAgenda(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['zetOpAgenda']>,
): Uitvoer<Aanroepen['zetOpAgenda']> {
  return omgeving.schrijf((db) => {
    const overleg = overlegrij(db, invoer.overlegId);
    if (overleg.staat === 'gesloten')
      weiger('OVERLEG_GESLOTEN', 'Dit overleg is gesloten. Lees het verslag in een volgend overleg.');
    const stuk = teLezen(db, overleg.id);
    if (!stuk) {
      return weiger(
        'GEEN_VERSLAG',
        'Er is geen verslag om te lezen. Maak het verslag van het vorige overleg bij Documenten. Is het al vastgesteld, dan hoeft u het niet meer te lezen.',
      );
    }
    if (stuk.staat === 'concept') legConceptVoor(omgeving, db, stuk.id);
    const agendapuntId = omgeving.nieuwId();
    const { volgorde, tijd } = maakPlaats(db, overleg);
    const profiel = profielVan(db, overleg.profiel_id, overleg.profiel_versie);
    db.prepare(
      `INSERT INTO agendapunt (id, overleg_id, volgorde, soort, groep_id, titel, vraag, stap, doel, kring, tijd, stuk_id)
       VALUES (?, ?, ?, 'onderwerp', NULL, ?, 'Klopt het verslag?', NULL, NULL, ?, ?, ?)`,
    ).run(agendapuntId, overleg.id, volgorde, stuk.titel, standaardkring(profiel, 'gewoon', 'groep'), tijd, stuk.id);
    log(omgeving, db, 'verslag.op-agenda', { overleg: overleg.id, agendapunt: agendapuntId, stuk: stuk.id });
    return { agendapuntId };
  });
}

export function legOpmerkingVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['legOpmerkingVast']>): void {
  omgeving.schrijf((db) => {
    const rij = stukrij(db, invoer.stukId);
    if (isVastgesteld(rij.staat)) {
      weiger('STAAT_PAST_NIET', 'Dit stuk is vastgesteld. Maak een nieuwe versie om een opmerking te verwerken.');
    }
    if (!lezersVan(db, rij).some((l) => l.id === invoer.van)) {
      weiger('NIET_GEVONDEN', 'Deze lezer hoort niet bij dit stuk. Kies een partner of een gast van het overleg.');
    }
    eisVerleden(omgeving, invoer.datum);
    db.prepare(
      'INSERT INTO stuk_opmerking (id, stuk_id, van, datum, tekst, vastgelegd_op) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(omgeving.nieuwId(), rij.id, invoer.van, invoer.datum, invoer.tekst, omgeving.klok().toISOString());
    log(omgeving, db, 'stuk.opmerking', { stuk: rij.id, van: invoer.van, datum: invoer.datum });
  });
}

/**
 * Makes a verslag again from the items as they are now: a concept in its place, anything later as the next version, with
 * the reason why. Of a concept that replaces a version before it, the old reason holds if none is given.
 * @throws Geweigerd NIET_GEVONDEN, STAAT_PAST_NIET, STUK_VERVANGEN, OVERLEG_NIET_GESLOTEN, REDEN_ONTBREEKT
 */
export function nieuweVersie(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['nieuweVersie']>,
): Uitvoer<Aanroepen['nieuweVersie']> {
  return omgeving.schrijf((db) => {
    const rij = stukrij(db, invoer.stukId);
    if (rij.soort !== 'verslag' || rij.overleg_id === null) {
      return weiger('STAAT_PAST_NIET', 'Alleen een verslag maakt u zo opnieuw. Een plan maakt u met Nieuw stuk.');
    }
    eisNieuwsteVersie(db, rij);
    const inhoud = stukinhoudSchema.parse(JSON.parse(rij.inhoud));
    // A concept that is made again still replaces the version before it, for the same reason.
    const eerder = rij.staat === 'concept' && inhoud.soort === 'verslag' ? (inhoud.vervangtReden ?? '') : '';
    return maakVerslagconcept(omgeving, db, rij.overleg_id, invoer.reden || eerder);
  });
}
