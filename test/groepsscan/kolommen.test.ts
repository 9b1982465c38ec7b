import { expect, test } from 'vitest';
import { elfproef, lijktBsn, zonderNummers } from '../../shared/domein/groepsscan/bsn.ts';
import { herkenKolommen, pasIndelingToe } from '../../shared/domein/groepsscan/kolommen.ts';
import { redenVanKop, veldVanKop } from '../../shared/domein/groepsscan/koppen.ts';
import type { Indeling } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { tabel, weigercode } from '../fixtures/groepsscan/bouwers.ts';

test.each([
  ['Voornamen', 'voornaam'],
  ['voornaam', 'voornaam'],
  ['VOORNAAM(EN)', 'voornaam'],
  ['Roepnaam', 'roepnaam'],
  ['Tussenvoegsel', 'tussenvoegsel'],
  ['tussenv.', 'tussenvoegsel'],
  ['TV', 'tussenvoegsel'],
  ['Voorvoegsels', 'tussenvoegsel'],
  ['Achternaam', 'achternaam'],
  ['Geslachtsnaam', 'achternaam'],
  ['Familienaam', 'achternaam'],
  ['Naam', 'naam'],
  ['Volledige naam', 'naam'],
  ['Naam jongere', 'naam'],
  ['Achternaam, voornaam', 'naam'],
  ['Geb.datum', 'geboortedatum'],
  ['Geboren op', 'geboortedatum'],
  ['Geboortejaar', 'geboortedatum'],
  ['geb. dat.', 'geboortedatum'],
  ['M/V', 'geslacht'],
  ['Geslacht (m/v/x)', 'geslacht'],
  ['Sekse', 'geslacht'],
  ['Adres', 'adres'],
  ['Straat en huisnummer', 'adres'],
  ['Straatnaam', 'adres'],
  ['Huisnr.', 'huisnummer'],
  ['Toevoeging', 'huisnummer'],
  ['Postcode', 'postcode'],
  ['PC', 'postcode'],
  ['Woonplaats', 'plaats'],
  ['Dagbesteding', 'dagbesteding'],
  ['School / werk', 'dagbesteding'],
  ['Opleiding', 'dagbesteding'],
  ['Ouder/verzorger 2', 'gezagsdragers'],
  ['Gezagsdrager(s)', 'gezagsdragers'],
  ['Ouders', 'gezagsdragers'],
  ['Naam moeder', 'gezagsdragers'],
  ['Wettelijk vertegenwoordiger', 'gezagsdragers'],
  ['Voogd', 'gezagsdragers'],
  ['Aard registraties', 'gedrag'],
  ['Korte omschrijving van het gedrag', 'gedrag'],
  ['Opmerking', 'gedrag'],
  ['Adres ouders', null],
  ['Kenmerk', null],
  ['', null],
])('the header %j is field %j', (kop, veld) => {
  expect(veldVanKop(kop)?.veld ?? null).toBe(veld);
});

test.each([
  'BSN',
  'bsn-nummer',
  'Burgerservicenummer',
  'Sofinummer',
  'BSN ouder',
  'Foto',
  'Pasfoto',
  'Nationaliteit(en)',
  'Etniciteit',
  'Afkomst',
  'Geboorteland',
  'Geboorteplaats',
  'Land van herkomst',
  'Religie',
  'Geloof',
  'Telefoonnummer',
  'Tel. ouders',
  'E-mailadres',
  'Instagram',
  'Registraties 12 mnd',
  'Aantal incidenten',
  'PV-nummer',
  'Antecedenten',
  'Paspoortnummer',
  'Medicatie',
  'Huidskleur',
  'Nr',
])('the header %j may not be kept, and is no field', (kop) => {
  expect(redenVanKop(kop)).toMatch(/\.$/);
  expect(veldVanKop(kop)).toBeNull();
});

const velden = (indeling: Indeling) => indeling.kolommen.map((k) => k.veld ?? (k.vervalt ? 'vervalt' : null));

test('the header is found under title rows, and empty columns are left out', () => {
  const indeling = herkenKolommen(
    tabel([
      ['Groepsscan'],
      [],
      ['Naam groep: Fictie', null],
      ['Nr', 'Achternaam', '', 'Voornaam', 'BSN'],
      [1, 'Fictie', '', 'Bram', '000010000'],
    ]),
  );
  expect(indeling.kopregel).toBe(4);
  expect(indeling.kolommen.map((k) => k.index)).toEqual([0, 1, 3, 4]);
  expect(velden(indeling)).toEqual(['vervalt', 'achternaam', 'voornaam', 'vervalt']);
});

test('a column of numbers that look like BSN is dropped under any header', () => {
  const rijen = [
    ['Naam', 'Kenmerk', 'Opmerking', 'Geboortedatum'],
    ['Fictie', '123456782', 'baldadig', '20090609'],
    ['Verzonnen', '111222333', '', '20100701'],
    ['Bedacht', null, '', ''],
  ];
  expect(velden(herkenKolommen(tabel(rijen)))).toEqual(['naam', 'vervalt', 'gedrag', 'geboortedatum']);
  expect(
    herkenKolommen(
      tabel([
        ['Naam', 'Opmerking'],
        ['Fictie', 123456782],
      ]),
    ).kolommen[1]?.vervalt?.reden,
  ).toMatch(/burgerservicenummers/);
});

test('the eleven-test knows a real BSN from another number', () => {
  expect([elfproef('123456782'), elfproef('111222333'), elfproef('10000008')]).toEqual([true, true, true]);
  expect([elfproef('123456789'), elfproef('000000000'), elfproef('12345678a'), elfproef('1234567')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(lijktBsn(['0000 XF', '0000 XG'])).toBe(false);
  expect(lijktBsn([39207, 40921, '09-06-2009'])).toBe(false);
  expect(lijktBsn(['0612345678', '0687654321'])).toBe(false);
  expect(lijktBsn([null, ''])).toBe(false);
});

test('a number that can be a BSN is taken out of running text; dates and telephone numbers stay', () => {
  expect(zonderNummers('bekend onder 123456782, zie').tekst).toBe('bekend onder [nummer weggelaten], zie');
  expect(zonderNummers('BSN: 1234.56.782').tekst).toBe('[nummer weggelaten]');
  expect(zonderNummers('1234.56.782').weg).toBe(true);
  for (const blijft of ['9-6-2009 123', '06-12345678', '0612345678', 'Fictielaan 12, 0000 XF', '20090609']) {
    expect(zonderNummers(blijft)).toEqual({ tekst: blijft, weg: false });
  }
});

test('of two columns for one field the clearest wins; representatives and behaviour may have several', () => {
  const kop = [
    'Naam',
    'Voornaam',
    'Achternaam',
    'Geboortejaar',
    'Geboortedatum',
    'Ouder 1',
    'Ouder 2',
    'Opmerking',
    'Gedrag',
  ];
  const gevonden = velden(herkenKolommen(tabel([kop, ['x', 'y', 'z', '2009', '1-1-2009', 'a', 'b', 'c', 'd']])));
  expect(gevonden).toEqual([
    'naam',
    'voornaam',
    'achternaam',
    null,
    'geboortedatum',
    'gezagsdragers',
    'gezagsdragers',
    null,
    'gedrag',
  ]);
});

test('a bare number column after the street is the house number', () => {
  expect(
    velden(
      herkenKolommen(
        tabel([
          ['Naam', 'Straat', 'Nr', 'Plaats'],
          ['Fictie', 'Fictielaan', 4, 'Voorbeeldstad'],
        ]),
      ),
    ),
  ).toEqual(['naam', 'adres', 'huisnummer', 'plaats']);
});

test('unknown headers still give a preview in which columns can be assigned', () => {
  const indeling = herkenKolommen(
    tabel([
      ['Wie', 'Wanneer'],
      ['Fictie', '2009'],
    ]),
  );
  expect(indeling).toMatchObject({
    kopregel: 1,
    kolommen: [
      { kop: 'Wie', veld: null, vervalt: null },
      { kop: 'Wanneer', veld: null },
    ],
  });
});

test('a table without anything like a header is refused', async () => {
  for (const rijen of [
    [],
    [['boodschappen'], ['melk']],
    [
      [1, 2],
      [3, 4],
    ],
  ]) {
    expect(await weigercode(() => herkenKolommen(tabel(rijen)))).toBe('GEEN_KOPREGEL');
  }
});

const proef = tabel([
  ['Titel van dit bestand', null, null],
  ['Wie', 'Wat', 'Nationaliteit'],
  ['Fictie, Bram', 'baldadig', 'geheim'],
]);
const keuze = (kopregel: number, ...gekozen: [number, Indeling['kolommen'][number]['veld']][]): Indeling => ({
  kopregel,
  kolommen: gekozen.map(([index, veld]) => ({ index, kop: '', veld, vervalt: null })),
});

test('the user’s own choice of columns is taken over, with headers and prohibitions found again', () => {
  const indeling = pasIndelingToe(proef, keuze(2, [0, 'naam'], [1, 'gedrag'], [2, null]));
  expect(velden(indeling)).toEqual(['naam', 'gedrag', 'vervalt']);
  expect(indeling.kolommen[0]?.kop).toBe('Wie');
});

test('a header row without columns is recognised anew', () => {
  expect(
    velden(
      pasIndelingToe(
        tabel([
          ['Naam', 'Plaats'],
          ['Naam', 'Gedrag'],
          ['Fictie', 'x'],
        ]),
        keuze(2),
      ),
    ),
  ).toEqual(['naam', 'gedrag']);
});

test('an arrangement that does not fit, uses a field twice or names a forbidden column is refused', async () => {
  const fout = [
    keuze(9, [0, 'naam']),
    keuze(2, [7, 'naam']),
    keuze(2, [0, 'naam'], [1, 'naam']),
    keuze(2, [0, 'naam'], [0, 'gedrag']),
    keuze(2, [2, 'gedrag']),
  ];
  for (const indeling of fout)
    expect(await weigercode(() => pasIndelingToe(proef, indeling))).toBe('INDELING_ONGELDIG');
});

test('choosing a lower row as header does not let a forbidden column in', async () => {
  const t = tabel([
    ['Naam', 'Gedrag', 'Nationaliteit'],
    ['Fictie', 'x', 'y'],
    ['Bedacht', 'x', 'y'],
  ]);
  expect(await weigercode(() => pasIndelingToe(t, keuze(2, [2, 'gedrag'])))).toBe('INDELING_ONGELDIG');
});
