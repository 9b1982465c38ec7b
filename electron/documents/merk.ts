/**
 * The mark of Overlegtafel: a ring of six seats round a filled centre. Geometry as on the screens, in a box of 100.
 * Colour and width are set before a path begins: between its parts and its painting PDF allows nothing else.
 */
import { inkt, kolom, laken } from './maten.ts';

const zetels = 6;
const gapGraden = 10;
const straal = { binnen: 27, buiten: 42, midden: 15 } as const;

/** Draws the mark with its box's top left corner at (x, y). The caller marks it as decoration. */
export function tekenMerk(doc: PDFKit.PDFDocument, x: number, y: number, maat: number): void {
  const schaal = maat / 84;
  const mx = x + maat / 2;
  const my = y + maat / 2;
  const punt = (r: number, graden: number): string => {
    const hoek = ((graden - 90) * Math.PI) / 180;
    return `${(mx + r * schaal * Math.cos(hoek)).toFixed(3)} ${(my + r * schaal * Math.sin(hoek)).toFixed(3)}`;
  };
  const boog = (r: number): string => `A ${(r * schaal).toFixed(3)} ${(r * schaal).toFixed(3)} 0 0`;
  const stap = 360 / zetels;
  doc.fillColor(inkt);
  for (let zetel = 0; zetel < zetels; zetel += 1) {
    const van = zetel * stap + gapGraden / 2;
    const tot = (zetel + 1) * stap - gapGraden / 2;
    doc
      .path(
        `M ${punt(straal.buiten, van)} ${boog(straal.buiten)} 1 ${punt(straal.buiten, tot)} ` +
          `L ${punt(straal.binnen, tot)} ${boog(straal.binnen)} 0 ${punt(straal.binnen, van)} Z`,
      )
      .fill();
  }
  doc
    .fillColor(laken)
    .circle(mx, my, straal.midden * schaal)
    .fill();
}

/** A horizontal line from `van` to `tot`, by default over the text width. The caller marks it as decoration. */
export function tekenLijn(
  doc: PDFKit.PDFDocument,
  y: number,
  kleur: string,
  van: number = kolom.links,
  tot: number = kolom.links + kolom.breedte,
): void {
  doc.lineWidth(0.6).strokeColor(kleur).moveTo(van, y).lineTo(tot, y).stroke();
}
