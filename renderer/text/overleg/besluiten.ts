/** Sentences of what the meeting decides: the namenlijst and the closing round. */
import { hoofdletter, tel } from '../../../shared/domein/woorden.ts';

export const namen = {
  kop: 'Namenlijst',
  zin: 'De partners besluiten per naam. Een nieuwe naam die niet op de nettolijst komt, wordt vernietigd.',
  leeg: 'Er staat nog niemand op de namenlijst. Lees de groepsscan in bij Groepen, of zet er een naam van een partner op.',
  erbij: 'Naam erbij',
  netto: 'Op de nettolijst',
  niet: 'Niet',
  besluit: (code: string) => `Besluit over ${code}`,
  reden: (code: string) => `Reden voor ${code}`,
  redenKort: 'Reden',
  brengtIn: 'Kent een partner deze naam uit eigen bron?',
  brengt: (partner: string) => `${hoofdletter(partner)} brengt in`,
  brachtIn: (wie: string) => `Ingebracht door ${wie}.`,
  wieBesluit: 'Wie besluit?',
  niemandBesluit: 'Kies wie besluit: partners die aan tafel zitten.',
  geenWijziging: 'Geen wijziging',
  gelijkGebleven: 'Vastgelegd: de partners liepen de lijst langs, er verandert niets.',
  /** When the list was fixed: in this meeting, and before it. */
  laatst: (nu: { tijd: string; door: string; ongewijzigd: boolean } | null, vorige: string | null, open: boolean) => {
    if (nu !== null) {
      const wat = nu.ongewijzigd ? 'Zonder wijziging vastgesteld' : 'Vastgesteld';
      return `${wat} om ${nu.tijd}${nu.door === '' ? '' : ` door ${nu.door}`}.`;
    }
    if (!open) return 'In dit overleg is de namenlijst niet vastgesteld.';
    return vorige === null ? 'Nog niet eerder vastgesteld.' : `Nog niet bijgewerkt. Vorige keer: ${vorige}.`;
  },
  verschil: {
    knop: 'Verschil met vorige keer',
    terug: 'Terug naar de lijst',
    nieuw: 'Nieuw',
    geenNieuw: 'Er is niemand bij gekomen.',
    eraf: 'Eraf',
    geenEraf: 'Er is niemand af gegaan.',
    erafUitleg: 'Alleen u ziet dit. Wie niet meer meedoet, is voor niemand in de zaal (art. 12 lid 1).',
    blijft: 'Blijft',
    geenBlijft: 'Er stond nog niemand op de lijst.',
    omdat: 'Reden:',
    inZaal: 'Zet het verschil in de zaal',
    uitZaal: 'Zet de gewone lijst in de zaal',
    zaalZin: 'De zaal ziet dezelfde namen als nu, met Nieuw of Blijft ervoor.',
  },
  nog: (n: number) => `Nog ${tel(n, 'naam', 'namen')} zonder besluit.`,
  stelVast: 'Stel de lijst vast',
  vraag: (netto: number, eraf: number, weg: number) =>
    [
      `${tel(netto, 'naam komt', 'namen komen')} op de nettolijst.`,
      eraf === 0 ? '' : `${tel(eraf, 'jongere gaat', 'jongeren gaan')} van de lijst, naar de recidivebewaring.`,
      weg === 0 ? 'Er wordt niets vernietigd.' : `${tel(weg, 'naam wordt', 'namen worden')} nu vernietigd.`,
    ]
      .filter(Boolean)
      .join(' '),
  vraagWaarom: 'Dat kunt u niet terugdraaien (art. 8 lid 3, art. 12).',
  ja: 'Stel vast en vernietig',
  jaZonder: 'Stel vast',
  nee: 'Nog niet',
  gedaan: (netto: number, eraf: number, weg: number) =>
    [
      `De nettolijst staat vast: ${tel(netto, 'naam', 'namen')}.`,
      eraf === 0 ? '' : `${tel(eraf, 'jongere is', 'jongeren zijn')} van de lijst.`,
      `${tel(weg, 'naam is', 'namen zijn')} vernietigd.`,
    ]
      .filter(Boolean)
      .join(' '),
} as const;

export const sluit = {
  kop: 'Sluitronde',
  zin: 'Loop de acties langs. Wie heeft welke informatie nodig voor zijn deel? Niemand neemt andere informatie mee.',
  leeg: 'Er zijn geen acties of interventies. U kunt het overleg sluiten.',
  klaar: 'klaar',
  nu: 'nu',
  open: 'nog doen',
  niemand: 'Niemand heeft informatie nodig',
  legVast: 'Leg een afspraak vast',
  nogEen: 'Nog een afspraak',
  haalWeg: 'Haal weg',
  welke: (ontvanger: string) => `de afspraak met ${ontvanger}`,
  ontvanger: 'Wie heeft informatie nodig?',
  doel: 'Voor welk doel?',
  kies: 'Kies iemand',
  kiesDoel: 'Kies een doel',
  informatie: 'Welke informatie neemt hij mee?',
  eerstWie: 'Kies eerst wie informatie nodig heeft. Dan ziet u wat hij mag meenemen.',
  kiesInformatie: 'Kies ten minste één punt.',
  magNiet: (zin: string) => `Mag niet mee. ${zin}.`,
  mag: (zin: string) => `Mag mee: ${zin}.`,
  watMee: (soort: string, over: readonly string[], bron: string, gegevenssoort: string) =>
    `${soort}${over.length > 0 ? ` over ${over.join(', ')}` : ''}. Bron: ${bron}, ${gegevenssoort}.`,
  gaatMee: 'Gaat vanzelf mee:',
  akkoord: (bron: string) => `Akkoord van ${bron}?`,
  akkoordUitleg: 'Vraag elke bron apart. Bij nee gaat het deel van die bron niet mee.',
  stem: (bron: string) => `Wie antwoordt voor ${bron}?`,
  kiesStem: 'Kies wie antwoordt',
  ja: 'Ja',
  nee: 'Nee',
  nietInDeZaal: (naam: string) => `${naam} (niet in de zaal)`,
  voorwaarden: (bron: string) => `Onder welke voorwaarde geeft ${bron} dit? (mag leeg)`,
  wieInformeert: 'Wie vertelt het de jongere? (mag leeg)',
  magVerteld: 'Wat mag de jongere horen? (mag leeg)',
  betrokken: 'Hoe worden jongere of ouders betrokken? (mag leeg)',
  opPapier:
    'Deze zinnen komen alleen op papier als alles meegaat. Ze staan dan bij wie alles krijgt. Schrijf geen namen van jongeren.',
  verdeeld: 'De ene bron zegt ja, de andere nee.',
  verdeeldZin:
    'Maak er twee afspraken van: één over wat meegaat, en één over wat niet meegaat. Anders komen de zinnen hieronder op niemands papier.',
  apart: 'Maak er twee afspraken van',
  kiesAkkoord: 'Kies ja of nee.',
  bewaar: 'Leg vast',
  annuleer: 'Annuleer',
  krijgt: (ontvanger: string) => hoofdletter(ontvanger),
  nietsMee: 'er gaat niets mee',
  blijftHier: (wat: string) => `Gaat niet mee: ${wat}`,
  informeert: (wie: string) => `Jongere: ${wie}`,
  verteld: (wat: string) => `Mag horen: ${wat}`,
  betrokkenBij: (hoe: string) => `Betrokken: ${hoe}`,
  voorwaardenBij: (v: string) => `Voorwaarde: ${v}`,
  sluit: 'Sluit het overleg',
  nogOpen: (n: number) => `Nog ${tel(n, 'regel', 'regels')} niet afgerond.`,
  vraag: 'Het overleg sluiten?',
  vraagZin:
    'De zaal wordt donker. Er verandert daarna niets meer. Iets vergeten? Dat kan later alleen nog als aanvulling, met naam en tijd. U maakt dan het verslag.',
  jaSluit: 'Ja, sluit het overleg',
  nogNiet: 'Nog niet',
  termijn: (t: string) => `klaar op ${t}`,
  toetsen: { legVast: 'afspraak', niemand: 'niemand' },
} as const;
