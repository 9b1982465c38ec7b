/** The command itself, in a child process: what is on stdout, what on stderr, and the exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { antwoord, item, scenario, voorbeeld } from './steun.ts';

const programma = fileURLToPath(new URL('../../build/taken/inzagetoets.ts', import.meta.url));
const papendrecht = fileURLToPath(new URL('../../../shared/convenant/papendrecht.json', import.meta.url));
const map = mkdtempSync(join(tmpdir(), 'inzagetoets-'));
afterAll(() => rmSync(map, { recursive: true }));

const zet = (naam: string, inhoud: unknown) =>
  writeFileSync(join(map, naam), typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
const vraag = (...argumenten: string[]) =>
  spawnSync(process.execPath, [programma, ...argumenten], { cwd: map, encoding: 'utf8' });

test('stdout holds the answer as JSON and nothing else', () => {
  zet('voorbeeld.json', `\uFEFF${JSON.stringify(voorbeeld())}`);
  const { stdout, stderr, status } = vraag('voorbeeld.json');
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual(antwoord(voorbeeld()));
});

test('paths are from the working directory, the profile’s too', () => {
  const partners = ingebouwdProfiel.partners.map((p) => (p.id === 'om' ? { ...p, tot: '2026-06-30' } : p));
  zet('eigen.json', { ...ingebouwdProfiel, id: 'eigen', partners });
  zet('scenario.json', scenario({ profiel: './eigen.json' }));
  const { stdout, status } = vraag('./scenario.json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).matrix.i1).toMatchObject({ bur1: true, om1: false });
});

test.each<[string, unknown, string]>([
  ['an unknown circle', scenario({ items: [item({ kring: 'K9' })] }), 'items[0].kring'],
  ['an unknown field', scenario({ deelnemers: [{ id: 'x', partner: 'om', naam: 'y' }] }), 'deelnemers[0].naam'],
  ['text that is no JSON', '{ "profiel": ', 'scenario.json'],
  ['a profile that is not there', scenario({ profiel: 'weg.json' }), 'weg.json'],
  ['a profile with a mistake', scenario({ profiel: 'krom.json' }), 'partners[0].id'],
])('%s: nothing on stdout, the place on stderr, exit 1', (_, inhoud, plek) => {
  const [eerste, ...rest] = ingebouwdProfiel.partners;
  zet('krom.json', { ...ingebouwdProfiel, partners: [{ ...eerste, id: 'Geen Id' }, ...rest] });
  zet('scenario.json', inhoud);
  const { stdout, stderr, status } = vraag('scenario.json');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(plek);
  // A sentence, not a stack.
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('without a file, or with one that is not there, it says what to do', () => {
  expect(vraag()).toMatchObject({ status: 1, stdout: '' });
  expect(vraag().stderr).toContain('npm run inzagetoets -- scenario.json');
  const weg = vraag('er-is-niets.json');
  expect([weg.status, weg.stdout]).toEqual([1, '']);
  expect(weg.stderr).toContain('er-is-niets.json');
});

const papendrechtErIs = existsSync(papendrecht);
if (!papendrechtErIs) console.log('overgeslagen: het profiel van Papendrecht staat niet naast de repository');

test.skipIf(!papendrechtErIs)(
  'the profile of Papendrecht gives the same answer as the built-in one on the example',
  () => {
    zet('papendrecht-scenario.json', { ...voorbeeld(), profiel: papendrecht });
    const { stdout, stderr, status } = vraag('papendrecht-scenario.json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(antwoord(voorbeeld()));
  },
);
