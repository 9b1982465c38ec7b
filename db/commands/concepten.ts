/**
 * Commands of the area `concepten`: the one exception to "every write is logged" (decision 0022). A concept is nobody's
 * data yet: it becomes a fact when its form is handed in, and that is a command with a log row. A row per burst of keys
 * would say when somebody hesitates, fill the log a thousandfold, and hide in it what matters. The same holds for where
 * the user is. Neither changes anything that another command or query reads.
 */
import type { Conceptplek, concepten } from '../../shared/contract/concepten.ts';
import type { Gelezen } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { CONCEPT_AANTAL } from '../../shared/domein/concept.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { conceptgrens, plektekst } from '../queries/concepten.ts';
import { zetInstelling } from '../queries/instelling.ts';

type Aanroepen = typeof concepten;

const tabellen = {
  groep: 'groep',
  overleg: 'overleg',
  agendapunt: 'agendapunt',
  punt: 'punt',
  interventie: 'interventie',
  stuk: 'stuk',
  besluit: 'besluit_art20',
  lid: 'lid',
  contact: 'contact',
  deelnemer: 'deelnemer',
} as const;
type Soort = keyof typeof tabellen;
const soorten = Object.keys(tabellen) as Soort[];

/** The records by kind; a subject of the closing round is an action or an intervention. @throws Geweigerd NIET_GEVONDEN */
function records(db: ReadableDb, { onderwerp, ...bij }: Conceptplek['bij']): Readonly<Partial<Record<Soort, string>>> {
  const is = (soort: Soort, id: string) => db.prepare(`SELECT 1 FROM ${tabellen[soort]} WHERE id = ?`).get(id);
  const uit: Partial<Record<Soort, string>> = { ...bij };
  if (onderwerp !== undefined) uit[is('interventie', onderwerp) ? 'interventie' : 'punt'] = onderwerp;
  for (const soort of soorten) {
    const id = uit[soort];
    if (id !== undefined && !is(soort, id)) {
      weiger('NIET_GEVONDEN', 'Wat u typte hoort bij iets dat er niet meer is. Ga terug en open het opnieuw.');
    }
  }
  return uit;
}

function verwijder(db: WritableDb, plek: Conceptplek): void {
  db.prepare('DELETE FROM concept WHERE formulier = ? AND plek = ?').run(plek.formulier, plektekst(plek));
}

/** Keeps what was typed in the place of what was kept before; the oldest goes when there are too many. */
export function bewaar(omgeving: Omgeving, invoer: Gelezen<Aanroepen['bewaar']>): void {
  omgeving.schrijf((db) => {
    const bij = records(db, invoer.bij);
    verwijder(db, invoer);
    const id = omgeving.nieuwId();
    db.prepare(
      `INSERT INTO concept (id, formulier, plek, waarden, tijd, ${soorten.map((s) => `${s}_id`).join(', ')})
       VALUES (?, ?, ?, ?, ?, ${soorten.map(() => '?').join(', ')})`,
    ).run(
      id,
      invoer.formulier,
      plektekst(invoer),
      invoer.waarden,
      omgeving.klok().toISOString(),
      ...soorten.map((s) => bij[s] ?? null),
    );
    // Found by their ids, as value or as key: no form can forget to say whom it is about.
    db.prepare(
      `INSERT INTO concept_lid (concept_id, lid_id)
       SELECT :concept, id FROM lid WHERE id IN (SELECT atom FROM json_tree(:waarden) UNION SELECT key FROM json_tree(:waarden))`,
    ).run({ concept: id, waarden: invoer.waarden });
    db.prepare(
      'DELETE FROM concept WHERE id NOT IN (SELECT id FROM concept ORDER BY tijd DESC, rowid DESC LIMIT ?)',
    ).run(CONCEPT_AANTAL);
  });
}

/** The form was handed in, or left on purpose. */
export function wis(omgeving: Omgeving, plek: Gelezen<Aanroepen['wis']>): void {
  omgeving.schrijf((db) => verwijder(db, plek));
}

export function zetPlek(omgeving: Omgeving, plek: Gelezen<Aanroepen['zetPlek']>): void {
  omgeving.schrijf((db) => zetInstelling(db, 'plek', JSON.stringify({ tijd: omgeving.klok().toISOString(), plek })));
}

/** At each opening: what lay too long is forgotten. */
export function ruimConceptenOp(omgeving: Omgeving, db: WritableDb): void {
  db.prepare('DELETE FROM concept WHERE tijd < ?').run(conceptgrens(omgeving.klok()));
}
