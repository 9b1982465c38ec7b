/** Any byte of the store changed, at random: in the file itself it is told, in the write-ahead log nothing half comes of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../../db/open.ts';
import { Dobbel } from '../bewijs/dobbel.ts';
import { weigeringVan } from '../kluis/steun.ts';
import { inhoud, opslagMigraties, opslagsleutel, REGELS, schrijfRegels } from './tegenslagsteun.ts';

/** Repeats a run that failed. */
const ZAAD = Number(process.env.OVERLEGTAFEL_ZAAD ?? Date.now() % 1_000_000);
const IN_BESTAND = 1000;
const IN_LOGBOEK = 200;
/** Rows per command in the write-ahead log. */
const STAP = 6;

let map = '';
let pad = '';
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'overlegtafel-geknoei-'));
  pad = join(map, 'bestand.db');
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const opent = (nieuw = false): Store =>
  openStore(pad, opslagsleutel(), { migraties: opslagMigraties, sleutelBewezen: true, nieuw });

/** One byte changed, anywhere. */
function knoei(bytes: Buffer, dobbel: Dobbel): { geknoeid: Buffer; waar: string } {
  const plaats = dobbel.getal(bytes.length);
  const anders = 1 + dobbel.getal(255);
  const geknoeid = Buffer.from(bytes);
  geknoeid[plaats] = (bytes[plaats] ?? 0) ^ anders;
  return { geknoeid, waar: `seed ${ZAAD}: byte ${plaats} xor ${anders}` };
}

it(`tells ${IN_BESTAND} changed bytes of the store, one at a time, and leaves the file as it is`, async () => {
  console.info(`tampering: seed ${ZAAD}`);
  const store = opent(true);
  schrijfRegels(store, REGELS);
  const voor = inhoud(store);
  store.sluit();
  const heel = readFileSync(pad);
  const dobbel = new Dobbel(ZAAD);
  for (let keer = 0; keer < IN_BESTAND; keer += 1) {
    const { geknoeid, waar } = knoei(heel, dobbel);
    writeFileSync(pad, geknoeid);
    const { code, uitleg } = await weigeringVan(() => opent());
    expect(code, waar).toBe('BESTAND_BESCHADIGD');
    expect(uitleg).toContain('Zet een reservekopie terug');
    expect(readFileSync(pad).equals(geknoeid), waar).toBe(true);
  }
  writeFileSync(pad, heel);
  const weer = opent();
  expect(inhoud(weer)).toBe(voor);
  weer.sluit();
});

it(`keeps whole commands only after ${IN_LOGBOEK} changed bytes of the write-ahead log`, async () => {
  const store = opent(true);
  store.leegSporen();
  const standen = [inhoud(store)];
  for (let nr = 0; nr < 10; nr += 1) {
    schrijfRegels(store, STAP, 400);
    standen.push(inhoud(store));
  }
  // As after a crash: the log was not emptied.
  const [bestand, logboek] = [pad, `${pad}-wal`].map((p) => readFileSync(p)) as [Buffer, Buffer];
  store.sluit();
  const dobbel = new Dobbel(ZAAD + 1);
  const gezien = new Set<number>();
  for (let keer = 0; keer < IN_LOGBOEK; keer += 1) {
    const { geknoeid, waar } = knoei(logboek, dobbel);
    writeFileSync(pad, bestand);
    writeFileSync(`${pad}-wal`, geknoeid);
    const weer = opent();
    const stand = standen.indexOf(inhoud(weer));
    weer.sluit();
    expect(stand, waar).toBeGreaterThanOrEqual(0);
    gezien.add(stand);
  }
  // What was changed was in use: the commands from there on are gone, those before it are there.
  expect(gezien.size).toBeGreaterThan(5);
});
