/**
 * What a command or query gets: the store, and everything else it may depend on (clock, ids, chance, messages), so
 * that the same function runs in the worker, in tests and in tools.
 */
import type { Persoonsrol, Slotrol } from '../shared/contract/kluis.ts';
import { STANDAARD_BINNEN_DAGEN } from '../shared/domein/bewaartermijn.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { BEWAREN } from './meldingen.ts';
import type { Migratie } from './migrate.ts';
import type { Store } from './open.ts';

export interface Omgeving {
  readonly lees: ReadableDb;
  /** One transaction; log rows inside. Synchronous: all of `fn` or nothing. */
  schrijf<T>(fn: (db: WritableDb) => T): T;
  readonly klok: () => Date;
  /** A fresh random id, lower-case UUID. */
  readonly nieuwId: () => string;
  /** Pushes a value to the main process. Inside `schrijf` it goes out after the commit, and not at all when undone. */
  readonly meld: (onderwerp: string, waarde: unknown) => void;
  /**
   * After deletions: leaves nothing of them in the write-ahead log. Inside `schrijf` it happens after the commit. It never
   * throws, because what was committed is kept: what fails is tried again after each commit until it succeeds.
   */
  readonly leegSporen: () => void;
  /** True while the last try to leave nothing failed: what was deleted may still be on disk. */
  readonly sporenBlijven: () => boolean;
  readonly oefenkluis: boolean;
  readonly willekeurig: (aantal: number) => Uint8Array;
  /** Id of the key slot in use, for `wie` in the log; never a name. */
  readonly wie: string;
  /** Whose key opened the vault: a beheerder’s never does. */
  readonly rol: Slotrol;
  /** Days within which what is due must be destroyed before work on its group waits; from the policy. */
  readonly vernietigBinnenDagen: number;
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

/** A change in who can open the vault, as the store is told of it before the header is written. */
export interface Sleutelverandering {
  readonly wat:
    | 'wachtzin-gewijzigd'
    | 'herstelcode-vervangen'
    | 'toestel-aan'
    | 'toestel-uit'
    | `${Persoonsrol}-toegevoegd`
    | `${Persoonsrol}-verwijderd`;
  /** Id and role of the key slot that it is about. */
  readonly slot: string;
  readonly rol: Slotrol;
  /** Short name of somebody new; null otherwise. */
  readonly naam: string | null;
  /** Key of a new beheerder, in hexadecimal: what he proposes is read with it. */
  readonly beheersleutel?: string;
  /** Fingerprints of the slots that open nothing from then on. */
  readonly vervallen: readonly string[];
  /** Seal of the header that will say so: by it one can see afterwards whether it was written. */
  readonly zegel: string;
}

/** What a store that was written under a new data key must know of the old one. */
export interface Datasleutelwissel {
  /** Id of the slot of whoever did it. */
  readonly slot: string;
  /** Fingerprints of the slots that were left behind. */
  readonly vervallen: readonly string[];
  /** The old key's seal key for back-ups, in hexadecimal: it knows them as ours, and opens nothing. */
  readonly oudKopiezegel: string;
}

/**
 * What the store remembers of the keys. Header and store are two files: a change is first announced here, then written
 * in the header, then finished here. Killed in between, `rondAf` at the next opening does what was left.
 */
export interface Sleutelboek {
  /** @throws Geweigerd NAAM_BESTAAT */
  readonly kondigAan: (omgeving: Omgeving, verandering: Sleutelverandering) => void;
  /** Finishes what was announced if the header has its seal, or drops it; either way it is logged. */
  readonly rondAf: (omgeving: Omgeving, zegel: string) => void;
  /** Was a recovery code typed over, under this data key? By the log: the header says it outside its seal. */
  readonly ooitBevestigd: (omgeving: Omgeving) => boolean;
  /** Logs that the recovery code was typed over. */
  readonly herstelcodeBevestigd: (omgeving: Omgeving, slot: string) => void;
  /** Logs that somebody who is logged in gave a wrong passphrase of his own. */
  readonly eigenWachtzinOnjuist: (omgeving: Omgeving) => void;
  /** Fingerprints of all slots that were ever replaced or removed. */
  readonly ingetrokken: (omgeving: Omgeving) => ReadonlySet<string>;
  /** Logs that writing the store under a new data key begins; and that it was broken off. */
  readonly datasleutelBegonnen: (omgeving: Omgeving) => void;
  readonly datasleutelNietVervangen: (omgeving: Omgeving) => void;
  /** In the new store: what it was, logged. */
  readonly datasleutelVervangen: (omgeving: Omgeving, wissel: Datasleutelwissel) => void;
  /** Logs that the header holds slots from before a change. `geweigerd`: one of them was used to open. */
  readonly ouderSleutelbestand: (omgeving: Omgeving, slots: readonly string[], geweigerd: boolean) => void;
}

/** Everything the worker needs from the application; `db/register.ts` exports these names. */
export interface Registratie {
  readonly register: Register;
  readonly migraties: readonly Migratie[];
  readonly sleutelboek: Sleutelboek;
  /** May whoever reads the archive make this call? */
  readonly magLezer: (gebied: string, naam: string) => boolean;
  /** After every unlock or creation, before anything else: log it, push the first picture. */
  readonly bijOpenen?: (omgeving: Omgeving, opening: Opening) => void;
  /** After every call in which something was committed, before its answer goes out. */
  readonly naElkeOpdracht?: (omgeving: Omgeving) => void;
}

/** The parts of an `Omgeving` that come from outside the store. */
export interface Omgevingsdelen
  extends Pick<Omgeving, 'klok' | 'nieuwId' | 'oefenkluis' | 'willekeurig' | 'wie' | 'rol'> {
  readonly verstuur: (onderwerp: string, waarde: unknown) => void;
  /** Absent: the policy does not say. */
  readonly vernietigBinnenDagen?: number | undefined;
}

export interface GemaakteOmgeving {
  readonly omgeving: Omgeving;
  /** True once after one or more commits since it was last asked. */
  veranderd(): boolean;
}

/** Builds the environment over an open store. */
export function maakOmgeving(
  store: Store,
  { verstuur, vernietigBinnenDagen = STANDAARD_BINNEN_DAGEN, ...delen }: Omgevingsdelen,
): GemaakteOmgeving {
  let wachtrij: (() => void)[] = [];
  let veranderd = false;
  let sporenBlijven = false;
  const daarna = (fn: () => void): void => {
    if (store.inTransactie) wachtrij.push(fn);
    else fn();
  };
  const leegSporen = (): void => {
    const eerst = sporenBlijven;
    try {
      store.leegSporen();
      sporenBlijven = false;
    } catch {
      sporenBlijven = true;
    }
    if (eerst !== sporenBlijven) verstuur(BEWAREN, null);
  };
  /** The change is committed, and its answer stands whatever becomes of these: each is tried apart from the others. */
  const naVastleggen = (): void => {
    const stappen = new Set(wachtrij);
    wachtrij = [];
    if (sporenBlijven) stappen.add(leegSporen);
    for (const stap of stappen) {
      try {
        stap();
      } catch {
        // A message that did not go out: the hook after the call sends the room's picture, and word of the change, anew.
      }
    }
  };
  const schrijf = <T>(fn: (db: WritableDb) => T): T => {
    const buitenste = !store.inTransactie;
    const tot = wachtrij.length;
    let uitkomst: T;
    try {
      uitkomst = store.schrijf(fn);
    } catch (fout) {
      wachtrij = wachtrij.slice(0, tot);
      throw fout;
    }
    if (buitenste) {
      veranderd = true;
      naVastleggen();
    }
    return uitkomst;
  };
  return {
    omgeving: {
      ...delen,
      vernietigBinnenDagen,
      lees: store.lees,
      schrijf,
      meld: (onderwerp, waarde) => daarna(() => verstuur(onderwerp, waarde)),
      leegSporen: () => daarna(leegSporen),
      sporenBlijven: () => sporenBlijven,
    },
    veranderd() {
      const was = veranderd;
      veranderd = false;
      return was;
    },
  };
}
