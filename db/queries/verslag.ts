/**
 * A verslag in its parts: which item each passage came from, what the rules say about it today, and the verslag as one
 * reader may see it. A passage whose item was destroyed has no part here: it is for nobody but the procesregisseur.
 */
import { type Getoond, projecteerVoor, type Toetsbaar } from '../../shared/domein/projectie.ts';
import { stukinhoudSchema, type Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import {
  OVERIGE,
  type Passage,
  type Ronderegel,
  type Verslagkop,
  verslagVan,
} from '../../shared/domein/verslagdelen.ts';
import { meegegeven } from '../../shared/domein/vrijgave.ts';
import type { Persoon, Situatie } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { aanwezigheidVoor } from './aanwezigen.ts';
import { interventiesWaar, onderwerpkop, type Puntrij, puntenWaar } from './gegevens.ts';
import { groepenVoor } from './groepenVoor.ts';
import { agendarij, deelnaam } from './overlegrij.ts';
import { laadSituatie, type Overlegsituatie, situatieOp } from './situatie.ts';
import { type Afspraakrij, gesprekBij } from './sluitronde.ts';
import { stukrij } from './stukken.ts';
import { dmsLezer, voorArchief } from './stukmaken.ts';
import { groepscodes } from './uitnodiging.ts';
import { alsPassage, buitenDocument } from './verslagpunten.ts';
import { Vervanger } from './vervanger.ts';
import { voorPapier } from './voorPapier.ts';

/** A passage with its item as it is now. */
export interface Puntpassage extends Passage {
  readonly rij: Puntrij;
  /** About somebody whose participation ended since: for nobody in the room, and on nobody's copy. */
  readonly beeindigd: boolean;
}

export interface Rondepassage extends Ronderegel {
  /** What it is about; of an agreement from before items were named, what it was for. */
  readonly itemId: string;
  readonly beeindigd: boolean;
  /** Place of the item among all of the agreement. */
  readonly plek: number;
  /** Who brought the item in: an agreement is put together per bron. */
  readonly bron: string;
  /** The item itself, before it was given. */
  readonly item: Toetsbaar;
  /** The action or intervention that it is for. */
  readonly onderwerp: Toetsbaar;
  /**
   * The other items that this bron refused to give in the same agreement: the document tells it once, of the first that
   * its own reader may see, and that one may be hidden from whoever reads a copy.
   */
  readonly ookGeweigerd: readonly Rondepassage[];
}

/** A heading as it stands in the document; on paper for one reader a group has its code. */
export interface Puntkop extends Verslagkop {
  readonly opPapier: string;
}

export interface Verslagdelen {
  readonly inhoud: Verslaginhoud;
  readonly passages: readonly Puntpassage[];
  readonly koppen: readonly Puntkop[];
  readonly rondes: readonly Rondepassage[];
}

interface Plaats {
  readonly deel: 'onderdeel' | 'sluitronde';
  readonly onderdeel: number;
  readonly nr: number;
  readonly punt_id: string | null;
  readonly afspraak_id: string | null;
  readonly item_punt_id: string | null;
  readonly item_interventie_id: string | null;
}

const plaatsen = (db: ReadableDb, stukId: string): Plaats[] =>
  db
    .prepare<Plaats>(
      `SELECT deel, onderdeel, nr, punt_id, afspraak_id, item_punt_id, item_interventie_id FROM stuk_passage
       WHERE stuk_id = ? ORDER BY deel, onderdeel, nr`,
    )
    .all(stukId);

const groepscodesVan = (db: ReadableDb, stukId: string): ReadonlyMap<string, string> =>
  new Map(groepscodes(db, stukrij(db, stukId).overleg_id ?? '').map((g) => [g.id, g.code]));

/** The content of a verslag; null: another kind of document. */
export function verslagVanStuk(db: ReadableDb, stukId: string): Verslaginhoud | null {
  const inhoud = stukinhoudSchema.parse(JSON.parse(stukrij(db, stukId).inhoud));
  return inhoud.soort === 'verslag' ? inhoud : null;
}

type Afspraak = Afspraakrij & { readonly tijd: string; readonly bron: string };

/** Ids of the items of each agreement in a document, in the order in which they were chosen. */
const gekozenItems = (db: ReadableDb, stukId: string): ReadonlyMap<string, readonly string[]> => {
  const rijen = db
    .prepare<{ afspraak_id: string; item_id: string }>(
      `SELECT afspraak_id, item_id FROM sluitafspraak_item
       WHERE afspraak_id IN (SELECT afspraak_id FROM stuk_passage WHERE stuk_id = ?) ORDER BY afspraak_id, rowid`,
    )
    .all(stukId);
  return new Map([...Map.groupBy(rijen, (r) => r.afspraak_id)].map(([id, eigen]) => [id, eigen.map((r) => r.item_id)]));
};

function rondesVan(
  db: ReadableDb,
  stukId: string,
  inhoud: Verslaginhoud,
  plekken: readonly Plaats[],
): readonly Rondepassage[] {
  const afspraken = db
    .prepare<Afspraak>(
      `SELECT a.*, coalesce(d.partner, d.id, '') AS bron FROM sluitafspraak a LEFT JOIN deelnemer d ON d.id = a.gevraagd_aan
       WHERE a.id IN (SELECT afspraak_id FROM stuk_passage WHERE stuk_id = ?)`,
    )
    .all(stukId);
  const waar = (x: string) =>
    `${x}.id IN (SELECT a.onderwerp_id FROM stuk_passage s JOIN sluitafspraak a ON a.id = s.afspraak_id WHERE s.stuk_id = :id
      UNION SELECT coalesce(item_punt_id, item_interventie_id) FROM stuk_passage WHERE stuk_id = :id AND deel = 'sluitronde'
      UNION SELECT i.item_id FROM stuk_passage s JOIN sluitafspraak_item i ON i.afspraak_id = s.afspraak_id WHERE s.stuk_id = :id)`;
  const perId = new Map(
    [...puntenWaar(db, waar('p'), stukId), ...interventiesWaar(db, waar('i'), stukId)].map((x) => [x.id, x]),
  );
  const perAfspraak = new Map(afspraken.map((a) => [a.id, a]));
  const gekozen = gekozenItems(db, stukId);
  const v = afspraken.some((a) => gesprekBij(a).length > 0) ? new Vervanger(db) : null;
  return plekken.flatMap((plek): Rondepassage[] => {
    const a = perAfspraak.get(plek.afspraak_id ?? '');
    const onderwerp = a && perId.get(a.onderwerp_id);
    const regel = inhoud.sluitronde[plek.nr];
    const itemId = plek.item_punt_id ?? plek.item_interventie_id;
    const item = itemId === null ? onderwerp : perId.get(itemId);
    if (plek.deel !== 'sluitronde' || !a || !onderwerp || !regel || !item) return [];
    const items = gekozen.get(a.id) ?? [];
    const bronVan = (x: Toetsbaar) => x.gegevens[0]?.bron ?? '';
    const passage = (x: typeof item, ookGeweigerd: readonly Rondepassage[]): Rondepassage => ({
      id: `${a.id}-${plek.nr}`,
      // Of an agreement from before items were named the bron is who was asked, and the rules are those of its action.
      gegevens: x.gegevens.map((g) => {
        const eigen = { ...g, id: a.id, bron: itemId === null ? a.bron : g.bron };
        return meegegeven(eigen, { ontvanger: a.ontvanger ?? '', tijd: a.tijd }, regel.akkoord);
      }),
      afspraakId: a.id,
      itemId: x.id,
      vanAantal: itemId === null ? 1 : a.aantal_items,
      regel,
      wieInformeert: v ? gesprekBij(a).map(v.tekst).join(' ') : '',
      beeindigd: onderwerp.beeindigd || x.beeindigd,
      plek: items.indexOf(x.id),
      bron: bronVan(x),
      item: x,
      onderwerp,
      ookGeweigerd,
    });
    const anders = regel.akkoord
      ? []
      : items.flatMap((id) => {
          const x = id === itemId ? undefined : perId.get(id);
          return x && bronVan(x) === bronVan(item) ? [passage(x, [])] : [];
        });
    return [passage(item, anders)];
  });
}

/** All of a verslag that is still linked to what it came from. @throws Geweigerd NIET_GEVONDEN */
export function verslagdelen(db: ReadableDb, stukId: string): Verslagdelen | null {
  const inhoud = verslagVanStuk(db, stukId);
  if (!inhoud) return null;
  const plekken = plaatsen(db, stukId);
  const rijen = new Map(
    puntenWaar(db, 'p.id IN (SELECT punt_id FROM stuk_passage WHERE stuk_id = :id)', stukId).map((p) => [p.id, p]),
  );
  const passages = plekken.flatMap(({ deel, onderdeel, nr, punt_id }): Puntpassage[] => {
    const rij = rijen.get(punt_id ?? '');
    const punt = inhoud.onderdelen[onderdeel]?.punten[nr];
    if (deel !== 'onderdeel' || !rij || !punt) return [];
    return [{ id: rij.id, gegevens: rij.gegevens, onderdeel, punt, rij, beeindigd: rij.beeindigd }];
  });
  const eerste = new Map(passages.toReversed().map((p) => [p.onderdeel, p.rij.agendapuntId]));
  const codes = groepscodesVan(db, stukId);
  const koppen = inhoud.onderdelen.flatMap(({ titel, doel }, onderdeel): Puntkop[] => {
    const agendapunt = eerste.get(onderdeel);
    if (agendapunt === undefined || titel === OVERIGE) return [];
    const rij = agendarij(db, agendapunt);
    const code = codes.get(rij.groep_id ?? '');
    const opPapier = code === undefined ? titel : `Groep ${code}: ${deelnaam(rij)}`;
    return [{ ...onderwerpkop(rij), onderdeel, titel, opPapier, doel }];
  });
  return { inhoud, passages, koppen, rondes: rondesVan(db, stukId, inhoud, plekken) };
}

/** Passages of what is in no document: its reader may not see them. Of what was struck nothing is left to show. */
export function buitenVerslag(
  db: ReadableDb,
  o: Overlegsituatie,
  { passages }: Pick<Verslagdelen, 'passages'>,
): Puntpassage[] {
  const erin = new Set(passages.map((p) => p.id));
  const rijen = buitenDocument(db, o).filter((p) => !erin.has(p.id) && !p.geschrapt);
  const v = rijen.length > 0 ? new Vervanger(db) : null;
  return rijen.flatMap((rij) =>
    v
      ? [{ id: rij.id, gegevens: rij.gegevens, onderdeel: -1, punt: alsPassage(o, rij, v), rij, beeindigd: false }]
      : [],
  );
}

const lopend = <T extends { readonly beeindigd: boolean }>(rijen: readonly T[]): T[] =>
  rijen.filter((r) => !r.beeindigd);

/**
 * The rows of the closing round that one reader may see, each for an action or intervention that he may see too:
 * otherwise one that is hidden from him would decide whether the row is there. They stand together per bron in the order
 * of his own items, and not of those of the document's reader; a no is told of the first item that he may see.
 */
function eigenRondes(
  { situatie }: Overlegsituatie,
  rondes: readonly Rondepassage[],
  voor: <T extends Toetsbaar>(rijen: readonly T[]) => readonly Getoond<T>[],
): Getoond<Rondepassage>[] {
  const { profiel } = situatie;
  const inDocument = new Set(
    projecteerVoor(
      situatie,
      dmsLezer(profiel),
      rondes.flatMap((r) => r.ookGeweigerd.map((x) => x.item)),
    )
      .filter(({ gegevens }) => gegevens.every(voorArchief(profiel)))
      .map((x) => x.id),
  );
  const stof = lopend(rondes.flatMap((r) => [r, ...r.ookGeweigerd.filter((x) => inDocument.has(x.itemId))]));
  const waarvoor = new Set(voor(stof.map((r) => r.onderwerp)).map((x) => x.id));
  const zichtbaar = voor(stof).filter((r) => waarvoor.has(r.onderwerp.id));
  return [...Map.groupBy(zichtbaar, (r) => r.afspraakId).values()].flatMap((eigen) => {
    const opVolgorde = eigen.toSorted((a, b) => a.plek - b.plek);
    return [...Map.groupBy(opVolgorde, (r) => r.bron).values()].flatMap((van) =>
      van.filter((r, i) => r.regel.akkoord || i === 0),
    );
  });
}

/** A verslag as one person may have it on a copy, and the rows that it was made of. */
export interface Eigenverslag {
  readonly inhoud: Verslaginhoud;
  readonly passages: readonly Getoond<Puntpassage>[];
  readonly rondes: readonly Getoond<Rondepassage>[];
  /** The meeting by the rules of the day on which it is made. */
  readonly vandaag: Situatie;
}

/**
 * The verslag as this person may have it on a copy: only what he may see by the rules of its meeting and by those of
 * today, for a copy is a provision of today. Also what he may see and the reader of the DMS may not: that stands at the
 * end. Groups have their code, and only those of which he may see a subject; of who was there, only whom he saw.
 * @param o the meeting that the verslag is of
 * @param persoon a deelnemer of that meeting
 * @param dag day on which it is made, `YYYY-MM-DD`
 * @returns null: the document is no verslag
 * @throws Geweigerd NIET_GEVONDEN
 */
export function eigenVerslag(
  db: ReadableDb,
  o: Overlegsituatie,
  stukId: string,
  persoon: Persoon,
  dag: string,
): Eigenverslag | null {
  const delen = verslagdelen(db, stukId);
  if (!delen) return null;
  const toen = o.situatie;
  const vandaag = situatieOp(db, toen, dag);
  const voor = <T extends Toetsbaar>(rijen: readonly T[]) =>
    projecteerVoor(vandaag, persoon, projecteerVoor(toen, persoon, rijen));
  const [passages, rondes, buiten] = [
    voor(lopend(delen.passages)),
    eigenRondes(o, delen.rondes, voor),
    // What the procesregisseur noted for himself alone is on no paper.
    voor(buitenVerslag(db, o, delen).filter((p) => voorArchief(toen.profiel)(p.rij))),
  ];
  const codes = groepscodesVan(db, stukId);
  const eigen = groepenVoor(db, o.overleg.id, voor).flatMap((id) => codes.get(id) ?? []);
  const inhoud = verslagVan(
    {
      ...delen.inhoud,
      ...aanwezigheidVoor(db, o, persoon.id, voorPapier(db).tekst),
      groep: eigen.length === 0 ? null : eigen.join(', '),
    },
    {
      passages,
      buiten,
      koppen: voor(delen.koppen.map((k) => ({ ...k, titel: k.opPapier }))),
      rondes,
    },
  );
  return { inhoud, passages: [...passages, ...buiten], rondes, vandaag };
}

/** As `eigenVerslag`, of the meeting as it is at this instant. @throws Geweigerd NIET_GEVONDEN */
export function verslagVoor(db: ReadableDb, stukId: string, persoon: Persoon, nu: Date): Verslaginhoud | null {
  const { overleg_id } = stukrij(db, stukId);
  if (overleg_id === null) return null;
  return eigenVerslag(db, laadSituatie(db, overleg_id, nu), stukId, persoon, dagVan(nu))?.inhoud ?? null;
}
