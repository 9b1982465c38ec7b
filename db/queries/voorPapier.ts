/** What was typed about a meeting, fit for paper that people read who may not know everybody in the vault. */
import { codesIn, vervangCodes } from '../../shared/domein/codes.ts';
import { GROEPSNAAM_WEG, vervangGroepsnamen } from '../../shared/domein/kenmerken.ts';
import type { ReadableDb } from '../handles.ts';
import { Vervanger } from './vervanger.ts';

export interface Papiertekst {
  /** Nobody of the vault in it, by name nor by code. */
  readonly zonderPersonen: (s: string) => string;
  /** Nor the name of any group, also of another meeting's: a group has its code, or none when it is from before codes. */
  readonly tekst: (s: string) => string;
}

/** @param v counts what is replaced, where a document says how much that was */
export function voorPapier(db: ReadableDb, v = new Vervanger(db)): Papiertekst {
  const groepen = db
    .prepare<{ naam: string; code: string | null }>('SELECT naam, code FROM groep')
    .all()
    .map(({ naam, code }) => ({ naam, door: code ?? GROEPSNAAM_WEG }));
  const zonderPersonen = (tekst: string) => {
    const anoniem = v.tekst(tekst);
    return vervangCodes(anoniem, new Map([...codesIn(anoniem)].map((code) => [code, 'een jongere'])));
  };
  return { zonderPersonen, tekst: (s) => vervangGroepsnamen(zonderPersonen(s), groepen) };
}
