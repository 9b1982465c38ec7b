/** Every sentence about ending participation, closing groups, and destroying what is due. */

import type { Archiefdoel } from '../../shared/domein/bewaartermijn.ts';
import { dagEnDatum, datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import { tel } from '../../shared/domein/woorden.ts';

const doelen: Readonly<Record<Archiefdoel, string>> = {
  'algemeen-belang': 'archiveren in het algemeen belang',
  onderzoek: 'wetenschappelijk of historisch onderzoek',
  statistiek: 'statistische doeleinden',
};

export const bewaarTekst = {
  chip: (n: number) => `${n} te vernietigen`,
  chipWacht: (n: number) => `${n} te vernietigen, werk wacht`,
  chipSporen: 'Resten niet gewist',

  kop: 'Bewaren en vernietigen',
  zin: (dagen: number) =>
    dagen === 0
      ? 'Wat hier staat, moet weg op de dag zelf. Daarna wacht het werk aan die groep (art. 12).'
      : `Wat hier staat, moet weg. Is het na ${tel(dagen, 'dag', 'dagen')} niet gedaan, dan wacht het werk aan die groep (art. 12).`,

  klok: {
    achter: (klok: string, dag: string) =>
      `De klok van de laptop staat op ${datumInWoorden(klok)}. Het logboek kent al ${datumInWoorden(dag)}.`,
    achterWaarom:
      'Voor de lijst telt de laatste van die twee. Wat alleen daardoor op de lijst staat, kunt u nog niet vernietigen.',
    achterHelpt: 'Zet de klok van de laptop goed. Klopt hij al? Zeg dat dan hier; dat staat in het logboek.',
    klopt: (dag: string) => `De klok klopt: het is ${datumInWoorden(dag)}`,
    stil: (n: number) => `Volgens de klok is er ${tel(n, 'dag', 'dagen')} niets gedaan in deze kluis.`,
    stilWaarom: 'Een klok die vooruit staat, laat termijnen te vroeg aflopen.',
    stilHelpt: 'Kijk of de datum van de laptop klopt voordat u iets vernietigt.',
  },

  nu: 'Moet nu weg',
  niets: 'Er hoeft nu niets weg.',
  later: 'Komt eraan',
  laterNiets: 'Er loopt geen termijn.',
  meer: (n: number) => `En nog ${n} later.`,
  kolommen: {
    kies: 'Kies',
    wat: 'Wat',
    grond: 'Grond',
    sinds: 'Sinds',
    vanaf: 'Vanaf',
    uiterlijk: 'Uiterlijk',
    gaat: 'Wat gaat er weg',
  },
  groep: (naam: string) => `Groep ${naam}`,
  jongere: (code: string, naam: string) => `${code} van ${naam}`,
  kiesRij: (wat: string) => `Kies ${wat}`,
  alles: 'Kies alles',
  geen: 'Kies niets',
  wacht: 'werk wacht',
  nietOvergedragen: (n: number) =>
    `${n === 1 ? 'Eén vastgesteld stuk is' : `${n} vastgestelde stukken zijn`} nog niet overgedragen aan het DMS. Dat kan na het vernietigen nog, onder de naam van het overleg.`,

  vernietig: (n: number) => (n === 0 ? 'Vernietig' : `Vernietig ${tel(n, 'regel', 'regels')}`),
  vraag: {
    wat: (delen: readonly string[]) => `Dit gaat voorgoed weg: ${delen.join(', ')}.`,
    waarom: 'Vastgestelde stukken blijven, met codes. U kunt dit niet terugdraaien.',
    dag: (dag: string) => `Vandaag is het ${dagEnDatum(dag)} ${dag.slice(0, 4)}. Dat heb ik nagekeken.`,
    ja: 'Ja, vernietig',
    nee: 'Annuleer',
  },
  gedaan: (delen: readonly string[]) => `Vernietigd: ${delen.join(', ')}. De verklaring staat hieronder.`,

  sporen: {
    wat: 'Van wat u verwijderde of vernietigde, staan nog resten op de schijf.',
    waarom: 'Wat u deed, is bewaard. De resten zijn versleuteld. Overlegtafel kon ze nog niet wissen.',
    helpt:
      'Maak ruimte vrij op de schijf. Overlegtafel probeert het bij elke wijziging opnieuw, en bij het vergrendelen. Blijft deze melding staan? Vraag uw beheerder om hulp.',
  },

  kopieen: {
    wat: (n: number) => `${tel(n, 'reservekopie bevat', 'reservekopieën bevatten')} nog wat vernietigd is.`,
    helpt: 'Maak een nieuwe kopie en ruim de oude op.',
    naar: 'Naar reservekopieën',
  },

  archief: {
    kop: 'Archiefbesluiten',
    leeg: 'Er is geen archiefbesluit. Zonder besluit wordt alles vernietigd (art. 12 lid 3).',
    kolommen: { wat: 'Wat', doel: 'Doel', reden: 'Reden', datum: 'Datum', einde: 'Einde' },
    doelen,
    leg: 'Leg een archiefbesluit vast',
    uitleg:
      'Alleen als archiveren moet voor het algemeen belang, onderzoek of statistiek (art. 12 lid 3; art. 89 AVG). Het wordt dan niet vernietigd.',
    doel: 'Doel',
    reden: 'Reden',
    redenUitleg: 'Wie besloot dit, en waarom? Schrijf geen namen van jongeren.',
    datum: 'Datum van het besluit',
    bewaar: 'Leg vast',
    annuleer: 'Annuleer',
    beeindig: 'Beëindig',
    eindeReden: 'Waarom eindigt het besluit?',
    eindeZin: 'Daarna telt de gewone termijn weer.',
    eindeJa: 'Beëindig het besluit',
  },

  verklaringen: {
    kop: 'Verklaringen van vernietiging',
    leeg: 'Er is nog niets vernietigd.',
    kolommen: { moment: 'Moment', wat: 'Vernietigd', pdf: 'Document' },
    moment: (dag: string, tijd: string) => `${datumInWoorden(dag)}, ${kloktijd(tijd)}`,
    bewaar: 'Bewaar als PDF',
    van: (moment: string) => `van ${moment}`,
    bewaard: (mapnaam: string) => `De verklaring staat in de map ${mapnaam}.`,
  },

  detail: {
    paneel: 'Gekozen regel',
    grond: 'Grond',
    artikel: 'Artikel',
    dag: 'Moet weg vanaf',
    uiterlijk: 'Werk wacht na',
    gaat: 'Wat gaat er weg',
    naarGroep: 'Naar de groep',
  },

  toetsen: { kies: 'kies regel', vink: 'vink aan', vernietig: 'vernietig', groep: 'naar de groep', terug: 'terug' },

  lid: {
    kop: 'Doet niet meer mee?',
    uitleg: 'Stellen de partners vast dat deelname is geëindigd? Dan gaat de naam van de lijsten (art. 12 lid 1).',
    begin: 'Beëindig deelname',
    per: 'Vanaf welke dag?',
    reden: 'Waarom?',
    redenUitleg: 'Wat stelden de partners vast?',
    ja: 'Beëindig deelname',
    annuleer: 'Annuleer',
    gedaan: (code: string, tot: string) =>
      `${code} is van de lijsten. De gegevens blijven tot ${datumInWoorden(tot)} om te zien of er recidive is.`,
  },

  recidive: {
    kop: 'Recidivebewaring',
    meta: (n: number) => `${tel(n, 'jongere', 'jongeren')}. Alleen om te lezen; op geen enkele lijst.`,
    kolommen: { code: 'Code', naam: 'Naam', per: 'Weg sinds', reden: 'Reden', tot: 'Vernietigen vanaf' },
    archief: 'archiefbesluit',
    staat: 'recidivebewaring',
    hervat: 'Doet weer mee',
    hervatUitleg: 'Dat vraagt een nieuw besluit van de partners. De naam komt terug op de nettolijst.',
    reden: 'Wat is het nieuwe besluit?',
    ja: 'Zet terug op de nettolijst',
    gedaan: (code: string) => `${code} staat weer op de nettolijst.`,
    interventies: 'Interventies',
  },

  sluit: {
    kop: 'Aanpak klaar?',
    uitleg: 'De partners besluiten samen om te stoppen (art. 8 lid 10). Daarna komt er niets meer bij.',
    begin: 'Sluit de groep',
    overleg: 'Deze groep is nu in overleg. Sluit eerst het overleg.',
    per: 'Dag van het besluit',
    reden: 'Reden',
    wat: 'Wat gebeurt er met de gegevens?',
    recidive: 'Bewaren',
    meteen: 'Meteen vernietigen',
    watUitleg: 'Bewaren mag hoogstens een jaar, om te zien of er recidive is (art. 12 lid 2).',
    ja: 'Sluit de groep',
    annuleer: 'Annuleer',
    gesloten: (per: string) => `Deze groep is gesloten op ${datumInWoorden(per)}.`,
    tot: (tot: string) => `Alles van deze groep moet worden vernietigd vanaf ${datumInWoorden(tot)}.`,
    waar: 'Vernietigen doet u bij Registers, Bewaren en vernietigen.',
    heropen: 'Heropen de groep',
    heropenReden: 'Waarom heropent u de groep?',
  },

  intrekken: {
    knop: 'Trek de groepsscan in',
    vraag: (n: number) => `${tel(n, 'naam', 'namen')} van de brutolijst ${n === 1 ? 'gaat' : 'gaan'} voorgoed weg.`,
    waarom: 'De nettolijst blijft. U kunt dit niet terugdraaien.',
    ja: (n: number) => `Ja, vernietig ${tel(n, 'naam', 'namen')}`,
    nee: 'Annuleer',
    gedaan: (n: number) => `De groepsscan is ingetrokken. ${tel(n, 'naam is', 'namen zijn')} vernietigd.`,
  },
} as const;
