/**
 * MDTO 1.0.1 sidecars (Nationaal Archief, norm and XSD): one XML file per dossier, document and file. The order of
 * elements is fixed by the XSD. archiefvormer, waardering and beperkingGebruik are repeated at every level, because
 * each file must make sense by itself. A youth is never named: there is no `betrokkene`.
 */
import { create } from 'xmlbuilder2';
import type { Pakketdossier, Pakketomgeving, Pakketstuk, Waardering } from './pakketsoorten.ts';

/** Values in the order of the XSD; xmlbuilder2 writes an array as repeated elements. */
type Waarde = string | number | Waarde[] | { readonly [naam: string]: Waarde | undefined };

/** System in which our ids are unique. */
const BRON = 'Overlegtafel';

/** PDF/A-2a in the PRONOM register (2b is fmt/477, 2u is fmt/478). */
const bestandsformaat = { label: 'Acrobat PDF/A - Portable Document Format 2a', code: 'fmt/476' } as const;

export interface Verwijsdoel {
  readonly naam: string;
  readonly id: string;
}

const begrip = (label: string, lijst: string, code?: string): Waarde => ({
  begripLabel: label,
  ...(code === undefined ? {} : { begripCode: code }),
  begripBegrippenlijst: { verwijzingNaam: lijst },
});

const verwijs = ({ naam, id }: Verwijsdoel, bron: string = BRON): Waarde => ({
  verwijzingNaam: naam,
  verwijzingIdentificatie: { identificatieKenmerk: id, identificatieBron: bron },
});

const gebeurtenis = (soort: string, tijd: string, actor?: string): Waarde => ({
  eventType: begrip(soort, 'Begrippenlijst EventTypeLijst MDTO'),
  eventTijd: tijd,
  ...(actor === undefined ? {} : { eventVerantwoordelijkeActor: { verwijzingNaam: actor } }),
});

/** `2026-12-01` + `P5Y` → `2031-12-01`; null for durations other than whole years. A leap day ends on 1 March. */
export function einddatum(start: string, looptijd: string): string | null {
  const jaren = /^P(\d{1,3})Y$/u.exec(looptijd)?.[1];
  if (jaren === undefined) return null;
  const [jaar, maand, dag] = start.split('-').map(Number);
  return new Date(Date.UTC((jaar ?? 0) + Number(jaren), (maand ?? 1) - 1, dag ?? 1)).toISOString().slice(0, 10);
}

function termijn(waardering: Waardering, start: string | null): Waarde {
  if (waardering.vanaf !== undefined) {
    return {
      termijnTriggerStartLooptijd: begrip(waardering.vanaf, 'Overlegtafel gebeurtenissen'),
      termijnLooptijd: waardering.bewaartermijn,
    };
  }
  const einde = start === null ? null : einddatum(start, waardering.bewaartermijn);
  return {
    termijnTriggerStartLooptijd:
      start === null
        ? begrip('Sluiting dossier', 'Overlegtafel gebeurtenissen')
        : begrip('Bevriezing', 'Begrippenlijst EventTypeLijst MDTO'),
    ...(start === null ? {} : { termijnStartdatumLooptijd: start }),
    termijnLooptijd: waardering.bewaartermijn,
    ...(einde === null ? {} : { termijnEinddatum: einde }),
  };
}

/** The part that every level repeats, from waardering on; relations stand in the middle of it. */
function waardeer(waardering: Waardering, start: string | null): { readonly [naam: string]: Waarde } {
  const { categorie } = waardering;
  return {
    waardering: begrip('Tijdelijk te bewaren', 'Begrippenlijst Waarderingen MDTO', 'V'),
    bewaartermijn: termijn(waardering, start),
    ...(categorie ? { informatiecategorie: begrip(categorie.label, categorie.lijst, categorie.code) } : {}),
  };
}

function slot(omgeving: Pakketomgeving): { readonly [naam: string]: Waarde } {
  const { gemeente } = omgeving;
  return {
    archiefvormer: verwijs({ naam: `Gemeente ${gemeente.naam}`, id: gemeente.tooi }, 'TOOI'),
    beperkingGebruik: omgeving.beperkingen.map((artikel) => ({
      beperkingGebruikType: begrip('Geheimhouding', 'Overlegtafel beperkingen van gebruik'),
      beperkingGebruikNadereBeschrijving: `Geheimhoudingsplicht: ${artikel}. Niet openbaar.`,
      beperkingGebruikDocumentatie: { verwijzingNaam: omgeving.convenant },
    })),
  };
}

/** Sidecar of the dossier. */
export function dossierMdto(
  dossier: Pakketdossier,
  stukken: readonly Verwijsdoel[],
  waardering: Waardering,
  omgeving: Pakketomgeving,
): Uint8Array {
  return xml({
    informatieobject: {
      identificatie: { identificatieKenmerk: dossier.id, identificatieBron: BRON },
      naam: dossier.naam,
      aggregatieniveau: begrip('Dossier', 'Begrippenlijst Aggregatieniveaus MDTO'),
      taal: 'nl',
      event: gebeurtenis('Creatie', omgeving.nu),
      ...waardeer(waardering, null),
      bevatOnderdeel: stukken.map((stuk) => verwijs(stuk)),
      ...slot(omgeving),
    },
  });
}

/** Sidecar of one document. `bestand` is its PDF, `zgw` the name of its ZGW JSON. */
export function stukMdto(
  stuk: Pakketstuk,
  dossier: Pakketdossier,
  bestand: Verwijsdoel,
  zgw: string,
  omgeving: Pakketomgeving,
): Uint8Array {
  const lijst = stuk.inhoud.soort === 'sleutellijst';
  const vast = stuk.inhoud.soort === 'verklaring' ? 'Ondertekend' : 'Vastgesteld';
  return xml({
    informatieobject: {
      identificatie: { identificatieKenmerk: stuk.id, identificatieBron: BRON },
      naam: stuk.titel,
      aggregatieniveau: begrip('Archiefstuk', 'Begrippenlijst Aggregatieniveaus MDTO'),
      omschrijving: [
        lijst
          ? `Gemaakt op ${stuk.vastgesteldOp.slice(0, 10)}. BEVAT NAMEN van jongeren bij de codes in dit dossier. Vernietig dit stuk zodra een van hen uit het bestand is vernietigd (art. 12 convenant).`
          : `${vast} op ${stuk.vastgesteldOp.slice(0, 10)}, versie ${stuk.versie}. Personen staan er met een code in, niet met hun naam.`,
        ...(omgeving.oefening ? ['OEFENING: geen echte zaak.'] : []),
      ],
      taal: 'nl',
      event: [
        gebeurtenis('Creatie', stuk.gemaaktOp),
        gebeurtenis('Bevriezing', stuk.vastgesteldOp, stuk.vastgesteldDoor),
      ],
      ...waardeer(omgeving.waarderingen[stuk.inhoud.soort], stuk.vastgesteldOp.slice(0, 10)),
      isOnderdeelVan: verwijs(dossier),
      heeftRepresentatie: verwijs(bestand),
      aanvullendeMetagegevens: { verwijzingNaam: zgw },
      ...(stuk.vervangt === null
        ? {}
        : {
            gerelateerdInformatieobject: {
              gerelateerdInformatieobjectVerwijzing: verwijs({
                naam: `Vorige versie van ${stuk.titel}`,
                id: stuk.vervangt,
              }),
              gerelateerdInformatieobjectTypeRelatie: begrip('Vervangt', 'Overlegtafel relaties'),
            },
          }),
      ...slot(omgeving),
    },
  });
}

/** Sidecar of one PDF. `waarde` is its SHA-256 in hex. */
export function bestandMdto(
  bestand: Verwijsdoel,
  stuk: Verwijsdoel,
  omvang: number,
  waarde: string,
  omgeving: Pakketomgeving,
): Uint8Array {
  return xml({
    bestand: {
      identificatie: { identificatieKenmerk: bestand.id, identificatieBron: BRON },
      naam: bestand.naam,
      omvang,
      bestandsformaat: begrip(bestandsformaat.label, 'PRONOM-register', bestandsformaat.code),
      checksum: {
        checksumAlgoritme: begrip('SHA-256', 'Begrippenlijst ChecksumAlgoritme MDTO'),
        checksumWaarde: waarde,
        checksumDatum: omgeving.nu,
      },
      isRepresentatieVan: verwijs(stuk),
    },
  });
}

/** An XML file of this object, indented, in UTF-8. Characters that XML forbids are left out. */
export function naarXml(wortel: string, attributen: Readonly<Record<string, string>>, inhoud: object): Uint8Array {
  const boom = create(
    { version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' },
    { [wortel]: { ...alsAttributen(attributen), ...inhoud } },
  );
  return new TextEncoder().encode(`${boom.end({ prettyPrint: true })}\n`);
}

function alsAttributen(attributen: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributen).map(([naam, waarde]) => [`@${naam}`, waarde]));
}

function xml(inhoud: { readonly [naam: string]: Waarde }): Uint8Array {
  return naarXml(
    'MDTO',
    {
      xmlns: 'https://www.nationaalarchief.nl/mdto',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'https://www.nationaalarchief.nl/mdto https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd',
    },
    inhoud,
  );
}
