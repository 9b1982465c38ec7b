/** The router with a small contract: what it refuses, in which order, and what it lets out. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type HoofdAfhandelaars, maakRouter, type Slottoestand } from '../../electron/ipc/router.ts';
import { aanroep, type Vensterrol } from '../../shared/contract/kern.ts';
import { Geweigerd, weiger } from '../../shared/contract/weigering.ts';

const proefcontract = {
  dieren: {
    zoek: aanroep({
      invoer: z.strictObject({ naam: z.string(), poten: z.array(z.strictObject({ lengte: z.number() })).optional() }),
      uitvoer: z.strictObject({ gevonden: z.string() }),
      fouten: ['NIET_GEVONDEN'],
    }),
    aai: aanroep({}),
  },
  hok: {
    maak: aanroep({ slot: 'dicht', waar: 'hoofd' }),
    sluit: aanroep({ slot: 'open', waar: 'hoofd' }),
    stand: aanroep({ slot: 'altijd', waar: 'hoofd', rollen: ['regie', 'tekenen'], uitvoer: z.string() }),
    teken: aanroep({ slot: 'afgedekt', rollen: ['tekenen'], invoer: z.strictObject({ streep: z.string() }) }),
  },
};
type Proefcontract = typeof proefcontract;

function opstelling(deel: {
  toestand?: Slottoestand;
  kluis?: (gebied: string, naam: string, invoer: unknown, rol: Vensterrol) => Promise<unknown>;
  hoofd?: Partial<HoofdAfhandelaars<Proefcontract>['hok']>;
}) {
  const staat = { toestand: deel.toestand ?? ('open' as Slottoestand) };
  const gemeld: string[][] = [];
  const gedaan: unknown[][] = [];
  const roep = maakRouter({
    contract: proefcontract,
    toestand: () => staat.toestand,
    hoofd: {
      hok: {
        maak: () => void gedaan.push(['hok', 'maak']),
        sluit: () => void gedaan.push(['hok', 'sluit']),
        stand: () => staat.toestand,
        ...deel.hoofd,
      },
    },
    kluis: async (...delen) => {
      gedaan.push(delen);
      return deel.kluis?.(...delen);
    },
    globaleFouten: ['SCHIJF_VOL'],
    meldFout: (...melding) => gemeld.push(melding),
  });
  return { roep, staat, gemeld, gedaan };
}

const vondst = async () => ({ gevonden: 'poes' });

describe('the router', () => {
  it('carries a parsed call to the worker with its role, and its parsed answer back', async () => {
    const { roep, gedaan } = opstelling({ kluis: vondst });
    expect(await roep('regie', 'dieren', 'zoek', { naam: 'poes' })).toEqual({ ok: true, waarde: { gevonden: 'poes' } });
    expect(gedaan).toEqual([['dieren', 'zoek', { naam: 'poes' }, 'regie']]);
  });

  it('carries calls with `waar: hoofd` to the main process and not to the worker', async () => {
    const { roep, gedaan } = opstelling({});
    expect(await roep('tekenen', 'hok', 'stand', {})).toEqual({ ok: true, waarde: 'open' });
    expect(gedaan).toEqual([]);
  });

  it.each([
    ['an area that does not exist', 'planten', 'zoek'],
    ['a call that does not exist', 'dieren', 'eet'],
    ['the constructor of the contract', 'constructor', 'name'],
    ['the prototype', '__proto__', 'toString'],
    ['a method every object has', 'dieren', 'hasOwnProperty'],
    ['a number', 0, 'zoek'],
    ['an object that turns into a name', { toString: () => 'dieren' }, 'zoek'],
    ['an array that turns into a name', ['dieren'], ['zoek']],
    ['nothing', undefined, undefined],
  ])('knows no call for %s', async (_wat, gebied, naam) => {
    const { roep, gedaan } = opstelling({ kluis: vondst });
    expect(await roep('regie', gebied, naam, { naam: 'poes' })).toMatchObject({ ok: false, code: 'ONBEKENDE_AANROEP' });
    expect(gedaan).toEqual([]);
  });

  it.each([
    ['existence before role', 'zaal', 'eet', 'fout', 'dicht', 'ONBEKENDE_AANROEP'],
    ['role before input', 'zaal', 'zoek', 'fout', 'dicht', 'ROL_MAG_NIET'],
    ['input before lock', 'regie', 'zoek', 'fout', 'dicht', 'ONGELDIGE_INVOER'],
    ['lock before handler', 'regie', 'zoek', { naam: 'x' }, 'dicht', 'KLUIS_DICHT'],
  ] as const)('checks %s', async (_wat, rol, naam, invoer, toestand, code) => {
    const { roep, gedaan } = opstelling({ toestand, kluis: vondst });
    expect(await roep(rol, 'dieren', naam, invoer)).toMatchObject({ ok: false, code });
    expect(gedaan).toEqual([]);
  });

  it.each([
    ['maak', 'regie', 'geen', null],
    ['maak', 'regie', 'dicht', null],
    ['maak', 'regie', 'open', 'KLUIS_OPEN'],
    ['maak', 'regie', 'afgedekt', 'KLUIS_OPEN'],
    ['sluit', 'regie', 'geen', 'KLUIS_DICHT'],
    ['sluit', 'regie', 'dicht', 'KLUIS_DICHT'],
    ['sluit', 'regie', 'open', null],
    ['sluit', 'regie', 'afgedekt', 'AFGEDEKT'],
    ['stand', 'regie', 'geen', null],
    ['stand', 'regie', 'dicht', null],
    ['stand', 'regie', 'open', null],
    ['stand', 'regie', 'afgedekt', null],
    ['teken', 'tekenen', 'geen', 'KLUIS_DICHT'],
    ['teken', 'tekenen', 'dicht', 'KLUIS_DICHT'],
    ['teken', 'tekenen', 'open', 'KLUIS_OPEN'],
    ['teken', 'tekenen', 'afgedekt', null],
  ] as const)('answers `%s` of %s in state `%s` with %s', async (naam, rol, toestand, code) => {
    const { roep } = opstelling({ toestand });
    const antwoord = await roep(rol, 'hok', naam, naam === 'teken' ? { streep: 's' } : {});
    expect(antwoord).toMatchObject(code === null ? { ok: true } : { ok: false, code });
  });

  it('names the wrong fields, and never what is in them', async () => {
    const { roep } = opstelling({ kluis: vondst });
    const invoer = { naam: ['Kevin Zomer'], poten: [{ lengte: 1 }, { lengte: 'Kevin Zomer', 'Kevin Zomer': 1 }] };
    const antwoord = await roep('regie', 'dieren', 'zoek', invoer);
    expect(antwoord).toMatchObject({ code: 'ONGELDIGE_INVOER', details: { velden: 'naam, poten.1.lengte, poten.1' } });
    expect(JSON.stringify(antwoord)).not.toContain('Kevin');
  });

  it.each([[undefined], [null], ['tekst'], [[]], [{ naam: 'x', extra: 1 }]])('refuses %j as input', async (invoer) => {
    const { roep, gedaan } = opstelling({ kluis: vondst });
    expect(await roep('regie', 'dieren', 'zoek', invoer)).toMatchObject({ code: 'ONGELDIGE_INVOER' });
    expect(gedaan).toEqual([]);
  });

  it('lets out nothing that the output schema does not name', async () => {
    const { roep, gemeld } = opstelling({ kluis: async () => ({ gevonden: 'poes', eigenaar: 'Kevin Zomer' }) });
    const antwoord = await roep('regie', 'dieren', 'zoek', { naam: 'poes' });
    expect(antwoord).toMatchObject({ ok: false, code: 'ONVERWACHT' });
    expect(JSON.stringify([antwoord, gemeld])).not.toContain('Kevin');
    expect(gemeld).toEqual([['dieren', 'zoek', 'UitvoerOngeldig()']]);
  });

  it('drops the answer of the worker when the vault was locked or covered meanwhile', async () => {
    const proef = opstelling({
      kluis: async () => {
        proef.staat.toestand = 'dicht';
        return { gevonden: 'poes' };
      },
    });
    expect(await proef.roep('regie', 'dieren', 'zoek', { naam: 'poes' })).toMatchObject({ code: 'KLUIS_DICHT' });
  });

  it('lets a call of the main process answer although it changed the state itself', async () => {
    const maak = () => {
      proef.staat.toestand = 'open';
    };
    const proef = opstelling({ toestand: 'dicht', hoofd: { maak } });
    expect(await proef.roep('regie', 'hok', 'maak', {})).toEqual({ ok: true, waarde: undefined });
  });

  it('passes on a refusal that the call declares, without what does not belong in it', async () => {
    const weigering = {
      code: 'NIET_GEVONDEN',
      uitleg: 'Dat dier is er niet.',
      artikel: 'art. 8 lid 4',
      stack: 'geheim',
    };
    const { roep, gemeld } = opstelling({
      kluis: async () => {
        throw new Geweigerd(weigering);
      },
    });
    expect(await roep('regie', 'dieren', 'zoek', { naam: 'x' })).toEqual({
      ok: false,
      code: 'NIET_GEVONDEN',
      uitleg: 'Dat dier is er niet.',
      artikel: 'art. 8 lid 4',
    });
    expect(gemeld).toEqual([]);
  });

  it.each(['KLUIS_DICHT', 'SCHIJF_VOL'])('passes on %s, which any call may be refused with', async (code) => {
    const { roep } = opstelling({ kluis: async () => weiger(code, 'Uitleg.') });
    expect(await roep('regie', 'dieren', 'aai', {})).toEqual({ ok: false, code, uitleg: 'Uitleg.' });
  });

  it('turns a refusal that the call does not declare into ONVERWACHT, and reports its code', async () => {
    const { roep, gemeld } = opstelling({ kluis: async () => weiger('GEHEIM_BEKEND', 'Kevin Zomer staat er al op.') });
    const antwoord = await roep('regie', 'dieren', 'aai', {});
    expect(antwoord).toMatchObject({ ok: false, code: 'ONVERWACHT' });
    expect(JSON.stringify(antwoord)).not.toContain('Kevin');
    expect(gemeld).toEqual([['dieren', 'aai', 'Geweigerd(GEHEIM_BEKEND)']]);
  });

  it.each([
    ['an error', new RangeError('Kevin Zomer'), 'RangeError'],
    ['a string', 'Kevin Zomer', 'string'],
    ['an error whose name says something', Object.assign(new Error('x'), { name: 'Kevin Zomer' }), 'Error'],
  ])('keeps what %s says inside', async (_wat, fout, soort) => {
    const { roep, gemeld } = opstelling({
      kluis: async () => {
        throw fout;
      },
    });
    const antwoord = await roep('regie', 'dieren', 'aai', {});
    expect(antwoord).toMatchObject({ ok: false, code: 'ONVERWACHT' });
    expect(JSON.stringify([antwoord, gemeld])).not.toContain('Kevin');
    expect(gemeld).toEqual([['dieren', 'aai', soort]]);
  });

  it('derives from the contract which handlers the main process must have', () => {
    const volledig: HoofdAfhandelaars<Proefcontract> = {
      hok: { maak: () => undefined, sluit: async () => undefined, stand: () => 'open' },
    };
    // @ts-expect-error: one handler is missing
    const teWeinig: HoofdAfhandelaars<Proefcontract> = { hok: { maak: () => undefined, sluit: () => undefined } };
    // @ts-expect-error: the answer has another type
    const verkeerd: HoofdAfhandelaars<Proefcontract> = { hok: { ...volledig.hok, stand: () => 1 } };
    // @ts-expect-error: `teken` runs in the worker
    const teVeel: HoofdAfhandelaars<Proefcontract> = { hok: { ...volledig.hok, teken: () => undefined } };
    expect([volledig, teWeinig, verkeerd, teVeel].map(({ hok }) => Object.keys(hok).length)).toEqual([3, 2, 3, 4]);
  });
});
