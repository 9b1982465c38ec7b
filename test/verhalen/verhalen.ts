/**
 * Six meetings as they go in a gemeente, played in the real windows: pictures of regie and room that somebody who was
 * not there understands, and at the end what the room was never to see. `npm run beelden` makes the manual's pictures
 * of them, the end-to-end suite plays them as tests.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { noteer as noteerMetToetsen } from '../rondleiding/invoer.ts';
import { zetHandtekening } from '../rondleiding/stappen/tekenen.ts';
import { mensen } from '../rondleiding/verhaal.ts';
import { beeld, begin, bereidVoor, type Decor, goed, noteer, sluitAf, vanPolitie } from './decor.ts';

const PARTNERS = ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const;
const HALT = { organisatie: 'Halt Oefenregio', naam: 'Tess Proefman' } as const;

/** Throws when the room shows this now. */
async function nietInZaal(d: Decor, woord: string): Promise<void> {
  if ((await d.p.zaal()).includes(woord)) throw new Error(`the room sees: ${woord}`);
}

/** A plain meeting: who is there, the texts, what is noted, the closing round. */
async function gewoon(d: Decor): Promise<void> {
  const { p } = d;
  await bereidVoor(d, { partners: PARTNERS, plaats: 'Raadzaal' });
  await p.foto('gewoon-voorbereiding');
  await p.klik('Open het overleg');
  await p.zaalToont('Welkom');
  await p.komtBinnen('1', '2', '3', '4');
  await p.toets('ArrowRight');
  await p.zaalToont('Daan Voorbeeld');
  await p.zie('Zet de eerste tekst in de zaal');
  await p.foto('gewoon-wie-is-er', 'regie', 'zaal');
  for (const { tekst } of ingebouwdProfiel.geheimhouding.bijOpening) {
    await p.toets('ArrowRight');
    await p.zaalToont(tekst.slice(0, 40));
  }
  await p.toets('g');
  await p.zie(/Voorgelezen om/);
  await p.volgendOnderwerp(/: voortgang/);
  const bij = { bron: 'burgemeester', gegevenssoort: 'gewoon' } as const;
  await noteerMetToetsen(p, { ...bij, soort: 'besluit', tekst: 'Extra toezicht op vrijdag en zaterdag.' });
  await noteerMetToetsen(p, { ...bij, soort: 'notitie', tekst: 'De groep is kleiner dan vorige maand.' });
  const actie = { ...bij, soort: 'actie', wie: 'burgemeester', termijn: '15-12' } as const;
  await noteerMetToetsen(p, { ...actie, tekst: 'Licht plaatsen bij de fietsenstalling.' });
  const code = d.leden[0]?.code ?? '';
  const geheim = `${code} is gezien bij een vernieling.`;
  await noteerMetToetsen(p, {
    soort: 'signaal',
    bron: 'politie',
    gegevenssoort: 'politiegegeven',
    over: code,
    tekst: geheim,
  });
  await p.zaalToont('Licht plaatsen');
  await nietInZaal(d, 'gezien bij een vernieling');
  await p.foto('gewoon-voortgang', 'regie', 'zaal');
  await p.volgendOnderwerp(/: namenlijst/);
  await p.volgendOnderwerp(/^Sluitronde/);
  await p.zie('Loop de acties langs');
  await p.toets('0');
  await p.zie('klaar');
  await p.foto('gewoon-sluitronde', 'regie', 'zaal');
  await p.klik(/^Sluit het overleg/);
  await p.klik('Ja, sluit het overleg');
  await p.zie('Dit overleg is gesloten');
  await p.zaalToont('Even geen beeld');
}

/** Comes back to regie after somebody had the laptop. */
async function terugNaarRegie(d: Decor): Promise<void> {
  await d.p.vul('Tafelcode', mensen.tafelcode);
  await d.p.klik('Ga terug naar het overleg');
  await d.p.regie.locator('.zetel').first().waitFor();
}

/** Two guests, one after the other at the laptop; one of them does not sign, and stays outside. */
async function tweeGasten(d: Decor): Promise<void> {
  const { p } = d;
  const reclassering = { organisatie: 'Jeugdreclassering', naam: 'Ravi Schijn' };
  const overlegId = await bereidVoor(d, { partners: PARTNERS, gasten: [HALT, reclassering], plaats: 'Kamer 2' });
  await begin(d, overlegId, [1, 2, 3, 4], /: voortgang/);
  await noteer(d, overlegId, 'De inloop is drukker dan vorige maand.');
  for (const teken of [true, false]) {
    await p.toets('t');
    await p.regie.getByRole('radio', { name: /Dienstpas/ }).check();
    await p.foto(teken ? 'gasten-laat-tekenen' : 'gasten-laat-de-volgende-tekenen');
    await p.klikInDialoog(/^Laat tekenen/);
    await p.opent('tekenen');
    await p.zie(teken ? HALT.organisatie : reclassering.organisatie, 'tekenen');
    if (teken) {
      await zetHandtekening(p);
      await p.foto('gasten-tekenen', 'tekenen', 'regie', 'zaal');
      await p.klik('Ik onderteken', 'tekenen');
    } else {
      await p.klik('Ik teken niet', 'tekenen');
      await p.klik('Ja, ik teken niet', 'tekenen');
    }
    await p.zie('Dank u.', 'tekenen');
    await terugNaarRegie(d);
  }
  await p.zie(/tekende niet/);
  await p.komtBinnen('5');
  await p.zaalToont(HALT.organisatie);
  await p.foto('gasten-een-aan-tafel', 'regie', 'zaal');
  // Put in the room all the same: the room goes blank, and regie says why.
  await p.komtBinnen('6');
  await p.zaalToont('Even geen beeld');
  await p.foto('gasten-wie-weigerde-komt-binnen', 'regie', 'zaal');
  if (await p.gaatWeg('6')) await p.bevestigVertrek('6');
  await p.zaalToont('De inloop is drukker');
  await sluitAf(d, overlegId);
}

/** A part for burgemeester, police and OM: two people wait outside for it, and come back. */
async function beslotenDeel(d: Decor): Promise<void> {
  const { p, api } = d;
  const overlegId = await bereidVoor(d, { partners: PARTNERS, gasten: [HALT], plaats: 'Kamer 3' });
  const { agendapuntId } = await goed(
    api.agenda.voegToe({
      overlegId,
      groepId: d.groepId,
      soort: 'onderwerp',
      vraag: 'Wat blijft in deze kring?',
      doel: 'd',
      kring: 'C',
      minuten: 10,
      nodig: [],
    }),
  );
  const { agenda } = await beeld(d, overlegId);
  const anders = agenda.map((a) => a.id).filter((id) => id !== agendapuntId);
  await goed(api.agenda.zetVolgorde({ overlegId, agendapuntIds: [...anders, agendapuntId] }));
  await p.foto('besloten-voorbereiding');
  await begin(d, overlegId, [1, 2, 3, 4, 5], /^Sluitronde/, [HALT.organisatie]);
  await p.toets('PageDown');
  const dialoog = p.regie.getByRole('dialog');
  await dialoog.getByText('wie gaat even weg?').waitFor();
  await p.foto('besloten-wie-gaat-weg', 'regie', 'zaal');
  await p.toets('4');
  await dialoog
    .getByText(/weg sinds|buiten/)
    .first()
    .waitFor();
  await p.toets('5');
  await dialoog.waitFor({ state: 'detached' });
  await p.zaalToont('Wat blijft in deze kring?');
  await noteer(d, overlegId, 'De zitting is op 8 december.', {
    bron: 'om',
    gegevenssoort: 'strafvorderlijk',
    niveau: 'individu',
    leden: [d.leden[0]?.id ?? ''],
  });
  await p.zaalToont('De zitting is op 8 december.');
  await p.foto('besloten-in-kring-c', 'regie', 'zaal');
  await p.toets('PageUp');
  await p.zaalToont('De zitting', false);
  await p.zie(/Buiten wachten/);
  await p.foto('besloten-roep-ze-terug', 'regie', 'zaal');
  await p.komtBinnen('4', '5');
  await nietInZaal(d, 'De zitting');
  await sluitAf(d, overlegId);
}

/** Jongerenwerk did not sign the convenant: it comes as a guest, after the test, and hears what its ground allows. */
async function zonderJongerenwerk(d: Decor): Promise<void> {
  const { p } = d;
  const lid = d.leden[0]?.id ?? '';
  const jongerenwerk = {
    organisatie: 'Jongerenwerk Oefenstad',
    naam: 'Daan Voorbeeld',
    functie: 'jongerenwerker',
    rol: 'eigen-taak' as const,
    gevraagdDoor: 'burgemeester',
    noodzaak: 'Kent de jongeren van de inloop.',
    gronden: [
      {
        van: 'burgemeester',
        gegevenssoort: 'gewoon',
        niveau: 'individu' as const,
        leden: [lid],
        grondslag: 'avg-burgemeester',
      },
    ],
    verstrekt: [
      {
        aan: ['burgemeester'],
        gegevenssoort: 'gewoon',
        niveau: 'groep' as const,
        grondslag: 'art. 6 lid 1 onder e AVG',
      },
    ],
  };
  const partners = ['burgemeester', 'politie', 'om'];
  const overlegId = await bereidVoor(d, { partners, gasten: [jongerenwerk], plaats: 'Kamer 4' });
  await p.foto('zonder-jongerenwerk-voorbereiding');
  await begin(d, overlegId, [1, 2, 3, 4], /: voortgang/, [jongerenwerk.organisatie]);
  await noteer(d, overlegId, 'Zes jongeren komen elke week naar de inloop.', { bron: 'burgemeester' });
  await noteer(d, overlegId, 'Gezien bij een vernieling.', vanPolitie(lid));
  await p.zaalToont('Zes jongeren');
  await nietInZaal(d, 'Gezien bij een vernieling');
  await p.foto('zonder-jongerenwerk', 'regie', 'zaal');
  await sluitAf(d, overlegId);
}

/** A boa of the next gemeente: police agree that he hears one thing, and the ground is recorded. */
async function overGrens(d: Decor): Promise<void> {
  const { p } = d;
  const boa = { soort: 'boa' as const, organisatie: 'Gemeente Buurdorp', naam: 'Noor Verzinsel', functie: 'boa' };
  const overlegId = await bereidVoor(d, { partners: ['burgemeester', 'politie'], gasten: [boa], plaats: 'Kamer 5' });
  await begin(d, overlegId, [1, 2, 5], /: voortgang/, [boa.organisatie]);
  const tekst = 'De groep trekt op zaterdag naar het station van Buurdorp.';
  const puntId = await noteer(d, overlegId, tekst, vanPolitie(d.leden[0]?.id ?? ''));
  await p.regie.locator('.punt').filter({ hasText: 'trekt op zaterdag' }).getByRole('button').first().click();
  await p.foto('over-de-grens-nog-niet', 'regie', 'zaal');
  await nietInZaal(d, 'trekt op zaterdag');
  const { deelnemers } = await beeld(d, overlegId);
  await goed(
    d.api.punten.verruim({
      puntId,
      aanPartners: [],
      aanDeelnemers: [deelnemers.find((x) => x.zetel === 5)?.id ?? ''],
      akkoordDoor: deelnemers.find((x) => x.zetel === 2)?.id ?? '',
      grondslag: 'wpg19',
    }),
  );
  await p.zaalToont('trekt op zaterdag');
  await p.foto('over-de-grens-met-akkoord', 'regie', 'zaal');
  await sluitAf(d, overlegId);
}

/** Break, lock in the middle of a sentence, and the vault's thread killed: the meeting stands where it was. */
async function onderbroken(d: Decor): Promise<void> {
  const { p } = d;
  const overlegId = await bereidVoor(d, { partners: PARTNERS, plaats: 'Kamer 6' });
  await begin(d, overlegId, [1, 2, 3, 4], /: voortgang/);
  await noteer(d, overlegId, 'Er staat weer een hek om het plein.', { bron: 'burgemeester' });
  await p.zaalToont('een hek om het plein');
  await p.toets('p');
  await p.zaalToont('Pauze');
  // The room has it a moment before regie, whose key is the same for beginning and ending.
  await p.zie('Het is pauze.');
  await p.foto('onderbroken-pauze', 'regie', 'zaal');
  await p.toets('p');
  await p.zaalToont('een hek om het plein');
  const onderweg = 'De buurt ziet minder overlast sinds';
  await p.toets('n');
  for (const toets of ['Enter', 'Enter', 'Enter']) await p.toets(toets);
  await p.regie.getByRole('textbox', { name: 'Tekst', exact: true }).fill(onderweg);
  await p.toets('F12');
  await p.zie('Op slot');
  await p.zaalToont('Even geen beeld');
  await p.foto('onderbroken-op-slot', 'regie', 'zaal');
  for (const dood of [false, true]) {
    if (dood) {
      await p.doodWerker();
      await p.zie('Op slot');
    }
    await p.vul(/^Wachtzin$/, mensen.wachtzin);
    await p.klik('Ontgrendel');
    await p.regie.getByText('Teruggehaald').waitFor();
    await nietInZaal(d, 'een hek om het plein');
  }
  const vak = p.regie.getByRole('textbox', { name: 'Tekst', exact: true });
  if ((await vak.inputValue()) !== onderweg) throw new Error('what was being typed is gone');
  await p.foto('onderbroken-terug', 'regie', 'zaal');
  await p.toets('F9');
  await p.zaalToont('een hek om het plein');
  await vak.focus();
  await p.toets('Escape');
  await p.zie('Uw tekst wacht.');
  await p.toets('Backspace');
  await sluitAf(d, overlegId);
}

/** By name, in the order in which they are played; one vault, but where the convenant is another one. */
export const verhalen = { gewoon, tweeGasten, beslotenDeel, overGrens, onderbroken } as const;
export const anderConvenant = { zonderJongerenwerk } as const;

/** A profile in which jongerenwerk did not sign. @returns path of the file */
export function schrijfProfielZonderJongerenwerk(map: string): string {
  const pad = join(map, 'profiel.json');
  const partners = ingebouwdProfiel.partners.map((p) => (p.id === 'jongerenwerk' ? { ...p, ondertekend: null } : p));
  writeFileSync(pad, JSON.stringify({ ...ingebouwdProfiel, partners }));
  return pad;
}
