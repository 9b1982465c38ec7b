/**
 * What the main process and the worker say to each other. Secrets travel as transferred buffers: the sender has none
 * left. Every request gets exactly one answer; messages come in between, in the order in which they were sent.
 */
import type { Antwoord } from '../../shared/contract/kern.ts';
import type { Bewaarregel } from './bewaarregel.ts';
import type { Kdfkosten } from './sleutels.ts';

/** A change in who can open the vault. */
export type Sleutelwijziging =
  /** The passphrase of whoever is logged in. */
  | { readonly wat: 'wachtzin'; readonly wachtzin: ArrayBuffer }
  | { readonly wat: 'vervanger-erbij'; readonly naam: string; readonly wachtzin: ArrayBuffer }
  | { readonly wat: 'vervanger-weg'; readonly slot: string }
  | { readonly wat: 'herstelcode' };

export type Verzoek =
  /** Makes the vault and opens it → `{ herstelcode }`. */
  | { readonly soort: 'maak'; readonly wachtzin: ArrayBuffer; readonly oefenkluis: boolean }
  | {
      readonly soort: 'ontgrendel';
      readonly wachtzin: ArrayBuffer;
      /** A slot of the role that is meant; null: whichever it opens. */
      readonly slot: string | null;
      readonly misluktePogingen: number;
    }
  /** Opens with the recovery code and, if given, sets a new passphrase for the procesregisseur. */
  | {
      readonly soort: 'herstel';
      readonly code: ArrayBuffer;
      readonly nieuweWachtzin: ArrayBuffer | null;
      readonly misluktePogingen: number;
    }
  | { readonly soort: 'bevestigHerstelcode'; readonly code: ArrayBuffer }
  /** Replaces a recovery code that was never confirmed → `{ herstelcode }`. */
  | { readonly soort: 'nieuweHerstelcode' }
  /** On the passphrase of whoever is logged in → `{ herstelcode }`, null unless it was replaced. */
  | { readonly soort: 'wijzigSleutels'; readonly eigen: ArrayBuffer; readonly wijziging: Sleutelwijziging }
  /** A call of the contract → its output. */
  | { readonly soort: 'opdracht'; readonly gebied: string; readonly naam: string; readonly invoer: unknown }
  /** Makes a back-up and prunes → `maakReservekopie`'s outcome. */
  | { readonly soort: 'maakKopie'; readonly doel: string; readonly bewaren: Bewaarregel }
  /** → `Kopieoverzicht` */
  | { readonly soort: 'kopieen'; readonly doel: string; readonly bewaren: Bewaarregel }
  /** Removes what still holds destroyed names → how many. */
  | { readonly soort: 'ruimKopieenOp'; readonly doel: string; readonly bewaren: Bewaarregel }
  /**
   * With a back-up and a secret of its own slots: looks → `Terugzetbeeld`; or makes it ready for the exchange, which
   * the other side does once this thread has ended → `Teruggezet`. Also while the vault is closed.
   */
  | {
      readonly soort: 'keurKopie' | 'maakKopieGereed';
      readonly kopie: ArrayBuffer;
      readonly slotsoort: 'wachtzin' | 'herstelcode';
      readonly geheim: ArrayBuffer;
    }
  /** Empties the write-ahead log, closes, overwrites the key; after the answer the worker ends. */
  | { readonly soort: 'sluit' };

export type NaarWerker = Verzoek & { readonly nummer: number };

export type VanWerker =
  | { readonly soort: 'antwoord'; readonly nummer: number; readonly antwoord: Antwoord }
  | { readonly soort: 'melding'; readonly onderwerp: string; readonly waarde: unknown };

/** What the worker is started with. */
export interface Werkergegevens {
  readonly map: string;
  /** Cheaper Argon2id, accepted below the floor as well. For tests only; the application never passes it. */
  readonly snelleKdfVoorTests?: Kdfkosten;
  /** From the policy: commands in the worker wait by it. Absent: the policy does not say. */
  readonly vernietigBinnenDagen?: number | undefined;
}

/** The side of the channel that the worker loop uses: `parentPort`, or one end of a `MessageChannel`. */
export interface Poort {
  on(gebeurtenis: 'message', fn: (bericht: NaarWerker) => void): unknown;
  postMessage(bericht: VanWerker): void;
  close(): void;
}

/** Message pushed when `naElkeOpdracht` failed: what the room shows may be out of date, so blank it. */
export const HAAK_MISLUKT = 'haak-mislukt';
