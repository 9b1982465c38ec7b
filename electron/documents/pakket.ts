/**
 * A package for the DMS: fixed documents only, as PDF/A with MDTO sidecars, ZGW JSON and a pakbon.
 *
 *     pakbon.xml
 *     <Dossier>/<Dossier>.mdto.xml
 *     <Dossier>/<Stuk>/<Stuk>.mdto.xml
 *     <Dossier>/<Stuk>/<Stuk>.pdf
 *     <Dossier>/<Stuk>/<Stuk>.pdf.bestand.mdto.xml
 *     <Dossier>/<Stuk>/<Stuk>.zgw.json
 */
import { weiger } from '../../shared/contract/weigering.ts';
import { controleerPakket } from './controleerPakket.ts';
import { bestandMdto, dossierMdto, stukMdto } from './mdto.ts';
import { uniekeNaam } from './namen.ts';
import { maakPakbon, PAKBON, sha256 } from './pakbon.ts';
import type { Pakket, Pakketdossier, Pakketomgeving, Pakketstuk, Waardering } from './pakketsoorten.ts';
import { aandachtspunten, zgwDocument } from './zgw.ts';

/**
 * Makes the package in memory and checks it (`controleerPakket`) before giving it. Pure.
 *
 * Throws `Geweigerd`: PAKKET_LEEG, STUK_NIET_VASTGESTELD, OEFENING_GEMENGD, and those of `controleerPakket`.
 */
export function maakPakket(dossier: Pakketdossier, stukken: readonly Pakketstuk[], omgeving: Pakketomgeving): Pakket {
  keur(stukken, omgeving);
  const pakket = new Map<string, Uint8Array>();
  const map = uniekeNaam(dossier.naam, new Set());
  const bezet = new Set([map.toLowerCase()]);
  const delen: [string, Uint8Array][] = [];
  for (const stuk of stukken) {
    const naam = uniekeNaam(stuk.titel, bezet);
    const plek = `${map}/${naam}/${naam}`;
    const bestand = { naam: `${naam}.pdf`, id: `${stuk.id}-pdf` };
    const waarde = sha256(stuk.pdf);
    const zgw = `${JSON.stringify(zgwDocument(stuk, bestand.naam, waarde, omgeving), null, 2)}\n`;
    delen.push(
      [`${plek}.mdto.xml`, stukMdto(stuk, dossier, bestand, `${naam}.zgw.json`, omgeving)],
      [`${plek}.pdf`, stuk.pdf],
      [
        `${plek}.pdf.bestand.mdto.xml`,
        bestandMdto(bestand, { naam: stuk.titel, id: stuk.id }, stuk.pdf.byteLength, waarde, omgeving),
      ],
      [`${plek}.zgw.json`, new TextEncoder().encode(zgw)],
    );
  }
  const verwijzingen = stukken.map((stuk) => ({ naam: stuk.titel, id: stuk.id }));
  pakket.set(
    `${map}/${map}.mdto.xml`,
    dossierMdto(dossier, verwijzingen, langsteWaardering(stukken, omgeving), omgeving),
  );
  for (const [pad, bytes] of delen) pakket.set(pad, bytes);
  pakket.set(PAKBON, maakPakbon(pakket, aandachtspunten(stukken, omgeving), omgeving));
  controleerPakket(
    pakket,
    // Names are what a sleutellijst is for; of that list alone the text is not searched.
    stukken.flatMap(({ inhoud }) => (inhoud.soort === 'sleutellijst' ? [] : [inhoud])),
    omgeving.verbodenWoorden,
  );
  return pakket;
}

function keur(stukken: readonly Pakketstuk[], omgeving: Pakketomgeving): void {
  if (stukken.every(({ inhoud }) => inhoud.soort === 'sleutellijst'))
    weiger('PAKKET_LEEG', 'Er is geen stuk gekozen. Kies minstens één vastgesteld stuk.');
  if (omgeving.beperkingen.length === 0) {
    weiger(
      'GEHEIMHOUDING_ONTBREEKT',
      'Het pakket heeft geen geheimhoudingsartikel. Vul de geheimhoudingsteksten aan in het convenantprofiel.',
      {
        artikel: 'art. 14 convenant',
      },
    );
  }
  stukken.forEach((stuk, nr) => {
    const { soort, oefening } = stuk.inhoud;
    const klaar =
      soort === 'sleutellijst'
        ? stuk.staat === 'gemaakt'
        : stuk.staat === 'vastgesteld' || (soort === 'verklaring' && stuk.staat === 'ondertekend');
    if (!klaar) {
      weiger(
        'STUK_NIET_VASTGESTELD',
        'Een van de stukken is nog niet vastgesteld. Alleen vastgestelde stukken gaan naar het DMS. Leg het stuk eerst voor aan de partners.',
        {
          artikel: 'art. 8 lid 5',
          details: { nummer: nr + 1, soort, staat: stuk.staat },
        },
      );
    }
    if (oefening !== omgeving.oefening) {
      weiger('OEFENING_GEMENGD', 'Oefenstukken en echte stukken mogen niet in één pakket. Maak twee pakketten.', {
        details: { nummer: nr + 1 },
      });
    }
  });
}

/** A dossier is kept as long as the document that is kept longest. Durations in whole years; others count as zero. */
function langsteWaardering(stukken: readonly Pakketstuk[], omgeving: Pakketomgeving): Waardering {
  const jaren = (waardering: Waardering): number => Number(/^P(\d+)Y$/u.exec(waardering.bewaartermijn)?.[1] ?? 0);
  const alle = stukken.map((stuk) => omgeving.waarderingen[stuk.inhoud.soort]);
  const langste = alle.reduce((lang, nu) => (jaren(nu) > jaren(lang) ? nu : lang));
  return { bewaartermijn: langste.bewaartermijn, categorie: null };
}
