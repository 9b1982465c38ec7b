/**
 * A numbered copy of a verslag that is not vastgesteld yet, for one reader to comment on; it comes back
 * (docs/begrippen.md, "kopie om te lezen"). Always of the newest version.
 */
import type { Verslagkopiebeeld } from '../../shared/contract/verslag.ts';
import { doelInWoorden } from '../../shared/domein/profiel.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Terugwijze, Verslagkopie } from '../../shared/domein/verstrekking.ts';
import { isTeLaat, nummerVan } from '../../shared/domein/verstrekking.ts';
import { itemwoord } from '../../shared/domein/woorden.ts';
import { type Gegeven, toelating, toetsDatum } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { aantalInWoorden, codesVan, geadresseerde, regelInWoorden } from './overzicht.ts';
import { bronnaam, type Overlegsituatie, situatieOp } from './situatie.ts';
import { isVastgesteld, type Stukrij } from './stukken.ts';
import { type Eigenverslag, eigenVerslag } from './verslag.ts';
import type { Papierkop, Verstrekkingsregel, Verstrekkingsstof } from './verstrekkingsstof.ts';
import { eisZonderNamen } from './vervanger.ts';

const DOEL = 'het verslag nalezen en vaststellen';

type Verslagrij = Pick<Stukrij, 'id' | 'versie' | 'staat'>;

/** The newest version of a meeting's verslag. */
const nieuwsteVerslag = (db: ReadableDb, overlegId: string): Verslagrij | undefined =>
  db
    .prepare<Verslagrij>(
      "SELECT id, versie, staat FROM stuk WHERE overleg_id = ? AND soort = 'verslag' ORDER BY versie DESC LIMIT 1",
    )
    .get(overlegId);

/** Why no copy of this meeting's verslag can be made now, as a Dutch sentence; null: one can. */
export function kopieNuNiet(db: ReadableDb, { overleg }: Overlegsituatie): string | null {
  const stuk = nieuwsteVerslag(db, overleg.id);
  if (!stuk) return 'Er is nog geen verslag van dit overleg. Maak het eerst, bij Documenten.';
  return isVastgesteld(stuk.staat)
    ? 'Dit verslag is vastgesteld. Een vastgesteld verslag gaat naar het DMS, en niet als kopie naar een lezer.'
    : null;
}

/**
 * Ids of the deelnemers who may have a copy: admitted by the rules of the meeting, and of today. A partner that could not
 * come reads it too, for its agreement is asked.
 */
export function kopieLezers(db: ReadableDb, o: Overlegsituatie): string[] {
  const vandaag = situatieOp(db, o.situatie, dagVan(new Date(o.situatie.tijd)));
  return o.rijen
    .filter(({ id }) => {
      const persoon = o.personen.get(id);
      return persoon && toelating(o.situatie, persoon) === null && toelating(vandaag, persoon) === null;
    })
    .map((r) => r.id);
}

interface Inhoudsregel {
  readonly afspraakId: string;
  readonly itemId: string;
  readonly soort: string;
  readonly gegevens: readonly Gegeven[];
  /** Organisation of the incidentele deelnemer that is its bron; null: a partner. */
  readonly gast: string | null;
  readonly doel: string;
}

/** Each passage and each row of the closing round on the copy, for the register; of what was struck nothing is left. */
function inhoudsregels({ passages, rondes, vandaag }: Eigenverslag): Inhoudsregel[] {
  const doel = (id: string) => doelInWoorden(vandaag.profiel, id) || DOEL;
  return [
    ...passages
      .filter((p) => !p.rij.geschrapt)
      .map(({ rij, gegevens }) => ({
        afspraakId: '',
        itemId: rij.id,
        soort: itemwoord[rij.soort],
        gegevens,
        gast: rij.gast,
        doel: doel(rij.doel),
      })),
    ...rondes
      .filter((r) => r.regel.akkoord)
      .map(({ afspraakId, itemId, gegevens }) => ({
        afspraakId,
        itemId,
        soort: 'Sluitronde',
        gegevens,
        gast: null,
        doel: DOEL,
      })),
  ];
}

/** Undefined: he was not admitted, there is nothing to copy, or no day was given before which it comes back. */
export function verslagkopie(
  db: ReadableDb,
  o: Overlegsituatie,
  deelnemerId: string,
  { dag, nummer, terugVoor }: Papierkop,
): Verstrekkingsstof | undefined {
  const persoon = o.personen.get(deelnemerId);
  const stuk = nieuwsteVerslag(db, o.overleg.id);
  if (!persoon || !stuk || terugVoor === null || !kopieLezers(db, o).includes(deelnemerId)) return undefined;
  const eigen = eigenVerslag(db, o, stuk.id, persoon, dag);
  if (!eigen) return undefined;
  eisZonderNamen(db, eigen.inhoud);
  const aan = geadresseerde(o, deelnemerId);
  const regels = inhoudsregels(eigen).flatMap(({ gegevens, gast, ...rest }): Verstrekkingsregel[] =>
    gegevens.slice(0, 1).map(({ bron, gegevenssoort, leden }) => {
      const oordeel = toetsDatum(eigen.vandaag, persoon, gegevens);
      return {
        afspraakId: rest.afspraakId,
        itemId: rest.itemId,
        bron: gast ?? bronnaam(o, bron),
        gegevenssoort,
        omschrijving: regelInWoorden({ soort: rest.soort, codes: codesVan(db, leden), gegevenssoort }),
        doel: rest.doel,
        grondslag: (oordeel.zichtbaar && oordeel.artikel) || 'eigen inbreng',
      };
    }),
  );
  const inhoud: Verslagkopie = { soort: 'kopie-verslag', nummer, aan, terugVoor, verslag: eigen.inhoud };
  return {
    aan,
    partner: null,
    deelnemerId,
    verzoeker: [...aan.namen, aan.organisatie].join(', '),
    omschrijving: `Kopie van het verslag om te lezen, versie ${stuk.versie}: ${aantalInWoorden(regels, 'gegeven', 'gegevens')}.`,
    doel: DOEL,
    inhoud,
    regels,
  };
}

/** Every copy of a meeting's verslag, of whatever version, in the order in which they were made. */
export function verslagkopieen(db: ReadableDb, overlegId: string, nu: Date): Verslagkopiebeeld[] {
  interface Rij {
    id: string;
    jaar: number;
    volgnummer: number;
    aan: string;
    lezer: string;
    terug_voor: string;
    terug_hoe: Terugwijze | null;
    terug_op: string | null;
  }
  return db
    .prepare<Rij>(
      `SELECT v.id, v.jaar, v.volgnummer, v.aan, coalesce(d.partner, d.id, '') AS lezer, v.terug_voor, v.terug_hoe, v.terug_op
       FROM verstrekking v LEFT JOIN deelnemer d ON d.id = v.deelnemer_id
       WHERE v.overleg_id = ? AND v.soort = 'kopie-verslag' ORDER BY v.rowid`,
    )
    .all(overlegId)
    .map((r) => ({
      verstrekkingId: r.id,
      nummer: nummerVan(r.jaar, r.volgnummer),
      aan: r.aan,
      lezer: r.lezer,
      terugVoor: r.terug_voor,
      terug: r.terug_hoe === null || r.terug_op === null ? null : { hoe: r.terug_hoe, op: r.terug_op },
      teLaat: isTeLaat({ terugVoor: r.terug_voor, hoe: r.terug_hoe }, dagVan(nu)),
    }));
}
