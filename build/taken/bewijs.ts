/**
 * `npm run bewijs [-- --aantal N --documenten M --seed N]`: tries that what an audience may not see leaves no trace in
 * what it gets, over a million random meetings and ten thousand real packages. Progress on stderr, the result as JSON
 * on stdout; exit 1 with a counterexample. It can be stopped, and goes on where it was.
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
  'Zo gebruikt u het bewijs: npm run bewijs -- --aantal 1000000 --documenten 10000 --seed 7 (elk deel mag weg). Vul gehele getallen in.';

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
      options: { aantal: { type: 'string' }, documenten: { type: 'string' }, seed: { type: 'string' } },
    });
    return {
      projecties: getal(values.aantal, 1_000_000),
      documenten: getal(values.documenten, 10_000),
      zaad: values.seed === undefined ? null : getal(values.seed, 0),
    };
  } catch {
    return null;
  }
}

const nl = (n: number) => Math.round(n).toLocaleString('nl-NL');

/** A bar that is drawn over itself in a terminal; elsewhere a line for each whole percent. */
function balk(projecties: number, documenten: number): (staat: Staat) => void {
  // A package takes as long as some fifty meetings.
  const gewicht = (s: Pick<Staat, 'projecties' | 'documenten'>) => s.projecties + 50 * s.documenten;
  const alles = Math.max(1, gewicht({ projecties, documenten }));
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
      `${nl(staat.projecties)} van ${nl(projecties)} overleggen`,
      `${nl(staat.documenten)} van ${nl(documenten)} pakketten`,
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
    code: hashVan(wortel, ['db', 'electron/documents', 'shared', 'test/bewijs', 'package-lock.json']),
    staatpad: join(wortel, 'uitvoer', 'bewijs.json'),
    klok: () => performance.now() / 1000,
    meld: balk(gevraagd.projecties, gevraagd.documenten),
    gestopt: () => gestopt,
  });
  const { zaad, projecties, documenten, telling, seconden } = staat;
  console.log(
    JSON.stringify(
      {
        uitkomst,
        seed: zaad,
        hervat,
        overleggen: { gevraagd: gevraagd.projecties, gedaan: projecties },
        pakketten: { gevraagd: gevraagd.documenten, gedaan: documenten },
        telling,
        seconden: Math.round(seconden),
        tegenvoorbeeld,
      },
      null,
      2,
    ),
  );
  if (uitkomst === 'tegenvoorbeeld') {
    meld('Er is een tegenvoorbeeld: wat iemand niet mag zien, verandert wat hij krijgt. Het staat hierboven.');
    return 1;
  }
  if (uitkomst === 'gestopt') {
    meld('Gestopt. Geef dezelfde opdracht opnieuw om verder te gaan.');
    return GESTOPT;
  }
  return 0;
});
