/**
 * From pressing the digit of somebody who comes in to the room's window having painted the narrower picture, in an open
 * meeting with a long agenda item. Against an empty round trip: a key in a bare regie page, a router with one call that
 * passes a number on, and a bare zaal page that paints it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { ChromiumHost } from '../../electron/host/chromiumHost.ts';
import type { Venster } from '../../electron/host/host.ts';
import { maakRouter } from '../../electron/ipc/router.ts';
import { aanroep } from '../../shared/contract/kern.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { maakProefkluis, meethost, pagina, roep, schrijfBladen, startProef, vensteropties } from './proeftoepassing.ts';
import type { Uitslag } from './uitslag.ts';
import { vergelijk } from './vergelijk.ts';

const PUNTEN = 200;

declare global {
  interface Window {
    /** Put there by the measurement: when the key went down, and the promise of a painted change. Ms since 1970. */
    meting: { ingedrukt: number; geschilderd?: Promise<number> };
  }
}

/** Remembers when a key went down: the moment that the browser gives the event, before any handler. */
async function volgToetsen(regie: Page): Promise<void> {
  await regie.evaluate(() => {
    window.meting = { ingedrukt: 0 };
    const noteer = (g: KeyboardEvent) => {
      window.meting.ingedrukt = performance.timeOrigin + g.timeStamp;
    };
    window.addEventListener('keydown', noteer, { capture: true });
  });
}

/** Waits for the next change in the page and for two frames after it: the first may have been under way already. */
async function wachtOpSchilderen(zaal: Page): Promise<void> {
  await zaal.evaluate(() => {
    const geschilderd = new Promise<number>((klaar) => {
      const kijker = new MutationObserver(() => {
        kijker.disconnect();
        const nu = () => klaar(performance.timeOrigin + performance.now());
        requestAnimationFrame(() => requestAnimationFrame(nu));
      });
      kijker.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    window.meting = { ingedrukt: 0, geschilderd };
  });
}

/** Presses the key in regie. Ms until the zaal has painted; both pages read the clock of one machine. */
async function meetToets(host: ChromiumHost, toets: string): Promise<number> {
  const [regie, zaal] = [pagina(host, 'regie'), pagina(host, 'zaal')];
  await wachtOpSchilderen(zaal);
  await regie.keyboard.press(toets);
  const geschilderd = await zaal.evaluate(() => window.meting.geschilderd);
  const ingedrukt = await regie.evaluate(() => window.meting.ingedrukt);
  const ms = (geschilderd ?? Number.NaN) - ingedrukt;
  if (!(ms > 0)) throw new Error('The clocks of the two windows do not agree');
  return ms;
}

const proefcontract = {
  proef: {
    toon: aanroep({ waar: 'hoofd', slot: 'altijd', invoer: z.strictObject({ nr: z.int() }) }),
  },
};

/** The empty round trip, in a browser of its own with the same host. */
async function startEcho(map: string): Promise<ChromiumHost> {
  const bladen = schrijfBladen(join(map, 'bladen'), {
    regie: {
      html: '<h1>Echo</h1>',
      js: "let nr = 0;\ndocument.addEventListener('keydown', () => void overlegtafel.roep('proef', 'toon', { nr: (nr += 1) }));\n",
    },
    zaal: {
      html: '<p>0</p>',
      js: "const p = document.querySelector('p');\noverlegtafel.luister('nummer', (nr) => {\n  p.textContent = String(nr);\n});\n",
    },
  });
  let zaal: Venster | undefined;
  const router = maakRouter({
    contract: proefcontract,
    toestand: () => 'open',
    hoofd: { proef: { toon: ({ nr }: { nr: number }) => zaal?.stuur('nummer', nr) } },
    kluis: () => Promise.reject(new Error('There is no vault')),
    meldFout: (gebied, naam, soort) => process.stderr.write(`${gebied}.${naam}: ${soort}\n`),
  });
  const host = await meethost({ rendererMap: bladen, exportmap: join(map, 'dms'), opAanroep: router });
  await host.open('regie', vensteropties('regie'));
  zaal = await host.open('zaal', vensteropties('zaal'));
  await volgToetsen(pagina(host, 'regie'));
  return host;
}

interface Overleg {
  readonly overlegId: string;
  readonly jongerenwerkId: string;
  readonly cijfer: string;
}

/** An open meeting on a subject with many items: half for everybody, half that jongerenwerk may not see. */
async function vul(host: ChromiumHost): Promise<Overleg> {
  const dag = dagVan(new Date());
  const signaal = { plaats: 'Plein', wanneer: 'Vrijdag', gedrag: 'Lawaai', omvang: 'Zes', bron: 'jongerenwerk' };
  const { groepId } = await roep(host, 'groepen', 'maak', { naam: 'Proefplein', wijk: 'Oost', signaal });
  await roep(host, 'groepen', 'beoordeel', { groepId, problematisch: true, reden: 'Vernielingen.', datum: dag });
  const waar = { datum: dag, begin: '10:00', plaats: 'Stadhuis', groepIds: [groepId] };
  const { overlegId } = await roep(host, 'overleg', 'maak', waar);
  for (const partner of ['burgemeester', 'politie', 'om', 'jongerenwerk']) {
    const wie = { overlegId, partner, naam: 'I. Denkbeeld', functie: 'functionaris', rol: 'eigen-taak' as const };
    await roep(host, 'deelnemers', 'nodigPartnerUit', wie);
  }
  await roep(host, 'overleg', 'open', { overlegId });
  const { agenda, deelnemers } = await roep(host, 'overleg', 'toon', { overlegId });
  const agendapuntId = agenda.find((a) => a.soort === 'onderwerp')?.id ?? '';
  for (let nr = 0; nr < PUNTEN; nr += 1) {
    const politie = nr % 2 === 1;
    await roep(host, 'punten', 'voegToe', {
      agendapuntId,
      soort: 'notitie',
      tekst: `Punt ${nr + 1}. Op vrijdagavond is het drukker op het plein, vooral tussen acht en elf uur.`,
      bron: politie ? 'politie' : 'jongerenwerk',
      gegevenssoort: politie ? 'politiegegeven' : 'gewoon',
      niveau: 'groep',
      leden: [],
      kring: null,
      kringAkkoordDoor: null,
      verantwoordelijke: null,
      termijn: null,
    });
  }
  for (const { id, organisatie } of deelnemers) {
    if (!/burgemeester|politie/i.test(organisatie)) continue;
    await roep(host, 'deelnemers', 'zetAanwezig', { overlegId, deelnemerId: id, aanwezig: true, bevestigd: true });
  }
  await roep(host, 'overleg', 'kiesAgendapunt', { overlegId, agendapuntId });
  const binnenkomer = deelnemers.find((d) => /jongerenwerk/i.test(d.organisatie));
  if (!binnenkomer) throw new Error('Jongerenwerk was not invited');
  return { overlegId, jongerenwerkId: binnenkomer.id, cijfer: String(binnenkomer.zetel) };
}

/** Sends the one who came in away again, outside the measurement; resolves when both windows show it. */
async function zetTerug(host: ChromiumHost, { overlegId, jongerenwerkId, cijfer }: Overleg): Promise<void> {
  const weg = { overlegId, deelnemerId: jongerenwerkId, aanwezig: false, bevestigd: true };
  await roep(host, 'deelnemers', 'zetAanwezig', weg);
  const regie = pagina(host, 'regie');
  await regie.waitForFunction(
    (nr) => [...document.querySelectorAll('.zetel__knop[aria-pressed="false"]')].some((k) => k.textContent === nr),
    cijfer,
  );
  await rustig(regie);
  await rustig(pagina(host, 'zaal'));
}

/** @throws Error if the room does not show what it must with jongerenwerk in it, or without */
async function controleer(host: ChromiumHost, binnen: boolean): Promise<void> {
  const beeld = await pagina(host, 'zaal').evaluate(() => document.body.innerText);
  if (beeld.includes('jongerenwerk') !== binnen || beeld.includes('Punt 2.') === binnen) {
    throw new Error('The room does not show the picture that was waited for');
  }
}

/** Until the page has nothing left to draw. */
async function rustig(blad: Page): Promise<void> {
  await blad.evaluate(() => new Promise((klaar) => requestIdleCallback(klaar, { timeout: 2000 })));
}

export async function meet(): Promise<Uitslag[]> {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-meting-'));
  const { host, toepassing } = await startProef(map);
  let echo: ChromiumHost | undefined;
  try {
    await maakProefkluis(host);
    const overleg = await vul(host);
    // Loaded afresh, regie comes back in the meeting that is open.
    await pagina(host, 'regie').reload();
    await volgToetsen(pagina(host, 'regie'));
    const leeg = await startEcho(map);
    echo = leeg;
    return [
      await vergelijk({
        naam: `Iemand komt binnen, tot het beeld in de zaal staat (${PUNTEN} punten)`,
        wij: async () => {
          await zetTerug(host, overleg);
          await controleer(host, false);
          const ms = await meetToets(host, overleg.cijfer);
          await controleer(host, true);
          return ms;
        },
        peer: 'leeg rondje: toets, router, zaal',
        kaal: () => meetToets(leeg, 'x'),
        paren: 15,
        vooraf: 3,
        toelichting: 'beide met twee beeldverversingen erbij',
      }),
    ];
  } finally {
    await echo?.sluitAf();
    await toepassing.sluitAf();
    rmSync(map, { recursive: true, force: true });
  }
}
