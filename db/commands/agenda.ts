/** The agenda that a new meeting starts with: per group the template of its step, between opening and closing round. */
import { begintijden } from '../../shared/domein/agenda.ts';
import {
  kringVoor,
  leesSjablonen,
  pasIn,
  sjabloonstapVan,
  standaardsjabloon,
} from '../../shared/domein/agendasjabloon.ts';
import { type Convenantprofiel, standaardkring } from '../../shared/domein/profiel.ts';
import type { ReadableDb } from '../handles.ts';
import { leesInstelling } from '../queries/instelling.ts';
import type { Groeprij } from './groepen.ts';

interface Agendavoorstel {
  readonly soort: 'opening' | 'namenlijst' | 'onderwerp' | 'plan' | 'sluitronde';
  readonly groepId: string | null;
  readonly titel: string;
  readonly vraag: string;
  readonly stap: number | null;
  /** Id of the purpose in the profile (art. 2), or null for parts without data. */
  readonly doel: string | null;
  readonly kring: string;
  readonly tijd: string;
  readonly minuten: number;
  /** Ids of partners. */
  readonly nodig: readonly string[];
}

/** The purpose with this letter, if the profile has it. */
export const doelMetLetter = (profiel: Convenantprofiel, id: string): string | null =>
  profiel.doelen.find((d) => d.id === id)?.id ?? null;

/**
 * What the room reads above a part: its group; without one whether it is for a smaller circle than everybody
 * (art. 8 lid 8). Never a word that somebody typed.
 */
export function agendatitel(profiel: Convenantprofiel, groepsnaam: string | null, kring: string): string {
  if (groepsnaam !== null) return `Groep ${groepsnaam}`;
  return kring === standaardkring(profiel, 'gewoon', 'groep') ? 'Algemeen' : 'Besloten deel';
}

/** Was it talked about before, in a meeting that is closed? */
const isBesproken = (db: ReadableDb, groepId: string): boolean =>
  db
    .prepare(
      `SELECT 1 FROM overleg_groep og JOIN overleg o ON o.id = og.overleg_id
       WHERE og.groep_id = ? AND o.staat = 'gesloten' LIMIT 1`,
    )
    .get(groepId) !== undefined;

/** Opening, the groups in order, closing round; with clock times from `begin`. */
export function maakAgenda(
  db: ReadableDb,
  profiel: Convenantprofiel,
  groepen: readonly Groeprij[],
  { datum, begin }: { readonly datum: string; readonly begin: string },
): Agendavoorstel[] {
  const { eigen } = leesSjablonen(leesInstelling(db, 'agendasjablonen'));
  const vast = {
    groepId: null,
    stap: null,
    doel: null,
    kring: standaardkring(profiel, 'gewoon', 'groep'),
    nodig: [],
  };
  const vanGroep = (groep: Groeprij) => {
    const stap = sjabloonstapVan(groep, isBesproken(db, groep.id));
    return pasIn(eigen[stap] ?? standaardsjabloon(stap), profiel).delen.map((deel) => {
      const kring = deel.kring ?? kringVoor(profiel, deel.soort);
      const titel = agendatitel(profiel, groep.naam, kring);
      return { ...deel, groepId: groep.id, stap: groep.stap, kring, titel };
    });
  };
  const delen: Omit<Agendavoorstel, 'tijd'>[] = [
    { ...vast, soort: 'opening', titel: 'Opening en geheimhouding', vraag: '', minuten: 5 },
    ...groepen.flatMap(vanGroep),
    { ...vast, soort: 'sluitronde', titel: 'Sluitronde', vraag: 'Wie heeft wat nodig?', minuten: 10 },
  ];
  const tijden = begintijden(
    datum,
    begin,
    delen.map((d) => d.minuten),
  );
  return delen.map((deel, i) => ({ ...deel, tijd: tijden[i] ?? begin }));
}
