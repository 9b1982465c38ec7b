/**
 * One paper for one named recipient, from the store to bytes: content by its kind, a number of the year, and what the
 * register will say of it. Runs in the worker. Nothing is recorded here: that is done when the file stands.
 */
import { createHash } from 'node:crypto';
import { canoniekeJson } from '../../db/canoniek.ts';
import { geenPapier, teVerstrekken, type Verstrekkingsopgave } from '../../db/commands/verstrekkingen.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { papiermerk } from '../../db/queries/papiermerk.ts';
import { bezetteNummers } from '../../db/queries/verstrekkingen.ts';
import { soorten } from '../../db/queries/verstrekkingssoorten.ts';
import type { Papierkop, Verstrekkingsstof } from '../../db/queries/verstrekkingsstof.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { aanInWoorden, nummerVan, trekNummer, type Verstrekkingssoort } from '../../shared/domein/verstrekking.ts';
import { laadLettertypen } from './lettertypen.ts';
import { veiligeNaam } from './namen.ts';
import { maakOverzichtPdf } from './overzicht.ts';
import { sha256 } from './pakbon.ts';
import type { Pdfopties, Pdfuitkomst } from './pdf.ts';
import { maakStukPdf } from './stukpdf.ts';
import { maakUitnodigingPdf } from './uitnodiging.ts';
import { maakVerslagkopiePdf } from './verslag.ts';

export interface Verstrekkingsvraag {
  readonly overlegId: string;
  readonly soort: Verstrekkingssoort;
  readonly ontvanger: string;
  /** Numbers that papers of the same go already have. */
  readonly bezet: readonly number[];
  readonly terugVoor: string | null;
}

export interface Verstrekkingsdocument {
  /** Safe name of the file without its ending, and of the folder for several of this kind. */
  readonly naam: string;
  readonly bundel: string;
  readonly nummer: string;
  readonly bytes: Uint8Array;
  readonly opgave: Verstrekkingsopgave;
}

/** Draws the content of any kind of paper. */
export function maakPapier(inhoud: Verstrekkingsstof['inhoud'], opties: Pdfopties): Promise<Pdfuitkomst> {
  switch (inhoud.soort) {
    case 'uitnodiging':
      return maakUitnodigingPdf(inhoud, opties);
    case 'overzicht':
      return maakOverzichtPdf(inhoud, opties);
    case 'kopie-verslag':
      return maakVerslagkopiePdf(inhoud, opties);
    default:
      return maakStukPdf(inhoud, opties);
  }
}

/** @throws Geweigerd VERSTREKKING_NU_NIET, NIET_GEVONDEN, and those of the PDF */
export async function maakVerstrekking(
  omgeving: Omgeving,
  { overlegId, soort, ontvanger, bezet, terugVoor }: Verstrekkingsvraag,
): Promise<Verstrekkingsdocument> {
  const o = teVerstrekken(omgeving, overlegId, soort);
  const { profiel } = o.situatie;
  const nu = omgeving.klok();
  const dag = dagVan(nu);
  const jaar = Number(dag.slice(0, 4));
  const volgnummer = trekNummer(new Set([...bezetteNummers(omgeving.lees, jaar), ...bezet]), omgeving.willekeurig);
  const nummer = nummerVan(jaar, volgnummer);
  const kop: Papierkop = {
    gemeente: profiel.gemeente.naam,
    oefening: omgeving.oefenkluis,
    convenant: profiel.convenant.citeertitel,
    nummer,
    dag,
    terugVoor,
  };
  const stof = soorten[soort].maak(omgeving.lees, o, ontvanger, kop);
  if (!stof) return geenPapier();
  const aan = aanInWoorden(stof.aan);
  const { bytes } = await maakPapier(stof.inhoud, {
    lettertypen: await laadLettertypen(),
    gemaaktOp: nu.toISOString(),
    kenmerk: createHash('sha256').update(canoniekeJson(stof.inhoud)).digest('hex'),
    geheimhouding: profiel.geheimhouding.bijOpening.map(({ artikel, tekst }) => ({ artikel, tekst })),
    bestemd: `Nummer ${nummer}, alleen voor ${aan}`,
  });
  const { naam, meer } = soorten[soort];
  const { partner, deelnemerId, verzoeker, omschrijving, doel, regels } = stof;
  return {
    naam: veiligeNaam(`${nummer} ${naam} ${stof.aan.organisatie}`),
    bundel: veiligeNaam(`${meer} ${o.overleg.datum}`),
    nummer,
    bytes,
    opgave: {
      jaar,
      volgnummer,
      soort,
      overlegId,
      partner,
      deelnemerId,
      aan,
      dag,
      verzoeker,
      omschrijving,
      doel,
      sha256: sha256(bytes),
      merk: papiermerk(stof.inhoud),
      grootte: bytes.byteLength,
      terugVoor,
      regels,
    },
  };
}
