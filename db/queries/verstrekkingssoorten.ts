/**
 * The kinds of paper for one named recipient: who can have it, when, and what it says. Whoever adds a kind adds it to
 * `verstrekkingssoorten` and here; numbering, writing and the register follow by themselves.
 */

import type { Stukinhoud } from '../../shared/domein/stukinhoud.ts';
import { stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Verstrekkingssoort } from '../../shared/domein/verstrekking.ts';
import { adresVan } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { geadresseerde, overzicht } from './overzicht.ts';
import type { Overlegsituatie } from './situatie.ts';
import { uitnodiging } from './uitnodiging.ts';
import { kopieLezers, kopieNuNiet, verslagkopie } from './verslagkopie.ts';
import type { Papierkop, Verstrekkingsstof } from './verstrekkingsstof.ts';
import { vrijgegevenIn } from './vrijgave.ts';

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
      o.zetels
        .map(({ persoon }) => adresVan(persoon))
        .filter((id) => vrijgegevenIn(db, o, id, dagVan(new Date(o.situatie.tijd))).length > 0),
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
