/** Worker entry with the test calls. */
import { randomBytes, randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { Werkergegevens } from '../../electron/kluis/protocol.ts';
import { startWerkerlus } from '../../electron/kluis/werkerlus.ts';
import { proefregister } from './proefregister.ts';

if (!parentPort) throw new Error('This file is the entry of a worker thread');

startWerkerlus({
  poort: parentPort,
  gegevens: workerData as Werkergegevens,
  registratie: proefregister,
  klok: () => new Date(),
  nieuwId: randomUUID,
  willekeurig: (aantal) => new Uint8Array(randomBytes(aantal)),
});
