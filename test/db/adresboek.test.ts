/** The address book: who is in it, what it says about a name, and what it never changes. */
import { describe, expect, it } from 'vitest';
import { maakGesprek } from '../support/gesprek.ts';
import { DAG, maakGroep, maakVergadering } from '../support/opstelling.ts';
import { contact, logcodes, toets } from '../support/uitnodigen.ts';
import { code } from '../support/weigering.ts';

describe('the address book', () => {
  it('holds each person once per organisation, in the order of the list', () => {
    const g = maakGesprek();
    g.doe(g.register.adresboek.bewaar, contact());
    g.doe(g.register.adresboek.bewaar, contact({ soort: 'partner', partner: 'om', organisatie: '', naam: 'H. Ander' }));
    g.doe(g.register.adresboek.bewaar, contact({ soort: 'persoon', organisatie: '', naam: 'O. Eerlijk' }));
    expect(code(() => g.doe(g.register.adresboek.bewaar, contact({ naam: 'r. schijn' })))).toBe('AL_IN_ADRESBOEK');
    expect(code(() => g.doe(g.register.adresboek.bewaar, contact({ organisatie: '' })))).toBe('ORGANISATIE_ONTBREEKT');
    expect(code(() => g.doe(g.register.adresboek.bewaar, contact({ soort: 'partner', partner: 'school' })))).toBe(
      'NIET_GEVONDEN',
    );
    const { contacten } = g.register.adresboek.lijst(g.omgeving, {});
    expect(contacten.map((c) => `${c.naam}, ${c.organisatie}`)).toEqual([
      'O. Eerlijk, ',
      'H. Ander, OM',
      'R. Schijn, Reclassering',
    ]);
    expect(logcodes(g).filter((w) => w === 'adresboek.bewaard')).toHaveLength(3);
  });

  it('says that a name is that of a youth or a parent, and keeps it', () => {
    const g = maakGesprek();
    maakGroep(g);
    const bewaar = (naam: string) => g.doe(g.register.adresboek.bewaar, contact({ naam })).lijktOpBetrokkene;
    expect([bewaar('Quirijn Zandlopervis'), bewaar('Odile Zandlopervis'), bewaar('Quirijn Ander')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(g.register.adresboek.lijst(g.omgeving, {}).contacten).toHaveLength(3);
  });

  it('names who was not invited for two years, and removes nobody by itself', () => {
    const g = maakGesprek();
    g.doe(g.register.adresboek.bewaar, contact());
    const lang = () => g.register.adresboek.lijst(g.omgeving, {}).contacten.map((c) => c.langOngebruikt);
    g.verder(729 * 86_400);
    expect(lang()).toEqual([false]);
    g.verder(2 * 86_400);
    expect(lang()).toEqual([true]);
  });

  it('that loses somebody changes no meeting', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v, { inAdresboek: true }));
    const voor = JSON.stringify(g.beeld(v.overlegId).deelnemers);
    const [wie] = g.register.adresboek.lijst(g.omgeving, {}).contacten;
    expect(wie).toMatchObject({ naam: 'R. Schijn', soort: 'organisatie', gebruiktOp: DAG });
    g.doe(g.register.adresboek.verwijder, { contactId: wie?.id ?? '' });
    expect(JSON.stringify(g.beeld(v.overlegId).deelnemers)).toBe(voor);
    expect(code(() => g.doe(g.register.adresboek.verwijder, { contactId: wie?.id ?? '' }))).toBe('NIET_GEVONDEN');
  });
});
