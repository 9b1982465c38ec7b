/** Takes an item out of every draft in which it stands, with what the closing round said about it there. */
import { stukinhoudSchema, type Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import { GESCHRAPT } from '../../shared/domein/verslagdelen.ts';
import type { WritableDb } from '../handles.ts';
import type { Puntrij } from '../queries/gegevens.ts';
import { type Afspraakrij, gesprekBij } from '../queries/sluitronde.ts';
import { stukrij } from '../queries/stukken.ts';
import { Vervanger } from '../queries/vervanger.ts';

interface Ronderij extends Afspraakrij {
  readonly nr: number;
  readonly item_punt_id: string | null;
  readonly item_interventie_id: string | null;
}

/** What was said about agreements of which this draft has every item, and nothing refused. */
function gesprekIn(inhoud: Verslaginhoud, ronde: readonly Ronderij[]): string[] {
  return [...Map.groupBy(ronde, (r) => r.id).values()].flatMap((rijen) => {
    const [a] = rijen;
    const items = rijen.filter((r) => r.item_punt_id !== null || r.item_interventie_id !== null).length;
    const ja = rijen.every((r) => inhoud.sluitronde[r.nr]?.akkoord === true);
    return a && ja && items === a.aantal_items ? gesprekBij(a) : [];
  });
}

/**
 * Takes it out of one draft, with the rows of the closing round that were about it, and what was said about agreements
 * that it was part of.
 * @param geraakt ids of those agreements
 */
function schrapInStuk(db: WritableDb, stukId: string, puntId: string, geraakt: ReadonlySet<string>): void {
  const inhoud = stukinhoudSchema.parse(JSON.parse(stukrij(db, stukId).inhoud));
  if (inhoud.soort !== 'verslag') return;
  const plekken = db
    .prepare<{ onderdeel: number; nr: number }>(
      'SELECT onderdeel, nr FROM stuk_passage WHERE stuk_id = ? AND punt_id = ?',
    )
    .all(stukId, puntId);
  const onderdelen = inhoud.onderdelen.map((deel, i) => ({
    ...deel,
    punten: deel.punten.map((p, nr) =>
      plekken.some((x) => x.onderdeel === i && x.nr === nr)
        ? {
            soort: 'notitie' as const,
            tekst: GESCHRAPT,
            bron: p.bron,
            kring: p.kring,
            verantwoordelijke: null,
            termijn: null,
          }
        : p,
    ),
  }));
  const ronde = db
    .prepare<Ronderij>(
      `SELECT a.*, s.nr, s.item_punt_id, s.item_interventie_id
       FROM stuk_passage s JOIN sluitafspraak a ON a.id = s.afspraak_id WHERE s.stuk_id = ? ORDER BY s.nr`,
    )
    .all(stukId);
  const weg = new Set(ronde.filter((r) => r.onderwerp_id === puntId || r.item_punt_id === puntId).map((r) => r.nr));
  const zonderZinnen = new Set(ronde.filter((r) => geraakt.has(r.id)).map((r) => r.nr));
  const v = new Vervanger(db);
  const informeren = gesprekIn(
    inhoud,
    ronde.filter((r) => !geraakt.has(r.id)),
  )
    .map(v.tekst)
    .join(' ');
  const sluitronde = inhoud.sluitronde.flatMap((regel, nr) => {
    if (weg.has(nr)) return [];
    const { voorwaarden: _, ...zonder } = regel;
    return [zonderZinnen.has(nr) ? zonder : regel];
  });
  db.prepare('UPDATE stuk SET inhoud = ? WHERE id = ?').run(
    JSON.stringify({ ...inhoud, onderdelen, sluitronde, informeren: informeren === '' ? null : informeren }),
    stukId,
  );
  for (const nr of [...weg].sort((a, b) => b - a)) {
    db.prepare("DELETE FROM stuk_passage WHERE stuk_id = ? AND deel = 'sluitronde' AND nr = ?").run(stukId, nr);
    // One at a time from the front, so that no two have the same place on the way.
    const later = db
      .prepare<{ nr: number }>(
        "SELECT nr FROM stuk_passage WHERE stuk_id = ? AND deel = 'sluitronde' AND nr > ? ORDER BY nr",
      )
      .all(stukId, nr);
    for (const r of later) {
      db.prepare("UPDATE stuk_passage SET nr = ? WHERE stuk_id = ? AND deel = 'sluitronde' AND nr = ?").run(
        r.nr - 1,
        stukId,
        r.nr,
      );
    }
  }
}

/**
 * Drafts in which it stands, the older ones too, and of another meeting to which it was taken along. One of its own
 * meeting from before passages were kept cannot be mended, so it goes.
 */
export function schrapInStukken(db: WritableDb, punt: Puntrij, geraakt: ReadonlySet<string>): string[] {
  const stukken = db
    .prepare<{ id: string; kent: number; los: number }>(
      `SELECT s.id, s.id IN (SELECT stuk_id FROM stuk_passage WHERE punt_id = :punt
                UNION SELECT stuk_id FROM stuk_passage WHERE item_punt_id = :punt) AS kent,
              NOT EXISTS (SELECT 1 FROM stuk_passage p WHERE p.stuk_id = s.id)
                AND (inhoud ->> '$.sluitronde' <> '[]'
                  OR EXISTS (SELECT 1 FROM json_each(inhoud, '$.onderdelen') WHERE value ->> '$.punten' <> '[]')) AS los
       FROM stuk s WHERE s.soort = 'verslag' AND s.staat IN ('concept','ter-vaststelling')
         AND s.id IN (SELECT id FROM stuk WHERE overleg_id = :overleg
           UNION SELECT stuk_id FROM stuk_passage WHERE item_punt_id = :punt)`,
    )
    .all({ punt: punt.id, overleg: punt.overlegId });
  for (const { id, kent, los } of stukken) {
    if (kent === 1) schrapInStuk(db, id, punt.id, geraakt);
    else if (los === 1) db.prepare('DELETE FROM stuk WHERE id = ?').run(id);
  }
  return stukken.map((s) => s.id);
}
