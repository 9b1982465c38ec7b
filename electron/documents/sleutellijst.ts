/** The sleutellijst as PDF/A-2a: a notice first, then code and name. The only document that ever holds a name of a youth. */
import { redenInWoorden, type Sleutellijstinhoud } from '../../shared/domein/sleutellijst.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { afdeling, alinea, tabel, titelblok } from './opmaak.ts';
import { type Pdfopties, Pdfschrijver, type Pdfuitkomst } from './pdf.ts';

/** Title of the document, and source of its file name. Names nobody. */
export const SLEUTELLIJST = 'Sleutellijst';

/** Draws the list. Rejects with a refusal if the secrecy texts are missing or too long. */
export async function maakSleutellijstPdf(inhoud: Sleutellijstinhoud, opties: Pdfopties): Promise<Pdfuitkomst> {
  const { gemeente, oefening } = inhoud;
  const s = await Pdfschrijver.begin({ titel: SLEUTELLIJST, gemeente, oefening }, opties);
  titelblok(s, `Gemeente ${gemeente}`, `${inhoud.dossier}, ${datumInWoorden(inhoud.datum)}.`);
  const opgelet = afdeling(s, 'Dit stuk bevat namen van jongeren');
  for (const zin of [
    'Bewaar deze lijst apart van de stukken en alleen zolang het nodig is. Geef haar aan niemand die de namen niet mag kennen.',
    'Wordt iemand uit het bestand vernietigd (art. 12 convenant), dan moet deze lijst ook weg.',
    `Waarom de lijst is meegegeven: ${redenInWoorden[inhoud.reden]}.`,
  ]) {
    alinea(s, s.struct(opgelet, 'P'), 'P', zin);
  }
  const bij = afdeling(s, 'Codes en namen');
  alinea(s, s.struct(bij, 'P'), 'P', `De codes staan in: ${inhoud.stukken.join('; ')}.`);
  tabel(
    s,
    bij,
    [
      { titel: 'Code', deel: 0.25 },
      { titel: 'Naam', deel: 0.75 },
    ],
    inhoud.regels.map((r) => [r.code, r.naam]),
  );
  return s.sluit();
}
