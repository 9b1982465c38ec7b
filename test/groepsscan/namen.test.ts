import { expect, test } from 'vitest';
import { leesNaam, type Naambron, splitsPersonen } from '../../shared/domein/groepsscan/persoonsnamen.ts';
import { leesGeslacht, leesPostcode, splitsAdres } from '../../shared/domein/groepsscan/waarden.ts';

const leeg: Naambron = { naam: '', voornaam: '', roepnaam: '', tussenvoegsel: '', achternaam: '' };
const delen = (bron: Partial<Naambron>) => {
  const n = leesNaam({ ...leeg, ...bron });
  return [n.voornaam, n.roepnaam, n.tussenvoegsel, n.achternaam];
};

test.each<[Partial<Naambron>, string[]]>([
  [{ voornaam: 'Bram', tussenvoegsel: 'de', achternaam: 'Fictie' }, ['Bram', '', 'de', 'Fictie']],
  [{ voornaam: 'Bram', achternaam: 'de Fictie' }, ['Bram', '', 'de', 'Fictie']],
  [{ voornaam: 'Bram', achternaam: 'Van der Fictie' }, ['Bram', '', 'van der', 'Fictie']],
  [{ voornaam: 'Bram', achternaam: 'Fictie, de' }, ['Bram', '', 'de', 'Fictie']],
  [{ voornaam: 'Bram', achternaam: 'Fictie, van der' }, ['Bram', '', 'van der', 'Fictie']],
  [{ voornaam: 'Bram', achternaam: 'Fictie (van der)' }, ['Bram', '', 'van der', 'Fictie']],
  [{ voornaam: 'Bram', achternaam: 'Fictie van der' }, ['Bram', '', 'van der', 'Fictie']],
  [{ voornaam: 'Bram de', achternaam: 'Fictie' }, ['Bram', '', 'de', 'Fictie']],
  [{ voornaam: 'Bram van ’t', achternaam: 'Fictie' }, ['Bram', '', "van 't", 'Fictie']],
  [{ voornaam: 'Bram', tussenvoegsel: 'van', achternaam: 'De Fictie' }, ['Bram', '', 'van', 'De Fictie']],
  [{ voornaam: 'Bram', naam: 'Fictie, de' }, ['Bram', '', 'de', 'Fictie']],
  [{ voornaam: 'Bram', naam: 'de Fictie' }, ['Bram', '', 'de', 'Fictie']],
  [{ voornaam: 'Bram', naam: 'Bram de Fictie' }, ['Bram', '', 'de', 'Fictie']],
  [{ naam: 'Fictie, Bram de' }, ['Bram', '', 'de', 'Fictie']],
  [{ naam: 'Fictie, de, Bram' }, ['Bram', '', 'de', 'Fictie']],
  [{ naam: 'Fictie de, Bram' }, ['Bram', '', 'de', 'Fictie']],
  [{ naam: 'de Fictie, Bram Jan' }, ['Bram Jan', '', 'de', 'Fictie']],
  [{ naam: 'Bram de Fictie' }, ['Bram', '', 'de', 'Fictie']],
  [{ naam: 'Bram Jan van den Fictie' }, ['Bram Jan', '', 'van den', 'Fictie']],
  [{ naam: 'Ben Fictie' }, ['Ben', '', '', 'Fictie']],
  [{ naam: 'Bram Fictie' }, ['Bram', '', '', 'Fictie']],
  [{ naam: 'de Fictie' }, ['', '', 'de', 'Fictie']],
  [{ naam: 'Fictie' }, ['', '', '', 'Fictie']],
  [{ naam: 'Fictie, Abraham (Bram)' }, ['Abraham', 'Bram', '', 'Fictie']],
  [{ voornaam: 'Abraham "Bram"', achternaam: 'Fictie' }, ['Abraham', 'Bram', '', 'Fictie']],
  [{ voornaam: 'Samira', achternaam: 'El Verzonnen' }, ['Samira', '', '', 'El Verzonnen']],
  [{ voornaam: 'Samira', achternaam: 'el Verzonnen' }, ['Samira', '', 'el', 'Verzonnen']],
  [{ voornaam: 'Bram', achternaam: 'De' }, ['Bram', '', '', 'De']],
  [{ roepnaam: 'Brammetje' }, ['', 'Brammetje', '', '']],
  [{}, ['', '', '', '']],
])('%j is read as a name', (bron, verwacht) => {
  expect(delen(bron)).toEqual(verwacht);
});

test('a whole name of three words without a tussenvoegsel is a guess', () => {
  expect(leesNaam({ ...leeg, naam: 'Bram Jan Fictie' }).twijfel).toBe(true);
  expect(leesNaam({ ...leeg, naam: 'Bram Fictie' }).twijfel).toBe(false);
});

test.each<[string, string[]]>([
  ['Anna Fictie; Bram Verzonnen', ['Anna Fictie', 'Bram Verzonnen']],
  ['Anna Fictie en Bram Verzonnen', ['Anna Fictie', 'Bram Verzonnen']],
  ['Anna Fictie / Bram Verzonnen', ['Anna Fictie', 'Bram Verzonnen']],
  ['Anna Fictie\nBram Verzonnen', ['Anna Fictie', 'Bram Verzonnen']],
  ['Anna Fictie, Bram Verzonnen', ['Anna Fictie', 'Bram Verzonnen']],
  ['Fictie, Anna', ['Fictie, Anna']],
  ['Anna Fictie; anna fictie; Anna Fictie', ['Anna Fictie', 'anna fictie']],
  ['onbekend', []],
  ['', []],
])('%j holds these representatives', (tekst, verwacht) => {
  expect(splitsPersonen(tekst)).toEqual(verwacht);
});

test.each([
  ['M', 'man'],
  ['man', 'man'],
  ['Jongen', 'man'],
  ['v', 'vrouw'],
  ['V.', 'vrouw'],
  ['meisje', 'vrouw'],
  ['Vrouwelijk', 'vrouw'],
  ['x', 'anders'],
  ['anders', 'anders'],
  ['non-binair', 'anders'],
  ['', 'onbekend'],
  ['onbekend', 'onbekend'],
  ['-', 'onbekend'],
  ['constructor', null],
  ['blauw', null],
])('gender written as %j is %j', (tekst, verwacht) => {
  expect(leesGeslacht(tekst)).toBe(verwacht);
});

test('postcode and address come apart where they stood together', () => {
  expect(leesPostcode('0000xf')).toBe('0000 XF');
  expect(splitsAdres('Fictielaan 4, 0000XF Voorbeeldstad')).toEqual({
    adres: 'Fictielaan 4',
    postcode: '0000 XF',
    plaats: 'Voorbeeldstad',
  });
  expect(splitsAdres('Fictielaan 4')).toEqual({ adres: 'Fictielaan 4', postcode: '', plaats: '' });
});
