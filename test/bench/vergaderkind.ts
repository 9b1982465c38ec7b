/**
 * A process with nothing but the application, its browser and a vault of ten years. Arguments: the folder of the vault,
 * and which meeting. `uren`: the whole of it, its waiting left out: notes, people who come and go, pages and subjects,
 * dialogs, the practice picture, signing windows. `notities`: only what is entered in it. `zonder`: its first half hour
 * without a note. Writes its memory as JSON, at the start and at the end, after garbage collection: as the kernel counts
 * it (PSS, what processes share is divided among them; without mapped files, which other programs share too), and what
 * JavaScript still holds on to. The first also has what the runtime keeps free for later; a leak would be in both.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ChromiumHost } from '../../electron/host/chromiumHost.ts';
import { pagina, roep } from './proeftoepassing.ts';
import { openTienJaar, overleg, rustig, stuurWeg } from './tienjaar.ts';
import { AANLOOP, type Geheugenstand, MINUTEN } from './vergaderuren.ts';

const TEKST = 'Op vrijdagavond is het drukker op het plein, vooral tussen acht en elf uur.';

/** This process, with the application in it, and the browser's processes under it. */
function processen(): string[] {
  const ouders = new Map<string, string>();
  for (const pid of readdirSync('/proc').filter((naam) => /^\d+$/.test(naam))) {
    try {
      ouders.set(pid, readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) \S+ (\d+).*$/s, '$1'));
    } catch {
      // It ended meanwhile.
    }
  }
  const vanOns = (pid: string): boolean =>
    pid === String(process.pid) || (ouders.has(pid) && vanOns(ouders.get(pid) ?? ''));
  return [...ouders.keys()].filter(vanOns);
}

/** Proportional set size of all of them together, MB. */
function geheugen(): number {
  let kb = 0;
  for (const pid of processen()) {
    try {
      const rol = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      for (const [, deel] of rol.matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+) kB/gm)) kb += Number(deel);
    } catch {
      // It ended meanwhile.
    }
  }
  return kb / 1000;
}

async function ruimOp(host: ChromiumHost): Promise<void> {
  for (const blad of host.paginas().values()) {
    const cdp = await blad.context().newCDPSession(blad);
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.detach();
    await rustig(blad);
  }
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (hoe: object) => void;
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

async function meet(host: ChromiumHost): Promise<Geheugenstand> {
  await ruimOp(host);
  let levend = process.memoryUsage().heapUsed;
  for (const blad of host.paginas().values()) {
    const cdp = await blad.context().newCDPSession(blad);
    levend += (await cdp.send('Runtime.getHeapUsage')).usedSize;
    await cdp.detach();
  }
  return { kern: geheugen(), levend: levend / 1_000_000 };
}

/** A second guest, who never gets round to signing. @returns his id */
async function nodigGastUit(host: ChromiumHost): Promise<string> {
  const { keuzes, groepen } = await roep(host, 'overleg', 'toon', { overlegId: overleg.id });
  const lid = keuzes.leden[0]?.id ?? '';
  const politie = {
    van: 'politie',
    gegevenssoort: 'politiegegeven',
    niveau: 'individu',
    leden: [lid],
    grondslag: 'wpg19',
  };
  const { deelnemerId } = await roep(host, 'deelnemers', 'nodigIncidenteelUit', {
    overlegId: overleg.id,
    soort: 'functionaris',
    beroepsgeheim: 'nee',
    groepen: groepen.map((g) => g.id),
    organisatie: 'Reclassering Oefenregio',
    naam: 'R. Schijn',
    functie: 'medewerker',
    rol: 'adviesrol',
    gevraagdDoor: 'politie',
    doel: 'd',
    noodzaak: 'Kent een van de jongeren.',
    vuistregel: 'B',
    uitzondering: '',
    gronden: [{ ...politie, niveau: 'individu' }],
    verstrekt: [],
  });
  return deelnemerId;
}

/** Somebody signs halfway and hands the laptop back; the window is closed again. */
async function laatTekenen(host: ChromiumHost, deelnemerId: string): Promise<void> {
  await roep(host, 'verklaringen', 'begin', { overlegId: overleg.id, deelnemerId, identiteit: 'paspoort' });
  await pagina(host, 'tekenen').locator('body *').first().waitFor();
  await roep(host, 'verklaringen', 'keerTerug', { tafelcode: '246810' });
  await pagina(host, 'regie').locator('.punt').first().waitFor();
}

async function noteer(host: ChromiumHost, nr: number): Promise<void> {
  await roep(host, 'punten', 'voegToe', {
    agendapuntId: overleg.onderwerp,
    soort: 'notitie',
    tekst: `${TEKST} ${nr}`,
    bron: 'burgemeester',
    gegevenssoort: 'gewoon',
    niveau: 'groep',
    leden: [],
    kring: null,
    kringAkkoordDoor: null,
    verantwoordelijke: null,
    termijn: null,
  });
}

/** A minute of the meeting, without its note. */
async function minuut(host: ChromiumHost, gast: string, nr: number): Promise<void> {
  const regie = pagina(host, 'regie');
  const { id: overlegId } = overleg;
  const deelnemerId = overleg.deelnemer(overleg.jongerenwerk);
  await stuurWeg(host, deelnemerId);
  await roep(host, 'deelnemers', 'zetAanwezig', { overlegId, deelnemerId, aanwezig: true, bevestigd: false });
  for (const blad of [2, 1]) await roep(host, 'overleg', 'kiesBladzijde', { overlegId, nr: blad });
  if (nr % 5 === 0) {
    for (const toets of ['?', 'Escape', 'F8', 'F8', 'PageDown', 'PageUp']) {
      await regie.keyboard.press(toets);
      await rustig(regie);
    }
    await roep(host, 'overleg', 'kiesAgendapunt', { overlegId, agendapuntId: overleg.onderwerp });
  }
  if (nr % 15 === 0) {
    await laatTekenen(host, gast);
    await roep(host, 'overleg', 'zetBeamer', { overlegId, leeg: false });
  }
  await rustig(regie);
}

const [map = '', wat = ''] = process.argv.slice(2);
const { host, toepassing } = await openTienJaar(map);
try {
  const gast = wat === 'notities' ? '' : await nodigGastUit(host);
  const begin = await meet(host);
  for (let nr = 1; nr <= (wat === 'zonder' ? AANLOOP : MINUTEN); nr += 1) {
    if (wat !== 'zonder') await noteer(host, nr);
    if (wat !== 'notities') await minuut(host, gast, nr);
  }
  process.stdout.write(JSON.stringify({ begin, eind: await meet(host) }));
} finally {
  await toepassing.sluitAf();
}
