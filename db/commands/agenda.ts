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
import type { ReadableDb, WritableDb } from '../handles.ts';
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

/** A part as it is stored. */
interface Onderdeelrij extends Agendavoorstel {
  readonly id: string;
  readonly overlegId: string;
  readonly volgorde: number;
}

export function zetOnderdeel(db: WritableDb, a: Onderdeelrij): void {
  db.prepare(
    `INSERT INTO agendapunt (id, overleg_id, volgorde, soort, groep_id, titel, vraag, stap, doel, kring, tijd, minuten, nodig)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    a.id,
    a.overlegId,
    a.volgorde,
    a.soort,
    a.groepId,
    a.titel,
    a.vraag,
    a.stap,
    a.doel,
    a.kring,
    a.tijd,
    a.minuten,
    JSON.stringify([...new Set(a.nodig)]),
  );
}

/** The parts that a group gets by its step, from the template. */
export function onderdelenVanGroep(
  db: ReadableDb,
  profiel: Convenantprofiel,
  groep: Groeprij,
): Omit<Agendavoorstel, 'tijd'>[] {
  const { eigen } = leesSjablonen(leesInstelling(db, 'agendasjablonen'));
  const stap = sjabloonstapVan(groep, isBesproken(db, groep.id));
  return pasIn(eigen[stap] ?? standaardsjabloon(stap), profiel).delen.map((deel) => {
    const kring = deel.kring ?? kringVoor(profiel, deel.soort);
    const titel = agendatitel(profiel, groep.naam, kring);
    return { ...deel, groepId: groep.id, stap: groep.stap, kring, titel };
  });
}

/** Opening, the groups in order, closing round; with clock times from `begin`. */
export function maakAgenda(
  db: ReadableDb,
  profiel: Convenantprofiel,
  groepen: readonly Groeprij[],
  { datum, begin }: { readonly datum: string; readonly begin: string },
): Agendavoorstel[] {
  const vast = {
    groepId: null,
    stap: null,
    doel: null,
    kring: standaardkring(profiel, 'gewoon', 'groep'),
    nodig: [],
  };
  const delen: Omit<Agendavoorstel, 'tijd'>[] = [
    { ...vast, soort: 'opening', titel: 'Opening en geheimhouding', vraag: '', minuten: 5 },
    ...groepen.flatMap((groep) => onderdelenVanGroep(db, profiel, groep)),
    { ...vast, soort: 'sluitronde', titel: 'Sluitronde', vraag: 'Wie heeft wat nodig?', minuten: 10 },
  ];
  const tijden = begintijden(
    datum,
    begin,
    delen.map((d) => d.minuten),
  );
  return delen.map((deel, i) => ({ ...deel, tijd: tijden[i] ?? begin }));
}
