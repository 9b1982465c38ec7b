import { describe, expect, test } from 'vitest';
import { leesTabel } from '../../electron/groepsscan/leesTabel.ts';
import { weigercode } from '../fixtures/groepsscan/bouwers.ts';
import {
  bladXml,
  delenVan,
  letters,
  maakOle,
  maakXlsx,
  maakZip,
  type Proefcel,
} from '../fixtures/groepsscan/maakXlsx.ts';

const bytes = (s: string, codering: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(s, codering));
const code = (b: Uint8Array, naam = 'scan.xlsx') => weigercode(() => leesTabel(b, naam));
const lijst: Proefcel[][] = [
  ['Achternaam', 'Voornaam', 'Geboortedatum'],
  ['Fictie', 'Bram', { serie: 39973 }],
];

describe('spreadsheets', () => {
  test('text, numbers and dates are read, rows keep their numbers', async () => {
    const t = await leesTabel(maakXlsx({ Lijst: [['Titel'], [], ...lijst, ['Bedacht', null, 2010]] }), 'scan.xlsx');
    expect(t).toMatchObject({ soort: 'xlsx', blad: 'Lijst', bladen: ['Lijst'], foutcellen: [] });
    expect(t.rijen).toEqual([
      ['Titel', null, null],
      [null, null, null],
      ['Achternaam', 'Voornaam', 'Geboortedatum'],
      ['Fictie', 'Bram', { datum: '2009-06-09' }],
      ['Bedacht', null, 2010],
    ]);
    expect(structuredClone(t)).toEqual(JSON.parse(JSON.stringify(t)));
  });

  test('the name of the file does not matter', async () => {
    expect((await leesTabel(maakXlsx({ Lijst: lijst }), 'scan.csv')).soort).toBe('xlsx');
    expect((await leesTabel(bytes('Naam;Plaats\nFictie;Voorbeeldstad'), 'scan.xlsx')).soort).toBe('csv');
  });

  test('of several sheets the one with a recognisable header is read', async () => {
    const t = await leesTabel(maakXlsx({ Uitleg: [['Lees dit eerst']], Leeg: [], 'Lijst & meer': lijst }), 'scan.xlsx');
    expect(t).toMatchObject({ blad: 'Lijst & meer', bladen: ['Uitleg', 'Leeg', 'Lijst & meer'] });
  });

  test('formulas give their value; errors and formulas without a value are empty and reported', async () => {
    const t = await leesTabel(
      maakXlsx({
        Lijst: [
          ['Naam', 'Plaats', 'Postcode', 'Gedrag'],
          [
            { ruw: '<c @ t="str"><f>A1</f><v>Fictie</v></c>' },
            { ruw: '<c @ t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
            { ruw: '<c @ t="str"><f>A1</f></c>' },
            { ruw: '<c @ t="inlineStr"><is><r><t>vuur</t></r><r><rPr><b/></rPr><t>werk</t></r></is></c>' },
          ],
        ],
      }),
      'scan.xlsx',
    );
    expect(t.rijen[1]).toEqual(['Fictie', null, null, 'vuurwerk']);
    expect(t.foutcellen).toEqual([
      { rij: 2, kolom: 2 },
      { rij: 2, kolom: 3 },
    ]);
  });

  test('tags with a prefix and cells without a place are understood', async () => {
    const x = (s: string) =>
      s.replace(/<(\/?)(worksheet|sheetData|row|c|v|is|t)(?=[\s>])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    const t = await leesTabel(
      maakZip(delenVan({ Lijst: x(bladXml(lijst)).replaceAll(/ r="[A-Z]+\d+"/g, '') })),
      'scan.xlsx',
    );
    expect(t.rijen).toEqual([
      ['Achternaam', 'Voornaam', 'Geboortedatum'],
      ['Fictie', 'Bram', { datum: '2009-06-09' }],
    ]);
  });

  test('formatting far outside the list is no content', async () => {
    const ver = bladXml(lijst).replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>');
    expect((await leesTabel(maakZip(delenVan({ Lijst: ver })), 'scan.xlsx')).rijen).toHaveLength(2);
  });
});

describe('bad spreadsheets', () => {
  const goed = maakXlsx({ Lijst: lijst });

  test('nothing at all, or a workbook with nothing in it, is empty', async () => {
    expect(await code(new Uint8Array())).toBe('BESTAND_LEEG');
    expect(await code(maakXlsx({ Lijst: [], Ook: [] }))).toBe('BESTAND_LEEG');
  });

  test('half a file is damaged, wherever it was cut', async () => {
    for (const deel of [0.1, 0.5, 0.9, 0.999]) {
      expect(await code(goed.subarray(0, Math.floor(goed.length * deel)))).toBe('BESTAND_BESCHADIGD');
    }
  });

  test('a file with changed bytes is damaged', async () => {
    const stuk = goed.slice();
    for (let i = 60; i < stuk.length - 400; i += 7) stuk[i] = (stuk[i] ?? 0) ^ 0x5a;
    expect(await code(stuk)).toBe('BESTAND_BESCHADIGD');
  });

  test.each([
    ['a sheet that ends in the middle', bladXml(lijst).slice(0, -60)],
    ['a shared string that does not exist', bladXml([['Naam', { ruw: '<c @ t="s"><v>7</v></c>' }]])],
    [
      'rows in the wrong order',
      bladXml(lijst)
        .replace('<row r="1">', '<row r="2">')
        .replaceAll(/r="([ABC])1"/g, 'r="$12"'),
    ],
    ['nonsense for a sheet', 'geen xml'],
  ])('%s is damaged or empty', async (_, xml) => {
    expect(await code(maakZip(delenVan({ Lijst: xml })))).toMatch(/^BESTAND_(?:BESCHADIGD|LEEG)$/);
  });

  test('random bytes that call themselves a spreadsheet are damaged', async () => {
    expect(
      await code(
        new Uint8Array(3000).map((_, i) => (i * 7919) % 251),
        'scan.xlsx',
      ),
    ).toBe('BESTAND_BESCHADIGD');
    expect(
      await code(
        new Uint8Array(3000).map((_, i) => (i * 7919) % 251),
        'scan.csv',
      ),
    ).toBe('BESTAND_SOORT_ONBEKEND');
  });

  test('a password and an old format are told apart', async () => {
    expect(await code(maakOle('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toBe('BESTAND_BEVEILIGD');
    expect(await code(maakZip([{ naam: 'xl/workbook.xml', data: 'x', vlaggen: 1 }]))).toBe('BESTAND_BEVEILIGD');
    expect(await code(maakOle('Root Entry', 'Workbook'), 'scan.xls')).toBe('BESTAND_OUD_EXCEL');
    expect(await code(maakOle('Root Entry', 'WordDocument'))).toBe('BESTAND_SOORT_ONBEKEND');
  });

  test.each([
    [
      'ods',
      maakZip([
        { naam: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
        { naam: 'content.xml', data: '<x/>' },
      ]),
    ],
    ['docx', maakZip([{ naam: 'word/document.xml', data: '<x/>' }])],
    ['xlsb', maakZip([{ naam: 'xl/workbook.bin', data: 'x' }])],
    ['zip', maakZip([{ naam: 'lijst.txt', data: 'x' }])],
    ['pdf', bytes('%PDF-1.7\n1 0 obj')],
    ['png', bytes('\x89PNG\r\n\x1a\n', 'latin1')],
    ['html', bytes('\n<html><table><tr><td>Naam</td></tr></table></html>')],
  ])('a .%s is refused with what to do', async (_, b) => {
    const fout = await leesTabel(b, 'scan').catch((e: unknown) => e);
    expect(fout).toMatchObject({
      weigering: { code: 'BESTAND_SOORT_ONBEKEND', uitleg: expect.stringContaining('.xlsx of .csv') },
    });
  });

  test('50 MB is refused before anything is parsed', async () => {
    const groot = new Uint8Array(50 * 1024 * 1024);
    // Whoever looked inside would say that this is no list.
    groot.set(bytes('%PDF-1.7\n1 0 obj'));
    expect(await code(groot)).toBe('BESTAND_TE_GROOT');
  });

  test('a small archive that unpacks to more than 100 MB is refused, declared or not', async () => {
    const nullen = new Uint8Array(101 * 1024 * 1024);
    expect(
      await code(maakZip([...delenVan({ Lijst: bladXml(lijst) }), { naam: 'xl/sharedStrings.xml', data: nullen }])),
    ).toBe('BESTAND_TE_GROOT');
    const liegt = maakZip([
      ...delenVan({ Lijst: bladXml(lijst) }),
      { naam: 'xl/sharedStrings.xml', data: nullen, liegGrootte: 10 },
    ]);
    expect(await code(liegt)).toBe('BESTAND_TE_GROOT');
  });

  test('a cell far away does not fill memory', async () => {
    for (const r of ['XFD1048576', 'A20001', `${letters(201)}3`]) {
      const rij = /\d+$/.exec(r)?.[0];
      const ver = bladXml(lijst).replace('</sheetData>', `<row r="${rij}"><c r="${r}"><v>1</v></c></row></sheetData>`);
      expect(await code(maakZip(delenVan({ Lijst: ver })))).toBe('BESTAND_TE_VEEL_RIJEN');
    }
  });

  test('no refusal quotes the file', async () => {
    const ver = bladXml([['zwavelgroen', { ruw: '<c @ t="s"><v>zwavelgroen</v></c>' }]]);
    const fout = await leesTabel(maakZip(delenVan({ zwavelgroen: ver })), 'zwavelgroen.xlsx').catch((e: unknown) => e);
    expect(fout).toMatchObject({ weigering: { code: 'BESTAND_BESCHADIGD' } });
    expect(JSON.stringify(fout, Object.getOwnPropertyNames(fout)).replaceAll(/"stack":"[^"]*"/g, '')).not.toContain(
      'zwavelgroen',
    );
  });
});

describe('text files', () => {
  const kop = 'Naam;Geboortedatum;Plaats';

  test.each([
    ['utf-8', bytes(`${kop}\nAmélie;2009;Coëvoorbeeld`), 'utf-8'],
    ['utf-8 with BOM', bytes(`\ufeff${kop}\nAmélie;2009;Coëvoorbeeld`), 'utf-8'],
    ['Windows-1252', bytes(`${kop}\nAmélie;2009;Coëvoorbeeld`, 'latin1'), 'windows-1252'],
    ['utf-16 as Excel writes it', bytes(`\ufeff${kop}\nAmélie;2009;Coëvoorbeeld`, 'utf16le'), 'utf-16le'],
  ])('%s is recognised', async (_, b, codering) => {
    const t = await leesTabel(b, 'scan.csv');
    expect(t).toMatchObject({ codering, scheidingsteken: ';' });
    expect(t.rijen).toEqual([
      ['Naam', 'Geboortedatum', 'Plaats'],
      ['Amélie', '2009', 'Coëvoorbeeld'],
    ]);
  });

  test('quotes, separators and new lines within a cell stay together', async () => {
    const t = await leesTabel(bytes('Naam,Gedrag\r\n"Fictie, de","vuurwerk;\n""hard"""\r\n'), 'scan.csv');
    expect(t.rijen).toEqual([
      ['Naam', 'Gedrag'],
      ['Fictie, de', 'vuurwerk;\n"hard"'],
    ]);
  });

  test('a title row with other signs does not decide the separator', async () => {
    const t = await leesTabel(
      bytes('Groepsscan, versie 2, vertrouwelijk, intern\n\nNaam\tPlaats\nFictie, de\tVoorbeeldstad\n\n\n'),
      'scan.txt',
    );
    expect(t.scheidingsteken).toBe('\t');
    expect(t.rijen.slice(2)).toEqual([
      ['Naam', 'Plaats'],
      ['Fictie, de', 'Voorbeeldstad'],
    ]);
    expect((await leesTabel(bytes('sep=|\r\nNaam|Plaats\r\nFictie|X'), 'scan.csv')).scheidingsteken).toBe('|');
  });

  test('a quote that is never closed, or a cut-off character, means half a file', async () => {
    expect(await code(bytes(`${kop}\n"Fictie;2009;Voorbeeld`), 'scan.csv')).toBe('BESTAND_BESCHADIGD');
    expect(await code(bytes(`${kop}\nAmélie;2009;Coë`).slice(0, -1), 'scan.csv')).toBe('BESTAND_BESCHADIGD');
  });

  test('only white space is empty; bytes that are no text are refused', async () => {
    expect(await code(bytes(' \r\n\t\r\n'), 'scan.csv')).toBe('BESTAND_LEEG');
    expect(await code(bytes('\ufeff'), 'scan.csv')).toBe('BESTAND_LEEG');
    expect(await code(bytes('Naam;Plaats\nFic\0tie;X'), 'scan.csv')).toBe('BESTAND_SOORT_ONBEKEND');
  });

  test('too many rows or columns are refused, trailing separators and blank lines are not counted', async () => {
    expect(await code(bytes(`${kop}\n${'a;b;c\n'.repeat(20_000)}`), 'scan.csv')).toBe('BESTAND_TE_VEEL_RIJEN');
    expect(await code(bytes(`${kop}\n${'a;'.repeat(201)}`), 'scan.csv')).toBe('BESTAND_TE_VEEL_RIJEN');
    const t = await leesTabel(bytes(`${kop}${';'.repeat(500)}\na;b;c${'\n'.repeat(30_000)}`), 'scan.csv');
    expect(t.rijen).toEqual([
      ['Naam', 'Geboortedatum', 'Plaats'],
      ['a', 'b', 'c'],
    ]);
  });
});
