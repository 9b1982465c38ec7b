/** An item as regie draws it: its words, its ring, whether it is on the table and why not. */
import type { Keuze } from '../../shared/contract/basis.ts';
import type { Puntbeeld, TeLaatbeeld } from '../../shared/contract/overlegbeeld.ts';
import { meereizendInWoorden } from '../../shared/domein/meereizend.ts';
import { kloktijd } from '../../shared/domein/tijd.ts';
import { korteRegels, langeRegels } from '../../shared/domein/uitleg.ts';
import { oordelen } from '../../shared/domein/zetels.ts';
import { kleinereKring, toetsAnoniem, toetsDatum, toetsZaal } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { type Actie, teLaatInWoorden } from './acties.ts';
import { waarGenoteerd } from './elders.ts';
import type { Lid, Puntrij } from './gegevens.ts';
import { NIET_MEER, opTafelOfNiet, type Tafel } from './opTafel.ts';
import type { Agendarij } from './overlegrij.ts';
import { bronnaam, type Overlegsituatie } from './situatie.ts';
import { verslagdelen } from './verslag.ts';
import { aanvullingInWoorden } from './verslagpunten.ts';

/** An item under an anonymous question: what the rules say about its text once that is released. */
function vrijgavebeeld(o: Overlegsituatie, tafel: Tafel, p: Puntrij, zaaltekst: string): Puntbeeld['vrijgave'] {
  if (p.beeindigd) return { vrij: false, zaaltekst, opTafelDan: false, dan: [NIET_MEER] };
  const opTafelDan =
    tafel.kijk.donkerOmdat === '' && toetsZaal(o.situatie, o.publiek, p.gegevens, toetsAnoniem).opTafel;
  const dan =
    tafel.kijk.donkerOmdat === ''
      ? korteRegels(oordelen(o.situatie, o.zetels, p.gegevens, toetsAnoniem), opTafelDan)
      : [tafel.kijk.donkerOmdat];
  return { vrij: p.vrijgegeven, zaaltekst, opTafelDan, dan };
}

/** @param anoniem makes a text fit for an anonymous question; null: the item is not under one */
export function puntbeeld(
  db: ReadableDb,
  o: Overlegsituatie,
  tafel: Tafel,
  leden: ReadonlyMap<string, Lid>,
  gekozen: Agendarij,
  p: Puntrij,
  anoniem: ((tekst: string) => string) | null,
): Puntbeeld {
  const stand = opTafelOfNiet(o, tafel, p.id, p, anoniem ? toetsAnoniem : toetsDatum);
  const vrijgave = anoniem && vrijgavebeeld(o, tafel, p, anoniem(p.tekst));
  const { beoordeeld, ring, opTafel, kort } =
    vrijgave && !vrijgave.vrij && !p.beeindigd
      ? { ...stand, ring: { ...stand.ring, midden: 'niet' as const }, kort: ['Nog niet vrijgegeven'] }
      : stand;
  const naamVan = (id: string) => o.zetels.find((z) => z.persoon.id === id)?.naam ?? [];
  return {
    id: p.id,
    soort: p.soort,
    tijd: kloktijd(p.tijd),
    tekst: p.tekst,
    bron: { id: p.bron, naam: p.gast ?? bronnaam(o, p.bron) },
    gegevenssoort: p.gegevenssoort,
    niveau: p.niveau,
    over: p.leden.map((id): Keuze => ({ id, naam: leden.get(id)?.code ?? '' })),
    kring: p.kring,
    doel: p.doel,
    grondslag: p.grondslag,
    verantwoordelijke: p.verantwoordelijke === null ? '' : bronnaam(o, p.verantwoordelijke),
    verantwoordelijkeId: p.verantwoordelijke,
    termijn: p.termijn,
    gekozenKring: kleinereKring(o.situatie.profiel, p),
    ring,
    opTafel,
    kort,
    ...langeRegels(beoordeeld, p.gegevens),
    verruimingen: p.verruimingen
      .filter((v) => v.ingetrokkenOp === null)
      .map((v) => ({
        id: v.id,
        // Somebody of an earlier meeting whom it was widened to is not here: it gives nobody here anything.
        aan: [...v.aanPartners.map((x) => bronnaam(o, x)), ...v.aanDeelnemers.flatMap(naamVan)].join(', '),
        akkoord: v.akkoordNaam,
        tijd: kloktijd(v.tijd),
      })),
    versmald: p.versmalling !== null,
    voorwaarden: p.voorwaarden,
    beroepsgeheim: p.beroepsgeheim,
    meereizend: meereizendInWoorden(p),
    vanElders: p.agendapuntId === gekozen.id ? '' : waarGenoteerd(db, p, o.overleg.id),
    uitVerslag: gekozen.stuk_id !== null && p.overlegId !== o.overleg.id,
    aanvulling: aanvullingInWoorden(p),
    geschrapt: p.geschrapt,
    magBewerken: p.overlegId === o.overleg.id,
    vrijgave,
  };
}

/** The passages of the verslag that is read here, as they stand in it; with the items as the rules know them now. */
export function gelezenPunten(db: ReadableDb, gekozen: Agendarij): Puntrij[] {
  const delen = gekozen.stuk_id === null ? null : verslagdelen(db, gekozen.stuk_id);
  return (delen?.passages ?? []).map(({ rij, punt }) => ({ ...rij, tekst: punt.tekst }));
}

export function teLaatbeeld(o: Overlegsituatie, tafel: Tafel, a: Actie): TeLaatbeeld {
  const { ring, opTafel, kort } = opTafelOfNiet(o, tafel, a.id, a);
  const wie = bronnaam(o, a.verantwoordelijke);
  return { id: a.id, wat: a.wat, wie, sinds: teLaatInWoorden(a.termijn), ring, opTafel, kort };
}
