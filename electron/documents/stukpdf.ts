/** One entrance for every kind of document. */
import type { Stukinhoud } from '../../shared/domein/stukinhoud.ts';
import type { Pdfopties, Pdfuitkomst } from './pdf.ts';
import { maakPlanPdf } from './plan.ts';
import { maakVerklaringPdf } from './verklaring.ts';
import { maakVerslagPdf } from './verslag.ts';

/** Draws any document by its kind. */
export function maakStukPdf(inhoud: Stukinhoud, opties: Pdfopties): Promise<Pdfuitkomst> {
  switch (inhoud.soort) {
    case 'verslag':
      return maakVerslagPdf(inhoud, opties);
    case 'plan':
      return maakPlanPdf(inhoud, opties);
    case 'verklaring':
      return maakVerklaringPdf(inhoud, opties);
  }
}
