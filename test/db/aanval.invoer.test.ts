import { describe, expect, it } from 'vitest';
import { zonderNummers } from '../../shared/domein/groepsscan/bsn.ts';
import { laatKenmerkenWeg } from '../../shared/domein/kenmerken.ts';

describe('a groepsscan that hides a citizen service number', () => {
  it.each(['123456782', '１２３４５６７８２', '١٢٣٤٥٦٧٨٢'])('in %s loses it', (nummer) => {
    expect(zonderNummers(`zie ${nummer}.`)).toEqual({ tekst: 'zie [nummer weggelaten].', weg: true });
  });
});

describe('addresses and birth dates in text', () => {
  const lid = { adres: 'Proefpad 3a', postcode: '0000 XX', geboortedatum: '2010-05-04' };
  const zonder = (tekst: string) => laatKenmerkenWeg(tekst, [lid]).tekst;

  it.each([
    'proefpad 3 A',
    'Proefpad\n3a',
    'PROEFPAD 3A',
    '0000XX',
    '0000 xx',
    '04-05-2010',
    '4/5/10',
    '4.5.2010',
    '4 mei 2010',
    '4 MEI ’10',
    '2010-05-04',
  ])('of a member go, written as %s', (vorm) => {
    expect(zonder(`Hij, ${vorm}, was er.`)).toMatch(/^Hij, \((adres|geboortedatum) weggelaten\), was er\.$/);
  });

  it.each(['Proefpad 30', 'Proefpad 3', 'het Proefpad', '14-05-2010', '4-5-2011', '4 mei', '10000 XXL', 'art. 4.5'])(
    'of nobody stay: %s',
    (tekst) => {
      expect(zonder(tekst)).toBe(tekst);
    },
  );

  it('are found whatever signs an address holds', () => {
    const raar = { adres: '(Proef[pad) 3+', postcode: '', geboortedatum: null };
    expect(laatKenmerkenWeg('bij Proef pad 3 om 4 uur', [raar]).aantal).toBe(1);
    expect(laatKenmerkenWeg('niets', [{ adres: '', postcode: '', geboortedatum: null }])).toEqual({
      tekst: 'niets',
      aantal: 0,
    });
  });
});
