/** Worker entry as a later version would have it: the same calls, one migration more. */
import { randomBytes, randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { Werkergegevens } from '../../electron/kluis/protocol.ts';
import * as registratie from '../../electron/kluis/registratie.ts';
import { startWerkerlus } from '../../electron/kluis/werkerlus.ts';

if (!parentPort) throw new Error('This file is the entry of a worker thread');

const later = { nummer: 9990, naam: 'later', sql: 'CREATE TABLE later (id TEXT PRIMARY KEY) STRICT' };

startWerkerlus({
  poort: parentPort,
  gegevens: workerData as Werkergegevens,
  registratie: { ...registratie, migraties: [...registratie.migraties, later] },
  klok: () => new Date(),
  nieuwId: randomUUID,
  willekeurig: (aantal) => new Uint8Array(randomBytes(aantal)),
});
