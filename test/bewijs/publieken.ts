/**
 * Who gets something, what he may see of a meeting, and what he gets. What he may see is asked of the rules, from the
 * meeting as it was made up here; what he gets comes out of the store by the application's own read models.
 */

import { type Canoniek, canoniekeJson } from '../../db/canoniek.ts';
import { maakVerslagconcept } from '../../db/commands/stukken.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { overzicht } from '../../db/queries/overzicht.ts';
import { planinhoud } from '../../db/queries/planinhoud.ts';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { maakmoment } from '../../db/queries/stukmaken.ts';
import { uitnodiging } from '../../db/queries/uitnodiging.ts';
import { verslaginhoud } from '../../db/queries/verslaginhoud.ts';
import { kopieLezers, verslagkopie } from '../../db/queries/verslagkopie.ts';
import { zaalpost } from '../../db/queries/zaalpost.ts';
import { BURGEMEESTER, standaardkring } from '../../shared/domein/profiel.ts';
import { meegegeven, toetsVrijgave } from '../../shared/domein/vrijgave.ts';
import {
  adresVan,
  type Gegeven,
  type Persoon,
  type Situatie,
  toetsDatum,
  toetsZaal,
} from '../../shared/domein/zichtbaarheid.ts';
import { DAG } from './profielen.ts';
import { ONTVANGER, OVERLEG } from './rijen.ts';
import { ongedaan } from './tabellen.ts';
import { type Lid, type Mens, NU, type Onderwerp, type Vergadering } from './vergadering.ts';

/** May this audience see this datum, given once per bron? */
export type Ziet = (gegevens: readonly Gegeven[]) => boolean;

export interface Publiek {
  readonly naam: 'zaal' | 'papier' | 'overzicht' | 'uitnodiging' | 'kopie';
  /** A document: names become codes, so a name is nobody's to see, and where one stands in a text the code follows it. */
  readonly papier: boolean;
  ziet(v: Vergadering): Ziet;
  /** Does an agreement reach it at all, when its subject is open or not? */
  readonly zonderOnderwerp: boolean;
  /** Does what this bron was asked in the closing round reach it at all? Absent: of every bron. */
  gevraagd?(v: Vergadering): (bron: string) => boolean;
  /** Tried in one meeting of so many: making its document costs as much as two of the others do. Absent: in each. */
  readonly eens?: number;
  /** What is sent to it, in canonical form. */
  krijgt(omgeving: Omgeving): string;
}

function situatie(v: Vergadering): Situatie {
  return {
    profiel: v.profiel,
    datum: DAG,
    tijd: NU,
    besluiten: [v.besluit, v.profiel.besluitArt20Wpg].filter((b) => b !== null),
    deelnemers: v.mensen.map((m) => m.persoon),
    omPerGroep: v.om,
  };
}

const canoniek = (waarde: unknown) => canoniekeJson(waarde as Canoniek);

export const zaal: Publiek = {
  naam: 'zaal',
  papier: false,
  zonderOnderwerp: false,
  ziet(v) {
    const s = situatie(v);
    const aanwezig = v.mensen.filter((m) => m.plaats === 'zaal' || m.plaats === 'telt').map((m) => m.persoon);
    return (gegevens) => toetsZaal(s, aanwezig, gegevens).opTafel;
  },
  krijgt: (omgeving) => canoniek(zaalpost(omgeving).post.bericht),
};

/** Whoever reads the package: he gets the minutes and the plan of `g1` together. */
export const papier: Publiek = {
  naam: 'papier',
  papier: true,
  zonderOnderwerp: false,
  ziet(v) {
    const s = situatie(v);
    const lezer: Persoon = { soort: 'functionaris', id: 'lezer', partner: v.profiel.dms.doelgroep };
    return (gegevens) => toetsDatum(s, lezer, gegevens).zichtbaar;
  },
  krijgt(omgeving) {
    const verslag = verslaginhoud(omgeving.lees, OVERLEG, maakmoment(omgeving, 1)).inhoud;
    return canoniek([verslag, planinhoud(omgeving.lees, 'g1', maakmoment(omgeving, 1), DAG).inhoud]);
  },
};

/** The recipient of every agreement, with what he takes along: only what was released to him. */
export const overzichtPapier: Publiek = {
  naam: 'overzicht',
  papier: true,
  zonderOnderwerp: true,
  ziet(v) {
    const s = situatie(v);
    const ontvanger: Persoon = { soort: 'functionaris', id: `${ONTVANGER}-1`, partner: ONTVANGER };
    const gekozen = new Map(v.afspraken.flatMap((a) => a.items.map((id) => [id, a] as const)));
    return (gegevens) =>
      gegevens.every((g) => {
        const a = gekozen.get(g.id);
        const ja = g.bron === ONTVANGER || a?.ja.includes(g.bron) === true;
        return a !== undefined && ja && toetsVrijgave(s, ontvanger, [g]).zichtbaar;
      });
  },
  krijgt(omgeving) {
    const o = laadSituatie(omgeving.lees, OVERLEG, new Date(NU));
    const kop = { gemeente: 'V', oefening: false, convenant: 'c', nummer: '2026-1234', dag: DAG, terugVoor: null };
    return canoniek(overzicht(omgeving.lees, o, ONTVANGER, kop) ?? null);
  },
};

/** Whoever is invited reads the heads that he may see, as he will be when he has signed; of names nothing at all. */
const genodigde = (v: Vergadering): Persoon | undefined => {
  const persoon = v.mensen.at(-1)?.persoon;
  return persoon?.soort === 'incidenteel' ? { ...persoon, getekendOp: persoon.getekendOp ?? NU } : persoon;
};

/** The invitation of the last one on the list: a guest, where there is one. */
export const uitnodigingspapier: Publiek = {
  naam: 'uitnodiging',
  papier: true,
  zonderOnderwerp: false,
  ziet(v) {
    const s = situatie(v);
    const lezer = genodigde(v);
    return (gegevens) => lezer !== undefined && toetsDatum(s, lezer, gegevens).zichtbaar;
  },
  krijgt(omgeving) {
    const o = laadSituatie(omgeving.lees, OVERLEG, new Date(NU));
    const kop = { gemeente: 'V', oefening: false, convenant: 'C', nummer: '1', dag: DAG, terugVoor: null };
    const stof = uitnodiging(omgeving.lees, o, o.rijen.at(-1)?.id ?? '', kop);
    return canoniek([stof?.inhoud, stof?.omschrijving]);
  },
};

/** Another seat for each profile, so that every partner reads a copy, and guests do. */
const lezerplaats = (profielversie: number, aantal: number) => profielversie % aantal;
const kopielezer = ({ mensen, profiel }: Vergadering): Mens['persoon'] | undefined =>
  mensen[lezerplaats(profiel.versie, mensen.length)]?.persoon;

/** One deelnemer with his own copy of the verslag: what he may see, and what the closing round gave to him or asked him. */
export const kopie: Publiek = {
  naam: 'kopie',
  papier: true,
  zonderOnderwerp: false,
  ziet(v) {
    const s = situatie(v);
    const lezer = kopielezer(v);
    const mag = (g: Gegeven) => lezer !== undefined && toetsDatum(s, lezer, [g]).zichtbaar;
    const over = new Map([...v.punten, ...v.interventies].map((x) => [x.id, x.gegeven]));
    // A row of the round shows its item also to whom it went outside his circle.
    const gegeven = (g: Gegeven) =>
      v.afspraken.some((a) => {
        const waarvoor = over.get(a.over);
        const ja = g.bron === ONTVANGER || a.ja.includes(g.bron);
        if (!a.items.includes(g.id) || !ja || !waarvoor || !mag(waarvoor)) return false;
        return mag(meegegeven(g, { ontvanger: ONTVANGER, tijd: NU }, true));
      });
    return (gegevens) => gegevens.some((g) => mag(g) || gegeven(g));
  },
  gevraagd(v) {
    const lezer = kopielezer(v);
    const zelf = lezer === undefined ? '' : adresVan(lezer);
    return (bron) => zelf === ONTVANGER || zelf === bron;
  },
  eens: 5,
  krijgt(omgeving) {
    const o = laadSituatie(omgeving.lees, OVERLEG, new Date(NU));
    const rij = o.rijen[lezerplaats(o.situatie.profiel.versie, o.rijen.length)];
    if (!kopieLezers(omgeving.lees, o).includes(rij?.id ?? '')) return 'none';
    // Of a meeting that has ended; in a savepoint, so that the other audiences find it as it was.
    return ongedaan(omgeving.schrijf, (db) => {
      db.prepare("UPDATE overleg SET staat = 'gesloten' WHERE id = ?").run(OVERLEG);
      maakVerslagconcept(omgeving, db, OVERLEG, '');
      const kop = { gemeente: 'V', oefening: false, convenant: 'C', nummer: '1', dag: DAG, terugVoor: DAG };
      return canoniek(verslagkopie(db, o, rij?.id ?? '', kop) ?? null);
    });
  },
};

export const publieken: readonly Publiek[] = [zaal, papier, overzichtPapier, uitnodigingspapier, kopie];

const vanBurgemeester = (deel: Pick<Gegeven, 'id' | 'niveau' | 'leden' | 'kring' | 'groepId'>): Gegeven => ({
  ...deel,
  bron: BURGEMEESTER,
  gegevenssoort: 'gewoon',
  verruimingen: [],
  versmalling: null,
});

/** Title and question of a subject: the burgemeester's, for whoever is inside its circle and nobody else. */
export const kopGegevens = (o: Onderwerp): Gegeven[] => [
  {
    ...vanBurgemeester({ id: o.id, niveau: 'groep', leden: [], kring: o.kring, groepId: o.groep }),
    kringBindtBron: true,
  },
];

/** A name, once per partner that brought it. */
export const naamGegevens = (l: Lid): Gegeven[] =>
  l.bronnen.map((b) => ({
    ...vanBurgemeester({ id: l.id, niveau: 'individu', leden: [l.id], kring: b.kring, groepId: l.groep }),
    bron: b.bron,
    gegevenssoort: b.gegevenssoort,
  }));

/** That somebody with this code is on the netto list. */
export function codeGegevens(v: Vergadering, l: Lid): Gegeven[] {
  const kring = standaardkring(v.profiel, 'gewoon', 'individu');
  return [vanBurgemeester({ id: l.id, niveau: 'individu', leden: [l.id], kring, groepId: l.groep })];
}
