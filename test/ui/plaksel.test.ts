import { describe, expect, it } from 'vitest';
import { leesPlaksel, pasIn } from '../../renderer/ui/plaksel.ts';

/** A clipboard with these parts; `plaatje` puts a file beside them. */
const klembord = (tekst: string, html = '', plaatje = false) => ({
  types: ['text/plain', ...(html ? ['text/html'] : []), ...(plaatje ? ['Files'] : [])],
  getData: (soort: string) => (soort === 'text/plain' ? tekst : soort === 'text/html' ? html : ''),
});

describe('what is pasted in a note', () => {
  it('is left to the field when it is plain text on one line', () => {
    expect(leesPlaksel(klembord('Gezien bij het station 🚉 مرحبا.'))).toBeNull();
  });

  it('comes on one line, without a word about it when nothing is lost', () => {
    expect(leesPlaksel(klembord('Een regel. \r\n  Nog een.\n'))).toEqual({
      tekst: 'Een regel. Nog een.',
      geweigerd: null,
    });
  });

  it.each([
    ['from Word', 'J-01\tvrijdag\r\nJ-02\t\r\n', '<table class="MsoNormalTable"><tr></tr></table>', false, 'tabel'],
    [
      'from Excel, with its picture beside it',
      'J-01\tvrijdag\nJ-02\t',
      '<html><table><tr></tr></table>',
      true,
      'tabel',
    ],
    ['with a picture in a cell', 'J-01\tvrijdag\nJ-02', '<table><img src="x"></table>', false, 'beide'],
  ])('keeps the text of a table %s', (_, tekst, html, plaatje, geweigerd) => {
    expect(leesPlaksel(klembord(tekst, html, plaatje))).toEqual({ tekst: 'J-01, vrijdag; J-02', geweigerd });
  });

  it('keeps the text beside a picture, and of a picture alone nothing', () => {
    expect(leesPlaksel(klembord('Zie foto.', '<p>Zie foto.<img src="f"></p>'))).toEqual({
      tekst: 'Zie foto.',
      geweigerd: 'plaatje',
    });
    expect(leesPlaksel(klembord('', '', true))).toEqual({ tekst: '', geweigerd: 'plaatje' });
  });
});

describe('what is longer than its field', () => {
  it.each([
    ['fits', 'een twee', 8, 'een twee'],
    ['is cut between words', 'een twee drie', 8, 'een twee'],
    ['loses the word that does not fit', 'een twee drie', 10, 'een twee'],
    ['of one word is cut in it', 'eentwee', 4, 'eent'],
    ['never gets half a character', '🚉🚉', 3, '🚉'],
    ['gets nothing where nothing fits', 'een', 0, ''],
  ])('%s', (_, tekst, ruimte, past) => {
    expect(pasIn(tekst, ruimte)).toBe(past);
  });
});
