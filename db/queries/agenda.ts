/** The agenda of one meeting as it is edited: its parts, who is needed and not there, and what can still be changed. */
import type { agenda as gebied } from '../../shared/contract/agenda.ts';
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Uitvoer } from '../../shared/contract/kern.ts';
import { begintijden, leestijden, minutenVan, onderdeelsoorten } from '../../shared/domein/agenda.ts';
import { soortenVan } from '../../shared/domein/agendasjabloon.ts';
import { type Behandeling, isBehandeld } from '../../shared/domein/behandeling.ts';
import type { Convenantprofiel } from '../../shared/domein/profiel.ts';
import type { ReadableDb } from '../handles.ts';
import { behandelingen } from './behandeling.ts';
import { nodigkeuzes, nodigMist, nodigVoor } from './nodig.ts';
import { type Agendarij, agenda, deelnaam, groepenMetNaam, type Overlegrij } from './overlegrij.ts';
import { bronnaam, laadSituatie } from './situatie.ts';

/** Circles and purposes of a profile, to choose from. */
export const kringkeuzes = (profiel: Convenantprofiel): { kringen: Keuze[]; doelen: Keuze[] } => ({
  kringen: profiel.kringen.map((k) => ({ id: k.id, naam: k.naam })),
  doelen: profiel.doelen.map((d) => ({ id: d.id, naam: d.naam })),
});

const heeftPunten = (db: ReadableDb, id: string): boolean =>
  ['punt', 'punt_erbij'].some(
    (tabel) => db.prepare(`SELECT 1 FROM ${tabel} WHERE agendapunt_id = ? LIMIT 1`).get(id) !== undefined,
  );

/** Somebody came in while it was on, however short that was. */
const kwamIemandBinnen = (db: ReadableDb, { overleg_id, id }: Agendarij): boolean =>
  db.prepare('SELECT 1 FROM aanwezigheid WHERE overleg_id = ? AND agendapunt_id = ? LIMIT 1').get(overleg_id, id) !==
  undefined;

/**
 * Why a part can be neither changed nor removed any more, in a sentence; null: it can. What was handled or noted stands
 * in the minutes under what it was.
 */
export function waaromVast(
  db: ReadableDb,
  overleg: Overlegrij,
  gedaan: readonly Behandeling[],
  rij: Agendarij,
): string | null {
  if (overleg.staat !== 'voorbereiding' && overleg.agendapunt_id === rij.id) {
    return 'Dit onderdeel is nu aan de orde. Ga eerst naar een ander onderdeel, of voeg een nieuw onderdeel toe.';
  }
  if (isBehandeld(gedaan, rij.id) || kwamIemandBinnen(db, rij)) {
    return 'Dit onderdeel is al behandeld. Het blijft zo staan, ook in het verslag. Voeg een nieuw onderdeel toe.';
  }
  if (heeftPunten(db, rij.id)) {
    return 'Bij dit onderdeel is al iets vastgelegd. Haal eerst de punten weg, of voeg een nieuw onderdeel toe.';
  }
  return null;
}

/** Opening, closing round and an anonymous question are what they are. */
export const heeftVasteInhoud = (rij: Agendarij): boolean =>
  rij.soort === 'opening' || rij.soort === 'sluitronde' || rij.anoniem === 1;

/** @throws Geweigerd NIET_GEVONDEN */
export function toonAgenda(db: ReadableDb, overlegId: string, nu: Date): Uitvoer<(typeof gebied)['toon']> {
  const o = laadSituatie(db, overlegId, nu);
  const rijen = agenda(db, overlegId);
  const minuten = minutenVan(rijen, o.overleg.datum);
  const tijden = leestijden(o.overleg.datum, o.overleg.begin, rijen);
  const gedaan = behandelingen(db, overlegId);
  const groepen = groepenMetNaam(db, overlegId);
  const nodig = nodigkeuzes(o);
  const titel = (rij: Agendarij) => {
    const groep = groepen.find((g) => g.id === rij.groep_id);
    return groep ? `${groep.naam}: ${deelnaam(rij)}` : rij.titel;
  };
  return {
    onderdelen: rijen.map((rij, i) => ({
      id: rij.id,
      soort: rij.soort,
      tijd: tijden[i] ?? rij.tijd,
      titel: titel(rij),
      groepId: rij.groep_id,
      vraag: rij.vraag,
      doel: rij.doel,
      kring: rij.kring,
      minuten: minuten[i] ?? 0,
      nodig: nodigVoor(rij).map((id) => ({ id, naam: bronnaam(o, id) })),
      mist: nodigMist(o, rij),
      vasteInhoud: heeftVasteInhoud(rij),
      vast: waaromVast(db, o.overleg, gedaan, rij) ?? '',
    })),
    einde: begintijden(o.overleg.datum, o.overleg.begin, [...minuten, 0]).at(-1) ?? o.overleg.begin,
    keuzes: {
      ...kringkeuzes(o.situatie.profiel),
      nodig,
      groepen: groepen.map(({ id, naam, staat }) => ({
        id,
        naam,
        soorten: staat === 'signaal' || staat === 'niet-problematisch' ? [...soortenVan('1')] : [...onderdeelsoorten],
      })),
    },
  };
}
