/**
 * Correcting an item of the open meeting: everything but its kind and its subject. Judged anew as if it were noted now.
 *
 * What rested on the old content goes with any change, also of a responsible partner or a term alone: the bron agreed,
 * and the procesregisseur released, what stood there (art. 8 lid 8). What restricts stays: a narrowing, a kring that was
 * chosen smaller, conditions. A professional secret stays too, because without its sentence nobody would know of it.
 */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { punten } from '../../shared/contract/punten.ts';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';
import { type Convenantprofiel, standaardkring } from '../../shared/domein/profiel.ts';
import { alsGetekend, type Gegeven, kleinereKring, toets } from '../../shared/domein/zichtbaarheid.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import type { Puntrij } from '../queries/gegevens.ts';
import { laadSituatie, type Overlegsituatie } from '../queries/situatie.ts';
import { log } from './log.ts';
import { beoordeelVoorstel, type Voorstel, zetLeden } from './puntinvoer.ts';

/** What can be corrected. `kring`: null is the profile's own. */
export type Puntinhoud = Omit<Gelezen<(typeof punten)['wijzig']>, 'puntId' | 'kringAkkoordDoor'>;

/** About somebody whose participation ended nothing changes any more. @throws Geweigerd DEELNAME_BEEINDIGD */
export function eisDeelname(punt: Pick<Puntrij, 'beeindigd'>): void {
  if (!punt.beeindigd) return;
  weiger(
    'DEELNAME_BEEINDIGD',
    'Dit punt gaat over iemand die niet meer meedoet. Het blijft zoals het is, en de zaal ziet het niet. U kunt het wel weghalen.',
    { artikel: 'art. 12 lid 1' },
  );
}

/** The same content is written the same way: what a kind or level does not have is not there. */
function alsInhoud(profiel: Convenantprofiel, soort: Puntrij['soort'], i: Puntinhoud): Puntinhoud {
  const actie = soort === 'actie';
  return {
    tekst: i.tekst,
    bron: i.bron,
    gegevenssoort: i.gegevenssoort,
    niveau: i.niveau,
    leden: i.niveau === 'individu' ? [...new Set(i.leden)].sort() : [],
    kring: i.kring === standaardkring(profiel, i.gegevenssoort, i.niveau) ? null : i.kring,
    verantwoordelijke: actie ? i.verantwoordelijke : null,
    termijn: actie ? i.termijn : null,
  };
}

/** What is on an item now. A kring that its bron had made wider is not: that agreement holds for no other content. */
const inhoudVan = (profiel: Convenantprofiel, punt: Puntrij): Puntinhoud =>
  alsInhoud(profiel, punt.soort, { ...punt, leden: [...punt.leden], kring: kleinereKring(profiel, punt) });

function beoordeel(
  omgeving: Omgeving,
  db: WritableDb,
  punt: Puntrij,
  inhoud: Puntinhoud,
  kringAkkoordDoor: string | null,
): Voorstel {
  eisDeelname(punt);
  const { agendapuntId, soort } = punt;
  return beoordeelVoorstel(omgeving, db, { ...inhoud, kringAkkoordDoor, agendapuntId, soort });
}

/** What was agreed about the old content does not hold for the new one. */
function trekAllesIn(omgeving: Omgeving, db: WritableDb, id: string) {
  const verruimingen = db
    .prepare('UPDATE verruiming SET ingetrokken_op = ? WHERE punt_id = ? AND ingetrokken_op IS NULL')
    .run(omgeving.klok().toISOString(), id);
  const vrijgave = db.prepare('DELETE FROM punt_vrijgave WHERE punt_id = ?').run(id);
  const afspraken = db
    .prepare(
      `DELETE FROM sluitafspraak WHERE onderwerp_id = :id
       OR id IN (SELECT afspraak_id FROM sluitafspraak_item WHERE punt_id = :id)`,
    )
    .run({ id });
  return {
    verruimingeningetrokken: verruimingen.changes,
    vrijgaveingetrokken: vrijgave.changes,
    afsprakenvervallen: afspraken.changes,
  };
}

/** Stores it. @returns how many agreements of the closing round went with it: those that it was the subject or an item of */
function bewaar(
  omgeving: Omgeving,
  db: WritableDb,
  punt: Puntrij,
  { gegeven, grondslag }: Voorstel,
  inhoud: Puntinhoud,
  velden: readonly string[],
  kringAkkoordDoor: string | null,
): number {
  db.prepare(
    `UPDATE punt SET tekst = ?, bron = ?, gegevenssoort = ?, niveau = ?, kring = ?, kring_akkoord_door = ?, grondslag = ?,
                     verantwoordelijke = ?, termijn = ? WHERE id = ?`,
  ).run(
    inhoud.tekst,
    gegeven.bron,
    gegeven.gegevenssoort,
    gegeven.niveau,
    gegeven.kring,
    kringAkkoordDoor,
    grondslag,
    inhoud.verantwoordelijke,
    inhoud.termijn,
    punt.id,
  );
  zetLeden(db, punt.id, gegeven.leden);
  const gevolg = trekAllesIn(omgeving, db, punt.id);
  log(omgeving, db, 'punt.gewijzigd', {
    punt: punt.id,
    velden: [...velden],
    bron: gegeven.bron,
    soort: gegeven.gegevenssoort,
    kring: gegeven.kring,
    ...gevolg,
  });
  if (gevolg.afsprakenvervallen > 0) omgeving.leegSporen();
  return gevolg.afsprakenvervallen;
}

/** How an item changed: what was on it before, and how many agreements lapsed. */
export interface Wijziging {
  readonly was: Puntinhoud;
  readonly afspraken: number;
}

/** The names of what differs. */
function verschil(een: Puntinhoud, ander: Puntinhoud): string[] {
  const velden = Object.keys(een) as (keyof Puntinhoud)[];
  return velden.filter((veld) => JSON.stringify(een[veld]) !== JSON.stringify(ander[veld]));
}

/**
 * Gives an item another content. Inside a transaction.
 * @param kringAkkoordDoor who of the bron agrees now with a kring that is wider than the profile's
 * @returns null: it is what was there, and nothing is changed
 * @throws Geweigerd with the codes of `punten.wijzig`
 */
export function wijzigPunt(
  omgeving: Omgeving,
  db: WritableDb,
  punt: Puntrij,
  naar: Puntinhoud,
  kringAkkoordDoor: string | null,
): Wijziging | null {
  const { profiel } = laadSituatie(db, punt.overlegId, omgeving.klok()).situatie;
  const was = inhoudVan(profiel, punt);
  const inhoud = alsInhoud(profiel, punt.soort, naar);
  const velden = verschil(was, inhoud);
  if (velden.length === 0) return null;
  const voorstel = beoordeel(omgeving, db, punt, inhoud, kringAkkoordDoor);
  return { was, afspraken: bewaar(omgeving, db, punt, voorstel, inhoud, velden, kringAkkoordDoor) };
}

/** Would anybody who has a seat see this who does not see that? A guest is judged as he will be once he has signed. */
function zietIemandMeer({ situatie, zetels, personen }: Overlegsituatie, dit: Gegeven, dat: Gegeven): boolean {
  const ziet = (persoon: (typeof zetels)[number]['persoon'], g: Gegeven) =>
    toets(situatie, alsGetekend(persoon, situatie.tijd), g).zichtbaar;
  return [...personen.values(), ...zetels.map((z) => z.persoon)].some((p) => ziet(p, dit) && !ziet(p, dat));
}

/**
 * Gives an item its content of before, or of after, by undo. Judged like any change; and because that key is pressed
 * without looking, never when somebody would see more by it than now (decision 0030).
 * @returns null: it stays as it is
 */
export function zetInhoudTerug(omgeving: Omgeving, db: WritableDb, punt: Puntrij, naar: Puntinhoud): Wijziging | null {
  try {
    const voorstel = beoordeel(omgeving, db, punt, naar, null);
    const nu = punt.gegevens[0];
    const dan = { ...voorstel.gegeven, versmalling: punt.versmalling };
    if (nu === undefined || zietIemandMeer(voorstel.situatie, dan, nu)) return null;
  } catch (fout) {
    if (fout instanceof Geweigerd) return null;
    throw fout;
  }
  return wijzigPunt(omgeving, db, punt, naar, null);
}
