/** Every sentence of the address book: the list, somebody in it, adding and removing. */
import type { Contactsoort } from '../../shared/domein/adresboek.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { tel } from '../../shared/domein/woorden.ts';

export const adresboekTekst = {
  kop: 'Adresboek',
  zin: 'Wie u uitnodigt voor een overleg. Nooit een jongere of ouder.',
  leeg: 'Nog niemand. Druk op + voor een nieuw contact. Wie u uitnodigt, kan er ook vanzelf in.',
  nieuw: 'Nieuw contact',
  zoek: 'Zoek in het adresboek',
  gevonden: (n: number) => tel(n, 'contact', 'contacten'),
  niemand: 'Niemand gevonden. Maak het zoekvak leeg, of druk op + voor een nieuw contact.',
  kolommen: {
    naam: 'Naam',
    organisatie: 'Organisatie',
    functie: 'Functie',
    laatst: 'Laatst uitgenodigd',
  },
  nooit: 'nog niet',
  zonderOrganisatie: 'zonder organisatie',
  langGeleden: 'lang niet gebruikt',
  opruimen: (n: number) =>
    n === 1
      ? '1 contact is twee jaar niet uitgenodigd. Bewaar niet meer dan nodig is: verwijder het, of laat het staan.'
      : `${n} contacten zijn twee jaar niet uitgenodigd. Bewaar niet meer dan nodig is: verwijder ze, of laat ze staan.`,
  toonLang: 'Toon alleen deze',
  toonAlle: 'Toon alle contacten',
  naamgenoot: 'Deze naam hoort ook bij een jongere of ouder in de kluis.',
  naamgenootKort: 'naam van een betrokkene?',
  naamgenootHelpt: 'Is het dezelfde persoon? Verwijder het contact: een betrokkene is nooit deelnemer.',
  bewaard: (naam: string) => `${naam} staat in het adresboek.`,
  verwijderd: (naam: string) => `${naam} is uit het adresboek verwijderd.`,

  toetsen: {
    kies: 'kies contact',
    nieuw: 'nieuw contact',
    zoek: 'zoek',
    wijzig: 'wijzig',
    verwijder: 'verwijder',
    bewaar: 'bewaar',
    terug: 'terug',
  },

  soorten: {
    partner: 'Convenantpartner',
    organisatie: 'Andere organisatie',
    gemeente: 'Andere gemeente',
    persoon: 'Natuurlijk persoon',
  } satisfies Record<Contactsoort, string>,

  detail: {
    paneel: 'Gekozen contact',
    soort: 'Soort',
    organisatie: 'Organisatie',
    functie: 'Functie',
    email: 'E-mail',
    telefoon: 'Telefoon',
    rol: 'Meestal',
    sinds: 'In het adresboek sinds',
    laatst: 'Laatst uitgenodigd',
    dag: (dag: string) => datumInWoorden(dag),
    wijzig: 'Wijzig',
    verwijder: 'Verwijder',
    vraag: (naam: string) => `Verwijdert u ${naam} uit het adresboek?`,
    vraagWaarom: 'Overleggen waarbij deze persoon op de lijst staat, veranderen niet.',
    ja: 'Ja, verwijder',
    nee: 'Nee',
  },

  formulier: {
    nieuw: 'Nieuw contact',
    wijzig: (naam: string) => `Wijzig ${naam}`,
    zin: 'Alleen wie u uitnodigt namens zijn werk. Schrijf geen namen van jongeren of ouders.',
    alle: 'Adresboek',
    soort: 'Wat voor contact?',
    partner: 'Welke partner?',
    kiesPartner: 'Kies een partner',
    organisatie: 'Organisatie',
    gemeente: 'Gemeente',
    naam: 'Naam',
    functie: 'Functie (mag leeg)',
    email: 'E-mail (mag leeg)',
    emailFout: 'Dit lijkt geen e-mailadres. Zoals: naam@voorbeeld.nl.',
    telefoon: 'Telefoon (mag leeg)',
    telefoonFout: 'Dit lijkt geen telefoonnummer. Gebruik cijfers, spaties, + en -.',
    rol: 'In welke rol komt deze persoon meestal?',
    bewaar: 'Bewaar',
    annuleer: 'Annuleer',
  },
} as const;
