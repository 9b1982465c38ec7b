/**
 * What the main process and the worker say to each other. Secrets travel as transferred buffers: the sender has none
 * left. Every request gets exactly one answer; messages come in between, in the order in which they were sent.
 */
import type { Antwoord } from '../../shared/contract/kern.ts';
import type { Persoonsrol, Slotrol } from '../../shared/contract/kluis.ts';
import type { Voorstel } from '../../shared/contract/voorstellen.ts';
import type { Bewaarregel } from './bewaarregel.ts';
import type { Overdrachtopdracht } from './overdracht.ts';
import type { Kopieopruiming } from './reservekopie.ts';
import type { Kdfkosten } from './sleutels.ts';

/** A change in who can open the vault. */
export type Sleutelwijziging =
  /** The passphrase of whoever is logged in. */
  | { readonly wat: 'wachtzin'; readonly wachtzin: ArrayBuffer }
  | {
      readonly wat: 'persoon-erbij';
      readonly rol: Persoonsrol;
      readonly naam: string;
      readonly wachtzin: ArrayBuffer;
      /** The proposal of a beheerder that this answers; null: none. */
      readonly voorstel: string | null;
    }
  /** Binds the slot of whoever is logged in to this laptop, or takes that back. With his own passphrase. */
  | { readonly wat: 'toestel'; readonly aan: boolean; readonly wachtzin: ArrayBuffer }
  | { readonly wat: 'persoon-weg'; readonly slot: string }
  | { readonly wat: 'herstelcode' };

/** What opened: whose key, which for a beheerder is not the store's. */
export interface Geopend {
  readonly ik: Slotrol;
}

export type Verzoek =
  /** Makes the vault and opens it → `{ herstelcode }`, and as `ontgrendel`. */
  | { readonly soort: 'maak'; readonly wachtzin: ArrayBuffer; readonly oefenkluis: boolean }
  /** → `Geopend` */
  | {
      readonly soort: 'ontgrendel';
      readonly wachtzin: ArrayBuffer;
      /** A slot of the role that is meant; null: whichever it opens. */
      readonly slot: string | null;
      readonly misluktePogingen: number;
    }
  /** Opens with the recovery code and, if given, sets a new passphrase for the procesregisseur → `Geopend`. */
  | {
      readonly soort: 'herstel';
      readonly code: ArrayBuffer;
      readonly nieuweWachtzin: ArrayBuffer | null;
      readonly misluktePogingen: number;
    }
  /** Secret of this laptop, for what follows. */
  | { readonly soort: 'toestel'; readonly geheim: ArrayBuffer }
  | { readonly soort: 'bevestigHerstelcode'; readonly code: ArrayBuffer }
  /** Replaces a recovery code that was never confirmed → `{ herstelcode }`. */
  | { readonly soort: 'nieuweHerstelcode' }
  /** On the passphrase of whoever is logged in → `{ herstelcode }`, null unless it was replaced. */
  | { readonly soort: 'wijzigSleutels'; readonly eigen: ArrayBuffer; readonly wijziging: Sleutelwijziging }
  /** A new data key, ready for the exchange → `{ herstelcode }`. `stop`: 1 breaks it off. */
  | {
      readonly soort: 'vernieuwDatasleutel';
      readonly eigen: ArrayBuffer;
      readonly nieuw: ArrayBuffer;
      readonly stop: Int32Array<SharedArrayBuffer>;
    }
  /** Of the beheerder who is logged in → `LeesbaarVoorstel[]`. */
  | { readonly soort: 'beheer'; readonly wat: 'lijst' }
  | { readonly soort: 'beheer'; readonly wat: 'stelVoor'; readonly voorstel: Voorstel }
  | { readonly soort: 'beheer'; readonly wat: 'trekIn'; readonly id: string }
  /** Deciding on those: `lijst` → `Voorstellenbeeld`. */
  | { readonly soort: 'voorstellen'; readonly wat: 'lijst' }
  | { readonly soort: 'voorstellen'; readonly wat: 'bevestig'; readonly id: string; readonly eigen: ArrayBuffer }
  | { readonly soort: 'voorstellen'; readonly wat: 'wijsAf'; readonly id: string | null }
  /** A call of the contract → its output. */
  | { readonly soort: 'opdracht'; readonly gebied: string; readonly naam: string; readonly invoer: unknown }
  /** Makes a back-up and prunes → `maakReservekopie`'s outcome. */
  | { readonly soort: 'maakKopie'; readonly doel: string; readonly bewaren: Bewaarregel }
  /** → `Kopieoverzicht` */
  | { readonly soort: 'kopieen'; readonly doel: string; readonly bewaren: Bewaarregel }
  /** Removes what still holds destroyed names, or is under an old data key → how many. */
  | {
      readonly soort: 'ruimKopieenOp';
      readonly wat: Kopieopruiming;
      readonly doel: string;
      readonly bewaren: Bewaarregel;
    }
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
  /** On the passphrase of whoever is logged in → `GemaakteOverdracht`. */
  | { readonly soort: 'maakOverdracht'; readonly eigen: ArrayBuffer; readonly opdracht: Overdrachtopdracht }
  /** → `Overdrachtbeeld` */
  | { readonly soort: 'keurOverdracht'; readonly bestand: ArrayBuffer }
  /** → `Aangenomen`; a whole vault only stands ready then, as after `maakKopieGereed`. */
  | { readonly soort: 'neemOverdrachtAan'; readonly bestand: ArrayBuffer; readonly groepsnaam: string }
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

/** Message pushed when a step of a new data key begins; its value is a `Herversleutelstap`. */
export const HERVERSLEUTELEN = 'herversleutelen';

/** Message pushed when `naElkeOpdracht` failed: what the room shows may be out of date, so blank it. */
export const HAAK_MISLUKT = 'haak-mislukt';
