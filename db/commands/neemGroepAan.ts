/**
 * Taking over a group from another vault: everything in one transaction, or nothing. What comes in was parsed by
 * `groepsschema`; here it is compared with what this vault holds, because two people may have one code, one name of a
 * group, one profile with two texts.
 */
import { weiger } from '../../shared/contract/weigering.ts';
import { vervangCodes } from '../../shared/domein/codes.ts';
import { weigerBeschadigdeOverdracht } from '../../shared/domein/overdracht.ts';
import { profielSchema } from '../../shared/domein/profiel.ts';
import { stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import { sqliteCode } from '../fouten.ts';
import { GROEPSTABELLEN, type Groepstabel, kolommenVan } from '../groepstabellen.ts';
import { type Groepsrijen, type Rij, rijenVan, tekstVan } from '../groepsvorm.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { besluitVanRij } from '../queries/besluiten.ts';
import { groepbeeld } from '../queries/groepbeeld.ts';
import { groepMetNaam } from '../queries/groepsnaam.ts';
import { overlegbeeld } from '../queries/overlegbeeld.ts';
import { openOverlegId } from '../queries/overlegrij.ts';
import { bekendProfiel, huidigProfiel, type Profielkenmerk, profielkenmerk } from '../queries/profiel.ts';
import { stukbeeld, stukrij } from '../queries/stukken.ts';
import { type Codeplan, maakCodeplan, tekstkolommen } from './codeplan.ts';
import { vrijeGroepscode } from './groepscode.ts';
import { openGesloten } from './openGesloten.ts';
import { inhoudshash } from './stukinhoud.ts';
import { laatCodesVervallen } from './vernietig.ts';

/** What this vault has to say about a group before it is taken over. */
export interface Groepskeuring {
  readonly groepId: string;
  readonly naam: string;
  /** There is another group with this name here: it needs another one. */
  readonly naamBezet: boolean;
  /** How many youths get another code, because theirs is somebody else's here. */
  readonly andereCodes: number;
  /** Besluiten (art. 20 Wpg) that are new here, and from then on count for every group. */
  readonly nieuweBesluiten: number;
}

const naamBezet = (db: ReadableDb, naam: string) => groepMetNaam(db, naam) !== undefined;

/** A group stays within its convenant: to another gemeente it is a provision of its own. */
function eisZelfdeConvenant(db: ReadableDb, profiel: Profielkenmerk): void {
  const eigen = huidigProfiel(db);
  if (eigen.id !== profiel.id) {
    weiger(
      'ANDER_CONVENANT',
      'Deze groep hoort bij een ander convenant dan deze kluis. Overdragen kan alleen binnen hetzelfde convenant. Er is niets veranderd.',
    );
  }
  if (eigen.versie < profiel.versie) {
    weiger(
      'PROFIEL_OUDER',
      'De andere laptop werkt met een nieuwere versie van het convenantprofiel. Neem die hier eerst in gebruik. Er is niets veranderd.',
    );
  }
  const zelfde = bekendProfiel(db, profiel.id, profiel.versie);
  if (zelfde && profielkenmerk(zelfde).sha256 !== profiel.sha256) {
    weiger(
      'PROFIEL_VERSCHILT',
      'Het convenantprofiel heeft hier hetzelfde versienummer als op de andere laptop, maar een andere inhoud. Er is niets veranderd. Vraag uw privacy officer welke goed is.',
    );
  }
}

/** Who was destroyed here does not come back in with a hand-over. */
function eisNietVernietigd(db: ReadableDb, rijen: Groepsrijen): void {
  const weg = new Set(
    db
      .prepare<{ soort: string; id: string }>('SELECT soort, id FROM vernietiging')
      .all()
      .map((v) => `${v.soort} ${v.id}`),
  );
  const terug = Object.entries(rijen).some(([tabel, deel]) => deel.some((r) => weg.has(`${tabel} ${r.id}`)));
  if (terug) {
    weiger(
      'EERDER_VERNIETIGD',
      'In deze overdracht staat iets wat hier al is vernietigd. Het komt niet terug. Er is niets veranderd. Vraag de ander om een nieuwe overdracht.',
    );
  }
}

/** The row with the same key, if it is here. */
function rijHier(db: ReadableDb, { tabel }: Groepstabel, rij: Rij): Rij | undefined {
  const sleutels = kolommenVan(db, tabel).filter((k) => k.sleutel);
  const waar = sleutels.map((k) => `${k.naam} = ?`).join(' AND ');
  return db.prepare<Rij>(`SELECT * FROM ${tabel} WHERE ${waar}`).get(...sleutels.map((k) => rij[k.naam] ?? null));
}

/** Is this row here already? @throws Geweigerd OVERDRACHT_BOTST when it is another one */
function isHier(db: ReadableDb, tabel: Groepstabel, rij: Rij): boolean {
  const hier = rijHier(db, tabel, rij);
  if (!hier) return false;
  if (tabel.gelijk?.every((kolom) => hier[kolom] === rij[kolom])) return true;
  return weiger(
    'OVERDRACHT_BOTST',
    'Iets uit deze overdracht staat hier al, en is hier anders. Er is niets veranderd. Vraag uw beheerder om hulp.',
    { details: { tabel: tabel.tabel } },
  );
}

const groepVan = (rijen: Groepsrijen): Rij => {
  const [groep, ...rest] = rijenVan(rijen, 'groep');
  return groep && rest.length === 0 ? groep : weigerBeschadigdeOverdracht();
};

/**
 * Looks whether the group can be taken over, and what of it will be different here. Changes nothing.
 * @param profiel the one in force where the group came from
 * @throws Geweigerd OVERLEG_OPEN, GROEP_IS_HIER_AL, ANDER_CONVENANT, PROFIEL_OUDER, PROFIEL_VERSCHILT, EERDER_VERNIETIGD,
 *   OVERDRACHT_BOTST
 */
export function keurGroep(
  omgeving: Omgeving,
  rijen: Groepsrijen,
  profiel: Profielkenmerk,
): Groepskeuring & { readonly codes: Codeplan } {
  const db = omgeving.lees;
  if (openOverlegId(db) !== null) {
    weiger('OVERLEG_OPEN', 'Er is een overleg bezig. Sluit dat eerst, en neem daarna de overdracht aan.');
  }
  const groep = groepVan(rijen);
  const groepId = tekstVan(groep, 'id');
  if (db.prepare('SELECT 1 FROM groep WHERE id = ?').get(groepId)) {
    weiger('GROEP_IS_HIER_AL', 'Deze groep staat al in deze kluis. Er is niets veranderd.');
  }
  eisZelfdeConvenant(db, profiel);
  eisNietVernietigd(db, rijen);
  for (const tabel of GROEPSTABELLEN) for (const rij of rijenVan(rijen, tabel.tabel)) isHier(db, tabel, rij);
  const codes = maakCodeplan(db, rijen, omgeving.willekeurig);
  const besluiten = GROEPSTABELLEN.find((t) => t.tabel === 'besluit_art20');
  return {
    groepId,
    naam: tekstVan(groep, 'naam'),
    naamBezet: naamBezet(db, tekstVan(groep, 'naam')),
    andereCodes: codes.nieuw.size,
    nieuweBesluiten: besluiten
      ? rijenVan(rijen, 'besluit_art20').filter((rij) => !rijHier(db, besluiten, rij)).length
      : 0,
    codes,
  };
}

function zetErin(db: WritableDb, tabel: string, rij: Rij): void {
  const kolommen = kolommenVan(db, tabel).map((k) => k.naam);
  db.prepare(`INSERT INTO ${tabel} (${kolommen.join(', ')}) VALUES (${kolommen.map((k) => `:${k}`).join(', ')})`).run(
    rij,
  );
}

/** A besluit that was ended there ends here as well; the other way round the one that is here stays. */
function beeindigMee(db: WritableDb, rij: Rij): void {
  if (rij.beeindigd_op === null) return;
  db.prepare(
    `UPDATE besluit_art20 SET beeindigd_op = :op, beeindigd_reden = :reden, beeindigd_vastgelegd_op = :vast
     WHERE id = :id AND beeindigd_op IS NULL`,
  ).run({
    id: rij.id ?? null,
    op: rij.beeindigd_op ?? null,
    reden: rij.beeindigd_reden ?? null,
    vast: rij.beeindigd_vastgelegd_op ?? null,
  });
}

/** As it is stored here: its own code, texts with the codes of here. */
function zoalsHier({ nieuw, inTekst }: Codeplan, tabel: string, rij: Rij): Rij {
  const teksten = (tekstkolommen.get(tabel) ?? []).flatMap((kolom) => {
    const waarde = rij[kolom];
    return typeof waarde === 'string' ? [[kolom, vervangCodes(waarde, inTekst)] as const] : [];
  });
  const code = tabel === 'lid' ? nieuw.get(tekstVan(rij, 'id')) : undefined;
  return { ...rij, ...Object.fromEntries(teksten), ...(code === undefined ? {} : { code }) };
}

/** Makes everything that a screen would show of it: what cannot be shown must not be here. */
function toonAlles(omgeving: Omgeving, rijen: Groepsrijen, groepId: string): void {
  const { lees } = omgeving;
  const nu = omgeving.klok();
  for (const p of rijenVan(rijen, 'profiel')) profielSchema.parse(JSON.parse(tekstVan(p, 'inhoud')));
  for (const b of rijenVan(rijen, 'besluit_art20')) besluitVanRij({ inhoud: tekstVan(b, 'inhoud') });
  groepbeeld(lees, groepId, nu);
  for (const o of rijenVan(rijen, 'overleg')) overlegbeeld(lees, tekstVan(o, 'id'), nu, omgeving.oefenkluis);
  for (const s of rijenVan(rijen, 'stuk')) {
    const rij = stukrij(lees, tekstVan(s, 'id'));
    stukbeeld(lees, rij, []);
    if (rij.hash !== null && rij.hash !== inhoudshash(stukinhoudSchema.parse(JSON.parse(rij.inhoud))))
      weigerBeschadigdeOverdracht();
  }
}

function leesTerug(omgeving: Omgeving, rijen: Groepsrijen, groepId: string): void {
  try {
    toonAlles(omgeving, rijen, groepId);
  } catch {
    // A schema that does not fit, text that is no JSON, a reference to nothing: whatever it is, it came with the file.
    weigerBeschadigdeOverdracht();
  }
}

/** A file that says what the store would not have: nobody's mistake here. */
function alsBeschadigd<T>(fn: () => T): T {
  try {
    return fn();
  } catch (fout) {
    if (sqliteCode(fout)?.startsWith('SQLITE_CONSTRAINT')) weigerBeschadigdeOverdracht();
    throw fout;
  }
}

/**
 * Stores the group. `registreer` writes what else belongs in the transaction.
 * @param naam what the group is called here
 * @throws Geweigerd as `keurGroep`, NAAM_BESTAAT_AL, OVERDRACHT_BESCHADIGD; nothing changed then
 */
export function neemGroepAan(
  omgeving: Omgeving,
  vraag: {
    readonly overdrachtId: string;
    readonly rijen: Groepsrijen;
    readonly profiel: Profielkenmerk;
    readonly naam: string;
  },
  registreer: (db: WritableDb, keuring: Groepskeuring) => void,
): void {
  const { overdrachtId, rijen, profiel, naam } = vraag;
  alsBeschadigd(() =>
    omgeving.schrijf((db) => {
      const keuring = keurGroep(omgeving, rijen, profiel);
      const { codes, groepId } = keuring;
      if (naamBezet(db, naam)) {
        weiger('NAAM_BESTAAT_AL', 'Er is al een groep met deze naam. Kies een andere naam voor deze groep.');
      }
      openGesloten(db, 'overnemen', () => {
        for (const tabel of GROEPSTABELLEN) {
          if (tabel.tabel === 'overdracht_code') continue;
          for (const rij of rijenVan(rijen, tabel.tabel)) {
            if (isHier(db, tabel, rij)) {
              if (tabel.tabel === 'besluit_art20') beeindigMee(db, rij);
              continue;
            }
            const eigen = zoalsHier(codes, tabel.tabel, rij);
            if (tabel.tabel === 'groep') {
              const code = vrijeGroepscode(db, omgeving.willekeurig, tekstVan(eigen, 'code') || null);
              zetErin(db, 'groep', { ...eigen, naam, code });
            } else if (tabel.tabel === 'profiel') zetErin(db, 'profiel', { ...eigen, overdracht_id: overdrachtId });
            else zetErin(db, tabel.tabel, eigen);
          }
        }
      });
      const voegToe = db.prepare(
        'INSERT INTO overdracht_code (stuk_id, in_stuk, lid_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      );
      for (const { stuk, code, lid } of codes.inStukken) voegToe.run(stuk, code, lid);
      if (codes.vervallen.length > 0) laatCodesVervallen(db, codes.vervallen);
      leesTerug(omgeving, rijen, groepId);
      registreer(db, keuring);
    }),
  );
}
