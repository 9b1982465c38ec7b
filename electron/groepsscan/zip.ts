/**
 * Reads a zip archive in memory with hard limits, and writes one without compression.
 *
 * A spreadsheet comes from outside. Sizes are checked twice: as declared, before anything is unpacked, and as they
 * turn out to be. What goes on to the spreadsheet library is an archive that was made here.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { weiger } from '../../shared/contract/weigering.ts';
import { beschadigd, beveiligd } from './soort.ts';

/** All parts together, unpacked. */
const MAXIMUM_UITGEPAKT = 100 * 1024 * 1024;
const MEESTE_DELEN = 2000;

export interface Deel {
  readonly naam: string;
  readonly methode: number;
  readonly crc: number;
  readonly ingepakt: number;
  readonly uitgepakt: number;
  readonly begin: number;
}

const zipbom = (): never =>
  weiger(
    'BESTAND_TE_GROOT',
    'Het bestand is uitgepakt groter dan 100 MB. Een groepsscan is veel kleiner. Bewaar alleen de lijst in een nieuw bestand en kies dat.',
  );

/** Place of the end record; at most 64 kB of comment may follow it. */
function vindEinde(z: DataView): number {
  for (let i = z.byteLength - 22; i >= Math.max(0, z.byteLength - 22 - 0xffff); i--) {
    if (z.getUint32(i, true) === 0x06054b50) return i;
  }
  return beschadigd();
}

/**
 * The table of contents.
 * @throws Geweigerd BESTAND_BESCHADIGD, BESTAND_BEVEILIGD, BESTAND_TE_GROOT
 */
export function leesInhoud(bytes: Uint8Array): Deel[] {
  const z = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const einde = vindEinde(z);
  const aantal = z.getUint16(einde + 10, true);
  let p = z.getUint32(einde + 16, true);
  if (aantal > MEESTE_DELEN) beschadigd();
  const delen = new Map<string, Deel>();
  let totaal = 0;
  for (let i = 0; i < aantal; i++) {
    if (p + 46 > einde || z.getUint32(p, true) !== 0x02014b50) beschadigd();
    if (z.getUint16(p + 8, true) & 1) beveiligd();
    const naamlengte = z.getUint16(p + 28, true);
    if (p + 46 + naamlengte > einde) beschadigd();
    const naam = Buffer.from(bytes.subarray(p + 46, p + 46 + naamlengte))
      .toString('utf8')
      .replaceAll('\\', '/');
    if (delen.has(naam)) beschadigd();
    const deel: Deel = {
      naam,
      methode: z.getUint16(p + 10, true),
      crc: z.getUint32(p + 16, true),
      ingepakt: z.getUint32(p + 20, true),
      uitgepakt: z.getUint32(p + 24, true),
      begin: z.getUint32(p + 42, true),
    };
    delen.set(naam, deel);
    totaal += deel.uitgepakt;
    if (totaal > MAXIMUM_UITGEPAKT) zipbom();
    p += 46 + naamlengte + z.getUint16(p + 30, true) + z.getUint16(p + 32, true);
  }
  return [...delen.values()];
}

/**
 * Unpacks one part and checks its size and checksum.
 * @throws Geweigerd BESTAND_BESCHADIGD, BESTAND_TE_GROOT
 */
export function pakUit(bytes: Uint8Array, deel: Deel): Uint8Array {
  const z = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (deel.begin + 30 > bytes.length || z.getUint32(deel.begin, true) !== 0x04034b50) beschadigd();
  const van = deel.begin + 30 + z.getUint16(deel.begin + 26, true) + z.getUint16(deel.begin + 28, true);
  const tot = van + deel.ingepakt;
  if (tot > bytes.length) beschadigd();
  const ruw = bytes.subarray(van, tot);
  const uit = deel.methode === 0 ? ruw : deel.methode === 8 ? blaasOp(ruw, deel.uitgepakt) : beschadigd();
  if (uit.length !== deel.uitgepakt || crc32(uit) !== deel.crc) beschadigd();
  return uit;
}

function blaasOp(ruw: Uint8Array, verwacht: number): Uint8Array {
  try {
    // One byte more than declared is enough to know that the declaration lies.
    return inflateRawSync(ruw, { maxOutputLength: verwacht + 1 });
  } catch (fout) {
    if (fout instanceof RangeError) return zipbom();
    return beschadigd();
  }
}

/** Makes an archive without compression. */
export function pakIn(delen: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const stukken: Uint8Array[] = [];
  const inhoud: Buffer[] = [];
  let plaats = 0;
  for (const [naam, data] of delen) {
    const naambytes = Buffer.from(naam, 'utf8');
    const vast = Buffer.alloc(26);
    vast.writeUInt16LE(20, 0);
    vast.writeUInt16LE(0x800, 2);
    vast.writeUInt32LE(crc32(data), 10);
    vast.writeUInt32LE(data.length, 14);
    vast.writeUInt32LE(data.length, 18);
    vast.writeUInt16LE(naambytes.length, 22);
    const kop = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), vast, naambytes]);
    const slot = Buffer.alloc(14);
    slot.writeUInt32LE(plaats, 10);
    inhoud.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), vast, slot, naambytes]));
    stukken.push(kop, data);
    plaats += kop.length + data.length;
  }
  const lijst = Buffer.concat(inhoud);
  const einde = Buffer.alloc(22);
  einde.writeUInt32LE(0x06054b50, 0);
  einde.writeUInt16LE(delen.size, 8);
  einde.writeUInt16LE(delen.size, 10);
  einde.writeUInt32LE(lijst.length, 12);
  einde.writeUInt32LE(plaats, 16);
  return new Uint8Array(Buffer.concat([...stukken, lijst, einde]));
}
