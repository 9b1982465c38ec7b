/** From approved documents in the store to a package in memory: PDFs, MDTO, ZGW and pakbon. Runs in the worker. */
import { teExporteren } from '../../db/commands/stukken.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { isVernietigd } from '../../db/queries/deelname.ts';
import { groepenVoorDms } from '../../db/queries/groepenVoor.ts';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { sleutelregels } from '../../db/queries/sleutellijst.ts';
import { vervangenVersie } from '../../db/queries/stukken.ts';
import { vaststellingInWoorden } from '../../db/queries/vaststellingswijze.ts';
import { teVervangen } from '../../db/queries/vervanger.ts';
import { vervangNamen } from '../../shared/domein/namen.ts';
import type { Sleutellijstinhoud, Sleutellijstreden } from '../../shared/domein/sleutellijst.ts';
import { stukinhoudSchema } from '../../shared/domein/stukinhoud.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { laadLettertypen } from './lettertypen.ts';
import { veiligeNaam } from './namen.ts';
import { sha256 } from './pakbon.ts';
import { maakPakket } from './pakket.ts';
import { type Pakketstuk, standaardWaarderingen } from './pakketsoorten.ts';
import { maakSleutellijstPdf, SLEUTELLIJST } from './sleutellijst.ts';
import { maakStukPdf } from './stukpdf.ts';
import { allesTeksten } from './verbodenWoorden.ts';

export interface Exportopdracht {
  readonly stukIds: readonly string[];
  readonly versie: string;
  /** Why the names go along in a sleutellijst; absent: they do not. The main process asks the policy first. */
  readonly sleutellijst?: Sleutellijstreden | undefined;
}

export interface Exportpakket {
  /** Safe name for the package's folder. */
  readonly naam: string;
  readonly bestanden: readonly { readonly pad: string; readonly bytes: Uint8Array; readonly sha256: string }[];
  /** Ids of the members whose names are in the sleutellijst; empty without one. */
  readonly metNaam: readonly string[];
}

/**
 * One group's documents form its dossier of the year; documents of several groups that of the meetings. Of a meeting only
 * the groups count that the reader of the DMS may know of.
 */
function dossiernaam(
  db: Omgeving['lees'],
  rijen: readonly { overleg_id: string | null; groep_id: string | null; datum: string }[],
  nu: Date,
) {
  const groepen = new Map<string, string>();
  const mensen = teVervangen(db);
  for (const r of rijen) {
    const ids = r.overleg_id === null ? [r.groep_id] : groepenVoorDms(db, laadSituatie(db, r.overleg_id, nu));
    const vanStuk = db
      .prepare<{ id: string; naam: string }>(
        `SELECT g.id, g.naam FROM groep g WHERE g.id IN (SELECT value FROM json_each(?)) AND NOT ${isVernietigd('g.id')}`,
      )
      .all(JSON.stringify(ids));
    // A group may be called after a youth; the dossier's name is on the folder.
    for (const g of vanStuk) groepen.set(g.id, vervangNamen(g.naam, mensen).tekst);
  }
  const jaar = [...new Set(rijen.map((r) => r.datum.slice(0, 4)))].sort().at(-1) ?? '';
  const [enige] = [...groepen];
  return groepen.size === 1 && enige
    ? { id: `${enige[0]}-${jaar}`, naam: `Jeugdgroep ${enige[1]} ${jaar}` }
    : { id: `jeugdgroepenoverleg-${jaar}`, naam: `Jeugdgroepenoverleg ${jaar}` };
}

/**
 * Makes the whole package. Nothing is written to disk here.
 * @throws Geweigerd STUK_NIET_VASTGESTELD, NIET_GEVONDEN, GEEN_CODES, and those of `maakPakket`
 */
export async function maakExport(omgeving: Omgeving, opdracht: Exportopdracht): Promise<Exportpakket> {
  const { profiel, verboden, stukken } = teExporteren(omgeving.lees, opdracht.stukIds);
  const lettertypen = await laadLettertypen();
  const nu = omgeving.klok().toISOString();
  const geheimhouding = profiel.geheimhouding.bijOpening.map(({ artikel, tekst }) => ({ artikel, tekst }));
  const pakketstukken: Pakketstuk[] = [];
  for (const { rij, inhoud } of stukken) {
    const gemaaktOp = rij.vastgesteld_op ?? rij.sinds;
    const pdf = await maakStukPdf(stukinhoudSchema.parse(inhoud), {
      lettertypen,
      gemaaktOp,
      kenmerk: rij.hash ?? '',
      geheimhouding,
      vaststelling: vaststellingInWoorden(omgeving.lees, rij),
    });
    pakketstukken.push({
      id: rij.id,
      staat: 'vastgesteld',
      inhoud,
      titel: rij.titel,
      versie: rij.versie,
      vervangt: vervangenVersie(omgeving.lees, rij),
      datum: rij.datum,
      gemaaktOp: rij.sinds,
      vastgesteldOp: gemaaktOp,
      vastgesteldDoor: rij.soort === 'verklaring' ? 'procesregisseur' : (rij.vastgesteld_door ?? 'procesregisseur'),
      pdf: pdf.bytes,
    });
  }
  const dossier = dossiernaam(
    omgeving.lees,
    stukken.map((s) => s.rij),
    omgeving.klok(),
  );
  const regels = opdracht.sleutellijst
    ? sleutelregels(omgeving.lees, stukken.flatMap((s) => allesTeksten(s.inhoud)).join('\n'))
    : [];
  if (opdracht.sleutellijst) {
    const id = omgeving.nieuwId();
    const inhoud: Sleutellijstinhoud = {
      soort: 'sleutellijst',
      gemeente: profiel.gemeente.naam,
      oefening: omgeving.oefenkluis,
      datum: dagVan(omgeving.klok()),
      dossier: dossier.naam,
      reden: opdracht.sleutellijst,
      stukken: stukken.map((s) => s.rij.titel),
      regels: regels.map(({ code, naam }) => ({ code, naam })),
    };
    const pdf = await maakSleutellijstPdf(inhoud, { lettertypen, gemaaktOp: nu, kenmerk: id, geheimhouding });
    pakketstukken.push({
      id,
      staat: 'gemaakt',
      inhoud,
      titel: SLEUTELLIJST,
      versie: 1,
      vervangt: null,
      datum: inhoud.datum,
      gemaaktOp: nu,
      vastgesteldOp: nu,
      vastgesteldDoor: 'procesregisseur',
      pdf: pdf.bytes,
    });
  }
  const pakket = maakPakket(dossier, pakketstukken, {
    gemeente: profiel.gemeente,
    convenant: profiel.convenant.citeertitel,
    applicatie: { naam: 'Overlegtafel', versie: opdracht.versie },
    nu,
    oefening: omgeving.oefenkluis,
    waarderingen: standaardWaarderingen(profiel.bewaartermijnen.verslagJaren),
    informatieobjecttypen: { verslag: null, plan: null, verklaring: null, sleutellijst: null },
    beperkingen: geheimhouding.map((g) => g.artikel),
    verbodenWoorden: verboden,
  });
  return {
    naam: veiligeNaam(`DMS ${dossier.naam}`),
    bestanden: [...pakket].map(([pad, bytes]) => ({ pad, bytes, sha256: sha256(bytes) })),
    metNaam: regels.map((r) => r.lidId),
  };
}
