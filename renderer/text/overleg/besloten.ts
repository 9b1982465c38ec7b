/** Sentences of the besloten deel: who is asked to leave, what that brings, and who waits outside (art. 8 lid 8). */
import { opsomming, tel } from '../../../shared/domein/woorden.ts';
import { zetelopschrift, zeteltoetsen } from '../../../shared/domein/zeteltoets.ts';

type Rijsoort = 'punten' | 'regels';
const rijen = (n: number, soort: Rijsoort) =>
  soort === 'punten' ? tel(n, 'punt', 'punten') : tel(n, 'regel', 'regels');
/** `de 2 punten`, `het punt`, or the subject itself when nothing stands under it. */
function ding(n: number, soort: Rijsoort): string {
  if (n === 0) return 'dit onderwerp';
  if (n === 1) return soort === 'punten' ? 'het punt' : 'de regel';
  return `de ${rijen(n, soort)}`;
}

export const besloten = {
  kop: 'Besloten deel: wie gaat even weg?',
  kopHier: 'Wie gaat even weg?',
  toets: 'wie gaat even weg?',
  toetsKort: 'wie gaat weg?',
  voorKring: (kring: string, totaal: number, soort: Rijsoort) =>
    `Dit onderdeel is voor ${kring}. ${totaal === 0 ? 'Er staat nog niets klaar.' : `Er ${totaal === 1 ? 'staat' : 'staan'} ${rijen(totaal, soort)} klaar.`}`,
  vanOnderwerp: (titel: string, totaal: number, soort: Rijsoort) =>
    `${titel}: ${rijen(totaal, soort)}. Niet iedereen aan tafel mag alles zien.`,
  iedereen: 'Iedereen aan tafel mag dit onderwerp zien, met alles wat erbij staat.',
  niemandAanTafel: 'Er is niemand aan tafel. Druk op de toets bij de naam van wie er is.',
  nu: 'Nu',
  zonder: (zetels: readonly number[]) => `Zonder ${opsomming(zetels.map(String))}`,
  opTafel: (n: number, soort: Rijsoort) => (n === 0 ? 'nog niets op tafel' : `${rijen(n, soort)} op tafel`),
  alleenTitel: 'alleen de titel op tafel',
  nietOpTafel: (n: number, soort: Rijsoort) => (n === 0 ? 'niet op tafel' : `${rijen(n, soort)} niet op tafel`),
  magNiet: (n: number) => (n === 1 ? '1 persoon mag dit niet zien' : `${n} personen mogen dit niet zien`),
  magNietAlles: (n: number) => (n === 1 ? '1 persoon mag niet alles zien' : `${n} personen mogen niet alles zien`),
  nietVoorHem: (n: number, soort: Rijsoort, reden: string) => `${rijen(n, soort)} niet, ${reden}`,
  inZaal: 'nu in de zaal',
  wieVan: (zetel: number, toetsen: readonly string[]) => `${zetel}: wie van hen? Druk op ${opsomming(toetsen)}.`,
  kuntZeggen: 'U kunt zeggen:',
  verschijnt: 'Dan komt in de zaal:',
  meer: (n: number) => `en nog ${tel(n, 'regel', 'regels')}`,
  blijftBijU: (n: number, soort: Rijsoort) => `${rijen(n, soort)} ${n === 1 ? 'blijft' : 'blijven'} ook dan bij u.`,
  niemandBlijft: 'Niemand die er nu is, mag dit zien. Het blijft bij u.',
  isWeg: (zetel: number, n: number, soort: Rijsoort) => `${zetel} is weg: zet ${ding(n, soort)} op tafel`,
  isWegUitleg: (zetel: number, naam: string) =>
    `Druk pas op ${zeteltoetsen([zetel])} als ${naam} buiten is. De tijd wordt bewaard.`,
  zijnWeg: 'Druk op de toets van wie weg is',
  zijnWegUitleg: (n: number, soort: Rijsoort) =>
    `Is de laatste buiten, dan ${n > 1 ? 'komen' : 'komt'} ${ding(n, soort)} op tafel. De tijden worden bewaard.`,
  alleWeg: (n: number, soort: Rijsoort) => `Iedereen is weg: zet ${ding(n, soort)} op tafel`,
  toonAria: (zetel: number, naam: string, inZaal: boolean) =>
    `${zetelopschrift(zetel)}: ${naam} ${inZaal ? 'is weg' : 'is er weer'}`,
  kleiner: 'Maak het onderdeel kleiner',
  kleinerUitleg: 'Het is dan voor minder mensen, in dit overleg. Wie het niet mag zien, gaat weg.',
  kiesKring: 'Voor wie is dit onderdeel? Druk op de letter.',
  kringGevolg: (zetels: readonly number[]) =>
    zetels.length === 0
      ? 'Iedereen aan tafel mag het dan zien.'
      : `${opsomming(zetels.map(String))} ${zetels.length === 1 ? 'mag' : 'mogen'} het dan niet zien. De zaal blijft leeg tot die weg ${zetels.length === 1 ? 'is' : 'zijn'}.`,
  kringTerug: 'Groter maken kan weer bij de agenda, zolang het onderdeel niet is behandeld.',
  puntKleiner: 'Maak een punt kleiner',
  puntKleinerKop: 'U gaat naar dit onderwerp en de zaal wordt leeg. U kiest wie het eerste punt niet meer mag zien.',
  puntKleinerRij: 'U gaat naar het eerste punt dat niet iedereen mag zien, en kiest wie het niet meer mag zien.',
  door: (n: number, soort: Rijsoort) =>
    n === 0 || soort === 'regels'
      ? 'Ga door zonder dit onderwerp'
      : `Ga door zonder ${n === 1 ? 'dit punt' : 'deze punten'}`,
  doorKop: 'De zaal ziet een leeg beeld, zonder reden. Alles blijft bij u.',
  doorRij: 'De zaal merkt niets. Alles blijft zoals het is.',
  zaalZietNiet: (wat: string) => `De zaal ziet dit venster niet. Daar staat nog: ${wat}.`,
  zaalbeeld: {
    leeg: 'geen beeld',
    welkom: 'het welkom',
    aanwezigen: 'wie er is',
    opening: 'de opening',
    pauze: 'het woord pauze',
    proef: 'het proefbeeld',
  },
  terug: 'terug',
  wachtBuiten: (wie: readonly string[], zetels: readonly number[]) =>
    `Buiten ${wie.length === 1 ? 'wacht' : 'wachten'}: ${opsomming(wie)}. Roep binnen en druk op ${zeteltoetsen(zetels)}.`,
  komtNiet: (n: number) => (n === 1 ? 'Komt niet terug' : 'Komen niet terug'),
} as const;
