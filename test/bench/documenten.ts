/** Minutes of ten pages as tagged PDF/A, against a bare pdfkit document with as many pages of plain text. */
import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { laadLettertypen } from '../../electron/documents/lettertypen.ts';
import type { Pdfopties } from '../../electron/documents/pdf.ts';
import { maakVerslagPdf } from '../../electron/documents/verslag.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import type { Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import type { Uitslag } from './uitslag.ts';
import { rekentijd, vergelijk } from './vergelijk.ts';

const BLADEN = 10;
const ZIN =
  'Op vrijdagavond is het drukker op het plein: acht tot tien jongeren, vooral tussen acht en elf uur. Bewoners horen lawaai en vinden glas bij de stalling.';
const zin = (nr: number): string => `Punt ${nr + 1}. ${ZIN}`;

function verslag(punten: number): Verslaginhoud {
  const { bijOpening } = ingebouwdProfiel.geheimhouding;
  return {
    soort: 'verslag',
    oefening: false,
    gemeente: 'Voorbeeldstad',
    versie: 1,
    vervangt: null,
    titel: 'Verslag jeugdgroepenoverleg',
    groep: 'Proefplein',
    datum: '2026-11-24',
    begin: '10:00',
    einde: '11:30',
    plaats: 'Stadhuis',
    aanwezigen: ['Burgemeester', 'Politie', 'Openbaar Ministerie', 'Jongerenwerk'].map((organisatie) => ({
      organisatie,
      naam: 'I. Denkbeeld',
      functie: null,
      rol: 'eigen taak',
      van: null,
      tot: null,
    })),
    afwezigen: [],
    geheimhouding: { voorgelezenOm: '10:02', artikelen: bijOpening.map(({ artikel }) => artikel) },
    onderdelen: [
      {
        titel: 'Proefplein, voortgang',
        doel: null,
        punten: Array.from({ length: punten }, (_, nr) => ({
          soort: 'notitie' as const,
          tekst: zin(nr),
          bron: 'jongerenwerk',
          kring: 'A',
          verantwoordelijke: null,
          termijn: null,
        })),
      },
    ],
    sluitronde: [],
    informeren: null,
  };
}

/** The same typeface, because a PDF/A must carry its own; otherwise nothing but pages with text. */
function kaalDocument(letter: Uint8Array, zinnen: number): Promise<number> {
  return new Promise((klaar, mis) => {
    const doc = new PDFDocument({ size: 'A4', autoFirstPage: false });
    let bytes = 0;
    doc.on('data', (brok: Uint8Array) => {
      bytes += brok.length;
    });
    doc.on('end', () => klaar(bytes));
    doc.on('error', mis);
    doc.registerFont('gewoon', Buffer.from(letter));
    for (let blad = 0; blad < BLADEN; blad += 1) {
      doc.addPage().font('gewoon').fontSize(10);
      for (let nr = blad; nr < zinnen; nr += BLADEN) doc.text(zin(nr));
    }
    doc.end();
  });
}

const aantalBladen = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

/** As many items as fill exactly so many pages. @throws Error if no number of items does */
async function opLengte(opties: Pdfopties): Promise<number> {
  for (let punten = 5 * BLADEN; punten <= 40 * BLADEN; punten += 4) {
    const bladen = aantalBladen((await maakVerslagPdf(verslag(punten), opties)).bytes);
    if (bladen === BLADEN) return punten;
    if (bladen > BLADEN) break;
  }
  throw new Error(`No verslag of ${BLADEN} pages`);
}

export async function meet(): Promise<Uitslag[]> {
  const lettertypen = await laadLettertypen();
  const [letter] = lettertypen.gewoon;
  if (!letter) throw new Error('No typeface');
  const opties: Pdfopties = {
    lettertypen,
    gemaaktOp: '2026-11-24T12:00:00.000Z',
    kenmerk: createHash('sha256').update('meting').digest('hex'),
    geheimhouding: ingebouwdProfiel.geheimhouding.bijOpening.map(({ artikel, tekst }) => ({ artikel, tekst })),
  };
  const punten = await opLengte(opties);
  const inhoud = verslag(punten);
  const { bytes } = await maakVerslagPdf(inhoud, opties);
  return [
    await vergelijk({
      naam: `Verslag van ${BLADEN} bladzijden als PDF/A`,
      wij: () => rekentijd(() => maakVerslagPdf(inhoud, opties)),
      peer: `kaal pdfkit: ${BLADEN} bladzijden tekst, zelfde letter`,
      kaal: () => rekentijd(() => kaalDocument(letter, punten)),
      paren: 11,
      vooraf: 2,
      toelichting: `rekentijd; ${punten} punten, ${Math.round(bytes.length / 1024)} kB`,
    }),
  ];
}
