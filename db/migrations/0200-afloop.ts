/**
 * The closing round keeps a condition with the yes of the bron that made it, and how many items an agreement was about:
 * what was said about all of them is only for whoever has all of them, also when one is gone since. And a closed meeting
 * is guarded in what it still left open: when parts were handled, its groups, who heard the texts, tests and grounds of
 * guests, and declarations that come later.
 */
import type { Migratie } from '../migrate.ts';

/** Condition: the meeting with this id is closed. */
const gesloten = (overleg: string) =>
  `EXISTS (SELECT 1 FROM overleg o WHERE o.id = ${overleg} AND o.staat = 'gesloten')`;
const vanDeelnemer = (deelnemer: string) =>
  `EXISTS (SELECT 1 FROM deelnemer d JOIN overleg o ON o.id = d.overleg_id WHERE d.id = ${deelnemer} AND o.staat = 'gesloten')`;
const vanGrond = (grond: string) =>
  `EXISTS (SELECT 1 FROM deelnemer_grond g JOIN deelnemer d ON d.id = g.deelnemer_id JOIN overleg o ON o.id = d.overleg_id
    WHERE g.id = ${grond} AND o.staat = 'gesloten')`;
const vanAfspraak = (afspraak: string) =>
  `EXISTS (SELECT 1 FROM sluitafspraak a JOIN overleg o ON o.id = a.overleg_id WHERE a.id = ${afspraak} AND o.staat = 'gesloten')`;
const open = (redenen: string) => `EXISTS (SELECT 1 FROM opening_gesloten WHERE reden IN (${redenen}))`;

const wacht = (naam: string, wanneer: string, dicht: string, mag: string) => `
CREATE TRIGGER ${naam} BEFORE ${wanneer} WHEN ${dicht} AND NOT ${mag}
BEGIN SELECT RAISE(ABORT, 'OVERLEG_GESLOTEN'); END;`;

const WEG = open("'vernietigen'");
const SCHRAP = open("'vernietigen','schrappen'");
const beide = (dicht: (rij: 'OLD' | 'NEW') => string) => `(${dicht('OLD')} OR ${dicht('NEW')})`;

/** All three, for a table of which nothing may change. @param kolommen that are guarded; empty: all */
function dichtehouden(tabel: string, dicht: (rij: 'OLD' | 'NEW') => string, kolommen = ''): string {
  return [
    wacht(`${tabel}_gesloten_insert`, `INSERT ON ${tabel}`, dicht('NEW'), open("'overnemen'")),
    wacht(
      `${tabel}_gesloten_update`,
      `UPDATE ${kolommen === '' ? '' : `OF ${kolommen} `}ON ${tabel}`,
      beide(dicht),
      WEG,
    ),
    wacht(`${tabel}_gesloten_delete`, `DELETE ON ${tabel}`, dicht('OLD'), WEG),
  ].join('');
}

const afspraak = (rij: 'OLD' | 'NEW') => gesloten(`${rij}.overleg_id`);
const antwoord = (rij: 'OLD' | 'NEW') => vanAfspraak(`${rij}.afspraak_id`);

const sluitronde = `
ALTER TABLE sluitafspraak ADD COLUMN aantal_items INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sluitafspraak_bron ADD COLUMN voorwaarden TEXT NOT NULL DEFAULT '';
INSERT INTO opening_gesloten (nr, reden) VALUES (1, 'vernietigen');
UPDATE sluitafspraak SET aantal_items = (SELECT count(*) FROM sluitafspraak_item i WHERE i.afspraak_id = sluitafspraak.id);
DELETE FROM opening_gesloten;

-- What was said is struck with the item that it was said about; what was agreed stays.
DROP TRIGGER sluitafspraak_gesloten_update;
DROP TRIGGER sluitafspraak_bron_gesloten_update;
${wacht(
  'sluitafspraak_gesloten_update',
  'UPDATE OF id, overleg_id, onderwerp_id, ontvanger, informatie, gevraagd_aan, akkoord, tijd, doel, aantal_items ON sluitafspraak',
  beide(afspraak),
  WEG,
)}
${wacht(
  'sluitafspraak_gesloten_zinnen',
  'UPDATE OF voorwaarden, wie_informeert, mag_verteld, betrokken ON sluitafspraak',
  beide(afspraak),
  SCHRAP,
)}
${wacht(
  'sluitafspraak_bron_gesloten_update',
  'UPDATE OF afspraak_id, bron, gevraagd_aan, akkoord ON sluitafspraak_bron',
  beide(antwoord),
  WEG,
)}
${wacht('sluitafspraak_bron_gesloten_zinnen', 'UPDATE OF voorwaarden ON sluitafspraak_bron', beide(antwoord), SCHRAP)}
`;

// Not the numbers of a part: one from before they were kept gets them when a group is taken over.
const rest = `
${dichtehouden('behandeling', (rij) => gesloten(`${rij}.overleg_id`), 'id, overleg_id, agendapunt_id, van, tot')}
${dichtehouden('overleg_groep', (rij) => gesloten(`${rij}.overleg_id`))}
${dichtehouden('teksten_gehoord', (rij) => vanDeelnemer(`${rij}.deelnemer_id`))}
${dichtehouden('toets', (rij) => vanDeelnemer(`${rij}.deelnemer_id`))}
${dichtehouden('toets_groep', (rij) => vanDeelnemer(`${rij}.deelnemer_id`))}
${dichtehouden('deelnemer_grond_lid', (rij) => vanGrond(`${rij}.grond_id`))}
${['verklaring', 'papieren_verklaring']
  .map((tabel) =>
    wacht(`${tabel}_gesloten_insert`, `INSERT ON ${tabel}`, vanDeelnemer('NEW.deelnemer_id'), open("'overnemen'")),
  )
  .join('')}
`;

export const afloop: Migratie = { nummer: 200, naam: 'afloop', sql: `${sluitronde}${rest}` };
