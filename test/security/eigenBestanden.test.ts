/** Which files a window can get: those of its own role, of known types, by plain paths. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesEigenBestand } from '../../electron/security/eigenBestanden.ts';

describe('the application’s own files', () => {
  let map: string;
  beforeAll(() => {
    map = mkdtempSync(join(tmpdir(), 'bestandentest-'));
    const bestanden = {
      'regie/index.html': 'regie',
      'regie/assets/index-Ab_1.js': 'js',
      'regie/assets/index-Ab_1.js.map': '{}',
      'regie/geheim.json': '{}',
      'regie/.verborgen.js': 'x',
      'zaal/index.html': 'zaal',
      'buiten.html': 'buiten',
    };
    for (const [pad, inhoud] of Object.entries(bestanden)) {
      mkdirSync(join(map, pad, '..'), { recursive: true });
      writeFileSync(join(map, pad), inhoud);
    }
    mkdirSync(join(map, 'regie', 'map.html'));
    if (process.platform !== 'win32') symlinkSync(join(map, 'buiten.html'), join(map, 'regie', 'link.html'));
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it.each([
    ['/', 'regie', 'text/html; charset=utf-8'],
    ['/index.html', 'regie', 'text/html; charset=utf-8'],
    ['/assets/index-Ab_1.js', 'js', 'text/javascript; charset=utf-8'],
  ])('serves %s', async (pad, inhoud, type) => {
    const bestand = await leesEigenBestand(map, 'regie', pad);
    expect([bestand?.inhoud.toString(), bestand?.type]).toEqual([inhoud, type]);
  });

  it.each([
    '/../zaal/index.html',
    '/assets/../../zaal/index.html',
    '/%2e%2e/zaal/index.html',
    '/..%2fzaal/index.html',
    '/..\\zaal\\index.html',
    '/assets//index-Ab_1.js',
    '//index.html',
    'index.html',
    '',
    '/index.html\0.js',
    '/.verborgen.js',
    '/geheim.json',
    '/assets/index-Ab_1.js.map',
    '/assets',
    '/map.html',
    '/link.html',
    '/bestaat-niet.js',
    '/C:/index.html',
  ])('does not know %j', async (pad) => {
    expect(await leesEigenBestand(map, 'regie', pad)).toBeNull();
  });

  it('has nothing for a role whose folder is not there', async () => {
    expect(await leesEigenBestand(map, 'tekenen', '/')).toBeNull();
  });
});
