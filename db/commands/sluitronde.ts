/** Commands of the area `sluitronde`: who takes which information along, and whether each bron agrees. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { sluitronde } from '../../shared/contract/sluitronde.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { BURGEMEESTER } from '../../shared/domein/profiel.ts';
import { redenUitgelegd } from '../../shared/domein/uitleg.ts';
import { toetsVrijgave, vraagtAkkoord } from '../../shared/domein/vrijgave.ts';
import type { Persoon } from '../../shared/domein/zichtbaarheid.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { openOverlegrij } from '../queries/overlegrij.ts';
import { bronnaam, laadSituatie, type Overlegsituatie } from '../queries/situatie.ts';
import { eisOntvanger, lopendeOnderwerpen } from '../queries/sluitronde.ts';
import { rondeafspraken, type Sluitstof, sluitstof } from '../queries/vrijgave.ts';
import { log } from './log.ts';
import { eisAkkoordVanBron } from './puntinvoer.ts';

type Aanroepen = typeof sluitronde;
type Afspraak = Gelezen<Aanroepen['legVast']>;

function eisOnderwerp(db: WritableDb, overlegId: string, onderwerpId: string): void {
  openOverlegrij(db, overlegId);
  if (!lopendeOnderwerpen(db, overlegId).some((o) => o.id === onderwerpId)) {
    weiger('NIET_GEVONDEN', 'Deze actie staat niet in de sluitronde van dit overleg.');
  }
}

/** The chosen items, each once. @throws Geweigerd NIET_GEVONDEN */
function gekozenStof(db: WritableDb, o: Overlegsituatie, ids: readonly string[]): Sluitstof[] {
  const stof = new Map(sluitstof(db, o).map((r) => [r.id, r]));
  return [...new Set(ids)].map(
    (id) => stof.get(id) ?? weiger('NIET_GEVONDEN', 'Een van de gekozen punten staat niet meer in dit overleg.'),
  );
}

/**
 * Each bron of the chosen items answered for itself, once, and what goes along may be released to this person.
 * @throws Geweigerd AKKOORD_ONTBREEKT, AKKOORD_NIET_VAN_BRON, NIET_VRIJ_TE_GEVEN
 */
function toetsAntwoorden(o: Overlegsituatie, persoon: Persoon, stof: readonly Sluitstof[], invoer: Afspraak): void {
  const { redenen } = o.situatie.profiel;
  const bronnen = [...new Set(stof.map((r) => r.bron))].filter((bron) => vraagtAkkoord(persoon, bron));
  const gevraagd = invoer.antwoorden.map((a) => a.bron);
  if (gevraagd.length !== bronnen.length || !bronnen.every((bron) => gevraagd.includes(bron))) {
    weiger('AKKOORD_ONTBREEKT', 'Vraag elke bron van de gekozen punten, en leg van elke bron één antwoord vast.', {
      artikel: redenen.ingehouden,
    });
  }
  for (const { bron, gevraagdAan } of invoer.antwoorden) {
    // For the burgemeester himself the procesregisseur may answer (convenant art. 8 lid 1).
    if (gevraagdAan !== null || bron !== BURGEMEESTER) eisAkkoordVanBron(o, gevraagdAan ?? '', bron);
  }
  const nee = new Set(invoer.antwoorden.filter((a) => !a.akkoord).map((a) => a.bron));
  for (const { bron, gegevens } of stof) {
    if (nee.has(bron)) continue;
    const oordeel = toetsVrijgave(o.situatie, persoon, gegevens);
    if (oordeel.zichtbaar) continue;
    const [reden] = oordeel.redenen;
    weiger(
      'NIET_VRIJ_TE_GEVEN',
      `Een van de gekozen punten mag niet mee, ook niet als de bron akkoord is. ${oordeel.redenen.map(redenUitgelegd).join(' ')}`,
      reden ? { artikel: reden.artikel } : {},
    );
  }
}

/** What was asked for a recipient is asked once: a second answer about it would leave two that contradict. @throws Geweigerd AL_GEVRAAGD */
function eisNogNietGevraagd(
  db: WritableDb,
  o: Overlegsituatie,
  { ontvanger }: Afspraak,
  stof: readonly Sluitstof[],
): void {
  const gevraagd = new Set(
    rondeafspraken(db, o.overleg.id)
      .filter((a) => a.ontvanger === ontvanger)
      .flatMap((a) => a.items),
  );
  const dubbel = stof.find((r) => gevraagd.has(r.id));
  if (!dubbel) return;
  weiger(
    'AL_GEVRAAGD',
    `Voor ${bronnaam(o, ontvanger)} ligt al vast of dit meegaat: ${dubbel.wat.slice(0, 80)} Is het anders? Haal dan eerst die afspraak weg.`,
  );
}

const INVOEGEN = `INSERT INTO sluitafspraak (id, overleg_id, onderwerp_id, ontvanger, informatie, gevraagd_aan, akkoord,
    voorwaarden, wie_informeert, tijd, doel, mag_verteld, betrokken, aantal_items)
  VALUES (:id, :overleg, :onderwerp, :ontvanger, '', NULL, :akkoord, '', :informeert, :tijd, :doel, :verteld, :betrokken, :aantal)`;

/**
 * Records what one recipient takes along of the chosen items, with the answer of each bron; also when every answer is no.
 * An earlier "nobody" about this action goes. Decision 0028.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN, AL_GEVRAAGD, AKKOORD_ONTBREEKT, AKKOORD_NIET_VAN_BRON,
 *   NIET_VRIJ_TE_GEVEN
 */
export function legVast(omgeving: Omgeving, invoer: Afspraak): Uitvoer<Aanroepen['legVast']> {
  return omgeving.schrijf((db) => {
    eisOnderwerp(db, invoer.overlegId, invoer.onderwerpId);
    const o = laadSituatie(db, invoer.overlegId, omgeving.klok());
    const persoon = eisOntvanger(o, invoer.ontvanger);
    if (!o.situatie.profiel.doelen.some((d) => d.id === invoer.doel)) {
      weiger('NIET_GEVONDEN', 'Kies voor welk doel van het convenant de informatie meegaat.');
    }
    const stof = gekozenStof(db, o, invoer.items);
    eisNogNietGevraagd(db, o, invoer, stof);
    toetsAntwoorden(o, persoon, stof, invoer);
    db.prepare('DELETE FROM sluitafspraak WHERE onderwerp_id = ? AND ontvanger IS NULL').run(invoer.onderwerpId);
    const nee = new Set(invoer.antwoorden.filter((a) => !a.akkoord).map((a) => a.bron));
    const gaatMee = stof.some((r) => !nee.has(r.bron));
    const id = omgeving.nieuwId();
    db.prepare(INVOEGEN).run({
      id,
      overleg: invoer.overlegId,
      onderwerp: invoer.onderwerpId,
      ontvanger: invoer.ontvanger,
      akkoord: gaatMee ? 1 : 0,
      informeert: invoer.wieInformeert,
      // Of the situation: an agreement is never from before the moment at which it was tested.
      tijd: o.situatie.tijd,
      doel: invoer.doel,
      verteld: invoer.magVerteld,
      betrokken: invoer.betrokken,
      aantal: stof.length,
    });
    for (const r of stof) {
      db.prepare(
        'INSERT INTO sluitafspraak_item (afspraak_id, item_id, punt_id, interventie_id) VALUES (?, ?, ?, ?)',
      ).run(id, r.id, r.genoteerd ? r.id : null, r.genoteerd ? null : r.id);
    }
    for (const a of invoer.antwoorden) {
      // A condition is part of a yes.
      db.prepare(
        'INSERT INTO sluitafspraak_bron (afspraak_id, bron, gevraagd_aan, akkoord, voorwaarden) VALUES (?, ?, ?, ?, ?)',
      ).run(id, a.bron, a.gevraagdAan, a.akkoord ? 1 : 0, a.akkoord ? a.voorwaarden : '');
    }
    log(omgeving, db, 'sluitronde.afspraak', {
      overleg: invoer.overlegId,
      onderwerp: invoer.onderwerpId,
      afspraak: id,
      ontvanger: invoer.ontvanger,
      items: stof.map((r) => r.id),
      antwoorden: invoer.antwoorden.map((a) => `${a.bron}:${a.akkoord ? 'ja' : 'nee'}`),
      akkoord: gaatMee,
    });
    return { afspraakId: id };
  });
}

/**
 * Takes back an agreement of the closing round, or a "nobody": for a mistake in the room, as long as the meeting is open.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN
 */
export function haalWeg(omgeving: Omgeving, { overlegId, afspraakId }: Gelezen<Aanroepen['haalWeg']>): void {
  omgeving.schrijf((db) => {
    openOverlegrij(db, overlegId);
    const { changes } = db
      .prepare('DELETE FROM sluitafspraak WHERE id = ? AND overleg_id = ?')
      .run(afspraakId, overlegId);
    if (changes === 0) weiger('NIET_GEVONDEN', 'Deze afspraak staat niet meer in de sluitronde.');
    log(omgeving, db, 'sluitronde.weggehaald', { overleg: overlegId, afspraak: afspraakId });
    omgeving.leegSporen();
  });
}

/** Nobody needs information for this action: said aloud and recorded. */
export function niemand(omgeving: Omgeving, invoer: Gelezen<Aanroepen['niemand']>): void {
  omgeving.schrijf((db) => {
    eisOnderwerp(db, invoer.overlegId, invoer.onderwerpId);
    const al = db
      .prepare<{ id: string }>('SELECT id FROM sluitafspraak WHERE onderwerp_id = ? AND overleg_id = ?')
      .get(invoer.onderwerpId, invoer.overlegId);
    if (al) return;
    db.prepare(INVOEGEN).run({
      id: omgeving.nieuwId(),
      overleg: invoer.overlegId,
      onderwerp: invoer.onderwerpId,
      ontvanger: null,
      akkoord: 1,
      informeert: '',
      tijd: omgeving.klok().toISOString(),
      doel: null,
      verteld: '',
      betrokken: '',
      aantal: 0,
    });
    log(omgeving, db, 'sluitronde.niemand', { overleg: invoer.overlegId, onderwerp: invoer.onderwerpId });
  });
}
