/**
 * What the store remembers of the keys: short names of vervangers, which key slots were withdrawn, and a change that
 * was announced and not yet finished. The keys themselves are in the header; nothing here opens anything.
 */
import { weiger } from '../../shared/contract/weigering.ts';
import type { Logcode } from '../../shared/domein/logboek.ts';
import type { Sleutelboek, Sleutelverandering } from '../omgeving.ts';
import { leesSleutelstand, type Sleutelstand, schrijfSleutelstand } from '../queries/sleutels.ts';
import { log } from './log.ts';

const zonder = <W>(lijst: Readonly<Record<string, W>>, slot: string): Record<string, W> =>
  Object.fromEntries(Object.entries(lijst).filter(([id]) => id !== slot));

/** The state of names and withdrawals once this change is in the header. */
function na(stand: Sleutelstand, { wat, slot, naam, beheersleutel, vervallen }: Sleutelverandering): Sleutelstand {
  const weg = wat.endsWith('-verwijderd');
  const namen = zonder(stand.namen, slot);
  const beheersleutels = zonder(stand.beheersleutels, slot);
  return {
    ...stand,
    namen: weg ? namen : naam === null ? stand.namen : { ...namen, [slot]: naam },
    beheersleutels: weg
      ? beheersleutels
      : beheersleutel === undefined
        ? stand.beheersleutels
        : { ...beheersleutels, [slot]: beheersleutel },
    ingetrokken: [...stand.ingetrokken, ...vervallen],
    lopend: null,
  };
}

const codes = {
  'wachtzin-gewijzigd': 'sleutel.wachtzin-gewijzigd',
  'herstelcode-vervangen': 'sleutel.herstelcode-vervangen',
  'toestel-aan': 'sleutel.toestel-aan',
  'toestel-uit': 'sleutel.toestel-uit',
  'vervanger-toegevoegd': 'sleutel.vervanger-toegevoegd',
  'vervanger-verwijderd': 'sleutel.vervanger-verwijderd',
  'archief-toegevoegd': 'sleutel.archief-toegevoegd',
  'archief-verwijderd': 'sleutel.archief-verwijderd',
  'beheerder-toegevoegd': 'sleutel.beheerder-toegevoegd',
  'beheerder-verwijderd': 'sleutel.beheerder-verwijderd',
} as const satisfies Record<Sleutelverandering['wat'], Logcode>;

/** Compared without capitals and outer space: for a reader those are one name. */
const gelijk = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

export const sleutelboek: Sleutelboek = {
  kondigAan(omgeving, verandering) {
    const { naam } = verandering;
    omgeving.schrijf((db) => {
      const stand = leesSleutelstand(db);
      if (naam !== null && Object.values(stand.namen).some((bestaand) => gelijk(bestaand, naam))) {
        weiger('NAAM_BESTAAT', 'Er is al iemand met deze korte naam. Kies een andere korte naam.');
      }
      schrijfSleutelstand(db, { ...stand, lopend: { ...verandering, wie: omgeving.wie } });
    });
  },

  rondAf(omgeving, zegel) {
    const { lopend } = leesSleutelstand(omgeving.lees);
    if (lopend === null) return;
    const gedaan = lopend.zegel === zegel;
    const { wat, slot, rol, wie } = lopend;
    omgeving.schrijf((db) => {
      const stand = leesSleutelstand(db);
      schrijfSleutelstand(db, gedaan ? na(stand, lopend) : { ...stand, lopend: null });
      // Who announced it, also when somebody else opened the vault after it was cut off.
      if (gedaan) log(omgeving, db, codes[wat], { slot, rol }, wie);
      else log(omgeving, db, 'sleutel.niet-gewijzigd', { slot, rol, wat }, wie);
    });
  },

  ooitBevestigd: (omgeving) =>
    omgeving.lees
      .prepare<{ wat: string }>(
        `SELECT wat FROM logboek WHERE wat IN ('sleutel.herstelcode-bevestigd', 'datasleutel.vervangen')
         ORDER BY volgnummer DESC LIMIT 1`,
      )
      .get()?.wat === 'sleutel.herstelcode-bevestigd',

  herstelcodeBevestigd(omgeving, slot) {
    omgeving.schrijf((db) => log(omgeving, db, 'sleutel.herstelcode-bevestigd', { slot }));
  },

  eigenWachtzinOnjuist(omgeving) {
    omgeving.schrijf((db) => log(omgeving, db, 'sleutel.wachtzin-onjuist', {}));
  },

  ingetrokken: (omgeving) => new Set(leesSleutelstand(omgeving.lees).ingetrokken),

  ouderSleutelbestand(omgeving, slots, geweigerd) {
    omgeving.schrijf((db) => log(omgeving, db, 'sleutel.ouder-sleutelbestand', { slots, geweigerd }));
  },

  datasleutelBegonnen(omgeving) {
    omgeving.schrijf((db) => log(omgeving, db, 'datasleutel.begonnen', {}));
  },

  datasleutelNietVervangen(omgeving) {
    omgeving.schrijf((db) => log(omgeving, db, 'datasleutel.niet-vervangen', {}));
  },

  datasleutelVervangen(omgeving, { slot, vervallen, oudKopiezegel }) {
    omgeving.schrijf((db) => {
      const stand = leesSleutelstand(db);
      schrijfSleutelstand(db, {
        ...stand,
        // Others have no slot under this key; a beheerder's slot never was under the old one.
        namen: Object.fromEntries(
          Object.entries(stand.namen).filter(([id]) => Object.hasOwn(stand.beheersleutels, id)),
        ),
        ingetrokken: [...stand.ingetrokken, ...vervallen],
        lopend: null,
        oudeKopiezegels: [...stand.oudeKopiezegels, oudKopiezegel],
      });
      log(omgeving, db, 'datasleutel.vervangen', { slot, vervallen: vervallen.length });
    });
  },
};
