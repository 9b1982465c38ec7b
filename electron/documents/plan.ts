/** The integral plan van aanpak of one group as PDF/A-2a (convenant art. 8 lid 5, 6, 9 and 10). */
import { type Interventiesoort, interventiesoorten, type Planinhoud } from '../../shared/domein/stukinhoud.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { inkt2 } from './maten.ts';
import { afdeling, alinea, lijst, nummers, tabel, titelblok, tussenkop } from './opmaak.ts';
import { type Pdfopties, Pdfschrijver, type Pdfuitkomst } from './pdf.ts';

const soortwoord: Readonly<Record<Interventiesoort, string>> = {
  groep: 'Voor de hele groep',
  gebied: 'Voor de plek',
  persoon: 'Voor één persoon',
};

/** Draws content as it stands. Rejects with a refusal if the secrecy texts are missing or too long. */
export async function maakPlanPdf(inhoud: Planinhoud, opties: Pdfopties): Promise<Pdfuitkomst> {
  const titel = `Plan van aanpak ${inhoud.groep}`;
  const s = await Pdfschrijver.begin({ titel, gemeente: inhoud.gemeente, oefening: inhoud.oefening }, opties);
  const vervangt = inhoud.vervangt === null ? '' : `, vervangt versie ${inhoud.vervangt}`;
  titelblok(
    s,
    `Gemeente ${inhoud.gemeente}`,
    `Versie ${inhoud.versie} van ${datumInWoorden(inhoud.datum)}${vervangt}.`,
  );

  if (opties.vaststelling !== undefined) {
    lijst(s, s.struct(s.wortel, 'Sect'), [{ label: 'Vastgesteld', tekst: opties.vaststelling }]);
  }
  const aard = afdeling(s, 'Aard en omvang van de groep');
  alinea(s, s.struct(aard, 'P'), 'P', inhoud.aardEnOmvang);

  const doelen = afdeling(s, 'Doelen');
  if (inhoud.doelen.length === 0)
    alinea(s, s.struct(doelen, 'P'), 'P', 'Er zijn nog geen doelen vastgelegd.', { kleur: inkt2 });
  else nummers(s, doelen, inhoud.doelen);

  interventies(s, inhoud);

  const volgen = afdeling(s, 'Volgen en afronden');
  const monitoring =
    inhoud.monitoring ?? 'De procesregisseur volgt namens het jeugdgroepenoverleg de uitvoering (art. 8 lid 9).';
  const afronding =
    inhoud.afronding ??
    'De partners bepalen samen of en wanneer het plan wordt afgerond en geëvalueerd (art. 8 lid 10).';
  alinea(s, s.struct(volgen, 'P'), 'P', monitoring);
  alinea(s, s.struct(volgen, 'P'), 'P', afronding);
  return s.sluit();
}

function interventies(s: Pdfschrijver, inhoud: Planinhoud): void {
  const sectie = afdeling(s, 'Wat we doen', 80);
  if (inhoud.interventies.length === 0) {
    alinea(s, s.struct(sectie, 'P'), 'P', 'Er zijn nog geen interventies vastgelegd.', { kleur: inkt2 });
    return;
  }
  for (const soort of interventiesoorten) {
    const deel = inhoud.interventies.filter((interventie) => interventie.soort === soort);
    if (deel.length === 0) continue;
    const personen = soort === 'persoon';
    tussenkop(s, sectie, soortwoord[soort], 50);
    const koppen = [
      ...(personen ? [{ titel: 'Wie', deel: 0.15 }] : []),
      { titel: 'Wat', deel: personen ? 0.4 : 0.55 },
      { titel: 'Verantwoordelijk', deel: 0.22 },
      { titel: 'Klaar', deel: 0.23 },
    ];
    const rijen = deel.map((interventie) => [
      ...(personen ? [interventie.codes.join(', ') || '–'] : []),
      interventie.wat,
      interventie.verantwoordelijke,
      interventie.termijn ? datumInWoorden(interventie.termijn) : 'geen termijn',
    ]);
    tabel(s, sectie, koppen, rijen);
    s.y += 4;
  }
}
