/**
 * The log in words: one table from code to kind and sentence, for the screen, the export and the compiler. A row has
 * ids, codes, numbers and dates only, so a sentence says how many and what, and never who is meant by an id.
 *
 * A command can only log a code that is in this table: whoever adds one gives it words.
 */
import { redenInWoorden, sleutellijstredenen } from './sleutellijst.ts';
import { dagVan, datumInWoorden, kloktijd } from './tijd.ts';

export const logsoorten = ['overleg', 'groepen', 'stukken', 'kluis', 'logboek'] as const;
export type Logsoort = (typeof logsoorten)[number];

/** What is in a row's `onderwerp`, read back. */
export type Logonderwerp = Readonly<Record<string, unknown>>;
type Zin = string | ((o: Logonderwerp) => string);

const tel = (x: unknown): number => (Array.isArray(x) ? x.length : typeof x === 'number' ? x : 0);
/** How many there are when each may be named more than once: a hidden item is there once per reason. */
const verschillend = (x: unknown): number => (Array.isArray(x) ? new Set(x).size : 0);
const woord = (x: unknown): string => (typeof x === 'string' || typeof x === 'number' ? String(x) : 'onbekend');
const lijst = (x: unknown): string => (Array.isArray(x) && x.length > 0 ? x.map(woord).join(', ') : 'niemand');
const isDatum = (x: unknown): x is string =>
  typeof x === 'string' && /^\d{4}-\d\d-\d\d/.test(x) && !Number.isNaN(Date.parse(x));
const dag = (x: unknown): string => (isDatum(x) ? datumInWoorden(x.slice(0, 10)) : 'een onbekende dag');
const moment = (x: unknown): string =>
  isDatum(x) ? `${datumInWoorden(dagVan(new Date(x)))} ${kloktijd(x)}` : 'een onbekend moment';
/** `1 punt`, `3 punten` */
const stuks = (x: unknown, een: string, meer: string): string => `${tel(x)} ${tel(x) === 1 ? een : meer}`;

const stuksoort = (x: unknown): string =>
  x === 'verslag' ? 'verslag' : x === 'plan' ? 'plan van aanpak' : x === 'verklaring' ? 'verklaring' : 'document';

const vaststelwijze = (x: unknown): string =>
  x === 'zelf'
    ? ', zelf, zonder tweede lezer'
    : x === 'akkoord'
      ? ', met een tweede lezer'
      : x === 'overleg'
        ? ', in een overleg'
        : '';

const voorstelsoort = (x: unknown): string =>
  x === 'persoon'
    ? 'een sleutel voor iemand'
    : x === 'profiel'
      ? 'een convenantprofiel'
      : 'een map voor reservekopieën';
const sleutelreden = (x: unknown): string => redenInWoorden[sleutellijstredenen.find((r) => r === x) ?? 'anders'];
const overgedragen = (o: Logonderwerp): string => (typeof o.groep === 'string' ? 'een groep' : 'de hele kluis');

/** What of an item was corrected, by the name of its field. */
const puntvelden: Readonly<Record<string, string>> = {
  tekst: 'de tekst',
  bron: 'de bron',
  gegevenssoort: 'de soort gegevens',
  niveau: 'groep of persoon',
  leden: 'over wie het gaat',
  kring: 'de kring',
  verantwoordelijke: 'wie het doet',
  termijn: 'de einddatum',
};
const veldwoord = (x: unknown): string => puntvelden[woord(x)] ?? woord(x);

const opening: Zin = (o) => {
  const hoe =
    o.wijze === 'herstelcode'
      ? 'De kluis ging open met de herstelcode'
      : o.wijze === 'nieuw'
        ? 'De kluis is gemaakt'
        : 'De kluis ging open met de wachtzin';
  const mis = tel(o.mislukt);
  return mis === 0 ? `${hoe}.` : `${hoe}, na ${mis === 1 ? '1 foute poging' : `${mis} foute pogingen`}.`;
};

const logwoorden = {
  'overleg.gemaakt': ['overleg', (o) => `Een overleg is gemaakt over ${stuks(o.groepen, 'groep', 'groepen')}.`],
  'overleg.gewijzigd': [
    'overleg',
    (o) =>
      `Een overleg in voorbereiding kreeg een andere dag, tijd, plaats of groep. Het gaat over ${stuks(o.groepen, 'groep', 'groepen')}.`,
  ],
  'overleg.verwijderd': ['overleg', 'Een overleg in voorbereiding is verwijderd.'],
  'overleg.profiel': ['overleg', 'Een overleg in voorbereiding nam het nieuwe convenantprofiel over.'],
  'overleg.geopend': ['overleg', 'Een overleg is geopend.'],
  'overleg.gesloten': ['overleg', 'Een overleg is gesloten.'],
  'overleg.geopend-op-scherm': [
    'overleg',
    (o) => `Een overleg is bekeken op het regiescherm, met ${stuks(o.leden, 'jongere', 'jongeren')}.`,
  ],
  'overleg.opening': ['overleg', (o) => `De zaal kreeg tekst ${woord(o.nr)} over geheimhouding.`],
  'overleg.geheimhouding-voorgelezen': ['overleg', 'De geheimhouding is voorgelezen.'],
  'overleg.wie-is-er': [
    'overleg',
    (o) => (o.aan === true ? 'De zaal kreeg te zien wie er is.' : 'De zaal kreeg weer het welkom.'),
  ],
  'overleg.geheimhouding-bijgepraat': [
    'overleg',
    (o) => `De geheimhouding is verteld aan ${stuks(o.deelnemers, 'deelnemer', 'deelnemers')} die later kwamen.`,
  ],
  'overleg.onderwerp-gekozen': ['overleg', 'Een onderwerp van de agenda is gekozen.'],
  'overleg.besloten-deel': [
    'overleg',
    (o) => `Een besloten deel is begonnen. ${stuks(o.weg, 'deelnemer wacht', 'deelnemers wachten')} buiten.`,
  ],
  'overleg.bladzijde': ['overleg', (o) => `Bladzijde ${woord(o.nr)} is gekozen voor de zaal.`],
  'overleg.beamer': ['overleg', (o) => (o.leeg === true ? 'De beamer is leeg gemaakt.' : 'De beamer is aangezet.')],
  'overleg.pauze': ['overleg', (o) => (o.pauze === true ? 'Het overleg is geschorst.' : 'Het overleg ging verder.')],
  'agenda.toegevoegd': ['overleg', (o) => `Een onderdeel is op de agenda gezet, kring ${woord(o.kring)}.`],
  'agenda.gewijzigd': ['overleg', 'Een onderdeel van de agenda is veranderd.'],
  'agenda.kring-kleiner': ['overleg', (o) => `Een onderdeel is kleiner gemaakt, tot kring ${woord(o.kring)}.`],
  'agenda.verwijderd': ['overleg', 'Een onderdeel is van de agenda gehaald.'],
  'agenda.volgorde': ['overleg', 'De agenda kreeg een andere volgorde.'],
  'agenda.sjabloon-bewaard': [
    'overleg',
    (o) =>
      `Het agendasjabloon van stap ${woord(o.stap)} is veranderd: ${stuks(o.onderdelen, 'onderdeel', 'onderdelen')}.`,
  ],
  'agenda.sjabloon-hersteld': ['overleg', (o) => `Stap ${woord(o.stap)} heeft weer het gewone agendasjabloon.`],
  'zaal.getoond': [
    'overleg',
    (o) =>
      `De zaal kreeg een beeld: ${stuks(o.punten, 'punt', 'punten')} te zien, ${verschillend(o.verborgen)} niet, met ${stuks(o.aanwezig, 'aanwezige', 'aanwezigen')}.`,
  ],
  'inzage.geopend-op-scherm': ['overleg', 'De inzagetoets van een overleg is bekeken.'],
  'elders.geopend-op-scherm': ['overleg', 'Punten van een ander onderwerp zijn bekeken.'],
  'om.neemt-deel': ['overleg', (o) => `Het OM neemt deel vanaf ${dag(o.vanaf)}.`],
  'deelnemer.komt-niet-terug': ['overleg', 'Een deelnemer die buiten wachtte, komt niet terug.'],
  'deelnemer.uitgenodigd': ['overleg', (o) => `Een deelnemer is uitgenodigd namens ${woord(o.partner)}.`],
  'deelnemer.getoetst-en-uitgenodigd': [
    'overleg',
    (o) => `Een gast is getoetst en uitgenodigd, vuistregel ${woord(o.vuistregel)}.`,
  ],
  'deelnemer.gewijzigd': ['overleg', 'Een deelnemer op de lijst is gewijzigd.'],
  'deelnemer.niet-betrokken': [
    'overleg',
    'Van een gast met de naam van een jongere of ouder is vastgelegd dat het iemand anders is.',
  ],
  'deelnemer.opnieuw-getoetst': [
    'overleg',
    (o) => `De toets van een gast is gewijzigd, vuistregel ${woord(o.vuistregel)}.`,
  ],
  'deelnemer.ingetrokken': ['overleg', 'Een uitnodiging is ingetrokken.'],
  'deelnemer.geopend-op-scherm': ['overleg', 'Een deelnemer en zijn toets zijn bekeken.'],
  'om.neemt-niet-deel': ['overleg', 'Het OM neemt niet deel: de uitnodiging is ingetrokken.'],
  'adresboek.geopend-op-scherm': [
    'overleg',
    (o) => `Het adresboek is bekeken, met ${stuks(o.contacten, 'contact', 'contacten')}.`,
  ],
  'adresboek.bewaard': ['overleg', 'Een contact in het adresboek is bewaard.'],
  'adresboek.verwijderd': ['overleg', 'Een contact is uit het adresboek verwijderd.'],
  'deelnemer.binnen': ['overleg', 'Een deelnemer kwam binnen.'],
  'deelnemer.buiten': ['overleg', 'Een deelnemer ging weg.'],
  'deelnemer.vertrek-bevestigd': ['overleg', 'Het vertrek van een deelnemer is bevestigd.'],
  'verklaring.voorgelegd': ['overleg', 'Een verklaring is voorgelegd om te tekenen.'],
  'verklaring.ondertekend': ['overleg', 'Een verklaring is ondertekend.'],
  'verklaring.op-papier-gezien': ['overleg', 'Een verklaring is op papier ondertekend. De voorzitter zag het papier.'],
  'verklaring.geweigerd': ['overleg', 'Een verklaring is geweigerd.'],
  'verklaring.tekenen-beeindigd': ['overleg', 'Het tekenen is beëindigd.'],
  'punt.toegevoegd': [
    'overleg',
    (o) => `Een punt is toegevoegd. Bron: ${woord(o.bron)}, soort: ${woord(o.soort)}, kring ${woord(o.kring)}.`,
  ],
  'punt.aangevuld': [
    'overleg',
    (o) =>
      `Een gesloten overleg is aangevuld. Bron: ${woord(o.bron)}, soort: ${woord(o.soort)}, kring ${woord(o.kring)}.`,
  ],
  'punt.geschrapt': ['overleg', (o) => `Een punt is geschrapt op verzoek van de bron: ${woord(o.bron)}.`],
  'verslag.op-agenda': ['overleg', 'Het vorige verslag is op de agenda gezet.'],
  'actie.stand': ['overleg', (o) => `Een actie is bijgewerkt: ${woord(o.stand)}.`],
  'acties.geopend-op-scherm': ['overleg', (o) => `De actielijst is bekeken: ${stuks(o.aantal, 'actie', 'acties')}.`],
  'punt.gewijzigd': [
    'overleg',
    // Rows of before an item could be corrected as a whole do not say what: it was the text.
    (o) => `Van een punt is veranderd: ${Array.isArray(o.velden) ? lijst(o.velden.map(veldwoord)) : 'de tekst'}.`,
  ],
  'punt.verwijderd': ['overleg', 'Een punt is weggehaald.'],
  'punt.teruggezet': ['overleg', 'Een punt dat was weggehaald, is teruggezet.'],
  'punt.verruimd': ['overleg', (o) => `Een punt is verruimd naar ${stuks(o.aan, 'ander', 'anderen')}.`],
  'punt.verruiming-ingetrokken': ['overleg', 'Een verruiming van een punt is ingetrokken.'],
  'punt.versmald': [
    'overleg',
    (o) =>
      Array.isArray(o.alleen)
        ? `Een punt kreeg een kleinere kring, van ${stuks(o.alleen, 'deelnemer', 'deelnemers')}.`
        : 'Een punt kreeg weer zijn gewone kring.',
  ],
  'punt.voorwaarden': ['overleg', 'Voorwaarden en beroepsgeheim van een punt zijn vastgelegd.'],
  'punt.doelbinding': [
    'overleg',
    (o) =>
      o.nogNodig === true && o.magHiervoor === true
        ? 'Bij een ander doel: het punt is nog nodig en mag hiervoor worden gebruikt.'
        : 'Bij een ander doel: het punt wordt hier niet gebruikt.',
  ],
  'punt.erbij': ['overleg', 'Een punt van elders is bij een onderwerp gehaald.'],
  'punt.eraf': ['overleg', 'Een punt van elders is hier weggehaald.'],
  'advies.gevraagd': ['overleg', (o) => `Anoniem advies is gevraagd over ${stuks(o.leden, 'jongere', 'jongeren')}.`],
  'advies.akkoord-ingetrokken': [
    'overleg',
    (o) => `Het akkoord met anoniem advies is ingetrokken. Bron: ${woord(o.bron)}.`,
  ],
  'advies.tekst-vrijgegeven': ['overleg', 'Een tekst is vrijgegeven voor anoniem advies.'],
  'advies.tekst-teruggetrokken': ['overleg', 'Een vrijgegeven tekst is teruggenomen.'],
  'sluitronde.afspraak': [
    'overleg',
    (o) =>
      o.akkoord === true
        ? 'In de sluitronde is afgesproken wie informatie krijgt. De bron is akkoord.'
        : 'In de sluitronde is informatie gevraagd. De bron is niet akkoord.',
  ],
  'sluitronde.weggehaald': ['overleg', 'Een afspraak van de sluitronde is weggehaald.'],
  'sluitronde.niemand': ['overleg', 'In de sluitronde is vastgelegd dat niemand informatie nodig heeft.'],

  'groep.gemaakt': ['groepen', (o) => `Een groep is gemaakt na een signaal. Bron: ${woord(o.bron)}.`],
  'groep.beoordeeld': [
    'groepen',
    (o) =>
      o.problematisch === true
        ? 'Besluit 2A: de groep is een problematische jeugdgroep.'
        : 'Besluit 2A: de groep is geen problematische jeugdgroep.',
  ],
  'groep.geopend-op-scherm': [
    'groepen',
    (o) => `Een groep is bekeken, met de gegevens van ${stuks(o.leden, 'jongere', 'jongeren')}.`,
  ],
  'groepsscan.geopend-op-scherm': [
    'groepen',
    (o) => `Een groepsscan is bekeken, met ${stuks(o.rijen, 'naam', 'namen')}. Er is niets bewaard.`,
  ],
  'groepsscan.overgenomen': [
    'groepen',
    (o) => `Een groepsscan is overgenomen, met ${stuks(o.aantal, 'naam', 'namen')}.`,
  ],
  'lid.ingelezen': ['groepen', 'Een naam is op de brutolijst gezet.'],
  'lid.vernietigd': ['groepen', 'De gegevens van een jongere zijn vernietigd.'],
  'groep.vernietigd': [
    'groepen',
    (o) => `Een groep is vernietigd, met de gegevens van ${stuks(o.namen, 'jongere', 'jongeren')}.`,
  ],
  'deelname.beeindigd': ['groepen', (o) => `De deelname van een jongere is beëindigd per ${dag(o.per)}.`],
  'deelname.hervat': ['groepen', 'Een jongere doet na een nieuw besluit weer mee.'],
  'groep.gesloten': ['groepen', (o) => `Een groep is gesloten per ${dag(o.per)}.`],
  'groep.heropend': ['groepen', 'Een gesloten groep is heropend.'],
  'groepsscan.ingetrokken': [
    'groepen',
    (o) => `Een groepsscan is ingetrokken: ${stuks(o.aantal, 'naam', 'namen')} vernietigd.`,
  ],
  'groepsscan.bestand-verwijderd': ['groepen', 'Het bestand van een groepsscan is van de laptop verwijderd.'],
  'archief.besloten': ['groepen', (o) => `Een archiefbesluit is vastgelegd: ${woord(o.soort)}, doel ${woord(o.doel)}.`],
  'archief.beeindigd': ['groepen', 'Een archiefbesluit is beëindigd.'],
  'vernietiging.vastgelegd': [
    'groepen',
    (o) =>
      `Een verklaring van vernietiging is vastgelegd: ${stuks(o.groepen, 'groep', 'groepen')}, ${stuks(o.namen, 'jongere', 'jongeren')}.`,
  ],
  'vernietiging.verklaring-bewaard': ['groepen', 'Een verklaring van vernietiging is als document bewaard.'],
  'bewaren.geopend-op-scherm': [
    'groepen',
    (o) => `De lijst van wat vernietigd moet worden is bekeken, met ${stuks(o.posten, 'regel', 'regels')}.`,
  ],
  'naam.toegevoegd': ['groepen', (o) => `Een naam is op de brutolijst gezet, ingebracht door ${woord(o.bron)}.`],
  'naam.ingebracht': ['groepen', (o) => `Een naam is ook ingebracht door ${woord(o.bron)}.`],
  'namenlijst.vastgesteld': [
    'groepen',
    (o) =>
      `De nettolijst is vastgesteld: ${stuks(o.netto, 'naam', 'namen')} erop, ${stuks(o.vernietigd, 'naam', 'namen')} vernietigd.`,
  ],
  'namenlijst.ongewijzigd': [
    'groepen',
    (o) => `De partners liepen de namenlijst langs: geen wijziging, ${stuks(o.netto, 'naam', 'namen')}.`,
  ],
  'namenlijst.verschil-in-zaal': [
    'overleg',
    (o) =>
      o.aan === true
        ? 'De zaal kreeg bij de namen te zien wat nieuw is en wat blijft.'
        : 'De zaal kreeg weer de gewone namenlijst.',
  ],
  'vaststelling.geopend-op-scherm': [
    'groepen',
    (o) => `Het verschil met de vorige namenlijst is bekeken, met ${stuks(o.leden, 'jongere', 'jongeren')}.`,
  ],
  'brief.vastgelegd': [
    'groepen',
    (o) =>
      o.wat === 'bezwaar'
        ? `Een brief wordt niet gegeven: ${woord(o.partner)} maakte bezwaar.`
        : `Een brief is vastgelegd: ${woord(o.wat)} op ${dag(o.dag)}.`,
  ],
  'brief.verwijderd': ['groepen', 'Een regel over een brief is weggehaald.'],
  'plan.gewijzigd': ['groepen', 'Het plan van aanpak is veranderd.'],
  'interventie.toegevoegd': ['groepen', (o) => `Een interventie is toegevoegd. Verantwoordelijk: ${woord(o.partner)}.`],
  'besluit20.geregistreerd': ['groepen', (o) => `Een besluit art. 20 Wpg is geregistreerd voor ${lijst(o.aan)}.`],
  'besluit20.beeindigd': ['groepen', (o) => `Een besluit art. 20 Wpg is beëindigd per ${dag(o.per)}.`],

  'stuk.concept': ['stukken', (o) => `Een concept is gemaakt: ${stuksoort(o.soort)}, versie ${woord(o.versie)}.`],
  'stuk.geopend-op-scherm': ['stukken', 'Een document is bekeken.'],
  'stuk.voorgelegd': ['stukken', 'Een document is voorgelegd aan de partners.'],
  'stuk.opmerking': ['stukken', (o) => `Een opmerking bij een document is vastgelegd, van ${woord(o.van)}.`],
  'stuk.akkoord': ['stukken', (o) => `Het akkoord van ${woord(o.partner)} is vastgelegd.`],
  'stuk.vastgesteld': ['stukken', (o) => `Vastgesteld: ${stuksoort(o.soort)}${vaststelwijze(o.wijze)}.`],
  'verstrekking.begonnen': [
    'stukken',
    (o) => `Papieren voor ${stuks(o.ontvangers, 'ontvanger', 'ontvangers')} worden gemaakt: ${woord(o.soort)}.`,
  ],
  'verstrekking.gemaakt': [
    'stukken',
    (o) =>
      `Verstrekking ${woord(o.nummer)} is geschreven en staat in het register: ${woord(o.soort)}, ${stuks(o.items, 'gegeven', 'gegevens')}.`,
  ],
  'verstrekking.terug': [
    'stukken',
    (o) =>
      o.hoe === 'niet-terug'
        ? 'Een papier dat terug moest, kwam niet terug.'
        : o.hoe === 'vernietigd'
          ? 'De ontvanger heeft een papier dat terug moest vernietigd.'
          : 'Een papier dat terug moest, is terug.',
  ],
  'verstrekkingen.geopend-op-scherm': ['stukken', 'Het register van verstrekkingen is bekeken.'],
  'export.begonnen': [
    'stukken',
    (o) => `Een overdracht is begonnen, van ${stuks(o.stukken, 'document', 'documenten')}.`,
  ],
  'export.geschreven': [
    'stukken',
    (o) => `Overgedragen in een pakket voor het DMS: ${stuks(o.stukken, 'document', 'documenten')}.`,
  ],

  'export.met-namen': [
    'stukken',
    (o) =>
      `Een sleutellijst met ${stuks(o.leden, 'naam', 'namen')} ging mee met een pakket. Reden: ${sleutelreden(o.reden)}.`,
  ],

  'kluis.ingericht': ['kluis', (o) => `De kluis is ingericht, met versie ${woord(o.versie)} van het convenantprofiel.`],
  'kluis.geopend': ['kluis', opening],
  'tafelcode.onjuist': ['kluis', 'Er is een foute tafelcode getypt.'],
  'sleutel.wachtzin-gewijzigd': ['kluis', (o) => `Een wachtzin is gewijzigd: ${woord(o.rol)}.`],
  'sleutel.vervanger-toegevoegd': ['kluis', 'Een vervanger kreeg een eigen sleutel.'],
  'sleutel.vervanger-verwijderd': ['kluis', 'De sleutel van een vervanger is ingetrokken.'],
  'sleutel.archief-toegevoegd': ['kluis', 'Een meelezer van het archief kreeg een eigen sleutel.'],
  'sleutel.archief-verwijderd': ['kluis', 'De sleutel van een meelezer van het archief is ingetrokken.'],
  'sleutel.beheerder-toegevoegd': ['kluis', 'Een beheerder kreeg een eigen sleutel. Die opent de kluis niet.'],
  'sleutel.beheerder-verwijderd': ['kluis', 'De sleutel van een beheerder is ingetrokken.'],
  'voorstel.bevestigd': ['kluis', (o) => `Een voorstel van de beheerder is bevestigd: ${voorstelsoort(o.soort)}.`],
  'voorstel.afgewezen': ['kluis', (o) => `Een voorstel van de beheerder is afgewezen: ${voorstelsoort(o.soort)}.`],
  'profiel.vervangen': ['kluis', (o) => `Het convenantprofiel is nu versie ${woord(o.versie)}.`],
  'sleutel.toestel-aan': ['kluis', (o) => `Een sleutel werkt alleen nog op deze laptop: ${woord(o.rol)}.`],
  'sleutel.toestel-uit': ['kluis', (o) => `Een sleutel werkt weer op elke laptop: ${woord(o.rol)}.`],
  'sleutel.herstelcode-vervangen': ['kluis', 'De herstelcode is vervangen.'],
  'sleutel.herstelcode-bevestigd': ['kluis', 'De herstelcode is bevestigd.'],
  'sleutel.niet-gewijzigd': ['kluis', 'Een verandering van de sleutels is niet doorgegaan.'],
  'sleutel.wachtzin-onjuist': ['kluis', 'Bij een verandering van de sleutels is een foute wachtzin getypt.'],
  'sleutel.ouder-sleutelbestand': [
    'kluis',
    (o) =>
      o.geweigerd === true
        ? 'Er stond een ouder sleutelbestand. De kluis bleef dicht.'
        : 'Er stond een ouder sleutelbestand. Ingetrokken sleutels zijn eruit gehaald.',
  ],
  'datasleutel.begonnen': ['kluis', 'Het opnieuw versleutelen van de kluis is begonnen.'],
  'datasleutel.niet-vervangen': ['kluis', 'Het opnieuw versleutelen van de kluis is niet doorgegaan.'],
  'datasleutel.vervangen': [
    'kluis',
    (o) =>
      `De kluis is opnieuw versleuteld, met een nieuwe wachtzin en herstelcode. Ingetrokken: ${stuks(o.vervallen, 'sleutel', 'sleutels')}.`,
  ],
  'kopie.begonnen': ['kluis', 'Een reservekopie is begonnen.'],
  'kopie.gemaakt': ['kluis', 'Een reservekopie is gemaakt.'],
  'kopie.verwijderd': [
    'kluis',
    (o) =>
      `Verwijderd: ${stuks(o.kopieen, 'reservekopie', 'reservekopieën')} en ${stuks(o.oudeStanden, 'oude stand', 'oude standen')}.`,
  ],
  'kopie.teruggezet': ['kluis', 'Een reservekopie is teruggezet.'],
  'overdracht.code': [
    'kluis',
    (o) => (o.vervangt === true ? 'De ontvangstcode is vervangen.' : 'Een ontvangstcode is gemaakt.'),
  ],
  'overdracht.begonnen': ['kluis', 'Een overdracht aan een andere laptop is begonnen.'],
  'overdracht.geschreven': [
    'kluis',
    (o) =>
      `Een overdracht aan een andere laptop is geschreven: ${overgedragen(o)}, met ${stuks(o.leden, 'jongere', 'jongeren')}.`,
  ],
  'overdracht.bekeken': ['kluis', 'Een overdracht van een andere laptop is bekeken.'],
  'overdracht.aangenomen': [
    'kluis',
    (o) =>
      `Een overdracht van een andere laptop is overgenomen: ${overgedragen(o)}, met ${stuks(o.leden, 'jongere', 'jongeren')}.`,
  ],
  'overdracht.ontvangen': [
    'kluis',
    (o) => `Het ontvangstbewijs van een overdracht is ingelezen. De ander nam haar over op ${moment(o.op)}.`,
  ],
  'instelling.gewijzigd': ['kluis', (o) => `Een instelling is veranderd: ${woord(o.sleutel)}.`],

  'logboek.geopend-op-scherm': ['logboek', 'Het logboek is bekeken.'],
  'logboek.gecontroleerd': [
    'logboek',
    (o) =>
      o.klopt === true
        ? `Het hele logboek is gecontroleerd, tot en met rij ${woord(o.tot)}. Het klopt.`
        : `Het hele logboek is gecontroleerd, tot en met rij ${woord(o.tot)}. Het klopt niet.`,
  ],
  'logboek.breuk': ['logboek', (o) => `Rij ${woord(o.rij)} past niet bij de rij ervoor.`],
  'logboek.kop-ontbreekt': [
    'logboek',
    (o) =>
      tel(o.rij) === 0
        ? 'Een rij die bij een export hoort, is weg.'
        : `Rij ${woord(o.rij)} is niet meer de rij die bij een export is vastgelegd.`,
  ],
  'logboek.bevinding-gezien': [
    'logboek',
    (o) => `Bekeken: ${stuks(o.aantal, 'melding', 'meldingen')} over het logboek.`,
  ],
  'logboek.opgeruimd': [
    'logboek',
    (o) => `Opgeruimd: ${stuks(o.aantal, 'oude rij', 'oude rijen')}, tot en met rij ${woord(o.tot)}.`,
  ],
  'logboek.vergeleken': [
    'logboek',
    (o) =>
      o.uitkomst === 'gelijk'
        ? `Rij ${woord(o.rij)} is vergeleken met een export. Gelijk.`
        : `Rij ${woord(o.rij)} is vergeleken met een export. Niet gelijk.`,
  ],
  'logboek.export-begonnen': ['logboek', 'Een export van het logboek is begonnen.'],
  'logboek.geexporteerd': [
    'logboek',
    (o) => `Het logboek is geëxporteerd: ${stuks(o.aantal, 'rij', 'rijen')}, tot en met rij ${woord(o.tot)}.`,
  ],
  'klok.bevestigd': ['logboek', (o) => `De klok van de laptop is nagekeken: het is ${dag(o.dag)}.`],
  'klok.terug': ['logboek', (o) => `De klok van de laptop ging terug, van ${moment(o.van)} naar ${moment(o.naar)}.`],
} as const satisfies Readonly<Record<string, readonly [Logsoort, Zin]>>;

/** A code that a row may have. */
export type Logcode = keyof typeof logwoorden;
export const logcodes = Object.keys(logwoorden) as Logcode[];

const bekend = (wat: string): wat is Logcode => Object.hasOwn(logwoorden, wat);

/** Null for a code that this version does not know. */
export const soortVanLogcode = (wat: string): Logsoort | null => (bekend(wat) ? logwoorden[wat][0] : null);

/** The sentence of a row. Never throws: a row may have been tampered with, or come from another version. */
export function logInWoorden(wat: string, onderwerp: Logonderwerp): string {
  if (!bekend(wat)) return 'Deze regel kent deze versie van Overlegtafel niet.';
  const zin: Zin = logwoorden[wat][1];
  return typeof zin === 'string' ? zin : zin(onderwerp);
}
