/** Who is an advisory body, what looks like an address, when somebody is long unused, and what a test for some groups does. */
import { describe, expect, it } from 'vitest';
import { langOngebruikt, lijktEmail, lijktTelefoon } from '../../shared/domein/adresboek.ts';
import { voorwaarden } from '../../shared/domein/inzagetoets/voorwaarden.ts';
import { adviesinstantie, beroepsgeheimInWoorden, gastsoortVan } from '../../shared/domein/toets.ts';
import { toets } from '../../shared/domein/zichtbaarheid.ts';
import { gast, gegeven, grond, situatie } from './bouwers.ts';

describe('an organisation of which advice can be asked anonymously', () => {
  it.each([
    ['PGA Proefstreek', 'de PGA'],
    ['Zorg- en Veiligheidshuis Voorbeeld', 'het Zorg- en Veiligheidshuis'],
    ['wijkteam Oost', 'het lokale team'],
    ['Lokaal Team', 'het lokale team'],
    ['Dienst leerplicht en RMC', 'de leerplichtambtenaar'],
    ['Halt', null],
    ['Spgad', null],
    ['', null],
  ])('%s: %s', (organisatie, instantie) => {
    expect(adviesinstantie(organisatie, '')).toBe(instantie);
  });

  it('is also known by the function of whoever comes', () => {
    expect(adviesinstantie('gemeente Voorbeeldstad', 'leerplichtambtenaar')).toBe('de leerplichtambtenaar');
  });
});

it.each([
  ['naam@voorbeeld.nl', true],
  ['', true],
  ['naam+overleg@sub.voorbeeld.nl', true],
  ['naam@voorbeeld', false],
  ['naam voorbeeld.nl', false],
  ['a@b@c.nl', false],
])('%s as an e-mail address: %s', (s, goed) => {
  expect(lijktEmail(s)).toBe(goed);
});

it.each([
  ['078 123 45 67', true],
  ['+31 (0)78-123.45.67', true],
  ['0781234567 tst. 12', true],
  ['', true],
  ['14 078', true],
  ['bel maar', false],
  ['06', false],
])('%s as a telephone number: %s', (s, goed) => {
  expect(lijktTelefoon(s)).toBe(goed);
});

it('a contact is long unused from the day two years after the last invitation', () => {
  expect(langOngebruikt('2024-03-12', '2026-03-11')).toBe(false);
  expect(langOngebruikt('2024-03-12', '2026-03-12')).toBe(true);
  expect(langOngebruikt('2024-02-29', '2026-02-28')).toBe(true);
});

it('a function says which of those of another gemeente somebody is', () => {
  expect(
    ['burgemeester', 'jeugdboa', 'boa domein 1', 'Teamleider handhaving', 'jongerenwerker'].map(gastsoortVan),
  ).toEqual(['burgemeester', 'boa', 'boa', 'boa', 'jongerenwerker']);
});

it('a professional secret is read back with what lifts it', () => {
  expect(beroepsgeheimInWoorden('wet')).toBe(
    'Er geldt een beroepsgeheim. Delen mag op grond van een wettelijke bepaling.',
  );
});

describe('a guest who was tested for one group', () => {
  const s = situatie();
  const hij = gast({ gronden: [grond()], groepen: ['g1'] });

  it('has no ground for a datum of another group, which is named as such, with what helps', () => {
    expect(toets(s, hij, gegeven({ groepId: 'g1' })).zichtbaar).toBe(true);
    const elders = gegeven({ groepId: 'g2' });
    expect(toets(s, hij, elders)).toEqual({
      zichtbaar: false,
      redenen: [{ voorwaarde: 'grondslag', code: 'geenGrondslag', artikel: 'art. 4 lid 5', bron: 'politie' }],
    });
    const naam = (id: string) => (id === 'halt' ? 'Halt' : id);
    const grondslag = (wie: typeof hij) =>
      voorwaarden(s, wie, [elders], { soort: 'verruiming' }, naam).find((v) => v.voorwaarde === 'grondslag');
    expect(grondslag(hij)).toMatchObject({
      klopt: false,
      zin: 'Deze groep hoort niet bij de toets van Halt (art. 4 lid 5).',
      helpt: 'Halt ook voor deze groep toetsen.',
    });
    expect(grondslag({ ...hij, gronden: [] })?.helpt).toBe(
      'Halt ook voor deze groep toetsen, en dan: een grondslag voor Halt vastleggen (art. 19 Wpg).',
    );
  });

  it('does not see of it either what every partner may tell everybody', () => {
    const gewoon = { gegevenssoort: 'gewoon', niveau: 'groep' as const, leden: [] };
    expect(toets(s, hij, gegeven({ ...gewoon, groepId: 'g1' })).zichtbaar).toBe(true);
    expect(toets(s, hij, gegeven({ ...gewoon, groepId: 'g2' })).zichtbaar).toBe(false);
    expect(toets(s, hij, gegeven({ ...gewoon, groepId: null })).zichtbaar).toBe(true);
  });
});
