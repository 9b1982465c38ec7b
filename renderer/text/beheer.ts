/** Every sentence of the screen of the beheerder. B1, "u", verbs first. */
import { dagVan, datumInWoorden } from '../../shared/domein/tijd.ts';

const dag = (moment: string) => datumInWoorden(dagVan(new Date(moment)));

export const beheerTekst = {
  ringKop: 'Beheer',
  ringZin: 'U ziet niets van wat in de kluis staat.',
  kop: 'Wat u kunt doen',

  voorstellen: 'Uw voorstellen',
  voorstellenZin: 'Een voorstel geldt pas als de procesregisseur of een vervanger het bevestigt.',
  geen: 'Er wacht geen voorstel van u.',
  wacht: (gemaakt: string) => `wacht sinds ${dag(gemaakt)}`,
  trekIn: 'Trek in',
  ingetrokken: 'Het voorstel is ingetrokken.',
  voorgesteld: 'Het voorstel is klaar. De procesregisseur ziet het bij de volgende keer openen.',
  profiel: 'Stel een convenantprofiel voor',
  profielVast: 'Stel het convenantprofiel van uw gemeente voor',
  kopiemap: 'Stel een map voor reservekopieën voor',
  wat: {
    persoon: (rol: 'vervanger' | 'archief', naam: string) =>
      `${naam} als ${rol === 'vervanger' ? 'vervanger' : 'meelezer van het archief'}`,
    kopiemap: (map: string) => `Reservekopieën in ${map}`,
    profiel: (gemeente: string, titel: string, versie: number) =>
      `Convenantprofiel van ${gemeente}, versie ${versie} (${titel})`,
  },
  persoon: {
    opent: 'Stel iemand voor',
    kop: 'Stel iemand voor',
    zin: 'Deze persoon typt later zelf een wachtzin, bij de procesregisseur.',
    rol: 'Wat wordt deze persoon?',
    rollen: { vervanger: 'Vervanger', archief: 'Meelezer archief' },
    naam: 'Korte naam',
    naamUitleg: 'Bijvoorbeeld een functie. De naam staat versleuteld op deze laptop.',
    knop: 'Stel voor',
  },
  annuleer: 'Annuleer',

  kopieen: 'Reservekopieën',
  kopieenZin: 'U kopieert een reservekopie naar een andere map. Zij blijft versleuteld, en u kunt haar niet openen.',
  kopieer: 'Kopieer een reservekopie',
  gekopieerd: (gemaakt: string) => `De reservekopie van ${dag(gemaakt)} is gekopieerd en nagekeken.`,

  klaar: 'Klaar, vergrendel',
} as const;
