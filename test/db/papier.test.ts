/** A declaration signed on paper: it admits, it is a document that says so, and nothing changes it any more. */
import { beforeEach, describe, expect, it } from 'vitest';
import { leesSleutelstand, schrijfSleutelstand } from '../../db/queries/sleutels.ts';
import { stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import {
  DAG,
  laatHaltTekenen,
  maakVergadering,
  noteer,
  toon,
  type Vergadering,
  zetAlleen,
} from '../support/opstelling.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Vergadering;
const leg = (anders: object = {}) =>
  g.doe(g.register.verklaringen.legPapierVast, {
    overlegId: v.overlegId,
    deelnemerId: v.wie.halt,
    identiteit: 'dienstpas' as const,
    plaats: 'Voorbeeldstad',
    datum: DAG,
    getuige: 'M. Verdicht',
    ...anders,
  });

beforeEach(() => {
  g = maakGesprek();
  v = maakVergadering(g);
});

describe('signed on the screen', () => {
  it.each([
    ['the procesregisseur', {}, 'Mare Verdicht, procesregisseur'],
    ['a vervanger', { wie: 'slot-9', rol: 'vervanger' as const }, 'Tess Denkbeeldig, vervanger van de procesregisseur'],
  ])('names %s as witness, who chairs', (_wie, anders, getuige) => {
    g = maakGesprek(undefined, anders);
    v = maakVergadering(g);
    g.omgeving.schrijf((db) =>
      schrijfSleutelstand(db, { ...leesSleutelstand(db), namen: { 'slot-9': 'Tess Denkbeeldig' } }),
    );
    laatHaltTekenen(g, v);
    const [stuk] = g.store.lees.prepare<{ inhoud: string }>('SELECT inhoud FROM stuk').all();
    expect(stukinhoudSchema.parse(JSON.parse(stuk?.inhoud ?? ''))).toMatchObject({ getuige });
  });
});

describe('signed on paper', () => {
  it('lets him in at once, and is a document that says it was seen', () => {
    zetAlleen(g, v, 'halt', true);
    noteer(g, v, 'voor iedereen');
    expect(g.zaal().bericht.beeld.soort).toBe('leeg');
    leg();
    // He was the first one in.
    expect(g.zaal().regie?.donkerOmdat).toBe('Eerste binnen.');
    toon(g, v);
    expect(g.zaal().bericht.beeld).toMatchObject({ soort: 'onderwerp', regels: [{ tekst: 'voor iedereen' }] });
    expect(g.beeld(v.overlegId).deelnemers.find((d) => d.id === v.wie.halt)).toMatchObject({
      magTekenen: false,
      regel: expect.stringMatching(/^op papier gezien \d\d:\d\d$/),
    });
    const [stuk] = g.store.lees.prepare<{ inhoud: string; staat: string }>('SELECT inhoud, staat FROM stuk').all();
    expect(stuk?.staat).toBe('vastgesteld');
    expect(stukinhoudSchema.parse(JSON.parse(stuk?.inhoud ?? ''))).toMatchObject({
      handtekening: { soort: 'papier', gezienOp: DAG },
      getuige: 'M. Verdicht',
      datum: DAG,
      identiteitGezien: 'dienstpas',
    });
  });

  it('is not taken from the future, from a partner, or beside a signature on the screen; nor that beside it', () => {
    expect(code(() => leg({ datum: '2026-03-13' }))).toBe('DATUM_IN_TOEKOMST');
    expect(code(() => leg({ deelnemerId: v.wie.politie }))).toBe('HOEFT_NIET_TE_TEKENEN');
    leg();
    expect(code(() => leg())).toBe('AL_GETEKEND');
    expect(code(() => laatHaltTekenen(g, v))).toBe('AL_GETEKEND');
    const anders = maakGesprek();
    const w = maakVergadering(anders);
    laatHaltTekenen(anders, w);
    [g, v] = [anders, w];
    expect(code(() => leg())).toBe('AL_GETEKEND');
  });

  it('has the text and hash that the screen would have had, and stays as it was recorded', () => {
    leg();
    const [papier] = g.store.lees
      .prepare<{ teksthash: string; tekst: string }>('SELECT * FROM papieren_verklaring')
      .all();
    const ander = maakGesprek();
    laatHaltTekenen(ander, maakVergadering(ander));
    const [scherm] = ander.store.lees.prepare<{ teksthash: string }>('SELECT * FROM verklaring').all();
    expect(papier?.teksthash).toBe(scherm?.teksthash);
    for (const sql of ['DELETE FROM papieren_verklaring', "UPDATE papieren_verklaring SET plaats = 'elders'"]) {
      expect(() => g.store.schrijf((db) => db.exec(sql))).toThrow('VERKLARING_ONVERANDERLIJK');
    }
  });
});
