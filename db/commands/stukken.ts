/** Commands of the area `stukken`: concept → ter vaststelling → vastgesteld → geëxporteerd. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { Sleutellijst, stukken } from '../../shared/contract/stukken.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { partnerInWoorden } from '../../shared/domein/profiel.ts';
import { type Stukinhoud, stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import { dagVan, datumInWoorden } from '../../shared/domein/tijd.ts';
import { opsomming } from '../../shared/domein/woorden.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import { laatsteSchakel } from '../logboek.ts';
import type { Omgeving } from '../omgeving.ts';
import { interventiesVanGroep } from '../queries/gegevens.ts';
import { leesInstelling } from '../queries/instelling.ts';
import { overlegrij } from '../queries/overlegrij.ts';
import { planinhoud } from '../queries/planinhoud.ts';
import { huidigProfiel } from '../queries/profiel.ts';
import { type Stukrij, stukrij } from '../queries/stukken.ts';
import { maakmoment } from '../queries/stukmaken.ts';
import { type Herkomst, verslaginhoud } from '../queries/verslaginhoud.ts';
import { eisZonderNamen, teVervangen, Vervanger } from '../queries/vervanger.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { eisLopend, eisVerleden } from './groepen.ts';
import { log } from './log.ts';
import { enigeGroep, inhoudshash } from './stukinhoud.ts';
import { eisNieuwsteVersie, eisTweedeLezer, legVaststellingVast } from './stukvaststelling.ts';

type Aanroepen = typeof stukken;

interface Nieuw {
  readonly titel: string;
  readonly overlegId: string | null;
  readonly groepId: string | null;
  readonly datum: string;
  readonly versie: number;
  readonly inhoud: Stukinhoud;
  readonly vervangen: readonly string[];
}

function bewaarConcept(omgeving: Omgeving, db: WritableDb, nieuw: Nieuw): { stukId: string } {
  const stukId = omgeving.nieuwId();
  db.prepare(
    `INSERT INTO stuk (id, soort, titel, overleg_id, groep_id, versie, datum, staat, inhoud, vervangen, sinds)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'concept', ?, ?, ?)`,
  ).run(
    stukId,
    nieuw.inhoud.soort,
    nieuw.titel,
    nieuw.overlegId,
    nieuw.groepId,
    nieuw.versie,
    nieuw.datum,
    JSON.stringify(stukinhoudSchema.parse(nieuw.inhoud)),
    JSON.stringify(nieuw.vervangen),
    omgeving.klok().toISOString(),
  );
  log(omgeving, db, 'stuk.concept', { stuk: stukId, soort: nieuw.inhoud.soort, versie: nieuw.versie });
  return { stukId };
}

/** Next version: concepts that were not put to the partners are replaced, anything later is kept. */
function volgendeVersie(db: WritableDb, soort: string, waar: 'overleg_id' | 'groep_id', id: string): number {
  db.prepare(`DELETE FROM stuk WHERE soort = ? AND ${waar} = ? AND staat = 'concept'`).run(soort, id);
  const rij = db
    .prepare<{ n: number }>(`SELECT coalesce(max(versie), 0) AS n FROM stuk WHERE soort = ? AND ${waar} = ?`)
    .get(soort, id);
  return (rij?.n ?? 0) + 1;
}

export function maakVerslag(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['maakVerslag']>,
): Uitvoer<Aanroepen['maakVerslag']> {
  return omgeving.schrijf((db) => maakVerslagconcept(omgeving, db, invoer.overlegId, ''));
}

/**
 * The next version of a meeting's verslag, from its items as they are now, with the item that each passage came from.
 * @param reden why it replaces the version before it; empty only while there is none that was put to the partners
 */
export function maakVerslagconcept(
  omgeving: Omgeving,
  db: WritableDb,
  overlegId: string,
  reden: string,
): { stukId: string } {
  const overleg = overlegrij(db, overlegId);
  if (overleg.staat !== 'gesloten')
    weiger('OVERLEG_NIET_GESLOTEN', 'Sluit eerst het overleg. Dan maakt u het verslag.');
  const versie = volgendeVersie(db, 'verslag', 'overleg_id', overleg.id);
  if (versie > 1 && reden === '') {
    weiger(
      'REDEN_ONTBREEKT',
      'Er is al een verslag van dit overleg. Een ander verslag is een nieuwe versie: open het verslag en schrijf op waarom.',
    );
  }
  const { inhoud, vervangen, herkomst } = verslaginhoud(db, overleg.id, maakmoment(omgeving, versie), reden);
  const gemaakt = bewaarConcept(omgeving, db, {
    titel: `Verslag van ${datumInWoorden(overleg.datum)}`,
    overlegId: overleg.id,
    groepId: enigeGroep(db, overleg.id),
    datum: overleg.datum,
    versie,
    inhoud,
    vervangen,
  });
  bewaarHerkomst(db, gemaakt.stukId, herkomst);
  return gemaakt;
}

function bewaarHerkomst(db: WritableDb, stukId: string, { onderdelen, sluitronde }: Herkomst): void {
  const zet = db.prepare(
    `INSERT INTO stuk_passage (stuk_id, deel, onderdeel, nr, punt_id, afspraak_id, item_punt_id, item_interventie_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [onderdeel, punten] of onderdelen.entries()) {
    for (const [nr, punt] of punten.entries()) zet.run(stukId, 'onderdeel', onderdeel, nr, punt, null, null, null);
  }
  for (const [nr, s] of sluitronde.entries()) {
    zet.run(stukId, 'sluitronde', 0, nr, null, s.afspraakId, s.puntId, s.interventieId);
  }
}

export function maakPlan(omgeving: Omgeving, invoer: Gelezen<Aanroepen['maakPlan']>): Uitvoer<Aanroepen['maakPlan']> {
  return omgeving.schrijf((db) => {
    const groep = eisLopend(db, invoer.groepId);
    eisBijgewerkt(omgeving, db, groep.id);
    if (interventiesVanGroep(db, groep.id).length === 0) {
      weiger(
        'PLAN_IS_LEEG',
        'Het plan heeft nog geen interventies. Voeg er eerst een toe, met een verantwoordelijke en een termijn.',
        {
          artikel: 'art. 8 lid 6',
        },
      );
    }
    const versie = volgendeVersie(db, 'plan', 'groep_id', groep.id);
    const datum = dagVan(omgeving.klok());
    const { inhoud, vervangen } = planinhoud(db, groep.id, maakmoment(omgeving, versie), datum);
    return bewaarConcept(omgeving, db, {
      // As in the document: a group may be called after a youth.
      titel: `Plan van aanpak ${inhoud.groep}`,
      overlegId: null,
      groepId: groep.id,
      datum,
      versie,
      inhoud,
      vervangen,
    });
  });
}

function eisStaat(db: WritableDb, id: string, staat: Stukrij['staat'], uitleg: string): Stukrij {
  const rij = stukrij(db, id);
  if (rij.staat !== staat) weiger('STAAT_PAST_NIET', uitleg);
  return rij;
}

export function legVoor(omgeving: Omgeving, invoer: Gelezen<Aanroepen['legVoor']>): void {
  omgeving.schrijf((db) => legConceptVoor(omgeving, db, invoer.stukId));
}

/** From here on the partners read it. @throws Geweigerd NIET_GEVONDEN, STAAT_PAST_NIET */
export function legConceptVoor(omgeving: Omgeving, db: WritableDb, stukId: string): void {
  const rij = eisStaat(db, stukId, 'concept', 'Alleen een concept kan aan de partners worden voorgelegd.');
  eisZonderNamen(db, stukinhoudSchema.parse(JSON.parse(rij.inhoud)));
  db.prepare("UPDATE stuk SET staat = 'ter-vaststelling', voorgelegd_op = ? WHERE id = ?").run(
    omgeving.klok().toISOString(),
    rij.id,
  );
  log(omgeving, db, 'stuk.voorgelegd', { stuk: rij.id });
}

/**
 * A partner's agreement with a document that was put before the partners; another of the same partner takes its place.
 * @throws Geweigerd NIET_GEVONDEN, STAAT_PAST_NIET, GEEN_PARTNER, DATUM_IN_TOEKOMST, DATUM_VOOR_BEGIN
 */
export function legAkkoordVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['legAkkoordVast']>): void {
  omgeving.schrijf((db) => {
    const rij = eisStaat(db, invoer.stukId, 'ter-vaststelling', 'Akkoord kan alleen bij een stuk dat is voorgelegd.');
    if (!huidigProfiel(db).partners.some((p) => p.id === invoer.partner)) {
      weiger('GEEN_PARTNER', 'Alleen een convenantpartner stemt mee. Kies een partner.');
    }
    eisVerleden(omgeving, invoer.datum);
    const voorgelegd = dagVan(new Date(rij.voorgelegd_op ?? rij.sinds));
    if (invoer.datum < voorgelegd) {
      weiger(
        'DATUM_VOOR_BEGIN',
        `Dit stuk is op ${datumInWoorden(voorgelegd)} voorgelegd. Een akkoord van eerder kan niet over dit stuk gaan. Kies een latere dag.`,
      );
    }
    db.prepare(
      'INSERT INTO stuk_akkoord (stuk_id, partner, datum, opmerking) VALUES (?, ?, ?, ?) ON CONFLICT (stuk_id, partner) DO UPDATE SET datum = excluded.datum, opmerking = excluded.opmerking',
    ).run(rij.id, invoer.partner, invoer.datum, invoer.opmerking);
    log(omgeving, db, 'stuk.akkoord', { stuk: rij.id, partner: invoer.partner, datum: invoer.datum });
  });
}

/** Partners whose agreement a document needs: those invited to its meeting, or all that take part for a plan. */
export function nodigeAkkoorden(db: ReadableDb, rij: Stukrij): string[] {
  if (rij.overleg_id === null)
    return huidigProfiel(db)
      .partners.filter((p) => p.tot === null && p.ondertekend !== null)
      .map((p) => p.id);
  return db
    .prepare<{ partner: string }>(
      'SELECT DISTINCT partner FROM deelnemer WHERE overleg_id = ? AND partner IS NOT NULL ORDER BY zetel',
    )
    .all(rij.overleg_id)
    .map((r) => r.partner);
}

/**
 * Freezes and hashes a document that was put before the partners (convenant art. 8 lid 5): with every agreement and a second
 * reader, in the meeting in which it was read, or alone with a reason. A plan takes its group on to `uitvoering`.
 * @throws Geweigerd NIET_GEVONDEN, STAAT_PAST_NIET, STUK_VERVANGEN, AKKOORD_ONTBREEKT, TWEEDE_LEZER_GEEN_NAAM,
 *   TWEEDE_LEZER_ZELF, NIET_GELEZEN_IN_OVERLEG, REDEN_ONTBREEKT
 */
export function stelVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['stelVast']>): void {
  omgeving.schrijf((db) => {
    const rij = eisStaat(
      db,
      invoer.stukId,
      'ter-vaststelling',
      'Alleen een stuk dat is voorgelegd kan worden vastgesteld.',
    );
    eisNieuwsteVersie(db, rij);
    if (invoer.wijze === 'overleg') {
      legVaststellingVast(omgeving, db, rij);
    } else if (invoer.wijze === 'akkoord') {
      const gegeven = new Set(
        db
          .prepare<{ partner: string }>('SELECT partner FROM stuk_akkoord WHERE stuk_id = ?')
          .all(rij.id)
          .map((r) => r.partner),
      );
      const mist = nodigeAkkoorden(db, rij).filter((p) => !gegeven.has(p));
      if (mist.length > 0 || invoer.tweedeLezer === '') {
        weiger(
          'AKKOORD_ONTBREEKT',
          mist.length > 0
            ? `Het akkoord ontbreekt nog van ${opsomming(mist.map((p) => partnerInWoorden(huidigProfiel(db), p)))}. Leg dat vast, of stel zelf vast met een reden.`
            : 'Vul in wie het stuk met u heeft nagelezen, of stel zelf vast met een reden.',
        );
      }
      eisTweedeLezer(db, invoer.tweedeLezer);
    } else if (invoer.reden === '') {
      weiger('REDEN_ONTBREEKT', 'U stelt dit stuk zonder tweede lezer vast. Schrijf op waarom.');
    }
    const inhoud = stukinhoudSchema.parse(JSON.parse(rij.inhoud));
    eisZonderNamen(db, inhoud);
    const hash = inhoudshash(inhoud);
    const naam = leesInstelling(db, 'naam') ?? 'de procesregisseur';
    db.prepare(
      `UPDATE stuk SET staat = 'vastgesteld', vastgesteld_op = ?, vastgesteld_door = ?, wijze = ?, reden = ?, hash = ? WHERE id = ?`,
    ).run(
      omgeving.klok().toISOString(),
      invoer.wijze === 'akkoord' ? `${naam} en ${invoer.tweedeLezer}` : naam,
      invoer.wijze,
      // Frozen from here on, so that no name in it could be taken out any more.
      new Vervanger(db).tekst(invoer.reden),
      hash,
      rij.id,
    );
    if (rij.soort === 'plan' && rij.groep_id !== null) {
      db.prepare("UPDATE groep SET staat = 'uitvoering', stap = max(stap, 6) WHERE id = ? AND staat = 'plan'").run(
        rij.groep_id,
      );
    }
    log(omgeving, db, 'stuk.vastgesteld', {
      stuk: rij.id,
      soort: rij.soort,
      wijze: invoer.wijze,
      hash: hash.slice(0, 16),
    });
  });
}

/** Everything the package is made of, for documents that are vastgesteld. @throws Geweigerd STUK_NIET_VASTGESTELD */
export function teExporteren(db: ReadableDb, stukIds: readonly string[]) {
  const profiel = huidigProfiel(db);
  const rijen = [...new Set(stukIds)].map((id) => stukrij(db, id));
  for (const rij of rijen) {
    if (rij.staat === 'concept' || rij.staat === 'ter-vaststelling') {
      weiger(
        'STUK_NIET_VASTGESTELD',
        `"${rij.titel}" is nog niet vastgesteld. Alleen een vastgesteld stuk gaat naar het DMS.`,
        {
          artikel: 'art. 8 lid 5',
        },
      );
    }
  }
  // Each spelling of the whole name; a first or last name alone may be a common word, and was replaced already.
  const verboden = teVervangen(db).flatMap((m) =>
    m.namen.flatMap((n) =>
      [n.roepnaam, n.voornaam]
        .filter((eerste) => eerste !== '')
        .flatMap((eerste) => [
          `${eerste} ${n.tussenvoegsel} ${n.achternaam}`,
          `${eerste} ${n.achternaam}`,
          `${n.achternaam}, ${eerste}`,
        ])
        .map((vorm) => vorm.replace(/\s+/g, ' ').trim()),
    ),
  );
  return {
    profiel,
    verboden,
    stukken: rijen.map((r) => ({ rij: r, inhoud: stukinhoudSchema.parse(JSON.parse(r.inhoud)) })),
  };
}

/** After the package was written and read back: kept in the export register with the log's head. */
export function legExportVast(
  omgeving: Omgeving,
  invoer: {
    readonly stukIds: readonly string[];
    readonly dossier: string;
    readonly bestanden: readonly { pad: string; sha256: string }[];
    /** Names went along: why, and of whom. */
    readonly sleutellijst?: (Sleutellijst & { readonly leden: readonly string[] }) | undefined;
  },
): void {
  omgeving.schrijf((db) => {
    const id = omgeving.nieuwId();
    const nu = omgeving.klok().toISOString();
    const kop = laatsteSchakel(db);
    db.prepare(
      'INSERT INTO export (id, tijd, dossier, bestanden, logboek_hash, logboek_rij) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(id, nu, invoer.dossier, JSON.stringify(invoer.bestanden), kop?.hash ?? '', kop?.volgnummer ?? null);
    for (const stuk of new Set(invoer.stukIds)) {
      db.prepare('INSERT INTO export_stuk (export_id, stuk_id) VALUES (?, ?)').run(id, stuk);
      db.prepare("UPDATE stuk SET staat = 'geexporteerd', geexporteerd_op = ? WHERE id = ?").run(nu, stuk);
    }
    log(omgeving, db, 'export.geschreven', { export: id, stukken: [...new Set(invoer.stukIds)] });
    if (invoer.sleutellijst) {
      const { reden, toelichting, leden } = invoer.sleutellijst;
      db.prepare('INSERT INTO export_sleutellijst (export_id, reden, toelichting, leden) VALUES (?, ?, ?, ?)').run(
        id,
        reden,
        toelichting,
        JSON.stringify(leden),
      );
      log(omgeving, db, 'export.met-namen', { export: id, reden, leden });
    }
  });
}
