/** Entry of the worker thread: the loop with the application's own calls and migrations, real clock and chance. */
import { randomBytes, randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { Werkergegevens } from './protocol.ts';
import * as registratie from './registratie.ts';
import { startWerkerlus } from './werkerlus.ts';

if (!parentPort) throw new Error('This file is the entry of a worker thread');

startWerkerlus({
  poort: parentPort,
  gegevens: workerData as Werkergegevens,
  registratie,
  klok: () => new Date(),
  nieuwId: randomUUID,
  willekeurig: (aantal) => new Uint8Array(randomBytes(aantal)),
});
