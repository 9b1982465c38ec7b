/** Text files with separators: comma, semicolon, tab or bar; UTF-8 with or without BOM, UTF-16 with BOM, Windows-1252. */
import Papa from 'papaparse';
import { weiger } from '../../shared/contract/weigering.ts';
import { zoekKopregel } from '../../shared/domein/groepsscan/kolommen.ts';
import { type Cel, MAXIMUM_RIJEN, type Tabel } from '../../shared/domein/groepsscan/tabel.ts';
import { beschadigd, leegBestand, onbekendeSoort } from './soort.ts';
import { controleerMaten } from './werkblad.ts';

const TEKENS = [';', ',', '\t', '|'] as const;
/** Enough to see titles, header and some rows. */
const PROEFRIJEN = 60;

const geenTekst = (): never =>
  onbekendeSoort('Dit is geen tekstbestand en geen Excel-bestand.', { inhoud: 'geen tekst' });

/** Excel's "Unicode text" is UTF-16; older exports are Windows-1252, which fits any byte and so goes last. */
function ontcijfer(bytes: Uint8Array): { tekst: string; codering: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const codering = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return { tekst: new TextDecoder(codering).decode(bytes), codering };
  }
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let tekst: string;
  try {
    tekst = utf8.decode(bytes, { stream: true });
  } catch {
    return windows1252(bytes);
  }
  try {
    return { tekst: tekst + utf8.decode(), codering: 'utf-8' };
  } catch {
    // The last character is cut off: half a file, unless nothing else in it is UTF-8 beyond ASCII.
    return /[^\p{ASCII}]/u.test(tekst) ? beschadigd() : windows1252(bytes);
  }
}

function windows1252(bytes: Uint8Array): { tekst: string; codering: string } {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { tekst: new TextDecoder('windows-1252').decode(bom ? bytes.subarray(3) : bytes), codering: 'windows-1252' };
}

/** Refuses what decodes but is no text: any NUL, or more than one control character in two hundred. */
function controleerTekst(tekst: string): void {
  const vreemd = tekst.match(/[^\P{Cc}\t\r\n\f]|[\uFFFD\uFFFF]/gu)?.length ?? 0;
  if (tekst.includes('\0') || vreemd * 200 > tekst.length) geenTekst();
}

/** Takes empty lines off the end. */
function zonderStaart(tekst: string): string {
  let eind = tekst.length;
  while (eind > 0 && ' \t\r\n\f'.includes(tekst[eind - 1] ?? '')) eind -= 1;
  const regeleind = tekst.slice(eind).search(/[\r\n]/);
  return regeleind < 0 ? tekst : tekst.slice(0, eind + regeleind);
}

function ontleed(tekst: string, teken: string, hoogstens: number) {
  const { data, errors } = Papa.parse<string[]>(tekst, { delimiter: teken, preview: hoogstens, skipEmptyLines: false });
  return { data, errors };
}

/** The separator that makes the best header; without one, the one that makes the most columns most evenly. */
function kiesTeken(tekst: string): string {
  const opgave = /^sep=(.)\r?\n/.exec(tekst)?.[1];
  if (opgave) return opgave;
  let beste = { teken: ';', kop: -1, kolommen: -1 };
  for (const teken of TEKENS) {
    const { data } = ontleed(tekst, teken, PROEFRIJEN);
    const kop = zoekKopregel(data).score;
    const breedten = data.map((rij) => rij.length).filter((n) => n > 1);
    const kolommen = (breedten.length / Math.max(1, data.length)) * Math.min(50, Math.max(1, ...breedten));
    if (kop > beste.kop || (kop === beste.kop && kolommen > beste.kolommen)) beste = { teken, kop, kolommen };
  }
  return beste.teken;
}

function zonderLegeStaart(rij: readonly string[]): Cel[] {
  let n = rij.length;
  while (n > 0 && (rij[n - 1] ?? '').trim() === '') n -= 1;
  return rij.slice(0, n);
}

/**
 * @throws Geweigerd BESTAND_LEEG, BESTAND_BESCHADIGD, BESTAND_SOORT_ONBEKEND, BESTAND_TE_VEEL_RIJEN
 */
export function leesCsv(bytes: Uint8Array): Tabel {
  const { tekst: ruw, codering } = ontcijfer(bytes);
  controleerTekst(ruw);
  const tekst = zonderStaart(ruw);
  if (tekst.trim() === '') leegBestand();
  const teken = kiesTeken(tekst);
  const { data, errors } = ontleed(tekst, teken, MAXIMUM_RIJEN + 1);
  controleerMaten(data.length, 0);
  const aanhaling = errors.find((f) => f.type === 'Quotes');
  if (aanhaling) {
    weiger(
      'BESTAND_BESCHADIGD',
      `Bij rij ${(aanhaling.row ?? 0) + 1} begint een aanhalingsteken dat niet goed wordt gesloten. Het bestand is misschien niet compleet. Vraag het opnieuw op, of herstel die rij.`,
    );
  }
  const rijen = data.map(zonderLegeStaart);
  for (const rij of rijen) controleerMaten(0, rij.length);
  return { soort: 'csv', blad: null, bladen: [], codering, scheidingsteken: teken, rijen, foutcellen: [] };
}
