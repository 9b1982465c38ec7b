/** An anonymous question as regie draws it: what the room reads of each member, and why no more. */
import type { Adviesbeeld } from '../../shared/contract/overlegbeeld.ts';
import { adviesrijId } from '../../shared/domein/advies.ts';
import { kloktijd } from '../../shared/domein/tijd.ts';
import { toetsAnoniem } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { adviesakkoorden, adviesleden, type Gevraagdlid } from './advies.ts';
import { opTafelOfNiet, type Tafel } from './opTafel.ts';
import type { Agendarij } from './overlegrij.ts';
import { bronnaam, type Overlegsituatie } from './situatie.ts';

/** A member of an anonymous question: what the room reads of him, and why no more. */
function adviesrij(o: Overlegsituatie, tafel: Tafel, lid: Gevraagdlid): Adviesbeeld['leden'][number] {
  const basis = { lidId: lid.id, code: lid.code, naam: lid.naam };
  const heel = opTafelOfNiet(o, tafel, adviesrijId(lid), lid, toetsAnoniem);
  const tekstVan = (id: string) => tafel.kijk.rijen.find((r) => r.id === id)?.regel.tekst ?? '';
  if (heel.mag) {
    const { ring, opTafel, kort } = heel;
    return { ...basis, zaaltekst: tekstVan(adviesrijId(lid)), ring, opTafel, kort };
  }
  const code = opTafelOfNiet(o, tafel, lid.id, { gegevens: lid.codegegevens }, toetsAnoniem);
  const alleenCode = code.mag ? ['Alleen de code, want'] : [];
  return {
    ...basis,
    zaaltekst: tekstVan(lid.id),
    ring: code.mag ? code.ring : heel.ring,
    opTafel: code.opTafel,
    kort: [...alleenCode, ...heel.kort],
  };
}

export function adviesbeeld(
  db: ReadableDb,
  o: Overlegsituatie,
  tafel: Tafel,
  rij: Agendarij,
  anoniem: (tekst: string) => string,
): Adviesbeeld {
  const leden = adviesleden(db, o.situatie.profiel, rij).map((l) => adviesrij(o, tafel, l));
  const akkoorden = adviesakkoorden(db, rij.id).map((a) => ({
    bron: { id: a.bron, naam: bronnaam(o, a.bron) },
    door: o.rijen.find((r) => r.id === a.akkoord_door)?.naam ?? '',
    tijd: kloktijd(a.tijd),
  }));
  return { vraag: rij.vraag, zaalvraag: anoniem(rij.vraag), akkoorden, leden };
}
