import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draai, metPadVoorop, TIJD_OM } from '../../build/kind.mjs';
import { wortel } from '../../build/setup.mjs';

const pakket = JSON.parse(readFileSync(join(wortel, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const scripts = Object.keys(pakket.scripts);
const run = (...argv: string[]) =>
  spawnSync(process.execPath, [join(wortel, 'build', 'run.mjs'), ...argv], { encoding: 'utf8' });

describe('the entry of all npm scripts', () => {
  test.each(['bestaatniet', '../run', ''])('refuses the unknown command "%s" and lists the known ones', (naam) => {
    const { status, stdout, stderr } = run(...(naam === '' ? [] : [naam]));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`De opdracht "${naam}" bestaat niet.`);
    // Every npm script is a task, and every task a script.
    expect(stderr).toContain(`Kies uit: ${scripts.sort().join(', ')}.`);
  });
});

describe('running a child process', () => {
  const node = (code: string, opties = {}) => draai(process.execPath, ['-e', code], { stdio: 'ignore', ...opties });

  test('gives back its exit code', async () => {
    expect(await node('process.exit(3)')).toBe(3);
  });

  test('gives 128 plus the number of the signal that ended it', async () => {
    expect(await node('process.kill(process.pid, "SIGKILL")')).toBe(137);
  });

  test('ends it when its time is up', async () => {
    expect(await node('setInterval(() => {}, 1000)', { tijdslimietMs: 50 })).toBe(TIJD_OM);
  });

  test('rejects if the program does not exist', async () => {
    await expect(draai('bestaat-echt-niet', [])).rejects.toThrow('ENOENT');
  });

  test('puts a folder first on the search path once, however the variable is spelled', () => {
    const eenmaal = metPadVoorop({ Path: '/b', X: 'y' }, '/a');
    expect(eenmaal).toEqual({ Path: process.platform === 'win32' ? '/a;/b' : '/a:/b', X: 'y' });
    expect(metPadVoorop(eenmaal, '/a')).toEqual(eenmaal);
  });
});
