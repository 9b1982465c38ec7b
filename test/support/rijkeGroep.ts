/**
 * A group with something in every table that a hand-over takes along: a closed meeting with a guest, items of every
 * kind, a closing round, documents that are vastgesteld and exported. Fictional throughout.
 */
import { legExportVast } from '../../db/commands/stukken.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import type { Gesprek } from './gesprek.ts';
import { DAG, laatHaltTekenen, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from './opstelling.ts';
import { spreekAf } from './sluitronde.ts';

export interface RijkeGroep extends Vergadering {
  readonly verslagId: string;
  readonly planId: string;
}

const LATER = '2026-06-30';

function registreerBesluit(g: Gesprek): void {
  g.doe(g.register.besluiten.registreer, {
    datum: DAG,
    geldigVan: '2026-01-01',
    geldigTot: '2027-01-01',
    zwaarwegendBelang: 'Overlast beperken.',
    samenwerkingsverband: 'Jeugdgroepenoverleg',
    doel: 'Gezamenlijke aanpak',
    gegevenssoorten: ['politiegegeven'],
    aan: ['jongerenwerk'],
    voorwaarden: '',
  });
}

/** @param tekst something in every text that is typed, e.g. to look for */
export function maakRijkeGroep(g: Gesprek, tekst = 'sleutelwoord'): RijkeGroep {
  const v = maakVergadering(g);
  registreerBesluit(g);
  g.omgeving.schrijf((db) => {
    const geeft = db.prepare(
      `INSERT INTO deelnemer_verstrekking (id, deelnemer_id, aan, gegevenssoort, niveau, grondslag, beperkt)
       VALUES (?, ?, '["burgemeester"]', 'gewoon', ?, ?, ?)`,
    );
    const beperkt = g.omgeving.nieuwId();
    geeft.run(g.omgeving.nieuwId(), v.wie.halt, 'groep', `Eigen taak, ${tekst}.`, 0);
    geeft.run(beperkt, v.wie.halt, 'individu', `Eigen taak, ${tekst}.`, 1);
    db.prepare('INSERT INTO deelnemer_verstrekking_lid (verstrekking_id, lid_id) VALUES (?, ?)').run(
      beperkt,
      v.leden[0]?.id ?? '',
    );
  });
  const { overlegId, groepId, leden } = v;
  const [eerste, tweede, derde] = leden.map((l) => l.id);
  g.doe(g.register.overleg.toonOpening, { overlegId, nr: 1 });
  zet(g, v, 'burgemeester', true);
  g.doe(g.register.overleg.legVoorlezenVast, { overlegId });
  for (const wie of ['politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
  g.doe(g.register.opening.legBijgepraatVast, { overlegId });
  laatHaltTekenen(g, v);
  laatOpPapierTekenen(g, v, tekst);
  zet(g, v, 'halt', true);
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId: v.agenda.onderwerp });
  noteer(g, v, `Het plein was rustig, ${tekst}.`);
  const puntId = noteer(g, v, `Gezien bij het station, ${tekst}.`, vanPolitie(eerste ?? ''));
  g.doe(g.register.punten.verruim, {
    puntId,
    aanPartners: ['jongerenwerk'],
    aanDeelnemers: [],
    akkoordDoor: v.wie.politie,
    grondslag: null,
  });
  const smal = noteer(g, v, `Alleen voor politie, ${tekst}.`, vanPolitie(tweede ?? ''));
  g.doe(g.register.punten.versmal, { puntId: smal, alleen: ['politie'] });
  noteer(g, v, `Spreek met ${leden[0]?.code ?? ''} over school, ${tekst}.`, {
    soort: 'actie',
    bron: 'burgemeester',
    verantwoordelijke: 'burgemeester',
    termijn: LATER,
  });
  vraagAdvies(g, v, tekst);
  g.doe(g.register.punten.haalErbij, {
    puntId: smal,
    agendapuntId: v.agenda.plan,
    doelbinding: { nogNodig: true, magHiervoor: true },
  });
  g.doe(g.register.punten.legVoorwaardenVast, { puntId, voorwaarden: `Niet delen, ${tekst}.`, beroepsgeheim: null });
  zet(g, v, 'halt', false);
  g.doe(g.register.besloten.kies, { overlegId, agendapuntId: v.agenda.namenlijst, deelnemerIds: [v.wie.halt] });
  g.doe(g.register.namenlijst.brengIn, { lidId: eerste ?? '', partner: 'jongerenwerk' });
  g.doe(g.register.namenlijst.stelVast, {
    groepId,
    overlegId,
    besluiten: [eerste, tweede, derde].map((lidId, i) => ({
      lidId: lidId ?? '',
      netto: i < 2,
      reden: i < 2 ? '' : 'Hoort er niet bij.',
    })),
  });
  g.doe(g.register.plan.wijzig, {
    groepId,
    aardEnOmvang: `Acht jongeren, ${tekst}.`,
    doelen: ['Minder overlast', `Rust voor ${leden[1]?.code ?? ''}`],
    monitoring: 'Elke maand.',
  });
  g.doe(g.register.plan.voegInterventieToe, {
    groepId,
    soort: 'persoon',
    wat: `Gesprek thuis, ${tekst}.`,
    leden: [eerste ?? ''],
    verantwoordelijke: 'burgemeester',
    begin: DAG,
    termijn: LATER,
    bron: 'burgemeester',
    gegevenssoort: 'gewoon',
  });
  g.doe(g.register.brieven.legVast, {
    lidId: eerste ?? '',
    wat: 'overhandigd',
    aan: ['jongere'],
    dag: DAG,
    gesprek: true,
  });
  g.doe(g.register.brieven.legVast, { lidId: tweede ?? '', wat: 'bezwaar', partner: 'politie', dag: DAG });
  rondAf(g, v, tekst);
  const stukken = maakStukken(g, v, tekst);
  eindigEnGaVerder(g, v, tekst);
  return { ...v, ...stukken };
}

/** A second guest, who signed on paper. */
function laatOpPapierTekenen(g: Gesprek, { overlegId, groepId }: Vergadering, tekst: string): void {
  const { deelnemerId } = g.doe(g.register.deelnemers.nodigIncidenteelUit, {
    overlegId,
    soort: 'functionaris',
    beroepsgeheim: 'nee',
    groepen: [groepId],
    organisatie: 'Leerplicht',
    naam: 'P. Verzinsel',
    functie: 'ambtenaar',
    rol: 'informant',
    gevraagdDoor: 'burgemeester',
    doel: 'd',
    noodzaak: `Kent de school, ${tekst}.`,
    vuistregel: 'B',
    uitzondering: '',
    gronden: [],
    verstrekt: [{ aan: ['burgemeester'], gegevenssoort: 'gewoon', niveau: 'groep', grondslag: 'Leerplichtwet' }],
  });
  g.doe(g.register.verklaringen.legPapierVast, {
    overlegId,
    deelnemerId,
    identiteit: 'dienstpas',
    plaats: 'Voorbeeldstad',
    datum: DAG,
    getuige: 'M. Verdicht',
  });
}

/** Somebody who left and came back, a group that was closed and opened again, and an archive decision. */
function eindigEnGaVerder(g: Gesprek, { groepId, leden }: Vergadering, tekst: string): void {
  const { bewaren } = g.register;
  const per = dagVan(g.omgeving.klok());
  const lidId = leden[0]?.id ?? '';
  g.doe(bewaren.beeindigDeelname, { lidId, per, reden: `Vertrokken, ${tekst}.` });
  g.doe(bewaren.hervatDeelname, { lidId, reden: `Terug, ${tekst}.` });
  g.doe(bewaren.sluitGroep, { groepId, per, reden: `Klaar, ${tekst}.`, recidive: true });
  g.doe(bewaren.archiveer, { soort: 'groep', id: groepId, doel: 'onderzoek', reden: `Studie, ${tekst}.`, datum: per });
  g.doe(bewaren.heropenGroep, { groepId, reden: `Toch niet, ${tekst}.` });
}

/** An anonymous question, with the agreement of the bron and one text that is released for it. */
function vraagAdvies(g: Gesprek, v: Vergadering, tekst: string): void {
  const onderwerp = g.doe(g.register.advies.vraag, {
    overlegId: v.overlegId,
    groepId: v.groepId,
    leden: [v.leden[0]?.id ?? ''],
    vraag: `Past een gesprek thuis? ${tekst}`,
    kring: 'A',
    akkoord: [{ bron: 'politie', door: v.wie.politie }],
  }).agendapuntId;
  const puntId = noteer(g, { ...v, agenda: { ...v.agenda, onderwerp } }, `Een gesprek kan, ${tekst}.`);
  g.doe(g.register.advies.geefVrij, { puntId });
}

function rondAf(g: Gesprek, { overlegId }: Vergadering, tekst: string): void {
  const { regels } = g.register.sluitronde.toon(g.omgeving, { overlegId });
  for (const { onderwerpId } of regels) {
    spreekAf(g, overlegId, onderwerpId, 'om', {
      voorwaarden: `Niet kopiëren, ${tekst}.`,
      wieInformeert: `De gemeente, ${tekst}.`,
      magVerteld: `Dat er een gesprek komt, ${tekst}.`,
      betrokken: `Ouders zijn erbij, ${tekst}.`,
    });
  }
  g.doe(g.register.overleg.sluit, { overlegId });
  const datum = dagVan(g.omgeving.klok());
  for (const { id } of g.register.acties.lijst(g.omgeving, {}).partners.flatMap((p) => p.acties)) {
    g.doe(g.register.acties.zetStand, { id, stand: 'gedaan', datum, resultaat: `Gelukt, ${tekst}.` });
  }
}

function maakStukken(g: Gesprek, { overlegId, groepId }: Vergadering, tekst: string) {
  const { stukken } = g.register;
  const verslagId = g.doe(stukken.maakVerslag, { overlegId }).stukId;
  const planId = g.doe(stukken.maakPlan, { groepId }).stukId;
  g.doe(g.register.verslag.legOpmerkingVast, {
    stukId: verslagId,
    van: 'politie',
    datum: dagVan(g.omgeving.klok()),
    tekst: `Het waren er acht, ${tekst}.`,
  });
  for (const stukId of [verslagId, planId]) {
    g.doe(stukken.legVoor, { stukId });
    g.doe(stukken.legAkkoordVast, {
      stukId,
      partner: 'politie',
      datum: dagVan(g.omgeving.klok()),
      opmerking: 'Akkoord.',
    });
    g.doe(stukken.stelVast, { stukId, wijze: 'zelf', tweedeLezer: '', reden: 'De tweede lezer is ziek.' });
  }
  g.doe(legExportVast, {
    stukIds: [planId],
    dossier: 'Proefdossier',
    bestanden: [{ pad: 'Plan.pdf', sha256: 'a'.repeat(64) }],
  });
  return { verslagId, planId };
}
