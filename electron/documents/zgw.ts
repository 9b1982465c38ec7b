/**
 * The JSON that the ZGW Documenten API 1.5 expects for one document (EnkelvoudigInformatieObject, POST), so that a
 * connector can upload it later. The bytes are not in it: the connector adds `inhoud`, or uses the file parts that
 * follow from `bestandsomvang`.
 *
 * Two required fields come from the gemeente and may be unknown here: `bronorganisatie` (RSIN) and
 * `informatieobjecttype` (URL in its Catalogi API). A made-up value could be taken for a real one, so an unknown one is
 * left out, and the pakbon tells in Dutch what the receiver must fill in (`aandachtspunten`).
 */
import type { Pakketomgeving, Pakketstuk } from './pakketsoorten.ts';

/** Largest lengths in the API's schema. */
const langste = { identificatie: 40, titel: 200, auteur: 200 } as const;

export interface ZgwDocument {
  readonly identificatie: string;
  readonly bronorganisatie?: string;
  readonly creatiedatum: string;
  readonly titel: string;
  readonly vertrouwelijkheidaanduiding: 'vertrouwelijk';
  readonly auteur: string;
  readonly status: 'definitief';
  readonly formaat: 'application/pdf';
  readonly taal: 'nld';
  readonly bestandsnaam: string;
  readonly bestandsomvang: number;
  readonly beschrijving: string;
  readonly ondertekening?: { readonly soort: 'digitaal'; readonly datum: string };
  readonly integriteit: { readonly algoritme: 'sha_256'; readonly waarde: string; readonly datum: string };
  readonly informatieobjecttype?: string;
}

/** `waarde` is the SHA-256 (hex) of the PDF. */
export function zgwDocument(
  stuk: Pakketstuk,
  bestandsnaam: string,
  waarde: string,
  omgeving: Pakketomgeving,
): ZgwDocument {
  const { rsin, naam } = omgeving.gemeente;
  const type = omgeving.informatieobjecttypen[stuk.inhoud.soort];
  return {
    identificatie: stuk.id.slice(0, langste.identificatie),
    ...(rsin === null ? {} : { bronorganisatie: rsin }),
    creatiedatum: stuk.datum,
    titel: kort(stuk.titel, langste.titel),
    vertrouwelijkheidaanduiding: 'vertrouwelijk',
    auteur: kort(`Gemeente ${naam}`, langste.auteur),
    status: 'definitief',
    formaat: 'application/pdf',
    taal: 'nld',
    bestandsnaam,
    bestandsomvang: stuk.pdf.byteLength,
    beschrijving: `${omgeving.oefening ? 'OEFENING. ' : ''}${stuk.inhoud.soort === 'sleutellijst' ? 'Bevat namen; vernietigen met de persoon (art. 12 convenant)' : `Versie ${stuk.versie}`}`,
    ...(stuk.inhoud.soort === 'verklaring'
      ? { ondertekening: { soort: 'digitaal', datum: stuk.vastgesteldOp.slice(0, 10) } }
      : {}),
    integriteit: { algoritme: 'sha_256', waarde, datum: omgeving.nu.slice(0, 10) },
    ...(type === null ? {} : { informatieobjecttype: type }),
  };
}

/** What the receiver must still do before the JSON can be uploaded; Dutch, for the pakbon. */
export function aandachtspunten(stukken: readonly Pakketstuk[], omgeving: Pakketomgeving): string[] {
  const uit: string[] = [];
  if (stukken.some((stuk) => stuk.inhoud.soort === 'sleutellijst')) {
    uit.push(
      'Dit pakket bevat een sleutellijst met namen van jongeren. Bewaar die apart, met beperkte toegang, en vernietig haar zodra een van hen uit het bestand is vernietigd (art. 12 convenant).',
    );
  }
  if (omgeving.gemeente.rsin === null) {
    uit.push(
      'Het RSIN van de gemeente is niet ingevuld in het convenantprofiel. In de ZGW-bestanden ontbreekt daarom bronorganisatie. Vul die aan voordat u de stukken via de Documenten API plaatst.',
    );
  }
  if (stukken.some((stuk) => omgeving.informatieobjecttypen[stuk.inhoud.soort] === null)) {
    uit.push(
      'Van een of meer stukken is het informatieobjecttype (de URL uit de Catalogi API) niet bekend. In die ZGW-bestanden ontbreekt informatieobjecttype. Vul dat aan voordat u de stukken via de Documenten API plaatst.',
    );
  }
  return uit;
}

function kort(tekst: string, lengte: number): string {
  return tekst.length <= lengte ? tekst : `${tekst.slice(0, lengte - 1)}…`;
}
