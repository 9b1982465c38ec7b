import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { electronBinary, electronEerderMislukt, haalElectron } from '../../build/electron.ts';
import { kiesHost, type Startomgeving } from '../../build/kiesHost.ts';
import { maakMap, schrijf } from './proefproject.ts';

const omgeving = (deel: Partial<Startomgeving>): Startomgeving => ({
  platform: 'linux',
  env: { DISPLAY: ':0' },
  electronAanwezig: false,
  electronEerderMislukt: false,
  ...deel,
});

describe('choosing in what the application opens', () => {
  test.each([
    ['Electron when its binary is there', { electronAanwezig: true }, 'electron'],
    [
      'Electron when its binary is there, whatever happened before',
      { electronAanwezig: true, electronEerderMislukt: true },
      'electron',
    ],
    ['a try to fetch Electron the first time', {}, 'haal-electron'],
    ['Chromium when that try failed before', { electronEerderMislukt: true }, 'chromium'],
    ['the tour without a display, even with Electron', { env: {}, electronAanwezig: true }, 'rondleiding'],
    ['the tour when the display variable is empty', { env: { DISPLAY: '' } }, 'rondleiding'],
    ['a window under Wayland', { env: { WAYLAND_DISPLAY: 'wayland-0' }, electronAanwezig: true }, 'electron'],
    [
      'a window on Windows, which has no display variable',
      { platform: 'win32', env: {}, electronAanwezig: true },
      'electron',
    ],
  ] as const)('chooses %s', (_naam, deel, keuze) => {
    expect(kiesHost(omgeving(deel))).toBe(keuze);
  });
});

/** A project with an `electron` package whose installer does this. */
function metInstaller(installer: string): string {
  return maakMap({
    'node_modules/electron/package.json': '{"version":"45.0.0"}',
    'node_modules/electron/install.js': installer,
  });
}

const GESLAAGD = `
const fs = require('node:fs'), path = require('node:path');
fs.mkdirSync(path.join(__dirname, 'dist'));
fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '');
fs.writeFileSync(path.join(__dirname, 'dist', 'version'), 'v45.0.0');
fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');`;

describe('fetching Electron', () => {
  test('gives the path of the program when it worked', async () => {
    const map = metInstaller(GESLAAGD);
    expect(electronBinary(map)).toBeNull();
    expect(await haalElectron(map, () => {})).toBe(join(map, 'node_modules', 'electron', 'dist', 'electron'));
    expect(electronEerderMislukt(map)).toBe(false);
  });

  test('remembers a failure, for this version only', async () => {
    const map = metInstaller('process.exit(1)');
    expect(await haalElectron(map, () => {})).toBeNull();
    expect(electronEerderMislukt(map)).toBe(true);
    schrijf(map, { 'node_modules/electron/package.json': '{"version":"46.0.0"}' });
    expect(electronEerderMislukt(map)).toBe(false);
  });

  test('gives up when the network does not answer', async () => {
    const map = metInstaller('setInterval(() => {}, 1000)');
    expect(await haalElectron(map, () => {}, 100)).toBeNull();
    expect(electronEerderMislukt(map)).toBe(true);
  });

  test('never fails the start, even without an electron package', async () => {
    const regels: string[] = [];
    expect(await haalElectron(maakMap(), (regel) => regels.push(regel))).toBeNull();
    expect(regels.at(-1)).toContain('niet op te halen');
  });

  test('does not take a cut-off or outdated download for Electron', async () => {
    const map = metInstaller(GESLAAGD);
    await haalElectron(map, () => {});
    schrijf(map, { 'node_modules/electron/dist/version': '44.9.0' });
    expect(existsSync(join(map, 'node_modules', 'electron', 'dist', 'electron'))).toBe(true);
    expect(electronBinary(map)).toBeNull();
  });
});
