/**
 * What the regie window remembers between two answers: the state of the vault, which area and which record is in
 * view, whether the last write was saved, and what the room sees now. Case data itself lives in the components that
 * asked for it, so that unmounting them (lock, signing) is enough to be rid of it.
 */
import { create } from 'zustand';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import type { Overlegbeeld } from '../../../shared/contract/overlegbeeld.ts';
import type { Schermbericht } from '../../../shared/contract/schermen.ts';

export const gebieden = ['overleg', 'groepen', 'stukken', 'inzage', 'registers'] as const;
export type Regiegebied = (typeof gebieden)[number];
/** What whoever opened the vault can go to: a reader of the archive only has documents. */
export const gebiedenVan = (toestand: Toestand | null): readonly Regiegebied[] =>
  toestand?.ik === 'archief' ? ['stukken'] : gebieden;
/** The screens of the area `registers`. */
export const registers = [
  'besluiten',
  'adresboek',
  'agendasjablonen',
  'verstrekkingen',
  'bewaren',
  'logboek',
  'mensen',
  'kopie',
  'overdracht',
] as const;
export type Register = (typeof registers)[number];

/** The save chip. `om` is a clock time `HH:MM`. */
export type Opslag =
  | { readonly soort: 'rust' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'opgeslagen'; readonly om: string }
  | { readonly soort: 'mislukt'; readonly uitleg: string };

/** The room of the open meeting, as pushed on the topic `zaal`. */
export type Zaalstand = Overlegbeeld['zaal'];

interface Winkelstand {
  readonly toestand: Toestand | null;
  readonly gebied: Regiegebied;
  /** Remembered here: the screen of a new recovery code comes in between and goes back to it. */
  readonly register: Register;
  readonly overlegId: string | null;
  readonly groepId: string | null;
  readonly stukId: string | null;
  /** Which part of which screen is open, by `useOpen`. */
  readonly open: Readonly<Record<string, string>>;
  /** Where the user was is known (`usePlek`): before that no area is shown. */
  readonly plekBekend: boolean;
  readonly opslag: Opslag;
  /** Null: no meeting is open. */
  readonly zaal: Zaalstand | null;
  /** What is known of the beamer, as pushed on the topic `schermen`. */
  readonly schermen: Schermbericht;
  /** Goes up with every push of `gewijzigd`; `useVraag` reloads on it. */
  readonly versie: number;
}

interface Winkelacties {
  /**
   * Takes in a state of the vault. Nothing of a case outlives a lock or a signing: every choice is forgotten on the
   * way out; on the way back the open meeting is found again from the state, and the rest from the vault (`usePlek`).
   */
  readonly zetToestand: (toestand: Toestand) => void;
  readonly zetGebied: (gebied: Regiegebied) => void;
  readonly kiesRegister: (register: Register) => void;
  readonly kiesOverleg: (id: string | null) => void;
  readonly kiesGroep: (id: string | null) => void;
  readonly kiesStuk: (id: string | null) => void;
  readonly zetOpen: (wat: string, stand: string | null) => void;
  /** Closes whatever is open at one record. */
  readonly sluitOpen: (id: string) => void;
  readonly zetOpslag: (opslag: Opslag) => void;
  readonly zetZaal: (zaal: Zaalstand | null) => void;
  readonly zetSchermen: (schermen: Schermbericht) => void;
  readonly meldWijziging: () => void;
}

const begin: Omit<Winkelstand, 'toestand'> = {
  gebied: 'overleg',
  register: 'besluiten',
  overlegId: null,
  groepId: null,
  stukId: null,
  open: {},
  plekBekend: false,
  opslag: { soort: 'rust' },
  zaal: null,
  schermen: { beamer: 'onbekend', ander: false, proef: false },
  versie: 0,
};

export const useWinkel = create<Winkelstand & Winkelacties>()((zet) => ({
  toestand: null,
  ...begin,
  zetToestand: (toestand) =>
    zet((s) => {
      if (s.toestand?.slot === toestand.slot) return { toestand };
      const gebied = gebiedenVan(toestand)[0] ?? begin.gebied;
      return { ...begin, gebied, toestand, overlegId: toestand.slot === 'open' ? toestand.openOverlegId : null };
    }),
  zetGebied: (gebied) => zet({ gebied }),
  kiesRegister: (register) => zet({ register }),
  kiesOverleg: (overlegId) => zet({ overlegId }),
  kiesGroep: (groepId) => zet({ groepId }),
  kiesStuk: (stukId) => zet({ stukId }),
  zetOpen: (wat, stand) =>
    zet((s) => {
      // The newest last: of very many the oldest is forgotten.
      const { [wat]: _, ...rest } = s.open;
      return { open: stand === null ? rest : { ...rest, [wat]: stand } };
    }),
  sluitOpen: (id) =>
    zet((s) => ({ open: Object.fromEntries(Object.entries(s.open).filter(([wat]) => !wat.endsWith(`:${id}`))) })),
  zetOpslag: (opslag) => zet({ opslag }),
  zetZaal: (zaal) => zet({ zaal }),
  zetSchermen: (schermen) => zet({ schermen }),
  meldWijziging: () => zet((s) => ({ versie: s.versie + 1 })),
}));
