/** Templates of the agenda as they are kept in the vault: changed here, and with a newer profile. */
import { describe, expect, it } from 'vitest';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakGroep } from '../support/opstelling.ts';
import { maakVolgende } from '../support/uitnodigen.ts';
import { code } from '../support/weigering.ts';

describe('the templates of this vault', () => {
  const deel = {
    soort: 'onderwerp' as const,
    vraag: 'Wat doen we samen?',
    doel: 'b',
    kring: 'C',
    minuten: 8,
    nodig: ['om'],
  };
  const stap = (g: Gesprek, welke: string) =>
    g.register.agenda.sjablonen(g.omgeving, {}).stappen.find((s) => s.stap === welke);

  it('are what new meetings start with, until they are set back', () => {
    const g = maakGesprek();
    const { groepId } = maakGroep(g);
    g.doe(g.register.agenda.bewaarSjabloon, { stap: '2B', delen: [deel] });
    expect(stap(g, '2B')).toMatchObject({ eigen: true, delen: [deel], meldingen: [] });
    const overlegId = maakVolgende(g, [groepId]);
    const onderdelen = () => g.register.agenda.toon(g.omgeving, { overlegId }).onderdelen;
    expect(onderdelen()[1]).toMatchObject({ vraag: deel.vraag, kring: 'C', minuten: 8, tijd: '17:05' });
    g.doe(g.register.agenda.herstelSjabloon, { stap: '2B' });
    expect(stap(g, '2B')).toMatchObject({ eigen: false, naam: 'Beoordelen: namenlijst' });
    expect(onderdelen()).toHaveLength(3);
  });

  it('fall back where a newer profile lost a circle, and say so', () => {
    const g = maakGesprek();
    g.doe(g.register.agenda.bewaarSjabloon, { stap: '6', delen: [deel] });
    const kringen = ingebouwdProfiel.kringen.filter((k) => k.id !== 'C');
    const standaardkring = ingebouwdProfiel.standaardkring.map((s) => (s.kring === 'C' ? { ...s, kring: 'K1' } : s));
    const profiel = { ...ingebouwdProfiel, versie: ingebouwdProfiel.versie + 1, kringen, standaardkring };
    g.store.schrijf((db) =>
      db
        .prepare('INSERT INTO profiel (id, versie, inhoud, sinds) VALUES (?, ?, ?, ?)')
        .run(profiel.id, profiel.versie, JSON.stringify(profiel), '2026-03-12T14:00:00.000Z'),
    );
    expect(stap(g, '6')).toMatchObject({ eigen: true, delen: [{ kring: null }] });
    expect(stap(g, '6')?.meldingen.join()).toContain('Kring C');
  });

  it('refuse names, and parts with names before 2A', () => {
    const g = maakGesprek();
    maakGroep(g);
    const bewaar = (welke: '1' | '6', anders: object) =>
      code(() => g.doe(g.register.agenda.bewaarSjabloon, { stap: welke, delen: [{ ...deel, ...anders }] }));
    expect(bewaar('6', { vraag: 'Is Quirijn er nog bij?' })).toBe('NAAM_IN_VRAAG');
    expect(bewaar('1', { soort: 'namenlijst' })).toBe('NOG_GEEN_BESLUIT_2A');
    expect(bewaar('6', { kring: 'Q' })).toBe('KRING_ONBEKEND');
    expect(bewaar('6', { nodig: ['brandweer'] })).toBe('NIET_GEVONDEN');
    expect(stap(g, '6')?.eigen).toBe(false);
  });
});
