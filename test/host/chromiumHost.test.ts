/** The Chromium host in a real, headless Chromium: bridges, windows, messages, files, and what remains on disk. */
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Venster } from '../../electron/host/host.ts';
import { type Vensterrol, vensterrollen } from '../../shared/contract/kern.ts';
import { type Proefhost, startProefhost, vensteropties } from './steun.ts';

/** What the fixture pages put on their window. */
interface Blad {
  readonly bijStart: { rol: string; roep: string };
  readonly ontvangen: unknown[];
  readonly inlineGelopen?: boolean;
  readonly evalUitkomst: string;
}

/** The process that draws a window: the one of the browser's that works when the window is given work. */
async function rendererVan(proef: Proefhost, rol: Vensterrol): Promise<number> {
  const browser = readlinkSync(join(proef.host.profielmap, 'SingletonLock')).split('-').at(-1) ?? '';
  // A spare process ends by itself between being listed and being read: such a one did not draw the window.
  const gewerkt = (pid: string): number => {
    try {
      return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[11]);
    } catch {
      return Number.NEGATIVE_INFINITY;
    }
  };
  const renderers = readdirSync('/proc').filter((pid) => {
    try {
      const vlaggen = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return vlaggen.includes('--type=renderer') && vlaggen.includes(proef.host.profielmap);
    } catch {
      return false;
    }
  });
  const voor = new Map(renderers.map((pid) => [pid, gewerkt(pid)]));
  await proef.pagina(rol).evaluate(() => {
    const begin = performance.now();
    while (performance.now() - begin < 150) Math.sqrt(begin);
  });
  const erbij = renderers
    .map((pid) => ({ pid, werk: gewerkt(pid) - (voor.get(pid) ?? 0) }))
    .filter(({ werk }) => Number.isFinite(werk));
  const [druk] = erbij.toSorted((a, b) => b.werk - a.werk);
  if (druk === undefined) throw new Error(`no renderers under browser ${browser}`);
  return Number(druk.pid);
}

describe('the Chromium host', () => {
  let proef: Proefhost;
  const vensters = new Map<Vensterrol, Venster>();
  const venster = (rol: Vensterrol) => vensters.get(rol) as Venster;

  beforeAll(async () => {
    proef = await startProefhost();
    for (const rol of vensterrollen) vensters.set(rol, await proef.host.open(rol, vensteropties(rol)));
  });
  afterAll(() => proef.ruimOp());

  it.each(vensterrollen)('gives the %s window its own bridge before its first script runs', async (rol) => {
    const bijStart = await proef.pagina(rol).evaluate(() => (window as unknown as Blad).bijStart);
    expect(bijStart).toEqual({ rol, roep: rol === 'zaal' ? 'undefined' : 'function' });
  });

  it.each(vensterrollen)('freezes the bridge of the %s window', async (rol) => {
    const pogingen = await proef
      .pagina(rol)
      .evaluate(() => [
        Object.isFrozen(window.overlegtafel),
        Reflect.set(window, 'overlegtafel', null),
        Reflect.deleteProperty(window, 'overlegtafel'),
      ]);
    expect(pogingen).toEqual([true, false, false]);
  });

  it.each(['regie', 'tekenen'] as const)('carries a call of the %s window with its role and back', async (rol) => {
    const antwoord = await proef
      .pagina(rol)
      .evaluate(() => window.overlegtafel.roep?.('groepen', 'maak', { naam: 'Plein', leeg: undefined, getal: -0 }));
    expect(antwoord).toEqual({
      ok: true,
      waarde: { rol, gebied: 'groepen', naam: 'maak', invoer: { naam: 'Plein', leeg: undefined, getal: -0 } },
    });
  });

  it.each(vensterrollen)('runs no inline script and no eval in the %s window', async (rol) => {
    const blad = await proef.pagina(rol).evaluate(() => {
      const { inlineGelopen, evalUitkomst } = window as unknown as Blad;
      return { inlineGelopen, evalUitkomst };
    });
    expect(blad).toEqual({ inlineGelopen: undefined, evalUitkomst: 'EvalError' });
  });

  it.each(vensterrollen)('serves styles to the %s window from its own origin', async (rol) => {
    const kleur = await proef
      .pagina(rol)
      .evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color);
    expect(kleur).toBe('rgb(1, 2, 3)');
  });

  it('sets the viewport that was asked for', () => {
    expect(proef.pagina('regie').viewportSize()).toEqual({ width: 1366, height: 768 });
    expect(proef.pagina('zaal').viewportSize()).toEqual({ width: 1920, height: 1080 });
  });

  it('gives the zaal window no way to call: no bridge, no binding, no opener, no shared channel or storage', async () => {
    const voor = proef.aanroepen.length;
    await proef.pagina('regie').evaluate(() => localStorage.setItem('geheim', 'van regie'));
    const uitkomst = await proef.pagina('zaal').evaluate(async () => {
      const wereld = window as unknown as Record<string, unknown>;
      const raak = (naam: string) => {
        try {
          return String(
            (wereld[naam] as (tekst: string) => unknown)(
              '{"name":"__overlegtafelRoep","seq":1,"serializedArgs":["a","b","c"]}',
            ),
          );
        } catch (fout) {
          return (fout as Error).name;
        }
      };
      return {
        sleutels: Object.keys(window.overlegtafel).sort(),
        bindingen: Object.getOwnPropertyNames(wereld).filter((naam) => /playwright|overlegtafelRoep|__pw/i.test(naam)),
        ruw: [raak('__playwright__binding__'), raak('__overlegtafelRoep')],
        opener: window.opener,
        kanaal: typeof BroadcastChannel,
        opslag: localStorage.getItem('geheim'),
        andere: window.open('https://regie.invalid/', 'regie'),
      };
    });
    expect(uitkomst).toEqual({
      sleutels: ['luister', 'rol'],
      bindingen: [],
      ruw: ['TypeError', 'TypeError'],
      opener: null,
      kanaal: 'undefined',
      opslag: null,
      andere: expect.anything(),
    });
    expect(proef.aanroepen.length).toBe(voor);
    await expect.poll(() => proef.pagina('zaal').context().pages().length).toBe(3);
  });

  it('keeps a call from a frame inside the page out', async () => {
    const voor = proef.aanroepen.length;
    const typen = await proef.pagina('regie').evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const binnen = frame.contentWindow as unknown as Record<string, unknown>;
      const uit = [typeof binnen.overlegtafel, typeof binnen.__overlegtafelRoep, typeof binnen.RTCPeerConnection];
      const ruw = binnen.__playwright__binding__ as ((tekst: string) => void) | undefined;
      ruw?.('{"name":"__overlegtafelRoep","seq":1,"serializedArgs":["a","b",{"o":[],"id":1}]}');
      return uit;
    });
    expect(typen).toEqual(['undefined', 'undefined', 'undefined']);
    // A later call of the page itself arrives, so the one from the frame would have too.
    await proef.pagina('regie').evaluate(() => window.overlegtafel.roep?.('na', 'frame', {}));
    expect(proef.aanroepen.slice(voor)).toEqual([['regie', 'na', 'frame', {}]]);
  });

  it('delivers a message before `stuur` resolves', async () => {
    await venster('zaal').stuur('bericht', { beeld: 'een' });
    expect(await proef.pagina('zaal').evaluate(() => (window as unknown as Blad).ontvangen)).toEqual([
      { beeld: 'een' },
    ]);
    expect(await proef.pagina('regie').evaluate(() => (window as unknown as Blad).ontvangen)).toEqual([]);
  });

  it('keeps the last message of a topic until somebody listens', async () => {
    await venster('zaal').stuur('later', 1);
    await venster('zaal').stuur('later', 2);
    const gekregen = await proef.pagina('zaal').evaluate(async () => {
      const uit: unknown[] = [];
      window.overlegtafel.luister('later', (waarde) => uit.push(waarde));
      await Promise.resolve();
      return uit;
    });
    expect(gekregen).toEqual([2]);
  });

  it('loads a window afresh without anything that it held or stored, and tells that it did', async () => {
    let keren = 0;
    venster('tekenen').opHerladen(() => (keren += 1));
    await venster('tekenen').stuur('bericht', 'oud');
    await proef.pagina('tekenen').evaluate(() => {
      sessionStorage.setItem('a', '1');
      localStorage.setItem('a', '1');
      history.replaceState('geheim', '');
      document.body.append(document.createElement('input'));
    });
    await proef.pagina('tekenen').fill('input', 'getypte naam');
    await venster('tekenen').herlaad();
    const na = await proef
      .pagina('tekenen')
      .evaluate(() => [
        (window as unknown as Blad).ontvangen,
        localStorage.length + sessionStorage.length,
        history.state,
        document.body.appendChild(document.createElement('input')).value,
        window.overlegtafel.rol,
      ]);
    expect(na).toEqual([[], 0, null, '', 'tekenen']);
    expect(await proef.pagina('tekenen').goBack()).toBeNull();
    await proef.pagina('tekenen').reload();
    await venster('tekenen').stuur('bericht', 'nieuw');
    expect(await proef.pagina('tekenen').evaluate(() => (window as unknown as Blad).ontvangen)).toEqual(['nieuw']);
    expect(keren).toBe(2);
  });

  it('refuses a second window of a role, and lets one be opened again after it closed', async () => {
    await expect(proef.host.open('tekenen', vensteropties('tekenen'))).rejects.toThrow('al open');
    let gesloten = 0;
    venster('tekenen').opGesloten(() => (gesloten += 1));
    await venster('tekenen').sluit();
    expect(gesloten).toBe(1);
    await expect(venster('tekenen').stuur('bericht', 'x')).resolves.toBeUndefined();
    vensters.set('tekenen', await proef.host.open('tekenen', vensteropties('tekenen')));
    expect(await proef.pagina('tekenen').evaluate(() => window.overlegtafel.rol)).toBe('tekenen');
  });

  it('reads a picked file in parts, and knows its size before', async () => {
    const inhoud = Buffer.from(Array.from({ length: 2_500_000 }, (_, i) => (i * 31) % 256));
    const pad = join(proef.map, 'groepsscan.xlsx');
    writeFileSync(pad, inhoud);
    proef.pagina('regie').once('filechooser', (kiezer) => void kiezer.setFiles(pad));
    const bestand = await proef.host.kiesBestand({ titel: 'Groepsscan', extensies: ['xlsx', 'csv'] });
    expect(bestand).toMatchObject({ naam: 'groepsscan.xlsx', grootte: inhoud.length });
    expect(Buffer.from((await bestand?.lees()) ?? []).equals(inhoud)).toBe(true);
  });

  it('refuses to read a picked file after the window was loaded afresh', async () => {
    const pad = join(proef.map, 'groepsscan.xlsx');
    proef.pagina('regie').once('filechooser', (kiezer) => void kiezer.setFiles(pad));
    const bestand = await proef.host.kiesBestand({ titel: 'Groepsscan', extensies: ['xlsx'] });
    await venster('regie').herlaad();
    await expect(bestand?.lees()).rejects.toMatchObject({ weigering: { code: 'BESTAND_ONBEKEND' } });
  });

  it('makes the export folder for its user only', async () => {
    const map = await proef.host.kiesMap('Exporteren');
    expect(map).toBe(join(proef.map, 'uitvoer', 'dms'));
    if (process.platform !== 'win32') expect(statSync(String(map)).mode & 0o077).toBe(0);
  });

  it('keeps nothing that was typed or stored in a window in the profile on disk', async () => {
    const merk = 'Zwaluwmerk7731';
    await proef.pagina('regie').evaluate((tekst) => {
      localStorage.setItem('a', tekst);
      sessionStorage.setItem('a', tekst);
      history.replaceState(tekst, '');
      document.title = tekst;
      document.body.append(document.createElement('textarea'));
    }, merk);
    await proef.pagina('regie').fill('textarea', merk);
    await venster('zaal').stuur('bericht', merk);
    await venster('regie').herlaad();
    const bestanden = readdirSync(proef.host.profielmap, { recursive: true, withFileTypes: true }).filter((b) =>
      b.isFile(),
    );
    const metMerk = bestanden.filter(({ parentPath, name }) => {
      const inhoud = readFileSync(join(parentPath, name));
      return inhoud.includes(merk) || inhoud.includes(Buffer.from(merk, 'utf16le'));
    });
    expect(bestanden.length).toBeGreaterThan(0);
    expect(metMerk.map(({ name }) => name)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('drives the browser over a pipe, without a port, and incognito', () => {
    const pid = readlinkSync(join(proef.host.profielmap, 'SingletonLock')).split('-').at(-1);
    const vlaggen = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    expect(vlaggen).toEqual(expect.arrayContaining(['--remote-debugging-pipe', '--incognito']));
    expect(vlaggen.filter((vlag) => vlag.startsWith('--remote-debugging-port'))).toEqual([]);
    expect(vlaggen.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
    expect(existsSync(join(proef.host.profielmap, 'DevToolsActivePort'))).toBe(false);
  });

  it('holds real cases never', () => {
    expect(proef.host.echteZakenToegestaan).toBe(false);
  });
});

describe('the end of the Chromium host', () => {
  it('tells to lock when the user closes the regie window, ends, and leaves no profile', async () => {
    const proef = await startProefhost();
    const aanleidingen: string[] = [];
    proef.host.opVergrendelaanleiding((aanleiding) => aanleidingen.push(aanleiding));
    await proef.host.open('regie', vensteropties('regie'));
    expect(readdirSync(proef.map)).toHaveLength(1);
    await proef.pagina('regie').close();
    await proef.host.wachtOpEinde();
    expect(aanleidingen).toEqual(['venster-gesloten']);
    await proef.host.sluitAf();
    expect(readdirSync(proef.map)).toEqual([]);
    await proef.ruimOp();
  });

  it.runIf(process.platform === 'linux')(
    'tells that the process of a window was killed: the room, then regie',
    async () => {
      const proef = await startProefhost();
      const aanleidingen: string[] = [];
      proef.host.opVergrendelaanleiding((aanleiding) => aanleidingen.push(aanleiding));
      await proef.host.open('regie', vensteropties('regie'));
      const zaal = await proef.host.open('zaal', vensteropties('zaal'));
      const weg = Promise.withResolvers<void>();
      zaal.opGesloten(weg.resolve);
      process.kill(await rendererVan(proef, 'zaal'), 'SIGKILL');
      await weg.promise;
      expect(aanleidingen).toEqual([]);
      expect([...proef.host.paginas().keys()]).toEqual(['regie']);
      // As the application does: it opens again.
      await proef.host.open('zaal', vensteropties('zaal'));
      process.kill(await rendererVan(proef, 'regie'), 'SIGKILL');
      await proef.host.wachtOpEinde();
      expect(aanleidingen).toEqual(['venster-gesloten']);
      await proef.ruimOp();
    },
  );

  it('tells nothing when the application itself closes', async () => {
    const proef = await startProefhost();
    const aanleidingen: string[] = [];
    proef.host.opVergrendelaanleiding((aanleiding) => aanleidingen.push(aanleiding));
    await proef.host.open('regie', vensteropties('regie'));
    await proef.host.sluitAf();
    await proef.host.wachtOpEinde();
    expect(aanleidingen).toEqual([]);
    expect(readdirSync(proef.map)).toEqual([]);
    await proef.ruimOp();
  });
});
