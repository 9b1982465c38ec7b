/** The minutes of one jeugdgroepenoverleg as PDF/A-2a. */
import { nietAanwezigInWoorden } from '../../shared/domein/nietAanwezig.ts';
import type { Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { aanInWoorden, type Kopiegegevens, type Verslagkopie } from '../../shared/domein/verstrekking.ts';
import { itemwoord, metZinnen } from '../../shared/domein/woorden.ts';
import { tijdVoluit } from './datums.ts';
import { inkt2 } from './maten.ts';
import { afdeling, alinea, lijst, type Rij, tabel, titelblok } from './opmaak.ts';
import { type Pdfopties, Pdfschrijver, type Pdfuitkomst, type Structuur } from './pdf.ts';

/** Draws content as it stands: what may not be in it must already be left out. Rejects with a refusal if the secrecy texts are missing or too long. */
export function maakVerslagPdf(inhoud: Verslaginhoud, opties: Pdfopties): Promise<Pdfuitkomst> {
  return teken(inhoud, null, opties);
}

/** A copy for one reader: over every page that it is a concept, and the day before which it comes back. */
export function maakVerslagkopiePdf({ verslag, ...kopie }: Verslagkopie, opties: Pdfopties): Promise<Pdfuitkomst> {
  const boven = `Concept: kopie die terugkomt vóór ${datumInWoorden(kopie.terugVoor)}`;
  return teken(verslag, kopie, { ...opties, boven });
}

async function teken(inhoud: Verslaginhoud, kopie: Kopiegegevens | null, opties: Pdfopties): Promise<Pdfuitkomst> {
  const s = await Pdfschrijver.begin(inhoud, opties);
  titelblok(s, `Gemeente ${inhoud.gemeente}`, ondertitel(inhoud));
  const vast = opties.vaststelling === undefined ? [] : [{ label: 'Vastgesteld', tekst: opties.vaststelling }];
  lijst(s, s.struct(s.wortel, 'Sect'), [...feiten(inhoud), ...vast, ...(kopie ? [overKopie(kopie)] : [])]);
  aanwezigheid(s, inhoud, kopie !== null);
  for (const onderdeel of inhoud.onderdelen) {
    const sectie = afdeling(s, onderdeel.titel, 60);
    if (onderdeel.doel) alinea(s, s.struct(sectie, 'P'), 'P', onderdeel.doel, { kleur: inkt2 });
    if (onderdeel.nietAanwezig) leeg(s, sectie, nietAanwezigInWoorden(onderdeel.nietAanwezig));
    if (onderdeel.vaststelling) alinea(s, s.struct(sectie, 'P'), 'P', onderdeel.vaststelling);
    if (onderdeel.punten.length === 0 && !onderdeel.vaststelling) {
      leeg(s, sectie, 'Hierover staat niets in dit verslag.');
    }
    if (onderdeel.punten.length > 0) {
      const rijen = onderdeel.punten.map((punt) => ({
        label: itemwoord[punt.soort],
        tekst: metZinnen(punt.tekst, punt.meereizend ?? []),
        meta: [
          punt.aanvulling ?? null,
          punt.verantwoordelijke ? `Wie: ${punt.verantwoordelijke}` : null,
          punt.termijn ? `Klaar: ${datumInWoorden(punt.termijn)}` : null,
          `Bron: ${punt.bron}`,
          `Kring: ${punt.kring}`,
        ]
          .filter((deel) => deel !== null)
          .join('  ·  '),
      }));
      lijst(s, sectie, rijen, { strepen: true, vet: true });
    }
  }
  sluitronde(s, inhoud, kopie !== null);
  return s.sluit();
}

function ondertitel(inhoud: Verslaginhoud): string {
  const versie = `Versie ${inhoud.versie}${inhoud.vervangt === null ? '' : `, vervangt versie ${inhoud.vervangt}`}`;
  return inhoud.groep ? `Groep ${inhoud.groep}. ${versie}.` : `${versie}.`;
}

function overKopie({ nummer, aan, terugVoor }: Kopiegegevens): Rij {
  return {
    label: 'Deze kopie',
    tekst: `Nummer ${nummer}, voor ${aanInWoorden(aan)}. Dit is nog geen vastgesteld verslag, en u ziet alleen wat u mag zien. Schrijf uw opmerkingen erop en geef het papier terug vóór ${datumInWoorden(terugVoor)}. Maak er geen kopie van en geef het aan niemand anders.`,
  };
}

function feiten(inhoud: Verslaginhoud): Rij[] {
  const tijden = [inhoud.begin, inhoud.einde].filter((tijd) => tijd !== null).map(tijdVoluit);
  const { voorgelezenOm, artikelen } = inhoud.geheimhouding;
  const welke = artikelen.length > 0 ? ` (${artikelen.join('; ')})` : '';
  return [
    { label: 'Datum', tekst: datumInWoorden(inhoud.datum) },
    ...(tijden.length > 0 ? [{ label: 'Tijd', tekst: tijden.join(' tot ') }] : []),
    { label: 'Plaats', tekst: inhoud.plaats },
    ...(inhoud.vervangtReden ? [{ label: 'Waarom opnieuw', tekst: inhoud.vervangtReden }] : []),
    {
      label: 'Geheimhouding',
      tekst: voorgelezenOm
        ? `De teksten over geheimhouding zijn om ${tijdVoluit(voorgelezenOm)} getoond en voorgelezen${welke}. Zij staan onder aan elke bladzijde.`
        : `De teksten over geheimhouding zijn niet voorgelezen${welke}. Zij staan onder aan elke bladzijde.`,
    },
  ];
}

/** On a copy stands whom its reader saw there, so it is not the whole list. */
function aanwezigheid(s: Pdfschrijver, inhoud: Verslaginhoud, isKopie: boolean): void {
  const sectie = afdeling(s, isKopie ? 'Wie u in de zaal zag' : 'Aanwezig');
  const koppen = [
    { titel: 'Organisatie', deel: 0.36 },
    { titel: 'Wie', deel: 0.4 },
    { titel: 'Rol', deel: 0.24 },
  ];
  const rijen = inhoud.aanwezigen.map((wie) => {
    const tijden = [wie.van ? `vanaf ${tijdVoluit(wie.van)}` : null, wie.tot ? `tot ${tijdVoluit(wie.tot)}` : null];
    const aanwezig = tijden.filter((tijd) => tijd !== null).join(' ');
    return [
      wie.organisatie,
      [wie.naam, wie.functie].filter((deel) => deel !== null).join(', ') || '–',
      aanwezig ? `${wie.rol}\n${aanwezig}` : wie.rol,
    ];
  });
  if (rijen.length === 0) {
    leeg(
      s,
      sectie,
      isKopie ? 'U was er niet bij. Daarom staat hier niet wie er waren.' : 'Er is niemand als aanwezig vastgelegd.',
    );
  } else tabel(s, sectie, koppen, rijen);
  if (inhoud.afwezigen.length > 0) {
    const namen = inhoud.afwezigen.map((wie) => (wie.reden ? `${wie.organisatie} (${wie.reden})` : wie.organisatie));
    alinea(s, s.struct(sectie, 'P'), 'P', `Afwezig: ${namen.join('; ')}.`, { kleur: inkt2 });
  }
}

/** What others take along is not on a copy, so a copy says nothing about it. */
function sluitronde(s: Pdfschrijver, inhoud: Verslaginhoud, isKopie: boolean): void {
  const sectie = afdeling(s, 'Sluitronde', 120);
  const uitleg = isKopie
    ? 'Alleen de afspraken waarin u informatie geeft of krijgt. Over andere afspraken zegt deze kopie niets.'
    : 'Wie welke informatie meeneemt voor zijn deel. Wat hier niet staat, neemt niemand mee.';
  alinea(s, s.struct(sectie, 'P'), 'P', uitleg, { kleur: inkt2, na: 8 });
  if (inhoud.sluitronde.length === 0)
    leeg(
      s,
      sectie,
      isKopie ? 'Er staan hier geen afspraken waarin u informatie geeft of krijgt.' : 'Niemand neemt informatie mee.',
    );
  else {
    const koppen = [
      { titel: 'Wat', deel: 0.36 },
      { titel: 'Voor wie', deel: 0.2 },
      { titel: 'Waarvoor', deel: 0.26 },
      { titel: 'Bron', deel: 0.18 },
    ];
    const rijen = inhoud.sluitronde.map((regel) => [
      regel.wat,
      regel.ontvanger,
      regel.waarvoor ?? '–',
      [
        regel.bron,
        regel.akkoord ? 'akkoord' : 'niet akkoord: gaat niet mee',
        ...(regel.voorwaarden ? [`voorwaarde: ${regel.voorwaarden}`] : []),
      ].join('\n'),
    ]);
    tabel(s, sectie, koppen, rijen);
  }
  if (inhoud.informeren) {
    alinea(s, s.struct(sectie, 'P'), 'P', [
      { tekst: 'Jongeren en ouders informeren. ', gewicht: 'vet' },
      { tekst: inhoud.informeren },
    ]);
  }
}

function leeg(s: Pdfschrijver, sectie: Structuur, tekst: string): void {
  alinea(s, s.struct(sectie, 'P'), 'P', tekst, { kleur: inkt2 });
}
