/**
 * The kinds of paper for one named recipient: who can have it, when, and what it says. Whoever adds a kind adds it to `verstrekkingssoorten` and here; numbering, writing and the register follow by themselves.
 */

import type { Stukinhoud } from '../../shared/domein/stukinhoud.ts';
import { stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import type {
  Geadresseerde,
  Overzichtsinhoud,
  Uitnodigingsinhoud,
  Verslagkopie,
  Verstrekkingssoort,
} from '../../shared/domein/verstrekking.ts';
import { adresVan } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { geadresseerde, overzicht } from './overzicht.ts';
import type { Overlegsituatie } from './situatie.ts';
import { uitnodiging } from './uitnodiging.ts';
import { kopieLezers, kopieNuNiet, verslagkopie } from './verslagkopie.ts';
import { vrijgegevenIn } from './vrijgave.ts';

/** What every paper says of itself. */
export interface Papierkop {
  readonly gemeente: string;
  readonly oefening: boolean;
  readonly convenant: string;
  /** `2026-014`. */
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

interface Soort {
  /** Name of one, and of several together: for files and folders. */
  readonly naam: string;
  readonly meer: string;
  /** Why not now, and what to do; null: it can be made. */
  readonly nuNiet: (db: ReadableDb, o: Overlegsituatie) => string | null;
  /** Ids of whom it can be made for, in the order of the seats. */
  readonly ontvangers: (db: ReadableDb, o: Overlegsituatie) => readonly string[];
  /** Undefined: there is nothing for him. */
  readonly maak: (
    db: ReadableDb,
    o: Overlegsituatie,
    ontvanger: string,
    kop: Papierkop,
  ) => Verstrekkingsstof | undefined;
}

/** The declaration that a deelnemer signed, as a document. A signed one is stored with who signed it. */
function getekend(db: ReadableDb, overlegId: string, deelnemerId: string): Stukinhoud | undefined {
  const stuk = db
    .prepare<{ inhoud: string }>(
      "SELECT inhoud FROM stuk WHERE overleg_id = ? AND soort = 'verklaring' AND vastgesteld_door = ?",
    )
    .get(overlegId, deelnemerId);
  return stuk && stukinhoudSchema.parse(JSON.parse(stuk.inhoud));
}

export const soorten: Readonly<Record<Verstrekkingssoort, Soort>> = {
  uitnodiging: {
    naam: 'Uitnodiging',
    meer: 'Uitnodigingen',
    nuNiet: (_db, { overleg }) =>
      overleg.staat === 'gesloten' ? 'Dit overleg is gesloten. Uitnodigen kan niet meer.' : null,
    ontvangers: (_db, o) => o.rijen.map((r) => r.id),
    maak: uitnodiging,
  },
  overzicht: {
    naam: 'Overzicht',
    meer: 'Overzichten',
    nuNiet: (_db, { overleg }) =>
      overleg.staat === 'gesloten' ? null : 'De sluitronde loopt nog. Sluit eerst het overleg.',
    ontvangers: (db, o) =>
      o.zetels.map(({ persoon }) => adresVan(persoon)).filter((id) => vrijgegevenIn(db, o, id).length > 0),
    maak: overzicht,
  },
  'kopie-verklaring': {
    naam: 'Verklaring',
    meer: 'Verklaringen',
    nuNiet: () => null,
    ontvangers: (db, o) => o.rijen.filter((r) => getekend(db, o.overleg.id, r.id)).map((r) => r.id),
    maak: (db, o, deelnemerId) => {
      const inhoud = getekend(db, o.overleg.id, deelnemerId);
      if (!inhoud) return undefined;
      const aan = geadresseerde(o, deelnemerId);
      return {
        aan,
        partner: null,
        deelnemerId,
        verzoeker: [...aan.namen, aan.organisatie].join(', '),
        omschrijving: 'Kopie van de geheimhoudingsverklaring die de ontvanger zelf tekende.',
        doel: 'eigen exemplaar van de ondertekenaar (art. 4 lid 3)',
        inhoud,
        regels: [],
      };
    },
  },
  'kopie-verslag': {
    naam: 'Kopie-verslag',
    meer: 'Kopieen-verslag',
    nuNiet: kopieNuNiet,
    ontvangers: kopieLezers,
    maak: verslagkopie,
  },
};
