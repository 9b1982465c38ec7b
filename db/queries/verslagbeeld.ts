/** A document on its way to vaststelling, for the regie window: where it is read, comments, what each may have of it. */
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Verslagbeeld, Verslagpassage } from '../../shared/contract/verslag.ts';
import { BURGEMEESTER, korteNaam } from '../../shared/domein/profiel.ts';
import { dagVan, datumInWoorden, korteDatum } from '../../shared/domein/tijd.ts';
import { isEigenNaam, isNaam } from '../../shared/domein/tweedeLezer.ts';
import { redenInWoorden } from '../../shared/domein/uitleg.ts';
import { hoofdletter } from '../../shared/domein/woorden.ts';
import { toetsDatum } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { leesInstelling } from './instelling.ts';
import { leesstand } from './leesstand.ts';
import { nakijken } from './opmerkingen.ts';
import { agendarij, type Deelnemerrij, deelnemers, openOverlegId } from './overlegrij.ts';
import { huidigProfiel } from './profiel.ts';
import { bronnaam, laadSituatie, type Overlegsituatie, situatieOp } from './situatie.ts';
import { isVastgesteld, nieuwereVersie, type Stukrij, stukrij } from './stukken.ts';
import { dmsLezer, voorArchief } from './stukmaken.ts';
import { buitenVerslag, type Puntpassage, verslagdelen, verslagVoor } from './verslag.ts';
import { verslagkopieen } from './verslagkopie.ts';

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

/** Who speaks for a bron: at the document's meeting, and at the one that is going on; for the burgemeester also his procesregisseur. */
function functionarissen(db: ReadableDb, overlegId: string): (bron: string) => Verslagpassage['vragers'] {
  const nu = openOverlegId(db);
  const mensen = [...new Set([overlegId, ...(nu === null ? [] : [nu])])].flatMap((id) => deelnemers(db, id));
  const naam = (d: Deelnemerrij) => `${d.naam}, ${d.organisatie}`;
  return (bron) => {
    const eigen = mensen.filter((d) => (d.partner ?? d.id) === bron);
    const namen = eigen
      .filter((d, i) => eigen.findIndex((x) => naam(x) === naam(d)) === i)
      .map((d) => ({ id: d.id, naam: naam(d) }));
    return bron === BURGEMEESTER ? [...namen, { id: null, naam: 'de procesregisseur, voor de burgemeester' }] : namen;
  };
}

/** A verslag with the meeting that it is of, and what of that meeting stands in no document. */
interface Gelezen {
  readonly o: Overlegsituatie;
  readonly passages: readonly Puntpassage[];
  readonly buiten: readonly Puntpassage[];
}

/** Null: it is no verslag, or of no meeting in this vault. */
function lees(db: ReadableDb, rij: Stukrij, nu: Date): Gelezen | null {
  const delen = verslagdelen(db, rij.id);
  if (!delen || rij.overleg_id === null) return null;
  const o = laadSituatie(db, rij.overleg_id, nu);
  return { o, passages: delen.passages, buiten: buitenVerslag(db, o, delen) };
}

/** Only as long as something can be struck. */
function passages(db: ReadableDb, rij: Stukrij, gelezen: Gelezen | null): Verslagbeeld['passages'] {
  if (!gelezen || isVastgesteld(rij.staat)) return [];
  const { o } = gelezen;
  const vragers = functionarissen(db, o.overleg.id);
  return [...gelezen.passages, ...gelezen.buiten].map(({ id, punt, rij: item }) => ({
    puntId: id,
    soort: punt.soort,
    tekst: punt.tekst,
    bron: { id: item.bron, naam: item.gast ?? bronnaam(o, item.bron) },
    geschrapt: item.geschrapt,
    vragers: vragers(item.bron),
  }));
}

/** Names that this vault knows: who could have read it too. Never the procesregisseur's own. */
function tweedeLezers(db: ReadableDb): string[] {
  const eigen = leesInstelling(db, 'naam') ?? '';
  return db
    .prepare<{ naam: string }>(
      "SELECT naam FROM deelnemer WHERE partner IS NOT NULL UNION SELECT naam FROM contact WHERE soort = 'partner' ORDER BY naam",
    )
    .all()
    .map((r) => r.naam)
    .filter((naam) => isNaam(naam) && !isEigenNaam(naam, eigen));
}

/** What no document shows, told to the procesregisseur alone. */
function buiten(db: ReadableDb, gelezen: Gelezen | null, lezers: readonly Keuze[], nu: Date): Verslagbeeld['buiten'] {
  if (!gelezen) return [];
  const { o } = gelezen;
  const vandaag = situatieOp(db, o.situatie, dagVan(nu));
  return gelezen.buiten.map(({ id, gegevens, rij: item }) => {
    const oordeel = toetsDatum(o.situatie, dmsLezer(o.situatie.profiel), gegevens);
    const opKopie = voorArchief(o.situatie.profiel)(item);
    const ziet = lezers.filter(({ id: lezer }) => {
      const deelnemer = o.rijen.find((d) => (d.partner ?? d.id) === lezer);
      const persoon = deelnemer && o.personen.get(deelnemer.id);
      return opKopie && persoon && [o.situatie, vandaag].every((s) => toetsDatum(s, persoon, gegevens).zichtbaar);
    });
    return {
      puntId: id,
      waar: agendarij(db, item.agendapuntId).titel,
      waarom: oordeel.zichtbaar
        ? 'Alleen voor de procesregisseur'
        : oordeel.redenen.map((r) => hoofdletter(redenInWoorden(r))).join('. '),
      opKopieVan: ziet.map((l) => l.naam),
    };
  });
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
  const leest = leesstand(db, stukId, nu);
  const mensen = leest ? deelnemers(db, leest.overlegId) : [];
  const lezers = lezersVan(db, rij);
  const namen = new Map(lezers.map((l) => [l.id, l.naam]));
  const gelezen = lees(db, rij, nu);
  const erbij = db
    .prepare<{ n: number }>(
      'SELECT count(*) AS n FROM punt WHERE overleg_id = ? AND aanvulling_door IS NOT NULL AND tijd > ?',
    )
    .get(rij.overleg_id, rij.sinds);
  return {
    vervangenDoor: nieuwer && { stukId: nieuwer.id, versie: nieuwer.versie, vast: isVastgesteld(nieuwer.staat) },
    aanvullingen: erbij?.n ?? 0,
    leest: leest && {
      ...leest,
      datum: datumInWoorden(leest.datum),
      aanwezig: mensen.filter((d) => leest.aanwezig.includes(d.id)).map((d) => `${d.naam}, ${d.organisatie}`),
    },
    tweedeLezers: isVastgesteld(rij.staat) ? [] : tweedeLezers(db),
    vastgesteldIn: vastgesteldIn(db, stukId),
    eigen: eigenVersies(db, rij, nu),
    passages: passages(db, rij, gelezen),
    buiten: buiten(db, gelezen, lezers, nu),
    nakijken: rij.soort !== 'verslag' || isVastgesteld(rij.staat) ? [] : nakijken(db, rij, (id) => namen.get(id) ?? id),
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
