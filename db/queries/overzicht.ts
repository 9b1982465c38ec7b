/**
 * The verstrekkingenoverzicht of one recipient: what the closing round released to him, and nothing else of the meeting.
 * Every line is made of a `Vrijgegeven` row; what is not released leaves no trace on the paper.
 */
import { meereizendInWoorden } from '../../shared/domein/meereizend.ts';
import { doelInWoorden, korteNaam } from '../../shared/domein/profiel.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import type { Geadresseerde, Overzichtsinhoud, Overzichtsregel } from '../../shared/domein/verstrekking.ts';
import type { Vrijgave } from '../../shared/domein/vrijgave.ts';
import { opsomming, tel } from '../../shared/domein/woorden.ts';
import type { ReadableDb } from '../handles.ts';
import { bronnaam, type Overlegsituatie, uitvoeringInWoorden } from './situatie.ts';
import { type Afspraakrij, afspraken } from './sluitronde.ts';
import type { Papierkop, Verstrekkingsstof } from './verstrekkingsstof.ts';
import { Vervanger } from './vervanger.ts';
import { antwoordenPerAfspraak, type Sluitstof, vrijgegevenIn } from './vrijgave.ts';

/** Of police data the record holds requester and purpose (Bpg 6:4); boa's have police data too. */
const isPolitie = (gegevenssoort: string) => gegevenssoort.endsWith('politiegegeven');

/**
 * A partner is addressed by those who sat at the table for it, or were to; an incidentele deelnemer by himself; a natural
 * person by his name alone.
 */
export function geadresseerde(o: Overlegsituatie, ontvanger: string): Geadresseerde {
  const partner = o.situatie.profiel.partners.find((p) => p.id === ontvanger);
  const eigen = o.rijen.filter((r) => (partner ? r.partner === ontvanger : r.id === ontvanger));
  const [een] = eigen;
  if (een?.gastsoort === 'persoon') return { organisatie: een.naam, namen: [] };
  const aanTafel = eigen.filter((r) => o.verblijf.has(r.id));
  return {
    organisatie: partner ? korteNaam(partner) : (een?.organisatie ?? ontvanger),
    namen: (aanTafel.length > 0 ? aanTafel : eigen).map((r) => r.naam),
  };
}

/** `Signaal over J-50 (politiegegeven)`: what the register says of one datum. */
export const regelInWoorden = (r: Pick<Overzichtsregel, 'soort' | 'codes' | 'gegevenssoort'>): string =>
  `${r.soort} over ${r.codes.length === 0 ? 'de groep' : opsomming(r.codes)} (${r.gegevenssoort})`;

/** `3 punten, waarvan 1 politiegegeven` */
export function aantalInWoorden(
  regels: readonly { readonly gegevenssoort: string }[],
  een: string,
  meer: string,
): string {
  const politie = regels.filter((r) => isPolitie(r.gegevenssoort)).length;
  const deel = politie === 0 ? '' : `, waarvan ${tel(politie, 'politiegegeven', 'politiegegevens')}`;
  return `${tel(regels.length, een, meer)}${deel}`;
}

export function codesVan(db: ReadableDb, leden: readonly string[]): string[] {
  return db
    .prepare<{ code: string }>(
      'SELECT code FROM lid WHERE id IN (SELECT value FROM json_each(?)) ORDER BY length(code), code',
    )
    .all(JSON.stringify(leden))
    .map((r) => r.code);
}

function regelVan(
  db: ReadableDb,
  o: Overlegsituatie,
  { afspraakId, rij, artikel }: Vrijgave<Sluitstof>,
  afspraak: Afspraakrij,
  voorwaarden: readonly string[],
  v: Vervanger,
): Overzichtsregel {
  const uitvoering = uitvoeringInWoorden(o, rij, datumInWoorden);
  const extra = voorwaarden.flatMap((zin) => meereizendInWoorden({ voorwaarden: zin, beroepsgeheim: null }));
  return {
    afspraakId,
    itemId: rij.id,
    soort: rij.soort,
    wat: v.tekst(rij.wat),
    codes: codesVan(db, rij.leden),
    uitvoering: uitvoering.length === 0 ? null : uitvoering.join(' '),
    bron: rij.gast ?? bronnaam(o, rij.bron),
    gegevenssoort: rij.gegevenssoort,
    grondslag: artikel === '' ? 'eigen inbreng' : artikel,
    doel: doelInWoorden(o.situatie.profiel, afspraak.doel),
    voorwaarden: [...new Set([...rij.meereizend, ...extra])].map((zin) => v.tekst(zin.replace(/^Voorwaarde: /, ''))),
    politie: isPolitie(rij.gegevenssoort),
  };
}

/** Undefined: the round released nothing to this recipient. */
export function overzicht(
  db: ReadableDb,
  o: Overlegsituatie,
  ontvanger: string,
  kop: Papierkop,
): Verstrekkingsstof | undefined {
  const vrij = vrijgegevenIn(db, o, ontvanger, kop.dag);
  if (vrij.length === 0) return undefined;
  const antwoorden = antwoordenPerAfspraak(db, o.overleg.id);
  const rijen = new Map(afspraken(db, o.overleg.id).map((a) => [a.id, a]));
  const v = new Vervanger(db);
  const delen = [...Map.groupBy(vrij, (x) => x.afspraakId)].flatMap(([id, eigen]) => {
    const afspraak = rijen.get(id);
    if (!afspraak) return [];
    const van = antwoorden.get(id) ?? [];
    // What was said about all of it may speak of what he does not get.
    const alles = eigen.length === afspraak.aantal_items && van.every((a) => a.akkoord === 1);
    const gezegd = (zin: string) => (alles ? v.tekst(zin) : '');
    return [
      {
        regels: eigen.map((x) => {
          const eigenVoorwaarde = van.find((a) => a.bron === x.rij.bron)?.voorwaarden ?? '';
          return regelVan(db, o, x, afspraak, [eigenVoorwaarde, alles ? afspraak.voorwaarden : ''], v);
        }),
        informeert: gezegd(afspraak.wie_informeert),
        magVerteld: gezegd(afspraak.mag_verteld),
        betrokken: gezegd(afspraak.betrokken),
      },
    ];
  });
  const aan = geadresseerde(o, ontvanger);
  const verzoeker = [opsomming(aan.namen), aan.organisatie].filter((deel) => deel !== '').join(', ');
  const { terugVoor, ...algemeen } = kop;
  const inhoud: Overzichtsinhoud = {
    ...algemeen,
    soort: 'overzicht',
    aan,
    overlegDatum: o.overleg.datum,
    verzoeker,
    afspraken: delen,
    terugVoor,
  };
  const regels = delen.flatMap((d) => d.regels);
  const isPartner = o.situatie.profiel.partners.some((p) => p.id === ontvanger);
  return {
    aan,
    partner: isPartner ? ontvanger : null,
    deelnemerId: isPartner ? null : ontvanger,
    verzoeker,
    omschrijving: `Overzicht van de sluitronde: ${aantalInWoorden(regels, 'gegeven', 'gegevens')}.`,
    doel: opsomming([...new Set(regels.map((r) => r.doel))]),
    inhoud,
    regels: regels.map((r) => ({
      afspraakId: r.afspraakId,
      itemId: r.itemId,
      bron: r.bron,
      gegevenssoort: r.gegevenssoort,
      omschrijving: regelInWoorden(r),
      doel: r.doel,
      grondslag: r.grondslag,
    })),
  };
}
