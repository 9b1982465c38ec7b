/** Every sentence about handing over a group or the whole vault to another laptop. B1, "u", verbs first. */

import type { Aantallen } from '../../shared/contract/overdracht.ts';
import { tel } from '../../shared/domein/woorden.ts';
import { momentInWoorden } from './kopie.ts';

/** `14 jongeren, 3 overleggen`: what there is none of is left out, and so is that a group is one. */
export const aantallenInWoorden = (a: Aantallen, soort: 'groep' | 'kluis'): string[] =>
  (
    [
      [soort === 'groep' ? 0 : a.groepen, 'groep', 'groepen'],
      [a.leden, 'jongere', 'jongeren'],
      [a.overleggen, 'overleg', 'overleggen'],
      [a.punten, 'punt', 'punten'],
      [a.interventies, 'interventie', 'interventies'],
      [a.stukken, 'stuk', 'stukken'],
      [a.besluiten, 'besluit art. 20 Wpg', 'besluiten art. 20 Wpg'],
    ] as const
  ).flatMap(([n, een, meer]) => (n === 0 ? [] : [tel(n, een, meer)]));

export const overdrachtTekst = {
  kop: 'Overdracht',
  zin: 'Geef een groep of de hele kluis aan een andere laptop. Het bestand opent alleen daar: het is versleuteld met de ontvangstcode van de ander.',
  maak: 'Maak een overdracht',
  neem: 'Neem een overdracht aan',
  lees: 'Lees een ontvangstbewijs in',
  leeg: 'Er is nog niets overgedragen of overgenomen.',
  alle: 'Overdracht',
  annuleer: 'Terug, er verandert niets',
  kolommen: { wanneer: 'Gemaakt', wat: 'Wat', aan: 'Aan', stand: 'Stand' },
  moment: momentInWoorden,
  heleKluis: 'De hele kluis',
  groep: (naam: string) => (naam === '' ? 'Een groep die hier niet meer staat' : `Groep ${naam}`),
  vanAnder: 'van een andere laptop',
  stand: { wacht: 'wacht op bewijs', ontvangen: 'ontvangen', hier: 'hier overgenomen' },
  cijfers: 'Controlecijfers',

  paneel: 'Gekozen overdracht',
  detail: {
    wat: 'Wat er in zit',
    aan: 'Aan',
    reden: 'Reden',
    ontvangen: 'Ontvangen',
    overgenomen: 'Hier overgenomen',
    wacht:
      'De ander heeft deze overdracht nog niet bevestigd. Vraag om het ontvangstbewijs en lees het hier in. Wat u overdroeg, staat tot dan ook nog in deze kluis.',
    groepOntvangen:
      'De ander heeft deze groep. Werk hier niet verder aan deze groep: anders gaan de twee uit elkaar lopen.',
    sluit: 'Sluit deze groep hier',
    sluitGevolg: 'De groep gaat hier dicht. Wat er hier van over is, moet vandaag nog weg: zie Bewaren en vernietigen.',
    sluitZeker: 'Sluit de groep',
    sluitReden: (aan: string) => `Overgedragen aan ${aan}.`,
    laat: 'Laat open',
    gesloten: 'De groep is hier gesloten. Ga naar Bewaren en vernietigen om te vernietigen wat er hier nog van is.',
    kluisOntvangen:
      'De ander heeft de hele kluis. Werk hier niet verder. Laat uw beheerder de kluis en de reservekopieën van deze laptop verwijderen.',
    bewijs: 'Bewaar het ontvangstbewijs',
    bewijsZin: 'Geef het ontvangstbewijs aan de afzender. Daarin staan geen namen.',
    bewaard: (naam: string) => `Het ontvangstbewijs is bewaard: ${naam}. Geef het aan de afzender.`,
  },
  gelezen: 'Het ontvangstbewijs klopt. De overdracht is ontvangen.',

  code: {
    kop: 'Ontvangstcode van deze kluis',
    geen: 'Wie u iets wil overdragen, heeft een ontvangstcode van u nodig. Met die code kan iemand alleen iets voor u versleutelen. Openen kan alleen deze kluis.',
    maak: 'Maak een ontvangstcode',
    zin: 'Geef deze code aan de afzender. Lees daarna de controlecijfers voor, aan de telefoon: bij de afzender staan dezelfde.',
    label: 'Code',
    sinds: (moment: string) => `Gemaakt op ${momentInWoorden(moment)}.`,
    bewaar: 'Bewaar als bestand',
    bewaard: (naam: string) => `De code is bewaard: ${naam}.`,
    vervang: 'Vervang de code',
    vervangZeker: 'Vervang, de oude opent niets meer',
    vervangZin: 'Een overdracht die voor de oude code is gemaakt, opent dan nergens meer.',
    laat: 'Laat zo',
    vervangen: 'Er is een nieuwe ontvangstcode.',
  },

  maken: {
    kop: 'Maak een overdracht',
    zin: 'Er komt één bestand. Wie het vindt, kan er niets mee: alleen de kluis van de ontvanger kan het openen.',
    wat: 'Wat draagt u over?',
    kies: 'Kies een groep, of de hele kluis',
    kluisZin:
      'Alles gaat mee: alle groepen, overleggen, stukken en het logboek. De kluis van de ontvanger moet leeg zijn. Wachtzinnen en instellingen blijven hier.',
    groepZin:
      'De jongeren, het plan, de overleggen en de stukken van deze groep gaan mee. Van een overleg met meer groepen gaat alleen het deel van deze groep mee. Geldige besluiten artikel 20 Wpg gaan ook mee.',
    code: 'Ontvangstcode van de ander',
    codeUitleg: 'Begint met age1. De ander vindt de code bij Registers, Overdracht.',
    kiesCode: 'Kies het bestand met de code',
    lees: 'Bel de ander en lees deze cijfers voor. Staan daar dezelfde? Dan is de code echt van de ander.',
    gelijk: 'De ander ziet dezelfde cijfers',
    gelijkNodig: 'Vergelijk eerst de cijfers met de ander.',
    aan: 'Aan wie?',
    aanUitleg: 'Organisatie of functie. Schrijf geen naam van een jongere.',
    reden: 'Waarom?',
    redenUitleg: 'Dit blijft in uw kluis en gaat niet mee. Schrijf geen namen van jongeren.',
    knop: 'Versleutel en bewaar',
    bezig:
      'De overdracht wordt versleuteld en nagelezen. Bij een grote kluis duurt dit een minuut. Zet de laptop niet uit.',
    klaarKop: 'De overdracht is gemaakt',
    bestand: 'Bestand',
    klaarStappen: [
      'Breng het bestand naar de ander, bijvoorbeeld op een USB-stick.',
      'Lees de controlecijfers voor als de ander het bestand opent. Dan weet de ander dat het van u komt.',
      'Vraag om het ontvangstbewijs en lees het hier in. Gooi daarna het bestand weg.',
    ],
    klaar: 'Naar de lijst',
  },

  nemen: {
    kop: 'Neem een overdracht aan',
    bestand: (gemaakt: string) => `Overdracht van ${momentInWoorden(gemaakt)}`,
    bezig: 'De overdracht wordt geopend en nagekeken.',
    inhoud: 'Wat er in zit',
    groep: (naam: string) => `Groep ${naam}`,
    kluis: 'De hele kluis van de andere laptop',
    cijfersZin:
      'Bel de afzender. Heeft die niet dezelfde cijfers? Neem dan niets over: het bestand komt van iemand anders.',
    naamBezet: (naam: string) => `Er is hier al een groep die ${naam} heet. Geef deze groep een andere naam.`,
    naam: 'Naam van de groep in deze kluis',
    naamNodig: 'Kies een naam voor deze groep.',
    anders: 'Wat hier anders wordt',
    codes: (n: number) =>
      n === 1
        ? 'Eén jongere krijgt hier een andere code, omdat die code hier al van iemand anders is. Bij oude stukken staat wie er wordt bedoeld.'
        : `${n} jongeren krijgen hier een andere code, omdat die code hier al van iemand anders is. Bij oude stukken staat wie er wordt bedoeld.`,
    besluiten: (n: number) =>
      n === 1
        ? 'Eén besluit artikel 20 Wpg is hier nieuw. Het telt daarna ook voor uw andere groepen.'
        : `${n} besluiten artikel 20 Wpg zijn hier nieuw. Ze tellen daarna ook voor uw andere groepen.`,
    kluisZin:
      'Deze kluis is leeg. De overgedragen kluis komt ervoor in de plaats, met haar eigen logboek en convenantprofiel. Uw wachtzin, herstelcode en instellingen blijven. Daarna is de kluis op slot.',
    neem: 'Neem deze groep over',
    neemKluis: 'Zet deze kluis op de plaats van de lege',
    doet: 'De overdracht wordt overgenomen. Zet de laptop niet uit.',
    klaarKop: 'De groep is overgenomen',
    klaarZin: 'De groep staat nu bij Groepen. Bewaar het ontvangstbewijs en geef het aan de afzender.',
    klaar: 'Naar de lijst',
  },

  toetsen: {
    maak: 'maak',
    neem: 'neem aan',
    lees: 'lees bewijs in',
    kies: 'kies',
    bewijs: 'bewaar bewijs',
    bevestig: 'versleutel',
    terug: 'terug',
  },
} as const;
