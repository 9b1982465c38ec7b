/** A bridge that answers like an open vault with the fictional meeting in it. Tests override what they are about. */
import type { Toestand } from '../../../shared/contract/kluis.ts';
import type { Overlegbeeld } from '../../../shared/contract/overlegbeeld.ts';
import { maakStubbrug, type Stubbrug } from './stubbrug.ts';
import { overlegbeeld, ring } from './voorbeeld.ts';

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
  'overleg.open',
  'overleg.sluit',
  'punten.wijzig',
  'punten.verwijder',
  'punten.trekVerruimingIn',
  'punten.versmal',
  'verklaringen.begin',
  'schermen.toonProef',
  'schermen.kiesAnder',
  'namenlijst.brengIn',
  'sluitronde.legVast',
  'sluitronde.niemand',
] as const;

/** @param beeld the meeting as it is now; asked again at every `overleg.toon`. */
export function brugMetOverleg(beeld: () => Overlegbeeld = overlegbeeld, begin: Partial<Toestand> = {}): Stubbrug {
  const brug = maakStubbrug();
  for (const naam of stil) brug.antwoord(naam, () => undefined);
  brug.antwoord('kluis.toestand', () => toestand(begin));
  brug.antwoord('overleg.toon', () => beeld());
  brug.antwoord('overleg.lijst', () => [
    { id: 'o1', datum: '2026-11-24', plaats: 'Raadzaal', staat: 'geopend', groepen: 'Fictieplein' },
    { id: 'o2', datum: '2026-12-15', plaats: 'Raadzaal', staat: 'voorbereiding', groepen: 'Oefenkade' },
    { id: 'o3', datum: '2026-10-27', plaats: 'Raadzaal', staat: 'gesloten', groepen: 'Fictieplein' },
  ]);
  brug.antwoord('deelnemers.zetAanwezig', () => ({ verschijnt: [] }));
  brug.antwoord('overleg.maak', () => ({ overlegId: 'o2' }));
  brug.antwoord('deelnemers.nodigPartnerUit', () => ({ deelnemerId: 'd7' }));
  brug.antwoord('deelnemers.nodigIncidenteelUit', () => ({ deelnemerId: 'd7' }));
  brug.antwoord('punten.proef', () => ({
    ring: ring('zZbbbb', 'niet'),
    opTafel: false,
    zin: 'Kring K1. OM en Halt zitten buiten de kring (art. 1).',
    weigering: '',
  }));
  brug.antwoord('punten.voegToe', () => ({ puntId: 'p8' }));
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
  brug.antwoord('sluitronde.toon', () => ({
    regels: [
      {
        onderwerpId: 'p7',
        wat: 'De gemeente zorgt voor licht bij de fietsenstalling.',
        verantwoordelijke: 'burgemeester',
        termijn: '27 november',
        voorwaarden: '',
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
        ontvangers: [{ id: 'd5', naam: 'Halt' }],
        afspraken: [
          {
            id: 'af1',
            ontvanger: 'Halt',
            informatie: 'naam en adres van J-03',
            akkoord: 'K. Bedacht, politie, akkoord',
            voorwaarden: '',
            wieInformeert: 'Halt, bij het eerste gesprek',
          },
        ],
        klaar: true,
      },
    ],
    bronnen: [{ id: 'd2', naam: 'K. Bedacht, politie' }],
  }));
  return brug;
}
