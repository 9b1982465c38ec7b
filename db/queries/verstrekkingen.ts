/** The register of verstrekkingen, and what can be made for whom in one meeting. */
import type { Uitvoer } from '../../shared/contract/kern.ts';
import type { Papiersoort, Verstrekkingbeeld, verstrekkingen } from '../../shared/contract/verstrekkingen.ts';
import { dagVan, korteDatum } from '../../shared/domein/tijd.ts';
import {
  aanInWoorden,
  isTeLaat,
  nummerVan,
  type Terugwijze,
  type Verstrekkingssoort,
  verstrekkingssoorten,
} from '../../shared/domein/verstrekking.ts';
import type { ReadableDb } from '../handles.ts';
import { geadresseerde } from './overzicht.ts';
import { uitnodigingVeranderd } from './papiermerk.ts';
import { laadSituatie } from './situatie.ts';
import { groepscodes } from './uitnodiging.ts';
import { soorten } from './verstrekkingssoorten.ts';

type Aanroepen = typeof verstrekkingen;

export interface Verstrekkingrij {
  readonly id: string;
  readonly jaar: number;
  readonly volgnummer: number;
  readonly soort: Verstrekkingssoort;
  readonly overleg_id: string;
  readonly partner: string | null;
  readonly deelnemer_id: string | null;
  readonly aan: string;
  readonly dag: string;
  readonly verzoeker: string;
  readonly omschrijving: string;
  readonly doel: string;
  readonly sha256: string;
  /** Null: made before marks were kept. */
  readonly merk: string | null;
  readonly terug_voor: string | null;
  readonly terug_hoe: Terugwijze | null;
  readonly terug_op: string | null;
}

export const verstrekkingrij = (db: ReadableDb, id: string): Verstrekkingrij | undefined =>
  db.prepare<Verstrekkingrij>('SELECT * FROM verstrekking WHERE id = ?').get(id);

/** Numbers that papers of that year have. */
export const bezetteNummers = (db: ReadableDb, jaar: number): ReadonlySet<number> =>
  new Set(
    db
      .prepare<{ volgnummer: number }>('SELECT volgnummer FROM verstrekking WHERE jaar = ?')
      .all(jaar)
      .map((r) => r.volgnummer),
  );

export function verstrekkingenlijst(db: ReadableDb, nu: Date): Uitvoer<Aanroepen['lijst']> {
  const vandaag = dagVan(nu);
  const regels = Map.groupBy(
    db
      .prepare<Verstrekkingbeeld['regels'][number] & { readonly verstrekking_id: string }>(
        'SELECT verstrekking_id, omschrijving, bron, doel, grondslag FROM verstrekking_regel ORDER BY verstrekking_id, nr',
      )
      .all(),
    (r) => r.verstrekking_id,
  );
  const overleg = db.prepare<{ datum: string }>('SELECT datum FROM overleg WHERE id = ?');
  const lijst = db
    .prepare<Verstrekkingrij>('SELECT * FROM verstrekking ORDER BY rowid DESC')
    .all()
    .map((r) => ({
      id: r.id,
      nummer: nummerVan(r.jaar, r.volgnummer),
      soort: r.soort,
      aan: r.aan,
      dag: r.dag,
      overlegDatum: overleg.get(r.overleg_id)?.datum ?? '',
      groepen: groepscodes(db, r.overleg_id).map((g) => `${g.naam} (${g.code})`),
      verzoeker: r.verzoeker,
      omschrijving: r.omschrijving,
      doel: r.doel,
      sha256: r.sha256,
      terugVoor: r.terug_voor,
      terug: r.terug_hoe === null || r.terug_op === null ? null : { hoe: r.terug_hoe, op: r.terug_op },
      teLaat: isTeLaat({ terugVoor: r.terug_voor, hoe: r.terug_hoe }, vandaag),
      regels: (regels.get(r.id) ?? []).map(({ omschrijving, bron, doel, grondslag }) => ({
        omschrijving,
        bron,
        doel,
        grondslag,
      })),
    }));
  return { vandaag, regels: lijst };
}

/** What can be made for whom. @throws Geweigerd NIET_GEVONDEN */
export function papierenBijOverleg(db: ReadableDb, overlegId: string, nu: Date): Uitvoer<Aanroepen['bijOverleg']> {
  const o = laadSituatie(db, overlegId, nu);
  const eerder = db
    .prepare<Verstrekkingrij>('SELECT * FROM verstrekking WHERE overleg_id = ? ORDER BY rowid')
    .all(overlegId);
  const delen = verstrekkingssoorten.map((soort): Papiersoort => {
    const { nuNiet, ontvangers } = soorten[soort];
    return {
      soort,
      nuNiet: nuNiet(db, o) ?? '',
      ontvangers: ontvangers(db, o).map((id) => {
        const vanHem = eerder.filter((r) => r.soort === soort && (r.partner ?? r.deelnemer_id) === id);
        return {
          id,
          naam: aanInWoorden(geadresseerde(o, id)),
          eerder: vanHem.map((r) => `${nummerVan(r.jaar, r.volgnummer)} op ${korteDatum(r.dag)}`),
          veranderd: soort === 'uitnodiging' && uitnodigingVeranderd(db, o, id, vanHem.at(-1)?.merk ?? null),
        };
      }),
    };
  });
  return { soorten: delen, groepen: groepscodes(db, overlegId).map(({ naam, code }) => ({ naam, code })) };
}
