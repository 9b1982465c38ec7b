/** A question for anonymous advice as it is stored: about whom, with whose agreement, and what the room gets of it. */
import { type Advieslid, type Adviesrij, adviesrijen, inAdvieskring } from '../../shared/domein/advies.ts';
import { laatGroepsnamenWeg } from '../../shared/domein/kenmerken.ts';
import type { Convenantprofiel } from '../../shared/domein/profiel.ts';
import type { ReadableDb } from '../handles.ts';
import { type Lid, ledenVanGroep, lidcode, puntenVanAgendapunt } from './gegevens.ts';
import type { Agendarij } from './overlegrij.ts';
import type { Overlegsituatie } from './situatie.ts';
import { Vervanger } from './vervanger.ts';

/** A member of the question, with what regie needs besides. */
export type Gevraagdlid = Advieslid & Pick<Lid, 'naam'>;

/** Who agreed, per bron, that its data about these members, made anonymous, go to the question's kring. */
export function adviesakkoorden(db: ReadableDb, agendapuntId: string) {
  return db
    .prepare<{ bron: string; akkoord_door: string; tijd: string }>(
      'SELECT bron, akkoord_door, tijd FROM advies_akkoord WHERE agendapunt_id = ? ORDER BY tijd, rowid',
    )
    .all(agendapuntId);
}

/** Members that the question is about, in the order of the namenlijst, each with its data in the kring that holds here. */
export function adviesleden(db: ReadableDb, profiel: Convenantprofiel, rij: Agendarij): Gevraagdlid[] {
  if (rij.groep_id === null) return [];
  const gevraagd = new Set(
    db
      .prepare<{ lid_id: string }>('SELECT lid_id FROM agendapunt_lid WHERE agendapunt_id = ?')
      .all(rij.id)
      .map((r) => r.lid_id),
  );
  const vraag = { kring: rij.kring, akkoord: new Set(adviesakkoorden(db, rij.id).map((a) => a.bron)) };
  const hier = (g: Lid['gegevens'][number]) => inAdvieskring(profiel, g, vraag);
  return ledenVanGroep(db, rij.groep_id)
    .filter((l) => gevraagd.has(l.id))
    .map((l) => ({
      id: l.id,
      naam: l.naam,
      code: l.code,
      geboortedatum: l.geboortedatum,
      geboortejaar: l.geboortejaar,
      postcode: l.postcode,
      gegevens: l.gegevens.map(hier),
      codegegevens: l.staat === 'netto' ? lidcode(profiel, l).gegevens.map(hier) : [],
    }));
}

/** Makes a text fit for an anonymous question: no registered name, address, birth date or name of a group in it. */
export function adviestekst(db: ReadableDb): (tekst: string) => string {
  const vervanger = new Vervanger(db);
  const groepen = db
    .prepare<{ naam: string }>('SELECT naam FROM groep')
    .all()
    .map((g) => g.naam);
  return (tekst) => vervanger.tekst(laatGroepsnamenWeg(tekst, groepen));
}

/** What the room gets of an anonymous question. */
export function zaaladvies(db: ReadableDb, o: Overlegsituatie, rij: Agendarij): readonly Adviesrij[] {
  const vraag = {
    leden: adviesleden(db, o.situatie.profiel, rij),
    punten: puntenVanAgendapunt(db, rij.id).filter((p) => !p.beeindigd),
  };
  return adviesrijen(o.situatie, o.publiek, vraag, adviestekst(db));
}
