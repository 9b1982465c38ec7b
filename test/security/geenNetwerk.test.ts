/**
 * Nothing leaves the laptop: every way out is tried from every window, against a server that notes whoever knocks.
 * First from a browser without restraints, which shows that the attempts and the server work.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../../electron/host/chromiumStart.ts';
import { maakProfielmap, verwijderProfielmapBlijvend } from '../../electron/host/profielmap.ts';
import { vindChromium } from '../../electron/host/zoekChromium.ts';
import { verwijderdeNamen } from '../../electron/security/vensterregels.ts';
import { vensterrollen } from '../../shared/contract/kern.ts';
import { type Proefhost, startProefhost, vensteropties } from '../host/steun.ts';
import { type Luisterpost, maakLuisterpost } from './luisterpost.ts';
import { doePogingen, sporen } from './pogingen.ts';

let post: Luisterpost;
beforeAll(async () => {
  post = await maakLuisterpost();
});
afterAll(() => post.sluit());

describe('a browser without restraints', () => {
  it('reaches the server by every one of these ways', async () => {
    const eigen = await maakLuisterpost();
    const browser = await chromium.launch({
      executablePath: vindChromium(),
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const pagina = await browser.newPage();
    await pagina.goto(`http://${eigen.tcp}/`);
    await pagina.evaluate(doePogingen, { tcp: eigen.tcp, udpPoort: eigen.udpPoort });
    await expect.poll(() => sporen.filter((spoor) => !eigen.bezoek().includes(spoor)), { timeout: 10_000 }).toEqual([]);
    await expect.poll(() => eigen.pakketten()).toBeGreaterThan(0);
    await browser.close();
    await eigen.sluit();
  });
});

describe('our start of the browser, without any of our routes or policies', () => {
  it('resolves no address, not even in numbers, and sends no packet', async () => {
    const map = mkdtempSync(join(tmpdir(), 'starttest-'));
    const context = await startChromium({
      programma: vindChromium(),
      profielmap: maakProfielmap(map),
      headless: true,
      breedte: 800,
      hoogte: 600,
    });
    const pagina = context.pages()[0];
    await pagina?.evaluate(doePogingen, { tcp: post.tcp, udpPoort: post.udpPoort });
    await expect(pagina?.goto(`http://${post.tcp}/`)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await context.close();
    await verwijderProfielmapBlijvend(map);
    expect(post.bezoek()).toEqual([]);
    expect(post.pakketten()).toBe(0);
  });
});

describe('the windows of the application', () => {
  let proef: Proefhost;
  beforeAll(async () => {
    proef = await startProefhost();
    for (const rol of vensterrollen) await proef.host.open(rol, vensteropties(rol));
  });
  afterAll(() => proef.ruimOp());

  it.each(vensterrollen)('let nothing out of the %s window, and report what it tried', async (rol) => {
    proef.verboden.length = 0;
    const gegooid = await proef.pagina(rol).evaluate(doePogingen, { tcp: post.tcp, udpPoort: post.udpPoort });
    expect(gegooid).toEqual(
      expect.arrayContaining(['eventsource', 'fetch', 'importscripts', 'webrtc', 'webtransport', 'ws']),
    );
    await expect.poll(() => proef.pagina(rol).context().pages().length).toBe(3);
    expect(post.bezoek()).toEqual([]);
    expect(post.pakketten()).toBe(0);
    await expect
      .poll(() => proef.verboden.some((v) => v.rol === rol && v.oorsprong === `http://${post.tcp}`))
      .toBe(true);
    expect(JSON.stringify(proef.verboden)).not.toContain('/fetch');
  });

  it.each(vensterrollen)('do not leave their page: the %s window stays where it is', async (rol) => {
    const pagina = proef.pagina(rol);
    const adres = pagina.url();
    proef.verboden.length = 0;
    for (const poging of [`http://${post.tcp}/weg`, 'https://regie.invalid/andere', 'https://voorbeeld.test/?naam=x']) {
      await pagina.evaluate((naar) => {
        location.href = naar;
      }, poging);
    }
    await pagina.evaluate((naar) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = naar;
      form.method = 'post';
      form.submit();
    }, `http://${post.tcp}/form-top`);
    await expect.poll(() => proef.verboden.filter((v) => v.rol === rol).length).toBeGreaterThan(0);
    expect(pagina.url()).toBe(adres);
    expect(await pagina.evaluate(() => window.overlegtafel.rol)).toBe(rol);
    expect(post.bezoek()).toEqual([]);
  });

  it.each(vensterrollen)('cannot read the files of another role from the %s window', async (rol) => {
    const anderen = vensterrollen.filter((ander) => ander !== rol);
    const gelukt = await proef.pagina(rol).evaluate(
      (rollen) =>
        Promise.all(
          rollen.map((ander) =>
            fetch(`https://${ander}.invalid/blad.js`, { mode: 'no-cors' }).then(
              () => true,
              () => false,
            ),
          ),
        ),
      anderen,
    );
    expect(gelukt).toEqual([false, false]);
  });

  it.each(vensterrollen)('have nothing in the %s window with which to pass a policy', async (rol) => {
    const over = await proef.pagina(rol).evaluate(
      (namen) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const werelden = [window, frame.contentWindow] as unknown as Record<string, unknown>[];
        return werelden.flatMap((wereld) => namen.filter((naam) => wereld[naam] !== undefined));
      },
      [...verwijderdeNamen],
    );
    expect(over).toEqual([]);
  });

  it.each(vensterrollen)('cannot turn text into markup or script in the %s window', async (rol) => {
    const uitkomst = await proef.pagina(rol).evaluate(() => {
      const probeer = (fn: () => void) => {
        try {
          fn();
          return 'gelukt';
        } catch (fout) {
          return (fout as Error).name;
        }
      };
      return [
        probeer(() => {
          document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
        }),
        probeer(() => void document.createElement('script').setAttribute('src', 'data:text/javascript,1')),
      ];
    });
    expect(uitkomst).toEqual(['TypeError', 'TypeError']);
  });
});
