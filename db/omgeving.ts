/**
 * What a command or query gets: the store, and everything else it may depend on (clock, ids, chance, messages), so
 * that the same function runs in the worker, in tests and in tools.
 */
import type { ReadableDb, WritableDb } from './handles.ts';
import type { Migratie } from './migrate.ts';
import type { Store } from './open.ts';

/** Whose key opened the vault. `herstel`: the recovery code. */
export type Slotrol = 'procesregisseur' | 'vervanger' | 'herstel';

export interface Omgeving {
  readonly lees: ReadableDb;
  /** One transaction; log rows inside. Synchronous: all of `fn` or nothing. */
  schrijf<T>(fn: (db: WritableDb) => T): T;
  readonly klok: () => Date;
  /** A fresh random id, lower-case UUID. */
  readonly nieuwId: () => string;
  /** Pushes a value to the main process. Inside `schrijf` it goes out after the commit, and not at all when undone. */
  readonly meld: (onderwerp: string, waarde: unknown) => void;
  /** After deletions: leaves nothing of them in the write-ahead log. Inside `schrijf` it happens after the commit. */
  readonly leegSporen: () => void;
  readonly oefenkluis: boolean;
  readonly willekeurig: (aantal: number) => Uint8Array;
  /** Id of the key slot in use, for `wie` in the log; never a name. */
  readonly wie: string;
  readonly rol: Slotrol;
}

/** One call of the contract that is carried out in the worker. */
export type Uitvoerder = (omgeving: Omgeving, invoer: never) => unknown;

/** Area → call → function, as in the contract. */
export type Register = Readonly<Record<string, Readonly<Record<string, Uitvoerder>>>>;

/** What is known about the opening, for the log. */
export interface Opening {
  /** `nieuw`: the vault has just been made. */
  readonly wijze: 'nieuw' | 'wachtzin' | 'herstelcode';
  /** Wrong attempts since the last time it opened. */
  readonly misluktePogingen: number;
}

/** Everything the worker needs from the application; `db/register.ts` exports these names. */
export interface Registratie {
  readonly register: Register;
  readonly migraties: readonly Migratie[];
  /** After every unlock or creation, before anything else: log it, push the first picture. */
  readonly bijOpenen?: (omgeving: Omgeving, opening: Opening) => void;
  /** After every call in which something was committed, before its answer goes out. */
  readonly naElkeOpdracht?: (omgeving: Omgeving) => void;
}

/** The parts of an `Omgeving` that come from outside the store. */
export interface Omgevingsdelen
  extends Pick<Omgeving, 'klok' | 'nieuwId' | 'oefenkluis' | 'willekeurig' | 'wie' | 'rol'> {
  readonly verstuur: (onderwerp: string, waarde: unknown) => void;
}

export interface GemaakteOmgeving {
  readonly omgeving: Omgeving;
  /** True once after one or more commits since it was last asked. */
  veranderd(): boolean;
}

/** Builds the environment over an open store. */
export function maakOmgeving(store: Store, { verstuur, ...delen }: Omgevingsdelen): GemaakteOmgeving {
  let wachtrij: (() => void)[] = [];
  let veranderd = false;
  const daarna = (fn: () => void): void => {
    if (store.inTransactie) wachtrij.push(fn);
    else fn();
  };
  const schrijf = <T>(fn: (db: WritableDb) => T): T => {
    const buitenste = !store.inTransactie;
    const tot = wachtrij.length;
    try {
      const uitkomst = store.schrijf(fn);
      if (buitenste) veranderd = true;
      return uitkomst;
    } catch (fout) {
      wachtrij = wachtrij.slice(0, tot);
      throw fout;
    } finally {
      if (buitenste) {
        const klaar = wachtrij;
        wachtrij = [];
        for (const stap of klaar) stap();
      }
    }
  };
  return {
    omgeving: {
      ...delen,
      lees: store.lees,
      schrijf,
      meld: (onderwerp, waarde) => daarna(() => verstuur(onderwerp, waarde)),
      leegSporen: () => daarna(() => store.leegSporen()),
    },
    veranderd() {
      const was = veranderd;
      veranderd = false;
      return was;
    },
  };
}
