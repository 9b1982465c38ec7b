/** Outside readers of what we make: poppler, qpdf, xmllint. A suite is skipped, with the reason, where one is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const vlag: Readonly<Record<string, string>> = { xmllint: '--version', qpdf: '--version' };

/** Whether a program is there; prints why a suite is skipped if not. */
export function heeft(...programmas: string[]): boolean {
  const weg = programmas.filter((naam) => spawnSync(naam, [vlag[naam] ?? '-v']).error !== undefined);
  if (weg.length > 0) console.log(`overgeslagen: ${weg.join(', ')} niet gevonden`);
  return weg.length === 0;
}

/** The official XSD beside the repository, or null (reason printed). */
export function mdtoXsd(): string | null {
  const pad = fileURLToPath(new URL('../../../shared/mdto/MDTO-XML1.0.1.xsd', import.meta.url));
  if (existsSync(pad)) return pad;
  console.log('overgeslagen: MDTO-XSD niet gevonden naast de repository');
  return null;
}

/** Runs `fn` on a temporary file with these bytes. */
export function metBestand<T>(bytes: Uint8Array, fn: (pad: string) => T): T {
  const map = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    const pad = join(map, 'bestand');
    writeFileSync(pad, bytes);
    return fn(pad);
  } finally {
    rmSync(map, { recursive: true });
  }
}

const draai = (programma: string, ...argumenten: string[]): string =>
  execFileSync(programma, argumenten, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Text per page, all white space as one space. */
export function bladteksten(pdf: Uint8Array): string[] {
  const tekst = metBestand(pdf, (pad) => draai('pdftotext', '-enc', 'UTF-8', pad, '-'));
  return tekst
    .split('\f')
    .slice(0, -1)
    .map((blad) => blad.replace(/[\u202a-\u202e]/gu, '').replace(/\s+/gu, ' '));
}

export const pdfinfo = (pdf: Uint8Array, ...meer: string[]): string =>
  metBestand(pdf, (pad) => draai('pdfinfo', ...meer, pad));
export const pdffonts = (pdf: Uint8Array): string => metBestand(pdf, (pad) => draai('pdffonts', pad));
export const qpdfControle = (pdf: Uint8Array): string => metBestand(pdf, (pad) => draai('qpdf', '--check', pad));
export const bookmarks = (pdf: Uint8Array): string =>
  metBestand(pdf, (pad) => draai('qpdf', '--json', '--json-key=outlines', pad));
/** The file unpacked, as Latin-1 text. */
export const uitgepakt = (pdf: Uint8Array): string =>
  metBestand(pdf, (pad) =>
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', pad, '-'], { maxBuffer: 1 << 28 }).toString('latin1'),
  );

/** Throws with xmllint's words if the XML does not follow the XSD. */
export function keurXml(xml: Uint8Array, xsd: string): void {
  metBestand(xml, (pad) => draai('xmllint', '--nonet', '--noout', '--schema', xsd, pad));
}
