/** The entry line as a state: how few keys it takes to note who said what about whom. */
import { describe, expect, it } from 'vitest';
import {
  begin,
  eigenschappen,
  type Gebruikt,
  gebruiktIn,
  haalTerug,
  type Invoer,
  type Keuzelijsten,
  kies,
  naar,
  neemTermijn,
  nietsGebruikt,
  tab,
  vanPunt,
  velden,
} from '../../renderer/regie/overleg/invoer.ts';
import { letters, opties } from '../../renderer/regie/overleg/invoeropties.ts';
import { keuzelijsten } from '../../renderer/regie/overleg/vergadering/keuzelijsten.ts';
import { wisselGrond } from '../../renderer/regie/overleg/voorbereiding/wisselGrond.ts';
import { leesDag } from '../../renderer/regie/schil/tijd.ts';
import { overlegbeeld } from './steun/voorbeeld.ts';

const lijsten: Keuzelijsten = keuzelijsten(overlegbeeld());

/** Presses letters as the line would take them: each picks the choice that carries it. */
function druk(start: Invoer, toetsen: string, gebruikt: Gebruikt = nietsGebruikt): Invoer {
  return [...toetsen].reduce((stand, toets) => {
    const optie = opties(stand, lijsten, gebruikt).find((o) => o.letter === toets);
    if (!optie) throw new Error(`no choice for ${toets} at ${stand.veld}`);
    return kies(stand, optie.id, lijsten);
  }, start);
}

describe('the entry line', () => {
  it('asks for the bron, then the gegevenssoort, then about whom, then the text', () => {
    const na = druk(begin('signaal', lijsten, nietsGebruikt), 'pp');
    expect([na.bron, na.gegevenssoort, na.veld]).toEqual(['politie', 'politiegegeven', 'over']);
    const klaar = kies(na, 'l5', lijsten);
    expect(klaar.veld).toBe('tekst');
    expect(eigenschappen(klaar, 'a3')).toMatchObject({ niveau: 'individu', leden: ['l5'], kring: null });
  });

  it('skips the question about whom where the group has no names', () => {
    const zonder = { ...lijsten, leden: [] };
    const na = kies(kies(begin('notitie', zonder, nietsGebruikt), 'om', zonder), 'gewoon', zonder);
    expect(na.veld).toBe('tekst');
    expect(eigenschappen(na, 'a3').niveau).toBe('groep');
  });

  it('finds a name without its accents, by any part of it', () => {
    const namen = ['Şükrü Özdemir', 'René Testmaçon', 'Søren Łuk', 'Irmak Işık'];
    const leden = namen.map((naam, i) => ({ id: naam, groepId: 'g1', code: `J-${i + 41}`, naam }));
    const met = { ...lijsten, leden };
    const vind = (getypt: string) =>
      opties({ ...begin('signaal', met, nietsGebruikt), veld: 'over', getypt }, met, nietsGebruikt).map((o) => o.id);
    const gezocht = ['sukru', 'ozd', 'rene', 'testmac', 'soren', 'luk', 'isik', 'RENÉ', 'Şük'];
    expect(gezocht.map(vind)).toEqual([0, 0, 1, 1, 2, 2, 3, 1, 0].map((i) => [namen[i]]));
    expect(letters(['Écart', 'Élan'])).toEqual(['e', 'l']);
  });

  it('asks an action for its responsible partner and its term', () => {
    let na = kies(druk(begin('actie', lijsten, nietsGebruikt), 'bg'), '_groep', lijsten);
    expect(na.veld).toBe('wie');
    na = druk(na, 'j');
    expect([na.wie, na.veld]).toEqual(['jongerenwerk', 'termijn']);
    expect(neemTermijn({ ...na, getypt: 'morgen' }, '2026-11-24', lijsten)).toBeNull();
    expect(neemTermijn({ ...na, getypt: '27-11' }, '2026-11-24', lijsten)).toMatchObject({
      termijn: '2026-11-27',
      veld: 'tekst',
    });
  });

  it('puts what was used last in front, under the same letter as before', () => {
    const eerst = eigenschappen(druk(begin('signaal', lijsten, nietsGebruikt), 'pp'), 'a3');
    const gebruikt = gebruiktIn([], [eerst]);
    const volgende = begin('notitie', lijsten, gebruikt);
    expect(volgende).toMatchObject({ bron: 'politie', gegevenssoort: 'politiegegeven' });
    const [bovenaan] = opties(volgende, lijsten, gebruikt);
    expect(bovenaan).toMatchObject({ id: 'politie', letter: 'p' });
  });

  it('takes what was used last from the items of the meeting, with what was used since ahead of them', () => {
    const gebruik = (bron: string, gegevenssoort: string, verantwoordelijke: string | null = null) => ({
      bron,
      gegevenssoort,
      verantwoordelijke,
    });
    const genoteerd = [
      gebruik('om', 'gewoon'),
      gebruik('politie', 'gewoon', 'om'),
      gebruik('om', 'bijzonder', 'politie'),
    ];
    expect(gebruiktIn(genoteerd, [])).toEqual({
      bronnen: ['om', 'politie'],
      gegevenssoorten: ['gewoon', 'bijzonder'],
      wie: ['om', 'politie'],
    });
    const na = gebruiktIn(genoteerd, [gebruik('politie', 'politiegegeven', 'politie')]);
    expect(na).toEqual({
      bronnen: ['politie', 'om'],
      gegevenssoorten: ['politiegegeven', 'gewoon', 'bijzonder'],
      wie: ['politie', 'om'],
    });
    expect(begin('notitie', lijsten, na)).toMatchObject({ bron: 'politie', gegevenssoort: 'politiegegeven' });
  });

  it('comes straight back to the text after a change', () => {
    const inTekst = kies(druk(begin('signaal', lijsten, nietsGebruikt), 'pp'), 'l3', lijsten);
    const terug = tab(tab(tab(inTekst, 1), 1), 1);
    expect(terug.veld).toBe('gegevenssoort');
    expect(druk(terug, 'g')).toMatchObject({ veld: 'tekst', gegevenssoort: 'gewoon', leden: ['l3'] });
  });

  it('asks who of the bron agrees as soon as another kring is chosen', () => {
    const inTekst = kies(druk(begin('signaal', lijsten, nietsGebruikt), 'pp'), 'l3', lijsten);
    expect(velden(inTekst)).not.toContain('akkoord');
    const kring = kies({ ...inTekst, veld: 'kring' }, 'C', lijsten);
    expect(kring.veld).toBe('akkoord');
    expect(opties(kring, lijsten, nietsGebruikt).map((o) => o.id)).toEqual(['d2']);
    expect(kies(kring, 'd2', lijsten)).toMatchObject({ kring: 'C', akkoord: 'd2', veld: 'tekst' });
    expect(kies({ ...kring, akkoord: 'd2', veld: 'bron' }, 'om', lijsten).akkoord).toBeNull();
  });

  it.each([
    ['3', ['l3']],
    ['03', ['l3']],
    ['j-03', ['l3']],
    ['milan', ['l3']],
    ['oef', ['l2']],
    ['xyz', []],
  ])('finds a member by %s', (getypt, ids) => {
    const over = { ...druk(begin('signaal', lijsten, nietsGebruikt), 'pp'), getypt };
    expect(opties(over, lijsten, nietsGebruikt).map((o) => o.id)).toEqual(ids);
  });

  it('names more than one member, and takes one off again', () => {
    const over = druk(begin('signaal', lijsten, nietsGebruikt), 'pp');
    const twee = kies(kies(over, 'l1', lijsten, true), 'l3', lijsten, true);
    expect([twee.leden, twee.veld]).toEqual([['l1', 'l3'], 'over']);
    expect(kies(twee, 'l1', lijsten, true).leden).toEqual(['l3']);
  });

  it('names another youth in the place of one who was wrong; with a comma he comes beside him', () => {
    const over = druk(begin('signaal', lijsten, nietsGebruikt), 'pp');
    const fout = naar(kies(over, 'l1', lijsten), 'over');
    expect(kies(fout, 'l3', lijsten)).toMatchObject({ leden: ['l3'], veld: 'tekst' });
    expect(kies(fout, 'l1', lijsten).leden).toEqual(['l1']);
    expect(kies(kies(fout, 'l3', lijsten, true), 'l2', lijsten).leden).toEqual(['l1', 'l3', 'l2']);
    // Of more than one nobody is left out by naming another.
    expect(kies({ ...fout, leden: ['l1', 'l2'] }, 'l3', lijsten).leden).toEqual(['l1', 'l2', 'l3']);
  });

  it('opens with an item that is corrected at its text, without its kind, and comes back to the text after a change', () => {
    const punt = overlegbeeld().punten.find((p) => p.id === 'p4');
    if (!punt) throw new Error('no p4');
    const stand = vanPunt({ ...punt, verantwoordelijkeId: 'om', gekozenKring: 'R' });
    expect(stand).toMatchObject({
      puntId: 'p4',
      bron: 'politie',
      gegevenssoort: 'politiegegeven',
      leden: ['l3'],
      wie: 'om',
      kring: 'R',
      akkoord: null,
      veld: 'tekst',
    });
    expect(velden(stand)).not.toContain('soort');
    expect(druk(tab(stand, 1), 'j')).toMatchObject({ bron: 'jongerenwerk', veld: 'tekst', tekst: punt.tekst });
    const bewaard = { soort: 'besluit', bron: 'weg', wie: 'weg', puntId: 'p9', tekst: 'half' };
    expect(haalTerug(bewaard, lijsten, nietsGebruikt, stand)).toMatchObject({
      soort: 'signaal',
      bron: 'politie',
      puntId: 'p4',
      tekst: 'half',
      veld: 'tekst',
    });
  });

  it('gives every choice a key of its own', () => {
    const namen = ['politie', 'OM', 'ouders', 'platform', 'Halt', 'p'];
    const toetsen = letters(namen);
    expect(toetsen.slice(0, 3)).toEqual(['p', 'o', 'u']);
    expect(new Set(toetsen).size).toBe(namen.length);
  });
});

describe('a term as typed', () => {
  it.each([
    ['27-11', '2026-11-27'],
    ['27 november', '2026-11-27'],
    ['27 nov', '2026-11-27'],
    ['3 mrt', '2027-03-03'],
    ['1-1', '2027-01-01'],
    ['1-1-2028', '2028-01-01'],
    ['2026-12-05', '2026-12-05'],
    ['31-02', null],
    ['gisteren', null],
  ])('reads %s', (getypt, dag) => {
    expect(leesDag(getypt, '2026-11-24')).toBe(dag);
  });
});

describe('the grounds of an incidentele deelnemer', () => {
  const regel = { van: 'politie', gegevenssoort: 'politiegegeven', grondslag: 'wpg19' };

  it('keeps the members of one line together and drops the ground with its last member', () => {
    const een = wisselGrond([], regel, 'l1');
    const twee = wisselGrond(een, regel, 'l3');
    expect(twee).toEqual([{ ...regel, niveau: 'individu', leden: ['l1', 'l3'] }]);
    expect(wisselGrond(wisselGrond(twee, regel, 'l1'), regel, 'l3')).toEqual([]);
  });

  it('keeps the ground for the group apart from that for members', () => {
    const beide = wisselGrond(wisselGrond([], regel, null), regel, 'l1');
    expect(beide.map((g) => g.niveau)).toEqual(['groep', 'individu']);
    expect(wisselGrond(beide, regel, null)).toEqual([{ ...regel, niveau: 'individu', leden: ['l1'] }]);
  });
});
