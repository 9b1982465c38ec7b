/**
 * The renderer's side of the contract: one typed function per call. Derived from the contract object, so that a
 * call that is not in it does not exist here either.
 */
import type { Brug } from './brug.ts';
import type { Client, Contract } from './kern.ts';

/**
 * Makes the client of a contract over a bridge.
 *
 * A call without input sends an empty object. Refusals come back as values (`ok: false`), never as exceptions.
 * @throws TypeError when the window's bridge has no calls (the zaal).
 */
export function maakClient<C extends Contract>(contract: C, brug: Brug): Client<C> {
  const { roep } = brug;
  if (roep === undefined) throw new TypeError(`window ${brug.rol} has no calls`);
  const client = Object.fromEntries(
    Object.entries(contract).map(([gebied, aanroepen]) => [
      gebied,
      Object.freeze(
        Object.fromEntries(
          Object.keys(aanroepen).map((naam) => [naam, (invoer: unknown = {}) => roep(gebied, naam, invoer)]),
        ),
      ),
    ]),
  );
  return Object.freeze(client) as Client<C>;
}
