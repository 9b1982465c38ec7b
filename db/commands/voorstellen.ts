/**
 * Deciding on what a beheerder proposed: nothing of it takes effect before. Proposals wait outside the store; the log
 * remembers which were decided on, so that one that a crash left behind is not shown again.
 */
import type { Voorstel, Voorstelbeeld, Voorstellenbeeld } from '../../shared/contract/voorstellen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { leesProfiel } from '../../shared/domein/profiel.ts';
import { profielverschillen } from '../../shared/domein/profielverschil.ts';
import type { ReadableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { huidigProfiel } from '../queries/profiel.ts';
import { leesSleutelstand } from '../queries/sleutels.ts';
import { zetKopiemap } from './instellen.ts';
import { log } from './log.ts';

interface Ingediend {
  readonly id: string;
  readonly beheerder: string;
  readonly gemaakt: string;
  readonly voorstel: Voorstel;
}

const BESLIST = "wat IN ('voorstel.bevestigd', 'voorstel.afgewezen')";

/** Was it decided on already? */
function isBeslist(db: ReadableDb, id: string): boolean {
  const sql = `SELECT 1 FROM logboek WHERE ${BESLIST} AND json_extract(onderwerp, '$.voorstel') = ?`;
  return db.prepare(sql).get(id) !== undefined;
}

/** Keys of the beheerders, by the id of their slot, in hexadecimal. */
export const beheersleutels = (omgeving: Omgeving): Readonly<Record<string, string>> =>
  leesSleutelstand(omgeving.lees).beheersleutels;

/** Null: a profile that this version cannot use. */
function wat(db: ReadableDb, voorstel: Voorstel): Voorstelbeeld['wat'] | null {
  if (voorstel.soort !== 'profiel') return voorstel;
  const gelezen = leesProfiel(voorstel.tekst);
  if ('fouten' in gelezen) return null;
  const naar = gelezen.profiel;
  const van = huidigProfiel(db);
  return {
    soort: 'profiel',
    gemeente: naar.gemeente.naam,
    citeertitel: naar.convenant.citeertitel,
    vanVersie: van.id === naar.id ? van.versie : null,
    naarVersie: naar.versie,
    verschillen: profielverschillen(van, naar),
  };
}

/** What waits for a decision. */
export function openVoorstellen(
  omgeving: Omgeving,
  { voorstellen, onleesbaar }: { readonly voorstellen: readonly Ingediend[]; readonly onleesbaar: number },
): Voorstellenbeeld {
  const db = omgeving.lees;
  const { namen } = leesSleutelstand(db);
  const open = voorstellen.filter(({ id }) => !isBeslist(db, id));
  const leesbaar = open.flatMap(({ id, beheerder, gemaakt, voorstel }) => {
    const inWoorden = wat(db, voorstel);
    return inWoorden ? [{ id, door: namen[beheerder] ?? '', gemaakt, wat: inWoorden }] : [];
  });
  return { voorstellen: leesbaar, onleesbaar: onleesbaar + open.length - leesbaar.length };
}

/**
 * A profile more, in force from now on. A meeting keeps the version that it was made under.
 * @throws Geweigerd PROFIEL_ONGELDIG, PROFIEL_BESTAAT
 */
function neemProfielOver(omgeving: Omgeving, tekst: string): void {
  const gelezen = leesProfiel(tekst);
  const profiel =
    'profiel' in gelezen
      ? gelezen.profiel
      : weiger('PROFIEL_ONGELDIG', 'Dit convenantprofiel klopt niet. Wijs het af, en vraag de beheerder om een ander.');
  const { id, versie } = profiel;
  omgeving.schrijf((db) => {
    if (db.prepare('SELECT 1 FROM profiel WHERE id = ? AND versie = ?').get(id, versie)) {
      weiger(
        'PROFIEL_BESTAAT',
        `Versie ${versie} van dit convenantprofiel is al in gebruik geweest. Wijs dit voorstel af, en vraag de beheerder om een hoger versienummer.`,
      );
    }
    const nu = omgeving.klok().toISOString();
    db.prepare('INSERT INTO profiel (id, versie, inhoud, sinds) VALUES (?, ?, ?, ?)').run(
      id,
      versie,
      JSON.stringify(profiel),
      nu,
    );
    log(omgeving, db, 'profiel.vervangen', { profiel: id, versie });
  });
}

/** Records that it was decided on. */
export function legBesluitVast(
  omgeving: Omgeving,
  ja: boolean,
  { id, voorstel }: Pick<Ingediend, 'id' | 'voorstel'>,
): void {
  omgeving.schrijf((db) =>
    log(omgeving, db, ja ? 'voorstel.bevestigd' : 'voorstel.afgewezen', { voorstel: id, soort: voorstel.soort }),
  );
}

/**
 * Makes a proposal take effect. A person's key has been made by then: for him only the decision is recorded.
 * @throws Geweigerd PROFIEL_ONGELDIG, PROFIEL_BESTAAT
 */
export function bevestigVoorstel(omgeving: Omgeving, ingediend: Ingediend): void {
  const { voorstel } = ingediend;
  omgeving.schrijf(() => {
    if (voorstel.soort === 'profiel') neemProfielOver(omgeving, voorstel.tekst);
    else if (voorstel.soort === 'kopiemap') zetKopiemap(omgeving, voorstel);
    legBesluitVast(omgeving, true, ingediend);
  });
}
