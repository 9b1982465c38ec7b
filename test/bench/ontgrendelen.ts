/** Unlocking a vault that is there, with `WACHTZIN`, against Argon2id alone with the costs of its slot. */
import { Worker } from 'node:worker_threads';
import type { Werkerdraad } from '../../electron/kluis/gesprek.ts';
import { maakKluis } from '../../electron/kluis/kluis.ts';
import { leesKop } from '../../electron/kluis/kop.ts';
import type { Werkergegevens } from '../../electron/kluis/protocol.ts';
import { leidAf, wachtzinBytes } from '../../electron/kluis/sleutels.ts';
import { WACHTZIN, werker } from './proeftoepassing.ts';
import type { Uitslag } from './uitslag.ts';
import { duur, vergelijk } from './vergelijk.ts';

/**
 * The worker as it ships, and when it was ready to be asked: to a question of its own, beside those of the vault (which
 * count from 1), it answers that the vault is closed.
 */
export function werkerMetSein(): { start: (gegevens: Werkergegevens) => Werkerdraad; staatKlaar: () => Promise<void> } {
  let klaar = Promise.resolve();
  return {
    start(workerData) {
      const draad = new Worker(werker, { workerData, execArgv: [] });
      klaar = new Promise((goed) => draad.once('message', () => goed()));
      draad.postMessage({ soort: 'opdracht', gebied: 'kluis', naam: 'sein', invoer: null, nummer: 0 });
      return draad;
    },
    staatKlaar: () => klaar,
  };
}

/** Unlocking: with the worker started while the passphrase was typed, as the application does, and from nothing. */
export async function meetOntgrendelen(map: string, wat: string): Promise<Uitslag[]> {
  const { start, staatKlaar } = werkerMetSein();
  const kluis = maakKluis({ map, werker: start });
  try {
    const kdf = leesKop(map)?.slots[0]?.kdf;
    if (!kdf) throw new Error('The vault has no slot');
    const meetMet = (naam: string, vooraf: () => Promise<void>) =>
      vergelijk({
        naam,
        wij: async () => {
          await vooraf();
          const ms = await duur(() => kluis.ontgrendel({ wachtzin: WACHTZIN }));
          await kluis.vergrendel();
          return ms;
        },
        peer: 'alleen Argon2id, zelfde kosten',
        kaal: () => duur(async () => (await leidAf(wachtzinBytes(WACHTZIN), kdf)).fill(0)),
        paren: 5,
        toelichting: `${kdf.geheugenKiB / 1024} MiB × ${kdf.passes}, ${kdf.draden} draden`,
      });
    return [
      await meetMet(`${wat}, werker staat klaar`, async () => {
        kluis.warmOp();
        await staatKlaar();
      }),
      await meetMet(`${wat}, werker start nog`, async () => undefined),
    ];
  } finally {
    await kluis.sluit();
  }
}
