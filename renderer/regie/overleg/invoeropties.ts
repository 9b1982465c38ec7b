/** What there is to choose in the field of the entry line that is in hand, and the key of each choice. Pure. */
import { itemsoorten } from '../../../shared/domein/itemsoort.ts';
import { vouw } from '../../../shared/domein/vouw.ts';
import { type Gebruikt, type Invoer, type Keuzelijsten, laatstEerst, OVER_GROEP, STANDAARDKRING } from './invoer.ts';

/** One choice of the field in hand. `letter` picks it at once; empty when typing filters instead. */
export interface Invoeroptie {
  readonly id: string;
  readonly naam: string;
  readonly letter: string;
  readonly gekozen: boolean;
}

/**
 * One key per name: its first letter or digit that is still free, in the order of the list. A key belongs to a name
 * for the whole meeting, whatever was used last: fingers learn it.
 */
export function letters(namen: readonly string[]): string[] {
  const bezet = new Set<string>();
  return namen.map((naam) => {
    const kandidaten = [...vouw(naam).replace(/[^a-z0-9]/g, ''), ...'123456789'];
    const vrij = kandidaten.find((k) => !bezet.has(k)) ?? '';
    bezet.add(vrij);
    return vrij;
  });
}

/** Choices of the field in hand, best first. */
export function opties(invoer: Invoer, lijsten: Keuzelijsten, gebruikt: Gebruikt): Invoeroptie[] {
  const metLetters = (
    lijst: readonly { id: string; naam: string }[],
    eerst: readonly string[],
    gekozen: string | null,
  ) => {
    const toetsen = letters(lijst.map((x) => x.naam));
    const alle = lijst.map((x, i) => ({ id: x.id, naam: x.naam, letter: toetsen[i] ?? '', gekozen: x.id === gekozen }));
    return laatstEerst(alle, eerst);
  };
  switch (invoer.veld) {
    case 'soort':
      return itemsoorten.map((s) => ({
        id: s,
        naam: lijsten.woorden.soorten[s],
        letter: s.charAt(0),
        gekozen: s === invoer.soort,
      }));
    case 'bron':
      return metLetters(lijsten.bronnen, gebruikt.bronnen, invoer.bron);
    case 'gegevenssoort':
      return metLetters(lijsten.gegevenssoorten, gebruikt.gegevenssoorten, invoer.gegevenssoort);
    case 'wie':
      return metLetters(lijsten.partners, gebruikt.wie, invoer.wie);
    case 'kring': {
      const toetsen = letters(lijsten.kringen.map((k) => k.id));
      return [
        { id: STANDAARDKRING, naam: lijsten.woorden.standaardkring, letter: 's', gekozen: invoer.kring === null },
        ...lijsten.kringen.map((k, i) => ({
          id: k.id,
          naam: `${k.id}: ${k.naam}`,
          letter: toetsen[i] ?? '',
          gekozen: invoer.kring === k.id,
        })),
      ];
    }
    case 'akkoord': {
      const bron = lijsten.bronnen.find((b) => b.id === invoer.bron);
      const van = lijsten.functionarissen.filter((f) => f.id === invoer.bron || f.organisatie === bron?.naam);
      return (van.length > 0 ? van : lijsten.functionarissen).map((f) => ({
        id: f.id,
        naam: f.naam,
        letter: f.zetel < 10 ? String(f.zetel) : '',
        gekozen: invoer.akkoord === f.id,
      }));
    }
    case 'over': {
      const zoek = vouw(invoer.getypt).trim();
      const groep = { id: OVER_GROEP, naam: lijsten.woorden.groep, letter: '', gekozen: invoer.leden.length === 0 };
      const leden = lijsten.leden
        .filter((l) => past(l, zoek))
        .map((l) => ({ id: l.id, naam: `${l.code} ${l.naam}`, letter: '', gekozen: invoer.leden.includes(l.id) }));
      if (zoek === '')
        return invoer.leden.length === 0
          ? [groep, ...leden]
          : [...leden.filter((l) => l.gekozen), groep, ...leden.filter((l) => !l.gekozen)];
      return lijsten.woorden.groep.startsWith(zoek) ? [groep, ...leden] : leden;
    }
    default:
      return [];
  }
}

/** `3`, `03`, `j03`, `j-03` and the beginning of any part of a name find J-03. */
function past(lid: { code: string; naam: string }, zoek: string): boolean {
  if (zoek === '') return true;
  const kaal = (s: string) => vouw(s).replace(/[^a-z0-9]/g, '');
  const cijfers = lid.code.replace(/\D/g, '');
  const gezocht = kaal(zoek);
  if (/^\d+$/.test(gezocht))
    return cijfers === gezocht || Number(cijfers) === Number(gezocht) || cijfers.startsWith(gezocht);
  if (gezocht !== '' && kaal(lid.code).startsWith(gezocht)) return true;
  const naam = vouw(lid.naam);
  return naam.startsWith(zoek) || naam.split(' ').some((deel) => deel.startsWith(zoek));
}
