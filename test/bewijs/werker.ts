/** Part of the ten thousand in a thread of its own, so that both cores work on it. Data in: seed and number of meetings. */
import { parentPort, workerData } from 'node:worker_threads';
import { bewijsProjecties, legeTelling, type Tegenvoorbeeld, type Telling } from './nietInmenging.ts';

export interface Werk {
  readonly zaad: number;
  readonly aantal: number;
}

export interface Gedaan {
  readonly tegenvoorbeeld: Tegenvoorbeeld | null;
  readonly telling: Telling;
}

const { zaad, aantal } = workerData as Werk;
const telling = legeTelling();
const tegenvoorbeeld = bewijsProjecties(zaad, aantal, telling);
parentPort?.postMessage({ tegenvoorbeeld, telling } satisfies Gedaan);
