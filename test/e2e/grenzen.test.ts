/**
 * What the running application refuses, in its real windows: calls from windows that may not make them, the network,
 * a second program on the same vault, a damaged vault. And what a worker or a browser that dies in the middle of a
 * meeting leaves.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bouw } from '../../build/bouw.ts';
import { uitlegBeschadigd } from '../../db/fouten.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { contract } from '../../shared/contract/contract.ts';
import { type Aanroep, type Antwoord, type Vensterrol, vensterrollen } from '../../shared/contract/kern.ts';
import type { Toestand } from '../../shared/contract/kluis.ts';
import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import { begin, noteer, verstuur } from '../rondleiding/invoer.ts';
import type { Podium } from '../rondleiding/podium.ts';
import { legVoorTerTekening } from '../rondleiding/stappen/tekenen.ts';
import { mensen, naamVan, type Verhaal } from '../rondleiding/verhaal.ts';
import { type Luisterpost, maakLuisterpost } from '../security/luisterpost.ts';
import { doePogingen } from '../security/pogingen.ts';
import { bestanden, sporenIn, zoekwoorden } from '../support/sporen.ts';
import { doodBrowser, geenProfielen } from './steun/browserdood.ts';
import { ontgrendel } from './steun/kluis.ts';
import { metMappen } from './steun/map.ts';
import { open, openVergadering } from './steun/vergadering.ts';
import { probeerWegTeGaan } from './steun/weg.ts';

const nieuweMap = metMappen();
/** The folder that the application for practice takes by itself, so that its own entry finds the same vault. */
let thuis: string;
let uit: string;
let p: Podium;
let v: Verhaal;
let post: Luisterpost;

beforeAll(async () => {
  await bouw();
  post = await maakLuisterpost();
  thuis = nieuweMap();
  uit = join(thuis, 'overlegtafel-oefenen');
  mkdirSync(uit);
  ({ p, v } = await openVergadering(uit));
}, 180_000);
afterAll(async () => {
  await p?.sluitAf();
  await post?.sluit();
});

/** A call as a page's own script would make it; null where the window has nothing to call with. */
const roep = (rol: Vensterrol, gebied: string, naam: string, invoer: unknown = {}): Promise<Antwoord | null> =>
  p.venster(rol).evaluate(([g, n, i]) => window.overlegtafel.roep?.(g, n, i) ?? null, [gebied, naam, invoer] as const);
const codeVan = (antwoord: Antwoord | null) => (antwoord?.ok === false ? antwoord.code : JSON.stringify(antwoord));

const aanroepen = Object.entries(contract).flatMap(([gebied, delen]) =>
  Object.entries(delen).map(([naam, aanroep]) => ({ gebied, naam, rollen: (aanroep as Aanroep).rollen })),
);

describe('the window of the room', () => {
  it('has a bridge with which it can listen and do nothing else', async () => {
    const brug = await p.venster('zaal').evaluate(() => ({
      namen: Reflect.ownKeys(window.overlegtafel).map(String).sort(),
      bevroren: Object.isFrozen(window.overlegtafel),
      rol: window.overlegtafel.rol,
    }));
    expect(brug).toEqual({ namen: ['luister', 'rol'], bevroren: true, rol: 'zaal' });
  });

  it('finds under no name anything that answers a call', async () => {
    const gevonden = await p.venster('zaal').evaluate(async (lijst) => {
      const wereld = globalThis as unknown as Record<string, unknown>;
      const namen = Object.getOwnPropertyNames(wereld).filter((naam) => /^__|overlegtafel|playwright|roep/i.test(naam));
      const gissingen = [
        '__overlegtafelRoep',
        '__playwright__binding__',
        'overlegtafelRoep',
        'roep',
        'ipcRenderer',
        'require',
      ];
      const uit: string[] = [];
      for (const naam of new Set([...namen, ...gissingen])) {
        const fn = wereld[naam];
        if (typeof fn !== 'function') continue;
        uit.push(naam);
        for (const { gebied, naam: aanroep } of lijst) {
          const antwoord = await Promise.race([
            Promise.resolve()
              .then(() => fn(gebied, aanroep, {}))
              .catch(() => null),
            new Promise((klaar) => setTimeout(klaar, 50)),
          ]);
          if (antwoord) uit.push(`${naam}: ${gebied}.${aanroep}`);
        }
      }
      return uit;
    }, aanroepen);
    expect(gevonden).toEqual([]);
  });
});

describe('the signing window', () => {
  beforeAll(() => legVoorTerTekening(p, v), 60_000);

  it('may make its own two calls and no other', async () => {
    expect(codeVan(await roep('tekenen', 'tekenen', 'tekst'))).toContain(mensen.gast.organisatie);
    // Wrong input: allowed to call, refused for what it says.
    expect(codeVan(await roep('tekenen', 'tekenen', 'levelIn', { uitkomst: 'iets anders' }))).toBe('ONGELDIGE_INVOER');
    const anders = aanroepen.filter(({ rollen }) => !rollen.includes('tekenen'));
    expect(anders.length).toBe(aanroepen.length - 2);
    for (const { gebied, naam } of anders) {
      expect([gebied, naam, codeVan(await roep('tekenen', gebied, naam))]).toEqual([gebied, naam, 'ROL_MAG_NIET']);
    }
    expect(codeVan(await roep('tekenen', 'constructor', 'call'))).toBe('ONBEKENDE_AANROEP');
  });

  it('holds nothing of the case, and neither does the window that it covers', async () => {
    for (const rol of ['tekenen', 'regie'] as const) {
      const inhoud = await p.venster(rol).content();
      expect([mensen.groep, mensen.wijk, ...v.codes].filter((woord) => inhoud.includes(woord))).toEqual([]);
    }
    for (const gebied of ['groepen', 'overleg', 'stukken']) {
      expect(codeVan(await roep('regie', gebied, 'lijst'))).toBe('AFGEDEKT');
    }
  });
});

/** Nothing came by: not at the listener, not as a packet; and the windows are the three that were opened. */
async function nietsBereikt(rol: Vensterrol, vensters: number): Promise<void> {
  await expect.poll(() => p.venster(rol).context().pages().length).toBe(vensters);
  await expect.poll(() => p.fouten.some((regel) => regel.startsWith('verboden verzoek'))).toBe(true);
  expect(post.bezoek()).toEqual([]);
  expect(post.pakketten()).toBe(0);
}

/** Errors of the application itself, beside the requests that tests made on purpose. */
const eigenFouten = () => p.fouten.filter((regel) => !regel.startsWith('verboden verzoek'));

describe('the network', () => {
  it.each(vensterrollen)('gets nothing from the %s window, by any way there is', async (rol) => {
    p.fouten.length = 0;
    await p.venster(rol).evaluate(doePogingen, { tcp: post.tcp, udpPoort: post.udpPoort });
    await nietsBereikt(rol, 3);
  });

  it('does not get the signing window either, which stays on its page', async () => {
    p.fouten.length = 0;
    await probeerWegTeGaan(p.venster('tekenen'), 'tekenen', post.tcp);
    await nietsBereikt('tekenen', 3);
  });

  it('left the work as it was: the code brings the meeting back', async () => {
    await p.vul('Tafelcode', mensen.tafelcode);
    await p.klik('Ga terug naar het overleg');
    await p.zie(`${mensen.groep}: voortgang`);
    await expect.poll(() => p.isOpen('tekenen')).toBe(false);
    expect(eigenFouten()).toEqual([]);
  });
});

describe('a second program on the same vault', () => {
  it('is told in Dutch that it is open, and the first goes on', async () => {
    const start = fileURLToPath(new URL('../../dist/main/chromium.js', import.meta.url));
    const voor = bestanden(join(uit, 'kluis'));
    const tweede = spawnSync(process.execPath, [start], {
      env: { ...process.env, XDG_DATA_HOME: thuis, LOCALAPPDATA: thuis },
      encoding: 'utf8',
    });
    expect([tweede.status, tweede.stdout]).toEqual([1, '']);
    expect(tweede.stderr).toBe(
      'Deze kluis is al open in een ander venster van Overlegtafel. Ga naar dat venster, of sluit het eerst.\n',
    );
    expect(bestanden(join(uit, 'kluis'))).toEqual(voor);
    expect(eigenFouten()).toEqual([]);
  });
});

describe('a worker that dies during the meeting', () => {
  const tekst = 'De hekken zijn gerepareerd en de buurt is tevreden.';
  const half = 'Een halve zin die niemand nog heeft gezien.';
  /** What the vault keeps of the entry line now. */
  const bewaard = async (): Promise<string> => {
    const waarde = async (gebied: string, naam: string, invoer: unknown = {}) => {
      const antwoord = await roep('regie', gebied, naam, invoer);
      return antwoord?.ok ? antwoord.waarde : null;
    };
    const { openOverlegId } = (await waarde('kluis', 'toestand')) as Toestand;
    const { gekozen } = (await waarde('overleg', 'toon', { overlegId: openOverlegId })) as Overlegbeeld;
    const plek = { formulier: 'invoer', bij: { agendapunt: gekozen.id } };
    return JSON.stringify(await waarde('concepten', 'haal', plek));
  };

  it('leaves the room blank and regie locked, and after unlocking the meeting is where it was', async () => {
    const jongerenwerk = naamVan(v, 'jongerenwerk');
    await noteer(p, { soort: 'notitie', bron: jongerenwerk, gegevenssoort: 'gewoon', tekst });
    await p.zaalToont(tekst);
    await begin(p, { soort: 'signaal', bron: jongerenwerk, gegevenssoort: 'gewoon', tekst: half });
    await expect.poll(bewaard).toContain(half);
    await p.doodWerker();
    await p.zie('Op slot');
    await p.zaalToont(tekst, false);
    await p.zaalToont('Even geen beeld');
    for (const rol of ['regie', 'zaal'] as const) {
      const inhoud = await p.venster(rol).content();
      expect([tekst, half, mensen.groep, ...v.codes].filter((woord) => inhoud.includes(woord))).toEqual([]);
    }
    await ontgrendel(p);
    await p.zie(`${mensen.groep}: voortgang`);
    await p.regie.locator('.punt').filter({ hasText: tekst }).first().waitFor();
    // Nothing comes on the beamer by itself.
    await p.zaalToont('Even geen beeld');
    await p.zie('Teruggehaald: tekst die nog niet was bewaard.');
    const vak = p.regie.getByRole('textbox', { name: 'Tekst', exact: true });
    expect([await vak.inputValue(), await vak.evaluate((e) => e === document.activeElement)]).toEqual([half, true]);
    // The room learns of it when it is handed in, and not before.
    await p.toets('F9');
    await p.zaalToont(tekst);
    expect(await p.zaal()).not.toContain(half);
    await verstuur(p, half);
    await p.zaalToont(half);
    expect(eigenFouten()).toEqual([]);
  });

  it('keeps what is typed when it is locked in the middle of a sentence, with the form and the area where that was', async () => {
    await p.naar('Groepen');
    await p.klik(mensen.groep);
    await p.zie('Namenlijst');
    await p.toets('p', 'w');
    await p.vul('Hoe volgt u het plan?', half);
    // Right after the last key: it is written on the way out.
    await p.toets('F12');
    await p.zie('Op slot');
    expect(await p.regie.content()).not.toContain(half);
    await ontgrendel(p);
    await p.zie('Teruggehaald: tekst die nog niet was bewaard.');
    expect(await p.regie.getByLabel('Hoe volgt u het plan?').first().inputValue()).toBe(half);
    await p.klik('Annuleer');
    await p.naar('Overleg');
    await p.zie(`${mensen.groep}: voortgang`);
    expect(eigenFouten()).toEqual([]);
  });
});

describe('the page of a window', () => {
  it.each(['zaal', 'regie'] as const)('cannot be left: the %s window stays where it is', async (rol) => {
    p.fouten.length = 0;
    await probeerWegTeGaan(p.venster(rol), rol, post.tcp);
    await nietsBereikt(rol, 2);
    expect(eigenFouten()).toEqual([]);
  });

  it('can still be locked after that, and then holds nothing', async () => {
    await p.toets('F12');
    const inhoud = () => p.regie.evaluate(() => document.documentElement.outerHTML);
    await expect.poll(inhoud, { timeout: 15_000 }).toContain('Ontgrendel');
    expect(v.codes.length).toBeGreaterThan(1);
    const tekst = await inhoud();
    expect([mensen.groep, ...v.codes].filter((woord) => tekst.includes(woord))).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux')('a browser that is killed in the middle of the meeting', () => {
  const bewaard = 'De lantaarn bij het kwinterflup brandt weer.';
  const getypt = 'nog niet bewaard zomptrekkel';

  it('leaves a profile without a word of what was typed, read or shown, and then no profile', async () => {
    await ontgrendel(p);
    await p.zie(`${mensen.groep}: voortgang`);
    await noteer(p, { soort: 'notitie', bron: naamVan(v, 'jongerenwerk'), gegevenssoort: 'gewoon', tekst: bewaard });
    await p.toets('F9');
    await p.zaalToont(bewaard);
    await begin(p, { soort: 'notitie', bron: naamVan(v, 'jongerenwerk'), gegevenssoort: 'gewoon', tekst: getypt });
    const woorden = [
      ...zoekwoorden([bewaard, getypt, mensen.wachtzin]).filter((woord) => woord.length >= 8),
      ...['groep', 'wijk', 'procesregisseur', 'tafelcode'].map((wat) => String(mensen[wat as keyof typeof mensen])),
      mensen.gast.naam,
      ...v.codes.filter((code) => code.length >= 5),
    ];
    const { sporen, eigen } = doodBrowser((profiel) => ({
      sporen: sporenIn(profiel, woorden),
      // What we put in it ourselves: so the search works, and looks in the right place.
      eigen: sporenIn(profiel, ['network_prediction_options']),
    }));
    expect(eigen).toEqual(['Default/Preferences: network_prediction_options']);
    expect(sporen).toEqual([]);
    await p.sluitAf();
    await expect.poll(geenProfielen, { timeout: 20_000 }).toBe(true);
    expect(sporenIn(join(uit, 'kluis'), woorden)).toEqual([]);
  }, 60_000);

  it('opens again at the subject where the meeting was, with its notes, and the room stays blank until F9', async () => {
    p = await open(uit);
    await ontgrendel(p);
    await p.heeftOnderwerp(new RegExp(`${mensen.groep}: voortgang`));
    await p.regie.locator('.punt').filter({ hasText: bewaard }).first().waitFor();
    await p.zaalToont('Even geen beeld');
    expect(await p.zaal()).not.toContain(bewaard);
    await p.toets('F9');
    await p.zaalToont(bewaard);
    expect(await p.zaal()).not.toContain(getypt);
    expect(p.fouten).toEqual([]);
  }, 60_000);
});

describe('a vault with a damaged file', () => {
  beforeAll(() => p.sluitAf());

  /** Opens a copy of the vault of which this file was cut in half, and gives it to `doe`. */
  async function metHalve(welk: 'bestand' | 'kop', doe: (q: Podium) => Promise<void>): Promise<void> {
    const map = nieuweMap();
    cpSync(join(uit, 'kluis'), join(map, 'kluis'), { recursive: true });
    const pad = kluispaden(join(map, 'kluis'))[welk];
    truncateSync(pad, Math.floor(readFileSync(pad).length / 2));
    const voor = readFileSync(pad);
    const q = await open(map);
    try {
      await doe(q);
      expect(q.fouten).toEqual([]);
    } finally {
      await q.sluitAf();
    }
    expect(readFileSync(pad).equals(voor)).toBe(true);
  }

  it('says at unlocking that the vault was cut in half, and leaves it as it is', async () => {
    await metHalve('bestand', async (q) => {
      await ontgrendel(q);
      await q.zie(uitlegBeschadigd.split('. ')[0] ?? '');
      expect((await q.regie.getByRole('alert').first().innerText()).replace(/\s+/g, ' ')).toContain('reservekopie');
      await q.zie('Op slot');
    });
  });

  it('says at the start that the key file was cut in half, and asks for no passphrase in vain', async () => {
    await metHalve('kop', async (q) => {
      await q.zie(/Het sleutelbestand van deze kluis is beschadigd/);
    });
  });
});
