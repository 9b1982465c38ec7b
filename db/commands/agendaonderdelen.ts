/** Commands of the area `agenda` about one meeting: parts of its agenda come, change, go and move. */
import type { agenda as gebied } from '../../shared/contract/agenda.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { MEESTE_ONDERDELEN, type Onderdeelsoort, volgordefout } from '../../shared/domein/agenda.ts';
import { kringVoor } from '../../shared/domein/agendasjabloon.ts';
import { type Convenantprofiel, vindKring } from '../../shared/domein/profiel.ts';
import type { ReadableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { heeftVasteInhoud, waaromVast } from '../queries/agenda.ts';
import { behandelingen } from '../queries/behandeling.ts';
import { nodigkeuzes } from '../queries/nodig.ts';
import { type Agendarij, agenda, agendarij, groepenVan, type Overlegrij, overlegrij } from '../queries/overlegrij.ts';
import { laadSituatie } from '../queries/situatie.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { agendatitel, zetOnderdeel } from './agenda.ts';
import { alsGeplaatst, opPlaats, schrijfTijden, schrijfVolgorde } from './agendaplaats.ts';
import { eisBesluit2A, eisLopend, groeprij } from './groepen.ts';
import { log } from './log.ts';
import { eisZonderPersonen } from './zaalvraag.ts';

type Aanroepen = typeof gebied;
type Velden = Pick<Gelezen<Aanroepen['voegToe']>, 'vraag' | 'doel' | 'kring' | 'nodig'>;

/** A meeting whose agenda may still change. @throws Geweigerd NIET_GEVONDEN, OVERLEG_GESLOTEN */
function teBewerken(db: ReadableDb, overlegId: string): Overlegrij {
  const rij = overlegrij(db, overlegId);
  if (rij.staat === 'gesloten') {
    weiger('OVERLEG_GESLOTEN', 'Dit overleg is gesloten. Aan de agenda verandert niets meer.');
  }
  return rij;
}

/** @throws Geweigerd DOEL_ONBEKEND, KRING_ONBEKEND */
export function eisBekend(profiel: Convenantprofiel, { doel, kring }: Pick<Velden, 'doel' | 'kring'>): void {
  if (doel !== null && !profiel.doelen.some((d) => d.id === doel)) {
    weiger('DOEL_ONBEKEND', 'Dit doel kent het convenantprofiel niet. Kies een ander doel.');
  }
  if (kring !== null && !vindKring(profiel, kring)) {
    weiger('KRING_ONBEKEND', 'Deze kring kent het convenantprofiel niet. Kies een andere kring.');
  }
}

/** @throws Geweigerd NIET_GEVONDEN for somebody who is neither a partner on that day nor a guest of this meeting */
function eisNodig(omgeving: Omgeving, db: ReadableDb, overlegId: string, nodig: readonly string[]): void {
  const bekend = new Set(nodigkeuzes(laadSituatie(db, overlegId, omgeving.klok())).map((k) => k.id));
  if (nodig.every((id) => bekend.has(id))) return;
  weiger(
    'NIET_GEVONDEN',
    'Wie u nodig noemt, doet op deze dag niet mee als partner en is geen gast van dit overleg. Kies opnieuw wie nodig is.',
  );
}

/** A part with names or a plan is about a group that may have them. @throws Geweigerd GROEP_ONTBREEKT, NOG_GEEN_BESLUIT_2A, GROEP_GESLOTEN */
function eisGroepVoor(db: ReadableDb, soort: Onderdeelsoort, groepId: string | null): void {
  if (soort === 'onderwerp') {
    if (groepId !== null) eisLopend(db, groepId);
  } else if (groepId === null) {
    weiger('GROEP_ONTBREEKT', 'Een namenlijst of een plan hoort bij een groep. Kies een groep, of kies een onderwerp.');
  } else eisBesluit2A(db, groepId);
}

const naamVan = (db: ReadableDb, groepId: string | null): string | null =>
  groepId === null ? null : groeprij(db, groepId).naam;

export function voegToe(omgeving: Omgeving, invoer: Gelezen<Aanroepen['voegToe']>): Uitvoer<Aanroepen['voegToe']> {
  return omgeving.schrijf((db) => {
    const overleg = teBewerken(db, invoer.overlegId);
    const { profiel } = laadSituatie(db, overleg.id, omgeving.klok()).situatie;
    const { groepId, soort } = invoer;
    if (groepId !== null && !groepenVan(db, overleg.id).includes(groepId)) {
      weiger('NIET_GEVONDEN', 'Deze groep hoort niet bij dit overleg. Kies een andere groep.');
    }
    if (agenda(db, overleg.id).length >= MEESTE_ONDERDELEN) {
      weiger('AGENDA_VOL', `Er staan al ${MEESTE_ONDERDELEN} onderdelen op de agenda. Haal eerst een onderdeel weg.`);
    }
    eisGroepVoor(db, soort, groepId);
    if (groepId !== null) eisBijgewerkt(omgeving, db, groepId);
    eisBekend(profiel, invoer);
    eisNodig(omgeving, db, overleg.id, invoer.nodig);
    eisZonderPersonen(db, [invoer.vraag]);
    const agendapuntId = omgeving.nieuwId();
    const kring = invoer.kring ?? kringVoor(profiel, soort);
    opPlaats(omgeving, db, overleg, { id: agendapuntId, groepId }, (volgorde, tijd) => {
      zetOnderdeel(db, {
        id: agendapuntId,
        overlegId: overleg.id,
        volgorde,
        soort,
        groepId,
        titel: agendatitel(profiel, naamVan(db, groepId), kring),
        vraag: invoer.vraag,
        stap: groepId === null ? null : groeprij(db, groepId).stap,
        doel: invoer.doel,
        kring,
        tijd,
        minuten: invoer.minuten,
        nodig: invoer.nodig,
      });
    });
    log(omgeving, db, 'agenda.toegevoegd', { overleg: overleg.id, agendapunt: agendapuntId, soort, kring });
    return { agendapuntId };
  });
}

/** @throws Geweigerd ONDERDEEL_IN_GEBRUIK */
function eisVrij(db: ReadableDb, overleg: Overlegrij, rij: Agendarij): void {
  const waarom = waaromVast(db, overleg, behandelingen(db, overleg.id), rij);
  if (waarom !== null) weiger('ONDERDEEL_IN_GEBRUIK', waarom);
}

/** @throws Geweigerd VAST_ONDERDEEL */
function eisZelfdeInhoud(rij: Agendarij, invoer: Gelezen<Aanroepen['wijzig']>): void {
  const zelfde =
    rij.soort === invoer.soort &&
    rij.vraag === invoer.vraag &&
    rij.doel === invoer.doel &&
    (invoer.kring === null || rij.kring === invoer.kring);
  if (zelfde) return;
  weiger(
    'VAST_ONDERDEEL',
    rij.anoniem === 1
      ? 'De bron was akkoord met deze vraag en deze kring. U kunt hier alleen de minuten en wie nodig is veranderen. Vraag anders het advies opnieuw.'
      : 'De opening en de sluitronde staan vast. U kunt hier alleen de minuten en wie nodig is veranderen.',
  );
}

export function wijzig(omgeving: Omgeving, invoer: Gelezen<Aanroepen['wijzig']>): void {
  omgeving.schrijf((db) => {
    const rij = agendarij(db, invoer.agendapuntId);
    const overleg = teBewerken(db, rij.overleg_id);
    eisVrij(db, overleg, rij);
    eisNodig(omgeving, db, overleg.id, invoer.nodig);
    const nodig = JSON.stringify([...new Set(invoer.nodig)]);
    const { soort } = invoer;
    if (heeftVasteInhoud(rij)) {
      eisZelfdeInhoud(rij, invoer);
      db.prepare('UPDATE agendapunt SET minuten = ?, nodig = ? WHERE id = ?').run(invoer.minuten, nodig, rij.id);
    } else {
      if (soort === 'opening' || soort === 'sluitronde') {
        return weiger('VAST_ONDERDEEL', 'Opening en sluitronde zijn er één keer. Kies een andere soort.');
      }
      const { profiel } = laadSituatie(db, overleg.id, omgeving.klok()).situatie;
      eisGroepVoor(db, soort, rij.groep_id);
      eisBekend(profiel, invoer);
      // What stands there already was asked before; names that came since are no reason to hold up its minutes.
      if (invoer.vraag !== rij.vraag) eisZonderPersonen(db, [invoer.vraag]);
      const kring = invoer.kring ?? kringVoor(profiel, soort);
      db.prepare(
        'UPDATE agendapunt SET soort = ?, titel = ?, vraag = ?, doel = ?, kring = ?, minuten = ?, nodig = ? WHERE id = ?',
      ).run(
        soort,
        agendatitel(profiel, naamVan(db, rij.groep_id), kring),
        invoer.vraag,
        invoer.doel,
        kring,
        invoer.minuten,
        nodig,
        rij.id,
      );
    }
    schrijfTijden(db, overleg);
    log(omgeving, db, 'agenda.gewijzigd', { overleg: overleg.id, agendapunt: rij.id });
  });
}

export function verwijder(omgeving: Omgeving, invoer: Gelezen<Aanroepen['verwijder']>): void {
  omgeving.schrijf((db) => {
    const rij = agendarij(db, invoer.agendapuntId);
    const overleg = teBewerken(db, rij.overleg_id);
    if (rij.soort === 'opening' || rij.soort === 'sluitronde') {
      weiger('VAST_ONDERDEEL', 'De opening en de sluitronde horen bij elk overleg. U kunt ze niet weghalen (art. 8).');
    }
    eisVrij(db, overleg, rij);
    // First: without it, what has no minutes of its own would last until the part after this one.
    schrijfTijden(db, overleg);
    const eerste = agenda(db, overleg.id).find((r) => r.id !== rij.id);
    if (overleg.agendapunt_id === rij.id) {
      db.prepare('UPDATE overleg SET agendapunt_id = ? WHERE id = ?').run(eerste?.id ?? null, overleg.id);
    }
    for (const tabel of ['agendapunt_lid', 'advies_akkoord']) {
      db.prepare(`DELETE FROM ${tabel} WHERE agendapunt_id = ?`).run(rij.id);
    }
    db.prepare('DELETE FROM agendapunt WHERE id = ?').run(rij.id);
    schrijfTijden(db, overleg);
    log(omgeving, db, 'agenda.verwijderd', { overleg: overleg.id, agendapunt: rij.id });
  });
}

const volgordezin = {
  delen: 'De volgorde noemt niet elk onderdeel precies één keer. De agenda is intussen veranderd: kijk opnieuw.',
  opening: 'De opening blijft vooraan: eerst leest u de geheimhouding voor (art. 14).',
  sluitronde: 'De sluitronde komt na alles wat voor iedereen is. Alleen een besloten deel mag erna.',
} as const;

export function zetVolgorde(omgeving: Omgeving, invoer: Gelezen<Aanroepen['zetVolgorde']>): void {
  omgeving.schrijf((db) => {
    const overleg = teBewerken(db, invoer.overlegId);
    const fout = volgordefout(alsGeplaatst(omgeving, db, overleg.id), invoer.agendapuntIds);
    if (fout !== null) weiger('VOLGORDE_KLOPT_NIET', volgordezin[fout]);
    schrijfVolgorde(db, overleg, invoer.agendapuntIds);
    log(omgeving, db, 'agenda.volgorde', { overleg: overleg.id, onderdelen: [...invoer.agendapuntIds] });
  });
}
