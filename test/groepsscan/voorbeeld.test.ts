import { expect, test } from 'vitest';
import { maakVoorbeeld } from '../../shared/domein/groepsscan/maakVoorbeeld.ts';
import type { Cel } from '../../shared/domein/groepsscan/tabel.ts';
import { voorbeeldSchema } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { tabel, VANDAAG } from '../fixtures/groepsscan/bouwers.ts';

const maak = (...rijen: Cel[][]) => voorbeeldSchema.parse(maakVoorbeeld(tabel(rijen), null, VANDAAG));

test('one row becomes one youth with every field of article 10 that the file holds', () => {
  const v = maak(
    ['Vertrouwelijk'],
    [
      'Achternaam',
      'Voornamen',
      'Roepnaam',
      'Geb.datum',
      'M/V',
      'Straat',
      'Huisnummer',
      'Toevoeging',
      'Postcode',
      'Plaats',
      'School',
      'Moeder',
      'Vader',
      'Gedrag',
      'BSN',
      'Lievelingskleur',
    ],
    [
      'Fictie, de',
      'Abraham',
      'Bram',
      { datum: '2009-06-09' },
      'm',
      'Fictielaan',
      12,
      'A',
      '0000xf',
      'Voorbeeldstad',
      'mbo',
      'Anna Fictie',
      'Cor de Fictie',
      'vuurwerk',
      '000010000',
      'blauw',
    ],
  );
  expect(v.rijen).toEqual([
    {
      rij: 3,
      voornaam: 'Abraham',
      roepnaam: 'Bram',
      tussenvoegsel: 'de',
      achternaam: 'Fictie',
      geboren: { soort: 'datum', datum: '2009-06-09' },
      geslacht: 'man',
      adres: 'Fictielaan 12 A',
      postcode: '0000 XF',
      plaats: 'Voorbeeldstad',
      dagbesteding: 'mbo',
      vertegenwoordigers: [{ naam: 'Anna Fictie' }, { naam: 'Cor de Fictie' }],
      gedrag: 'vuurwerk',
      meldingen: [],
    },
  ]);
  expect(v.vervallenKolommen.map((k) => k.kop)).toEqual(['BSN', 'Lievelingskleur']);
  for (const { reden } of v.vervallenKolommen) expect(reden).toMatch(/art\. 10 van het convenant/);
});

test('nothing of a dropped column is anywhere in the preview', () => {
  const v = maak(['Naam', 'Nationaliteit', 'BSN', 'Kenmerk'], ['Fictie', 'zwavelgroen', '000010000', '111222333']);
  expect(JSON.stringify(v)).not.toMatch(/zwavelgroen|000010000|111222333/);
});

test('empty rows are silent; totals, footers, repeated headers and rows without a name are skipped with a reason', () => {
  const v = maak(
    ['Naam', 'Voornaam', 'Plaats', 'Gedrag'],
    ['Fictie', 'Bram', 'Voorbeeldstad', 'vuurwerk'],
    [null, '', '  '],
    ['Naam', 'Voornaam', 'Plaats', 'Gedrag'],
    [null, null, 'Voorbeeldstad', null],
    ['Totaal', 1],
    ['Dit overzicht is met zorg gemaakt en mag niet verder worden verspreid.'],
  );
  expect(v.rijen.map((r) => r.rij)).toEqual([2]);
  expect(v.overgeslagen.map((o) => o.rij)).toEqual([4, 5, 6, 7]);
  expect(v.overgeslagen[1]?.reden).toBe('In deze rij staat geen naam.');
});

test('somebody of whom only the surname is known is kept', () => {
  expect(maak(['Achternaam', 'Voornaam', 'Plaats', 'Gedrag'], ['Fictie']).rijen).toHaveLength(1);
});

test('texts are cleaned, composed and cut, and cutting is told', () => {
  const v = maak(
    ['Naam', 'Voornaam', 'Gedrag'],
    [`  Fic\u200btie\u202e `, 'Ame\u0301lie', `a\u0000${'b'.repeat(600)}`],
    ['x'.repeat(130), 'Bram', ''],
  );
  expect(v.rijen[0]).toMatchObject({ achternaam: 'Fic tie', voornaam: 'Amélie' });
  expect(v.rijen[0]?.gedrag).toHaveLength(500);
  expect(v.rijen[0]?.meldingen).toEqual(['De omschrijving van het gedrag is te lang en is afgebroken na 500 tekens.']);
  expect(v.rijen[1]?.achternaam).toHaveLength(100);
});

test('cells of a million signs are cut and do not hold up the reading', () => {
  const lang = ['(', ' 0000 ', 'a, ', '"„', '12 '].map((s) => s.repeat(1_000_000 / s.length));
  const v = maak(['Naam', 'Voornaam', 'Adres', 'Gedrag', 'Ouder'], lang, lang.toReversed());
  expect(v.rijen.map((r) => r.rij)).toEqual([2, 3]);
  expect(v.rijen[0]?.meldingen.join()).toMatch(/te lang/);
});

test('a row with something in a free column that is left out is pointed to, without saying what', () => {
  const v = maak(
    ['Naam', 'Voornaam', 'Gedrag', 'Bijzonderheden'],
    ['Fictie', 'Bram', 'x', 'zwavelgroen'],
    ['Bedacht', 'An', 'x', ''],
  );
  expect(v.rijen[0]?.meldingen.join()).toMatch(/Bijzonderheden/);
  expect(v.rijen[1]?.meldingen).toEqual([]);
  expect(JSON.stringify(v)).not.toContain('zwavelgroen');
});

test('doubtful and impossible dates, unknown gender and a hidden BSN are warnings on the row', () => {
  const v = maak(
    ['Naam', 'Voornaam', 'Geboortedatum', 'Geslacht', 'Gedrag'],
    ['Fictie', 'Bram', '3-4-2010', 'q', 'zie 123456782'],
    ['Bedacht', 'An', '2010-02-31', 'v', ''],
  );
  expect(v.rijen[0]?.meldingen).toHaveLength(3);
  expect(v.rijen[0]?.gedrag).toBe('zie [nummer weggelaten]');
  expect(v.rijen[1]).toMatchObject({ geboren: null, geslacht: 'vrouw' });
  expect(v.rijen[1]?.meldingen).toHaveLength(1);
});

test('without a name column nothing is read and the user is asked for one', () => {
  const v = maak(['Plaats', 'Postcode'], ['Voorbeeldstad', '0000 XX']);
  expect(v.rijen).toEqual([]);
  expect(v.meldingen).toEqual(['Er is nog geen kolom met namen. Kies in welke kolom de naam staat.']);
  expect(maak(['Wie', 'Wat'], ['Fictie', 'vuurwerk']).meldingen[0]).toMatch(/niet herkend/);
});

test('more sheets and error cells are reported', () => {
  const t = tabel(
    [
      ['Naam', 'Voornaam'],
      ['Fictie', null],
    ],
    {
      soort: 'xlsx',
      blad: 'Lijst',
      bladen: ['Uitleg', 'Lijst'],
      foutcellen: [{ rij: 2, kolom: 2 }],
    },
  );
  const { meldingen } = maakVoorbeeld(t, null, VANDAAG);
  expect(meldingen).toEqual([
    'Dit bestand heeft 2 werkbladen. Alleen het werkblad ‘Lijst’ is gelezen.',
    'In rij 2 staat een cel met een rekenfout. Die cel is leeg gelaten.',
  ]);
});
