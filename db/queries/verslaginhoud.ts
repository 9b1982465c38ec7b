/** What the minutes of a closed meeting say: made from what was noted, for the reader of the DMS, without names. */
import { projecteerVoor } from '../../shared/domein/projectie.ts';
import type { Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import { kloktijd } from '../../shared/domein/tijd.ts';
import { OVERIGE, type Verslagpunt } from '../../shared/domein/verslagdelen.ts';
import type { ReadableDb } from '../handles.ts';
import { aanwezigheid } from './aanwezigen.ts';
import { interventiesVanGroep, onderwerpkop } from './gegevens.ts';
import { groepenVoorDms } from './groepenVoor.ts';
import { vaststellingInWoorden } from './namenlijstVaststelling.ts';
import { nietAanwezigPerOnderdeel } from './nietAanwezig.ts';
import { agenda, deelnaam, groepenMetNaam, groepenVan } from './overlegrij.ts';
import { laadSituatie, type Overlegsituatie } from './situatie.ts';
import { dmsLezer, type Gemaakt, type Maakmoment } from './stukmaken.ts';
import { alsPassage, inDocument } from './verslagpunten.ts';
import { type Rondeherkomst, verslagronde } from './verslagronde.ts';
import { Vervanger } from './vervanger.ts';
import { voorPapier } from './voorPapier.ts';

/** Where each passage of a document came from: the ids stay outside the document itself. */
export interface Herkomst {
  /** Items, per part of the agenda in `onderdelen`. */
  readonly onderdelen: readonly (readonly string[])[];
  readonly sluitronde: readonly Rondeherkomst[];
}

interface Onderdeel {
  readonly kop: Omit<Verslaginhoud['onderdelen'][number], 'punten'>;
  readonly punten: readonly { readonly id: string; readonly punt: Verslagpunt }[];
}

/**
 * A subject's title is for whoever is inside its circle; what was noted under another one stands at the end. It stands
 * there for what was noted that he may see, or because somebody was out while it was handled: never for what he may not.
 */
function onderdelen(db: ReadableDb, o: Overlegsituatie, v: Vervanger): Onderdeel[] {
  const { profiel } = o.situatie;
  const rijen = agenda(db, o.overleg.id);
  const koppen = rijen.map(onderwerpkop);
  const leesbaar = new Set(projecteerVoor(o.situatie, dmsLezer(profiel), koppen).map((k) => k.id));
  const wieMiste = nietAanwezigPerOnderdeel(db, o);
  const zonderKop: { id: string; punt: Verslagpunt }[] = [];
  const metKop = rijen.flatMap((rij): Onderdeel[] => {
    const punten = inDocument(db, o, rij.id).map((p) => ({ id: p.id, punt: alsPassage(o, p, v) }));
    if (!leesbaar.has(rij.id)) zonderKop.push(...punten);
    const gemist = wieMiste(rij);
    // What was decided on the namenlijst is in the minutes, also where nothing was noted.
    const vaststelling =
      rij.soort === 'namenlijst' && rij.groep_id !== null ? vaststellingInWoorden(db, o, rij.groep_id) : undefined;
    const ookZonderPunten = vaststelling !== undefined || gemist?.ookZonderPunten === true;
    if (!leesbaar.has(rij.id) || (punten.length === 0 && !ookZonderPunten)) return [];
    const doel = profiel.doelen.find((d) => d.id === rij.doel)?.naam ?? null;
    // Without notes that tell them apart, two subjects about a group would have the same heading.
    const titel = punten.length > 0 || rij.groep_id === null ? rij.titel : `${rij.titel}: ${deelnaam(rij)}`;
    const kop = { titel: v.tekst(titel), doel, ...(vaststelling && { vaststelling }) };
    return [{ kop: { ...kop, ...(gemist && { nietAanwezig: gemist.wie }) }, punten }];
  });
  return zonderKop.length === 0 ? metKop : [...metKop, { kop: { titel: OVERIGE, doel: null }, punten: zonderKop }];
}

function groepsnamen(db: ReadableDb, o: Overlegsituatie): string {
  const leesbaar = groepenVoorDms(db, o);
  const groepen = groepenMetNaam(db, o.overleg.id).filter((g) => leesbaar.includes(g.id));
  return groepen.map((g) => g.naam).join(', ');
}

/**
 * Minutes of a closed meeting, made from what was noted.
 * @param vervangtReden why it replaces the version before it; empty in a first version
 */
export function verslaginhoud(
  db: ReadableDb,
  overlegId: string,
  { nu, oefening, versie }: Maakmoment,
  vervangtReden = '',
): Gemaakt<Verslaginhoud> & { readonly herkomst: Herkomst } {
  const o = laadSituatie(db, overlegId, nu);
  const { overleg, situatie } = o;
  const v = new Vervanger(db);
  const papier = voorPapier(db, v);
  const delen = onderdelen(db, o, v);
  const interventies = groepenVan(db, overlegId).flatMap((id) =>
    projecteerVoor(situatie, dmsLezer(situatie.profiel), interventiesVanGroep(db, id)),
  );
  const getoond = new Set([...delen.flatMap((d) => d.punten), ...interventies].map((x) => x.id));
  const ronde = verslagronde(db, o, v, getoond);
  const inhoud: Verslaginhoud = {
    soort: 'verslag',
    gemeente: situatie.profiel.gemeente.naam,
    oefening,
    versie,
    vervangt: versie > 1 ? versie - 1 : null,
    ...(vervangtReden === '' ? {} : { vervangtReden: v.tekst(vervangtReden) }),
    titel: 'Verslag van het jeugdgroepenoverleg',
    groep: v.tekst(groepsnamen(db, o)) || null,
    datum: overleg.datum,
    begin: overleg.geopend_op === null ? null : kloktijd(overleg.geopend_op),
    einde: overleg.gesloten_op === null ? null : kloktijd(overleg.gesloten_op),
    plaats: papier.zonderPersonen(overleg.plaats),
    ...aanwezigheid(db, o, papier.zonderPersonen),
    geheimhouding: {
      voorgelezenOm: overleg.voorgelezen_op === null ? null : kloktijd(overleg.voorgelezen_op),
      artikelen: situatie.profiel.geheimhouding.bijOpening.map((t) => t.artikel),
    },
    onderdelen: delen.map(({ kop, punten }) => ({ ...kop, punten: punten.map((p) => p.punt) })),
    sluitronde: ronde.regels.map((r) => r.regel),
    informeren: ronde.informeren,
  };
  const herkomst = {
    onderdelen: delen.map((d) => d.punten.map((p) => p.id)),
    sluitronde: ronde.regels.map((r) => r.herkomst),
  };
  return { inhoud, vervangen: v.verslag(), herkomst };
}
