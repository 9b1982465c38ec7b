/**
 * Cleans the XML of one worksheet before the spreadsheet library sees it: cells that hold nothing go, error cells
 * and formulas without a stored result go and are reported, and what lies outside our limits is refused. The library
 * would fail on the whole file for one of the first, and fill memory for one of the last.
 */
import { weiger } from '../../shared/contract/weigering.ts';
import { MAXIMUM_KOLOMMEN, MAXIMUM_RIJEN } from '../../shared/domein/groepsscan/tabel.ts';
import { beschadigd } from './soort.ts';

export interface Werkblad {
  readonly xml: string;
  readonly foutcellen: readonly { readonly rij: number; readonly kolom: number }[];
}

/** @throws Geweigerd BESTAND_TE_VEEL_RIJEN */
export function controleerMaten(rijen: number, kolommen: number): void {
  if (rijen > MAXIMUM_RIJEN) {
    weiger(
      'BESTAND_TE_VEEL_RIJEN',
      `Het bestand heeft meer dan ${MAXIMUM_RIJEN} rijen. Bewaar alleen de lijst van deze groep in een nieuw bestand en kies dat.`,
    );
  }
  if (kolommen > MAXIMUM_KOLOMMEN) {
    weiger(
      'BESTAND_TE_VEEL_RIJEN',
      `Het bestand heeft meer dan ${MAXIMUM_KOLOMMEN} kolommen. Bewaar alleen de lijst van deze groep in een nieuw bestand en kies dat.`,
    );
  }
}

const kenmerk = (tag: string, naam: string): string | null =>
  new RegExp(`\\s${naam}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;

/** `AB12` → column 28, row 12. */
function plaatsVan(verwijzing: string): { rij: number; kolom: number } {
  const m = /^([A-Z]{1,3})(\d{1,7})$/.exec(verwijzing);
  if (!m) return beschadigd();
  let kolom = 0;
  for (const letter of m[1] ?? '') kolom = kolom * 26 + letter.charCodeAt(0) - 64;
  return { rij: Number(m[2]), kolom };
}

const kolomletters = (kolom: number): string =>
  (kolom > 26 ? kolomletters(Math.floor((kolom - 1) / 26)) : '') + String.fromCharCode(65 + ((kolom - 1) % 26));

/** Text typed with more than one font stands in several parts; the library knows one. */
const platteTekst = (inhoud: string): string =>
  `<is><t>${[...inhoud.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map((m) => m[1]).join('')}</t></is>`;

/** Start of the next `<row` or `<c` tag from `vanaf`; null if there is none. */
function volgende(xml: string, vanaf: number): { begin: number; rij: boolean } | null {
  const tag = /<(row|c)(?=[\s/>])/g;
  tag.lastIndex = vanaf;
  const m = tag.exec(xml);
  return m ? { begin: m.index, rij: m[1] === 'row' } : null;
}

/**
 * One pass over the sheet.
 * @throws Geweigerd BESTAND_BESCHADIGD, BESTAND_TE_VEEL_RIJEN
 */
export function maakWerkbladSchoon(xml: string): Werkblad {
  const begin = xml.indexOf('<sheetData');
  if (begin < 0) return { xml, foutcellen: [] };
  const eind = xml.indexOf('</sheetData>', begin);
  const stukken: string[] = [xml.slice(0, xml.indexOf('>', begin) + 1)];
  if (eind < 0) return /<sheetData\s*\/>/.test(xml) ? { xml, foutcellen: [] } : beschadigd();
  const data = xml.slice(xml.indexOf('>', begin) + 1, eind);
  const foutcellen: { rij: number; kolom: number }[] = [];
  let rij = 0;
  let kolom = 0;
  let inRij: string[] = [];
  const sluitRij = () => {
    // Rows without content are left out: the library counts gaps by row number.
    if (inRij.length > 0) stukken.push(`<row r="${rij}">`, ...inRij, '</row>');
    inRij = [];
  };
  for (let tag = volgende(data, 0); tag; ) {
    const tagEind = data.indexOf('>', tag.begin);
    if (tagEind < 0) return beschadigd();
    const open = data.slice(tag.begin, tagEind + 1);
    let verder = tagEind + 1;
    if (tag.rij) {
      sluitRij();
      rij = Number(kenmerk(open, 'r') ?? rij + 1);
      kolom = 0;
    } else {
      const verwijzing = kenmerk(open, 'r');
      const plaats = verwijzing === null ? { rij, kolom: kolom + 1 } : plaatsVan(verwijzing);
      kolom = plaats.kolom;
      if (rij === 0 || plaats.rij !== rij) return beschadigd();
      if (!open.endsWith('/>')) {
        const celEind = data.indexOf('</c>', verder);
        if (celEind < 0) return beschadigd();
        const inhoud = data.slice(verder, celEind);
        verder = celEind + 4;
        const type = kenmerk(open, 't') ?? 'n';
        const waarde = /<(?:v|is)(?:\s[^>]*)?>/.test(inhoud);
        if (type === 'e' || (!waarde && inhoud.includes('<f'))) foutcellen.push(plaats);
        else if (waarde && /<(?:v|t)(?:\s[^>]*)?>[^<]/.test(inhoud)) {
          controleerMaten(plaats.rij, plaats.kolom);
          const stijl = kenmerk(open, 's');
          inRij.push(
            `<c r="${kolomletters(kolom)}${rij}"${stijl === null ? '' : ` s="${stijl}"`} t="${type}">${type === 'inlineStr' ? platteTekst(inhoud) : inhoud}</c>`,
          );
        }
      }
    }
    tag = volgende(data, verder);
  }
  sluitRij();
  return { xml: stukken.join('') + xml.slice(eind), foutcellen };
}
