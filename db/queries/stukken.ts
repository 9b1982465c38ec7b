/** Documents for the regie window: list and one document with its states. */
import type { Stukbeeld, Stukregel } from '../../shared/contract/stukken.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { korteNaam } from '../../shared/domein/profiel.ts';
import { stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import { dagVan, korteDatum } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import { huidigProfiel } from './profiel.ts';

export interface Stukrij {
  readonly id: string;
  readonly soort: 'verslag' | 'plan' | 'verklaring';
  readonly titel: string;
  readonly overleg_id: string | null;
  readonly groep_id: string | null;
  readonly versie: number;
  readonly datum: string;
  readonly staat: 'concept' | 'ter-vaststelling' | 'vastgesteld' | 'geexporteerd';
  readonly inhoud: string;
  readonly vervangen: string;
  readonly sinds: string;
  readonly voorgelegd_op: string | null;
  readonly vastgesteld_op: string | null;
  readonly vastgesteld_door: string | null;
  readonly wijze: string | null;
  readonly reden: string | null;
  readonly hash: string | null;
  readonly geexporteerd_op: string | null;
}

export function stukWeg(): never {
  return weiger('NIET_GEVONDEN', 'Dit stuk bestaat niet meer. Ga terug naar de lijst.');
}

/** @throws Geweigerd NIET_GEVONDEN */
export function stukrij(db: ReadableDb, id: string): Stukrij {
  return db.prepare<Stukrij>('SELECT * FROM stuk WHERE id = ?').get(id) ?? stukWeg();
}

/** Frozen: approved, or handed over since. */
export const isVastgesteld = (staat: Stukrij['staat']): boolean => staat === 'vastgesteld' || staat === 'geexporteerd';

/** The newest version after this one, of the same meeting or the same plan. */
export function nieuwereVersie(db: ReadableDb, rij: Stukrij): Pick<Stukrij, 'id' | 'versie' | 'staat'> | null {
  return anderVersie(db, rij, 'versie > ? ORDER BY versie DESC');
}

/** The version that this one replaces, if that was vastgesteld: another is known to nobody but the partners. */
export function vervangenVersie(db: ReadableDb, rij: Stukrij): string | null {
  return (
    anderVersie(db, rij, "versie < ? AND staat IN ('vastgesteld','geexporteerd') ORDER BY versie DESC")?.id ?? null
  );
}

function anderVersie(db: ReadableDb, rij: Stukrij, welke: string) {
  if (rij.soort === 'verklaring') return null;
  const [waar, van] = rij.overleg_id === null ? ['groep_id', rij.groep_id] : ['overleg_id', rij.overleg_id];
  const gevonden = db
    .prepare<Pick<Stukrij, 'id' | 'versie' | 'staat'>>(
      `SELECT id, versie, staat FROM stuk WHERE ${waar} = ? AND soort = ? AND ${welke}`,
    )
    .get(van, rij.soort, rij.versie);
  return gevonden ?? null;
}

const dag = (tijd: string | null) => (tijd === null ? '' : korteDatum(dagVan(new Date(tijd))));

/** What the list shows: all of it is in one index, so that no document has to be read for it. */
const LIJSTKOLOMMEN =
  'id, soort, titel, overleg_id, groep_id, versie, datum, staat, sinds, voorgelegd_op, vastgesteld_op, geexporteerd_op';
type Lijstrij = Omit<Stukrij, 'inhoud' | 'vervangen' | 'vastgesteld_door' | 'wijze' | 'reden' | 'hash'>;

function regelVan(r: Lijstrij): Stukregel {
  const getekend = r.soort === 'verklaring';
  const woorden = {
    concept: `concept van ${dag(r.sinds)}`,
    'ter-vaststelling': `voorgelegd op ${dag(r.voorgelegd_op)}`,
    vastgesteld: `${getekend ? 'getekend' : 'vastgesteld'} op ${dag(r.vastgesteld_op)}`,
    geexporteerd: `overgedragen op ${dag(r.geexporteerd_op)}`,
  } as const;
  return {
    id: r.id,
    soort: r.soort,
    titel: r.titel,
    datum: r.datum,
    versie: r.versie,
    staat: r.staat,
    regel: woorden[r.staat],
    overlegId: r.overleg_id,
    groepId: r.groep_id,
  };
}

export function stukkenlijst(db: ReadableDb): Stukregel[] {
  const rijen = db
    .prepare<Lijstrij>(
      `SELECT ${LIJSTKOLOMMEN} FROM stuk
       ORDER BY datum DESC, CASE soort WHEN 'verslag' THEN 1 WHEN 'plan' THEN 2 ELSE 3 END, titel, versie DESC`,
    )
    .all();
  const reeks = (r: Lijstrij) => `${r.soort} ${r.overleg_id ?? r.groep_id}`;
  const nieuwste = new Map<string, number>();
  for (const r of rijen) {
    if (isVastgesteld(r.staat)) nieuwste.set(reeks(r), Math.max(nieuwste.get(reeks(r)) ?? 0, r.versie));
  }
  return rijen.map((r) => {
    const door = nieuwste.get(reeks(r)) ?? 0;
    const regel = regelVan(r);
    if (r.soort === 'verklaring' || door <= r.versie) return regel;
    return { ...regel, regel: `${regel.regel}, vervangen door versie ${door}` };
  });
}

const volgorde = ['concept', 'ter-vaststelling', 'vastgesteld', 'geexporteerd'] as const;
const stapnamen = ['Concept', 'Ter vaststelling', 'Vastgesteld', 'Overgedragen'] as const;

/** One document, with who has to agree. @param partners ids of the partners whose agreement it needs */
export function stukbeeld(db: ReadableDb, rij: Stukrij, partners: readonly string[]): Stukbeeld {
  const profiel = huidigProfiel(db);
  const akkoorden = new Map(
    db
      .prepare<{ partner: string; datum: string; opmerking: string }>(
        'SELECT partner, datum, opmerking FROM stuk_akkoord WHERE stuk_id = ?',
      )
      .all(rij.id)
      .map((a) => [a.partner, a]),
  );
  const nu = volgorde.indexOf(rij.staat);
  const data = [rij.sinds, rij.voorgelegd_op, rij.vastgesteld_op, rij.geexporteerd_op];
  return {
    ...regelVan(rij),
    inhoud: stukinhoudSchema.parse(JSON.parse(rij.inhoud)),
    stappen: stapnamen.map((naam, i) => ({
      naam: rij.soort === 'verklaring' && i === 2 ? 'Getekend' : naam,
      datum: dag(data[i] ?? null),
      stand: i < nu ? 'klaar' : i === nu ? 'nu' : 'later',
    })),
    akkoorden: partners.map((id) => {
      const partner = profiel.partners.find((p) => p.id === id);
      const akkoord = akkoorden.get(id);
      return {
        partner: { id, naam: partner ? korteNaam(partner) : id },
        datum: akkoord ? korteDatum(akkoord.datum) : '',
        opmerking: akkoord?.opmerking ?? '',
      };
    }),
    kenmerk: rij.hash === null ? '' : (rij.hash.slice(0, 16).match(/.{4}/g) ?? []).join(' '),
    zelfVastgesteld: rij.wijze === 'zelf' ? (rij.reden ?? '') : '',
    vastgesteldDoor: rij.soort === 'verklaring' ? '' : (rij.vastgesteld_door ?? ''),
    vervangen: JSON.parse(rij.vervangen) as string[],
    codes: db
      .prepare<{ inStuk: string; hier: string }>(
        `SELECT c.in_stuk AS inStuk, coalesce(l.code, '') AS hier FROM overdracht_code c LEFT JOIN lid l ON l.id = c.lid_id
         WHERE c.stuk_id = ? ORDER BY length(c.in_stuk), c.in_stuk`,
      )
      .all(rij.id),
  };
}
