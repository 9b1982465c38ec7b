/**
 * Invitation and agenda for one person. He reads when and where, why he is needed, and the subjects whose head he may
 * see: their time and kind, with the code of the group. Never a title or a question (they may say what is the matter), and
 * nobody else who comes: who is asked already tells something, as the OM does.
 */
import { codesIn, vervangCodes } from '../../shared/domein/codes.ts';
import { doelInWoorden, korteNaam } from '../../shared/domein/profiel.ts';
import { projecteerVoor, type Toetsbaar } from '../../shared/domein/projectie.ts';
import type { Uitnodigingsinhoud } from '../../shared/domein/verstrekking.ts';
import { hoofdletter } from '../../shared/domein/woorden.ts';
import type { Persoon } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { onderwerpkop } from './gegevens.ts';
import { agenda, deelnaam } from './overlegrij.ts';
import type { Overlegsituatie } from './situatie.ts';
import { gevuldeVerklaring } from './verklaringtekst.ts';
import type { Papierkop, Verstrekkingsstof } from './verstrekkingsstof.ts';
import { Vervanger } from './vervanger.ts';

const rollen = {
  'eigen-taak': 'betrokken vanuit de eigen taak',
  adviesrol: 'adviseur of expert',
  informant: 'informant',
} as const;

/** Groups of a meeting: what they are called here, and on paper. */
export function groepscodes(db: ReadableDb, overlegId: string): { id: string; naam: string; code: string }[] {
  return db
    .prepare<{ id: string; naam: string; code: string | null }>(
      `SELECT g.id, g.naam, g.code FROM overleg_groep og JOIN groep g ON g.id = og.groep_id
       WHERE og.overleg_id = ? ORDER BY og.volgorde`,
    )
    .all(overlegId)
    .flatMap(({ id, naam, code }) => (code === null ? [] : [{ id, naam, code }]));
}

/**
 * He is invited after the test of art. 4, and admitted once he has signed: the agenda shows what he may see then. It holds
 * no personal data, so that reading it before he signs tells him of nobody.
 */
const zodraToegelaten = (persoon: Persoon, tijd: string): Persoon =>
  persoon.soort === 'incidenteel' && persoon.getekendOp === null ? { ...persoon, getekendOp: tijd } : persoon;

interface Kopregel extends Toetsbaar {
  readonly tijd: string;
  readonly wat: string;
}

function koppen(db: ReadableDb, o: Overlegsituatie): Kopregel[] {
  const codes = new Map(groepscodes(db, o.overleg.id).map((g) => [g.id, g.code]));
  return agenda(db, o.overleg.id).map((rij) => {
    const code = codes.get(rij.groep_id ?? '');
    const wat = hoofdletter(deelnaam(rij));
    return { ...onderwerpkop(rij), tijd: rij.tijd, wat: code === undefined ? wat : `Groep ${code}: ${deelnaam(rij)}` };
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
  const v = new Vervanger(db);
  const zonderPersonen = (tekst: string) => {
    const anoniem = v.tekst(tekst);
    return vervangCodes(anoniem, new Map([...codesIn(anoniem)].map((code) => [code, 'een jongere'])));
  };
  const aan = { organisatie: rij.organisatie, namen: [rij.naam] };
  const inhoud: Uitnodigingsinhoud = {
    ...kop,
    soort: 'uitnodiging',
    aan,
    overlegDatum: overleg.datum,
    begin: overleg.begin,
    plaats: overleg.plaats,
    functie: rij.functie === '' ? null : rij.functie,
    rol: rollen[rij.rol],
    verzoeker: vrager ? korteNaam(vrager) : 'burgemeester',
    noodzaak: toets?.noodzaak ? zonderPersonen(toets.noodzaak) : null,
    doel: doel === '' ? null : hoofdletter(doel),
    agenda: projecteerVoor(situatie, zodraToegelaten(persoon, situatie.tijd), koppen(db, o)).map(({ tijd, wat }) => ({
      tijd,
      wat,
    })),
    verklaring: persoon.soort === 'incidenteel' && persoon.getekendOp === null ? gevuldeVerklaring(profiel, rij) : null,
  };
  const groepen = groepscodes(db, overleg.id).map((g) => g.code);
  return {
    aan,
    partner: null,
    deelnemerId,
    verzoeker: inhoud.verzoeker,
    omschrijving: `Uitnodiging en agenda. ${groepen.length === 1 ? 'Groep' : 'Groepen'} ${groepen.join(', ')}.`,
    doel: doel === '' ? 'jeugdgroepenoverleg (art. 8 lid 1)' : doel,
    inhoud,
    regels: [],
  };
}
