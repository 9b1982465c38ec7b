/** What is kept until when, and what is due: for the register, for what waits, and for the count that regie shows. */
import type { Archiefbeeld, Bewaarstand, Verklaringbeeld, Vervalbeeld } from '../../shared/contract/bewaren.ts';
import {
  type Bewaargroep,
  isAchterstallig,
  isVervallen,
  laatsteDag,
  type Vervalpost,
  vervalposten,
} from '../../shared/domein/bewaartermijn.ts';
import { type Telling, telSamen } from '../../shared/domein/telling.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import { isGesloten, isVernietigd } from './deelname.ts';
import { dagenStil, type Peildag, peildag } from './peildag.ts';
import { nietOvergedragen, tellingVanGroep, tellingVanLid } from './telling.ts';

interface Groeprij {
  readonly id: string;
  readonly naam: string;
  readonly niet_per: string | null;
  readonly bewaren_tot: string | null;
  readonly gearchiveerd: number;
}
interface Lidrij {
  readonly id: string;
  readonly groep_id: string;
  readonly code: string;
  readonly staat: 'bruto' | 'netto';
  readonly sinds: string;
  readonly bewaren_tot: string | null;
  readonly gearchiveerd: number;
}

/** A group as the rules look at it, with the words that the register shows beside it. */
interface Bewaarrij extends Bewaargroep {
  readonly naam: string;
  readonly codes: ReadonlyMap<string, string>;
}

const NIET_PROBLEMATISCH = 'EXISTS (SELECT 1 FROM besluit_2a b WHERE b.groep_id = g.id AND b.problematisch = 0)';

/** Groups with something that will be due. @param groepId one group; null: all */
function bewaargroepen(db: ReadableDb, groepId: string | null): Bewaarrij[] {
  const groepen = db
    .prepare<Groeprij>(
      `SELECT g.id, g.naam, b.datum AS niet_per, s.bewaren_tot,
              EXISTS (SELECT 1 FROM archiefbesluit a WHERE a.groep_id = g.id AND a.lid_id IS NULL AND a.beeindigd_op IS NULL) AS gearchiveerd
       FROM groep g LEFT JOIN besluit_2a b ON b.groep_id = g.id AND b.problematisch = 0
         LEFT JOIN groep_sluiting s ON s.groep_id = g.id AND s.heropend_op IS NULL
       WHERE (:groep IS NULL OR g.id = :groep) AND NOT ${isVernietigd('g.id')}`,
    )
    .all({ groep: groepId });
  // Of groups that go on only those who were judged or ended matter; of the others everybody.
  const leden = Map.groupBy(
    db
      .prepare<Lidrij>(
        `SELECT l.id, l.groep_id, l.code, l.staat, l.sinds, e.bewaren_tot,
                EXISTS (SELECT 1 FROM archiefbesluit a WHERE a.lid_id = l.id AND a.beeindigd_op IS NULL) AS gearchiveerd
         FROM lid l JOIN groep g ON g.id = l.groep_id LEFT JOIN deelname_einde e ON e.lid_id = l.id AND e.hervat_op IS NULL
         WHERE (:groep IS NULL OR l.groep_id = :groep)
           AND (l.staat = 'bruto' OR e.id IS NOT NULL OR ${isGesloten('g.id')} OR ${NIET_PROBLEMATISCH})`,
      )
      .all({ groep: groepId }),
    (l) => l.groep_id,
  );
  return groepen.map((g): Bewaarrij => {
    const eigen = leden.get(g.id) ?? [];
    return {
      id: g.id,
      naam: g.naam,
      nietProblematischPer: g.niet_per,
      bewarenTot: g.bewaren_tot,
      gearchiveerd: g.gearchiveerd === 1,
      leden: eigen.map((l) => ({
        id: l.id,
        staat: l.staat,
        sinds: dagVan(new Date(l.sinds)),
        bewarenTot: l.bewaren_tot,
        gearchiveerd: l.gearchiveerd === 1,
      })),
      codes: new Map(eigen.map((l) => [l.id, l.code])),
    };
  });
}

/** Everything of one group that will be due one day. */
export const postenVanGroep = (db: ReadableDb, groepId: string): Vervalpost[] =>
  bewaargroepen(db, groepId).flatMap(vervalposten);

/** Everything in the vault that will be due one day. */
export const allePosten = (db: ReadableDb): Vervalpost[] => bewaargroepen(db, null).flatMap(vervalposten);

/** How much is due now, and whether work waits for it. */
export interface Teverwijderen {
  readonly aantal: number;
  readonly wacht: boolean;
}

export function teVernietigen(db: ReadableDb, nu: Date, binnenDagen: number): Teverwijderen {
  const { dag } = peildag(db, nu);
  const posten = allePosten(db).filter((p) => isVervallen(p, dag));
  return { aantal: posten.length, wacht: posten.some((p) => isAchterstallig(p, dag, binnenDagen)) };
}

const tellingVan = (db: ReadableDb, post: Vervalpost): Telling =>
  post.soort === 'groep' ? tellingVanGroep(db, post.id) : tellingVanLid(db, post.id);

function beeld(db: ReadableDb, rij: Bewaarrij, post: Vervalpost, { dag }: Peildag, binnenDagen: number): Vervalbeeld {
  return {
    ...post,
    groep: rij.naam,
    code: post.soort === 'lid' ? (rij.codes.get(post.id) ?? '') : null,
    uiterlijk: laatsteDag(post, binnenDagen),
    achterstallig: isAchterstallig(post, dag, binnenDagen),
    telling: tellingVan(db, post),
    nietOvergedragen: post.soort === 'groep' ? nietOvergedragen(db, post.id) : 0,
  };
}

function archief(db: ReadableDb): Archiefbeeld[] {
  return db
    .prepare<Omit<Archiefbeeld, 'soort'>>(
      `SELECT a.id, g.naam AS groep, l.code, a.doel, a.reden, a.datum, a.rol
       FROM archiefbesluit a JOIN groep g ON g.id = a.groep_id LEFT JOIN lid l ON l.id = a.lid_id
       WHERE a.beeindigd_op IS NULL ORDER BY a.datum, a.vastgelegd_op`,
    )
    .all()
    .map((a) => ({ ...a, soort: a.code === null ? 'groep' : 'lid' }));
}

interface Verklaringrij {
  readonly id: string;
  readonly dag: string;
  readonly tijd: string;
  readonly rol: Archiefbeeld['rol'];
  readonly regels: string;
}
export type Verklaringregels = Verklaringbeeld['regels'];

const verklaringVan = ({ regels, ...rij }: Verklaringrij) => ({
  ...rij,
  regels: JSON.parse(regels) as Verklaringregels,
});

/** One verklaring van vernietiging as it was recorded; undefined: there is none with this id. */
export function verklaringMetId(db: ReadableDb, id: string) {
  const rij = db.prepare<Verklaringrij>('SELECT * FROM vernietigingsverklaring WHERE id = ?').get(id);
  return rij && verklaringVan(rij);
}

function verklaringen(db: ReadableDb): Verklaringbeeld[] {
  return db
    .prepare<Verklaringrij>('SELECT * FROM vernietigingsverklaring ORDER BY tijd DESC, rowid DESC')
    .all()
    .map(verklaringVan)
    .map((v) => ({ ...v, totaal: telSamen(v.regels.map((r) => r.telling)) }));
}

/** Rows that are not due yet and are shown: the next ones. */
const KOMENDE = 50;

/** The register: what is due, what comes, what is kept, and what was destroyed. */
export function bewaarstand(db: ReadableDb, nu: Date, binnenDagen: number): Bewaarstand {
  const peil = peildag(db, nu);
  const rijen = bewaargroepen(db, null);
  const posten = rijen
    .flatMap((rij) => vervalposten(rij).map((post) => ({ rij, post })))
    .sort((a, b) => a.post.dag.localeCompare(b.post.dag) || a.rij.naam.localeCompare(b.rij.naam, 'nl'));
  const beelden = (lijst: typeof posten) => lijst.map(({ rij, post }) => beeld(db, rij, post, peil, binnenDagen));
  const later = posten.filter(({ post }) => !isVervallen(post, peil.dag));
  return {
    klok: { ...peil, dagenStil: dagenStil(db) },
    binnenDagen,
    vervallen: beelden(posten.filter(({ post }) => isVervallen(post, peil.dag))),
    later: beelden(later.slice(0, KOMENDE)),
    meerLater: Math.max(0, later.length - KOMENDE),
    archief: archief(db),
    verklaringen: verklaringen(db),
  };
}
