/**
 * What was approved and could still be changed by a statement of its own: a namenlijst as it was fixed, what hangs on a
 * document that is vastgesteld, the last tables of a closed meeting, the register of verstrekkingen (Bpg 6:4) and the
 * decision of step 2A. Each stays open to what the law asks: a bron that has its own input struck, destruction, and a
 * group that is taken over.
 */
import type { Migratie } from '../migrate.ts';

/** Condition on a row. */
type Voorwaarde = (rij: 'OLD' | 'NEW') => string;

const open = (redenen: string) => `EXISTS (SELECT 1 FROM opening_gesloten WHERE reden IN (${redenen}))`;
const NOOIT = 'FALSE';
const WEG = open("'vernietigen'");
const SCHRAP = open("'vernietigen','schrappen'");
const ERIN = open("'overnemen'");

const altijd: Voorwaarde = () => 'TRUE';
/** The meeting that `overleg` (an id, or a query for it) leads to is closed. */
const gesloten =
  (overleg: (rij: string) => string): Voorwaarde =>
  (rij) =>
    `EXISTS (SELECT 1 FROM overleg WHERE id = ${overleg(rij)} AND staat = 'gesloten')`;
const vanAgendapunt = gesloten((rij) => `(SELECT overleg_id FROM agendapunt WHERE id = ${rij}.agendapunt_id)`);
const vanDeelnemer = gesloten((rij) => `(SELECT overleg_id FROM deelnemer WHERE id = ${rij}.deelnemer_id)`);
const vanVerstrekking = gesloten(
  (rij) => `(SELECT d.overleg_id FROM deelnemer_verstrekking v JOIN deelnemer d ON d.id = v.deelnemer_id
    WHERE v.id = ${rij}.verstrekking_id)`,
);
const vanVaststelling = gesloten((rij) => `(SELECT overleg_id FROM vaststelling WHERE id = ${rij}.vaststelling_id)`);
const vanStuk: Voorwaarde = (rij) =>
  `EXISTS (SELECT 1 FROM stuk WHERE id = ${rij}.stuk_id AND staat IN ('vastgesteld','geexporteerd'))`;

interface Wacht {
  readonly tabel: string;
  readonly fout: string;
  /** Which rows may not be changed or taken away. */
  readonly dicht: Voorwaarde;
  /** Which rows may not be added but by taking over; absent: they may. */
  readonly nieuwDicht?: Voorwaarde;
  /** When columns may be written all the same. */
  readonly wijzig: readonly { readonly kolommen: string; readonly mag: string }[];
  /** When a row may go all the same; absent: another trigger says so. */
  readonly weg?: string;
}

function wacht({ tabel, fout, dicht, nieuwDicht, wijzig, weg }: Wacht): string {
  const trigger = (naam: string, wanneer: string, als: string, mag: string) => `
CREATE TRIGGER ${tabel}_dicht_${naam} BEFORE ${wanneer} ON ${tabel} WHEN ${als} AND NOT ${mag}
BEGIN SELECT RAISE(ABORT, '${fout}'); END;`;
  return [
    ...(nieuwDicht ? [trigger('insert', 'INSERT', nieuwDicht('NEW'), ERIN)] : []),
    ...wijzig.map(({ kolommen, mag }, i) =>
      trigger(`update_${i + 1}`, `UPDATE OF ${kolommen}`, `(${dicht('OLD')} OR ${dicht('NEW')})`, mag),
    ),
    ...(weg === undefined ? [] : [trigger('delete', 'DELETE', dicht('OLD'), weg)]),
  ].join('');
}

/** A table of which nothing of a closed meeting may change. */
const vanOverleg = (tabel: string, dicht: Voorwaarde, kolommen: string, weg = WEG): Wacht => ({
  tabel,
  fout: 'OVERLEG_GESLOTEN',
  dicht,
  nieuwDicht: dicht,
  wijzig: [{ kolommen, mag: WEG }],
  weg,
});

/** A table of which nothing of a document that is vastgesteld may change, but what is said here. */
const bijStuk = (tabel: string, rest: Pick<Wacht, 'wijzig' | 'weg'>): Wacht => ({
  tabel,
  fout: 'STUK_ONVERANDERLIJK',
  dicht: vanStuk,
  nieuwDicht: vanStuk,
  ...rest,
});

/** A namenlijst is fixed from the moment that it is, also while the meeting goes on: fixed again it gets a row of its own. */
const vastgesteldeLijst = (tabel: string, nieuwDicht: Voorwaarde, kolommen: string): Wacht => ({
  tabel,
  fout: 'VASTSTELLING_ONVERANDERLIJK',
  dicht: altijd,
  nieuwDicht,
  wijzig: [{ kolommen, mag: WEG }],
  weg: WEG,
});

const wachten: readonly Wacht[] = [
  vastgesteldeLijst(
    'vaststelling',
    gesloten((rij) => `${rij}.overleg_id`),
    'id, overleg_id, groep_id, partners, ongewijzigd, tijd',
  ),
  vastgesteldeLijst('vaststelling_lid', vanVaststelling, 'vaststelling_id, lid_id, wat, reden'),

  // What a reader wrote may quote what is struck or destroyed; that he wrote, and when, stays.
  bijStuk('stuk_akkoord', {
    wijzig: [
      { kolommen: 'stuk_id, partner, datum', mag: NOOIT },
      { kolommen: 'opmerking', mag: SCHRAP },
    ],
    weg: NOOIT,
  }),
  bijStuk('stuk_opmerking', {
    wijzig: [
      { kolommen: 'id, stuk_id, van, datum, vastgelegd_op', mag: NOOIT },
      { kolommen: 'tekst', mag: SCHRAP },
    ],
    weg: WEG,
  }),
  // A passage goes with the agreement that it came from.
  bijStuk('stuk_passage', {
    wijzig: [
      {
        kolommen: 'stuk_id, deel, onderdeel, nr, punt_id, afspraak_id, item_punt_id, item_interventie_id',
        mag: NOOIT,
      },
    ],
    weg: SCHRAP,
  }),
  bijStuk('stuk_vaststelling', { wijzig: [] }),

  vanOverleg('deelnemer_verstrekking_lid', vanVerstrekking, 'verstrekking_id, lid_id'),
  vanOverleg('om_groep', vanDeelnemer, 'deelnemer_id, groep_id'),
  vanOverleg('agendapunt_lid', vanAgendapunt, 'agendapunt_id, lid_id'),
  vanOverleg('advies_akkoord', vanAgendapunt, 'agendapunt_id, bron, akkoord_door, tijd'),
  vanOverleg('punt_erbij', vanAgendapunt, 'punt_id, agendapunt_id, tijd'),
  vanOverleg('punt_vrijgave', vanAgendapunt, 'punt_id, agendapunt_id, tijd', SCHRAP),

  // The rest of it is guarded in 0160; nobody is waited for any more.
  {
    tabel: 'aanwezigheid',
    fout: 'OVERLEG_GESLOTEN',
    dicht: gesloten((rij) => `${rij}.overleg_id`),
    wijzig: [{ kolommen: 'komt_niet', mag: WEG }],
  },

  // Names are taken out of the texts when somebody is destroyed; what was handed over stays as it was entered.
  {
    tabel: 'verstrekking_regel',
    fout: 'VERSTREKKING_ONVERANDERLIJK',
    dicht: altijd,
    wijzig: [
      { kolommen: 'verstrekking_id, nr, afspraak_id, item_id, bron, gegevenssoort, grondslag', mag: NOOIT },
      { kolommen: 'omschrijving, doel', mag: WEG },
    ],
  },
  {
    tabel: 'verstrekking',
    fout: 'VERSTREKKING_ONVERANDERLIJK',
    dicht: altijd,
    wijzig: [
      { kolommen: 'merk', mag: NOOIT },
      { kolommen: 'aan, verzoeker, omschrijving, doel', mag: WEG },
    ],
  },
  {
    tabel: 'besluit_2a',
    fout: 'BESLUIT_ONVERANDERLIJK',
    dicht: altijd,
    wijzig: [
      { kolommen: 'groep_id, problematisch, datum, vastgelegd_op', mag: NOOIT },
      { kolommen: 'reden', mag: WEG },
    ],
    weg: WEG,
  },
];

/** Which document it is, and when it was made and put to the partners: what 0010 did not name. */
const stuk = `
CREATE TRIGGER stuk_dicht_herkomst BEFORE UPDATE OF id, sinds, voorgelegd_op ON stuk
WHEN OLD.staat IN ('vastgesteld','geexporteerd')
BEGIN SELECT RAISE(ABORT, 'STUK_ONVERANDERLIJK'); END;
`;

export const dichtgehouden: Migratie = {
  nummer: 210,
  naam: 'dichtgehouden',
  sql: `${wachten.map(wacht).join('\n')}${stuk}`,
};
