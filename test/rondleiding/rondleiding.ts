/**
 * The tour: the whole job, from an empty folder to a package for the DMS, by driving the real windows on fictional
 * data. It leaves what a user gets, and pictures of every step. `npm run demo` and a start without a display run it.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leesArgumenten, Rondleidingsfout } from './argumenten.ts';
import { Podium } from './podium.ts';
import { advies } from './stappen/advies.ts';
import { besluiten } from './stappen/besluiten.ts';
import { bewaren } from './stappen/bewaren.ts';
import { documenten } from './stappen/documenten.ts';
import { eersteStart } from './stappen/eersteStart.ts';
import { groep } from './stappen/groep.ts';
import { groepsscan } from './stappen/groepsscan.ts';
import { inzage } from './stappen/inzage.ts';
import { overdracht } from './stappen/overdracht.ts';
import { overleg } from './stappen/overleg.ts';
import { slot } from './stappen/slot.ts';
import { sluiten } from './stappen/sluiten.ts';
import { tekenen } from './stappen/tekenen.ts';
import { zaal } from './stappen/zaal.ts';
import { maakVerhaal, type Verhaal } from './verhaal.ts';

/** The job, in order. */
export const stappen = [
  ['eerste-start', eersteStart],
  ['groep', groep],
  ['groepsscan', groepsscan],
  ['overleg', overleg],
  ['tekenen', tekenen],
  ['zaal', zaal],
  ['inzage', inzage],
  ['besluiten', besluiten],
  ['advies', advies],
  ['sluiten', sluiten],
  ['documenten', documenten],
  ['overdracht', overdracht],
  ['bewaren', bewaren],
  ['vergrendelen', slot],
] as const satisfies readonly (readonly [string, (p: Podium, v: Verhaal) => Promise<void>])[];

const resultaten = ['kluis', 'dms', 'schermen', 'resultaat.json', '.overdracht', '.invoer'];

/** Makes room in the output folder: only what an earlier tour left is removed. */
function maakPlaats(uit: string): void {
  if (existsSync(uit)) {
    if (!statSync(uit).isDirectory())
      throw new Rondleidingsfout(`"${uit}" is geen map. Kies een andere map met --uit.`);
    const namen = readdirSync(uit);
    // Pictures are made by the tour alone: without them, `kluis` and `dms` may be somebody's own.
    const eigen = namen.includes('schermen') && namen.every((naam) => resultaten.includes(naam));
    if (namen.length > 0 && !eigen) {
      throw new Rondleidingsfout(
        'In de map van --uit staan al andere bestanden. Kies een lege map; er is niets gewijzigd.',
      );
    }
    for (const naam of resultaten) rmSync(join(uit, naam), { recursive: true, force: true });
  }
  mkdirSync(join(uit, 'schermen'), { recursive: true });
}

function eisBestand(pad: string | null, optie: string): void {
  if (pad !== null && !(existsSync(pad) && statSync(pad).isFile())) {
    throw new Rondleidingsfout(`Het bestand bij ${optie} is er niet. Controleer de naam en probeer het opnieuw.`);
  }
}

/** Runs every step and writes `resultaat.json`. */
async function speel(uit: string, groepsscanPad: string | null, profielPad: string | null): Promise<void> {
  const overdracht = join(uit, '.overdracht');
  mkdirSync(overdracht, { recursive: true });
  const verhaal = maakVerhaal({ uit, groepsscan: groepsscanPad, profiel: profielPad });
  const podium = await Podium.open({ uit, exportmap: overdracht });
  const gedaan: { naam: string; ms: number }[] = [];
  try {
    for (const [naam, stap] of stappen) {
      const begin = performance.now();
      await stap(podium, verhaal).catch(async (fout: unknown) => {
        // What was on the screen says more than where the tour stopped.
        await podium.foto('gestopt').catch(() => undefined);
        for (const regel of podium.fouten) process.stderr.write(`  ${regel}\n`);
        throw fout;
      });
      gedaan.push({ naam, ms: Math.round(performance.now() - begin) });
      process.stderr.write(`  ${naam} (${gedaan.at(-1)?.ms} ms)\n`);
      if (podium.fouten.length > 0) throw new Error(`unexpected: ${podium.fouten.join('; ')}`);
    }
  } finally {
    await podium.sluitAf();
    rmSync(join(uit, '.invoer'), { recursive: true, force: true });
  }
  const [pakket] = readdirSync(overdracht);
  if (!pakket) throw new Error('no package was written');
  renameSync(join(overdracht, pakket), join(uit, 'dms'));
  rmSync(overdracht, { recursive: true });
  const { leden, zichtbaar, afgeschermd } = verhaal;
  writeFileSync(
    join(uit, 'resultaat.json'),
    `${JSON.stringify({ stappen: gedaan, leden, zichtbaar, afgeschermd }, null, 2)}\n`,
  );
}

/** @returns exit code: 0 only if every step succeeded */
export async function rondleiding(argv: string[]): Promise<number> {
  /** The output folder, once it is ours to clean up. */
  let eigen: string | null = null;
  try {
    const argumenten = leesArgumenten(argv);
    const uit = resolve(argumenten.uit);
    const groepsscanPad = argumenten.groepsscan === null ? null : resolve(argumenten.groepsscan);
    const profielPad = argumenten.profiel === null ? null : resolve(argumenten.profiel);
    eisBestand(groepsscanPad, '--groepsscan');
    eisBestand(profielPad, '--profiel');
    maakPlaats(uit);
    eigen = uit;
    process.stderr.write('Rondleiding: een overleg van begin tot eind, met verzonnen gegevens.\n');
    await speel(uit, groepsscanPad, profielPad);
    process.stderr.write(`Klaar. Het resultaat staat in ${argumenten.uit}.\n`);
    return 0;
  } catch (fout) {
    if (eigen !== null)
      for (const naam of ['dms', '.overdracht', 'resultaat.json'])
        rmSync(join(eigen, naam), { recursive: true, force: true });
    if (fout instanceof Rondleidingsfout) process.stderr.write(`${fout.message}\n`);
    else {
      process.stderr.write('De rondleiding is niet af. Er is geen pakket gemaakt.\n');
      process.stderr.write(`${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}\n`);
    }
    return 1;
  }
}
