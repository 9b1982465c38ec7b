/** First start and settings: profile, name, table code, theme. Only the main process asks for these. */

import { weiger } from '../../shared/contract/weigering.ts';
import { leesProfiel } from '../../shared/domein/profiel.ts';
import type { ReadableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Teverwijderen, teVernietigen } from '../queries/bewaren.ts';
import { leesInstelling, zetInstelling } from '../queries/instelling.ts';
import { heeftNieuweBevinding } from '../queries/logboek.ts';
import { openOverlegId } from '../queries/overlegrij.ts';
import { log } from './log.ts';
import { zetTafelcode } from './tekenen.ts';

export interface Inrichting {
  readonly naam: string;
  readonly tafelcode: string;
  /** Text of the profile as chosen: the file, or the built-in one. */
  readonly profiel: string;
}

/** Fills a new vault. @throws Geweigerd PROFIEL_ONGELDIG */
export function richtIn(omgeving: Omgeving, invoer: Inrichting): void {
  const gelezen = leesProfiel(invoer.profiel);
  if ('fouten' in gelezen) {
    const eerste = gelezen.fouten[0];
    weiger('PROFIEL_ONGELDIG', `Het convenantprofiel klopt niet. ${eerste?.veld ?? ''}: ${eerste?.uitleg ?? ''}`);
  }
  const { profiel } = gelezen;
  omgeving.schrijf((db) => {
    db.prepare('INSERT INTO profiel (id, versie, inhoud, sinds) VALUES (?, ?, ?, ?)').run(
      profiel.id,
      profiel.versie,
      JSON.stringify(profiel),
      omgeving.klok().toISOString(),
    );
    zetInstelling(db, 'naam', invoer.naam);
    zetTafelcode(omgeving, db, invoer.tafelcode);
    log(omgeving, db, 'kluis.ingericht', {
      profiel: profiel.id,
      versie: profiel.versie,
      oefening: omgeving.oefenkluis,
    });
  });
}

export interface Kluisstand {
  readonly openOverlegId: string | null;
  readonly thema: 'licht' | 'donker';
  /** False when making it was cut off before it had a profile: then nothing can be in it. */
  readonly ingericht: boolean;
  /** The log does not fit together, and nobody looked at that yet. */
  readonly logboekMelding: boolean;
  /** How much is due to be destroyed, and whether work waits for it. */
  readonly teVernietigen: Teverwijderen;
  /** What was destroyed may still be on disk: emptying the write-ahead log failed, and is tried again. */
  readonly sporenBlijven: boolean;
}

/** Was nothing ever put in: no profile, name, group, meeting or document? Keys alone are nothing that was put in. */
function isLeeg(db: ReadableDb): boolean {
  return ['profiel', "instelling WHERE sleutel <> 'sleutels'", 'groep', 'overleg', 'stuk'].every(
    (rijen) => db.prepare(`SELECT 1 FROM ${rijen} LIMIT 1`).get() === undefined,
  );
}

/** What the main process shows of the state of an open vault. */
export function stand(omgeving: Omgeving): Kluisstand {
  // Whoever reads the archive has no meeting to come back to, and nothing waits for him.
  const leest = omgeving.rol === 'archief';
  return {
    openOverlegId: leest ? null : openOverlegId(omgeving.lees),
    thema: leesInstelling(omgeving.lees, 'thema') === 'donker' ? 'donker' : 'licht',
    ingericht: !isLeeg(omgeving.lees),
    logboekMelding: !leest && heeftNieuweBevinding(omgeving.lees),
    teVernietigen: leest
      ? { aantal: 0, wacht: false }
      : teVernietigen(omgeving.lees, omgeving.klok(), omgeving.vernietigBinnenDagen),
    sporenBlijven: !leest && omgeving.sporenBlijven(),
  };
}

export function zetThema(omgeving: Omgeving, invoer: { readonly thema: 'licht' | 'donker' }): void {
  omgeving.schrijf((db) => {
    zetInstelling(db, 'thema', invoer.thema);
    log(omgeving, db, 'instelling.gewijzigd', { sleutel: 'thema', waarde: invoer.thema });
  });
}

/** Where back-ups go. A path may hold somebody's name: in the vault, and not in the log. */
export function zetKopiemap(omgeving: Omgeving, invoer: { readonly map: string }): void {
  omgeving.schrijf((db) => {
    zetInstelling(db, 'kopiemap', invoer.map);
    log(omgeving, db, 'instelling.gewijzigd', { sleutel: 'kopiemap' });
  });
}
