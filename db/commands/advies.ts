/** Commands of the area `advies`: an anonymous question on the agenda, and the release of texts for it (convenant art. 11). */
import type { advies } from '../../shared/contract/advies.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { nodigAkkoord } from '../../shared/domein/advies.ts';
import { partnerInWoorden, vindKring } from '../../shared/domein/profiel.ts';
import { opsomming } from '../../shared/domein/woorden.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { ledenVanGroep, type Puntrij } from '../queries/gegevens.ts';
import { agendarij, overlegrij } from '../queries/overlegrij.ts';
import { laadSituatie, type Overlegsituatie } from '../queries/situatie.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { doelMetLetter } from './agenda.ts';
import { opPlaats } from './agendaplaats.ts';
import { eisBesluit2A, groeprij } from './groepen.ts';
import { onthoud } from './handelingen.ts';
import { log } from './log.ts';
import { eisLeden } from './plan.ts';
import { teWijzigen } from './punten.ts';
import { eisAkkoordVanBron, spreektVoor } from './puntinvoer.ts';
import { eisDeelname } from './puntwijziging.ts';

type Aanroepen = typeof advies;
type Vraagstuk = Gelezen<Aanroepen['proef']>;

const MINUTEN = 10;

/** The meeting, and the brons whose agreement this question takes. @throws Geweigerd NIET_GEVONDEN, LEDEN_ONTBREKEN, KRING_ONBEKEND */
function beoordeel(omgeving: Omgeving, db: ReadableDb, invoer: Vraagstuk): { o: Overlegsituatie; nodig: string[] } {
  const o = laadSituatie(db, invoer.overlegId, omgeving.klok());
  const { profiel } = o.situatie;
  const hoortErbij = db
    .prepare<{ groep_id: string }>('SELECT groep_id FROM overleg_groep WHERE overleg_id = ? AND groep_id = ?')
    .get(o.overleg.id, invoer.groepId);
  if (!hoortErbij)
    weiger('NIET_GEVONDEN', 'Deze groep staat niet op de agenda van dit overleg. Kies een andere groep.');
  eisLeden(db, invoer.groepId, invoer.leden);
  if (!vindKring(profiel, invoer.kring))
    weiger('KRING_ONBEKEND', 'Deze kring kent het convenantprofiel niet. Kies een andere.');
  const gegevens = ledenVanGroep(db, invoer.groepId)
    .filter((l) => invoer.leden.includes(l.id))
    .flatMap((l) => l.gegevens);
  return { o, nodig: nodigAkkoord(profiel, gegevens, invoer.kring) };
}

export function proef(omgeving: Omgeving, invoer: Vraagstuk): Uitvoer<Aanroepen['proef']> {
  const { o, nodig } = beoordeel(omgeving, omgeving.lees, invoer);
  return {
    akkoordVan: nodig.map((bron) => ({
      bron: { id: bron, naam: partnerInWoorden(o.situatie.profiel, bron) },
      deelnemers: o.rijen.filter((r) => spreektVoor(o, r.id, bron)).map(({ id, naam }) => ({ id, naam })),
    })),
  };
}

export function vraag(omgeving: Omgeving, invoer: Gelezen<Aanroepen['vraag']>): Uitvoer<Aanroepen['vraag']> {
  return omgeving.schrijf((db) => {
    const { o, nodig } = beoordeel(omgeving, db, invoer);
    const { overleg } = o;
    const { profiel } = o.situatie;
    if (overleg.staat === 'gesloten') {
      weiger('OVERLEG_GESLOTEN', 'Dit overleg is gesloten. Vraag het advies in een nieuw overleg.');
    }
    eisBesluit2A(db, invoer.groepId);
    eisBijgewerkt(omgeving, db, invoer.groepId);
    const akkoord = new Map(invoer.akkoord.map((a) => [a.bron, a.door]));
    for (const [bron, door] of akkoord) eisAkkoordVanBron(o, door, bron);
    const mist = nodig.filter((bron) => !akkoord.has(bron));
    if (mist.length > 0) {
      const wie = opsomming(mist.map((bron) => partnerInWoorden(profiel, bron)));
      weiger(
        'KRING_VRAAGT_AKKOORD',
        `Kring ${invoer.kring} is ruimer dan de kring van deze gegevens. Dat kan alleen met akkoord van ${wie}. Kies wie akkoord gaf, of kies een kleinere kring.`,
        { artikel: profiel.redenen.ingehouden },
      );
    }
    const agendapuntId = omgeving.nieuwId();
    opPlaats(omgeving, db, overleg, { id: agendapuntId, groepId: invoer.groepId }, (volgorde, tijd) => {
      db.prepare(
        `INSERT INTO agendapunt (id, overleg_id, volgorde, soort, groep_id, titel, vraag, stap, doel, kring, tijd, minuten, anoniem)
         VALUES (?, ?, ?, 'onderwerp', ?, 'Anoniem advies', ?, ?, ?, ?, ?, ?, 1)`,
      ).run(
        agendapuntId,
        overleg.id,
        volgorde,
        invoer.groepId,
        invoer.vraag,
        groeprij(db, invoer.groepId).stap,
        doelMetLetter(profiel, 'e'),
        invoer.kring,
        tijd,
        MINUTEN,
      );
    });
    const leden = [...new Set(invoer.leden)];
    for (const lid of leden) {
      db.prepare('INSERT INTO agendapunt_lid (agendapunt_id, lid_id) VALUES (?, ?)').run(agendapuntId, lid);
    }
    // Only where it is needed now: what another bron brings later has its own kring until that bron is asked.
    for (const bron of nodig) {
      db.prepare('INSERT INTO advies_akkoord (agendapunt_id, bron, akkoord_door, tijd) VALUES (?, ?, ?, ?)').run(
        agendapuntId,
        bron,
        akkoord.get(bron) ?? '',
        omgeving.klok().toISOString(),
      );
    }
    log(omgeving, db, 'advies.gevraagd', {
      overleg: overleg.id,
      agendapunt: agendapuntId,
      leden,
      kring: invoer.kring,
      akkoord: nodig.map((bron) => akkoord.get(bron) ?? ''),
    });
    return { agendapuntId };
  });
}

export function trekAkkoordIn(omgeving: Omgeving, invoer: Gelezen<Aanroepen['trekAkkoordIn']>): void {
  omgeving.schrijf((db) => {
    const rij = agendarij(db, invoer.agendapuntId);
    if (overlegrij(db, rij.overleg_id).staat === 'gesloten') {
      weiger('OVERLEG_GESLOTEN', 'Dit overleg is gesloten. De zaal ziet er niets meer van.');
    }
    const weg = db.prepare('DELETE FROM advies_akkoord WHERE agendapunt_id = ? AND bron = ?').run(rij.id, invoer.bron);
    if (weg.changes === 0) weiger('NIET_GEVONDEN', 'Deze bron gaf hier geen akkoord, of trok het al in.');
    log(omgeving, db, 'advies.akkoord-ingetrokken', { agendapunt: rij.id, bron: invoer.bron });
  });
}

/** An item under an anonymous question of an open meeting. @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN, NIET_ANONIEM */
function teVrijgeven(db: WritableDb, puntId: string): Puntrij {
  const punt = teWijzigen(db, puntId);
  if (agendarij(db, punt.agendapuntId).anoniem === 0) {
    weiger(
      'NIET_ANONIEM',
      'Dit punt hoort niet bij een anoniem advies. Hier gelden de gewone regels: vrijgeven hoeft niet.',
    );
  }
  return punt;
}

/**
 * Lets the room read the text of an item under an anonymous question (convenant art. 11). Released already: does nothing.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN, NIET_ANONIEM, DEELNAME_BEEINDIGD
 */
export function geefVrij(omgeving: Omgeving, invoer: Gelezen<Aanroepen['geefVrij']>): void {
  omgeving.schrijf((db) => {
    const punt = teVrijgeven(db, invoer.puntId);
    if (punt.vrijgegeven) return;
    eisDeelname(punt);
    db.prepare('INSERT INTO punt_vrijgave (punt_id, agendapunt_id, tijd) VALUES (?, ?, ?)').run(
      punt.id,
      punt.agendapuntId,
      omgeving.klok().toISOString(),
    );
    log(omgeving, db, 'advies.tekst-vrijgegeven', { punt: punt.id, agendapunt: punt.agendapuntId });
    onthoud(omgeving, db, { overlegId: punt.overlegId, groepId: punt.groepId, puntId: punt.id, soort: 'vrijgave' });
  });
}

export function trekTerug(omgeving: Omgeving, invoer: Gelezen<Aanroepen['trekTerug']>): void {
  omgeving.schrijf((db) => {
    const punt = teVrijgeven(db, invoer.puntId);
    if (!punt.vrijgegeven) return;
    db.prepare('DELETE FROM punt_vrijgave WHERE punt_id = ?').run(punt.id);
    log(omgeving, db, 'advies.tekst-teruggetrokken', { punt: punt.id, agendapunt: punt.agendapuntId });
    onthoud(omgeving, db, { overlegId: punt.overlegId, groepId: punt.groepId, puntId: punt.id, soort: 'vrijgave' });
  });
}
