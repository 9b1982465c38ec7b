/** Every sentence of the log's screen; what a row says comes from `shared/domein/logboek.ts`. */
import { dagVan, datumInWoorden, kloktijd, kloktijdMetSeconden } from '../../shared/domein/tijd.ts';

const getal = (n: number): string => n.toLocaleString('nl-NL');
const rijen = (n: number): string => (n === 1 ? '1 rij' : `${getal(n)} rijen`);
const leesbaar = (moment: string): boolean => !Number.isNaN(Date.parse(moment));

/** A moment in local time. What is no moment is shown as it stands: somebody tampered with it. */
const moment = (tijd: string): string =>
  leesbaar(tijd) ? `${datumInWoorden(dagVan(new Date(tijd)))} ${kloktijd(tijd)}` : `“${tijd}”`;

/** Hash in groups of four, to read out or to write over. */
const hash = (h: string): string => h.replace(/(.{4})(?=.)/g, '$1 ');

export const logboekTekst = {
  kop: 'Logboek',
  zin: 'Wat er is gedaan en bekeken, met nummers en zonder namen.',
  stand: (aantal: number, vanaf: string) => `${rijen(aantal)}, vanaf ${moment(vanaf)}`,
  nooitGecontroleerd: 'Nog nooit helemaal gecontroleerd.',
  gecontroleerd: (tijd: string, tot: number, klopt: boolean) =>
    `Helemaal gecontroleerd op ${moment(tijd)}, tot en met rij ${getal(tot)}: ${klopt ? 'het klopt' : 'het klopt niet'}.`,
  opgeruimd: (tot: number, tijd: string) => `Tot en met rij ${getal(tot)} opgeruimd op ${moment(tijd)}.`,
  leeg: 'Geen rijen gevonden. Kies een andere dag of een ander soort.',
  moment,
  hash,
  getal,
  precies: (t: string) =>
    leesbaar(t) ? `${datumInWoorden(dagVan(new Date(t)))} ${kloktijdMetSeconden(t)}` : moment(t),
  tijd: (t: string) => (leesbaar(t) ? kloktijdMetSeconden(t) : '–'),
  /** Heading above the rows of one day. */
  dag: (t: string) =>
    leesbaar(t)
      ? new Date(t).toLocaleDateString('nl-NL', {
          timeZone: 'Europe/Amsterdam',
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        })
      : 'Onbekende dag',
  soorten: {
    overleg: 'overleg',
    groepen: 'groepen',
    stukken: 'documenten',
    kluis: 'kluis',
    logboek: 'logboek',
  },
  onbekendeSoort: 'onbekend',
  kolommen: { tijd: 'Tijd', wat: 'Wat er gebeurde', soort: 'Soort', rij: 'Rij' },

  filter: { kop: 'Kies wat u ziet', soort: 'Soort', alle: 'alle soorten', dag: 'Dag', wis: 'Alle dagen' },
  bladeren: { kop: 'Bladeren', nieuwer: 'Nieuwer', ouder: 'Ouder', nieuwste: 'Nieuwste' },

  knoppen: {
    controleer: 'Controleer alles',
    exporteer: 'Exporteer',
    vergelijk: 'Vergelijk',
    opruimen: 'Ruim op',
  },
  toetsen: {
    kies: 'kies rij',
    ouder: 'ouder',
    nieuwer: 'nieuwer',
    controleer: 'controleer',
    exporteer: 'exporteer',
    vergelijk: 'vergelijk',
    opruimen: 'ruim op',
    stop: 'stop',
    terug: 'terug',
    voerUit: 'voer uit',
  },

  controle: {
    bezig: (tot: number, van: number) => `Controleert rij ${getal(tot)} van ${getal(van)}.`,
    voortgang: 'Voortgang van de controle',
    stop: 'Stop',
    gestopt: (tot: number) => `Gestopt bij rij ${getal(tot)}. De rest is niet gecontroleerd.`,
    klopt: (tot: number) => `Het klopt: alle rijen tot en met rij ${getal(tot)} passen bij elkaar.`,
    kloptNiet: (aantal: number) =>
      aantal === 1 ? 'Het klopt niet: er is 1 plek gevonden.' : `Het klopt niet: er zijn ${aantal} plekken gevonden.`,
  },

  bevinding: {
    kop: 'Het logboek klopt niet.',
    breuk: (rij: number, tijd: string | null) =>
      `Rij ${getal(rij)}${tijd ? ` (${moment(tijd)})` : ''} past niet bij de rij ervoor: een rij is veranderd, weggehaald of ertussen gezet.`,
    koprij: (rij: number, tijd: string | null) =>
      `${rij === 0 ? 'Een rij' : `Rij ${getal(rij)}`} hoort bij een export${tijd ? ` van ${moment(tijd)}` : ''}, en is weg of anders: het einde van het logboek is misschien weggehaald.`,
    meer: (n: number) => `En nog ${n}.`,
    helpt: 'Exporteer het logboek en vraag de privacy officer mee te kijken. U kunt gewoon verder werken.',
    gezien: 'Ik heb dit gezien',
    eerder: (n: number) => (n === 1 ? 'Er is 1 melding die u al zag.' : `Er zijn ${n} meldingen die u al zag.`),
    naarRij: (rij: number) => `Ga naar rij ${getal(rij)}`,
  },

  detail: {
    paneel: 'Gekozen rij',
    rij: 'Rij',
    moment: 'Wanneer',
    soort: 'Soort',
    wie: 'Sleutel',
    code: 'Code',
    hash: 'Hash',
    waarover: 'Waarover',
    geenWaarover: 'Deze rij heeft geen nummers.',
    uitleg: 'Dit zijn nummers en codes, geen namen.',
    ja: 'ja',
    nee: 'nee',
    niets: 'niets',
    sleutels: {
      procesregisseur: 'wachtzin van de procesregisseur',
      vervanger: 'wachtzin van de vervanger',
      archief: 'wachtzin van de meelezer archief',
      beheerder: 'wachtzin van de beheerder',
      herstel: 'herstelcode',
    },
  },

  export: {
    kop: 'Exporteer het logboek',
    zin: 'Voor de privacy officer. U kiest een map. Het hele logboek wordt eerst gecontroleerd.',
    wat: 'In de map komen: logboek.csv (voor Excel), logboek.json en controle.csv met de uitkomst en de hash. Er staan geen namen in.',
    van: 'Vanaf dag',
    tot: 'Tot en met dag',
    leeg: 'Laat leeg voor alles.',
    knop: 'Kies een map en exporteer',
    sluit: 'Sluit',
    geannuleerd: 'U koos geen map. Er is niets geëxporteerd.',
    gedaan: (map: string, n: number) => `${rijen(n)} geëxporteerd naar ${map}.`,
    klopt: 'De controle is goed.',
    kloptNiet: 'De controle is niet goed. Dat staat ook in controle.csv.',
    bewaar: 'Bewaar dit buiten deze laptop. Daarmee ziet u later of er een rij is weggehaald.',
    rij: 'Laatste rij',
    hash: 'Hash',
  },

  vergelijk: {
    kop: 'Vergelijk met een eerdere export',
    zin: 'Neem de laatste rij en de hash over uit controle.csv.',
    rij: 'Laatste rij',
    hash: 'Hash van de laatste rij',
    hashUitleg: '64 tekens. Spaties mogen.',
    rijFout: 'Vul het nummer van de laatste rij in.',
    hashFout: 'Vul alle 64 tekens van de hash in: cijfers en de letters a tot en met f.',
    knop: 'Vergelijk',
    gelijk: (rij: number) => `Gelijk. Rij ${getal(rij)} is er nog, precies zoals toen.`,
    anders: (rij: number) => `Niet gelijk. Rij ${getal(rij)} is nu een andere rij.`,
    ontbreekt: (rij: number) =>
      `Rij ${getal(rij)} is er niet. Het einde van het logboek is weg, of dit hoort bij een andere kluis.`,
    opgeruimd: (rij: number) => `Rij ${getal(rij)} is opgeruimd na de bewaartermijn. Hij is niet meer te vergelijken.`,
    helpt: 'Klopt het nummer en de hash? Vraag dan de privacy officer mee te kijken.',
  },

  opruimen: {
    kop: 'Ruim oude rijen op',
    termijn: (jaren: number) =>
      `Een rij blijft ${jaren} jaar staan (BIO2 8.15). Langer is niet nodig (art. 5 lid 1 e AVG). Uw beheerder bepaalt de termijn.`,
    niets: 'Er is nu niets op te ruimen.',
    watWeg: (n: number, van: string, tot: string) =>
      `Weg gaan ${rijen(n)}, van ${moment(van)} tot en met ${moment(tot)}.`,
    gevolg: 'Dit is niet terug te draaien. In het logboek komt te staan wat weg is. De rest blijft te controleren.',
    knop: (n: number) => `Ruim ${rijen(n)} op`,
    nee: 'Laat staan',
    gedaan: (n: number) => `${rijen(n)} opgeruimd.`,
  },
} as const;
