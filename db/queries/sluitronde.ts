/** The closing round: per action who needs which information for his part, and whether the bron agrees. */
import type {
  Bronstem,
  Sluitafspraak,
  Sluitproef,
  Sluitregel,
  Sluitrondebeeld,
} from '../../shared/contract/sluitronde.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { BURGEMEESTER, doelInWoorden } from '../../shared/domein/profiel.ts';
import { korteDatum } from '../../shared/domein/tijd.ts';
import { redenInWoorden } from '../../shared/domein/uitleg.ts';
import { toetsVrijgave, vraagtAkkoord } from '../../shared/domein/vrijgave.ts';
import { hoofdletter } from '../../shared/domein/woorden.ts';
import { adresVan, type Persoon } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { ledenVanGroep, puntenVanOverleg } from './gegevens.ts';
import { groepenVan } from './overlegrij.ts';
import { laadSituatie, type Overlegsituatie } from './situatie.ts';
import {
  antwoordenPerAfspraak,
  itemsPerAfspraak,
  ontvangerspersoon,
  rondeafspraken,
  rondeinterventies,
  type Sluitstof,
  sluitstof,
  vrijgegevenIn,
} from './vrijgave.ts';

export interface Afspraakrij {
  readonly id: string;
  readonly onderwerp_id: string;
  /** Partner or deelnemer id; null: nobody needs anything. */
  readonly ontvanger: string | null;
  readonly informatie: string;
  readonly gevraagd_aan: string | null;
  readonly akkoord: number;
  readonly voorwaarden: string;
  readonly wie_informeert: string;
  /** Doel of the profile (art. 2); null: recorded before it was asked. */
  readonly doel: string | null;
  readonly mag_verteld: string;
  readonly betrokken: string;
  /** About how many items it was when it was made; what is gone since is still counted. */
  readonly aantal_items: number;
}

export function afspraken(db: ReadableDb, overlegId: string): Afspraakrij[] {
  return db
    .prepare<Afspraakrij>('SELECT * FROM sluitafspraak WHERE overleg_id = ? ORDER BY tijd, rowid')
    .all(overlegId);
}

export interface Onderwerp {
  readonly id: string;
  readonly wat: string;
  readonly verantwoordelijke: string;
  readonly termijn: string;
  /** Doel for which it was noted; null: it has none. */
  readonly doel: string | null;
  /** Conditions that came with it, in the provider's words. */
  readonly voorwaarden: string;
  /** About somebody whose participation ended: nobody takes anything along for it any more. */
  readonly beeindigd: boolean;
}

/** What passes the round: the actions of this meeting, and the interventions of its groups that are not finished. */
export function onderwerpen(db: ReadableDb, overlegId: string): Onderwerp[] {
  const acties = puntenVanOverleg(db, overlegId).filter((p) => p.soort === 'actie');
  const interventies = rondeinterventies(db, overlegId);
  return [
    ...acties.map((p) => ({
      id: p.id,
      wat: p.tekst,
      verantwoordelijke: p.verantwoordelijke ?? '',
      termijn: p.termijn ?? '',
      doel: p.doel === '' ? null : p.doel,
      voorwaarden: p.voorwaarden,
      beeindigd: p.beeindigd,
    })),
    ...interventies.map((i) => ({
      id: i.id,
      wat: i.wat,
      verantwoordelijke: i.verantwoordelijke,
      termijn: i.termijn,
      doel: null,
      voorwaarden: '',
      beeindigd: i.beeindigd,
    })),
  ];
}

/** What the round still goes over. */
export const lopendeOnderwerpen = (db: ReadableDb, overlegId: string): Onderwerp[] =>
  onderwerpen(db, overlegId).filter((o) => !o.beeindigd);

/** How many subjects have no agreement yet, not even that nobody needs anything. */
export function openstaand(db: ReadableDb, overlegId: string): number {
  const gedaan = new Set(afspraken(db, overlegId).map((a) => a.onderwerp_id));
  return lopendeOnderwerpen(db, overlegId).filter((o) => !gedaan.has(o.id)).length;
}

/** Names that the round uses: of a partner or deelnemer by id, of the bron of an item. */
function namenVan({ zetels, rijen }: Overlegsituatie): (id: string) => string {
  return (id) =>
    zetels.find((z) => z.persoon.id === id || (z.persoon.soort === 'functionaris' && z.persoon.partner === id))?.naam ??
    rijen.find((r) => r.id === id)?.organisatie ??
    id;
}

/** Who can answer for which bron; for the burgemeester also the procesregisseur, who acts for him (convenant art. 8 lid 1). */
export function bronstemmen({ rijen, verblijf }: Pick<Overlegsituatie, 'rijen' | 'verblijf'>): Bronstem[] {
  const aanwezig = (id: string) => verblijf.get(id)?.buiten === null;
  return [
    ...rijen.map((r) => ({ bron: r.partner ?? r.id, deelnemerId: r.id, naam: r.naam, aanwezig: aanwezig(r.id) })),
    { bron: BURGEMEESTER, deelnemerId: null, naam: 'de procesregisseur', aanwezig: true },
  ];
}

/** The whole round for the regie window. */
export function toonSluitronde(db: ReadableDb, overlegId: string, nu: Date): Sluitrondebeeld {
  const o = laadSituatie(db, overlegId, nu);
  const { zetels, rijen, situatie } = o;
  const naam = namenVan(o);
  const stof = new Map(sluitstof(db, o).map((r) => [r.id, r]));
  const codes = new Map(
    groepenVan(db, overlegId).flatMap((g) => ledenVanGroep(db, g).map((l) => [l.id, l.code] as const)),
  );
  const per = Map.groupBy(afspraken(db, overlegId), (a) => a.onderwerp_id);
  const [items, antwoorden] = [itemsPerAfspraak(db, overlegId), antwoordenPerAfspraak(db, overlegId)];
  const ontvangers = zetels.map((z) => ({
    id: adresVan(z.persoon),
    naam: z.naam,
  }));
  const mee = new Map(
    ontvangers.map(
      ({ id }) =>
        [id, new Map(vrijgegevenIn(db, o, id, o.overleg.datum).map((v) => [v.rij.id, v.afspraakId]))] as const,
    ),
  );
  const alsAfspraak = (a: Afspraakrij & { readonly ontvanger: string }): Sluitafspraak => {
    const stem = (id: string | null) => rijen.find((r) => r.id === id)?.naam ?? 'de procesregisseur';
    const oud = a.gevraagd_aan === null ? [] : [`${naam(a.gevraagd_aan)}: ${akkoordwoord(a.akkoord)}`];
    return {
      id: a.id,
      ontvanger: naam(a.ontvanger),
      informatie: a.informatie,
      items: (items.get(a.id) ?? []).flatMap((id) => {
        const wat = stof.get(id)?.wat;
        return wat === undefined ? [] : [{ id, wat, gaatMee: mee.get(a.ontvanger)?.get(id) === a.id }];
      }),
      antwoorden: [
        ...oud,
        ...(antwoorden.get(a.id) ?? []).map((b) => {
          const gast = [...stof.values()].find((r) => r.bron === b.bron)?.gast;
          const voorwaarde = b.voorwaarden === '' ? '' : `, voorwaarde: ${b.voorwaarden}`;
          return `${gast ?? naam(b.bron)}: ${akkoordwoord(b.akkoord)} (${stem(b.gevraagd_aan)})${voorwaarde}`;
        }),
      ],
      doel: doelInWoorden(situatie.profiel, a.doel),
      voorwaarden: a.voorwaarden,
      wieInformeert: a.wie_informeert,
      magVerteld: a.mag_verteld,
      betrokken: a.betrokken,
    };
  };
  const regels = lopendeOnderwerpen(db, overlegId).map((t): Sluitregel => {
    const eigen = per.get(t.id) ?? [];
    return {
      onderwerpId: t.id,
      wat: t.wat,
      verantwoordelijke: naam(t.verantwoordelijke),
      termijn: t.termijn === '' ? '' : korteDatum(t.termijn),
      voorwaarden: t.voorwaarden,
      doel: t.doel,
      ontvangers,
      afspraken: eigen.flatMap((a) => (a.ontvanger === null ? [] : [alsAfspraak({ ...a, ontvanger: a.ontvanger })])),
      klaar: eigen.length > 0,
    };
  });
  return {
    regels,
    items: [...stof.values()].map((r) => ({
      id: r.id,
      soort: r.soort,
      wat: r.wat,
      over: r.leden.flatMap((id) => codes.get(id) ?? []),
      bron: { id: r.bron, naam: r.gast ?? naam(r.bron) },
      gegevenssoort: r.gegevenssoort,
      kring: r.kring,
      meereizend: [...r.meereizend],
    })),
    stemmen: bronstemmen(o),
    doelen: situatie.profiel.doelen.map((d) => ({ id: d.id, naam: doelInWoorden(situatie.profiel, d.id) })),
  };
}

const akkoordwoord = (akkoord: number) => (akkoord === 1 ? 'akkoord' : 'niet akkoord');

/** What one recipient could take along, per item, if each bron agrees. @throws Geweigerd NIET_GEVONDEN */
export function sluitproef(db: ReadableDb, overlegId: string, ontvanger: string, nu: Date): Sluitproef[] {
  const o = laadSituatie(db, overlegId, nu);
  const persoon = eisOntvanger(o, ontvanger);
  const gehoord = new Set(bronstemmen(o).map((s) => s.bron));
  return sluitstof(db, o).map(({ id, bron, gegevens }) => {
    const vraagt = vraagtAkkoord(persoon, bron);
    const oordeel = toetsVrijgave(o.situatie, persoon, gegevens);
    if (!oordeel.zichtbaar) {
      const zin = oordeel.redenen.map((r) => hoofdletter(redenInWoorden(r))).join('. ');
      return { itemId: id, mag: false, vraagt, zin };
    }
    if (vraagt && !gehoord.has(bron)) {
      const { ingehouden } = o.situatie.profiel.redenen;
      return { itemId: id, mag: false, vraagt, zin: `De bron zit niet in dit overleg, ${ingehouden}` };
    }
    return { itemId: id, mag: true, vraagt, zin: vraagt ? oordeel.artikel : 'eigen inbreng' };
  });
}

/** @throws Geweigerd NIET_GEVONDEN */
export function eisOntvanger(o: Overlegsituatie, ontvanger: string): Persoon {
  return (
    ontvangerspersoon(o, ontvanger) ??
    weiger('NIET_GEVONDEN', 'Deze ontvanger zit niet in dit overleg. Kies een partner of een deelnemer.')
  );
}

/**
 * What was said about all of an agreement: who informs whom, of what, and how they are involved; and a condition from
 * before each bron had its own. Only for whoever has every item of it.
 */
export const gesprekBij = (
  a: Pick<Afspraakrij, 'informatie' | 'voorwaarden' | 'wie_informeert' | 'mag_verteld' | 'betrokken'>,
): string[] =>
  [
    a.voorwaarden === '' || a.informatie !== '' ? '' : `Voorwaarde: ${a.voorwaarden}`,
    a.wie_informeert,
    a.mag_verteld,
    a.betrokken,
  ].filter((zin) => zin !== '');

/** An agreement about items, in the order in which they were chosen. */
export interface Ronde {
  readonly rijen: readonly Sluitstof[];
  /** Does what this bron was asked for go? Its own recipient needs nobody's yes. */
  readonly akkoord: (bron: string) => boolean;
  /** On what condition this bron gives it; empty: none. */
  readonly voorwaarden: (bron: string) => string;
}

/** Agreements about items: for the minutes, which tell per bron what it was asked. */
export function rondes(db: ReadableDb, o: Overlegsituatie): ReadonlyMap<string, Ronde> {
  const afgesproken = rondeafspraken(db, o.overleg.id);
  const stof = new Map(afgesproken.length > 0 ? sluitstof(db, o).map((r) => [r.id, r]) : []);
  return new Map(
    afgesproken.map((a) => {
      const antwoord = (bron: string) => a.antwoorden.find((b) => b.bron === bron);
      const ronde: Ronde = {
        rijen: a.items.flatMap((id) => stof.get(id) ?? []),
        akkoord: (bron) => bron === a.ontvanger || antwoord(bron)?.akkoord === true,
        voorwaarden: (bron) => antwoord(bron)?.voorwaarden ?? '',
      };
      return [a.id, ronde];
    }),
  );
}
