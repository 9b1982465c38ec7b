/**
 * Packs a small stand-in application with the real `electron-builder.yml`, package.json and production packages, and
 * looks inside. Electron's binary is a stand-in too: a file with nothing but its fuse wire.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pak } from '../../build/pak.ts';
import { wortel } from '../../build/setup.mjs';
import { koppelProductiepakketten, leesSlot, metWatZeNodigHebben, schrijf } from './proefproject.ts';

/** What the built programs load from node_modules at run time; everything else is bundled. */
const GELADEN = ['better-sqlite3-multiple-ciphers', '@node-rs/argon2', 'pdfkit', '@fontsource/fira-sans'];

/** Electron's fuse wire as it leaves the factory: sentinel, version, length, one character per fuse. */
const ZEKERINGEN = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100011'),
]);

const linuxX64 = process.platform === 'linux' && process.arch === 'x64';
if (!linuxX64) console.log('pakket.test.ts overgeslagen: de plaatsvervanger van Electron is er alleen voor linux-x64.');

describe.skipIf(!linuxX64)('the package', () => {
  const project = mkdtempSync(join(tmpdir(), 'overlegtafel-pakket-'));
  const ingepakt = join(project, 'pakket', 'linux-unpacked');
  let inhoud: string[] = [];

  beforeAll(async () => {
    for (const naam of ['electron-builder.yml', 'package.json', 'package-lock.json'])
      cpSync(join(wortel, naam), join(project, naam));
    koppelProductiepakketten(wortel, project);
    schrijf(project, {
      'dist/main/main.js': 'export {};',
      'dist/main/werker.js': 'export {};',
      'dist/main/chromium.js': 'export {};',
      'dist/main/main.js.map': '{}',
      'dist/main/los.ts': 'export {};',
      'dist/preload/regie.cjs': '',
      'dist/renderer/regie/index.html': '<!doctype html>',
      'dist/renderer/regie/assets/index.js': '',
      'dist/renderer/regie/assets/index.js.map': '{}',
      'dist/renderer/regie/assets/letter.woff2': 'w',
      'dist/.stempel': '{}',
      'electron/main.ts': 'export {};',
      'renderer/regie/main.tsx': 'export {};',
      'test/x.test.ts': 'export {};',
      'docs/handleiding.md': '#',
      'uitvoer/kluis/kluis.db': 'geheim',
      'elektron/electron': Buffer.concat([Buffer.alloc(64), ZEKERINGEN, Buffer.alloc(64)]),
      'elektron/version': '45.0.0',
      'elektron/LICENSE': 'x',
      'elektron/resources/leeg': '',
      'elektron/locales/nl.pak': 'x',
      'elektron/locales/en-US.pak': 'x',
      'elektron/locales/de.pak': 'x',
    });
    const { version } = (await import('electron/package.json', { with: { type: 'json' } })).default;
    await pak({ project, electronMap: join(project, 'elektron'), electronVersie: version, alleenMap: true });
    inhoud = listPackage(join(ingepakt, 'resources', 'app.asar'), { isPack: false }).map((pad) =>
      pad.replaceAll('\\', '/'),
    );
  }, 120_000);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('holds the programs, preloads and windows', () => {
    for (const pad of [
      '/package.json',
      '/dist/main/main.js',
      '/dist/main/werker.js',
      '/dist/preload/regie.cjs',
      '/dist/renderer/regie/index.html',
      '/dist/renderer/regie/assets/index.js',
      '/dist/renderer/regie/assets/letter.woff2',
    ]) {
      expect(inhoud).toContain(pad);
    }
  });

  test('holds no sources, source maps, types, tests, documents or results', () => {
    expect(inhoud.filter((pad) => /\.(ts|mts|cts|tsx|map)$/.test(pad))).toEqual([]);
    expect(inhoud.filter((pad) => /^\/(test|docs|electron|renderer|shared|db|build|uitvoer)(\/|$)/.test(pad))).toEqual(
      [],
    );
    expect(inhoud.filter((pad) => /\/(test|tests|__tests__|docs)\//.test(pad))).toEqual([]);
  });

  test('holds neither the host for an installed browser nor the stamp of the build', () => {
    expect(inhoud.filter((pad) => /chromium\.js$|playwright|\.stempel$/.test(pad))).toEqual([]);
  });

  test('holds of node_modules only what the programs load', () => {
    const toegestaan = metWatZeNodigHebben(leesSlot(wortel), GELADEN);
    const namen = new Set(
      inhoud.flatMap((pad) => /^\/node_modules\/(@[^/]+\/[^/]+|[^@/][^/]*)\//.exec(pad)?.[1] ?? []),
    );
    expect([...namen].filter((naam) => !toegestaan.has(naam))).toEqual([]);
    for (const naam of [...GELADEN, 'fontkit']) expect(namen).toContain(naam);
  });

  test('holds the native parts of this platform only, outside the archive where they can be loaded', () => {
    const binair = inhoud.filter((pad) => pad.endsWith('.node'));
    expect(binair.map((pad) => pad.split('/').at(-1)).sort()).toEqual(['argon2.linux-x64-gnu.node', 'linux-x64.node']);
    for (const pad of binair) expect(existsSync(join(ingepakt, 'resources', 'app.asar.unpacked', pad))).toBe(true);
  });

  test('holds the typefaces of documents and no other weights', () => {
    const letters = inhoud.filter((pad) => pad.startsWith('/node_modules/@fontsource/fira-sans/files/'));
    expect(letters).toContain('/node_modules/@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff');
    expect(letters.filter((pad) => !/-(400|500|600)-normal\.woff$/.test(pad))).toEqual([]);
  });

  test('has no application folder beside the archive that Electron could load instead', () => {
    expect(readdirSync(join(ingepakt, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked', 'leeg']);
  });

  test('has its fuses set: no Node mode, no debugging, only the application in the archive', async () => {
    const zekeringen = await getCurrentFuseWire(join(ingepakt, 'overlegtafel'));
    const stand = (optie: FuseV1Options) => zekeringen[optie] === FuseState.ENABLE;
    expect({
      runAsNode: stand(FuseV1Options.RunAsNode),
      cookieEncryption: stand(FuseV1Options.EnableCookieEncryption),
      nodeOptions: stand(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: stand(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: stand(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: stand(FuseV1Options.OnlyLoadAppFromAsar),
      ownSnapshot: stand(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      filePrivileges: stand(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspect: false,
      asarIntegrity: true,
      onlyAsar: true,
      ownSnapshot: false,
      filePrivileges: false,
    });
  });
});
