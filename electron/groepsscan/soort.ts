/** What kind of file this is, judged by its bytes and never by its name, and the refusal of every kind we do not read. */
import { weiger } from '../../shared/contract/weigering.ts';

/** 10 MB: a groepsscan is some tens of rows. */
const MAXIMUM_BYTES = 10 * 1024 * 1024;

/**
 * Refuses a file that is too large. Call it with the size alone, before the file is read.
 * @throws Geweigerd BESTAND_TE_GROOT, BESTAND_LEEG
 */
export function controleerGrootte(bytes: number): void {
  if (bytes > MAXIMUM_BYTES) {
    weiger(
      'BESTAND_TE_GROOT',
      'Het bestand is groter dan 10 MB. Een groepsscan is veel kleiner. Haal afbeeldingen en andere werkbladen weg en kies het bestand opnieuw.',
      { details: { grootte: bytes, hoogstens: MAXIMUM_BYTES } },
    );
  }
  if (bytes === 0) leegBestand();
}

export const leegBestand = (): never =>
  weiger('BESTAND_LEEG', 'Het bestand is leeg. Kies het bestand met de groepsscan.');

export const beschadigd = (): never =>
  weiger(
    'BESTAND_BESCHADIGD',
    'Het bestand is beschadigd of niet compleet. Vraag het opnieuw op bij de politie, of open het in Excel en bewaar het opnieuw.',
  );

export const beveiligd = (): never =>
  weiger(
    'BESTAND_BEVEILIGD',
    'Het bestand is beveiligd met een wachtwoord. Open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen) en bewaar het als .xlsx.',
  );

export const onbekendeSoort = (wat: string, details: Record<string, string> = {}): never =>
  weiger('BESTAND_SOORT_ONBEKEND', `${wat} Bewaar de groepsscan als .xlsx of .csv en kies dat bestand.`, { details });

const begintMet = (bytes: Uint8Array, ...begin: number[]) => begin.every((b, i) => bytes[i] === b);
const tekst = (bytes: Uint8Array, lengte: number) => Buffer.from(bytes.subarray(0, lengte)).toString('latin1');
/** Names inside an OLE file are UTF-16, little endian. */
const bevatNaam = (bytes: Uint8Array, naam: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(naam, 'utf16le'));

/** Compound file: an Excel file from before 2007, or the envelope of an encrypted new one. */
function weigerOle(bytes: Uint8Array): never {
  if (bevatNaam(bytes, 'EncryptedPackage')) return beveiligd();
  if (bevatNaam(bytes, 'Workbook') || bevatNaam(bytes, 'Book')) {
    weiger(
      'BESTAND_OUD_EXCEL',
      'Dit is een oud Excel-bestand (.xls). Open het in Excel, bewaar het als .xlsx en kies dat bestand.',
    );
  }
  return onbekendeSoort('Dit is een oud Office-bestand zonder werkblad.');
}

const vreemd: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'Dit is een PDF.'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0|RIFF)/s, 'Dit is een afbeelding.'],
  [/^\{\\rtf/, 'Dit is een tekstdocument.'],
  [
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|table|head)/i,
    'Dit is een webpagina of XML, ook als de naam op .xls eindigt.',
  ],
  [/^(?:7z\xbc\xaf|Rar!)/, 'Dit is een ingepakt bestand. Pak het eerst uit.'],
];

/**
 * @returns `zip` for what can be a spreadsheet, `tekst` for what can be a text file
 * @throws Geweigerd for every kind that is known and not read
 */
export function bepaalSoort(bytes: Uint8Array): 'zip' | 'tekst' {
  if (begintMet(bytes, 0x50, 0x4b) && [0x03, 0x05, 0x07].includes(bytes[2] ?? 0)) return 'zip';
  if (begintMet(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return weigerOle(bytes);
  if (begintMet(bytes, 0x1f, 0x8b)) onbekendeSoort('Dit is een ingepakt bestand. Pak het eerst uit.');
  const begin = tekst(bytes, 200);
  for (const [patroon, wat] of vreemd) if (patroon.test(begin)) onbekendeSoort(wat);
  return 'tekst';
}
