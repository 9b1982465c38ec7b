/**
 * The verstrekkingenoverzicht as PDF/A-2a: what one recipient takes along from the closing round, per line with bron,
 * ground, doel and conditions, and for police data requester and purpose (Bpg 6:4). Draws its content as it stands: what
 * is not released is not in it.
 */
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { aanInWoorden, type Overzichtsinhoud, type Overzichtsregel } from '../../shared/domein/verstrekking.ts';
import { hoofdletter, opsomming } from '../../shared/domein/woorden.ts';
import { inkt2 } from './maten.ts';
import { afdeling, alinea, lijst, nummers, type Rij, titelblok, tussenkop } from './opmaak.ts';
import { type Pdfopties, Pdfschrijver, type Pdfuitkomst } from './pdf.ts';

const titel = 'Overzicht van verstrekte informatie';

/** Rejects with a refusal if the secrecy texts are missing or too long. */
export async function maakOverzichtPdf(inhoud: Overzichtsinhoud, opties: Pdfopties): Promise<Pdfuitkomst> {
  const { gemeente, oefening } = inhoud;
  const s = await Pdfschrijver.begin({ titel, gemeente, oefening }, opties);
  titelblok(s, `Gemeente ${gemeente}`, `Nummer ${inhoud.nummer}, gemaakt op ${datumInWoorden(inhoud.dag)}.`);
  lijst(s, s.struct(s.wortel, 'Sect'), [
    { label: 'Voor', tekst: aanInWoorden(inhoud.aan) },
    { label: 'Gevraagd door', tekst: inhoud.verzoeker },
    { label: 'Overleg', tekst: `Jeugdgroepenoverleg van ${datumInWoorden(inhoud.overlegDatum)}` },
    ...(inhoud.terugVoor === null
      ? []
      : [
          {
            label: 'Terug voor',
            tekst: `${datumInWoorden(inhoud.terugVoor)}. Geef dit papier terug, of laat weten dat u het hebt vernietigd.`,
          },
        ]),
  ]);
  const mee = afdeling(s, 'Wat u meeneemt', 100);
  const uitleg =
    'De bronnen waren in de sluitronde akkoord dat deze informatie met u meegaat. Wat hier niet staat, neemt u niet mee, ook niet als u het in de zaal hebt gezien of gehoord. Jongeren en groepen hebben een code in plaats van een naam.';
  alinea(s, s.struct(mee, 'P'), 'P', uitleg, { kleur: inkt2, na: 8 });
  let nr = 0;
  for (const afspraak of inhoud.afspraken) {
    for (const regel of afspraak.regels) {
      nr += 1;
      tussenkop(s, mee, `${nr}. ${kopVan(regel)}`, 90);
      lijst(s, mee, feiten(regel, inhoud.verzoeker));
      s.y += 6;
    }
    const gesprek = gesprekVan(afspraak);
    if (gesprek.length > 0) {
      lijst(s, mee, gesprek);
      s.y += 8;
    }
  }
  nummers(s, afdeling(s, 'Hoe u ermee omgaat', 70), [
    'Gebruik de informatie alleen voor het doel dat erbij staat, en voor uw deel van de afspraak.',
    'Geef haar niet door. Vraagt een ander erom, verwijs dan naar de procesregisseur.',
    'Klopt iets niet, of is dit papier kwijt of door een ander gezien? Bel dan meteen de procesregisseur.',
  ]);
  return s.sluit();
}

const kopVan = ({ soort, codes }: Overzichtsregel): string =>
  codes.length === 0 ? soort : `${soort} over ${opsomming(codes)}`;

function feiten(regel: Overzichtsregel, verzoeker: string): Rij[] {
  return [
    { label: 'Wat', tekst: regel.wat, meta: regel.uitvoering ?? undefined },
    { label: 'Bron', tekst: `${hoofdletter(regel.bron)} (${regel.gegevenssoort})` },
    { label: 'Grondslag', tekst: hoofdletter(regel.grondslag) },
    { label: 'Doel', tekst: hoofdletter(regel.doel) },
    ...(regel.politie
      ? [
          {
            label: 'Verstrekt aan',
            tekst: `${verzoeker}, op verzoek, voor dit doel (art. 6:4 Besluit politiegegevens)`,
          },
        ]
      : []),
    ...(regel.voorwaarden.length === 0
      ? []
      : [{ label: 'Voorwaarden', tekst: regel.voorwaarden.map(hoofdletter).join('\n') }]),
  ];
}

function gesprekVan(afspraak: Overzichtsinhoud['afspraken'][number]): Rij[] {
  return [
    { label: 'Wie vertelt het', tekst: afspraak.informeert },
    { label: 'Wat te vertellen', tekst: afspraak.magVerteld },
    { label: 'Jongere, ouders', tekst: afspraak.betrokken },
  ].filter((rij) => rij.tekst !== '');
}
