/** Ready-made situations for tests: a group with names, a meeting with people. Fictional throughout. */

import { neemOver } from '../../db/commands/groepsscan.ts';
import { overlegrij } from '../../db/queries/overlegrij.ts';
import type { Ingelezen } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { gastinvoer } from './gast.ts';
import type { Gesprek } from './gesprek.ts';
import { puntinvoer } from './puntinvoer.ts';

export const DAG = '2026-03-12';

export function ingelezen(voornaam: string, achternaam: string, meer: Partial<Ingelezen> = {}): Ingelezen {
  return {
    rij: 2,
    voornaam,
    roepnaam: '',
    tussenvoegsel: '',
    achternaam,
    geboren: { soort: 'datum', datum: '2010-05-04' },
    geslacht: 'onbekend',
    adres: 'Proefpad 3',
    postcode: '0000 XX',
    plaats: 'Voorbeeldstad',
    dagbesteding: 'vmbo',
    vertegenwoordigers: [],
    gedrag: '',
    meldingen: [],
    ...meer,
  };
}

const jongeren = [
  ingelezen('Quirijn', 'Zandlopervis', { vertegenwoordigers: [{ naam: 'Odile Zandlopervis' }] }),
  ingelezen('Fenna', 'Wolkenkrabbel', { tussenvoegsel: 'van' }),
  ingelezen('Bastiaan', 'Theelepelman'),
];

export interface Groep {
  readonly groepId: string;
  readonly leden: readonly { id: string; code: string; naam: string }[];
}

/** A group past 2A, with three names from the groepsscan. */
export function maakGroep(g: Gesprek, naam = 'Proefplein'): Groep {
  const { groepId } = g.doe(g.register.groepen.maak, {
    naam,
    wijk: 'Oost',
    signaal: {
      plaats: 'het plein',
      wanneer: 'vrijdagavond',
      gedrag: 'lawaai en vuurwerk',
      omvang: '6 tot 8 jongeren',
      bron: 'jongerenwerk',
    },
  });
  g.doe(g.register.groepen.beoordeel, { groepId, problematisch: true, reden: 'Herhaalde vernielingen.', datum: DAG });
  g.doe((o, rijen: readonly Ingelezen[]) => neemOver(o, groepId, rijen), jongeren);
  return { groepId, leden: g.register.groepen.toon(g.omgeving, { groepId }).leden };
}

export interface Vergadering extends Groep {
  readonly overlegId: string;
  readonly agenda: Readonly<Record<'opening' | 'onderwerp' | 'namenlijst' | 'plan' | 'sluitronde', string>>;
  /** Deelnemer ids: the partners by id, and `halt`, who has not signed. */
  readonly wie: Readonly<Record<'burgemeester' | 'politie' | 'om' | 'jongerenwerk' | 'halt', string>>;
}

/** An open meeting on the group's progress; nobody is in the room yet. */
export function maakVergadering(g: Gesprek): Vergadering {
  const groep = maakGroep(g);
  const { overlegId } = g.doe(g.register.overleg.maak, {
    datum: DAG,
    begin: '14:00',
    plaats: 'Voorbeeldstad',
    groepIds: [groep.groepId],
  });
  // In step 2B there is no plan yet; these tests need one to talk about.
  g.doe(g.register.agenda.voegToe, {
    overlegId,
    groepId: groep.groepId,
    soort: 'plan' as const,
    vraag: 'Wat gaan we doen?',
    doel: 'd',
    kring: null,
    minuten: 15,
    nodig: [],
  });
  const nodig = (partner: string, naam: string) =>
    g.doe(g.register.deelnemers.nodigPartnerUit, {
      overlegId,
      partner,
      naam,
      functie: 'functionaris',
      rol: 'eigen-taak' as const,
    }).deelnemerId;
  const wie = {
    burgemeester: nodig('burgemeester', 'I. Denkbeeld'),
    politie: nodig('politie', 'K. Bedacht'),
    om: nodig('om', 'H. Verzonnen'),
    jongerenwerk: nodig('jongerenwerk', 'D. Voorbeeld'),
    halt: g.doe(
      g.register.deelnemers.nodigIncidenteelUit,
      gastinvoer(overlegId, groep.groepId, groep.leden[0]?.id ?? ''),
    ).deelnemerId,
  };
  g.doe(g.register.overleg.open, { overlegId });
  const agenda = Object.fromEntries(
    g.beeld(overlegId).agenda.map((a) => [a.soort, a.id]),
  ) as unknown as Vergadering['agenda'];
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId: agenda.onderwerp });
  return { ...groep, overlegId, agenda, wie };
}

/** Somebody comes in or goes out; after the first one in the chair shows the room, as if all were marked. */
export function zet(g: Gesprek, v: Vergadering, wie: keyof Vergadering['wie'], aanwezig: boolean, bevestigd = false) {
  const uit = zetAlleen(g, v, wie, aanwezig, bevestigd);
  if (overlegrij(g.omgeving.lees, v.overlegId).eerste_binnen === 1) toon(g, v);
  return uit;
}

/** The digit alone, as the store has it; confirming answers to what was shown first. */
export function zetAlleen(
  g: Gesprek,
  v: Vergadering,
  wie: keyof Vergadering['wie'],
  aanwezig: boolean,
  bevestigd = false,
): { verschijnt: string[] } {
  const wat = { overlegId: v.overlegId, deelnemerId: v.wie[wie], aanwezig };
  if (!bevestigd || aanwezig) return g.doe(g.register.deelnemers.zetAanwezig, { ...wat, bevestigd });
  const getoond = zetAlleen(g, v, wie, false).verschijnt;
  return g.doe(g.register.deelnemers.zetAanwezig, { ...wat, bevestigd, getoond });
}

/** F9: the room's picture is back. */
export const toon = (g: Gesprek, v: Vergadering): void =>
  g.doe(g.register.overleg.zetBeamer, { overlegId: v.overlegId, leeg: false });

/** A note at group level by jongerenwerk, unless told otherwise. */
export function noteer(g: Gesprek, v: Vergadering, tekst: string, meer: Record<string, unknown> = {}): string {
  return g.doe(g.register.punten.voegToe, { ...puntinvoer(v.agenda.onderwerp, tekst), ...meer }).puntId;
}

/** What police brings about one member. */
export const vanPolitie = (lid: string) => ({
  soort: 'signaal',
  bron: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu',
  leden: [lid],
});

/** Somebody is named where only a function and a place are asked for. */
export function typFunctieEnPlaats(g: Gesprek, v: Vergadering, naam: string): void {
  g.omgeving.schrijf((db) => {
    db.prepare('UPDATE deelnemer SET functie = ? WHERE id = ?').run(`coach van ${naam}`, v.wie.politie);
    db.prepare('UPDATE overleg SET plaats = ? WHERE id = ?').run(`bij ${naam} thuis`, v.overlegId);
  });
}

/** Signs for Halt with a drawn signature. */
export function laatHaltTekenen(g: Gesprek, v: Vergadering): void {
  g.doe(g.register.intern.beginTekenen, {
    overlegId: v.overlegId,
    deelnemerId: v.wie.halt,
    identiteit: 'paspoort' as const,
  });
  const punten = [0, 30, 60, 90].map((x) => ({ x, y: x / 3, t: x * 4, druk: 0.5 }));
  g.doe(g.register.tekenen.levelIn, {
    uitkomst: 'ondertekend' as const,
    plaats: 'Voorbeeldstad',
    streken: [{ punten }],
    breedte: 600,
    hoogte: 210,
  });
  g.doe(g.register.intern.eindeTekenen, {});
}
