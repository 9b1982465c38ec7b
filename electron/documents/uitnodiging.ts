/**
 * Invitation and agenda for one person as PDF/A-2a. Groups are codes, nobody else is named. Whoever has to sign before he
 * is admitted gets the text of the declaration on a page of its own (convenant art. 4 lid 3).
 */
import { dagEnDatum, datumInWoorden } from '../../shared/domein/tijd.ts';
import { aanInWoorden, type Uitnodigingsinhoud, type Voorbeeldtekst } from '../../shared/domein/verstrekking.ts';
import { hoofdletter, tel } from '../../shared/domein/woorden.ts';
import { tijdVoluit } from './datums.ts';
import { inkt2 } from './maten.ts';
import { afdeling, alinea, lijst, nummers, type Rij, tabel, titelblok } from './opmaak.ts';
import { type Pdfopties, Pdfschrijver, type Pdfuitkomst } from './pdf.ts';

const titel = 'Uitnodiging jeugdgroepenoverleg';

/** Rejects with a refusal if the secrecy texts are missing or too long. */
export async function maakUitnodigingPdf(inhoud: Uitnodigingsinhoud, opties: Pdfopties): Promise<Pdfuitkomst> {
  const { gemeente, oefening } = inhoud;
  const s = await Pdfschrijver.begin({ titel, gemeente, oefening }, opties);
  titelblok(s, `Gemeente ${gemeente}`, `Nummer ${inhoud.nummer}, gemaakt op ${datumInWoorden(inhoud.dag)}.`);
  lijst(s, s.struct(s.wortel, 'Sect'), [
    { label: 'Voor', tekst: aanInWoorden(inhoud.aan), meta: inhoud.functie ?? undefined },
    {
      label: 'Wanneer',
      tekst: `${hoofdletter(dagEnDatum(inhoud.overlegDatum))} ${inhoud.overlegDatum.slice(0, 4)}, ${tijdVoluit(inhoud.begin)}`,
    },
    { label: 'Waar', tekst: inhoud.plaats },
  ]);
  const waarom = afdeling(s, 'Waarom u erbij bent');
  lijst(s, waarom, reden(inhoud));
  const agenda = afdeling(s, 'Agenda', 80);
  const uitleg =
    'Hier staan de onderwerpen waar u bij bent, op volgorde. Een groep heeft op papier een code in plaats van een naam.';
  alinea(s, s.struct(agenda, 'P'), 'P', uitleg, { kleur: inkt2, na: 6 });
  tabel(
    s,
    agenda,
    [
      { titel: 'Onderwerp', deel: 0.75 },
      { titel: 'Duurt', deel: 0.25 },
    ],
    inhoud.agenda.map((a) => [a.wat, tel(a.minuten, 'minuut', 'minuten')]),
  );
  if (inhoud.verklaring) verklaring(s, inhoud.verklaring, inhoud.overlegDatum);
  return s.sluit();
}

function reden(inhoud: Uitnodigingsinhoud): Rij[] {
  const { noodzaak, doel } = inhoud;
  const alsPartner = inhoud.convenantLoopt
    ? `U doet mee als convenantpartner, op grond van het ${inhoud.convenant}.`
    : 'U doet mee als partner in het jeugdgroepenoverleg.';
  return [
    { label: 'Gevraagd door', tekst: hoofdletter(inhoud.verzoeker) },
    { label: 'Uw rol', tekst: hoofdletter(inhoud.rol) },
    { label: 'Waarom', tekst: noodzaak ?? alsPartner },
    ...(doel === null ? [] : [{ label: 'Doel', tekst: doel }]),
  ];
}

function verklaring(s: Pdfschrijver, tekst: Voorbeeldtekst, overlegDatum: string): void {
  const eerst = afdeling(s, 'Eerst tekenen, dan aan tafel', 60);
  for (const zin of [
    'U bent geen convenantpartner. Daarom tekent u aan het begin van het overleg een geheimhoudingsverklaring. Pas daarna komt u aan tafel (art. 4 lid 3 van het convenant).',
    'De tekst staat op de volgende bladzijde. Lees haar vooraf. U tekent haar in het overleg zelf; dit papier hoeft u niet te tekenen.',
  ]) {
    alinea(s, s.struct(eerst, 'P'), 'P', zin, { na: 4 });
  }
  s.nieuwBlad();
  const bijlage = afdeling(s, tekst.titel, 80);
  const kop = `Om vooraf te lezen. U tekent deze tekst in het overleg van ${datumInWoorden(overlegDatum)}.`;
  alinea(s, s.struct(bijlage, 'P'), 'P', kop, { kleur: inkt2, na: 8 });
  alinea(s, s.struct(bijlage, 'P'), 'P', tekst.aanhef, { na: 10 });
  if (tekst.overwegingen.length > 0) nummers(s, bijlage, tekst.overwegingen);
  s.y += 4;
  alinea(s, s.struct(bijlage, 'P'), 'P', [{ tekst: 'Verklaart\n', gewicht: 'vet' }, { tekst: tekst.verklaart }]);
}
