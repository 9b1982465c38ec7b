import { beforeAll, describe, expect, it } from 'vitest';
import { type Lettertypen, laadLettertypen } from '../../electron/documents/lettertypen.ts';
import { maakPlanPdf } from '../../electron/documents/plan.ts';
import { maakStukPdf } from '../../electron/documents/stukpdf.ts';
import { maakVerklaringPdf } from '../../electron/documents/verklaring.ts';
import { maakVerslagkopiePdf, maakVerslagPdf } from '../../electron/documents/verslag.ts';
import type { Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import { bladteksten, bookmarks, heeft, pdffonts, pdfinfo, qpdfControle, uitgepakt } from './hulpmiddelen.ts';
import { geheimhouding, hash, pdfopties, plan, verklaring, verslag } from './voorbeelden.ts';

const lezers = heeft('pdfinfo', 'pdftotext', 'pdffonts', 'qpdf');
let lettertypen: Lettertypen;

beforeAll(async () => {
  lettertypen = await laadLettertypen();
});

/** A verslag whose one note holds this text. */
const metNotitie = (tekst: string, deel: Partial<Verslaginhoud> = {}): Verslaginhoud =>
  verslag({
    onderdelen: [
      {
        titel: 'Tekens',
        doel: null,
        punten: [{ soort: 'notitie', tekst, bron: 'politie', kring: 'K1', verantwoordelijke: null, termijn: null }],
      },
    ],
    ...deel,
  });

const lang = (deel: Partial<Verslaginhoud> = {}): Verslaginhoud => {
  const [onderdeel] = verslag().onderdelen;
  return verslag({
    onderdelen: Array.from({ length: 9 }, (_, nr) => ({
      titel: `Onderwerp ${nr + 1}`,
      doel: null,
      punten: onderdeel?.punten ?? [],
    })),
    ...deel,
  });
};

describe('making a PDF', () => {
  it('gives the same bytes for the same input', async () => {
    for (const inhoud of [verslag(), plan(), verklaring()]) {
      const een = await maakStukPdf(inhoud, pdfopties(lettertypen));
      const twee = await maakStukPdf(inhoud, pdfopties(lettertypen));
      expect(Buffer.compare(een.bytes, twee.bytes)).toBe(0);
    }
  });

  it('gives other bytes when the time of creation or the kenmerk differs', async () => {
    const een = await maakPlanPdf(plan(), pdfopties(lettertypen));
    const later = await maakPlanPdf(plan(), pdfopties(lettertypen, { gemaaktOp: '2026-12-02T08:00:00.000Z' }));
    const ander = await maakPlanPdf(plan(), pdfopties(lettertypen, { kenmerk: hash('anders') }));
    expect(Buffer.compare(een.bytes, later.bytes)).not.toBe(0);
    expect(Buffer.compare(een.bytes, ander.bytes)).not.toBe(0);
  });

  it('refuses a document without secrecy texts, or with texts that do not fit', async () => {
    await expect(maakPlanPdf(plan(), pdfopties(lettertypen, { geheimhouding: [] }))).rejects.toMatchObject({
      weigering: { code: 'GEHEIMHOUDING_ONTBREEKT' },
    });
    const roman = [{ artikel: 'art. 14 convenant', tekst: 'Wie hier komt, zwijgt. '.repeat(400) }];
    await expect(maakPlanPdf(plan(), pdfopties(lettertypen, { geheimhouding: roman }))).rejects.toMatchObject({
      weigering: { code: 'GEHEIMHOUDING_TE_LANG' },
    });
  });

  it('reports characters that no font has, each once, and none for European names', async () => {
    const gewoon = await maakVerslagPdf(
      metNotitie('Zoë, Ïsa, café, Ĳsbrand, Łucja Żółć, Şükrü Gökçe, Nguyễn, Жук, Ωδή: €5 – „ja”'),
      pdfopties(lettertypen),
    );
    expect(gewoon.ontbrekendeTekens).toEqual([]);
    const vreemd = await maakVerslagPdf(metNotitie('محمد en 漢字, 👨‍👩‍👧 en 😀😀'), pdfopties(lettertypen));
    expect(vreemd.ontbrekendeTekens).toEqual(['م', 'ح', 'د', '漢', '字', '👨‍👩‍👧', '😀']);
  });
});

describe.runIf(lezers)('a PDF in the hands of other readers', () => {
  it('is tagged PDF 1.7 that says PDF/A-2a, with embedded fonts, language, title and creator', async () => {
    for (const inhoud of [verslag(), plan(), verklaring()]) {
      const { bytes } = await maakStukPdf(inhoud, pdfopties(lettertypen));
      expect(qpdfControle(bytes)).toContain('No syntax or stream encoding errors found');
      const info = pdfinfo(bytes);
      expect(info).toMatch(/Tagged:\s+yes/u);
      expect(info).toMatch(/PDF version:\s+1\.7/u);
      expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/u);
      expect(info).toMatch(/Creator:\s+Overlegtafel/u);
      expect(info).toMatch(/JavaScript:\s+no/u);
      const xmp = pdfinfo(bytes, '-meta');
      expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
      expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
      expect(xmp).toContain('<xmp:CreateDate>2026-12-01T14:12:00Z</xmp:CreateDate>');
      const fonts = pdffonts(bytes).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts)
        expect(font).toMatch(/^[A-Z]{6}\+FiraSans-\w+\s+CID TrueType\s+Identity-H\s+yes yes yes/u);
      const ruw = uitgepakt(bytes);
      expect(ruw).toContain('/Lang (nl-NL)');
      expect(ruw).toContain('/DisplayDocTitle true');
      expect(ruw).toContain('/GTS_PDFA1');
    }
  });

  it('sets colour and width before a path begins, never between a path and its painting', async () => {
    const { bytes } = await maakVerklaringPdf(verklaring({ aanhef: 'Teken: 漢' }), pdfopties(lettertypen));
    const pad = /(?:^|\n)[-\d. ]+ (?:m|l|c|v|y|re)\n(?![-\d. ]+ (?:m|l|c|v|y|re)\n|h\n|[fSBbWn]\*?\n)/u;
    expect(uitgepakt(bytes)).not.toMatch(pad);
  });

  it('keeps the XML of its metadata whole when a title holds signs of XML', async () => {
    const { bytes } = await maakVerslagPdf(verslag({ titel: 'Verslag <b> & "co"' }), pdfopties(lettertypen));
    expect(pdfinfo(bytes, '-meta')).toContain('Verslag &lt;b&gt; &amp; "co"');
    expect(pdfinfo(bytes)).toContain('Verslag <b> & "co"');
  });

  it('says under a part who was not there when it was handled', async () => {
    const [eerste, ...rest] = verslag().onderdelen;
    if (!eerste) throw new Error('no parts');
    const nietAanwezig = [
      { organisatie: 'politie', naam: 'K. Bedacht', deels: false },
      { organisatie: 'OM', naam: null, deels: true },
      { organisatie: 'Halt', naam: 'T. Proefman', deels: true, weg: [{ van: '14:10', tot: '14:25' }] },
    ];
    const { bytes } = await maakVerslagPdf(
      verslag({ onderdelen: [{ ...eerste, nietAanwezig }, ...rest] }),
      pdfopties(lettertypen),
    );
    const tekst = bladteksten(bytes).join(' ').replace(/\s+/gu, ' ');
    expect(tekst).toContain(
      'Niet aanwezig bij dit onderdeel: K. Bedacht (politie). T. Proefman (Halt): niet aanwezig van 14:10 tot 14:25. Een deel van de tijd aanwezig: OM.',
    );
  });

  it('says by whom the namenlijst was fixed, and then not that nothing was recorded', async () => {
    const vaststelling = 'De namenlijst is vastgesteld. Besloten door politie en OM.';
    const tekstVan = async (meer: { vaststelling?: string }) => {
      const onderdelen = [{ titel: 'Namenlijst', doel: null, punten: [], ...meer }];
      const { bytes } = await maakVerslagPdf(verslag({ onderdelen }), pdfopties(lettertypen));
      return bladteksten(bytes).join(' ').replace(/\s+/gu, ' ');
    };
    const met = await tekstVan({ vaststelling });
    expect(met).toContain(vaststelling);
    expect(met).not.toContain('Hierover staat niets in dit verslag.');
    expect(await tekstVan({})).toContain('Hierover staat niets in dit verslag.');
  });

  it('has headings, lists and tables with heads in its structure, and a bookmark per section', async () => {
    const { bytes } = await maakVerslagPdf(verslag(), pdfopties(lettertypen));
    const boom = pdfinfo(bytes, '-struct-text');
    for (const soort of ['Document', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
      expect(boom).toMatch(new RegExp(`^\\s*${soort}\\b`, 'mu'));
    }
    expect(boom).not.toContain('Bladzijde 1');
    const titels = JSON.parse(bookmarks(bytes)).outlines.map((een: { title: string }) => een.title);
    expect(titels).toEqual([
      'Verslag jeugdgroepenoverleg',
      'Aanwezig',
      'Fictieplein, voortgang',
      'Rondvraag',
      'Sluitronde',
    ]);
  });

  it('prints the secrecy texts, the kenmerk and the page number on every page of a long document', async () => {
    const { bytes } = await maakVerslagPdf(lang(), pdfopties(lettertypen));
    const bladen = bladteksten(bytes);
    expect(bladen.length).toBeGreaterThan(4);
    bladen.forEach((blad, nr) => {
      for (const { artikel, tekst } of geheimhouding) {
        expect(blad).toContain(artikel);
        expect(blad).toContain(tekst);
      }
      expect(blad).toContain(`Kenmerk ${hash('voorbeeld').slice(0, 4)} ${hash('voorbeeld').slice(4, 8)}`);
      expect(blad).toContain(`Bladzijde ${nr + 1} van ${bladen.length}`);
    });
  });

  it('prints OEFENING across every page and in the title of an exercise, and nowhere else', async () => {
    const { bytes } = await maakVerslagPdf(lang({ oefening: true }), pdfopties(lettertypen));
    for (const blad of bladteksten(bytes)) expect(blad.match(/OEFENING/gu)?.length).toBeGreaterThan(1);
    expect(pdfinfo(bytes)).toMatch(/Title:\s+OEFENING – Verslag/u);
    const echt = await maakVerslagPdf(lang(), pdfopties(lettertypen));
    expect(bladteksten(echt.bytes).join(' ')).not.toMatch(/oefening –|OEFENING/u);
  });

  it('loses no word of a text that runs over several pages', async () => {
    const woorden = Array.from({ length: 2_500 }, (_, nr) => `woord${nr}`);
    const { bytes } = await maakVerslagPdf(metNotitie(woorden.join(' ')), pdfopties(lettertypen));
    const gevonden = bladteksten(bytes)
      .join(' ')
      .match(/woord\d+/gu);
    expect(gevonden).toEqual(woorden);
  });

  it('says on a copy nothing about what others take along, nor who was there to a reader who was not', async () => {
    const leeg = verslag({ sluitronde: [], aanwezigen: [], afwezigen: [] });
    const kopie = {
      soort: 'kopie-verslag' as const,
      nummer: '2026-014',
      aan: { organisatie: 'politie', namen: ['K. Bedacht'] },
      terugVoor: '2026-12-11',
      verslag: leeg,
    };
    const [vanKopie, vanVerslag] = await Promise.all([
      maakVerslagkopiePdf(kopie, pdfopties(lettertypen)),
      maakVerslagPdf(leeg, pdfopties(lettertypen)),
    ]);
    const [op, in_] = [vanKopie, vanVerslag].map(({ bytes }) => bladteksten(bytes).join(' '));
    for (const zin of ['U was er niet bij', 'Er staan hier geen afspraken waarin u informatie geeft of krijgt']) {
      expect([op?.includes(zin), in_?.includes(zin)]).toEqual([true, false]);
    }
    for (const zin of ['Niemand neemt informatie mee', 'neemt niemand mee', 'niemand als aanwezig']) {
      expect([op?.includes(zin), in_?.includes(zin)]).toEqual([false, true]);
    }
  });

  it('says how a document was vastgesteld', async () => {
    const vaststelling = 'Op 3 december 2026, door M. Verdicht zelf, zonder tweede lezer. Reden: ziek.';
    for (const inhoud of [verslag(), plan()]) {
      const { bytes } = await maakStukPdf(inhoud, pdfopties(lettertypen, { vaststelling }));
      expect(bladteksten(bytes).join(' ')).toContain(vaststelling);
    }
  });

  it('loses no word of a table cell that is longer than a page', async () => {
    const woorden = Array.from({ length: 1_500 }, (_, nr) => `cel${nr}`);
    const regel = { wat: woorden.join(' '), ontvanger: 'Halt', waarvoor: null, bron: 'politie', akkoord: true };
    const { bytes } = await maakVerslagPdf(verslag({ sluitronde: [regel] }), pdfopties(lettertypen));
    expect(
      bladteksten(bytes)
        .join(' ')
        .match(/cel\d+/gu),
    ).toEqual(woorden);
  });

  it('breaks a word that is wider than the line without losing a letter', async () => {
    const { bytes } = await maakVerslagPdf(metNotitie('x'.repeat(600)), pdfopties(lettertypen));
    expect(
      bladteksten(bytes)
        .join('')
        .match(/x{20,}/gu)
        ?.join('').length,
    ).toBe(600);
  });

  it('keeps Dutch, Polish, Turkish, Vietnamese, Greek and Cyrillic letters', async () => {
    const tekst = 'Zoë Ïsa café IJsbrand reünie ẽ Łucja Żółć Şükrü Gökçe Nguyễn Ωδή Жук';
    const { bytes } = await maakVerslagPdf(metNotitie(tekst.normalize('NFD')), pdfopties(lettertypen));
    expect(bladteksten(bytes).join(' ').normalize('NFC')).toContain(tekst.normalize('NFC'));
  });

  it('keeps what it can only draw as boxes as text, in its place and its own reading order', async () => {
    const { bytes } = await maakVerslagPdf(metNotitie('Naam محمد en 漢字 einde'), pdfopties(lettertypen));
    const blad = bladteksten(bytes).join(' ');
    expect(blad).toContain('Naam');
    expect([...blad.matchAll(/[\u0600-\u06ff]+/gu)].map((m) => [...m[0]].sort().join(''))).toEqual([
      [...'محمد'].sort().join(''),
    ]);
    expect(blad).toMatch(/en 漢字 einde/u);
    expect(uitgepakt(bytes)).toContain('/ActualText <feff0645062d0645062f>');
  });
});

describe.runIf(lezers)('the plan and the verklaring', () => {
  it('shows each intervention with its codes, responsible partner and term', async () => {
    const { bytes } = await maakPlanPdf(plan(), pdfopties(lettertypen));
    const tekst = bladteksten(bytes).join(' ');
    for (const woord of [
      'Voor de hele groep',
      'Voor de plek',
      'Voor één persoon',
      'J-61, J-22',
      '15 januari 2027',
      'geen termijn',
      'vervangt versie 2',
    ]) {
      expect(tekst).toContain(woord);
    }
  });

  it('draws the strokes as a described figure and says what kind of signature it is', async () => {
    const { bytes } = await maakVerklaringPdf(verklaring(), pdfopties(lettertypen));
    const tekst = bladteksten(bytes).join(' ');
    for (const woord of [
      'Identiteitskaart gezien',
      '24 november 2026, 09.54 uur',
      'I. Denkbeeld, procesregisseur',
      'art. 3:15a BW',
      'geen geavanceerde en geen gekwalificeerde',
      hash('tekst van de verklaring'),
    ]) {
      expect(tekst).toContain(woord);
    }
    expect(pdfinfo(bytes, '-struct')).toMatch(/Figure/u);
    expect(uitgepakt(bytes).match(/ v\n/gu)?.length).toBeGreaterThan(70);
    expect(uitgepakt(bytes)).toContain('/Alt (Getekende handtekening van R. Schijn)');
  });

  it('says so when the name was typed or no identity was seen', async () => {
    const inhoud = verklaring({ handtekening: { soort: 'getypt', naam: 'R. Schijn' }, identiteitGezien: null });
    const tekst = bladteksten((await maakVerklaringPdf(inhoud, pdfopties(lettertypen))).bytes).join(' ');
    expect(tekst).toContain('R. Schijn (getypt)');
    expect(tekst).toContain('Er is geen identiteitsbewijs gezien.');
    expect(tekst).not.toContain('getekende lijnen');
  });

  it('says of a paper declaration that it was seen, and is no electronic signature', async () => {
    const inhoud = verklaring({ handtekening: { soort: 'papier', gezienOp: '2026-11-24' }, getuige: 'M. Verdicht' });
    const tekst = bladteksten((await maakVerklaringPdf(inhoud, pdfopties(lettertypen))).bytes).join(' ');
    expect(tekst).toContain('Op papier gezet. De voorzitter zag het papier op 24 november 2026');
    expect(tekst).toContain('Dit stuk vervangt het papier niet.');
    expect(tekst).not.toContain('eIDAS');
  });
});
