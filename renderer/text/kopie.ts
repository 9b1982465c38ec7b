/** Every sentence about back-ups: the register, and going back to one. B1, "u", verbs first. */

import { dagVan, datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import { tel } from '../../shared/domein/woorden.ts';

const dag = (moment: string): string => datumInWoorden(dagVan(new Date(moment)));
/** `12 maart 2026, 14.00 uur`. */
export const momentInWoorden = (moment: string): string => `${dag(moment)}, ${kloktijd(moment)} uur`;
/** `3,4 MB`. */
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;

export const kopieTekst = {
  kop: 'Reservekopie',
  zin: (aantal: number, dagen: number) =>
    `Een reservekopie is versleuteld en opent alleen met uw wachtzin of herstelcode. Er blijven ${tel(aantal, 'kopie', 'kopieën')} bewaard, niet langer dan ${tel(dagen, 'dag', 'dagen')}. Wat ouder is, gaat weg bij de volgende kopie (art. 12).`,
  maak: 'Maak reservekopie',
  maken: 'De reservekopie wordt gemaakt en nagekeken. Zet de laptop niet uit.',
  map: 'Map',
  geenMap:
    'Er is nog geen map gekozen. Kies een map op een andere schijf dan die van de laptop, bijvoorbeeld een netwerkmap van de gemeente.',
  kiesMap: 'Kies de map',
  andereMap: 'Kies een andere map',
  leeg: 'In deze map staat nog geen reservekopie. Druk op + om er een te maken.',
  gemaakt: (verwijderd: number) =>
    verwijderd === 0
      ? 'De reservekopie is gemaakt en nagekeken.'
      : `De reservekopie is gemaakt en nagekeken. ${tel(verwijderd, 'oude kopie is', 'oude kopieën zijn')} verwijderd.`,
  kolommen: { gemaakt: 'Gemaakt', grootte: 'Grootte', tot: 'Bewaard tot', inhoud: 'Inhoud' },
  megabytes,
  tot: (tot: string, wijkt: boolean) => (wijkt ? 'de volgende kopie' : dag(tot)),
  inhoud: { goed: 'zoals nu', vernietigd: 'bevat vernietigde namen', sleutel: 'oude sleutel' },

  opruimen: {
    vernietigd: {
      wat: (n: number) =>
        n === 1
          ? 'Eén kopie is van vóór een vernietiging. Daarin staan nog namen die al vernietigd zijn.'
          : `${n} kopieën zijn van vóór een vernietiging. Daarin staan nog namen die al vernietigd zijn.`,
      waarom: 'Namen die zijn afgevallen, horen ook uit de reservekopieën (art. 12).',
    },
    'oude-sleutel': {
      wat: (n: number) =>
        n === 1
          ? 'Eén kopie heeft nog de oude sleutel, van voordat de kluis opnieuw werd versleuteld.'
          : `${n} kopieën hebben nog de oude sleutel, van voordat de kluis opnieuw werd versleuteld.`,
      waarom: 'Wie de oude wachtzin kent, kan zo’n kopie lezen.',
    },
    helpt:
      'Maak eerst een nieuwe kopie en verwijder dan de oude. Doet u niets, dan verdwijnen ze vanzelf op hun dag, bij een volgende kopie.',
    ruim: 'Verwijder deze kopieën',
    zeker: (n: number) => `Verwijder ${tel(n, 'kopie', 'kopieën')}, niet terug te draaien`,
    laatste: 'Er is geen nieuwere kopie. Na het verwijderen hebt u geen reservekopie meer.',
    geruimd: (n: number) => `${tel(n, 'kopie is', 'kopieën zijn')} verwijderd.`,
    laat: 'Laat ze staan',
  },

  oude: 'Oude standen',
  oudeZin: 'Bij terugzetten blijft de stand van ervoor bewaard, in de map van de kluis.',

  paneel: 'Gekozen reservekopie',
  paneelKop: (gemaakt: string) => `Kopie van ${momentInWoorden(gemaakt)}`,
  paneelZin: 'Terugzetten vervangt alles wat nu in de kluis staat. U ziet eerst wat er verloren gaat.',
  paneelVernietigd: 'In deze kopie staan nog namen die vernietigd zijn. Bij terugzetten worden ze opnieuw vernietigd.',
  paneelSleutel:
    'Deze kopie heeft de oude sleutel. Zij opent met de wachtzin van toen, en die geldt na terugzetten weer.',
  zetTerug: 'Zet deze kopie terug',
  anderBestand: 'Zet een ander bestand terug',

  terugzetten: {
    kop: 'Reservekopie terugzetten',
    ringKop: 'Terugzetten',
    ringZin: 'Er verandert niets voordat u het zegt.',
    kies: 'Kies het bestand',
    kiesZin: 'Kies een reservekopie van deze kluis. Het bestand eindigt op .otkopie.',
    kiesAnder: 'Kies een ander bestand',
    bestand: (gemaakt: string) => `Reservekopie van ${momentInWoorden(gemaakt)}`,
    geheim: 'Wachtzin of herstelcode van deze kopie',
    geheimUitleg: 'Een oude kopie opent met de wachtzin van toen.',
    bekijk: 'Bekijk wat er verandert',
    bezig: 'De kopie wordt geopend en nagekeken.',
    verlies: 'Wat er verandert',
    geen: 'Op deze laptop staat nog geen kluis. Er gaat niets verloren.',
    dicht: 'De kluis van nu gaat niet open met deze kopie. Wat er verloren gaat, is dus niet te zien.',
    dichtSinds: (gewijzigd: string) => `De kluis is het laatst veranderd op ${momentInWoorden(gewijzigd)}.`,
    dichtVernietigd:
      'Namen die na deze kopie zijn vernietigd, komen terug. Overlegtafel kan ze niet opnieuw vernietigen. Loop daarna de namenlijsten na.',
    laatste: (moment: string) => `Het laatste in de kluis van nu is van ${momentInWoorden(moment)}.`,
    niets: 'Na deze kopie is er niets bijgekomen.',
    regels: (n: number) => `${tel(n, 'regel', 'regels')} in het logboek`,
    overleggen: (n: number) => tel(n, 'overleg', 'overleggen'),
    groepen: (n: number) => tel(n, 'groep', 'groepen'),
    weg: 'Dit staat nu in de kluis en niet in de kopie:',
    vernietigd: (n: number) =>
      `${tel(n, 'naam', 'namen')} die na deze kopie zijn vernietigd, worden opnieuw vernietigd.`,
    bewaard:
      'De stand van nu blijft bewaard in een map met de datum, in de map van de kluis. Terug kan: sluit Overlegtafel af en laat uw beheerder bestand.db en sleutels.json uit die map terugzetten.',
    zet: (gemaakt: string) => `Zet terug naar ${momentInWoorden(gemaakt)}`,
    zetZin: 'Daarna is de kluis op slot. U opent hem met de wachtzin van de kopie.',
    doet: 'De kopie wordt teruggezet. Zet de laptop niet uit.',
    annuleer: 'Terug, er verandert niets',
  },

  toetsen: {
    maak: 'maak kopie',
    kies: 'kies kopie',
    map: 'kies map',
    terugzetten: 'zet terug',
    bestand: 'ander bestand',
    bekijk: 'bekijk',
    terug: 'terug',
  },
} as const;
