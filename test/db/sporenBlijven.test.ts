/**
 * What happens after a commit decides nothing any more: the command gives its own answer, every step is tried, and traces
 * that could not be cleared are known, told and cleared later.
 */
import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BEWAREN } from '../../db/meldingen.ts';
import { maakOmgeving, type Omgeving } from '../../db/omgeving.ts';
import { openStore, type Store } from '../../db/open.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { maakAfloop, maakVerslag } from '../support/afloop.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakGroep, maakVergadering, noteer, zet } from '../support/opstelling.ts';
import {
  geenSchijf,
  haalSchijfWeg,
  inhoud,
  opslagMigraties,
  opslagsleutel,
  vulSchijf,
  zetSchijf,
} from './tegenslagsteun.ts';

/** From here on the disk is full for whatever clears traces. @returns how to make room */
function maakVol(store: Store): () => void {
  const { leegSporen } = store;
  store.leegSporen = () => weiger('SCHIJF_VOL', 'De schijf is vol.');
  return () => {
    store.leegSporen = leegSporen;
  };
}

const stand = (g: Gesprek) => g.register.intern.stand(g.omgeving).sporenBlijven;
const telt = (g: Gesprek, sql: string) =>
  g.store.lees.prepare<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`).get()?.n;

/** By name: a situation, the command in it, and what is so once it is kept. */
const opdrachten: Record<string, (g: Gesprek) => { doe: () => unknown; antwoord: unknown; klaar: () => boolean }> = {
  'overleg.sluit': (g) => {
    const { overlegId } = maakVergadering(g);
    return {
      doe: () => g.doe(g.register.overleg.sluit, { overlegId }),
      antwoord: undefined,
      klaar: () => g.beeld(overlegId).staat === 'gesloten',
    };
  },
  'namenlijst.stelVast': (g) => {
    const { overlegId, groepId, leden, agenda } = maakVergadering(g);
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId: agenda.namenlijst });
    const besluiten = leden.map(({ id }, i) => ({ lidId: id, netto: i > 0, reden: i > 0 ? '' : 'Hoort er niet bij.' }));
    return {
      doe: () => g.doe(g.register.namenlijst.stelVast, { groepId, overlegId, besluiten }),
      antwoord: expect.anything(),
      klaar: () => telt(g, 'lid') === leden.length - 1,
    };
  },
  'bewaren.trekImportIn': (g) => {
    const { groepId } = maakGroep(g);
    return {
      doe: () => g.doe(g.register.bewaren.trekImportIn, { groepId }),
      antwoord: { verklaringId: expect.any(String), telling: expect.objectContaining({ namen: 3 }) },
      klaar: () => telt(g, 'lid') === 0,
    };
  },
  'verslag.schrap': (g) => {
    const v = maakAfloop(g);
    const schrap = {
      stukId: maakVerslag(g, v),
      puntId: v.punten.politie,
      gevraagdDoor: v.wie.politie,
      opmerkingen: [],
    };
    return {
      doe: () => g.doe(g.register.verslag.schrap, schrap),
      antwoord: undefined,
      klaar: () => telt(g, 'punt WHERE geschrapt_op IS NOT NULL') === 1,
    };
  },
  'punten.verwijder': (g) => {
    const v = maakVergadering(g);
    zet(g, v, 'politie', true);
    const puntId = noteer(g, v, 'Rustig op het plein.');
    return {
      doe: () => g.doe(g.register.punten.verwijder, { puntId }),
      antwoord: undefined,
      klaar: () => telt(g, 'punt') === 0,
    };
  },
  'acties.zetStand': (g) => {
    const { punten } = maakAfloop(g);
    const gedaan = { id: punten.actie, stand: 'gedaan' as const, datum: DAG, resultaat: '' };
    return {
      doe: () => g.doe(g.register.acties.zetStand, gedaan),
      antwoord: undefined,
      klaar: () => telt(g, "actiestand WHERE stand = 'gedaan'") === 1,
    };
  },
};

describe('a disk that is too full to clear traces', () => {
  it.each(Object.entries(opdrachten))('leaves the answer of %s as it is, and clears at the next commit', (_, maak) => {
    const g = maakGesprek();
    const { doe, antwoord, klaar } = maak(g);
    const maakRuimte = maakVol(g.store);
    const eerder = g.meldingen.length;
    expect(doe()).toEqual(antwoord);
    expect(klaar()).toBe(true);
    expect(stand(g)).toBe(true);
    // So that the state is asked again.
    expect(g.meldingen.slice(eerder).map((m) => m.onderwerp)).toContain(BEWAREN);
    maakRuimte();
    g.doe(g.register.intern.zetThema, { thema: 'donker' });
    expect(stand(g)).toBe(false);
    expect(g.meldingen.slice(eerder).filter((m) => m.onderwerp === BEWAREN).length).toBeGreaterThan(1);
  });

  it('is told to nobody who only reads the archive', () => {
    const g = maakGesprek();
    maakVol(g.store);
    g.omgeving.leegSporen();
    expect([stand(g), g.register.intern.stand({ ...g.omgeving, rol: 'archief' }).sporenBlijven]).toEqual([true, false]);
  });
});

describe('steps after a commit', () => {
  const uit: string[] = [];
  const metStappen = (omgeving: Omgeving) =>
    omgeving.schrijf(() => {
      omgeving.meld('eerst', null);
      omgeving.leegSporen();
      omgeving.meld('dan', null);
      return 'antwoord';
    });

  it('are each tried, whatever became of the one before', () => {
    const g = maakGesprek(undefined, {
      verstuur: (onderwerp) => {
        if (onderwerp === 'eerst') throw new Error('nobody listens');
        uit.push(onderwerp);
      },
    });
    maakVol(g.store);
    expect(metStappen(g.omgeving)).toBe('antwoord');
    expect(uit.slice(-2)).toEqual([BEWAREN, 'dan']);
  });

  it('are not done of what was undone', () => {
    const g = maakGesprek();
    const eerder = g.meldingen.length;
    expect(() =>
      g.omgeving.schrijf(() => {
        metStappen(g.omgeving);
        throw new Error('undone');
      }),
    ).toThrow('undone');
    g.omgeving.schrijf(() => undefined);
    expect(g.meldingen.slice(eerder)).toEqual([]);
  });
});

const zonderSchijf = geenSchijf();

describe.skipIf(zonderSchijf !== null)('a disk that is really full', () => {
  let map = '';
  let store: Store;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'overlegtafel-sporen-'));
    expect(zetSchijf(map, 1024)).toBeNull();
    store = openStore(join(map, 'bestand.db'), opslagsleutel(), { migraties: opslagMigraties, nieuw: true });
  });
  afterEach(() => {
    store.sluit();
    haalSchijfWeg(map);
    rmSync(map, { recursive: true, force: true });
  });

  it('keeps a command that fits whose traces do not, and clears them once there is room', () => {
    store.leegSporen();
    const { omgeving } = maakOmgeving(store, {
      klok: () => new Date(0),
      nieuwId: () => '',
      willekeurig: (aantal) => new Uint8Array(aantal),
      verstuur: () => undefined,
      oefenkluis: true,
      wie: 'slot-1',
      rol: 'procesregisseur',
    });
    vulSchijf(map);
    const vulling = join(map, 'vulling');
    // Room for the write-ahead log, and not for the store to grow as well.
    truncateSync(vulling, statSync(vulling).size - 300_000);
    const antwoord = omgeving.schrijf((db) => {
      for (let nr = 1; nr <= 50; nr += 1) db.prepare('INSERT INTO regel VALUES (?, ?)').run(nr, 'x'.repeat(3500));
      omgeving.leegSporen();
      return 'bewaard';
    });
    expect([antwoord, omgeving.sporenBlijven()]).toEqual(['bewaard', true]);
    expect(JSON.parse(inhoud(store))).toHaveLength(50);
    const wal = join(map, 'bestand.db-wal');
    expect(statSync(wal).size).toBeGreaterThan(0);
    rmSync(vulling);
    omgeving.schrijf((db) => db.prepare('DELETE FROM regel WHERE nr = 1').run());
    expect([statSync(wal).size, omgeving.sporenBlijven()]).toEqual([0, false]);
  });
});
