import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesTabel } from '../../electron/groepsscan/leesTabel.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { afstand } from '../../shared/domein/groepsscan/afstand.ts';
import { vindDubbelen } from '../../shared/domein/groepsscan/dubbelen.ts';
import { maakVoorbeeld } from '../../shared/domein/groepsscan/maakVoorbeeld.ts';
import type { Cel } from '../../shared/domein/groepsscan/tabel.ts';
import { velden, voorbeeldSchema } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { jongere, tabel, VANDAAG } from '../fixtures/groepsscan/bouwers.ts';
import { maakXlsx } from '../fixtures/groepsscan/maakXlsx.ts';

/** Reads and previews; only a refusal may come out instead of a valid preview. */
async function leesHelemaal(bytes: Uint8Array): Promise<void> {
  try {
    const t = await leesTabel(bytes, 'scan.xlsx');
    const v = voorbeeldSchema.parse(maakVoorbeeld(t, null, VANDAAG));
    vindDubbelen(v.rijen, []);
  } catch (fout) {
    expect(fout).toBeInstanceOf(Geweigerd);
  }
}

test('whatever the bytes are, the answer is a valid preview or a refusal', async () => {
  const begin = fc.constantFrom('', 'PK\x03\x04', 'Naam;Voornaam\n', '\xff\xfe', '\xef\xbb\xbf', '\xd0\xcf\x11\xe0');
  await fc.assert(
    fc.asyncProperty(begin, fc.uint8Array({ maxLength: 400 }), (kop, rest) =>
      leesHelemaal(new Uint8Array(Buffer.concat([Buffer.from(kop, 'latin1'), rest]))),
    ),
    { numRuns: 400 },
  );
});

test('a spreadsheet with any byte changed gives a valid preview or a refusal', async () => {
  const goed = maakXlsx({
    Lijst: [
      ['Naam', 'Voornaam', 'BSN'],
      ['Fictie', 'Bram', '000010000'],
    ],
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(goed.length - 1), fc.integer({ min: 1, max: 255 }), (plaats, anders) => {
      const stuk = goed.slice();
      stuk[plaats] = (stuk[plaats] ?? 0) ^ anders;
      return leesHelemaal(stuk);
    }),
    { numRuns: 300 },
  );
});

const cel: fc.Arbitrary<Cel> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.constantFrom(
    'Naam',
    'BSN',
    'Gedrag',
    'Geboortedatum',
    '9-6-2009',
    'de',
    'Fictie, de',
    ',',
    '()',
    '123456782',
    'Totaal',
  ),
  fc.double(),
  fc.boolean(),
  fc
    .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('2999-12-31') })
    .map((d) => ({ datum: d.toISOString().slice(0, 10) })),
  fc.constant(null),
);

test('any table gives a valid preview or a refusal, recognised or arranged by hand', () => {
  const kolommen = fc.array(
    fc.record({
      index: fc.nat(6),
      kop: fc.constant(''),
      veld: fc.option(fc.constantFrom(...velden)),
      vervalt: fc.constant(null),
    }),
    { maxLength: 6 },
  );
  const indeling = fc.option(fc.record({ kopregel: fc.integer({ min: 1, max: 6 }), kolommen }));
  fc.assert(
    fc.property(fc.array(fc.array(cel, { maxLength: 6 }), { maxLength: 8 }), indeling, (rijen, gekozen) => {
      try {
        const v = voorbeeldSchema.parse(maakVoorbeeld(tabel(rijen), gekozen, VANDAAG));
        vindDubbelen(v.rijen, []);
      } catch (fout) {
        expect(fout).toBeInstanceOf(Geweigerd);
      }
    }),
    { numRuns: 500 },
  );
});

test('what is written with any separator in any encoding is read back', async () => {
  const waarde = fc.stringMatching(/^[A-Za-zéëïöüçÉ ,;|"'\t\n()€-]{0,12}$/).filter((s) => s.trim() !== '');
  const codering = fc.constantFrom('utf8', 'bom', 'utf16', 'cp1252');
  const cp1252 = (s: string) => new Uint8Array(Array.from(s, (t) => (t === '€' ? 0x80 : t.charCodeAt(0))));
  const codeer = {
    utf8: (s: string) => Buffer.from(s),
    bom: (s: string) => Buffer.from(`\ufeff${s}`),
    utf16: (s: string) => Buffer.from(`\ufeff${s}`, 'utf16le'),
    cp1252,
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(waarde, waarde, waarde), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(',', ';', '\t', '|'),
      codering,
      fc.constantFrom('\n', '\r\n'),
      async (rijen, teken, code, regeleind) => {
        const alles = [['Achternaam', 'Voornaam', 'Gedrag'], ...rijen];
        const tekst =
          alles.map((rij) => rij.map((w) => `"${w.replaceAll('"', '""')}"`).join(teken)).join(regeleind) + regeleind;
        const t = await leesTabel(new Uint8Array(codeer[code](tekst)), 'scan.csv');
        expect(t.scheidingsteken).toBe(teken);
        expect(t.rijen).toEqual(alles);
      },
    ),
    { numRuns: 300 },
  );
});

test('finding doubles does not depend on which of two rows comes first', () => {
  const persoon = fc.record({
    voornaam: fc.constantFrom('Bram', 'Bran', 'B.', 'Wout', ''),
    roepnaam: fc.constantFrom('', 'Bram'),
    tussenvoegsel: fc.constantFrom('', 'de', 'van'),
    achternaam: fc.constantFrom('Verzonnen', 'Versonnen', 'Bedacht', 'Bram', ''),
    geboren: fc.constantFrom(
      null,
      { soort: 'jaar' as const, jaar: 2009 },
      { soort: 'datum' as const, datum: '2009-06-04' },
      { soort: 'datum' as const, datum: '2009-04-06' },
    ),
    adres: fc.constantFrom('', 'Fictielaan 1', 'Elders 9'),
  });
  fc.assert(
    fc.property(persoon, persoon, (a, b) => {
      const heen = vindDubbelen([jongere({ ...a, rij: 2 }), jongere({ ...b, rij: 3 })], []);
      const terug = vindDubbelen([jongere({ ...b, rij: 2 }), jongere({ ...a, rij: 3 })], []);
      expect(terug).toEqual(heen);
    }),
    { numRuns: 500 },
  );
});

test('distance is symmetrical and never beyond its limit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.nat(3), (a, b, hoogstens) => {
      expect(afstand(a, b, hoogstens)).toBe(afstand(b, a, hoogstens));
      expect(afstand(a, b, hoogstens)).toBeLessThanOrEqual(hoogstens + 1);
    }),
  );
});
