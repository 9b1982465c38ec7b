/** The log: chained, append-only, verifiable, and closed to names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WritableDb } from '../../db/handles.ts';
import { controleerKeten, laatsteSchakel, logboekDdl, type Onderwerp, schrijfLog } from '../../db/logboek.ts';
import type { Store } from '../../db/open.ts';
import { openTestStore, TESTMOMENT } from '../support/store.ts';

const migraties = [{ nummer: 10, naam: 'logboek', sql: logboekDdl }];

function metRegels(aantal: number): Store {
  const store = openTestStore(migraties);
  store.schrijf((db) => {
    for (let i = 1; i <= aantal; i += 1) regel(db, { groep: `groep-${i}`, aantal: i });
  });
  return store;
}

function regel(db: WritableDb, onderwerp: Onderwerp): void {
  schrijfLog(db, { tijd: TESTMOMENT, wie: 'slot-1', wat: 'groep.gemaakt', onderwerp });
}

/** Changes rows as someone with the key and no scruples could: with the guards dropped. */
function knoei(store: Store, sql: string): void {
  store.schrijf((db) => {
    db.exec('DROP TRIGGER logboek_geen_update; DROP TRIGGER logboek_geen_delete; DROP TRIGGER logboek_sluit_aan;');
    db.exec(sql);
  });
}

describe('the chain', () => {
  it('holds for what was written, and for its tail', () => {
    const store = metRegels(12);
    const laatste = laatsteSchakel(store.lees);
    expect(laatste?.volgnummer).toBe(12);
    expect(controleerKeten(store.lees)).toEqual({ ok: true, laatste });
    expect(controleerKeten(store.lees, 10)).toEqual({ ok: true, laatste });
  });

  it('holds for an empty log', () => {
    expect(controleerKeten(openTestStore(migraties).lees)).toEqual({ ok: true, laatste: null });
  });

  it.each([
    ['a changed subject', `UPDATE logboek SET onderwerp = '{"groep":"groep-99"}' WHERE volgnummer = 5`, 5],
    ['a changed time', `UPDATE logboek SET tijd = '2020-01-01T00:00:00.000Z' WHERE volgnummer = 5`, 5],
    ['a changed person', `UPDATE logboek SET wie = 'slot-2' WHERE volgnummer = 1`, 1],
    ['a removed row', 'DELETE FROM logboek WHERE volgnummer = 5', 6],
    ['a removed beginning', 'DELETE FROM logboek WHERE volgnummer < 4', 4],
    ['a changed hash', `UPDATE logboek SET hash = '${'f'.repeat(64)}' WHERE volgnummer = 7`, 7],
  ])('shows %s with its place and time', (_, sql, volgnummer) => {
    const store = metRegels(9);
    knoei(store, sql);
    const uitkomst = controleerKeten(store.lees);
    expect(uitkomst.ok ? null : uitkomst.breuk.volgnummer).toBe(volgnummer);
    expect(uitkomst.ok ? '' : uitkomst.breuk.tijd).toMatch(/^20\d\d-/);
  });

  it('shows a row whose place was swapped with another', () => {
    const store = metRegels(9);
    knoei(
      store,
      'UPDATE logboek SET volgnummer = 99 WHERE volgnummer = 3; UPDATE logboek SET volgnummer = 3 WHERE volgnummer = 4; UPDATE logboek SET volgnummer = 4 WHERE volgnummer = 99;',
    );
    expect(controleerKeten(store.lees)).toMatchObject({ ok: false, breuk: { volgnummer: 3 } });
  });

  it('differs from a kept last link when the tail was cut off', () => {
    const store = metRegels(9);
    const bewaard = laatsteSchakel(store.lees);
    knoei(store, 'DELETE FROM logboek WHERE volgnummer > 7');
    expect(controleerKeten(store.lees)).toMatchObject({ ok: true });
    expect(laatsteSchakel(store.lees)).not.toEqual(bewaard);
  });
});

describe('the guards', () => {
  it.each([
    ['an update', "UPDATE logboek SET wie = 'slot-2'"],
    ['a deletion', 'DELETE FROM logboek'],
    ['a replacement', `INSERT OR REPLACE INTO logboek SELECT * FROM logboek WHERE volgnummer = 2`],
  ])('refuse %s', (_, sql) => {
    const store = metRegels(3);
    expect(() => store.schrijf((db) => db.exec(sql))).toThrow(/LOGBOEK_/);
    expect(controleerKeten(store.lees)).toMatchObject({ ok: true, laatste: { volgnummer: 3 } });
  });

  it('refuse a row that is not chained to the last', () => {
    const store = metRegels(3);
    const rij = `INSERT INTO logboek VALUES (4, '${TESTMOMENT}', 'slot-1', 'x', '{}', '${'0'.repeat(64)}', '${'a'.repeat(64)}')`;
    expect(() => store.schrijf((db) => db.exec(rij))).toThrow('LOGBOEK_SLUIT_NIET_AAN');
  });

  it('let a row go together with what it recorded', () => {
    const store = metRegels(3);
    expect(() =>
      store.schrijf((db) => {
        regel(db, { groep: 'groep-4' });
        throw new Error('undone');
      }),
    ).toThrow('undone');
    expect(laatsteSchakel(store.lees)?.volgnummer).toBe(3);
  });
});

describe('what may be in a row', () => {
  it('takes ids, codes, numbers, booleans, moments and dates', () => {
    const store = openTestStore(migraties);
    store.schrijf((db) =>
      regel(db, {
        groep: '0f8e1c2a-1111-4222-8333-123456789abc',
        code: 'J-47',
        kring: 'K1',
        alle: 'A',
        reden: 'GEEN_GRONDSLAG',
        stap: 'niet-problematisch',
        datum: '2026-03-12',
        moment: TESTMOMENT,
        hash: 'ab'.repeat(32),
        aantal: 3,
        ja: true,
        geen: null,
        aanwezig: ['politie', 'om'],
      }),
    );
    expect(controleerKeten(store.lees)).toMatchObject({ ok: true });
  });

  const teVeel = [
    'Jaap',
    'Fenna Zandbeek',
    'Sanne-Lotte',
    'özlem',
    'JAAP',
    'de jongen bij het plein',
    'x'.repeat(65),
    'fenna@voorbeeld.invalid',
    'Kerkstraat 12',
    '',
    ' groep-1',
  ];

  it.each(teVeel)('refuses the value %j, alone and in a list, without repeating it', (waarde) => {
    const store = openTestStore(migraties);
    const beide: Onderwerp[] = [{ lid: waarde }, { leden: ['lid-1', waarde] }];
    for (const onderwerp of beide) {
      let bericht = '';
      try {
        store.schrijf((db) => regel(db, onderwerp));
      } catch (fout) {
        bericht = fout instanceof TypeError ? fout.message : 'another error';
      }
      expect(bericht).toMatch(/is not an id, code, number or date$/);
      if (waarde.trim() !== '') expect(bericht).not.toContain(waarde);
    }
    expect(laatsteSchakel(store.lees)).toBeNull();
  });

  it('refuses any text with a space or a capital followed by small letters', () => {
    const store = openTestStore(migraties);
    const naam = fc.tuple(fc.stringMatching(/^[A-Z][a-z]{1,12}$/), fc.stringMatching(/^( [A-Za-z]{1,9})?$/));
    fc.assert(
      fc.property(naam, ([voor, achter]) => {
        expect(() => store.schrijf((db) => regel(db, { lid: voor + achter }))).toThrow(TypeError);
      }),
    );
  });

  it('refuses a field name or an actor that could carry text', () => {
    const store = openTestStore(migraties);
    expect(() => store.schrijf((db) => regel(db, { 'Fenna Zandbeek': 1 }))).toThrow(/field name/);
    expect(() =>
      store.schrijf((db) => schrijfLog(db, { tijd: TESTMOMENT, wie: 'Fenna', wat: 'groep.gemaakt', onderwerp: {} })),
    ).toThrow(/wie/);
    expect(() =>
      store.schrijf((db) => schrijfLog(db, { tijd: TESTMOMENT, wie: 'slot-1', wat: 'Fenna bekeken', onderwerp: {} })),
    ).toThrow(/wat/);
  });
});
