/** A bridge that answers like an open vault with the fictional meeting in it. Tests override what they are about. */
import type { Toestand } from '../../../shared/contract/kluis.ts';
import type { Overlegbeeld } from '../../../shared/contract/overlegbeeld.ts';
import type { Sluititem } from '../../../shared/contract/sluitronde.ts';
import { agendabeeld, sjablonen } from './agendavoorbeeld.ts';
import { papierenBijOverleg } from './papiervoorbeeld.ts';
import { maakStubbrug, type Stubbrug } from './stubbrug.ts';
import { aanwezig, beslotenDeel, overlegbeeld, ring, verschil } from './voorbeeld.ts';

export function toestand(deel: Partial<Toestand> = {}): Toestand {
  return {
    slot: 'open',
    host: 'electron',
    oefenkluis: false,
    alleenOefenen: false,
    sleuven: [{ id: 's1', rol: 'procesregisseur' }],
    wachtTot: null,
    herstelcodeBevestigd: true,
    logboekMelding: false,
    ik: 'procesregisseur',
    voorstellen: 0,
    beleid: { profielVast: false, exportMetNamen: false },
    teVernietigen: { aantal: 0, wacht: false },
    sporenBlijven: false,
    openOverlegId: 'o1',
    thema: 'licht',
    versie: '0.1.0',
    melding: '',
    ...deel,
  };
}

const stil = [
  'kluis.vergrendel',
  'kluis.bezig',
  'kluis.zetThema',
  'overleg.kiesAgendapunt',
  'overleg.kiesBladzijde',
  'overleg.zetBeamer',
  'overleg.zetPauze',
  'overleg.toonOpening',
  'overleg.legVoorlezenVast',
  'opening.zetWieIsEr',
  'opening.legBijgepraatVast',
  'overleg.open',
  'overleg.sluit',
  'agenda.wijzig',
  'agenda.verwijder',
  'agenda.zetVolgorde',
  'agenda.bewaarSjabloon',
  'agenda.herstelSjabloon',
  'besloten.kies',
  'punten.verwijder',
  'punten.trekVerruimingIn',
  'punten.versmal',
  'verklaringen.begin',
  'verklaringen.legPapierVast',
  'schermen.toonProef',
  'schermen.kiesAnder',
  'namenlijst.brengIn',
  'vaststelling.geenWijziging',
  'vaststelling.zetInZaal',
  'sluitronde.legVast',
  'sluitronde.niemand',
] as const;

function sluititem(id: string, soort: string, wat: string, bron: string, meer: Partial<Sluititem> = {}): Sluititem {
  const gewoon = { over: [], gegevenssoort: 'gewoon', kring: 'A', meereizend: [] };
  return { id, soort, wat, bron: { id: bron, naam: bron }, ...gewoon, ...meer };
}

/** @param beeld the meeting as it is now; asked again at every `overleg.toon`. */
export function brugMetOverleg(beeld: () => Overlegbeeld = overlegbeeld, begin: Partial<Toestand> = {}): Stubbrug {
  const brug = maakStubbrug();
  for (const naam of stil) brug.antwoord(naam, () => undefined);
  brug.antwoord('kluis.toestand', () => toestand(begin));
  brug.antwoord('overleg.toon', () => beeld());
  brug.antwoord('agenda.toon', () => agendabeeld(beeld().staat !== 'voorbereiding'));
  brug.antwoord('agenda.voegToe', () => ({ agendapuntId: 'a8' }));
  brug.antwoord('agenda.sjablonen', () => sjablonen);
  brug.antwoord('overleg.lijst', () => [
    { id: 'o1', datum: '2026-11-24', plaats: 'Raadzaal', staat: 'geopend', groepen: 'Fictieplein' },
    { id: 'o2', datum: '2026-12-15', plaats: 'Raadzaal', staat: 'voorbereiding', groepen: 'Oefenkade' },
    { id: 'o3', datum: '2026-10-27', plaats: 'Raadzaal', staat: 'gesloten', groepen: 'Fictieplein' },
  ]);
  brug.antwoord('deelnemers.zetAanwezig', () => ({ verschijnt: [] }));
  brug.antwoord('besloten.toon', ({ agendapuntId }: { agendapuntId: string }) => beslotenDeel({ agendapuntId }));
  brug.antwoord('overleg.maak', () => ({ overlegId: 'o2' }));
  brug.antwoord('deelnemers.kandidaten', () => ({ vorige: null, kandidaten: [], omGroepen: [] }));
  brug.antwoord('deelnemers.nodigPartnerUit', () => ({ deelnemerId: 'd7' }));
  brug.antwoord('deelnemers.nodigIncidenteelUit', () => ({ deelnemerId: 'd7' }));
  brug.antwoord('punten.proef', () => ({
    ring: ring('zZbbbb', 'niet'),
    opTafel: false,
    zin: 'Kring K1. OM en Halt zitten buiten de kring (art. 1).',
    weigering: '',
  }));
  const slag = { stap: 'toegevoegd', gedaan: true, puntId: 'p8', afspraken: 0, punt: null };
  brug.antwoord('terug.draai', () => slag);
  brug.antwoord('terug.opnieuw', () => slag);
  brug.antwoord('punten.wijzig', () => ({ afspraken: 1 }));
  brug.antwoord('punten.voegToe', () => ({ puntId: 'p8' }));
  brug.antwoord('namenlijst.voegNaamToe', () => ({ lidId: 'l9', code: 'J-09' }));
  brug.antwoord('punten.verruim', () => ({ verruimingId: 'v9' }));
  brug.antwoord('groepen.lijst', () => [
    {
      id: 'g1',
      naam: 'Fictieplein',
      wijk: 'Oefenkwartier',
      staat: 'uitvoering',
      stap: 6,
      stapnaam: 'Uitvoeren en monitoren',
      bruto: 3,
      netto: 2,
    },
    {
      id: 'g2',
      naam: 'Oefenkade',
      wijk: 'Schetswijk',
      staat: 'signaal',
      stap: 1,
      stapnaam: 'Signalen delen',
      bruto: 0,
      netto: 0,
    },
  ]);
  brug.antwoord('stukken.lijst', () => []);
  brug.antwoord('namenlijst.stelVast', () => ({ netto: 4, beeindigd: 0, vernietigd: 1 }));
  brug.antwoord('opening.toon', () => ({ aanwezigen: aanwezig, nietGehoord: [], wieIsEr: true }));
  brug.antwoord('vaststelling.toon', () => verschil());
  brug.antwoord('sluitronde.toon', () => ({
    regels: [
      {
        onderwerpId: 'p7',
        wat: 'De gemeente zorgt voor licht bij de fietsenstalling.',
        verantwoordelijke: 'burgemeester',
        termijn: '27 november',
        voorwaarden: '',
        doel: 'd',
        ontvangers: [
          { id: 'd5', naam: 'Halt' },
          { id: 'politie', naam: 'politie' },
        ],
        afspraken: [],
        klaar: false,
      },
      {
        onderwerpId: 'i1',
        wat: 'J-03 naar Halt',
        verantwoordelijke: 'politie',
        termijn: '15 januari',
        voorwaarden: '',
        doel: null,
        ontvangers: [{ id: 'd5', naam: 'Halt' }],
        afspraken: [
          {
            id: 'af1',
            ontvanger: 'Halt',
            informatie: '',
            items: [
              { id: 'i1', wat: 'J-03 naar Halt', gaatMee: true },
              { id: 'p9', wat: 'De inloop zag J-03 vaak.', gaatMee: false },
            ],
            antwoorden: ['politie: akkoord (K. Bedacht)', 'jongerenwerk: niet akkoord (D. Voorbeeld)'],
            doel: 'doel d: interventies kiezen en ordenen in een plan van aanpak',
            voorwaarden: '',
            wieInformeert: 'Halt, bij het eerste gesprek',
            magVerteld: '',
            betrokken: '',
          },
        ],
        klaar: true,
      },
    ],
    items: [
      sluititem('p7', 'Actie', 'De gemeente zorgt voor licht bij de fietsenstalling.', 'burgemeester'),
      sluititem('p9', 'Notitie', 'De inloop zag J-03 vaak.', 'jongerenwerk', {
        over: ['J-03'],
        meereizend: ['Voorwaarde: alleen mondeling gebruiken.'],
      }),
      sluititem('p3', 'Signaal', 'Gezien bij het station met een fles.', 'politie', {
        over: ['J-03'],
        gegevenssoort: 'politiegegeven',
        kring: 'K1',
      }),
    ],
    stemmen: [
      { bron: 'burgemeester', deelnemerId: null, naam: 'de procesregisseur', aanwezig: true },
      { bron: 'politie', deelnemerId: 'd2', naam: 'K. Bedacht', aanwezig: true },
      { bron: 'jongerenwerk', deelnemerId: 'd4', naam: 'D. Voorbeeld', aanwezig: false },
    ],
    doelen: [
      { id: 'd', naam: 'doel d: interventies kiezen en ordenen in een plan van aanpak' },
      { id: 'e', naam: 'doel e: de voortgang volgen' },
    ],
  }));
  brug.antwoord('sluitronde.proef', () => [
    { itemId: 'p7', mag: true, vraagt: true, zin: 'geen persoonsgegevens' },
    { itemId: 'p9', mag: true, vraagt: true, zin: 'art. 6 lid 1 onder e AVG' },
    { itemId: 'p3', mag: false, vraagt: true, zin: 'Geen grondslag, art. 4 lid 5' },
  ]);
  brug.antwoord('sluitronde.legVast', () => ({ afspraakId: 'af2' }));
  brug.antwoord('verstrekkingen.bijOverleg', () => papierenBijOverleg);
  return brug;
}
