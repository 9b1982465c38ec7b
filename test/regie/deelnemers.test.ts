/** Inviting and the address book in the real regie window, on the real commands, by keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { maakGesprek } from '../support/gesprek.ts';
import { DAG, maakGroep } from '../support/opstelling.ts';
import { toets } from '../support/uitnodigen.ts';
import { maakVoorbereiding, richtIn } from './steun/deelnemersvoorbeelden.ts';
import { toestand } from './steun/groepenvoorbeelden.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';

const open = metRegie();
const LANG = 'Bureau '.repeat(43).trim();

/** What the store would push by itself. */
const ververs = (brug: Awaited<ReturnType<typeof open>>['brug'], pagina: Page) => brug.duw(pagina, 'gewijzigd', null);

describe.skipIf(browser === null)('inviting', () => {
  it('takes everybody of last time at once, and one of the address book with his test, which is read back', async () => {
    const g = maakGesprek();
    const v = maakVoorbereiding(g);
    const contact = { contactId: null, partner: '', email: '', telefoon: '', rol: 'adviesrol' as const };
    g.doe(g.register.adresboek.bewaar, {
      ...contact,
      soort: 'organisatie',
      organisatie: 'Leerplicht Proefstreek',
      naam: 'L. Leerzaam',
      functie: 'ambtenaar',
    });
    const scherm = await open((b) => richtIn(b, g, null));
    const { pagina, brug } = scherm;
    const t = toestand({ openOverlegId: null });
    await pagina.getByRole('button', { name: '12 maart 2026' }).first().click();
    await pagina.getByText('Zelfde partners als vorige keer (4)').waitFor();
    await pagina.keyboard.press('z');
    await pagina
      .getByText(
        '4 personen staan op de lijst, zoals vorige keer. Het OM komt alleen voor Proefplein, zoals het al meedoet.',
      )
      .waitFor();
    await ververs(brug, pagina);
    await pagina.locator('.zetel').nth(3).waitFor();

    // By typing, arrows and Enter; the address book knows who he is.
    await pagina.keyboard.press('/');
    await pagina.keyboard.type('proefstr');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Van de leerplichtambtenaar kunt u ook anoniem advies vragen (art. 11).').waitFor();
    expect(await pagina.getByLabel('Naam', { exact: true }).inputValue()).toBe('L. Leerzaam');
    // An organisation of 300 characters: refused with the limit, and what was typed stays.
    await pagina.getByLabel('Organisatie').fill(LANG);
    await pagina.getByRole('button', { name: 'Nodig uit', exact: true }).click();
    await pagina.getByText('Dit is te lang. Gebruik hoogstens 120 tekens.').waitFor();
    expect(await pagina.getByLabel('Organisatie').inputValue()).toHaveLength(LANG.length);
    await pagina.getByLabel('Organisatie').fill('Leerplicht Proefstreek');
    await pagina.getByLabel('Welke partner vraagt hem?').selectOption('politie');
    await pagina.getByLabel('Voor welk doel (art. 2)?').selectOption('e');
    await pagina.getByLabel('Waarom moet hij erbij zijn?').fill('Weet wie er naar school gaat.');
    await pagina.getByRole('radio', { name: /^A\. Voor de taak/ }).check({ force: true });
    await pagina.getByRole('radio', { name: 'Ja' }).check({ force: true });
    await pagina.getByRole('radio', { name: 'Niets' }).check({ force: true });
    await pagina.getByText('Dan kunt u deze deelnemer niet uitnodigen.').waitFor();
    await pagina.getByRole('radio', { name: 'Toestemming' }).check({ force: true });
    // Members come with the group for which he is needed, and go with it.
    const jongere = pagina.getByRole('checkbox', { name: /^politie mag politiegegeven over J/ });
    expect(await jongere.count()).toBe(0);
    await pagina.getByRole('checkbox', { name: 'Proefplein' }).check();
    await jongere.first().check();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Nodig uit', exact: true }).click();
    await pagina.getByText('L. Leerzaam staat op de lijst.').waitFor();
    await ververs(brug, pagina);

    await pagina.getByRole('button', { name: 'L. Leerzaam' }).waitFor();
    await pagina.keyboard.press('5');
    await pagina.getByText('Er geldt een beroepsgeheim. Delen mag met toestemming.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('w');
    await pagina.getByLabel('Waarom moet hij erbij zijn?').fill('Weet hoe het op school gaat.');
    await pagina.getByRole('button', { name: 'Bewaar' }).click();
    await pagina.getByText('L. Leerzaam is gewijzigd.').waitFor();
    await ververs(brug, pagina);
    await pagina.getByText('Weet hoe het op school gaat.').waitFor();
    await pagina.keyboard.press('Delete');
    await pagina.getByRole('button', { name: 'Ja, trek in' }).click();
    await pagina.getByText('De uitnodiging van L. Leerzaam is ingetrokken.').waitFor();
    expect(g.beeld(v.straks).deelnemers).toHaveLength(4);
    expect(brug.fouten).toEqual([]);
  });

  it('invites the OM per group, by keyboard: where it takes part already is said and stays', async () => {
    const g = maakGesprek();
    const v = maakVoorbereiding(g);
    const scherm = await open((b) => richtIn(b, g, null));
    const { pagina, brug } = scherm;
    await pagina.getByRole('button', { name: '12 maart 2026' }).first().click();
    await pagina.getByText('Zelfde partners als vorige keer (4)').waitFor();
    await pagina.keyboard.press('+');
    await pagina.getByLabel('Kies een partner').selectOption('om');
    await pagina.getByLabel('Naam', { exact: true }).fill('H. Ander');
    const al = pagina.getByRole('checkbox', { name: /^Proefplein doet mee sinds 12 maart 2026/ });
    expect([await al.isChecked(), await al.isDisabled()]).toEqual([true, true]);
    await pagina.getByRole('checkbox', { name: 'Burenkade' }).focus();
    await pagina.keyboard.press('Space');
    await isToegankelijk(scherm, toestand({ openOverlegId: null }));
    await pagina.getByLabel('Naam', { exact: true }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.getByText('H. Ander staat op de lijst.').waitFor();
    await ververs(brug, pagina);
    await pagina.getByRole('button', { name: 'H. Ander' }).waitFor();
    await pagina.keyboard.press('3');
    await pagina.getByText('Proefplein en Burenkade').waitFor();
    expect(g.store.lees.prepare('SELECT 1 FROM om_deelname').all()).toHaveLength(2);
    expect(g.beeld(v.straks).deelnemers).toHaveLength(1);
    expect(brug.fouten).toEqual([]);
  });

  it('of somebody of a partner that did not sign begins with the test as a guest, for that organisation', async () => {
    const partners = ingebouwdProfiel.partners.map((p) => (p.id === 'jongerenwerk' ? { ...p, ondertekend: null } : p));
    const g = maakGesprek({ ...ingebouwdProfiel, partners });
    const { groepId } = maakGroep(g);
    const waar = { datum: DAG, begin: '14:00', plaats: 'Raadzaal' };
    const { overlegId } = g.doe(g.register.overleg.maak, { ...waar, groepIds: [groepId] });
    const scherm = await open((b) => richtIn(b, g, null));
    const { pagina, brug } = scherm;
    await pagina.getByRole('button', { name: '12 maart 2026' }).first().click();
    await pagina.getByText('Jongerenwerk is nodig en tekende het convenant niet.').waitFor();
    await isToegankelijk(scherm, toestand({ openOverlegId: null }));
    await pagina.getByRole('button', { name: 'Toets als gast' }).click();
    expect(await pagina.getByLabel('Organisatie').inputValue()).toBe('jongerenwerk');
    expect(g.beeld(overlegId).deelnemers).toEqual([]);
    expect(brug.fouten).toEqual([]);
  });

  it('asks of a guest with the name of a parent whether it is somebody else, and keeps him out of the address book', async () => {
    const g = maakGesprek();
    const v = maakVoorbereiding(g);
    const scherm = await open((b) => richtIn(b, g, null));
    const { pagina, brug } = scherm;
    await pagina.getByRole('button', { name: '12 maart 2026' }).first().click();
    await pagina.getByText('Zelfde partners als vorige keer (4)').waitFor();
    await pagina.keyboard.press('d');
    await pagina.getByLabel('Wie nodigt u uit?').selectOption('persoon');
    await pagina.getByLabel('Naam', { exact: true }).fill('Odile Zandlopervis');
    await pagina.getByLabel('Welke partner vraagt hem?').selectOption('politie');
    await pagina.getByLabel('Voor welk doel (art. 2)?').selectOption('e');
    await pagina.getByLabel('Waarom moet hij erbij zijn?').fill('Kent de buurt.');
    await pagina.getByRole('radio', { name: 'Nee' }).check({ force: true });
    await pagina.getByRole('checkbox', { name: 'Proefplein' }).check();
    await pagina
      .getByRole('checkbox', { name: /^politie mag politiegegeven over J/ })
      .first()
      .check();
    const nodig = pagina.getByRole('button', { name: 'Nodig uit', exact: true });
    await nodig.click();
    // By which rule of thumb is chosen, never assumed.
    await pagina.getByText('Maak een keuze.').waitFor();
    await pagina.getByRole('radio', { name: /^B\. Voor de taak/ }).check({ force: true });
    await nodig.click();
    await pagina.getByText('Een jongere of ouder in deze kluis heet ook zo.').waitFor();
    expect(await pagina.getByLabel('Zet deze persoon ook in het adresboek').isChecked()).toBe(false);
    await isToegankelijk(scherm, toestand({ openOverlegId: null }));
    await pagina.getByRole('checkbox', { name: /is iemand anders, geen jongere of ouder/ }).focus();
    await pagina.keyboard.press('Space');
    await nodig.click();
    await pagina.getByText('Odile Zandlopervis staat op de lijst.').waitFor();
    expect(g.register.adresboek.lijst(g.omgeving, {}).contacten).toEqual([]);
    expect(g.beeld(v.straks).deelnemers).toHaveLength(1);
    expect(brug.fouten).toEqual([]);
  });

  it('of a meeting in preparation changes day and groups, and removes it after a question, by keyboard', async () => {
    const g = maakGesprek();
    const v = maakVoorbereiding(g);
    const scherm = await open((b) => {
      richtIn(b, g, null);
      b.antwoord('groepen.lijst', () => g.register.groepen.lijst(g.omgeving, {}));
    });
    const { pagina, brug } = scherm;
    await pagina.getByRole('button', { name: '12 maart 2026' }).first().click();
    await pagina.getByText('Zelfde partners als vorige keer (4)').waitFor();
    await pagina.keyboard.press('w');
    await pagina.getByLabel('Datum').fill('2226-03-19');
    await isToegankelijk(scherm, toestand({ openOverlegId: null }));
    await pagina.getByRole('checkbox', { name: /^Burenkade/ }).uncheck();
    await pagina.getByRole('button', { name: 'Bewaar' }).click();
    await pagina.getByText('is over meer dan twee jaar. Kijk het jaar na.').waitFor();
    await pagina.getByLabel('Datum').fill('2026-03-19');
    await pagina.getByRole('button', { name: 'Bewaar' }).click();
    await pagina.getByText('Het overleg is gewijzigd.').waitFor();
    await ververs(brug, pagina);
    await pagina.getByText('donderdag 19 maart, 16:00 uur, Raadzaal. Proefplein').waitFor();
    expect(g.beeld(v.straks).groepen).toHaveLength(1);
    await pagina.keyboard.press('Delete');
    await pagina.getByText('Gaat dit overleg niet door?').waitFor();
    await isToegankelijk(scherm, toestand({ openOverlegId: null }));
    await pagina.keyboard.press('Escape');
    await pagina.getByText('Gaat dit overleg niet door?').waitFor({ state: 'detached' });
    await pagina.keyboard.press('Delete');
    await pagina.getByRole('button', { name: 'Ja, verwijder' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Overleggen' }).waitFor();
    expect(g.register.overleg.lijst(g.omgeving, {}).map((o) => o.staat)).toEqual(['gesloten']);
    expect(brug.fouten).toEqual([]);
  });

  it('a guest for one of two groups gives a better order, which its button sets', async () => {
    const g = maakGesprek();
    const v = maakVoorbereiding(g);
    const overlegId = v.straks;
    g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId });
    g.doe(g.register.deelnemers.nodigIncidenteelUit, { ...toets(v), overlegId });
    const { pagina, brug } = await open((b) => richtIn(b, g, null));
    await pagina.getByRole('button', { name: '12 maart 2026' }).first().click();
    await pagina.getByRole('button', { name: 'Zet de agenda in deze volgorde' }).click();
    const erna = () => {
      const soorten = g.beeld(overlegId).agenda.map((a) => a.soort);
      return soorten.slice(soorten.indexOf('sluitronde') + 1).length;
    };
    await expect.poll(erna).toBeGreaterThan(0);
    await ververs(brug, pagina);
    await pagina.getByRole('button', { name: 'Zet de agenda in deze volgorde' }).waitFor({ state: 'detached' });
    expect(brug.fouten).toEqual([]);
  });

  it('during the meeting happens beside the room’s picture, and lets nobody in', async () => {
    const g = maakGesprek();
    const v = maakVoorbereiding(g);
    const overlegId = v.straks;
    g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId });
    g.doe(g.register.overleg.open, { overlegId });
    const scherm = await open((b) => richtIn(b, g, overlegId));
    const { pagina, brug } = scherm;
    await pagina.getByText('De zaal ziet nu').first().waitFor();
    await pagina.keyboard.press('u');
    const dialoog = pagina.getByRole('dialog', { name: 'Deelnemers' });
    await dialoog.getByText('Is hij al binnen? Druk op F9').waitFor();
    await dialoog.getByText('T. Proefman').waitFor();
    await isToegankelijk(scherm, toestand({ openOverlegId: overlegId }));
    await pagina.keyboard.press('+');
    await dialoog.getByLabel('Kies een partner').selectOption('politie');
    await dialoog.getByLabel('Naam', { exact: true }).fill('שרה לוי 🦊');
    await dialoog.getByRole('radio', { name: 'Informant' }).check({ force: true });
    await dialoog.getByRole('button', { name: 'Nodig uit', exact: true }).click();
    await dialoog.getByText('Bij advies en informant is dat nodig.').waitFor();
    await dialoog.getByLabel('Waarom moet deze persoon erbij zijn?').fill('Sprak de buurt.');
    await dialoog.getByRole('button', { name: 'Nodig uit', exact: true }).click();
    await dialoog.getByText('שרה לוי 🦊 staat op de lijst.').waitFor();
    await ververs(brug, pagina);
    await expect.poll(() => g.beeld(overlegId).deelnemers.filter((d) => d.inZaal).length).toBe(0);
    // Two people share seat 2: its digit shows one, and the other when it is pressed again from the list.
    await expect.poll(async () => (await teksten(pagina, 'dialog .zetel')).length).toBe(5);
    await pagina.keyboard.press('2');
    await dialoog.getByRole('heading', { level: 2, name: 'K. Bedacht' }).waitFor();
    await pagina.keyboard.press('Escape');
    await dialoog.getByText('Op de lijst', { exact: true }).waitFor();
    await pagina.keyboard.press('Escape');
    await dialoog.waitFor({ state: 'detached' });
    // The foot bar is the meeting's again.
    await pagina.locator('.toetsbalk').getByText('uitnodigen').waitFor();
    expect(brug.fouten).toEqual([]);
  });
});

describe.skipIf(browser === null)('the address book', () => {
  it('adds, finds, changes and removes somebody, and asks what looks wrong', async () => {
    const g = maakGesprek();
    maakVoorbereiding(g);
    const scherm = await open((b) => richtIn(b, g, null));
    const { pagina, brug } = scherm;
    const t = toestand({ openOverlegId: null });
    await pagina.getByRole('button', { name: 'Registers', exact: true }).click();
    await pagina.getByRole('button', { name: 'Adresboek', exact: true }).click();
    await pagina.getByText('Nog niemand. Druk op + voor een nieuw contact.').waitFor();
    const voegToe = async (naam: string, telefoon: string) => {
      await pagina.keyboard.press('+');
      await pagina.getByRole('radio', { name: 'Andere organisatie' }).check({ force: true });
      await pagina.getByRole('textbox', { name: 'Organisatie' }).fill('Stichting Omnaam');
      await pagina.getByLabel('Naam', { exact: true }).fill(naam);
      await pagina.getByLabel('Telefoon (mag leeg)').fill(telefoon);
      await pagina.keyboard.press('Control+Enter');
    };
    await voegToe('Quirijn Zandlopervis', 'bel maar');
    await pagina.getByText('Dit lijkt geen telefoonnummer.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByLabel('Telefoon (mag leeg)').fill('+31 (0)78-123 45 67 tst. 8');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Quirijn Zandlopervis staat in het adresboek.').waitFor();
    await pagina.getByText('Deze naam hoort ook bij een jongere of ouder in de kluis.').waitFor();
    await voegToe('Zoë Élan', '');
    await pagina.getByText('Zoë Élan staat in het adresboek.').waitFor();
    await expect.poll(() => teksten(pagina, 'tbody th bdi')).toEqual(['Quirijn Zandlopervis', 'Zoë Élan']);
    await pagina.keyboard.press('/');
    await pagina.keyboard.type('elan omn');
    await expect.poll(() => teksten(pagina, 'tbody th bdi')).toEqual(['Zoë Élan']);
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('Escape');
    await pagina.keyboard.press('Delete');
    await pagina.getByText('Overleggen waarbij deze persoon op de lijst staat, veranderen niet.').waitFor();
    await pagina.getByRole('button', { name: 'Ja, verwijder' }).click();
    await pagina.getByText('Zoë Élan is uit het adresboek verwijderd.').waitFor();
    expect(g.register.adresboek.lijst(g.omgeving, {}).contacten).toHaveLength(1);
    expect(brug.fouten).toEqual([]);
  });
});
