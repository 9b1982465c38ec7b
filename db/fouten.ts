/**
 * The store's own refusals, and the translation of SQLite's errors into them. Texts say what the user can do;
 * nothing of SQLite's own message goes along, because it may quote what was being stored.
 */
import { Geweigerd, weiger } from '../shared/contract/weigering.ts';

/** SQLite's code of an error (`SQLITE_BUSY`), or null for anything else. */
export function sqliteCode(fout: unknown): string | null {
  if (!(fout instanceof Error) || !('code' in fout)) return null;
  const code = fout.code;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null;
}

export const uitlegBeschadigd =
  'Het bestand van de kluis is beschadigd. Er is niets aan veranderd. Zet een reservekopie terug, of vraag uw beheerder om hulp.';

export function weigerBeschadigd(): never {
  return weiger('BESTAND_BESCHADIGD', uitlegBeschadigd);
}

export function weigerNieuwer(): never {
  return weiger(
    'DATABASE_NIEUWER',
    'Deze kluis is gemaakt met een nieuwere versie van Overlegtafel. Er is niets aan veranderd. Installeer de nieuwste versie en open de kluis daarmee.',
  );
}

const uitlegAlleenLezen =
  'In de map van de kluis mag niet worden geschreven. Vraag uw beheerder om schrijfrechten op die map.';

/** SQLite opens such a file all the same, and then says no more than that a lock failed. */
export function weigerAlleenLezen(): never {
  return weiger('MAP_NIET_SCHRIJFBAAR', uitlegAlleenLezen);
}

const vertaling: readonly (readonly [RegExp, string, string])[] = [
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'KLUIS_IN_GEBRUIK',
    'Deze kluis is al open in een ander venster van Overlegtafel. Sluit dat eerst, en probeer het dan opnieuw.',
  ],
  [/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/, 'BESTAND_BESCHADIGD', uitlegBeschadigd],
  [
    /^SQLITE_FULL/,
    'SCHIJF_VOL',
    'De schijf is vol. Het laatste is niet bewaard; wat al bewaard was, is er nog. Maak ruimte vrij en doe het opnieuw.',
  ],
  [/^SQLITE_(READONLY|CANTOPEN|PERM)/, 'MAP_NIET_SCHRIJFBAAR', uitlegAlleenLezen],
  [
    /^SQLITE_IOERR/,
    'SCHIJF_FOUT',
    'De schijf gaf een fout. Het laatste is niet bewaard; wat al bewaard was, is er nog. Probeer het opnieuw, of vraag uw beheerder om hulp.',
  ],
];

/** A refusal for an error of SQLite that the user can do something about; other errors come back as they are. */
export function vertaalFout(fout: unknown): unknown {
  const code = sqliteCode(fout);
  if (code === null) return fout;
  const regel = vertaling.find(([patroon]) => patroon.test(code));
  return regel ? new Geweigerd({ code: regel[1], uitleg: regel[2] }) : fout;
}
