/**
 * `npm run bewijs [-- --aantal N --documenten M --crashes K --terugzettingen T --herversleutelingen H --seed N]`: tries
 * that what an audience may not see leaves no trace in what it gets, over a million random meetings and ten thousand real
 * packages; and that nothing is lost or half after three thousand kills of a program that writes, a thousand of one that
 * restores and a thousand of one that gives the vault a new data key.
 * Progress on stderr, the result as JSON on stdout; exit 1 with a counterexample. It can be stopped, and goes on where
 * it was.
 */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BLOK, bewijs, PROEVEN, type Staat } from '../../test/bewijs/lus.ts';
import { wortel } from '../setup.mjs';
import { hashVan } from '../stempel.ts';
import { meld, taak } from '../taak.ts';

const GESTOPT = 130;

const hulp =
  'Zo gebruikt u het bewijs: npm run bewijs -- --aantal 1000000 --documenten 10000 --crashes 3000 --terugzettingen 1000 --herversleutelingen 1000 --seed 7 (elk deel mag weg). Vul gehele getallen in.';

/** @throws RangeError on anything else than a whole number from 0 */
function getal(waarde: string | undefined, anders: number): number {
  if (waarde === undefined) return anders;
  if (!/^\d{1,9}$/.test(waarde)) throw new RangeError('no number');
  return Number(waarde);
}

function leesArgumenten(argv: string[]) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        aantal: { type: 'string' },
        documenten: { type: 'string' },
        crashes: { type: 'string' },
        terugzettingen: { type: 'string' },
        herversleutelingen: { type: 'string' },
        seed: { type: 'string' },
      },
    });
    return {
      projecties: getal(values.aantal, 1_000_000),
      documenten: getal(values.documenten, 10_000),
      crashes: getal(values.crashes, 3_000),
      terugzettingen: getal(values.terugzettingen, 1_000),
      herversleutelingen: getal(values.herversleutelingen, 1_000),
      zaad: values.seed === undefined ? null : getal(values.seed, 0),
    };
  } catch {
    return null;
  }
}

const nl = (n: number) => Math.round(n).toLocaleString('nl-NL');

type Aantallen = Pick<Staat, 'projecties' | 'documenten' | 'crashes' | 'terugzettingen' | 'herversleutelingen'>;
/** How much work it is, in meetings: measured, and only for the bar. */
const gewicht = (a: Aantallen): number =>
  a.projecties + 50 * a.documenten + 40 * a.crashes + 200 * (a.terugzettingen + a.herversleutelingen);

/** A bar that is drawn over itself in a terminal; elsewhere a line for each whole percent. */
function balk(gevraagd: Aantallen): (staat: Staat) => void {
  const alles = Math.max(1, gewicht(gevraagd));
  let eerste: { deel: number; tijd: number } | null = null;
  let vorige = -1;
  return (staat) => {
    const deel = Math.min(1, gewicht(staat) / alles);
    eerste ??= { deel, tijd: performance.now() };
    const procent = Math.floor(deel * 100);
    if (!process.stderr.isTTY && procent === vorige) return;
    vorige = procent;
    const bezig = performance.now() - eerste.tijd;
    const nog = deel > eerste.deel ? (bezig / (deel - eerste.deel)) * (1 - deel) : null;
    const blokjes = Math.floor(deel * 30);
    const regel = [
      `[${'#'.repeat(blokjes)}${'.'.repeat(30 - blokjes)}] ${String(procent).padStart(3)} %`,
      `${nl(staat.projecties)} van ${nl(gevraagd.projecties)} overleggen`,
      `${nl(staat.documenten)} van ${nl(gevraagd.documenten)} pakketten`,
      `${nl(staat.crashes)} van ${nl(gevraagd.crashes)} crashes`,
      `${nl(staat.terugzettingen)} van ${nl(gevraagd.terugzettingen)} terugzettingen`,
      `${nl(staat.herversleutelingen)} van ${nl(gevraagd.herversleutelingen)} herversleutelingen`,
      ...(nog === null ? [] : [`nog ${nl(nog / 60_000)} min`]),
    ].join(' · ');
    process.stderr.write(process.stderr.isTTY ? `\r${regel}\u001b[K${deel === 1 ? '\n' : ''}` : `${regel}\n`);
  };
}

await taak(async (argv) => {
  const gevraagd = leesArgumenten(argv);
  if (gevraagd === null) {
    meld(hulp);
    return 1;
  }
  let gestopt = false;
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signaal, () => {
      gestopt = true;
    });
  }
  const { uitkomst, staat, hervat, tegenvoorbeeld } = await bewijs({
    ...gevraagd,
    blok: BLOK,
    proeven: PROEVEN,
    nieuwZaad: () => randomInt(2 ** 31),
    code: hashVan(wortel, [
      'db',
      'electron/documents',
      'electron/kluis',
      'shared',
      'test/bewijs',
      'test/kluis',
      'package-lock.json',
    ]),
    staatpad: join(wortel, 'uitvoer', 'bewijs.json'),
    klok: () => performance.now() / 1000,
    meld: balk(gevraagd),
    gestopt: () => gestopt,
  });
  const { zaad, projecties, documenten, crashes, terugzettingen, herversleutelingen, telling, seconden } = staat;
  console.log(
    JSON.stringify(
      {
        uitkomst,
        seed: zaad,
        hervat,
        overleggen: { gevraagd: gevraagd.projecties, gedaan: projecties },
        pakketten: { gevraagd: gevraagd.documenten, gedaan: documenten },
        crashes: { gevraagd: gevraagd.crashes, gedaan: crashes },
        terugzettingen: { gevraagd: gevraagd.terugzettingen, gedaan: terugzettingen },
        herversleutelingen: { gevraagd: gevraagd.herversleutelingen, gedaan: herversleutelingen },
        telling,
        seconden: Math.round(seconden),
        tegenvoorbeeld,
      },
      null,
      2,
    ),
  );
  if (uitkomst === 'tegenvoorbeeld') {
    meld('Er is een tegenvoorbeeld: iemand krijgt te veel, of na een crash klopt iets niet. Het staat hierboven.');
    return 1;
  }
  if (uitkomst === 'gestopt') {
    meld('Gestopt. Geef dezelfde opdracht opnieuw om verder te gaan.');
    return GESTOPT;
  }
  return 0;
});
