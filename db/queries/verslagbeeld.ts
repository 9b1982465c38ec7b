/** A document on its way to vaststelling, for the regie window: where it is read, comments, what each may have of it. */
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Verslagbeeld } from '../../shared/contract/verslag.ts';
import { korteNaam } from '../../shared/domein/profiel.ts';
import { datumInWoorden, korteDatum } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import { type Deelnemerrij, deelnemers, GAANDE, openOverlegId } from './overlegrij.ts';
import { huidigProfiel } from './profiel.ts';
import { bronnaam, laadSituatie } from './situatie.ts';
import { isVastgesteld, nieuwereVersie, type Stukrij, stukrij } from './stukken.ts';
import { verslagdelen, verslagVoor } from './verslag.ts';
import { verslagkopieen } from './verslagkopie.ts';

/** The meeting that is going on with this document on its agenda; `gelezen`: the subject was chosen there. */
export function leesstand(
  db: ReadableDb,
  stukId: string,
): { overlegId: string; datum: string; gelezen: boolean } | null {
  const rij = db
    .prepare<{ overlegId: string; datum: string; gelezen: number }>(
      `SELECT o.id AS overlegId, o.datum, (a.gedaan = 1 OR o.agendapunt_id = a.id) AS gelezen
       FROM agendapunt a JOIN overleg o ON o.id = a.overleg_id
       WHERE a.stuk_id = ? AND o.staat IN (${GAANDE}) ORDER BY gelezen DESC`,
    )
    .get(stukId);
  return rij ? { ...rij, gelezen: rij.gelezen === 1 } : null;
}

/** Partners of the profile and guests of the document's meeting, who can comment on it. */
export function lezersVan(db: ReadableDb, rij: Stukrij): Keuze[] {
  const partners = huidigProfiel(db).partners.map((p) => ({ id: p.id, naam: korteNaam(p) }));
  const mensen = rij.overleg_id === null ? [] : deelnemers(db, rij.overleg_id);
  const gasten = mensen.filter((d) => d.partner === null).map((d) => ({ id: d.id, naam: d.organisatie }));
  const hier = new Set(mensen.map((d) => d.partner));
  return [...partners.filter((p) => rij.overleg_id === null || hier.has(p.id)), ...gasten];
}

function vastgesteldIn(db: ReadableDb, stukId: string): Verslagbeeld['vastgesteldIn'] {
  const rij = db
    .prepare<{ overleg_id: string; datum: string; aanwezig: string }>(
      'SELECT v.overleg_id, o.datum, v.aanwezig FROM stuk_vaststelling v JOIN overleg o ON o.id = v.overleg_id WHERE v.stuk_id = ?',
    )
    .get(stukId);
  if (!rij) return null;
  const wie = new Set(JSON.parse(rij.aanwezig) as string[]);
  const aanwezig = deelnemers(db, rij.overleg_id).filter((d) => wie.has(d.id));
  return { datum: datumInWoorden(rij.datum), aanwezig: aanwezig.map((d) => `${d.naam}, ${d.organisatie}`) };
}

/** Who speaks for a bron: at the document's meeting, and at the one that is going on. */
function functionarissen(db: ReadableDb, overlegId: string): (bron: string) => Keuze[] {
  const nu = openOverlegId(db);
  const mensen = [...new Set([overlegId, ...(nu === null ? [] : [nu])])].flatMap((id) => deelnemers(db, id));
  const naam = (d: Deelnemerrij) => `${d.naam}, ${d.organisatie}`;
  return (bron) => {
    const eigen = mensen.filter((d) => (d.partner ?? d.id) === bron);
    return eigen
      .filter((d, i) => eigen.findIndex((x) => naam(x) === naam(d)) === i)
      .map((d) => ({ id: d.id, naam: naam(d) }));
  };
}

function passages(db: ReadableDb, rij: Stukrij, nu: Date): Verslagbeeld['passages'] {
  const delen = verslagdelen(db, rij.id);
  if (!delen || rij.overleg_id === null || isVastgesteld(rij.staat)) return [];
  const o = laadSituatie(db, rij.overleg_id, nu);
  const vragers = functionarissen(db, rij.overleg_id);
  return delen.passages.map(({ id, punt, rij: item }) => ({
    puntId: id,
    soort: punt.soort,
    tekst: punt.tekst,
    bron: { id: item.bron, naam: item.gast ?? bronnaam(o, item.bron) },
    geschrapt: item.geschrapt,
    vragers: vragers(item.bron),
  }));
}

/** How many passages each deelnemer's own copy holds; of a partner with several functionaries the first. */
function eigenVersies(db: ReadableDb, rij: Stukrij, nu: Date): Verslagbeeld['eigen'] {
  if (rij.overleg_id === null || rij.soort !== 'verslag') return [];
  const o = laadSituatie(db, rij.overleg_id, nu);
  return lezersVan(db, rij).flatMap((van) => {
    const deelnemer = o.rijen.find((d) => (d.partner ?? d.id) === van.id);
    const persoon = deelnemer && o.personen.get(deelnemer.id);
    const inhoud = persoon && verslagVoor(db, rij.id, persoon, nu);
    return inhoud ? [{ van, punten: inhoud.onderdelen.reduce((n, d) => n + d.punten.length, 0) }] : [];
  });
}

/** @throws Geweigerd NIET_GEVONDEN */
export function verslagbeeld(db: ReadableDb, stukId: string, nu: Date): Verslagbeeld {
  const rij = stukrij(db, stukId);
  const nieuwer = nieuwereVersie(db, rij);
  const leest = leesstand(db, stukId);
  const namen = new Map(lezersVan(db, rij).map((l) => [l.id, l.naam]));
  const erbij = db
    .prepare<{ n: number }>(
      'SELECT count(*) AS n FROM punt WHERE overleg_id = ? AND aanvulling_door IS NOT NULL AND tijd > ?',
    )
    .get(rij.overleg_id, rij.sinds);
  return {
    vervangenDoor: nieuwer && { stukId: nieuwer.id, versie: nieuwer.versie, vast: isVastgesteld(nieuwer.staat) },
    aanvullingen: erbij?.n ?? 0,
    leest: leest && { ...leest, datum: datumInWoorden(leest.datum) },
    vastgesteldIn: vastgesteldIn(db, stukId),
    eigen: eigenVersies(db, rij, nu),
    passages: passages(db, rij, nu),
    opmerkingen: db
      .prepare<{ id: string; van: string; datum: string; tekst: string }>(
        'SELECT id, van, datum, tekst FROM stuk_opmerking WHERE stuk_id = ? ORDER BY datum, rowid',
      )
      .all(stukId)
      .map((o) => ({ ...o, van: namen.get(o.van) ?? o.van, datum: korteDatum(o.datum) })),
    kopieen:
      rij.soort === 'verslag' && rij.overleg_id !== null && !nieuwer ? verslagkopieen(db, rij.overleg_id, nu) : [],
    lezers: lezersVan(db, rij),
  };
}
