/** What a paper for one named recipient is made of, before it is drawn, and what the register says of it. */
import type { Stukinhoud } from '../../shared/domein/stukinhoud.ts';
import type {
  Geadresseerde,
  Overzichtsinhoud,
  Uitnodigingsinhoud,
  Verslagkopie,
} from '../../shared/domein/verstrekking.ts';

/** What every paper says of itself. */
export interface Papierkop {
  readonly gemeente: string;
  readonly oefening: boolean;
  readonly convenant: string;
  /** `2026-4817`: drawn, so that it tells nothing of other papers. */
  readonly nummer: string;
  readonly dag: string;
  /** Day before which it comes back; null: it need not. */
  readonly terugVoor: string | null;
}

/** A line of the record of what was provided (Bpg 6:4). Words and ids, never content. */
export interface Verstrekkingsregel {
  /** Agreement of the closing round; empty: it is on the paper for another reason. */
  readonly afspraakId: string;
  readonly itemId: string;
  readonly bron: string;
  readonly gegevenssoort: string;
  readonly omschrijving: string;
  readonly doel: string;
  readonly grondslag: string;
}

/** One paper before it is drawn: its content, and what the register says of it. */
export interface Verstrekkingsstof {
  readonly aan: Geadresseerde;
  /** To a partner, or to a deelnemer: one of both. */
  readonly partner: string | null;
  readonly deelnemerId: string | null;
  readonly verzoeker: string;
  readonly omschrijving: string;
  readonly doel: string;
  readonly inhoud: Uitnodigingsinhoud | Overzichtsinhoud | Verslagkopie | Stukinhoud;
  readonly regels: readonly Verstrekkingsregel[];
}
