/** Spreadsheets (ECMA-376, `.xlsx`): unpack within limits, clean, read every sheet, choose the one with the list. */
import lees, { type Sheet } from 'read-excel-file/universal';
import { zoekKopregel } from '../../shared/domein/groepsscan/kolommen.ts';
import { type Cel, isLeeg, type Tabel } from '../../shared/domein/groepsscan/tabel.ts';
import { schoon } from '../../shared/domein/groepsscan/tekst.ts';
import { beschadigd, leegBestand, onbekendeSoort } from './soort.ts';
import { maakWerkbladSchoon } from './werkblad.ts';
import { type Deel, leesInhoud, pakIn, pakUit } from './zip.ts';

type Foutcellen = Tabel['foutcellen'];
const tekstlezer = new TextDecoder('utf-8');
const WERKBLAD = /^xl\/worksheets\/[^/]+\.xml$/i;
/** What the library reads besides the sheets. */
const NODIG = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml)$/i;

/** Refuses archives that hold something else than a spreadsheet of this kind. */
function controleerInhoud(bytes: Uint8Array, delen: readonly Deel[]): void {
  const heeft = (begin: string) => delen.some((d) => d.naam.startsWith(begin));
  if (delen.some((d) => d.naam === 'xl/workbook.xml')) return;
  if (heeft('xl/')) onbekendeSoort('Dit is een Excel-bestand van een andere soort (.xlsb).');
  if (heeft('word/')) onbekendeSoort('Dit is een Word-document.');
  if (heeft('ppt/')) onbekendeSoort('Dit is een presentatie.');
  const soort = delen.find((d) => d.naam === 'mimetype' && d.uitgepakt < 200);
  if (soort && tekstlezer.decode(pakUit(bytes, soort)).includes('opendocument')) {
    onbekendeSoort('Dit is een bestand van LibreOffice of OpenOffice (.ods, .odt).');
  }
  onbekendeSoort('Dit is een ingepakt bestand (zip), maar geen Excel-bestand. Pak het eerst uit.');
}

/** Some programs write every tag with a prefix (`<x:row>`); the library and our cleaning expect none. */
function zonderVoorvoegsel(xml: string): string {
  const m = /<(\w+):(?:worksheet|sst|workbook|styleSheet)[\s>]/.exec(xml);
  return m ? xml.replace(new RegExp(`<(/?)${m[1]}:`, 'g'), '<$1') : xml;
}

/** A library's date is midnight UTC; half a second of rounding is forgiven. */
function naarCel(waarde: unknown): Cel {
  if (waarde instanceof Date) {
    const t = waarde.getTime() + 500;
    return Number.isNaN(t) ? null : { datum: new Date(t).toISOString().slice(0, 10) };
  }
  if (typeof waarde === 'string' || typeof waarde === 'boolean') return waarde;
  return typeof waarde === 'number' && Number.isFinite(waarde) ? waarde : null;
}

async function leesBladen(archief: ArrayBuffer): Promise<Sheet[]> {
  try {
    return await lees(archief);
  } catch {
    // The library's own message may quote the file; it goes nowhere.
    return beschadigd();
  }
}

/** Name of the part that holds each sheet, in the order of the workbook. */
function bladbestanden(delen: ReadonlyMap<string, Uint8Array>): string[] {
  const tekst = (naam: string) => tekstlezer.decode(delen.get(naam) ?? new Uint8Array());
  const paden = new Map<string, string>();
  for (const [relatie] of tekst('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const id = /\sId="([^"]+)"/.exec(relatie)?.[1];
    const doel = /\sTarget="([^"]+)"/.exec(relatie)?.[1];
    if (id && doel) paden.set(id, doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`);
  }
  return [...tekst('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(
    ([blad]) => paden.get(/\s(?:\w+:)id="([^"]+)"/.exec(blad)?.[1] ?? '') ?? '',
  );
}

/**
 * @throws Geweigerd BESTAND_BESCHADIGD, BESTAND_BEVEILIGD, BESTAND_LEEG, BESTAND_SOORT_ONBEKEND, BESTAND_TE_GROOT, BESTAND_TE_VEEL_RIJEN
 */
export async function leesXlsx(bytes: Uint8Array): Promise<Tabel> {
  const inhoud = leesInhoud(bytes);
  controleerInhoud(bytes, inhoud);
  const delen = new Map<string, Uint8Array>();
  const fouten = new Map<string, Foutcellen>();
  for (const deel of inhoud) {
    const isBlad = WERKBLAD.test(deel.naam);
    if (!isBlad && !NODIG.test(deel.naam)) continue;
    const xml = zonderVoorvoegsel(tekstlezer.decode(pakUit(bytes, deel)));
    if (isBlad) {
      const blad = maakWerkbladSchoon(xml);
      fouten.set(deel.naam, blad.foutcellen);
      delen.set(deel.naam, Buffer.from(blad.xml, 'utf8'));
    } else {
      delen.set(deel.naam, Buffer.from(xml, 'utf8'));
    }
  }
  const bladen = await leesBladen(pakIn(delen).buffer);
  const bestanden = bladbestanden(delen);
  const gelezen = bladen.map((blad, i) => ({
    naam: schoon(blad.sheet),
    rijen: blad.data.map((rij) => rij.map(naarCel)),
    foutcellen: fouten.get(bestanden[i] ?? '') ?? [],
  }));
  const gevuld = gelezen
    .filter((blad) => blad.rijen.some((rij) => rij.some((cel) => !isLeeg(cel))))
    .map((blad) => ({ ...blad, score: zoekKopregel(blad.rijen).score }))
    .sort((a, b) => b.score - a.score);
  const gekozen = gevuld[0];
  if (!gekozen) return leegBestand();
  return {
    soort: 'xlsx',
    blad: gekozen.naam,
    bladen: gelezen.map((blad) => blad.naam),
    codering: null,
    scheidingsteken: null,
    rijen: gekozen.rijen,
    foutcellen: gekozen.foutcellen,
  };
}
