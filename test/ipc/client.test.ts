/** The client that renderers make of the contract. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { Brug } from '../../shared/contract/brug.ts';
import { maakClient } from '../../shared/contract/client.ts';
import { type Antwoord, aanroep } from '../../shared/contract/kern.ts';

const proefcontract = {
  dieren: {
    zoek: aanroep({ invoer: z.strictObject({ naam: z.string() }), uitvoer: z.strictObject({ gevonden: z.string() }) }),
    tel: aanroep({ uitvoer: z.number() }),
  },
};

function opname() {
  const geroepen: unknown[][] = [];
  const brug: Brug = {
    rol: 'regie',
    roep: async (...delen) => {
      geroepen.push(delen);
      return { ok: true, waarde: 3 };
    },
    luister: () => () => undefined,
  };
  return { geroepen, brug };
}

describe('the client', () => {
  it('calls by area and name, and sends an empty object where there is no input', async () => {
    const { geroepen, brug } = opname();
    const client = maakClient(proefcontract, brug);
    await client.dieren.zoek({ naam: 'poes' });
    expect(await client.dieren.tel()).toEqual({ ok: true, waarde: 3 });
    expect(geroepen).toEqual([
      ['dieren', 'zoek', { naam: 'poes' }],
      ['dieren', 'tel', {}],
    ]);
  });

  it('has the types of the contract, and asks for input where the call needs it', () => {
    const client = maakClient(proefcontract, opname().brug);
    expectTypeOf(client.dieren.tel).returns.resolves.toEqualTypeOf<Antwoord<number>>();
    expectTypeOf(client.dieren.zoek).parameters.toEqualTypeOf<[{ naam: string }]>();
    expect(Object.keys(client.dieren)).toEqual(['zoek', 'tel']);
  });

  it('cannot be made in a window without calls', () => {
    const zaal: Brug = { rol: 'zaal', luister: () => () => undefined };
    expect(() => maakClient(proefcontract, zaal)).toThrow('zaal');
  });
});
