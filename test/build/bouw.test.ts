import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bouw } from '../../build/bouw.ts';
import { wortel as repo } from '../../build/setup.mjs';
import { bestandenOnder, hashVan } from '../../build/stempel.ts';
import { doelen } from '../../build/vite/doelen.ts';
import { maakMap, schrijf } from './proefproject.ts';

const venster = (rol: string): Record<string, string> => ({
  [`renderer/${rol}/index.html`]: `<!doctype html><html lang="nl"><head><title>${rol}</title></head><body><div id="app"></div><script type="module" src="./main.tsx"></script></body></html>`,
  [`renderer/${rol}/main.tsx`]: `import { createRoot } from 'react-dom/client';
    import { woord } from '../../shared/woord.ts';
    import '@fontsource/fira-sans/latin-400.css';
    const app = document.getElementById('app');
    if (app) createRoot(app).render(<b>{woord}</b>);`,
});

/** An application in miniature, with every entry of the real one. */
function maakToepassing(): string {
  const map = maakMap({
    'package.json': '{"type":"module"}',
    'package-lock.json': '{}',
    'shared/woord.ts': "export const woord: string = 'eerste';",
    'electron/main.ts':
      "import { app } from 'electron';\nimport { woord } from '../shared/woord.ts';\nexport const naam = () => app.name + woord;",
    'electron/chromium.ts':
      "import { woord } from '../shared/woord.ts';\nexport const uitspraak = woord;\nexport const werker = new URL('./werker.js', import.meta.url).href;",
    'electron/kluis/werker.ts':
      "import Database from 'better-sqlite3-multiple-ciphers';\nimport { z } from 'zod';\nexport const soort = typeof Database + z.string().parse('!');",
    ...Object.assign({}, ...['regie', 'zaal', 'tekenen'].map(venster)),
    ...Object.fromEntries(
      ['regie', 'zaal', 'tekenen'].map((rol) => [
        `electron/preload/${rol}.ts`,
        "import { contextBridge } from 'electron';\nimport { woord } from '../../shared/woord.ts';\ncontextBridge.exposeInMainWorld('brug', woord);",
      ]),
    ),
  });
  symlinkSync(join(repo, 'node_modules'), join(map, 'node_modules'), 'junction');
  return map;
}

const lees = (map: string, naam: string): string => readFileSync(join(map, 'dist', naam), 'utf8');

describe('building', () => {
  test('makes every program, preload and window, without maps and with nothing inline', async () => {
    const map = maakToepassing();
    expect((await bouw({ wortel: map })).gebouwd).toBe(true);
    for (const { resultaat } of doelen) expect(existsSync(join(map, 'dist', resultaat)), resultaat).toBe(true);
    const alles = bestandenOnder(join(map, 'dist'), readdirSync(join(map, 'dist')));
    expect(alles.filter((naam) => /\.(map|ts|tsx)$/.test(naam))).toEqual([]);
    for (const rol of ['regie', 'zaal', 'tekenen']) {
      const html = lees(map, `renderer/${rol}/index.html`);
      expect(html).toMatch(/<script type="module" crossorigin src="\.\/assets\/[^"]+\.js"><\/script>/);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|data:/);
    }
    const css = alles.filter((naam) => naam.endsWith('.css')).map((naam) => lees(map, naam));
    expect(css).toHaveLength(3);
    for (const tekst of css) expect(tekst).not.toContain('data:');
    expect(alles.some((naam) => /^renderer\/zaal\/assets\/.*\.woff2$/.test(naam))).toBe(true);
  });

  test('makes programs of one file that Node runs, and React for production even under a test runner', async () => {
    const map = maakToepassing();
    await bouw({ wortel: map });
    expect(readdirSync(join(map, 'dist', 'main')).sort()).toEqual(['chromium.js', 'main.js', 'werker.js']);
    const programma = (naam: string) =>
      import(/* @vite-ignore */ join(map, 'dist', 'main', naam)) as Promise<Record<string, string>>;
    const { uitspraak, werker } = await programma('chromium.js');
    expect(uitspraak).toBe('eerste');
    expect(werker).toMatch(/\/dist\/main\/werker\.js$/);
    expect((await programma('werker.js')).soort).toBe('function!');
    expect(lees(map, 'main/main.js')).toContain('from "electron"');
    expect(lees(map, 'preload/regie.cjs')).toMatch(/^let electron = require\("electron"\)|require\("electron"\)/);
    const [script] = bestandenOnder(join(map, 'dist'), ['renderer/zaal/assets']).filter((naam) => naam.endsWith('.js'));
    expect(lees(map, script ?? '')).not.toMatch(/jsxDEV|react-stack-top-frame/);
  });

  test('does nothing when nothing changed, and builds again when a source, a result or the lock file did', async () => {
    const map = maakToepassing();
    await bouw({ wortel: map });
    const eerst = statSync(join(map, 'dist', 'main', 'main.js')).mtimeMs;
    expect((await bouw({ wortel: map })).gebouwd).toBe(false);
    expect(statSync(join(map, 'dist', 'main', 'main.js')).mtimeMs).toBe(eerst);

    schrijf(map, { 'shared/woord.ts': "export const woord: string = 'tweede';" });
    expect((await bouw({ wortel: map })).gebouwd).toBe(true);
    expect(lees(map, 'main/main.js')).toContain('tweede');

    rmSync(join(map, 'dist', 'preload', 'zaal.cjs'));
    expect((await bouw({ wortel: map })).gebouwd).toBe(true);
    schrijf(map, { 'package-lock.json': '{"lockfileVersion":3}' });
    expect((await bouw({ wortel: map })).gebouwd).toBe(true);
    expect((await bouw({ wortel: map })).gebouwd).toBe(false);
  });

  test('builds again after a build that failed halfway', async () => {
    const map = maakToepassing();
    await bouw({ wortel: map });
    schrijf(map, { 'shared/woord.ts': 'export const woord = ;' });
    await expect(bouw({ wortel: map })).rejects.toThrow();
    schrijf(map, { 'shared/woord.ts': "export const woord: string = 'eerste';" });
    expect((await bouw({ wortel: map })).gebouwd).toBe(true);
  });

  test('names the missing entries instead of building half an application', async () => {
    const map = maakToepassing();
    rmSync(join(map, 'electron', 'preload', 'zaal.ts'));
    await expect(bouw({ wortel: map })).rejects.toThrow('ontbreken: electron/preload/zaal.ts');
    expect((await bouw({ wortel: map, watErIs: true })).gebouwd).toBe(true);
    expect(readdirSync(join(map, 'dist', 'preload')).sort()).toEqual(['regie.cjs', 'tekenen.cjs']);
    await expect(bouw({ wortel: map })).rejects.toThrow('ontbreken');
  });
});

describe('the stamp of a build', () => {
  test('follows names and contents of files, not their times', () => {
    const map = maakMap({ 'a/b.ts': '1', 'a/c/d.ts': '2', 'e.json': '3' });
    const namen = ['a', 'e.json', 'bestaat-niet'];
    const eerst = hashVan(map, namen);
    schrijf(map, { 'a/b.ts': '1' });
    expect(hashVan(map, namen)).toBe(eerst);
    schrijf(map, { 'a/b.ts': '2' });
    expect(hashVan(map, namen)).not.toBe(eerst);
    schrijf(map, { 'a/b.ts': '1', 'a/nieuw.ts': '' });
    expect(hashVan(map, namen)).not.toBe(eerst);
    expect(bestandenOnder(map, namen)).toEqual(['a/b.ts', 'a/c/d.ts', 'a/nieuw.ts', 'e.json']);
  });
});
