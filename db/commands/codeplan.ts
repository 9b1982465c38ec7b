/**
 * What codes become when a group comes from another vault. Codes are drawn per vault, so `J-47` may be somebody else
 * here. A document does not change, so there it is recorded what its code means; everywhere else the code is another.
 */
import { codesIn } from '../../shared/domein/codes.ts';
import { BETROKKENE, trekCode } from '../../shared/domein/namen.ts';
import { GROEPSTABELLEN } from '../groepstabellen.ts';
import { type Groepsrijen, type Rij, rijenVan, tekstVan } from '../groepsvorm.ts';
import type { ReadableDb } from '../handles.ts';
import { vervallenCodes } from './vernietig.ts';
import { teksten } from './vernietigTekst.ts';

export interface Codeplan {
  /** Member → his code here, for those whose own one is taken. */
  readonly nieuw: ReadonlyMap<string, string>;
  /** Code → what takes its place in texts that may change. */
  readonly inTekst: ReadonlyMap<string, string>;
  /** Codes of nobody in this group: never to be drawn here. */
  readonly vervallen: readonly string[];
  /** Rows of `overdracht_code`. */
  readonly inStukken: readonly { readonly stuk: string; readonly code: string; readonly lid: string | null }[];
}

const vanGroep = new Set(GROEPSTABELLEN.map(({ tabel }) => tabel));

/** Columns with text that somebody typed, per table that goes along. */
export const tekstkolommen: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      teksten.filter(({ tabel }) => vanGroep.has(tabel)),
      (t) => t.tabel,
    ),
  ].map(([tabel, delen]) => [tabel, delen.flatMap((d) => d.kolommen)]),
);

const inTeksten = (rijen: Groepsrijen): Set<string> => {
  const gevonden = new Set<string>();
  for (const [tabel, kolommen] of tekstkolommen) {
    for (const rij of rijenVan(rijen, tabel)) {
      for (const kolom of kolommen) for (const code of codesIn(tekstVan(rij, kolom))) gevonden.add(code);
    }
  }
  return gevonden;
};

const inStuk = (stuk: Rij) => codesIn(`${tekstVan(stuk, 'titel')} ${tekstVan(stuk, 'inhoud')}`);

/** @param willekeurig draws the new codes */
export function maakCodeplan(
  db: ReadableDb,
  rijen: Groepsrijen,
  willekeurig: (aantal: number) => Uint8Array,
): Codeplan {
  const hier = new Set(
    db
      .prepare<{ code: string }>('SELECT code FROM lid')
      .all()
      .map((r) => r.code),
  );
  const weg = new Set(vervallenCodes(db));
  const leden = new Map(rijenVan(rijen, 'lid').map((l) => [tekstVan(l, 'code'), tekstVan(l, 'id')]));
  const stukken = rijenVan(rijen, 'stuk').map((s) => ({ id: tekstVan(s, 'id'), codes: inStuk(s) }));
  const getypt = inTeksten(rijen);
  const vreemd = new Set([...getypt, ...stukken.flatMap((s) => [...s.codes])].filter((code) => !leden.has(code)));

  const bezet = new Set([...hier, ...weg, ...leden.keys(), ...vreemd]);
  const nieuw = new Map<string, string>();
  for (const [code, lid] of leden) {
    if (!hier.has(code) && !weg.has(code)) continue;
    const ander = trekCode(bezet, willekeurig);
    bezet.add(ander);
    nieuw.set(lid, ander);
  }
  const inTekst = new Map<string, string>();
  for (const [code, lid] of leden) {
    const ander = nieuw.get(lid);
    if (ander !== undefined) inTekst.set(code, ander);
  }
  for (const code of getypt) if (vreemd.has(code) && hier.has(code)) inTekst.set(code, BETROKKENE);

  // A document that was handed over before may already say of a code who it is.
  const bekend = new Map(
    rijenVan(rijen, 'overdracht_code').map((c) => [`${tekstVan(c, 'stuk_id')} ${tekstVan(c, 'in_stuk')}`, c.lid_id]),
  );
  const inStukken = stukken.flatMap(({ id, codes }) =>
    [...codes].flatMap((code) => {
      const eerder = bekend.get(`${id} ${code}`);
      const lid = eerder === undefined ? (leden.get(code) ?? null) : (eerder as string | null);
      const zelfde = lid === null ? !hier.has(code) && !leden.has(code) : leden.get(code) === lid && !nieuw.has(lid);
      return zelfde ? [] : [{ stuk: id, code, lid }];
    }),
  );
  return { nieuw, inTekst, vervallen: [...vreemd].filter((code) => !hier.has(code)), inStukken };
}
