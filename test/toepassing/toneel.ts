/**
 * The real application on a folder of its own: composition, router, worker thread and encrypted store are those that
 * ship; only the host is ours, and Argon2id is cheap. Everything is closed and removed afterwards.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bouw } from '../../build/bouw.ts';
import type { Beleid } from '../../electron/kluis/beleid.ts';
import { startToepassing, type Toepassing } from '../../electron/toepassing/toepassing.ts';
import { maakClient } from '../../shared/contract/client.ts';
import { contract, type Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Antwoord, Client, Vensterrol } from '../../shared/contract/kern.ts';
import type { Toestand } from '../../shared/contract/kluis.ts';
import type { Weigering } from '../../shared/contract/weigering.ts';
import type { Zaalbericht } from '../../shared/contract/zaalbeeld.ts';
import { Nephost } from './nephost.ts';

let gebouwd: ReturnType<typeof bouw> | null = null;
/** The worker's entry as it ships: in one file it starts three times as fast as from its sources. */
export async function gebouwdeWerker(): Promise<URL> {
  gebouwd ??= bouw();
  await gebouwd;
  return new URL('../../dist/main/werker.js', import.meta.url);
}

export const SNELLE_KDF = { geheugenKiB: 64, passes: 1, draden: 1 };
export const WACHTZIN = 'vier paarse dassen zingen zacht';
export const TAFELCODE = '246810';

/** What a test puts between the main process and the worker: true keeps the message from it and fails the question. */
type Werkerhaak = (bericht: unknown) => boolean;

export interface Toneel {
  readonly app: Toepassing;
  readonly host: Nephost;
  readonly regie: Client<Overlegtafelcontract>;
  readonly tekenen: Client<Overlegtafelcontract>;
  /** The vault's folder. */
  readonly map: string;
  /** A folder to export to. */
  readonly uit: string;
  /** What was reported on stderr. */
  readonly gemeld: string[];
  /** The worker threads, oldest first. */
  readonly draden: Worker[];
  toestand(): Promise<Toestand>;
  /** The last picture that the room was sent. */
  zaal(): Zaalbericht;
}

const opruimen: (() => Promise<void> | void)[] = [];

/** Closes every application and removes every folder of this test. */
export async function ruimOp(): Promise<void> {
  for (const doe of opruimen.splice(0).reverse()) await doe();
}

export function nieuweMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-toneel-'));
  opruimen.push(() => rmSync(map, { recursive: true, force: true }));
  return map;
}

export interface Toneelopties {
  /** Folder that holds the vault's folder; absent: a new one. */
  readonly basis?: string;
  readonly beleid?: Beleid;
  readonly werkerhaak?: Werkerhaak;
  /** Another worker entry. */
  readonly werker?: URL;
  /** Told of every call that a window makes, with its answer. */
  readonly opAntwoord?: (gebied: string, naam: string, invoer: unknown, antwoord: Antwoord) => void;
}

export async function startToneel(opties: Toneelopties = {}): Promise<Toneel> {
  const { basis = nieuweMap(), beleid = {}, werkerhaak, werker = await gebouwdeWerker(), opAntwoord } = opties;
  const map = join(basis, 'kluis');
  const uit = join(basis, 'dms');
  mkdirSync(uit, { recursive: true });
  const gemeld: string[] = [];
  const draden: Worker[] = [];
  let host: Nephost | undefined;
  const app = await startToepassing({
    map,
    beleid,
    versie: '0.0.0',
    snelleKdfVoorTests: SNELLE_KDF,
    werker: (gegevens) => {
      const draad = new Worker(werker, { workerData: gegevens, execArgv: [] });
      draad.on('exit', () => host?.meld({ wie: 'werker', wat: 'einde' }));
      draden.push(draad);
      if (!werkerhaak) return draad as never;
      return {
        on: draad.on.bind(draad),
        terminate: () => draad.terminate(),
        postMessage(bericht: { nummer: number }, overdracht: readonly ArrayBuffer[]) {
          if (!werkerhaak(bericht)) return draad.postMessage(bericht, [...overdracht]);
          const antwoord = { ok: false, code: 'SCHIJF_VOL', uitleg: 'De schijf is vol.' };
          draad.emit('message', { soort: 'antwoord', nummer: bericht.nummer, antwoord });
        },
      } as never;
    },
    maakHost: async (roep) => {
      host = new Nephost(roep);
      return host;
    },
    meldFout: (regel) => gemeld.push(regel),
  });
  opruimen.push(() => app.sluitAf());
  const gastheer = host;
  if (!gastheer) throw new Error('the application made no host');
  gastheer.kiestMap = async () => uit;
  const client = (rol: Vensterrol) =>
    maakClient(contract, {
      rol,
      luister: () => () => undefined,
      roep: async (gebied, naam, invoer) => {
        const antwoord = (await gastheer.roep(rol, gebied, naam, structuredClone(invoer))) as Antwoord;
        opAntwoord?.(gebied, naam, invoer, antwoord);
        return antwoord;
      },
    });
  const regie = client('regie');
  return {
    app,
    host: gastheer,
    regie,
    tekenen: client('tekenen'),
    map,
    uit,
    gemeld,
    draden,
    toestand: () => goed(regie.kluis.toestand()),
    zaal() {
      const laatste = gastheer.berichten('zaal', 'zaalbeeld').at(-1);
      if (!laatste) throw new Error('the room was sent nothing');
      return laatste as Zaalbericht;
    },
  };
}

/** The value of an answer that has to be good. */
export async function goed<W>(antwoord: Promise<Antwoord<W>>): Promise<W> {
  const a = await antwoord;
  if (!a.ok) throw new Error(`refused: ${a.code} ${a.uitleg} ${JSON.stringify(a.details ?? {})}`);
  return a.waarde;
}

/** The refusal of an answer that has to be one. */
export async function weigering(antwoord: Promise<Antwoord>): Promise<Weigering> {
  const a = await antwoord;
  if (a.ok) throw new Error('it was not refused');
  return a;
}

export const codeVan = async (antwoord: Promise<Antwoord>): Promise<string> => (await weigering(antwoord)).code;

/** First start, as far as an open and empty vault. */
export async function maakKluis(t: Toneel, naam = 'Mare Verdicht'): Promise<{ herstelcode: string }> {
  return goed(
    t.regie.kluis.maak({ wachtzin: WACHTZIN, herhaling: WACHTZIN, tafelcode: TAFELCODE, naam, profielBestandId: null }),
  );
}

export async function ontgrendel(t: Toneel, wachtzin = WACHTZIN): Promise<Antwoord> {
  const { sleuven } = await t.toestand();
  return t.regie.kluis.ontgrendel({ sleufId: sleuven.find((s) => s.rol === 'procesregisseur')?.id ?? '', wachtzin });
}
