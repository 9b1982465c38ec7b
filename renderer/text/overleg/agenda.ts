/** Sentences about the agenda: its parts in a meeting, the templates per step, and the clock of the procesregisseur. */
import type { Onderdeelsoort } from '../../../shared/domein/agenda.ts';
import { opsomming, tel } from '../../../shared/domein/woorden.ts';

const soorten: Readonly<Record<Onderdeelsoort, string>> = {
  onderwerp: 'Onderwerp',
  namenlijst: 'Namenlijst',
  plan: 'Plan van aanpak',
};

export const agendaTekst = {
  bewerk: 'Bewerk de agenda',
  zaalZietNiets: 'De zaal ziet hier niets van.',
  kop: 'Agenda',
  zin: (einde: string) =>
    `De opening komt altijd eerst. Na de sluitronde kan alleen nog een besloten deel. Klaar om ${einde}.`,
  onderdelen: 'Onderdelen van de agenda',
  soorten,
  minuten: (n: number) => tel(n, 'minuut', 'minuten'),
  doel: (letter: string) => `doel ${letter}`,
  geenDoel: 'geen doel',
  gewoneKring: 'gewone kring',
  nodig: (namen: readonly string[]) => `nodig: ${namen.join(', ')}`,
  /** Before the meeting. */
  nietUitgenodigd: (namen: readonly string[]) => `Nodig, maar nog niet uitgenodigd: ${opsomming(namen)}.`,
  /** In the meeting. */
  nietInZaal: (namen: readonly string[]) => `Nodig, maar niet in de zaal: ${opsomming(namen)}.`,
  nieuw: 'Onderdeel erbij',
  klaar: 'Klaar met de agenda',
  wijzig: 'Wijzig',
  omhoog: 'Omhoog',
  omlaag: 'Omlaag',
  haalWeg: 'Haal weg',
  zeker: (titel: string) => `Haalt u ${titel} van de agenda?`,
  laatStaan: 'Laat staan',
  toetsen: {
    agenda: 'agenda bewerken',
    kies: 'kies onderdeel',
    verplaats: 'verplaats',
    wijzig: 'wijzig',
    weg: 'haal weg',
    nieuw: 'onderdeel erbij',
    terug: 'terug',
  },
  formulier: {
    kopNieuw: 'Nieuw onderdeel',
    kopWijzig: (titel: string) => `Wijzig: ${titel}`,
    groep: 'Over welke groep?',
    geenGroep: 'Geen groep',
    soort: 'Soort onderdeel',
    vraag: 'Vraag aan de zaal (mag leeg)',
    vraagUitleg: 'De zaal leest deze vraag groot. Noem geen jongere, ook geen code.',
    doel: 'Doel (art. 2)',
    geenDoel: 'Geen doel',
    kring: 'Kring',
    kringUitleg: 'Wie buiten deze kring zit, ziet dit onderdeel niet.',
    gewoneKring: 'De gewone kring',
    kringnaam: (id: string, naam: string) => `${id}: ${naam}`,
    minuten: 'Minuten',
    nodig: 'Wie is nodig?',
    nodigUitleg: 'Zonder hen heeft dit onderdeel geen zin. Zijn zij er niet, dan ziet u dat.',
    vast: 'De vraag en de kring staan hier vast.',
    bewaar: 'Bewaar',
    voegToe: 'Zet op de agenda',
    annuleer: 'Annuleer',
  },
} as const;

export const sjabloonTekst = {
  zin: 'Een nieuw overleg krijgt per groep de onderdelen van haar stap. De opening en de sluitronde komen er vanzelf bij. Een agenda die er al is, verandert niet.',
  stappen: 'Stappen',
  stap: (nr: string, naam: string) => `${nr} ${naam}`,
  eigen: 'aangepast',
  herstel: 'Zet het gewone sjabloon terug',
  zeker: 'Uw eigen onderdelen van deze stap verdwijnen. Het gewone sjabloon komt terug.',
  jaHerstel: 'Zet terug',
  laat: 'Laat zo',
  bewaard: 'Bewaard. Een nieuw overleg begint hiermee.',
  hersteld: 'Het gewone sjabloon is terug.',
  laatste: 'Een sjabloon heeft ten minste één onderdeel.',
  toetsen: { stap: 'andere stap', herstel: 'gewone sjabloon terug' },
} as const;

export const klokTekst = {
  nog: (n: number) => `nog ${tel(n, 'minuut', 'minuten')}`,
  over: (n: number) => `${tel(n, 'minuut', 'minuten')} over tijd`,
  voorOnderwerp: 'voor dit onderwerp',
  uitloop: (n: number) => `Het overleg loopt ${tel(n, 'minuut', 'minuten')} uit.`,
} as const;
