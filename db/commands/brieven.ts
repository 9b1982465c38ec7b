/** Commands of the area `brieven`: recording that a letter went out or that a partner objected, and taking it back. */
import type { brieven } from '../../shared/contract/brieven.ts';
import type { Gelezen } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Briefontvanger } from '../../shared/domein/brief.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { partnerDoetMee } from '../../shared/domein/zichtbaarheid.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { huidigProfiel } from '../queries/profiel.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { type Lidstand, lidstand } from './deelname.ts';
import { log } from './log.ts';

type Aanroepen = typeof brieven;

const ARTIKEL = 'art. 9';

/** Letters are for whoever is on the netto list and takes part. @throws Geweigerd DEELNAME_BEEINDIGD, NIET_OP_NETTOLIJST */
function eisOpLijst(db: WritableDb, lidId: string): Lidstand {
  const lid = lidstand(db, lidId);
  if (lid.weg === 1) {
    weiger('DEELNAME_BEEINDIGD', 'Deze jongere doet niet meer mee. Over brieven kan er niets meer bij of af.', {
      artikel: 'art. 12 lid 1',
    });
  }
  if (lid.staat === 'bruto') {
    weiger(
      'NIET_OP_NETTOLIJST',
      'Deze naam staat nog op de brutolijst. Een brief is er pas voor wie op de nettolijst staat.',
      {
        artikel: ARTIKEL,
      },
    );
  }
  return lid;
}

interface Nieuw {
  readonly lidId: string;
  readonly wat: 'overhandigd' | 'verstuurd' | 'bezwaar';
  readonly dag: string;
  readonly aan: Briefontvanger | null;
  readonly gesprek: number | null;
  readonly partner: string | null;
}

function legRegelVast(omgeving: Omgeving, db: WritableDb, b: Nieuw): void {
  const al = db
    .prepare('SELECT 1 FROM brief WHERE lid_id = ? AND wat = ? AND dag = ? AND aan IS ? AND partner IS ?')
    .get(b.lidId, b.wat, b.dag, b.aan, b.partner);
  if (al) weiger('AL_VASTGELEGD', 'Dit staat er al. Was het een andere dag, kies dan die dag.');
  db.prepare(
    'INSERT INTO brief (id, lid_id, wat, dag, aan, gesprek, partner, vastgelegd_op) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(omgeving.nieuwId(), b.lidId, b.wat, b.dag, b.aan, b.gesprek, b.partner, omgeving.klok().toISOString());
}

export function legVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['legVast']>): void {
  omgeving.schrijf((db) => {
    const lid = eisOpLijst(db, invoer.lidId);
    eisBijgewerkt(omgeving, db, lid.groep_id);
    const { wat, dag } = invoer;
    if (dag > dagVan(omgeving.klok())) {
      weiger('DATUM_IN_TOEKOMST', 'Deze dag moet nog komen. Leg de brief vast als hij is gegeven.');
    }
    if (invoer.wat === 'bezwaar') {
      if (!partnerDoetMee(huidigProfiel(db), invoer.partner, dag)) {
        weiger(
          'GEEN_PARTNER',
          'Deze partner deed op die dag niet mee aan het convenant. Kies een andere partner of dag.',
          {
            artikel: ARTIKEL,
          },
        );
      }
      legRegelVast(omgeving, db, {
        lidId: lid.id,
        wat: 'bezwaar',
        dag,
        aan: null,
        gesprek: null,
        partner: invoer.partner,
      });
      log(omgeving, db, 'brief.vastgelegd', { lid: lid.id, wat, dag, partner: invoer.partner });
      return;
    }
    const aan = [...new Set(invoer.aan)];
    for (const wie of aan) {
      legRegelVast(omgeving, db, {
        lidId: lid.id,
        wat: invoer.wat,
        dag,
        aan: wie,
        gesprek: invoer.gesprek ? 1 : 0,
        partner: null,
      });
    }
    log(omgeving, db, 'brief.vastgelegd', { lid: lid.id, wat, dag, aan, gesprek: invoer.gesprek });
  });
}

export function verwijder(omgeving: Omgeving, { briefId }: Gelezen<Aanroepen['verwijder']>): void {
  omgeving.schrijf((db) => {
    const rij = db
      .prepare<{ lid_id: string; wat: string; dag: string }>('SELECT lid_id, wat, dag FROM brief WHERE id = ?')
      .get(briefId);
    if (!rij) return weiger('NIET_GEVONDEN', 'Deze regel is al weg.');
    eisOpLijst(db, rij.lid_id);
    db.prepare('DELETE FROM brief WHERE id = ?').run(briefId);
    log(omgeving, db, 'brief.verwijderd', { lid: rij.lid_id, wat: rij.wat, dag: rij.dag });
  });
}
