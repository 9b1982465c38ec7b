/** Letters as they are recorded (convenant art. 9): of one member for his panel, and which of a group are late. */
import type { Brievenbeeld } from '../../shared/contract/brieven.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Briefregel, type Briefstand, briefstand } from '../../shared/domein/brief.ts';
import { korteNaam, partnerInWoorden } from '../../shared/domein/profiel.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { isWeg } from './deelname.ts';
import { peildag } from './peildag.ts';
import { huidigProfiel } from './profiel.ts';

interface Briefrij extends Briefregel {
  readonly id: string;
  readonly lid_id: string;
  readonly dag: string;
  readonly gesprek: number | null;
  readonly partner: string | null;
}

/** Letters of the members of a group, by day. */
function brievenVanGroep(db: ReadableDb, groepId: string): ReadonlyMap<string, readonly Briefrij[]> {
  return Map.groupBy(
    db
      .prepare<Briefrij>(
        `SELECT b.* FROM lid l JOIN brief b ON b.lid_id = l.id WHERE l.groep_id = ? ORDER BY b.dag, b.rowid`,
      )
      .all(groepId),
    (b) => b.lid_id,
  );
}

interface Nettolid {
  readonly id: string;
  readonly code: string;
  readonly geboortedatum: string | null;
  readonly geboortejaar: number | null;
  readonly sinds: string;
  /** Begin of the first intervention for him or for his whole group that has begun. */
  readonly begin: string | null;
}

/** How it stands with the letters of those on the netto list who take part, by member. */
function briefstanden(db: ReadableDb, groepId: string, dag: string): { id: string; code: string; stand: Briefstand }[] {
  const brieven = brievenVanGroep(db, groepId);
  return db
    .prepare<Nettolid>(
      `SELECT l.id, l.code, l.geboortedatum, l.geboortejaar, l.sinds, (
         SELECT min(i.begin) FROM interventie i WHERE i.groep_id = l.groep_id AND i.begin <= :dag
           AND (i.soort = 'groep' OR EXISTS (SELECT 1 FROM interventie_lid x WHERE x.interventie_id = i.id AND x.lid_id = l.id))
       ) AS begin
       FROM lid l WHERE l.groep_id = :groep AND l.staat = 'netto' AND NOT ${isWeg('l')} ORDER BY length(l.code), l.code`,
    )
    .all({ groep: groepId, dag })
    .map((l) => {
      // An approach that ran before he came on the list runs for him from that day.
      const opLijst = dagVan(new Date(l.sinds));
      const sinds = l.begin !== null && l.begin < opLijst ? opLijst : l.begin;
      return { id: l.id, code: l.code, stand: briefstand(l, brieven.get(l.id) ?? [], sinds, dag) };
    });
}

/** Letters of a group that are late, the longest first: code and whole days. */
export function brievenTeLaat(db: ReadableDb, groepId: string, dag: string): { code: string; dagen: number }[] {
  return briefstanden(db, groepId, dag)
    .filter(({ stand }) => stand.dagenTeLaat > 0)
    .map(({ code, stand }) => ({ code, dagen: stand.dagenTeLaat }))
    .sort((a, b) => b.dagen - a.dagen);
}

/** The letters of one member, and what is left to do. @throws Geweigerd NIET_GEVONDEN */
export function brievenbeeld(db: ReadableDb, lidId: string, nu: Date): Brievenbeeld {
  const lid = db.prepare<{ groep_id: string }>('SELECT groep_id FROM lid WHERE id = ?').get(lidId);
  if (!lid) return weiger('NIET_GEVONDEN', 'Deze naam staat niet meer in het bestand.');
  const { dag } = peildag(db, nu);
  const eigen = briefstanden(db, lid.groep_id, dag).find((b) => b.id === lidId);
  if (!eigen) return weiger('NIET_GEVONDEN', 'Brieven zijn er alleen voor wie op de nettolijst staat en meedoet.');
  const profiel = huidigProfiel(db);
  const naam = (id: string) => partnerInWoorden(profiel, id);
  return {
    regels: (brievenVanGroep(db, lid.groep_id).get(lidId) ?? []).map((b) => ({
      id: b.id,
      wat: b.wat,
      aan: b.aan,
      dag: b.dag,
      gesprek: b.gesprek === 1,
      partner: b.partner === null ? '' : naam(b.partner),
    })),
    stand: { ...eigen.stand, mist: [...eigen.stand.mist] },
    partners: profiel.partners
      .filter((p) => partnerDoetMee(profiel, p.id, dag))
      .map((p) => ({ id: p.id, naam: korteNaam(p) })),
  };
}
