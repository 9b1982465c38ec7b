/** Reading a groepsscan to the preview and its doubles, against taking the same file apart with papaparse alone. */
import Papa from 'papaparse';
import { leesTabel } from '../../electron/groepsscan/leesTabel.ts';
import { vindDubbelen } from '../../shared/domein/groepsscan/dubbelen.ts';
import { maakVoorbeeld } from '../../shared/domein/groepsscan/maakVoorbeeld.ts';
import { achternaam, oudernaam, tussenvoegsel, voornaam } from './namen.ts';
import type { Uitslag } from './uitslag.ts';
import { rekentijd, vergelijk } from './vergelijk.ts';

const RIJEN = 500;
const VANDAAG = '2026-11-24';

const twee = (nr: number): string => String(nr).padStart(2, '0');

/** Fictional; every fiftieth row stands in it twice, and the column with nine digits is dropped. */
function rij(nr: number): string {
  const n = nr % 50 === 49 ? nr - 1 : nr;
  const geboren = `${twee((n % 28) + 1)}-${twee((n % 12) + 1)}-${2007 + (n % 8)}`;
  return [
    voornaam(n),
    tussenvoegsel(n),
    achternaam(n),
    geboren,
    n % 2 === 0 ? 'm' : 'v',
    `Proefpad ${n + 1}`,
    '0000 XX',
    'Voorbeeldstad',
    '999990019',
    'Onbekend',
    oudernaam(n),
    n % 5 === 0 ? 'lawaai op het plein, vooral op vrijdag; spreekt voorbijgangers aan' : '',
  ].join(';');
}

const kop =
  'Voornamen;Tussenvoegsel;Achternaam;Geb.datum;M/V;Adres;Postcode;Woonplaats;BSN;Nationaliteit;Ouders;Gedrag';
const tekst = ['Groepsscan Proefplein;;;;;;;;;;;', kop, ...Array.from({ length: RIJEN }, (_, nr) => rij(nr))].join(
  '\r\n',
);
const bytes = new TextEncoder().encode(tekst);

async function lees(): Promise<void> {
  const { rijen } = maakVoorbeeld(await leesTabel(bytes, 'groepsscan.csv'), null, VANDAAG);
  const dubbelen = vindDubbelen(rijen, []);
  if (rijen.length !== RIJEN || dubbelen.length === 0) throw new Error('The groepsscan was not read as it is');
}

function kaal(): void {
  const { data } = Papa.parse<string[]>(new TextDecoder('utf-8').decode(bytes), { delimiter: ';' });
  if (data.length !== RIJEN + 2) throw new Error('papaparse did not read the file as it is');
}

export async function meet(): Promise<Uitslag[]> {
  return [
    await vergelijk({
      naam: `Groepsscan van ${RIJEN} rijen: lezen, herkennen, dubbelen zoeken`,
      wij: () => rekentijd(lees, 3),
      peer: 'alleen papaparse',
      kaal: () => rekentijd(kaal, 50),
      paren: 15,
      vooraf: 3,
      toelichting: `rekentijd; ${Math.round(bytes.length / 1024)} kB`,
    }),
  ];
}
