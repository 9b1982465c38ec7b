import { describe, expect, it } from 'vitest';
import { uitWeigering } from '../../renderer/ui/Melding.tsx';
import { nietAfbreken } from '../../renderer/ui/nietAfbreken.ts';
import { toetsopschrift } from '../../renderer/ui/Toets.tsx';
import { toetsnaam } from '../../renderer/ui/toetsregister.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';

describe('no break inside', () => {
  it.each([
    ['buiten de kring, art. 8 lid 8', 'buiten de kring, art.~8~lid~8'],
    ['Artikel 7 lid 2, Wet politiegegevens', 'Artikel~7~lid~2, Wet politiegegevens'],
    ['art. 16 en 19 Wpg', 'art.~16 en 19~Wpg'],
    ['op 24 november 2026 om 10.30 uur', 'op 24~november~2026 om 10.30~uur'],
    ['klaar op 1 december.', 'klaar op 1~december.'],
    ['19 tot 23 uur', '19 tot 23~uur'],
    ['kring K1 en kring A', 'kring~K1 en kring~A'],
    ['J-03 is verwezen', 'J-03 is verwezen'],
    ['niets bijzonders hier', 'niets bijzonders hier'],
  ])('%s', (tekst, verwacht) => {
    expect(nietAfbreken(tekst)).toBe(verwacht.replaceAll('~', '\u00a0'));
  });

  it('changes spaces only', () => {
    const tekst = 'Art. 4 lid 3: 6 tot 8 jongeren op 3 mei 2026, artikel 52 lid 1 Wjsg.';
    expect(nietAfbreken(tekst).replaceAll('\u00a0', ' ')).toBe(tekst);
  });
});

describe('keys', () => {
  const toets = (key: string, deel: Partial<KeyboardEvent> = {}) =>
    toetsnaam({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...deel });

  it('are named by what they print, in lower case, without shift', () => {
    expect(toets('B', { shiftKey: true })).toBe('b');
    expect(toets('?', { shiftKey: true })).toBe('?');
    expect(toets('z', { ctrlKey: true })).toBe('Ctrl+z');
    expect(toets('Z', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+z');
    expect(toets('Tab', { shiftKey: true })).toBe('Shift+Tab');
  });

  it('are written on caps in Dutch', () => {
    expect(['Ctrl+z', 'Escape', ' ', '+', 'Ctrl+Enter', 'b'].map(toetsopschrift)).toEqual([
      'Ctrl Z',
      'Esc',
      'Spatie',
      '+',
      'Ctrl Enter',
      'b',
    ]);
  });
});

describe('sentences', () => {
  it('a refusal is split into what and why, with the article behind it', () => {
    const weigering = { code: 'X', uitleg: 'Dit kan nog niet. Neem eerst een besluit.', artikel: 'art. 8 lid 4' };
    expect(uitWeigering(weigering)).toEqual({
      wat: 'Dit kan nog niet.',
      waarom: 'Neem eerst een besluit. (art. 8 lid 4)',
    });
    expect(uitWeigering({ code: 'X', uitleg: 'Dat mag niet volgens art. 4 lid 3.' })).toEqual({
      wat: 'Dat mag niet volgens art. 4 lid 3.',
      waarom: undefined,
    });
  });

  it('a day is written out whatever the time zone', () => {
    expect(datumInWoorden('2026-01-01')).toBe('1 januari 2026');
  });
});
