/** What counts as a strong passphrase, and the advice for one that is not. */
import { describe, expect, it } from 'vitest';
import { eisSterkeWachtzin, wachtzinsterkte } from '../../electron/kluis/wachtzinsterkte.ts';
import { weigeringVan } from './steun.ts';

describe('the strength of a passphrase', () => {
  it('is enough for five unrelated words, without advice', () => {
    expect(wachtzinsterkte('vier paarse dassen zingen zacht')).toEqual({ score: 4, genoeg: true, advies: '' });
  });

  it('asks for more characters first, whatever the score', () => {
    expect(wachtzinsterkte('x9#Qv!2r')).toMatchObject({
      genoeg: false,
      advies: expect.stringMatching(/^Nog 8 tekens erbij\./),
    });
    expect(wachtzinsterkte('x9#Qv!2rWm_7pLd').advies).toMatch(/^Nog 1 teken erbij\./);
  });

  it.each([
    'aaaaaaaaaaaaaaaaaaaa',
    'qwertyuiopasdfghjkl',
    'passwordpassword',
    '12345678901234567890',
    'jeugdgroepenoverleg',
    'welkom welkom welkom',
  ])('is not enough for %s, and says what helps', (wachtzin) => {
    const { genoeg, advies } = wachtzinsterkte(wachtzin);
    expect(genoeg).toBe(false);
    expect(advies).toMatch(/Gebruik vier of meer woorden/);
  });

  it('counts characters as people do, not bytes', () => {
    expect(wachtzinsterkte('é'.normalize('NFD').repeat(15)).advies).toMatch(/^Nog 1 teken/);
  });

  it('follows the policy upward, never downward', () => {
    const zin = 'vier paarse dassen zingen zacht';
    expect(wachtzinsterkte(zin, 32).genoeg).toBe(false);
    expect(wachtzinsterkte('x9#Qv!2rWm', 8).genoeg).toBe(false);
  });

  it('stays quick for a very long text', () => {
    expect(wachtzinsterkte('ab1 '.repeat(5000)).score).toBeGreaterThanOrEqual(0);
  });

  it('refuses a weak one without repeating it', async () => {
    const weigering = await weigeringVan(() => eisSterkeWachtzin('welkom welkom welkom'));
    expect(weigering.code).toBe('WACHTZIN_TE_ZWAK');
    expect(JSON.stringify(weigering)).not.toContain('welkom welkom');
  });
});
