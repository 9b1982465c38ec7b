import { describe, expect, it } from 'vitest';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { ingebrachteNaam, naamhulp, naamhulpInWoorden } from '../../shared/domein/naamhulp.ts';
import type { Persoon, Situatie } from '../../shared/domein/zichtbaarheid.ts';
import { besluit, burgemeester, gast, gegeven, jongerenwerk, om, politie, situatie } from './bouwers.ts';

const lid = { id: 'l1', groepId: 'g1', gegevens: [gegeven({ id: 'l1', leden: ['l1'], kring: 'K1', groepId: 'g1' })] };
const zinnen = (s: Situatie, publiek: readonly Persoon[], wie = lid) => {
  const hulp = naamhulp(s, publiek, wie);
  return hulp && naamhulpInWoorden(s.profiel, hulp, (id) => id);
};
const inKringB = { ...lid, gegevens: lid.gegevens.map((g) => ({ ...g, kring: 'B' })) };

describe('what would put a name on the table', () => {
  it('is nothing while the room sees it, nobody is there, or somebody else knows it too', () => {
    expect(zinnen(situatie(), [burgemeester, politie])).toBeNull();
    expect(zinnen(situatie(), [])).toBeNull();
    const ook = { ...lid, gegevens: [...lid.gegevens, ingebrachteNaam(ingebouwdProfiel, lid, 'jongerenwerk')] };
    expect(zinnen(situatie(), [burgemeester, gast()], ook)).toBeNull();
  });

  it('is a partner that knows it from its own sources', () => {
    expect(zinnen(situatie(), [burgemeester, om])).toEqual([
      'Alleen uit de groepsscan. Op tafel als burgemeester of jongerenwerk de naam zelf ook kent',
    ]);
  });

  it('is a besluit alone where the name is inside the kring', () => {
    expect(zinnen(situatie(), [burgemeester, jongerenwerk], inKringB)).toEqual([
      'Alleen uit de groepsscan. Op tafel als burgemeester of jongerenwerk de naam zelf ook kent, of met een besluit (art. 20 Wpg) voor jongerenwerk',
    ]);
  });

  it('is not a besluit where there is one already', () => {
    const s = situatie({ besluiten: [besluit()] });
    expect(zinnen(s, [burgemeester, jongerenwerk])?.join()).not.toContain('besluit');
  });

  it('is a partner and a besluit together where one of them is not enough', () => {
    const verstrekkingen = ingebouwdProfiel.verstrekkingen
      .filter((v) => v.van !== 'burgemeester')
      .map((v) => (v.van === 'jongerenwerk' ? { ...v, aan: ['burgemeester'] } : v));
    const profiel = {
      ...ingebouwdProfiel,
      verstrekkingen: [
        ...verstrekkingen,
        {
          van: 'burgemeester',
          aan: ['om'],
          gegevenssoorten: ['gewoon'],
          niveaus: ['individu' as const],
          grondslag: 'x',
        },
      ],
    };
    const kringen = profiel.kringen.map((k) =>
      k.id === 'K1' ? { ...k, partners: ['burgemeester', 'politie', 'jongerenwerk'] } : k,
    );
    expect(zinnen(situatie({ profiel: { ...profiel, kringen } }), [om, jongerenwerk])).toEqual([
      'Alleen uit de groepsscan. Op tafel als burgemeester en jongerenwerk de naam beide zelf kennen, of als burgemeester de naam zelf kent en met een besluit (art. 20 Wpg) voor jongerenwerk',
      'Er is ook geen besluit (art. 20 Wpg) voor jongerenwerk',
    ]);
  });

  it('is nothing at all for a guest outside the kring, who is named', () => {
    expect(zinnen(situatie(), [burgemeester, gast()])).toEqual([
      'Alleen uit de groepsscan. Voor halt helpt geen partner en geen besluit',
    ]);
  });
});
