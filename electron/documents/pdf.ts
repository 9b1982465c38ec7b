/**
 * The shared writer of documents: tagged PDF/A-2a (ISO 19005-2) with embedded fonts, bookmarks, page numbers and the
 * secrecy texts at the foot of every page.
 *
 * Pure: the same content and options give the same bytes. Creation time comes from the options, and the file's ID is
 * derived from the metadata, in which the content's own hash (kenmerk) stands.
 * What decorates or repeats (head, foot, lines, practice watermark) is marked as artifact; all else has a place in
 * the structure tree, in reading order.
 */
import { weiger } from '../../shared/contract/weigering.ts';
import { DOOSBREEDTE, Letters } from './letters.ts';
import type { Gewicht, Lettertypen } from './lettertypen.ts';
import { blad, hoog, inkt, inkt2, kolom, type Letterstijl, letter, lijn, oefenkleur } from './maten.ts';
import { tekenLijn, tekenMerk } from './merk.ts';
import { type Regel, type Stukje, zetRegels } from './zetwerk.ts';

/** One secrecy text, e.g. of `art. 7 lid 2 Wpg`; the wording comes from the convenantprofiel. */
export interface Geheimhoudingstekst {
  readonly artikel: string;
  readonly tekst: string;
}

export interface Pdfopties {
  readonly lettertypen: Lettertypen;
  /** Instant of creation, ISO 8601 in UTC; to the second in the file. */
  readonly gemaaktOp: string;
  /** SHA-256 (hex) of the content; printed on the page. */
  readonly kenmerk: string;
  /** Printed at the foot of every page; at least one. */
  readonly geheimhouding: readonly Geheimhoudingstekst[];
  /** How it was vastgesteld, a sentence; absent: it was not, or it was signed. */
  readonly vaststelling?: string | undefined;
  /** Number and recipient of a paper for one person, at the foot of every page; absent: it is for no one in particular. */
  readonly bestemd?: string | undefined;
  /** What must be known before anything is read, over the head of every page; absent: nothing. */
  readonly boven?: string | undefined;
}

export interface Pdfuitkomst {
  readonly bytes: Uint8Array;
  /** Characters that no font has; drawn as a box. Empty as a rule; show the user if it is not. */
  readonly ontbrekendeTekens: readonly string[];
}

export interface Documentgegevens {
  readonly titel: string;
  readonly gemeente: string;
  readonly oefening: boolean;
}

export type Structuur = ReturnType<PDFKit.PDFDocument['struct']>;

/** Options of a structure element that pdfkit knows and its typings do not. */
export interface Structuuropties extends PDFKit.Mixins.StructureElementOptions {
  scope?: 'Column' | 'Row';
  bbox?: readonly [number, number, number, number];
  placement?: 'Block';
}

/** Metadata goes into an XML packet too, where pdfkit does not escape it: as text in a template it is escaped. */
class Metatekst extends String {
  override toString(): string {
    return this.valueOf().replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
  }
}

/** Text that metadata may hold: no control characters. */
const meta = (tekst: string): string =>
  new Metatekst(tekst.replace(/\p{Cc}/gu, ' ').normalize('NFC')) as unknown as string;

/** The first sixteen digits of a hash in groups of four, as people compare them. */
export function kortKenmerk(kenmerk: string): string {
  return (kenmerk.slice(0, 16).match(/.{1,4}/gu) ?? []).join(' ');
}

export class Pdfschrijver {
  readonly doc: PDFKit.PDFDocument;
  readonly letters: Letters;
  /** Root of the structure tree; sections go under it. */
  readonly wortel: Structuur;
  readonly titel: string;
  /** Where the next thing goes, from the top of the page. */
  y: number = hoog.eersteBlad;

  readonly #gegevens: Documentgegevens;
  readonly #opties: Pdfopties;
  readonly #brokken: Uint8Array[] = [];
  readonly #klaar: Promise<void>;
  readonly #voet: readonly { artikel: Regel[]; tekst: Regel[] }[];
  readonly #bestemd: readonly Regel[];
  readonly #voetHoogte: number;

  /**
   * Begins a document. The library is loaded by the first one: with it the worker would take longer to start, and to
   * unlock.
   */
  static async begin(gegevens: Documentgegevens, opties: Pdfopties): Promise<Pdfschrijver> {
    const { default: maker } = await import('pdfkit');
    return new Pdfschrijver(maker, gegevens, opties);
  }

  private constructor(
    maker: new (opties: PDFKit.PDFDocumentOptions) => PDFKit.PDFDocument,
    gegevens: Documentgegevens,
    opties: Pdfopties,
  ) {
    if (opties.geheimhouding.length === 0) {
      weiger(
        'GEHEIMHOUDING_ONTBREEKT',
        'Dit stuk heeft geen geheimhoudingstekst. Vul die aan in het convenantprofiel.',
        {
          artikel: 'art. 14 convenant',
        },
      );
    }
    this.#gegevens = gegevens;
    this.#opties = opties;
    this.titel = gegevens.oefening ? `OEFENING – ${gegevens.titel}` : gegevens.titel;
    this.doc = new maker({
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      autoFirstPage: false,
      bufferPages: true,
      size: [blad.breedte, blad.hoogte],
      margin: 0,
      font: '',
      info: {
        Title: meta(this.titel),
        Author: meta(gegevens.gemeente),
        Creator: meta('Overlegtafel'),
        Producer: meta('Overlegtafel'),
        Keywords: meta(`kenmerk ${opties.kenmerk}`),
        CreationDate: new Date(opties.gemaaktOp),
      },
    });
    this.#klaar = new Promise((goed, fout) => {
      this.doc.on('data', (brok: Uint8Array) => this.#brokken.push(brok));
      this.doc.on('end', goed);
      this.doc.on('error', fout);
    });
    this.letters = new Letters(this.doc, opties.lettertypen);
    this.wortel = this.doc.struct('Document');
    this.doc.addStructure(this.wortel);
    this.#voet = opties.geheimhouding.map(({ artikel, tekst }) => ({
      artikel: this.zet([{ tekst: artikel }], 'voet', kolom.label - 10, 'vet', inkt2),
      tekst: this.zet([{ tekst }], 'voet', kolom.tekstBreedte, 'gewoon', inkt2),
    }));
    this.#bestemd = opties.bestemd ? this.zet([{ tekst: opties.bestemd }], 'meta', kolom.breedte, 'medium', inkt) : [];
    const bestemd = this.#bestemd.length * letter.meta.hoogte;
    this.#voetHoogte = this.#voet.reduce((som, rij) => som + voetrij(rij), 0) + bestemd + 22;
    if (this.#voetHoogte > blad.hoogte * 0.35) {
      weiger(
        'GEHEIMHOUDING_TE_LANG',
        'De geheimhoudingsteksten passen niet onder aan de bladzijde. Kort ze in het convenantprofiel in.',
      );
    }
    this.nieuwBlad();
  }

  /** Lowest point that text may reach. */
  get onder(): number {
    return blad.hoogte - hoog.voetOnder - this.#voetHoogte - 14;
  }

  /** Room left on this page. */
  get ruimte(): number {
    return this.onder - this.y;
  }

  nieuwBlad(): void {
    const eerste = this.doc.bufferedPageRange().count === 0;
    this.doc.addPage();
    this.y = eerste ? hoog.eersteBlad : hoog.volgendBlad;
    if (this.#gegevens.oefening) this.#watermerk();
  }

  /** Goes to a new page unless `hoogte` points are left. */
  houdVrij(hoogte: number): void {
    if (this.ruimte < hoogte) this.nieuwBlad();
  }

  struct(ouder: Structuur, type: string, opties: Structuuropties = {}): Structuur {
    const element = this.doc.struct(type, opties as PDFKit.Mixins.StructureElementOptions);
    ouder.add(element);
    return element;
  }

  /** Draws content that belongs to `element`, on the current page. */
  inhoud(element: Structuur, tag: string, teken: () => void): void {
    element.add(this.doc.markStructureContent(tag));
    teken();
    this.doc.endMarkedContent();
  }

  /** Draws what a reader aloud should skip. Not inside `inhoud`. */
  artefact(soort: 'Pagination' | 'Layout', teken: () => void): void {
    this.doc.markContent('Artifact', { type: soort });
    teken();
    this.doc.endMarkedContent();
  }

  zet(
    stukjes: readonly Stukje[],
    stijl: Letterstijl,
    breedte: number,
    gewicht: Gewicht = 'gewoon',
    kleur: string = inkt,
  ): Regel[] {
    return zetRegels(this.letters, stukjes, { breedte, grootte: letter[stijl].grootte, gewicht, kleur });
  }

  /** Draws set lines with the top of the first at `y`; the page must have room. */
  drukRegels(regels: readonly Regel[], x: number, y: number, stijl: Letterstijl): void {
    const { grootte, hoogte } = letter[stijl];
    regels.forEach((regel, nr) => {
      const laatste = nr === regels.length - 1;
      this.#drukRegel(regel, x, y + nr * hoogte + (hoogte - grootte) / 2 + grootte * 0.8, grootte, !laatste);
    });
  }

  /** A thin line over the text width, as decoration. */
  haarlijn(y: number, kleur: string = lijn): void {
    this.artefact('Layout', () => tekenLijn(this.doc, y, kleur));
  }

  bladwijzer(tekst: string): void {
    const plaats = { expanded: true, top: Math.max(0, this.y - 12), left: blad.breedte };
    this.doc.outline.addItem(tekst, plaats);
  }

  /** Puts head and foot on every page and gives the file. Nothing can be drawn after it. */
  async sluit(): Promise<Pdfuitkomst> {
    const { count } = this.doc.bufferedPageRange();
    for (let nr = 0; nr < count; nr += 1) {
      this.doc.switchToPage(nr);
      this.artefact('Pagination', () => {
        this.#drukBoven();
        if (nr > 0) this.#loopkop();
        this.#drukVoet(nr + 1, count);
      });
    }
    this.doc.end();
    await this.#klaar;
    return { bytes: new Uint8Array(Buffer.concat(this.#brokken)), ontbrekendeTekens: this.letters.ontbrekendeTekens };
  }

  #drukRegel(regel: Regel, x: number, basislijn: number, grootte: number, spatieNa: boolean): void {
    let nu = x;
    regel.delen.forEach((deel, nr) => {
      if (deel.font === null) this.#dozen(deel.tekst, deel.tekens, nu, basislijn, grootte, deel.kleur);
      else {
        const tekst = spatieNa && nr === regel.delen.length - 1 ? `${deel.tekst} ` : deel.tekst;
        this.doc.font(deel.font).fontSize(grootte).fillColor(deel.kleur);
        this.doc.text(tekst, nu, basislijn, { lineBreak: false, baseline: 'alphabetic' });
      }
      nu += this.letters.breedte(deel, grootte);
    });
  }

  /** Boxes for characters without a glyph, over an unseen letter that carries the original text. */
  #dozen(origineel: string, tekens: number, x: number, basislijn: number, grootte: number, kleur: string): void {
    const stap = DOOSBREEDTE * grootte;
    const zijde = stap * 0.78;
    const y = blad.hoogte - basislijn;
    this.doc.save().transform(1, 0, 0, -1, 0, blad.hoogte);
    this.doc.markContent('Span', { actual: origineel });
    this.doc.lineWidth(0.7).strokeColor(kleur);
    for (let nr = 0; nr < tekens; nr += 1) this.doc.rect(x + nr * stap + stap * 0.11, y, zijde, zijde);
    this.doc.stroke();
    this.letters.schrijfOnzichtbaar('gewoon-0', '?', x, y, grootte, tekens * stap);
    this.doc.endMarkedContent().restore();
  }

  #watermerk(): void {
    const midden: [number, number] = [blad.breedte / 2, blad.hoogte / 2];
    this.artefact('Pagination', () => {
      this.doc.save().rotate(-52, { origin: midden }).font('vet-0').fontSize(146).fillColor(oefenkleur);
      const breedte = this.doc.widthOfString('OEFENING');
      this.doc.text('OEFENING', midden[0] - breedte / 2, midden[1] + 50, { lineBreak: false, baseline: 'alphabetic' });
      this.doc.restore();
    });
  }

  #drukBoven(): void {
    const { boven } = this.#opties;
    if (!boven) return;
    const regels = this.zet([{ tekst: boven }], 'meta', kolom.breedte, 'vet', inkt).slice(0, 1);
    this.drukRegels(regels, kolom.links, hoog.boven, 'meta');
  }

  #loopkop(): void {
    tekenMerk(this.doc, kolom.links, hoog.loopregel - 10, 13);
    const regels = this.zet([{ tekst: this.titel }], 'meta', kolom.breedte - 170, 'medium', inkt2).slice(0, 1);
    this.drukRegels(regels, kolom.links + 20, hoog.loopregel - 10, 'meta');
    const rechts = this.zet([{ tekst: this.#gegevens.gemeente }], 'meta', 150, 'gewoon', inkt2).slice(0, 1);
    this.drukRegels(rechts, kolom.links + kolom.breedte - (rechts[0]?.breedte ?? 0), hoog.loopregel - 10, 'meta');
    tekenLijn(this.doc, hoog.loopregel + 10, lijn);
  }

  #drukVoet(nr: number, van: number): void {
    let y = blad.hoogte - hoog.voetOnder - this.#voetHoogte;
    tekenLijn(this.doc, y, lijn);
    y += 7;
    for (const rij of this.#voet) {
      this.drukRegels(rij.artikel, kolom.links, y, 'voet');
      this.drukRegels(rij.tekst, kolom.tekstX, y, 'voet');
      y += voetrij(rij);
    }
    y += 4;
    this.drukRegels(this.#bestemd, kolom.links, y, 'meta');
    y += this.#bestemd.length * letter.meta.hoogte;
    const oefening = this.#gegevens.oefening ? [{ tekst: 'OEFENING   ', gewicht: 'vet' as const, kleur: inkt }] : [];
    const kenmerk = [...oefening, { tekst: `Kenmerk ${kortKenmerk(this.#opties.kenmerk)}` }];
    this.drukRegels(this.zet(kenmerk, 'voet', 300, 'gewoon', inkt2), kolom.links, y, 'voet');
    const blz = this.zet([{ tekst: `Bladzijde ${nr} van ${van}` }], 'voet', 150, 'medium', inkt);
    this.drukRegels(blz, kolom.links + kolom.breedte - (blz[0]?.breedte ?? 0), y, 'voet');
  }
}

/** Height of one secrecy text at the foot. */
function voetrij(rij: { artikel: Regel[]; tekst: Regel[] }): number {
  return Math.max(rij.artikel.length, rij.tekst.length) * letter.voet.hoogte + 2.2;
}
