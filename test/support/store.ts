/**
 * A store in memory for tests, with the settings and schema of the real one, and an environment with a clock and ids
 * that the test controls.
 */
import type { Migratie } from '../../db/migrate.ts';
import { maakOmgeving, type Omgeving, type Omgevingsdelen } from '../../db/omgeving.ts';
import { openGeheugenStore, type Store } from '../../db/open.ts';

/** An unencrypted store in memory, with all of `migraties` applied. */
export function openTestStore(migraties: readonly Migratie[]): Store {
  return openGeheugenStore(migraties);
}

/** Moment at which the test clock starts. */
export const TESTMOMENT = '2026-03-12T13:00:00.000Z';

export interface Testomgeving {
  readonly store: Store;
  readonly omgeving: Omgeving;
  /** Every message pushed, in order. */
  readonly meldingen: { readonly onderwerp: string; readonly waarde: unknown }[];
  /** Moves the clock by whole seconds. */
  verder(seconden: number): void;
  /** True once after a commit since it was last asked. */
  veranderd(): boolean;
}

/** Ids count up (`00000000-0000-4000-8000-000000000001`, …), chance is a fixed sequence, the clock stands still. */
export function maakTestomgeving(migraties: readonly Migratie[], anders: Partial<Omgevingsdelen> = {}): Testomgeving {
  const store = openTestStore(migraties);
  const meldingen: { onderwerp: string; waarde: unknown }[] = [];
  let nu = Date.parse(TESTMOMENT);
  let teller = 0;
  let gooi = 0;
  const { omgeving, veranderd } = maakOmgeving(store, {
    klok: () => new Date(nu),
    nieuwId: () => {
      teller += 1;
      return `00000000-0000-4000-8000-${String(teller).padStart(12, '0')}`;
    },
    willekeurig: (aantal) =>
      Uint8Array.from({ length: aantal }, () => {
        gooi = (gooi * 1103515245 + 12345) % 2147483648;
        return (gooi >> 16) & 255;
      }),
    verstuur: (onderwerp, waarde) => meldingen.push({ onderwerp, waarde }),
    oefenkluis: true,
    wie: 'slot-1',
    rol: 'procesregisseur',
    ...anders,
  });
  return {
    store,
    omgeving,
    meldingen,
    verder: (seconden) => {
      nu += seconden * 1000;
    },
    veranderd,
  };
}
