/** A vault in memory with the application's own calls: what a test says to the worker, without worker or windows. */

import type { Omgevingsdelen } from '../../db/omgeving.ts';
import type { Zaalpost } from '../../db/queries/zaalpost.ts';
import { bijOpenen, migraties, naElkeOpdracht, register } from '../../db/register.ts';
import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import type { Convenantprofiel } from '../../shared/domein/profiel.ts';
import { maakTestomgeving, type Testomgeving } from './store.ts';

export const TAFELCODE = '246810';

export interface Gesprek extends Testomgeving {
  readonly register: typeof register;
  /** Makes a call, with the hook that follows it in the worker. */
  doe<I, U>(fn: (omgeving: Testomgeving['omgeving'], invoer: I) => U, invoer: I): U;
  /** The last picture that went to the room. */
  zaal(): Zaalpost;
  beeld(overlegId: string): Overlegbeeld;
}

export function maakGesprek(
  profiel: Convenantprofiel = ingebouwdProfiel,
  anders: Partial<Omgevingsdelen> = {},
): Gesprek {
  const test = maakTestomgeving(migraties, anders);
  const { omgeving } = test;
  const doe: Gesprek['doe'] = (fn, invoer) => {
    test.verder(1);
    const uit = fn(omgeving, invoer);
    if (test.veranderd()) naElkeOpdracht(omgeving);
    return uit;
  };
  register.intern.richtIn(omgeving, { naam: 'Mare Verdicht', tafelcode: TAFELCODE, profiel: JSON.stringify(profiel) });
  bijOpenen(omgeving, { wijze: 'nieuw', misluktePogingen: 0 });
  return {
    ...test,
    register,
    doe,
    zaal() {
      const laatste = test.meldingen.findLast((m) => m.onderwerp === 'zaal');
      if (!laatste) throw new Error('nothing was sent to the room');
      return laatste.waarde as Zaalpost;
    },
    beeld: (overlegId) => register.overleg.toon(omgeving, { overlegId }),
  };
}
