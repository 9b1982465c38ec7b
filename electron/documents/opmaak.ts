/**
 * The building blocks of a page: heading, paragraph, facts, table, labelled list. Each writes where the last one
 * stopped, goes on to a next page when needed, and puts its text in the structure tree.
 */

import type { Gewicht } from './lettertypen.ts';
import { hoog, inkt, inkt2, kolom, type Letterstijl, letter, lijn, lijnSterk } from './maten.ts';
import { tekenMerk } from './merk.ts';
import type { Pdfschrijver, Structuur } from './pdf.ts';
import type { Regel, Stukje } from './zetwerk.ts';

export interface Alineaopties {
  readonly stijl?: Letterstijl;
  readonly gewicht?: Gewicht;
  readonly kleur?: string;
  readonly x?: number;
  readonly breedte?: number;
  /** Space below, in points. */
  readonly na?: number;
}

const alsStukjes = (tekst: string | readonly Stukje[]): readonly Stukje[] =>
  typeof tekst === 'string' ? [{ tekst }] : tekst;

/** Head of the first page: mark, sender, title, one line below it. */
export function titelblok(s: Pdfschrijver, gemeente: string, ondertitel: string): void {
  s.artefact('Layout', () => tekenMerk(s.doc, kolom.links, s.y - 6, 22));
  const afzender = s.struct(s.wortel, 'P');
  s.inhoud(afzender, 'P', () =>
    s.drukRegels(
      s.zet([{ tekst: gemeente }], 'kop3', kolom.breedte - 140, 'medium'),
      kolom.links + 32,
      s.y - 2.5,
      'kop3',
    ),
  );
  const rechts = s.zet([{ tekst: 'Vertrouwelijk' }], 'kop3', 120, 'gewoon', inkt2);
  const merking = s.struct(s.wortel, 'P');
  s.inhoud(merking, 'P', () =>
    s.drukRegels(rechts, kolom.links + kolom.breedte - (rechts[0]?.breedte ?? 0), s.y - 2.5, 'kop3'),
  );
  s.y += 46;
  s.bladwijzer(s.titel);
  alinea(s, s.struct(s.wortel, 'H1'), 'H1', s.titel, { stijl: 'titel', gewicht: 'vet', na: 3 });
  alinea(s, s.struct(s.wortel, 'P'), 'P', ondertitel, { stijl: 'tekst', kleur: inkt2, na: 16 });
}

/** A section with its heading and bookmark. Stays with what follows: `daarna` points must be left under it. */
export function afdeling(s: Pdfschrijver, titel: string, daarna = 52): Structuur {
  const sectie = s.struct(s.wortel, 'Sect');
  s.y += s.y > hoog.volgendBlad + 1 ? 14 : 0;
  s.houdVrij(letter.kop2.hoogte + daarna);
  s.bladwijzer(titel);
  alinea(s, s.struct(sectie, 'H2'), 'H2', titel, { stijl: 'kop2', gewicht: 'vet', na: 6 });
  return sectie;
}

/** A heading inside a section. */
export function tussenkop(s: Pdfschrijver, sectie: Structuur, titel: string, daarna = 44): void {
  s.houdVrij(letter.kop3.hoogte + daarna);
  s.y += 4;
  alinea(s, s.struct(sectie, 'H3'), 'H3', titel, { stijl: 'kop3', gewicht: 'vet', na: 4 });
}

/** Text of any length over any number of pages; never one line alone at the foot or head of a page. */
export function alinea(
  s: Pdfschrijver,
  element: Structuur,
  tag: string,
  tekst: string | readonly Stukje[],
  opties: Alineaopties = {},
): void {
  const stijl = opties.stijl ?? 'tekst';
  const regels = s.zet(alsStukjes(tekst), stijl, opties.breedte ?? kolom.breedte, opties.gewicht, opties.kleur ?? inkt);
  zetNeer(s, element, tag, regels, stijl, opties.x ?? kolom.links);
  s.y += opties.na ?? 6;
}

function zetNeer(
  s: Pdfschrijver,
  element: Structuur,
  tag: string,
  regels: readonly Regel[],
  stijl: Letterstijl,
  x: number,
): void {
  const { hoogte } = letter[stijl];
  let rest = regels;
  while (rest.length > 0) {
    let past = Math.floor((s.ruimte + 0.01) / hoogte);
    if (past < rest.length && past < 2) {
      s.nieuwBlad();
      continue;
    }
    if (rest.length - past === 1 && past > 2) past -= 1;
    const nu = rest.slice(0, past);
    const y = s.y;
    s.inhoud(element, tag, () => s.drukRegels(nu, x, y, stijl));
    s.y += nu.length * hoogte;
    rest = rest.slice(past);
  }
}

export interface Rij {
  readonly label: string;
  readonly tekst: string | readonly Stukje[];
  /** Small print under the text. */
  readonly meta?: string | undefined;
}

/** Label at the left, text at the right, a hairline between rows. A list for readers: label and body. */
export function lijst(
  s: Pdfschrijver,
  ouder: Structuur,
  rijen: readonly Rij[],
  opties: { strepen?: boolean; vet?: boolean } = {},
): void {
  const element = s.struct(ouder, 'L');
  rijen.forEach((rij, nr) => {
    const tekst = s.zet(alsStukjes(rij.tekst), 'tekst', kolom.tekstBreedte);
    const label = s.zet(
      [{ tekst: rij.label }],
      'tekst',
      kolom.label - 10,
      opties.vet ? 'vet' : 'gewoon',
      opties.vet ? inkt : inkt2,
    );
    const meta = rij.meta ? s.zet([{ tekst: rij.meta }], 'meta', kolom.tekstBreedte, 'gewoon', inkt2) : [];
    const marge = opties.strepen ? 5 : 0.5;
    const hoogte =
      Math.max(tekst.length, label.length) * letter.tekst.hoogte + meta.length * letter.meta.hoogte + marge * 2 + 1.5;
    if (hoogte > s.ruimte) s.houdVrij(Math.min(hoogte, 160));
    if (opties.strepen && nr > 0 && s.y > hoog.volgendBlad + 1) s.haarlijn(s.y);
    s.y += marge;
    const li = s.struct(element, 'LI');
    const top = s.y;
    s.inhoud(s.struct(li, 'Lbl'), 'Lbl', () => s.drukRegels(label, kolom.links, top, 'tekst'));
    const romp = s.struct(li, 'LBody');
    zetNeer(s, s.struct(romp, 'P'), 'P', tekst, 'tekst', kolom.tekstX);
    if (meta.length > 0) s.y += 1.5;
    if (meta.length > 0) zetNeer(s, s.struct(romp, 'P'), 'P', meta, 'meta', kolom.tekstX);
    s.y = Math.max(s.y, s.y >= top ? top + label.length * letter.tekst.hoogte : 0) + marge;
  });
}

export interface Kolomkop {
  readonly titel: string;
  /** Share of the text width; all shares together make 1. */
  readonly deel: number;
}

/** A table with a head that returns on every page (there as decoration). Cells may be long. */
export function tabel(
  s: Pdfschrijver,
  ouder: Structuur,
  koppen: readonly Kolomkop[],
  rijen: readonly (readonly string[])[],
): void {
  const element = s.struct(ouder, 'Table');
  const goot = 12;
  let x = kolom.links;
  const plaatsen = koppen.map((kop) => {
    const plaats = { x, breedte: kop.deel * kolom.breedte - goot };
    x += kop.deel * kolom.breedte;
    return plaats;
  });
  const zetKop = koppen.map((kop, nr) =>
    s.zet([{ tekst: kop.titel }], 'meta', plaatsen[nr]?.breedte ?? 60, 'gewoon', inkt2),
  );
  const kophoogte = Math.max(...zetKop.map((regels) => regels.length)) * letter.meta.hoogte + 4;
  s.houdVrij(kophoogte + 2 * letter.tekst.hoogte + 10);
  const kopregel = s.struct(element, 'TR');
  zetKop.forEach((regels, nr) => {
    const top = s.y;
    s.inhoud(s.struct(kopregel, 'TH', { scope: 'Column' }), 'TH', () =>
      s.drukRegels(regels, plaatsen[nr]?.x ?? x, top, 'meta'),
    );
  });
  s.y += kophoogte;
  s.haarlijn(s.y, lijnSterk);

  const herhaalKop = (): void => {
    s.nieuwBlad();
    const top = s.y;
    s.artefact('Pagination', () => {
      for (const [nr, regels] of zetKop.entries()) s.drukRegels(regels, plaatsen[nr]?.x ?? x, top, 'meta');
    });
    s.y += kophoogte;
    s.haarlijn(s.y, lijnSterk);
  };

  rijen.forEach((rij, rijnr) => {
    const cellen = rij.map((tekst, nr) =>
      s.zet([{ tekst }], 'tekst', plaatsen[nr]?.breedte ?? 60, nr === 0 ? 'medium' : 'gewoon'),
    );
    const aantal = Math.max(...cellen.map((regels) => regels.length), 1);
    const { hoogte } = letter.tekst;
    if (aantal * hoogte + 8 > s.ruimte && (aantal * hoogte < 200 || s.ruimte < 4 * hoogte)) herhaalKop();
    else if (rijnr > 0) s.haarlijn(s.y);
    const tr = s.struct(element, 'TR');
    const td = cellen.map(() => s.struct(tr, 'TD'));
    for (let van = 0; van < aantal; ) {
      if (van > 0) herhaalKop();
      const past = Math.max(1, Math.floor((s.ruimte - 8) / hoogte));
      const top = s.y + 4;
      cellen.forEach((regels, nr) => {
        const deel = regels.slice(van, van + past);
        const cel = td[nr];
        if (cel && deel.length > 0) s.inhoud(cel, 'TD', () => s.drukRegels(deel, plaatsen[nr]?.x ?? x, top, 'tekst'));
      });
      s.y = top + Math.min(past, aantal - van) * hoogte + 4;
      van += past;
    }
  });
  s.haarlijn(s.y, lijn);
  s.y += 6;
}

/** Numbered paragraphs: the number in the margin of the text. */
export function nummers(s: Pdfschrijver, ouder: Structuur, teksten: readonly string[]): void {
  const element = s.struct(ouder, 'L');
  teksten.forEach((tekst, nr) => {
    const li = s.struct(element, 'LI');
    const regels = s.zet([{ tekst }], 'tekst', kolom.breedte - 22);
    if (regels.length * letter.tekst.hoogte > s.ruimte) s.houdVrij(2 * letter.tekst.hoogte);
    const top = s.y;
    const cijfer = s.zet([{ tekst: `${nr + 1}` }], 'tekst', 20, 'vet');
    s.inhoud(s.struct(li, 'Lbl'), 'Lbl', () => s.drukRegels(cijfer, kolom.links, top, 'tekst'));
    zetNeer(s, s.struct(li, 'LBody'), 'LBody', regels, 'tekst', kolom.links + 22);
    s.y += 4;
  });
}
