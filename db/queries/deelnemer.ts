/** One participant of a meeting with the test on which he was invited, and whether he can still be changed. */
import type { Deelnemerdetail } from '../../shared/contract/deelnemers.ts';
import { type Convenantprofiel, korteNaam, partnerInWoorden } from '../../shared/domein/profiel.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Gastsoort, Getoetst } from '../../shared/domein/toets.ts';
import { opsomming } from '../../shared/domein/woorden.ts';
import type { Grond } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { omGroepenVan } from './omDeelname.ts';
import { type Deelnemerrij, deelnemerrij, type Overlegrij, overlegrij } from './overlegrij.ts';
import { profielVan } from './profiel.ts';
import { grondenVan, verstrektDoor } from './situatie.ts';

/** Tables whose rows are his own, and go with him. */
const EIGEN = "'deelnemer_grond', 'deelnemer_verstrekking'";

/** Does anything that was recorded name him: a stay in the room, an agreement, an item that he brought? */
function wordtGenoemd(db: ReadableDb, { id, overleg_id }: Deelnemerrij): boolean {
  const verwijzingen = db
    .prepare<{ tabel: string; kolom: string }>(
      `SELECT m.name AS tabel, f."from" AS kolom FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
       WHERE m.type = 'table' AND f."table" = 'deelnemer' AND f.on_delete <> 'CASCADE' AND m.name NOT IN (${EIGEN})`,
    )
    .all();
  return (
    verwijzingen.some(({ tabel, kolom }) => db.prepare(`SELECT 1 FROM ${tabel} WHERE ${kolom} = ? LIMIT 1`).get(id)) ||
    db.prepare('SELECT 1 FROM punt WHERE overleg_id = ? AND bron = ?').get(overleg_id, id) !== undefined
  );
}

/** Why a participant can no longer be changed or withdrawn; empty: he can. */
export function ligtVast(db: ReadableDb, overleg: Overlegrij, rij: Deelnemerrij): string {
  if (overleg.staat === 'gesloten') return 'Het overleg is gesloten.';
  const is = (tabel: 'verklaring' | 'aanwezigheid') =>
    db.prepare(`SELECT 1 FROM ${tabel} WHERE deelnemer_id = ?`).get(rij.id) !== undefined;
  if (is('verklaring')) return 'Er is al een verklaring van getekend of geweigerd.';
  if (is('aanwezigheid')) return 'Deze deelnemer was al in de zaal.';
  if (overleg.tekenaar_id === rij.id) return 'Deze deelnemer tekent nu.';
  return wordtGenoemd(db, rij) ? 'Deze deelnemer gaf al akkoord of bracht al iets in.' : '';
}

interface Toetsrij {
  readonly soort: Gastsoort;
  readonly beroepsgeheim: Getoetst;
  readonly getoetst_op: string;
}

/** @param codes null: of any youth of the groups for which he was tested */
function niveauwoord(niveau: Grond['niveau'], codes: readonly string[] | null): string {
  if (niveau === 'groep') return 'de groep';
  if (codes === null) return 'een jongere';
  return codes.length > 0 ? opsomming(codes) : 'niemand meer';
}

/** Sentences on what his test allowed: nothing else may be told to him, and nothing else by him. */
function toegestaan(
  db: ReadableDb,
  profiel: Convenantprofiel,
  gronden: Grond[],
  verstrekt: ReturnType<typeof verstrektDoor>,
) {
  const naam = (id: string) => partnerInWoorden(profiel, id);
  const code = db.prepare<{ code: string }>('SELECT code FROM lid WHERE id = ?');
  const codesVan = (leden: readonly string[]) => leden.flatMap((lid) => code.get(lid)?.code ?? []);
  const magHoren = gronden.map((g) => {
    const artikel = profiel.incidenteleGrondslagen.find((x) => x.id === g.grondslag)?.grondslag ?? g.grondslag;
    return `Van ${naam(g.van)}: ${g.gegevenssoort} over ${niveauwoord(g.niveau, codesVan(g.leden))} (${artikel}).`;
  });
  const magVertellen = verstrekt.map(
    (v) =>
      `Aan ${opsomming(v.aan.map(naam))}: ${v.gegevenssoort} over ${niveauwoord(v.niveau, v.leden === null ? null : codesVan(v.leden))} (${v.grondslag}).`,
  );
  return { magHoren, magVertellen };
}

function toetsVan(db: ReadableDb, profiel: Convenantprofiel, rij: Deelnemerrij): Deelnemerdetail['toets'] {
  const toets = db.prepare<Toetsrij>('SELECT * FROM toets WHERE deelnemer_id = ?').get(rij.id);
  if (!toets) return null;
  const groepen = db
    .prepare<{ id: string; naam: string }>(
      'SELECT g.id, g.naam FROM toets_groep t JOIN groep g ON g.id = t.groep_id WHERE t.deelnemer_id = ? ORDER BY g.naam',
    )
    .all(rij.id);
  const partner = profiel.partners.find((p) => p.id === rij.gevraagd_door);
  const gronden = grondenVan(db, rij.id);
  const verstrekt = verstrektDoor(db, rij.id);
  return {
    soort: toets.soort,
    getoetstOp: dagVan(new Date(toets.getoetst_op)),
    gevraagdDoor: { id: rij.gevraagd_door ?? '', naam: partner ? korteNaam(partner) : (rij.gevraagd_door ?? '') },
    doel: { id: rij.doel ?? '', naam: profiel.doelen.find((d) => d.id === rij.doel)?.naam ?? '' },
    vuistregel: rij.vuistregel ?? 'B',
    uitzondering: rij.uitzondering ?? '',
    beroepsgeheim: toets.beroepsgeheim,
    groepen: toets.beroepsgeheim === 'niet-gevraagd' ? null : groepen,
    gronden: gronden.map((g) => ({ ...g, leden: [...g.leden] })),
    verstrekt: verstrekt.map((v) => ({ ...v, aan: [...v.aan] })),
    ...toegestaan(db, profiel, gronden, verstrekt),
  };
}

/** @throws Geweigerd NIET_GEVONDEN */
export function deelnemerdetail(db: ReadableDb, overlegId: string, deelnemerId: string): Deelnemerdetail {
  const overleg = overlegrij(db, overlegId);
  const rij = deelnemerrij(db, overlegId, deelnemerId);
  const toets = toetsVan(db, profielVan(db, overleg.profiel_id, overleg.profiel_versie), rij);
  return {
    id: rij.id,
    zetel: rij.zetel,
    partner: rij.partner,
    // A natural person has his own name on his seat.
    organisatie: toets?.soort === 'persoon' ? '' : rij.organisatie,
    naam: rij.naam,
    functie: rij.functie,
    rol: rij.rol,
    noodzaak: rij.noodzaak ?? '',
    toets,
    omGroepen: omGroepenVan(db, overleg, rij),
    ligtVast: ligtVast(db, overleg, rij),
  };
}
