/**
 * The signed geheimhoudingsverklaring as PDF/A-2a (convenant art. 4 lid 3 and its annex).
 *
 * Drawn strokes become vector paths. The document states what makes the signature reliable (text version and hash,
 * place, time, identity seen by kind, witness) and what it is: an ordinary electronic signature in the sense of
 * art. 3 point 10 eIDAS and art. 3:15a BW, not an advanced or qualified one.
 */
import type { Streek, Verklaringinhoud } from '../../shared/domein/stukinhoud.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { hoofdletter } from '../../shared/domein/woorden.ts';
import { tijdVoluit } from './datums.ts';
import { inkt, inkt2, kolom, letter, lijnSterk } from './maten.ts';
import { tekenLijn } from './merk.ts';
import { afdeling, alinea, lijst, nummers, titelblok } from './opmaak.ts';
import { type Pdfopties, Pdfschrijver, type Pdfuitkomst, type Structuur } from './pdf.ts';

const vak = { breedte: 250, hoogte: 84 } as const;
/** Points on paper per pixel on screen, at most: a small signature stays small. */
const grootsteSchaal = 0.55;

/** Draws the declaration as it was signed. Rejects with a refusal if the secrecy texts are missing or too long. */
export async function maakVerklaringPdf(inhoud: Verklaringinhoud, opties: Pdfopties): Promise<Pdfuitkomst> {
  const s = await Pdfschrijver.begin(inhoud, opties);
  titelblok(
    s,
    `Gemeente ${inhoud.gemeente}`,
    `Voor het jeugdgroepenoverleg van ${datumInWoorden(inhoud.overlegDatum)}.`,
  );
  const tekst = s.struct(s.wortel, 'Sect');
  alinea(s, s.struct(tekst, 'P'), 'P', inhoud.aanhef, { na: 10 });
  if (inhoud.overwegingen.length > 0) nummers(s, tekst, inhoud.overwegingen);
  s.y += 4;
  alinea(s, s.struct(tekst, 'P'), 'P', [{ tekst: 'Verklaart\n', gewicht: 'vet' }, { tekst: inhoud.verklaart }]);
  ondertekening(s, inhoud);
  return s.sluit();
}

function ondertekening(s: Pdfschrijver, inhoud: Verklaringinhoud): void {
  const sectie = afdeling(s, 'Ondertekening', vak.hoogte + 190);
  const { handtekening } = inhoud;
  lijst(s, sectie, [
    // A natural person declares for himself.
    ...(inhoud.organisatie === inhoud.functionaris ? [] : [{ label: 'Organisatie', tekst: inhoud.organisatie }]),
    {
      label: inhoud.organisatie === inhoud.functionaris ? 'Naam' : 'Namens deze',
      tekst: inhoud.functie ? `${inhoud.functionaris}, ${inhoud.functie}` : inhoud.functionaris,
    },
    { label: 'Plaats', tekst: inhoud.plaats },
    handtekening.soort === 'papier'
      ? { label: 'Datum', tekst: datumInWoorden(inhoud.datum) }
      : { label: 'Datum en tijd', tekst: `${datumInWoorden(inhoud.datum)}, ${tijdVoluit(inhoud.tijd)}` },
  ]);
  s.y += 8;
  if (handtekening.soort === 'getekend') handtekeningvak(s, sectie, inhoud, handtekening.streken);
  else if (handtekening.soort === 'papier')
    lijst(s, sectie, [
      {
        label: 'Handtekening',
        tekst: `Op papier gezet. De voorzitter zag het papier op ${datumInWoorden(handtekening.gezienOp)}, ${tijdVoluit(inhoud.tijd)}.`,
      },
    ]);
  else
    lijst(s, sectie, [
      {
        label: 'Handtekening',
        tekst: [
          { tekst: handtekening.naam, gewicht: 'medium' },
          { tekst: ' (getypt)', kleur: inkt2 },
        ],
      },
    ]);
  s.y += 10;
  lijst(s, sectie, [
    {
      label: 'Identiteit',
      tekst: inhoud.identiteitGezien
        ? `${hoofdletter(inhoud.identiteitGezien)} gezien. Er is geen nummer bewaard.`
        : 'Er is geen identiteitsbewijs gezien.',
    },
    { label: 'Getuige', tekst: inhoud.getuige },
    {
      label: 'Tekst',
      tekst: `Versie ${inhoud.tekstversie}`,
      meta: `SHA-256 van de ondertekende tekst: ${inhoud.teksthash}`,
    },
  ]);
  s.y += 8;
  const wat = handtekening.soort === 'papier' ? opPapier : opScherm(handtekening.soort);
  alinea(s, s.struct(sectie, 'P'), 'P', wat, { stijl: 'meta', kleur: inkt2 });
}

const opPapier =
  'De handtekening staat op papier. Dit stuk vervangt het papier niet. Bewaard zijn: de tekst en het kenmerk daarvan, ' +
  'de plaats en de datum op het papier, wat de voorzitter aan identiteit zag, wanneer hij het papier zag, en wie getuige was.';

const opScherm = (soort: 'getekend' | 'getypt'): string =>
  'Dit is een gewone elektronische handtekening (art. 3 onder 10 eIDAS-verordening, art. 3:15a BW). ' +
  'Het is geen geavanceerde en geen gekwalificeerde handtekening. Bewaard zijn: de tekst en het kenmerk daarvan, ' +
  `${soort === 'getekend' ? 'de getekende lijnen met hun tijd' : 'de getypte naam'}, de plaats en het tijdstip, wat de voorzitter aan identiteit zag, en wie getuige was.`;

function handtekeningvak(
  s: Pdfschrijver,
  sectie: Structuur,
  inhoud: Verklaringinhoud,
  streken: readonly Streek[],
): void {
  s.houdVrij(vak.hoogte + 10);
  const top = s.y;
  const label = s.zet([{ tekst: 'Handtekening' }], 'tekst', kolom.label, 'gewoon', inkt2);
  const bijschrift = s.struct(sectie, 'P');
  s.inhoud(bijschrift, 'P', () =>
    s.drukRegels(label, kolom.links, top + vak.hoogte - letter.tekst.hoogte - 2, 'tekst'),
  );
  const figuur = s.struct(sectie, 'Figure', {
    alt: `Getekende handtekening van ${inhoud.functionaris}`,
    bbox: [kolom.tekstX, top, kolom.tekstX + vak.breedte, top + vak.hoogte],
    placement: 'Block',
  });
  s.inhoud(figuur, 'Figure', () => tekenStreken(s.doc, streken, kolom.tekstX, top));
  s.artefact('Layout', () => tekenLijn(s.doc, top + vak.hoogte, lijnSterk, kolom.tekstX, kolom.tekstX + vak.breedte));
  s.y = top + vak.hoogte + 4;
}

/** Fits all strokes in the box, keeps their proportions, and lets pressure set the width of the line. */
function tekenStreken(doc: PDFKit.PDFDocument, streken: readonly Streek[], x: number, y: number): void {
  const punten = streken.flatMap((streek) => streek.punten);
  const xs = punten.map((punt) => punt.x);
  const ys = punten.map((punt) => punt.y);
  const [links, boven] = [laagste(xs), laagste(ys)];
  const [breed, lang] = [-laagste(xs.map((v) => -v)) - links, -laagste(ys.map((v) => -v)) - boven];
  const rand = 4;
  const schaal = Math.min(
    (vak.breedte - 2 * rand) / Math.max(breed, 1),
    (vak.hoogte - 2 * rand) / Math.max(lang, 1),
    grootsteSchaal,
  );
  const dx = x + rand - links * schaal;
  const dy = y + vak.hoogte - rand - (boven + lang) * schaal;
  const plek = (punt: { x: number; y: number }): [number, number] => [dx + punt.x * schaal, dy + punt.y * schaal];
  doc.save().lineCap('round').lineJoin('round').strokeColor(inkt).fillColor(inkt);
  for (const { punten: lijn } of streken) {
    const [eerste] = lijn;
    if (!eerste) continue;
    if (lijn.length === 1) doc.circle(...plek(eerste), 0.9).fill();
    let van = plek(eerste);
    for (let nr = 1; nr < lijn.length; nr += 1) {
      const [nu, volgend] = [lijn[nr], lijn[nr + 1]];
      if (!nu) continue;
      const hoek = plek(nu);
      const tot: [number, number] = volgend
        ? [(hoek[0] + plek(volgend)[0]) / 2, (hoek[1] + plek(volgend)[1]) / 2]
        : hoek;
      doc
        .lineWidth(0.9 + 0.8 * (nu.druk || 0.5))
        .moveTo(...van)
        .quadraticCurveTo(...hoek, ...tot)
        .stroke();
      van = tot;
    }
  }
  doc.restore();
}

/** Least of many numbers; a spread of thousands would overflow the stack. */
function laagste(getallen: readonly number[]): number {
  return getallen.reduce((laag, getal) => Math.min(laag, getal), Number.POSITIVE_INFINITY);
}
