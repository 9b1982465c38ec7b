/** The search for words on disk finds them, however they were written: without that, finding nothing says nothing. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../db/open.ts';
import { Dobbel } from '../bewijs/dobbel.ts';
import { bestanden, bladzijden, gevonden, sporenIn } from './sporen.ts';

const MERK = 'Kwartelzift Übel';
/** Bytes that look like encrypted ones, the same each time. */
function ruis(aantal: number, zaad = 1): Buffer {
  const dobbel = new Dobbel(zaad);
  return Buffer.from(Array.from({ length: aantal }, () => dobbel.getal(256)));
}
const tussenRuis = (deel: Buffer): Buffer => Buffer.concat([ruis(997), deel, ruis(499, 2)]);
const tekst = (woord = MERK) => `Er stond ${woord} in een lange zin, en nog iets. `.repeat(3);

/** A part of a zip archive, as it stands in one: local header, name, deflated. */
function zipdeel(naam: string, inhoud: Buffer): Buffer {
  const kop = Buffer.alloc(30);
  kop.writeUInt32LE(0x04034b50, 0);
  kop.writeUInt16LE(8, 8);
  kop.writeUInt16LE(naam.length, 26);
  return Buffer.concat([kop, Buffer.from(naam), deflateRawSync(inhoud)]);
}

describe('a word in bytes', () => {
  it.each([
    ['in UTF-8', (s: string) => Buffer.from(s, 'utf8')],
    ['in UTF-16, little-endian', (s: string) => Buffer.from(s, 'utf16le')],
    ['in UTF-16, big-endian', (s: string) => Buffer.from(s, 'utf16le').swap16()],
    ['in Latin-1', (s: string) => Buffer.from(s, 'latin1')],
    ['in base64', (s: string) => Buffer.from(Buffer.from(s).toString('base64'))],
    ['in base64, one further', (s: string) => Buffer.from(Buffer.from(`x${s}`).toString('base64'))],
    ['in base64, two further', (s: string) => Buffer.from(Buffer.from(`xy${s}`).toString('base64'))],
    ['compressed by zlib', (s: string) => deflateSync(s)],
    ['compressed by zlib, at its best', (s: string) => deflateSync(s, { level: 9 })],
    ['compressed by zlib, at its quickest', (s: string) => deflateSync(s, { level: 1 })],
    ['compressed and cut off', (s: string) => deflateSync(s + ruis(5000).toString('latin1')).subarray(0, 2000)],
    ['in gzip', (s: string) => gzipSync(s)],
    ['in a part of a zip', (s: string) => zipdeel('word/document.xml', Buffer.from(s))],
    ['in a zip in a zip', (s: string) => zipdeel('a.docx', zipdeel('b.xml', Buffer.from(s)))],
    ['in a stream of a PDF, in UTF-16', (s: string) => deflateSync(Buffer.from(s, 'utf16le').swap16())],
  ])('is found %s', (_hoe, schrijf) => {
    expect(gevonden(tussenRuis(schrijf(tekst())), ['Brombeslag', MERK])).toEqual([MERK]);
  });

  it.each([
    ['in small letters', MERK.toLowerCase()],
    ['in capitals', MERK.toUpperCase()],
  ])('is found %s, also where it has accents', (_hoe, woord) => {
    for (const soort of ['utf8', 'utf16le', 'latin1'] as const) {
      expect(gevonden(tussenRuis(Buffer.from(tekst(woord), soort)), [MERK])).toEqual([MERK]);
    }
    expect(gevonden(tussenRuis(deflateSync(tekst(woord))), [MERK])).toEqual([MERK]);
  });

  it('that is short is found as it was written, and not otherwise', () => {
    expect(gevonden(Buffer.from('Yara Bomen'), ['Bomen'])).toEqual(['Bomen']);
    expect(gevonden(Buffer.from('Yara BOmen'), ['Bomen'])).toEqual([]);
  });

  it('is not found in noise, nor in half of it', () => {
    expect(gevonden(ruis(300_000), [MERK, 'Proefdal'])).toEqual([]);
    expect(gevonden(tussenRuis(Buffer.from('Kwartelzif')), [MERK])).toEqual([]);
  });
});

describe('a word below a folder', () => {
  let map = '';
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'overlegtafel-sporen-'));
    mkdirSync(join(map, 'diep', 'dieper'), { recursive: true });
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  it('is found in any file and in any name, with where it is', () => {
    writeFileSync(join(map, 'diep', 'dieper', 'a.bin'), gzipSync(tekst('Proefdal')));
    writeFileSync(join(map, 'PROEFDAL.txt'), 'niets');
    expect(bestanden(map)).toEqual(['PROEFDAL.txt', 'diep/dieper/a.bin']);
    expect(sporenIn(map, ['Proefdal'])).toEqual(['PROEFDAL.txt (naam): Proefdal', 'diep/dieper/a.bin: Proefdal']);
  });

  it('is looked for only in what was written since, where that is asked', () => {
    for (const naam of ['oud.txt', 'nieuw.txt']) writeFileSync(join(map, naam), 'Proefdal');
    utimesSync(join(map, 'oud.txt'), 1000, 1000);
    expect(sporenIn(map, ['Proefdal'], 2_000_000)).toEqual(['nieuw.txt: Proefdal']);
  });

  it('is found in the deciphered pages of a store, and is gone from them after deletion', () => {
    const pad = join(map, 'bestand.db');
    const sleutel = Buffer.alloc(32, 21);
    const migraties = [{ nummer: 10, naam: 'proef', sql: 'CREATE TABLE notitie (tekst TEXT NOT NULL) STRICT' }];
    const store = openStore(pad, Buffer.from(sleutel), { migraties, nieuw: true });
    store.schrijf((db) => {
      for (let i = 0; i < 50; i += 1) db.prepare('INSERT INTO notitie VALUES (?)').run(`${MERK} ${'x'.repeat(500)}`);
    });
    store.leegSporen();
    expect(gevonden(bladzijden(pad, sleutel), [MERK, 'CREATE TABLE notitie'])).toEqual([MERK, 'CREATE TABLE notitie']);
    expect(sporenIn(map, [MERK])).toEqual([]);
    const verwijder = () => {
      store.schrijf((db) => db.prepare('DELETE FROM notitie').run());
      store.leegSporen();
    };
    verwijder();
    expect(gevonden(bladzijden(pad, sleutel), [MERK])).toEqual([]);
    store.sluit();
  });

  it('is found in pages that are not in use any more, where deletion does not overwrite', () => {
    const pad = join(map, 'bestand.db');
    const sleutel = Buffer.alloc(32, 21);
    const sql = 'PRAGMA secure_delete=OFF; CREATE TABLE notitie (tekst TEXT NOT NULL) STRICT';
    const store = openStore(pad, Buffer.from(sleutel), {
      migraties: [{ nummer: 10, naam: 'proef', sql }],
      nieuw: true,
    });
    store.schrijf((db) => db.prepare('INSERT INTO notitie VALUES (?)').run(`${MERK} `.repeat(2000)));
    store.schrijf((db) => db.prepare('DELETE FROM notitie').run());
    store.sluit();
    expect(gevonden(bladzijden(pad, sleutel), [MERK])).toEqual([MERK]);
  });
});
