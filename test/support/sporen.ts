/**
 * Looks for words in the bytes of files, as somebody who found the laptop would: in every way in which a program may
 * have written them down, also inside what it compressed. And, with the key, in the pages of a store as they are on disk.
 */
import { createDecipheriv } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';

/** Every file below a folder, as paths relative to it with `/`. A link that leads nowhere is none. */
export function bestanden(map: string): string[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => statSync(join(map, pad), { throwIfNoEntry: false })?.isFile())
    .map((pad) => pad.replaceAll('\\', '/'))
    .sort();
}

/** Fewer letters than this may come by chance in random bytes when capitals do not count. */
const LANG = 6;
/** And fewer than this even when they do. */
const KORT = 5;

/** Words of at least five letters in texts: shorter ones prove nothing in encrypted bytes. */
export function zoekwoorden(teksten: readonly string[]): string[] {
  const woorden = teksten.flatMap((tekst) => [tekst, ...tekst.split(/[^\p{L}]+/u)]).map((woord) => woord.trim());
  return [...new Set(woorden)].filter((woord) => woord.length >= KORT);
}

/** Lower case of A–Z, and of some bytes that are no letters: the same on both sides, so nothing is missed by it. */
const klein = (bytes: Buffer): Buffer => Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');

/** A word in base64, whatever comes before and after it: the signs that depend on those left out. */
function inBase64(woord: string): Buffer[] {
  return [0, 1, 2].map((ervoor) => {
    const bytes = Buffer.concat([Buffer.alloc(ervoor), Buffer.from(woord, 'utf8')]);
    const heel = bytes.toString('base64').replace(/=+$/, '');
    const begin = Math.ceil((ervoor * 8) / 6);
    const eind = Math.floor((bytes.length * 8) / 6);
    return Buffer.from(heel.slice(begin, eind), 'latin1');
  });
}

interface Vorm {
  readonly bytes: Buffer;
  /** Capitals do not count. */
  readonly vouw: boolean;
}

/** The ways in which a word may stand in a file. */
function vormen(woord: string): Vorm[] {
  const omgekeerd = (tekst: string) => Buffer.from(tekst, 'utf16le').swap16();
  const geschreven = [...new Set([woord, woord.toLowerCase(), woord.toUpperCase()])].flatMap((tekst) => [
    ...(['utf8', 'utf16le', 'latin1'] as const).map((soort) => Buffer.from(tekst, soort)),
    omgekeerd(tekst),
  ]);
  const lang = woord.length >= LANG;
  return [
    ...geschreven.map((bytes) => (lang ? { bytes: klein(bytes), vouw: true } : { bytes, vouw: false })),
    // Capitals count in base64, and of a short word too little is left.
    ...(woord.length >= 8 ? inBase64(woord).map((bytes) => ({ bytes, vouw: false })) : []),
  ];
}

/** Limits for what is unpacked: what is found in the first part of it is enough. */
const MAX_UIT = 64 * 1024 * 1024;
const DIEPTE = 3;
const opties = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_UIT };

/** Where the deflated bytes begin in what may be gzip. */
function naGzipkop(bytes: Buffer): number {
  const vlaggen = bytes[3] ?? 0;
  let begin = 10;
  if (vlaggen & 4) begin += 2 + bytes.readUInt16LE(begin);
  for (const vlag of [8, 16]) if (vlaggen & vlag) begin = bytes.indexOf(0, begin) + 1;
  return begin + (vlaggen & 2 ? 2 : 0);
}

/** What may begin here and is deflated: zlib by its second byte, gzip, a part of a zip. Null: nothing that is known. */
function gepakt(bytes: Buffer): Buffer | null {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(b)) return bytes.subarray(2);
  if (bytes.length < 32) return null;
  if (a === 0x1f && b === 0x8b && c === 8) return bytes.subarray(naGzipkop(bytes));
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4 && bytes.readUInt16LE(8) === 8) {
    return bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28));
  }
  return null;
}

function inflate(bytes: Buffer): Buffer | null {
  try {
    return inflateRawSync(bytes, opties);
  } catch {
    return null;
  }
}

/** As much as can be unpacked: where it was cut off or overwritten, what came before that. */
function uitgepakt(bytes: Buffer): Buffer | null {
  const deel = gepakt(bytes);
  if (deel === null) return null;
  const heel = inflate(deel);
  if (heel !== null) return heel;
  // The beginning of something deflated is always good, so the place from where it is not can be closed in.
  let [goed, fout] = [0, Math.min(deel.length, MAX_UIT)];
  while (fout - goed > 1) {
    const midden = Math.floor((goed + fout) / 2);
    if (inflate(deel.subarray(0, midden)) === null) fout = midden;
    else goed = midden;
  }
  return goed === 0 ? null : inflate(deel.subarray(0, goed));
}

/** The bytes themselves, and everything compressed that is in them, and in that. */
function* lagen(bytes: Buffer, diepte = DIEPTE): Generator<Buffer> {
  yield bytes;
  if (diepte === 0) return;
  for (const eerste of [0x78, 0x1f, 0x50]) {
    for (let i = bytes.indexOf(eerste); i >= 0 && i + 4 <= bytes.length; i = bytes.indexOf(eerste, i + 1)) {
      const binnen = uitgepakt(bytes.subarray(i));
      // A few bytes come out of anything.
      if (binnen && binnen.length >= KORT) yield* lagen(binnen, diepte - 1);
    }
  }
}

interface Zoekvorm {
  readonly woord: string;
  readonly bytes: Buffer;
}

/** Forms by their first two bytes, so that bytes are passed over once for all words together. */
class Zoeker {
  readonly #opBegin = new Map<number, Zoekvorm[]>();

  constructor(zoekvormen: readonly Zoekvorm[]) {
    for (const vorm of zoekvormen) {
      const begin = vorm.bytes.readUInt16BE(0);
      const lijst = this.#opBegin.get(begin) ?? [];
      if (lijst.length === 0) this.#opBegin.set(begin, lijst);
      lijst.push(vorm);
    }
  }

  /** Adds the words that are there. */
  zoek(bytes: Buffer, uit: Set<string>): void {
    for (const [begin, lijst] of this.#opBegin) {
      const twee = Buffer.from([begin >> 8, begin & 255]);
      for (let i = bytes.indexOf(twee); i >= 0; i = bytes.indexOf(twee, i + 1)) {
        for (const { woord, bytes: vorm } of lijst) {
          if (!uit.has(woord) && bytes.subarray(i, i + vorm.length).equals(vorm)) uit.add(woord);
        }
      }
    }
  }
}

/** Of the last list of words: a folder is searched file by file for the same ones. */
let laatste: { readonly kenmerk: string; readonly gevouwen: Zoeker; readonly letterlijk: Zoeker } | null = null;

function zoekersVoor(woorden: readonly string[]) {
  const kenmerk = woorden.join('\n');
  if (laatste?.kenmerk === kenmerk) return laatste;
  const alle = woorden.flatMap((woord) => vormen(woord).map((vorm) => ({ ...vorm, woord })));
  laatste = {
    kenmerk,
    gevouwen: new Zoeker(alle.filter((v) => v.vouw)),
    letterlijk: new Zoeker(alle.filter((v) => !v.vouw)),
  };
  return laatste;
}

/** Which of the words stand in these bytes, in whatever way. */
export function gevonden(bytes: Buffer, woorden: readonly string[]): string[] {
  const { gevouwen, letterlijk } = zoekersVoor(woorden);
  const uit = new Set<string>();
  for (const laag of lagen(bytes)) {
    gevouwen.zoek(klein(laag), uit);
    letterlijk.zoek(laag, uit);
  }
  return woorden.filter((woord) => uit.has(woord));
}

/**
 * `file: word` for every word in every file below a folder, names of files and folders included.
 * @param sinds leaves out what was last written before this moment, in ms since 1970
 */
export function sporenIn(map: string, woorden: readonly string[], sinds = 0): string[] {
  return bestanden(map)
    .filter((pad) => statSync(join(map, pad)).mtimeMs >= sinds)
    .flatMap((pad) => [
      ...gevonden(readFileSync(join(map, pad)), woorden).map((woord) => `${pad}: ${woord}`),
      ...gevonden(Buffer.from(pad), woorden).map((woord) => `${pad} (naam): ${woord}`),
    ]);
}

const PAGINA = 4096;
/** At the end of each page: 16 bytes of IV and 64 of seal. At the start of the first one: 16 of salt. */
const STAART = 80;
const ZOUT = 16;

/**
 * The pages of a store in the format of SQLCipher 4 as they are on disk, deciphered one by one: also those that are not
 * in use any more, which no query shows. Seals are not looked at.
 * @param datasleutel 32 bytes; stays the caller's
 */
export function bladzijden(pad: string, datasleutel: Buffer): Buffer {
  const bytes = readFileSync(pad);
  const uit: Buffer[] = [];
  for (let begin = 0; begin < bytes.length; begin += PAGINA) {
    const van = begin === 0 ? ZOUT : 0;
    const blad = bytes.subarray(begin, begin + PAGINA);
    const ontcijfer = createDecipheriv(
      'aes-256-cbc',
      datasleutel,
      blad.subarray(PAGINA - STAART, PAGINA - STAART + 16),
    );
    ontcijfer.setAutoPadding(false);
    uit.push(Buffer.alloc(van), ontcijfer.update(blad.subarray(van, PAGINA - STAART)), ontcijfer.final());
  }
  return Buffer.concat(uit);
}
