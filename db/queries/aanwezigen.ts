/** Who was at a meeting, as its minutes say: the whole list for the archive, and on a copy whom its reader saw there. */
import { tegelijkIn } from '../../shared/domein/behandeling.ts';
import type { Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import { kloktijd } from '../../shared/domein/tijd.ts';
import { organisatieInWoorden } from '../../shared/domein/toets.ts';
import type { ReadableDb } from '../handles.ts';
import { verblijven } from './behandeling.ts';
import { leesInstelling } from './instelling.ts';
import type { Deelnemerrij } from './overlegrij.ts';
import type { Overlegsituatie } from './situatie.ts';

type Aanwezige = Verslaginhoud['aanwezigen'][number];

const rollen = { 'eigen-taak': 'eigen taak', adviesrol: 'adviesrol', informant: 'informant' } as const;

/** First time in and last time out, per deelnemer who came. */
const tijden = (db: ReadableDb, overlegId: string) =>
  new Map(
    db
      .prepare<{ deelnemer_id: string; van: string; tot: string | null }>(
        'SELECT deelnemer_id, min(binnen) AS van, max(buiten) AS tot FROM aanwezigheid WHERE overleg_id = ? GROUP BY deelnemer_id',
      )
      .all(overlegId)
      .map((r) => [r.deelnemer_id, r]),
  );

const voorzitter = (db: ReadableDb): Aanwezige => ({
  organisatie: 'burgemeester',
  naam: leesInstelling(db, 'naam'),
  functie: 'procesregisseur',
  rol: 'voorzitter',
  van: null,
  tot: null,
});

/** What was typed as function may speak of a youth ("coach van …"). */
type Functie = (typed: string) => string;

const zonderTijden = (r: Deelnemerrij, functie: Functie): Aanwezige => ({
  organisatie: organisatieInWoorden(r),
  naam: r.naam,
  functie: r.functie === '' ? null : functie(r.functie),
  rol: rollen[r.rol],
  van: null,
  tot: null,
});

/** With the times between which he was there, only where he was not there all the time. */
function metTijden(
  o: Overlegsituatie,
  r: Deelnemerrij,
  t: { van: string; tot: string | null },
  functie: Functie,
): Aanwezige {
  return {
    ...zonderTijden(r, functie),
    van: o.overleg.voorgelezen_op !== null && t.van <= o.overleg.voorgelezen_op ? null : kloktijd(t.van),
    tot: t.tot === null || t.tot === o.overleg.gesloten_op ? null : kloktijd(t.tot),
  };
}

/** Everybody, with times; and who did not come. */
export function aanwezigheid(
  db: ReadableDb,
  o: Overlegsituatie,
  functie: Functie,
): Pick<Verslaginhoud, 'aanwezigen' | 'afwezigen'> {
  const er = tijden(db, o.overleg.id);
  const aanwezigen = o.rijen.flatMap((r) => {
    const t = er.get(r.id);
    return t ? [metTijden(o, r, t, functie)] : [];
  });
  const afwezigen = o.rijen
    .filter((r) => !er.has(r.id))
    .map((r) => ({
      organisatie: r.organisatie,
      reden: o.verklaringen.get(r.id)?.uitkomst === 'geweigerd' ? 'tekende de geheimhoudingsverklaring niet' : null,
    }));
  return { aanwezigen: [voorzitter(db), ...aanwezigen], afwezigen };
}

/**
 * What a reader knows himself: who was in the room together with him, and his own times. Nobody when he did not come, and
 * never who stayed away.
 */
export function aanwezigheidVoor(
  db: ReadableDb,
  o: Overlegsituatie,
  deelnemerId: string,
  functie: Functie,
): Pick<Verslaginhoud, 'aanwezigen' | 'afwezigen'> {
  const zelf = tijden(db, o.overleg.id).get(deelnemerId);
  if (!zelf) return { aanwezigen: [], afwezigen: [] };
  const samen = tegelijkIn(verblijven(db, o.overleg.id), deelnemerId);
  const aanwezigen = o.rijen.flatMap((r) => {
    if (r.id === deelnemerId) return [metTijden(o, r, zelf, functie)];
    return samen.has(r.id) ? [zonderTijden(r, functie)] : [];
  });
  return { aanwezigen: [voorzitter(db), ...aanwezigen], afwezigen: [] };
}
