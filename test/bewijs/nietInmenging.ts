/**
 * Noninterference on the projected read models: for every audience, replacing or removing whatever it may not see
 * leaves what it gets identical, byte for byte.
 *
 * One exception, on purpose: whether a word in a document is somebody's name is decided over all names in the bestand,
 * also those that the document's reader may not see, because a name that stays harms a child. So where a text names
 * somebody, the text here follows the name, and the code that stands in its place must be the same.
 */
import fc from 'fast-check';
import { maakOmgeving, type Omgeving } from '../../db/omgeving.ts';
import { openGeheugenStore, type Store } from '../../db/open.ts';
import { migraties } from '../../db/register.ts';
import { meng } from './dobbel.ts';
import { grijpIn } from './ingreep.ts';
import { type Publiek, publieken } from './publieken.ts';
import { rijenVan, vasteRijen } from './rijen.ts';
import { maakAnders, ongedaan, zetIn } from './tabellen.ts';
import { maakVergadering, NU, willekeurigeZaden, type Zaden } from './vergadering.ts';

/** A store and surroundings in which nothing is by chance. */
export function maakProefstore(): { store: Store; omgeving: Omgeving } {
  const store = openGeheugenStore(migraties);
  store.schrijf((db) => zetIn(db, vasteRijen()));
  let nummer = 0;
  let getrokken = 0;
  const { omgeving } = maakOmgeving(store, {
    klok: () => new Date(NU),
    nieuwId: () => {
      nummer += 1;
      return `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
    },
    // Another draw each time: a code that is taken is drawn again.
    willekeurig: (aantal) => {
      getrokken += 1;
      return new Uint8Array(aantal).fill(getrokken);
    },
    verstuur: () => undefined,
    oefenkluis: false,
    wie: 'slot-1',
    rol: 'procesregisseur',
  });
  return { store, omgeving };
}

/** What the meetings were like: proof about empty rooms would prove nothing. */
export interface Telling {
  overleggen: number;
  /** Audience × meeting that was tried. */
  geprobeerd: number;
  /** Of these: something was hidden and something was shown. */
  gemengd: number;
  /** Meetings in which the room was shown rows while others of the same subject were hidden. */
  zaalGemengd: number;
  /** Things that were hidden. */
  verborgen: number;
}
export const legeTelling = (): Telling => ({ overleggen: 0, geprobeerd: 0, gemengd: 0, zaalGemengd: 0, verborgen: 0 });

export interface Tegenvoorbeeld {
  readonly publiek: string;
  readonly zaden: Zaden;
  readonly ingreep: number;
  readonly eerst: string;
  readonly daarna: string;
}

/** Tries one meeting. @returns the first audience that notices something, or null */
export function proefOverleg(
  store: Store,
  omgeving: Omgeving,
  zaden: Zaden,
  ingreep: number,
  telling: Telling,
  voor: readonly Publiek[] = publieken,
): Tegenvoorbeeld | null {
  const v = maakVergadering(zaden);
  const rijen = rijenVan(v);
  telling.overleggen += 1;
  return ongedaan(store.schrijf, (db) => {
    zetIn(db, rijen);
    for (const publiek of voor) {
      if (ingreep % (publiek.eens ?? 1) !== 0) continue;
      telling.geprobeerd += 1;
      const eerst = publiek.krijgt(omgeving);
      const { na, verborgen, zichtbaar } = grijpIn(v, publiek, ingreep);
      telling.verborgen += verborgen.length;
      if (verborgen.length > 0 && zichtbaar > 0) telling.gemengd += 1;
      const hier = v.punten.some((p) => p.onderwerp === v.gekozen && verborgen.includes(p.id));
      if (hier && publiek.naam === 'zaal' && eerst.includes('"regels":[{')) telling.zaalGemengd += 1;
      const daarna = ongedaan(
        (fn) => db.transaction(() => fn(db)),
        () => {
          maakAnders(db, rijen, rijenVan(na));
          return publiek.krijgt(omgeving);
        },
      );
      if (daarna !== eerst) return { publiek: publiek.naam, zaden, ingreep, eerst, daarna };
    }
    return null;
  });
}

/** Runs a number of meetings from a seed. @returns null, or the smallest counterexample that was found */
export function bewijsProjecties(
  zaad: number,
  aantal: number,
  telling: Telling,
  voor: readonly Publiek[] = publieken,
): Tegenvoorbeeld | null {
  const { store, omgeving } = maakProefstore();
  let kleinste: Tegenvoorbeeld | null = null;
  const eigenschap = fc.property(willekeurigeZaden, fc.noShrink(fc.nat()), (zaden, ingreep) => {
    const gevonden = proefOverleg(store, omgeving, zaden, ingreep, telling, voor);
    if (gevonden) kleinste = gevonden;
    return gevonden === null;
  });
  const uitslag = fc.check(eigenschap, { seed: meng(zaad, 1), numRuns: aantal });
  store.sluit();
  if (uitslag.failed && kleinste === null) throw uitslag.errorInstance ?? new Error('the property could not be tried');
  return kleinste;
}
