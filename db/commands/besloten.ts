/** A part of the meeting for which somebody was asked to leave (convenant art. 8 lid 8): beginning it, and who stays away. */
import type { besloten } from '../../shared/contract/besloten.ts';
import type { Gelezen } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { kleinereKringen, tegenKop } from '../../shared/domein/beslotenDeel.ts';
import { zeteltoetsen } from '../../shared/domein/zeteltoets.ts';
import type { Omgeving } from '../omgeving.ts';
import { heeftVasteInhoud } from '../queries/agenda.ts';
import { onderwerpkop } from '../queries/gegevens.ts';
import { agendarij, deelnemerrij, openOverlegrij } from '../queries/overlegrij.ts';
import { laadSituatie } from '../queries/situatie.ts';
import { agendatitel } from './agenda.ts';
import { groeprij } from './groepen.ts';
import { log } from './log.ts';
import { zetOnderwerp } from './overleg.ts';

const LAATSTE_VERBLIJF = '(SELECT max(rowid) FROM aanwezigheid WHERE deelnemer_id = ?)';

/**
 * Those who were asked are out: their leaving is confirmed, and the subject is chosen. In one transaction, because a
 * confirmation on its own would bring on the table what the subject before this one keeps from them.
 */
export function kies(omgeving: Omgeving, invoer: Gelezen<(typeof besloten)['kies']>): void {
  omgeving.schrijf((db) => {
    const rij = openOverlegrij(db, invoer.overlegId);
    const punt = agendarij(db, invoer.agendapuntId);
    const gevraagd = [...new Set(invoer.deelnemerIds)].map((id) => deelnemerrij(db, rij.id, id));
    const o = laadSituatie(db, rij.id, omgeving.klok());
    const binnen = gevraagd.filter((d) => o.verblijf.get(d.id)?.buiten === null);
    const publiek = o.publiek.filter((p) => !gevraagd.some((d) => d.id === p.id));
    const tegen = tegenKop(o.situatie, publiek, { kop: onderwerpkop(punt) }).map((t) => t.persoon.id);
    const nog = [...new Set([...binnen.map((d) => d.id), ...tegen])].map((id) => deelnemerrij(db, rij.id, id).zetel);
    if (nog.length > 0) {
      weiger(
        'NOG_IN_DE_ZAAL',
        `Nog niet iedereen is buiten die dit niet mag zien. Druk op ${zeteltoetsen(nog.sort((a, b) => a - b))} als die weg is.`,
      );
    }
    for (const { id } of gevraagd) {
      db.prepare('UPDATE aanwezigheid SET telt_mee = 0 WHERE deelnemer_id = ?').run(id);
      db.prepare(`UPDATE aanwezigheid SET besloten_voor = ? WHERE rowid = ${LAATSTE_VERBLIJF}`).run(punt.id, id);
      log(omgeving, db, 'deelnemer.vertrek-bevestigd', { overleg: rij.id, deelnemer: id });
    }
    log(omgeving, db, 'overleg.besloten-deel', {
      overleg: rij.id,
      agendapunt: punt.id,
      weg: gevraagd.map((d) => d.id),
    });
    if (punt.id !== rij.agendapunt_id) zetOnderwerp(omgeving, db, rij, punt.id);
  });
}

/** @throws Geweigerd VAST_ONDERDEEL, KRING_NIET_KLEINER */
export function versmal(omgeving: Omgeving, invoer: Gelezen<(typeof besloten)['versmal']>): void {
  omgeving.schrijf((db) => {
    const overleg = openOverlegrij(db, invoer.overlegId);
    const rij = agendarij(db, invoer.agendapuntId);
    if (rij.overleg_id !== overleg.id) weiger('NIET_GEVONDEN', 'Dit onderwerp hoort bij een ander overleg.');
    if (heeftVasteInhoud(rij)) {
      weiger(
        'VAST_ONDERDEEL',
        'De kring van dit onderdeel staat vast. Vraag wie het niet mag zien om even weg te gaan.',
      );
    }
    const { profiel } = laadSituatie(db, overleg.id, omgeving.klok()).situatie;
    const kring = kleinereKringen(profiel, rij.kring).find((k) => k.id === invoer.kring);
    if (!kring) {
      return weiger(
        'KRING_NIET_KLEINER',
        'Deze kring is niet kleiner dan de kring van nu. Kies een kleinere kring. Groter maken kan bij de agenda.',
        { artikel: 'art. 8 lid 8' },
      );
    }
    const groep = rij.groep_id === null ? null : groeprij(db, rij.groep_id).naam;
    db.prepare('UPDATE agendapunt SET kring = ?, titel = ? WHERE id = ?').run(
      kring.id,
      agendatitel(profiel, groep, kring.id),
      rij.id,
    );
    log(omgeving, db, 'agenda.kring-kleiner', { overleg: overleg.id, agendapunt: rij.id, kring: kring.id });
  });
}

/**
 * Records with their latest stay that these deelnemers do not come back (convenant art. 8 lid 8).
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN
 */
export function komtNiet(omgeving: Omgeving, invoer: Gelezen<(typeof besloten)['komtNiet']>): void {
  omgeving.schrijf((db) => {
    const rij = openOverlegrij(db, invoer.overlegId);
    for (const id of new Set(invoer.deelnemerIds)) {
      const { id: deelnemer } = deelnemerrij(db, rij.id, id);
      db.prepare(`UPDATE aanwezigheid SET komt_niet = 1 WHERE rowid = ${LAATSTE_VERBLIJF}`).run(deelnemer);
      log(omgeving, db, 'deelnemer.komt-niet-terug', { overleg: rij.id, deelnemer });
    }
  });
}
