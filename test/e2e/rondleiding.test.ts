/**
 * The whole job, once, as a user runs it (`npm run demo`): what it leaves is what a user gets, so everything that it
 * leaves is looked at here. With the built-in profile and the tour's own groepsscan.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bouw } from '../../build/bouw.ts';
import { rijen } from '../rondleiding/stappen/groepsscan.ts';
import { mensen } from '../rondleiding/verhaal.ts';
import { bestanden, gevonden, sporenIn, zoekwoorden } from '../support/sporen.ts';
import { beproefKluis } from './steun/kluis.ts';
import { metMappen } from './steun/map.ts';
import { draaiRondleiding, leesResultaat, type Resultaat, TOUR_HOOGUIT_MS, type Verloop } from './steun/opdracht.ts';
import { beproefPakket } from './steun/pakket.ts';

const nieuweMap = metMappen();
let verloop: Verloop;
let resultaat: Resultaat;

beforeAll(async () => {
  await bouw();
  verloop = await draaiRondleiding(nieuweMap());
  if (verloop.code !== 0) throw new Error(`the tour failed:\n${verloop.stderr}`);
  resultaat = leesResultaat(verloop.uit);
}, TOUR_HOOGUIT_MS);

/** Names, addresses and the BSN of the groepsscan: everything below the header that is about somebody. */
const kop = rijen.findIndex((rij) => rij.startsWith('Naam;'));
const gegevens = rijen.slice(kop + 1).map((rij) => rij.split(';'));
const kolom = (...nrs: number[]) => gegevens.flatMap((velden) => nrs.map((nr) => velden[nr] ?? ''));
const namen = zoekwoorden(kolom(0, 1, 8));
const overMensen = [...namen, ...zoekwoorden(kolom(4)), ...kolom(7).filter(Boolean)];
/** What may be read on the laptop: nothing that was typed, and nothing that was read in. */
const geheimen = () => [
  ...overMensen,
  ...resultaat.zichtbaar,
  ...resultaat.afgeschermd,
  mensen.wachtzin,
  ...zoekwoorden([mensen.wachtzin]),
  mensen.tafelcode,
  mensen.groep,
  mensen.wijk,
  mensen.procesregisseur,
  mensen.gast.naam,
];

describe('the tour', () => {
  it('succeeds, does every step of the job, and says nothing on stdout', () => {
    expect(verloop.stdout).toBe('');
    expect(resultaat.stappen.map((stap) => stap.naam)).toEqual([
      'eerste-start',
      'groep',
      'groepsscan',
      'overleg',
      'tekenen',
      'zaal',
      'inzage',
      'besluiten',
      'advies',
      'sluiten',
      'documenten',
      'overdracht',
      'bewaren',
      'vergrendelen',
    ]);
    expect(readdirSync(verloop.uit).sort()).toEqual(['dms', 'kluis', 'resultaat.json', 'schermen']);
  });

  it('counts who was read in, who came on the bruto list and who stayed on the netto list', () => {
    const { ingelezen, bruto, netto } = resultaat.leden;
    expect(ingelezen).toBe(gegevens.length);
    // One row was there twice, and one name was rejected.
    expect([bruto, netto]).toEqual([ingelezen - 1, ingelezen - 2]);
  });

  it('lists marker words that are unique, and none both seen and hidden', () => {
    const alle = [...resultaat.zichtbaar, ...resultaat.afgeschermd];
    expect(new Set(alle).size).toBe(alle.length);
    for (const woord of alle) expect(woord).toMatch(/^[a-z]{8,}$/);
  });

  it('names nobody on the screen of who started it, nor in its result', () => {
    const tekst = `${verloop.stdout}${verloop.stderr}${readFileSync(join(verloop.uit, 'resultaat.json'), 'utf8')}`;
    expect([...overMensen, mensen.wachtzin].filter((woord) => tekst.includes(woord))).toEqual([]);
  });

  it('leaves pictures of every window, numbered in order, with the room in every step of the meeting', () => {
    const fotos = readdirSync(join(verloop.uit, 'schermen')).sort();
    const delen = fotos.map((foto) => /^(\d\d)-([a-z0-9-]+)-(regie|zaal|tekenen)\.png$/.exec(foto) ?? []);
    expect(fotos.filter((_, i) => delen[i]?.length !== 4)).toEqual([]);
    const nummers = [...new Set(delen.map(([, nr]) => Number(nr)))];
    expect(nummers).toEqual(nummers.map((_, i) => i + 1));
    const van = (rol: string) => delen.filter((deel) => deel[3] === rol).map((deel) => deel[2]);
    expect(van('zaal')).toEqual(
      expect.arrayContaining([
        'welkom',
        'opening-1',
        'geblokkeerd',
        'zaal-beperkt',
        'vertrek-wacht-op-toets',
        'na-vertrek',
        'beamer-leeg',
        'nettolijst',
        'plan-in-de-zaal',
        'gesloten',
        'vergrendeld',
      ]),
    );
    expect(van('tekenen')).toEqual(expect.arrayContaining(['tekenen', 'getekend']));
    for (const foto of fotos) {
      const bytes = readFileSync(join(verloop.uit, 'schermen', foto));
      expect([foto, bytes.subarray(1, 4).toString('latin1')]).toEqual([foto, 'PNG']);
    }
  });
});

describe('what stays on the disk', () => {
  it('is searched with a search that finds a word in bytes, however written', () => {
    const om = (deel: Buffer) => Buffer.concat([Buffer.alloc(99, 0xe5), deel, Buffer.alloc(99, 0x01)]);
    const woorden = ['Testmaçon', 'Proefdal'];
    for (const soort of ['utf8', 'utf16le', 'latin1'] as const) {
      expect(gevonden(om(Buffer.from('Yara TESTMAçON', soort)), woorden)).toEqual(['Testmaçon']);
    }
    expect(gevonden(om(Buffer.alloc(0)), woorden)).toEqual([]);
  });

  it('is a vault without one readable word: no name, no note, no passphrase, however written', () => {
    expect(bestanden(join(verloop.uit, 'kluis'))).toEqual(['bestand.db', 'pogingen.json', 'sleutels.json']);
    expect(namen.length).toBeGreaterThan(12);
    expect(sporenIn(join(verloop.uit, 'kluis'), geheimen())).toEqual([]);
  });

  it('is nothing of the browser: its profile is gone from the temporary folder', () => {
    expect(bestanden(verloop.tijdelijk)).toEqual([]);
    expect(readdirSync(verloop.tijdelijk)).toEqual([]);
  });
});

describe('the package', () => {
  beproefPakket(() => ({ dms: join(verloop.uit, 'dms'), resultaat, namen }));
});

describe('the vault', () => {
  beproefKluis(() => ({ kluis: join(verloop.uit, 'kluis'), resultaat, namen, nieuweMap }));
});
