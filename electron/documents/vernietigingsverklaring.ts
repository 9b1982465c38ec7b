/**
 * The verklaring van vernietiging as PDF/A-2a (convenant art. 12 lid 3 and 4): when, on which ground and how much was
 * destroyed. Counts only, no name and no code of anybody. Made from what the store recorded, so it can be made again.
 */
import { createHash } from 'node:crypto';
import { canoniekeJson } from '../../db/canoniek.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { type Verklaringregels, verklaringMetId } from '../../db/queries/bewaren.ts';
import { huidigProfiel } from '../../db/queries/profiel.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { grondartikel, grondInWoorden } from '../../shared/domein/bewaartermijn.ts';
import { tellingInWoorden } from '../../shared/domein/telling.ts';
import { datumInWoorden, kloktijd } from '../../shared/domein/tijd.ts';
import { hoofdletter } from '../../shared/domein/woorden.ts';
import { tijdVoluit } from './datums.ts';
import { laadLettertypen } from './lettertypen.ts';
import { inkt2 } from './maten.ts';
import { veiligeNaam } from './namen.ts';
import { afdeling, alinea, lijst, nummers, tabel, titelblok } from './opmaak.ts';
import { type Pdfopties, Pdfschrijver, type Pdfuitkomst } from './pdf.ts';

export type Vernietigingsinhoud = {
  readonly gemeente: string;
  /** Prints OEFENING across every page. */
  readonly oefening: boolean;
  readonly convenant: string;
  /** Day `YYYY-MM-DD` and instant of the destruction. */
  readonly dag: string;
  readonly tijd: string;
  readonly rol: 'procesregisseur' | 'vervanger' | 'herstel';
  readonly regels: Verklaringregels;
  /** The write-ahead log could not be emptied, also not when this was made. Absent: it was. */
  readonly sporenBlijven?: true;
};

const titel = 'Verklaring van vernietiging';

const rolwoord = {
  procesregisseur: 'de procesregisseur',
  vervanger: 'een vervanger van de procesregisseur',
  herstel: 'de procesregisseur, met de herstelcode',
} as const;

const verwijderd = {
  gewist:
    'De rijen zijn uit de versleutelde kluis verwijderd en op de plek waar zij stonden overschreven. Het schrijflogboek van de database is daarna geleegd.',
  resten:
    'De rijen zijn uit de versleutelde kluis verwijderd. Op de schijf staan nog versleutelde resten: het schrijflogboek van de database kon nog niet worden geleegd. Overlegtafel probeert dat bij elke wijziging opnieuw, en bij het vergrendelen. Maak deze verklaring daarna opnieuw.',
} as const;
const wijze = (resten: boolean) => [
  resten ? verwijderd.resten : verwijderd.gewist,
  'Voor het verwijderen zijn alle vrije teksten doorzocht op de namen. Waar zo’n naam stond, staat nu dat het om een betrokkene gaat.',
  'Vastgestelde stukken bevatten alleen codes. Zij blijven zolang de selectielijst dat vraagt. De code is van niemand meer.',
  'Een reservekopie van vóór dit moment kan de gegevens nog bevatten tot zij is verwijderd. Wordt zo’n kopie teruggezet, dan worden de gegevens opnieuw vernietigd.',
];

/** Draws what was recorded. Rejects with a refusal if the secrecy texts are missing or too long. */
export async function maakVernietigingPdf(inhoud: Vernietigingsinhoud, opties: Pdfopties): Promise<Pdfuitkomst> {
  const s = await Pdfschrijver.begin({ titel, gemeente: inhoud.gemeente, oefening: inhoud.oefening }, opties);
  titelblok(s, `Gemeente ${inhoud.gemeente}`, `Vernietigd op ${datumInWoorden(inhoud.dag)}.`);
  alinea(
    s,
    s.struct(s.wortel, 'P'),
    'P',
    `In het bestand problematische jeugdgroepen zijn op deze dag persoonsgegevens vernietigd op grond van het ${inhoud.convenant}. Deze verklaring noemt aantallen. Er staan geen namen en geen codes van personen in.`,
    { na: 10 },
  );
  const wat = afdeling(s, 'Wat is vernietigd', 80);
  const koppen = [
    { titel: 'Grond', deel: 0.36 },
    { titel: 'Artikel', deel: 0.22 },
    { titel: 'Aantallen', deel: 0.42 },
  ];
  const rijen = inhoud.regels.map(({ grond, telling }) => [
    grondInWoorden[grond],
    grondartikel[grond],
    hoofdletter(tellingInWoorden(telling).join(', ')),
  ]);
  tabel(s, wat, koppen, rijen);

  nummers(s, afdeling(s, 'Hoe het is gedaan', 60), wijze(inhoud.sporenBlijven === true));

  const wie = afdeling(s, 'Wanneer en door wie', 60);
  lijst(s, wie, [
    { label: 'Moment', tekst: `${datumInWoorden(inhoud.dag)}, ${tijdVoluit(kloktijd(inhoud.tijd))}` },
    { label: 'Door', tekst: `${hoofdletter(rolwoord[inhoud.rol])}, namens de burgemeester` },
  ]);
  s.y += 8;
  const slot = 'Overlegtafel legde deze aantallen vast in dezelfde handeling als de vernietiging, en in het logboek.';
  alinea(s, s.struct(wie, 'P'), 'P', slot, { stijl: 'meta', kleur: inkt2 });
  return s.sluit();
}

export interface Vernietigingsdocument {
  /** Safe name, for the folder and the file. */
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** Makes it from the store, inside the worker. @throws Geweigerd NIET_GEVONDEN, and those of the PDF */
export async function maakVernietigingsdocument(
  omgeving: Omgeving,
  { verklaringId }: { readonly verklaringId: string },
): Promise<Vernietigingsdocument> {
  const verklaring = verklaringMetId(omgeving.lees, verklaringId);
  if (!verklaring) return weiger('NIET_GEVONDEN', 'Deze verklaring is er niet meer. Ga terug naar de lijst.');
  const profiel = huidigProfiel(omgeving.lees);
  const { dag, tijd, rol, regels } = verklaring;
  // What it says about traces must be so now, whatever happened on the day itself.
  omgeving.leegSporen();
  const inhoud: Vernietigingsinhoud = {
    gemeente: profiel.gemeente.naam,
    oefening: omgeving.oefenkluis,
    convenant: profiel.convenant.citeertitel,
    dag,
    tijd,
    rol,
    regels,
    ...(omgeving.sporenBlijven() ? { sporenBlijven: true as const } : {}),
  };
  const pdf = await maakVernietigingPdf(inhoud, {
    lettertypen: await laadLettertypen(),
    gemaaktOp: tijd,
    kenmerk: createHash('sha256').update(canoniekeJson(inhoud)).digest('hex'),
    geheimhouding: profiel.geheimhouding.bijOpening.map(({ artikel, tekst }) => ({ artikel, tekst })),
  });
  return { naam: veiligeNaam(`${titel} ${dag}`), bytes: pdf.bytes };
}
