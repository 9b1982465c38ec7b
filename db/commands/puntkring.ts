/** Commands of the area `punten`: the bron's say over an item, that is who may see it and on what conditions. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { punten } from '../../shared/contract/punten.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Puntrij, puntMetId } from '../queries/gegevens.ts';
import { openOverlegMet, openOverlegrij } from '../queries/overlegrij.ts';
import { laadSituatie } from '../queries/situatie.ts';
import { onthoud } from './handelingen.ts';
import { log } from './log.ts';
import { ongedaan } from './punten.ts';
import { eisAkkoordVanBron } from './puntinvoer.ts';
import { eisDeelname } from './puntwijziging.ts';

type Aanroepen = typeof punten;

/**
 * An item that the meeting that is going on has before it: noted in it, or taken along from an earlier one. The bron
 * keeps its say over it there too; its text stays as the earlier meeting recorded it.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN
 */
function opDeAgenda(db: WritableDb, puntId: string): { punt: Puntrij; overlegId: string } {
  const punt = puntMetId(db, puntId);
  if (!punt) return weiger('NIET_GEVONDEN', 'Dit punt bestaat niet meer.');
  const overlegId = openOverlegMet(db, puntId) ?? openOverlegrij(db, punt.overlegId).id;
  return { punt, overlegId };
}

/**
 * Records that the bron agrees that an item goes to these partners and deelnemers too, on a ground where it names one.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN, DEELNAME_BEEINDIGD, PUNT_VERANDERD, NIEMAND_GENOEMD,
 *   AKKOORD_NIET_VAN_BRON, GRONDSLAG_PAST_NIET
 */
export function verruim(omgeving: Omgeving, invoer: Gelezen<Aanroepen['verruim']>): Uitvoer<Aanroepen['verruim']> {
  return omgeving.schrijf((db) => {
    const { punt, overlegId } = opDeAgenda(db, invoer.puntId);
    eisDeelname(punt);
    if (invoer.getoond !== undefined && invoer.getoond !== punt.tekst) {
      weiger(
        'PUNT_VERANDERD',
        'De tekst van dit punt is net veranderd. Lees hem opnieuw, en vraag of de bron ook daarmee akkoord is.',
      );
    }
    const o = laadSituatie(db, overlegId, omgeving.klok());
    const { profiel } = o.situatie;
    if (invoer.aanPartners.length + invoer.aanDeelnemers.length === 0) {
      weiger('NIEMAND_GENOEMD', 'Kies voor wie de bron dit punt verruimt.');
    }
    const onbekend =
      invoer.aanPartners.some((p) => !profiel.partners.some((x) => x.id === p)) ||
      invoer.aanDeelnemers.some((d) => !o.rijen.some((r) => r.id === d));
    if (onbekend) weiger('NIET_GEVONDEN', 'Een van de gekozen ontvangers zit niet in dit overleg.');
    eisAkkoordVanBron(o, invoer.akkoordDoor, punt.bron);
    const id = invoer.grondslag;
    const past = profiel.incidenteleGrondslagen.some(
      (g) => g.id === id && g.van === punt.bron && g.gegevenssoorten.includes(punt.gegevenssoort),
    );
    if (id !== null && !past) {
      weiger(
        'GRONDSLAG_PAST_NIET',
        'Deze grondslag past niet bij de bron en de soort gegevens. Kies een andere, of geen.',
        {
          artikel: profiel.redenen.geenGrondslag,
        },
      );
    }
    const verruimingId = omgeving.nieuwId();
    db.prepare(
      `INSERT INTO verruiming (id, punt_id, aan_partners, aan_deelnemers, bron, akkoord_door, tijd, grondslag) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      verruimingId,
      punt.id,
      JSON.stringify(invoer.aanPartners),
      JSON.stringify(invoer.aanDeelnemers),
      punt.bron,
      invoer.akkoordDoor,
      omgeving.klok().toISOString(),
      id,
    );
    log(omgeving, db, 'punt.verruimd', {
      punt: punt.id,
      verruiming: verruimingId,
      akkoord: invoer.akkoordDoor,
      aan: [...invoer.aanPartners, ...invoer.aanDeelnemers],
      grondslag: id,
    });
    onthoud(omgeving, db, { ...ongedaan(punt), overlegId, soort: 'verruimd', verruimingId });
    return { verruimingId };
  });
}

/** Withdraws an agreement from now on. Inside a transaction. */
export function trekIn(omgeving: Omgeving, db: WritableDb, puntId: string, verruimingId: string): void {
  db.prepare('UPDATE verruiming SET ingetrokken_op = coalesce(ingetrokken_op, ?) WHERE id = ?').run(
    omgeving.klok().toISOString(),
    verruimingId,
  );
  log(omgeving, db, 'punt.verruiming-ingetrokken', { punt: puntId, verruiming: verruimingId });
}

/**
 * The bron's agreement ends now; what was shown on it stays shown.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN
 */
export function trekVerruimingIn(omgeving: Omgeving, invoer: Gelezen<Aanroepen['trekVerruimingIn']>): void {
  omgeving.schrijf((db) => {
    const rij = db.prepare<{ punt_id: string }>('SELECT punt_id FROM verruiming WHERE id = ?').get(invoer.verruimingId);
    if (!rij) return weiger('NIET_GEVONDEN', 'Deze verruiming bestaat niet meer.');
    const { punt, overlegId } = opDeAgenda(db, rij.punt_id);
    trekIn(omgeving, db, punt.id, invoer.verruimingId);
    onthoud(omgeving, db, { ...ongedaan(punt), overlegId, soort: 'ingetrokken' });
  });
}

/**
 * Narrows an item to these partners and deelnemers, whoever else its kring or an agreement names; null ends that.
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN
 */
export function versmal(omgeving: Omgeving, invoer: Gelezen<Aanroepen['versmal']>): void {
  omgeving.schrijf((db) => {
    const { punt, overlegId } = opDeAgenda(db, invoer.puntId);
    const o = laadSituatie(db, overlegId, omgeving.klok());
    const bekend = new Set([...o.situatie.profiel.partners, ...o.rijen].map((x) => x.id));
    if (invoer.alleen?.some((id) => !bekend.has(id))) {
      weiger('NIET_GEVONDEN', 'Een van de gekozen ontvangers zit niet in dit overleg.');
    }
    if (invoer.alleen === null) db.prepare('DELETE FROM versmalling WHERE punt_id = ?').run(punt.id);
    else {
      db.prepare(
        'INSERT INTO versmalling (punt_id, alleen, tijd) VALUES (?, ?, ?) ON CONFLICT (punt_id) DO UPDATE SET alleen = excluded.alleen, tijd = excluded.tijd',
      ).run(punt.id, JSON.stringify(invoer.alleen), omgeving.klok().toISOString());
    }
    log(omgeving, db, 'punt.versmald', { punt: punt.id, alleen: invoer.alleen });
    onthoud(omgeving, db, { ...ongedaan(punt), overlegId, soort: 'versmald' });
  });
}

export function legVoorwaardenVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['legVoorwaardenVast']>): void {
  omgeving.schrijf((db) => {
    const { punt, overlegId } = opDeAgenda(db, invoer.puntId);
    db.prepare('UPDATE punt SET voorwaarden = ?, beroepsgeheim = ? WHERE id = ?').run(
      invoer.voorwaarden,
      invoer.beroepsgeheim,
      punt.id,
    );
    log(omgeving, db, 'punt.voorwaarden', {
      punt: punt.id,
      voorwaarden: invoer.voorwaarden !== '',
      beroepsgeheim: invoer.beroepsgeheim,
    });
    onthoud(omgeving, db, { ...ongedaan(punt), overlegId, soort: 'voorwaarden' });
  });
}
