/** Groups for the regie window: the list, and one group with its names, plan and interventions. */
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Groepbeeld, Interventiebeeld, Lidbeeld, Recidivebeeld } from '../../shared/contract/groepen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { ingebrachteNaam } from '../../shared/domein/naamhulp.ts';
import { korteNaam, type Partner } from '../../shared/domein/profiel.ts';
import { dagVan, datumInWoorden, korteDatum, leeftijdOp } from '../../shared/domein/tijd.ts';
import { wieZietInWoorden } from '../../shared/domein/uitleg.ts';
import { oordelen, ringVan, type Zetel } from '../../shared/domein/zetels.ts';
import { partnerDoetMee, type Situatie, weigeringBijInvoer } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { eindenVanGroep, isGesloten, isVernietigd, isWeg, sluitingVan, staatVan } from './deelname.ts';
import { type Interventierij, interventiesVanGroep, type Lid, ledenVanGroep, wegVanGroep } from './gegevens.ts';
import { GAANDE } from './overlegrij.ts';
import { peildag } from './peildag.ts';
import { huidigProfiel } from './profiel.ts';
import { situatieZonderOverleg } from './situatie.ts';

interface Groepsrij {
  readonly id: string;
  readonly naam: string;
  readonly wijk: string;
  readonly staat: Groepbeeld['staat'];
  readonly stap: number;
}

export function groepenlijst(db: ReadableDb) {
  const profiel = huidigProfiel(db);
  return db
    .prepare<Groepsrij & { bruto: number; netto: number }>(
      `SELECT g.id, g.naam, g.wijk, ${staatVan('g')} AS staat, g.stap,
              (SELECT count(*) FROM lid l WHERE l.groep_id = g.id AND l.staat = 'bruto' AND NOT ${isWeg('l')}) AS bruto,
              (SELECT count(*) FROM lid l WHERE l.groep_id = g.id AND l.staat = 'netto' AND NOT ${isWeg('l')}) AS netto
       FROM groep g WHERE NOT ${isVernietigd('g.id')} ORDER BY ${isGesloten('g.id')}, g.naam COLLATE NOCASE`,
    )
    .all()
    .map((g) => ({ ...g, stapnaam: profiel.stappen.find((s) => s.nr === g.stap)?.naam ?? '' }));
}

/** What forms offer today: partners that take part, and kinds of data. */
export function groepkeuzes(db: ReadableDb, nu: Date): { partners: Keuze[]; gegevenssoorten: Keuze[] } {
  const profiel = huidigProfiel(db);
  const partners = profiel.partners.filter((p) => partnerDoetMee(profiel, p.id, dagVan(nu)));
  return {
    partners: partners.map(alsKeuze),
    gegevenssoorten: profiel.gegevenssoorten.map((s) => ({ id: s, naam: s })),
  };
}

const alsKeuze = (p: Partner): Keuze => ({ id: p.id, naam: korteNaam(p) });

interface Kijk {
  readonly situatie: Situatie;
  readonly zetels: readonly Zetel[];
  readonly partners: readonly Partner[];
}

/** What the bestand holds on one member (art. 10), whatever his state. */
function persoon(lid: Lid, vandaag: string, ouders: readonly string[]) {
  return {
    id: lid.id,
    code: lid.code,
    naam: lid.naam,
    leeftijd: leeftijdOp(lid.geboortedatum, vandaag),
    geboren: lid.geboortedatum ? datumInWoorden(lid.geboortedatum) : (lid.geboortejaar?.toString() ?? ''),
    adres: [lid.adres, [lid.postcode, lid.plaats].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    dagbesteding: lid.dagbesteding,
    gedrag: lid.gedrag,
    vertegenwoordigers: [...ouders],
  };
}

function lidbeeld(k: Kijk, lid: Lid, ouders: readonly string[]): Lidbeeld {
  const beoordeeld = oordelen(k.situatie, k.zetels, lid.gegevens);
  const kanBrengen = k.partners.filter((p) => {
    if (lid.brengers.includes(p.id)) return false;
    const naam = ingebrachteNaam(k.situatie.profiel, { id: lid.id, groepId: lid.groep_id }, p.id);
    return weigeringBijInvoer(k.situatie, naam) === null;
  });
  return {
    ...persoon(lid, k.situatie.datum, ouders),
    staat: lid.staat,
    brengers: k.situatie.profiel.partners.filter((p) => lid.brengers.includes(p.id)).map(alsKeuze),
    kanBrengen: kanBrengen.map(alsKeuze),
    ring: { ...ringVan(k.situatie, k.zetels, lid.gegevens), midden: 'geen' },
    wieZiet: wieZietInWoorden(beoordeeld, lid.gegevens),
  };
}

function interventiebeeld(k: Kijk, codes: ReadonlyMap<string, string>, i: Interventierij): Interventiebeeld {
  const partner = k.situatie.profiel.partners.find((p) => p.id === i.verantwoordelijke);
  return {
    id: i.id,
    soort: i.soort,
    wat: i.wat,
    over: i.leden.flatMap((id) => codes.get(id) ?? []),
    verantwoordelijke: partner ? korteNaam(partner) : i.verantwoordelijke,
    begin: i.begin,
    termijn: i.termijn,
    teLaat: i.termijn < k.situatie.datum,
    ring: { ...ringVan(k.situatie, k.zetels, i.gegevens), midden: 'geen' },
    wieZiet: wieZietInWoorden(oordelen(k.situatie, k.zetels, i.gegevens), i.gegevens),
  };
}

function stappen(db: ReadableDb, groep: Groepsrij, besluit: { datum: string } | undefined, signaal: { datum: string }) {
  const profiel = huidigProfiel(db);
  return profiel.stappen.map((s) => {
    const klaar = s.nr < groep.stap || (s.nr === 2 && groep.stap > 2);
    const datum = s.nr === 1 ? signaal.datum : s.nr === 2 ? besluit?.datum : undefined;
    const stand = s.nr === groep.stap ? 'nu' : klaar ? (datum ? korteDatum(datum) : 'gedaan') : 'later';
    return { nr: s.nr, naam: s.naam, stand, klaar };
  });
}

/** Who is kept to see whether there is recidive, by the day on which he is due. */
function recidive(
  db: ReadableDb,
  groepId: string,
  nu: Date,
  ouders: ReadonlyMap<string, readonly { readonly naam: string }[]>,
): Recidivebeeld[] {
  const einden = eindenVanGroep(db, groepId);
  const sluiting = sluitingVan(db, groepId);
  const gearchiveerd = new Set(
    db
      .prepare<{ lid_id: string }>(
        'SELECT lid_id FROM archiefbesluit WHERE groep_id = ? AND lid_id IS NOT NULL AND beeindigd_op IS NULL',
      )
      .all(groepId)
      .map((r) => r.lid_id),
  );
  const interventies = interventiesVanGroep(db, groepId);
  const { dag } = peildag(db, nu);
  return wegVanGroep(db, groepId)
    .flatMap((lid): Recidivebeeld[] => {
      const eigen = einden.get(lid.id);
      const einde = eigen ?? sluiting;
      if (!einde) return [];
      return [
        {
          ...persoon(
            lid,
            dagVan(nu),
            (ouders.get(lid.id) ?? []).map((v) => v.naam),
          ),
          per: einde.per,
          reden: einde.reden,
          bewarenTot: einde.bewaren_tot,
          gearchiveerd: gearchiveerd.has(lid.id),
          kanHervatten: eigen !== undefined && sluiting === undefined && dag < eigen.bewaren_tot,
          interventies: interventies.filter((i) => i.leden.includes(lid.id)).map((i) => i.wat),
        },
      ];
    })
    .sort((a, b) => a.bewarenTot.localeCompare(b.bewarenTot));
}

/** @throws Geweigerd NIET_GEVONDEN */
export function groepbeeld(db: ReadableDb, groepId: string, nu: Date): Groepbeeld {
  const groep = db
    .prepare<Groepsrij>(
      `SELECT id, naam, wijk, ${staatVan('g')} AS staat, stap FROM groep g WHERE id = ? AND NOT ${isVernietigd('g.id')}`,
    )
    .get(groepId);
  if (!groep) return weiger('NIET_GEVONDEN', 'Deze groep bestaat niet meer. Ga terug naar de lijst.');
  const { situatie, zetels } = situatieZonderOverleg(db, nu);
  const { profiel } = situatie;
  const partners = profiel.partners.filter((p) => partnerDoetMee(profiel, p.id, dagVan(nu)));
  const kijk = { situatie, zetels, partners };
  const signaal = db
    .prepare<{ plaats: string; wanneer: string; gedrag: string; omvang: string; bron: string; datum: string }>(
      'SELECT plaats, wanneer, gedrag, omvang, bron, datum FROM groepssignaal WHERE groep_id = ? ORDER BY datum, rowid',
    )
    .get(groepId);
  if (!signaal) throw new Error('group without signal');
  const besluit = db
    .prepare<{ problematisch: number; reden: string; datum: string }>(
      'SELECT problematisch, reden, datum FROM besluit_2a WHERE groep_id = ?',
    )
    .get(groepId);
  const plan = db
    .prepare<{ aard_en_omvang: string; doelen: string; monitoring: string }>(
      'SELECT aard_en_omvang, doelen, monitoring FROM plan WHERE groep_id = ?',
    )
    .get(groepId);
  const ouders = Map.groupBy(
    db
      .prepare<{ lid_id: string; naam: string }>(
        'SELECT v.lid_id, v.naam FROM vertegenwoordiger v JOIN lid l ON l.id = v.lid_id WHERE l.groep_id = ? ORDER BY v.rowid',
      )
      .all(groepId),
    (v) => v.lid_id,
  );
  const sluiting = sluitingVan(db, groepId);
  const leden = ledenVanGroep(db, groepId);
  const codes = new Map(leden.map((l) => [l.id, l.code]));
  const open = db
    .prepare<{ id: string }>(
      `SELECT o.id FROM overleg o JOIN overleg_groep og ON og.overleg_id = o.id
       WHERE og.groep_id = ? AND o.staat IN (${GAANDE})`,
    )
    .get(groepId);
  const bron = profiel.partners.find((p) => p.id === signaal.bron);
  return {
    id: groep.id,
    naam: groep.naam,
    wijk: groep.wijk,
    staat: groep.staat,
    stap: groep.stap,
    stappen: stappen(db, groep, besluit, signaal),
    signaal: { ...signaal, bron: bron ? korteNaam(bron) : signaal.bron },
    besluit2A: besluit ? { ...besluit, problematisch: besluit.problematisch === 1 } : null,
    leden: leden.map((l) =>
      lidbeeld(
        kijk,
        l,
        (ouders.get(l.id) ?? []).map((v) => v.naam),
      ),
    ),
    plan: {
      aardEnOmvang: plan?.aard_en_omvang ?? '',
      doelen: plan ? (JSON.parse(plan.doelen) as string[]) : [],
      monitoring: plan?.monitoring ?? '',
    },
    recidive: recidive(db, groepId, nu, ouders),
    sluiting: sluiting ? { per: sluiting.per, reden: sluiting.reden, bewarenTot: sluiting.bewaren_tot } : null,
    // What was agreed about people who all left stands with them.
    interventies: interventiesVanGroep(db, groepId)
      .filter((i) => !i.beeindigd || i.leden.some((id) => codes.has(id)))
      .map((i) => interventiebeeld(kijk, codes, i)),
    partners: partners.map(alsKeuze),
    openOverlegId: open?.id ?? null,
  };
}
