/** Fictional people with keys, and a bridge that knows the passphrase of who is logged in. */
import type { Mens } from '../../../shared/contract/sleutels.ts';
import { Geweigerd } from '../../../shared/contract/weigering.ts';
import type { Stubbrug } from './stubbrug.ts';

export const eigenWachtzin = 'negen stille uilen lezen kranten';

export const mensen: readonly Mens[] = [
  {
    id: 's1',
    rol: 'procesregisseur',
    naam: 'Mare Verdicht',
    ik: true,
    toestel: false,
    sinds: '2026-03-02T09:00:00.000Z',
    gewijzigd: '2026-09-01T08:00:00.000Z',
    laatstGeopend: '2026-11-24T08:12:00.000Z',
  },
  {
    id: 's3',
    rol: 'vervanger',
    naam: 'vervanger 1',
    ik: false,
    toestel: false,
    sinds: '2026-03-09T09:00:00.000Z',
    gewijzigd: null,
    laatstGeopend: '2026-10-12T12:30:00.000Z',
  },
  {
    id: 's4',
    rol: 'vervanger',
    naam: 'teamleider veiligheid',
    ik: false,
    toestel: false,
    sinds: '2026-11-02T09:00:00.000Z',
    gewijzigd: null,
    laatstGeopend: null,
  },
  {
    id: 's2',
    rol: 'herstel',
    naam: '',
    ik: false,
    toestel: false,
    sinds: '2026-03-02T09:00:00.000Z',
    gewijzigd: null,
    laatstGeopend: null,
  },
];

export function richtSleutelsIn(brug: Stubbrug, lijst: () => readonly Mens[], kanBinden = false): void {
  const eis =
    <W>(waarde: W) =>
    (i: { readonly eigenWachtzin: string }): W => {
      if (i.eigenWachtzin === eigenWachtzin) return waarde;
      throw new Geweigerd({
        code: 'WACHTZIN_ONJUIST',
        uitleg:
          'Dit is niet de wachtzin waarmee u nu werkt. Let op hoofdletters en spaties, en probeer het opnieuw. Er is niets veranderd.',
      });
    };
  brug.antwoord('kluis.meetWachtzin', (i: { readonly wachtzin: string }) =>
    i.wachtzin.length > 16
      ? { score: 4, genoeg: true, advies: '' }
      : { score: 1, genoeg: false, advies: 'Voeg nog twee woorden toe.' },
  );
  brug.antwoord('besluiten.lijst', () => ({
    vandaag: '2026-11-24',
    besluiten: [],
    keuzes: { gegevenssoorten: [], ontvangers: [] },
  }));
  brug.antwoord('voorstellen.lijst', () => ({ voorstellen: [], onleesbaar: 0 }));
  brug.antwoord('sleutels.toon', () => ({ mensen: [...lijst()], kanBinden }));
  brug.antwoord('sleutels.bindAanLaptop', eis(undefined));
  brug.antwoord('sleutels.wijzigWachtzin', eis(undefined));
  brug.antwoord('sleutels.voegToe', eis(undefined));
  brug.antwoord('sleutels.verwijder', eis(undefined));
  brug.antwoord('sleutels.vervangHerstelcode', eis({ herstelcode: 'AAAA-BBBB-CCCC-DDDD' }));
}
