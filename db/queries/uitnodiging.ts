/**
 * Invitation and agenda for one person. He reads when and where, why he is needed, and the subjects whose head he may
 * see: their kind and how long they take, with the code of the group. Never a title or a question (they may say what is
 * the matter), and nobody else who comes: who is asked already tells something, as the OM does. Never a clock time of a
 * subject: a gap between two of them would tell that there is one that he may not see.
 */
import { minutenVan } from '../../shared/domein/agenda.ts';
import { doelInWoorden, korteNaam, vervaltOp } from '../../shared/domein/profiel.ts';
import { projecteerVoor, type Toetsbaar } from '../../shared/domein/projectie.ts';
import { eenduidigeTijd, momentOp } from '../../shared/domein/tijd.ts';
import type { Uitnodigingsinhoud } from '../../shared/domein/verstrekking.ts';
import { hoofdletter } from '../../shared/domein/woorden.ts';
import { alsGetekend } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { onderwerpkop } from './gegevens.ts';
import { agenda, deelnaam, groepenMetNaam } from './overlegrij.ts';
import type { Overlegsituatie } from './situatie.ts';
import { gevuldeVerklaring } from './verklaringtekst.ts';
import type { Papierkop, Verstrekkingsstof } from './verstrekkingsstof.ts';
import { voorPapier } from './voorPapier.ts';

const rollen = {
  'eigen-taak': 'betrokken vanuit de eigen taak',
  adviesrol: 'adviseur of expert',
  informant: 'informant',
} as const;

/** Groups of a meeting: what they are called here, and on paper. */
export function groepscodes(db: ReadableDb, overlegId: string): { id: string; naam: string; code: string }[] {
  return groepenMetNaam(db, overlegId).flatMap(({ id, naam, code }) => (code === null ? [] : [{ id, naam, code }]));
}

interface Kopregel extends Toetsbaar {
  readonly minuten: number;
  readonly wat: string;
  /** Of its group; null: it is about none. */
  readonly code: string | null;
}

function koppen(db: ReadableDb, o: Overlegsituatie): Kopregel[] {
  const codes = new Map(groepscodes(db, o.overleg.id).map((g) => [g.id, g.code]));
  const rijen = agenda(db, o.overleg.id);
  const minuten = minutenVan(rijen, o.overleg.datum);
  return rijen.map((rij, i) => {
    const code = codes.get(rij.groep_id ?? '') ?? null;
    const wat = code === null ? hoofdletter(deelnaam(rij)) : `Groep ${code}: ${deelnaam(rij)}`;
    return { ...onderwerpkop(rij), minuten: minuten[i] ?? 0, wat, code };
  });
}

interface Toetsing {
  readonly gevraagd_door: string | null;
  readonly doel: string | null;
  readonly noodzaak: string | null;
}

/** Undefined: nobody on the list of this meeting has that id. */
export function uitnodiging(
  db: ReadableDb,
  o: Overlegsituatie,
  deelnemerId: string,
  kop: Papierkop,
): Verstrekkingsstof | undefined {
  const rij = o.rijen.find((r) => r.id === deelnemerId);
  const persoon = o.personen.get(deelnemerId);
  if (!rij || !persoon) return undefined;
  const { overleg, situatie } = o;
  const { profiel } = situatie;
  const toets = db
    .prepare<Toetsing>('SELECT gevraagd_door, doel, noodzaak FROM deelnemer WHERE id = ?')
    .get(deelnemerId);
  const vrager = profiel.partners.find((p) => p.id === toets?.gevraagd_door);
  const doel = doelInWoorden(profiel, toets?.doel ?? null);
  const papier = voorPapier(db);
  // He is invited after the test of art. 4, and admitted once he has signed: the agenda shows what he may see then. It holds
  // no personal data, so that reading it before he signs tells him of nobody.
  const eigen = projecteerVoor(situatie, alsGetekend(persoon, situatie.tijd), koppen(db, o));
  const aan =
    rij.gastsoort === 'persoon'
      ? { organisatie: rij.naam, namen: [] }
      : { organisatie: rij.organisatie, namen: [rij.naam] };
  const inhoud: Uitnodigingsinhoud = {
    ...kop,
    soort: 'uitnodiging',
    aan,
    overlegDatum: overleg.datum,
    begin: eenduidigeTijd(momentOp(overleg.datum, overleg.begin)),
    // Where to come has to stay findable: a place may bear the name of a group, and nobody reads from it that it does.
    plaats: papier.zonderPersonen(overleg.plaats),
    functie: rij.functie === '' ? null : papier.tekst(rij.functie),
    rol: rollen[rij.rol],
    verzoeker: vrager ? korteNaam(vrager) : 'burgemeester',
    noodzaak: toets?.noodzaak ? papier.tekst(toets.noodzaak) : null,
    doel: doel === '' ? null : hoofdletter(doel),
    convenantLoopt: overleg.datum < vervaltOp(profiel),
    agenda: eigen.map(({ wat, minuten }) => ({ wat, minuten })),
    verklaring: persoon.soort === 'incidenteel' && persoon.getekendOp === null ? gevuldeVerklaring(profiel, rij) : null,
  };
  const codes = [...new Set(eigen.flatMap((k) => k.code ?? []))];
  const groepen = codes.length === 0 ? '' : ` ${codes.length === 1 ? 'Groep' : 'Groepen'} ${codes.join(', ')}.`;
  return {
    aan,
    partner: null,
    deelnemerId,
    verzoeker: inhoud.verzoeker,
    omschrijving: `Uitnodiging en agenda.${groepen}`,
    doel: doel === '' ? 'jeugdgroepenoverleg (art. 8 lid 1)' : doel,
    inhoud,
    regels: [],
  };
}
