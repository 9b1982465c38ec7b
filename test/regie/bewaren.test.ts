/** What must go, in the real window on the real commands: listed, chosen, confirmed, destroyed, recorded. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { maakBewaring, richtIn } from './steun/bewaarvoorbeelden.ts';
import { toestand } from './steun/groepenvoorbeelden.ts';
import { browser, isToegankelijk, metRegie } from './steun/schermsteun.ts';

const open = metRegie();
const gewoon = (x: string) => x.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

async function start() {
  const kluis = maakBewaring();
  const scherm = await open((brug) => richtIn(brug, kluis));
  await scherm.pagina.getByRole('button', { name: '2 te vernietigen, werk wacht' }).click();
  await scherm.pagina.getByRole('heading', { name: 'Bewaren en vernietigen' }).waitFor();
  return { ...scherm, ...kluis, t: toestand({ teVernietigen: { aantal: 2, wacht: true } }) };
}

const rijen = async (pagina: Page, tabel: string) =>
  (await pagina.getByRole('table', { name: tabel }).locator('tbody tr').allInnerTexts()).map(gewoon);

describe.skipIf(browser === null)('what must go', () => {
  it('is in the header from unlocking on, and listed by day with ground, term and what goes', async () => {
    const scherm = await start();
    const { pagina, brug, t } = scherm;
    const nu = await rijen(pagina, 'Moet nu weg');
    expect(nu).toHaveLength(2);
    expect(nu[0]).toMatch(
      /^(Kies )?.*J-\d+ van Proefplein Deelname beëindigd, .* 2 november 2026 16 november 2026 werk wacht 1 jongere/,
    );
    expect(nu[1]).toMatch(/Groep Oefenkade De groep is gesloten 20 november 2026 4 december 2026 1 groep, 3 jongeren/);
    expect((await rijen(pagina, 'Komt eraan')).map((r) => r.match(/\d+ \w+ 2027/)?.[0])).toEqual([
      '20 februari 2027',
      '30 maart 2027',
    ]);
    expect(await rijen(pagina, 'Archiefbesluiten')).toEqual([
      'Groep Proefsteeg Wetenschappelijk of historisch onderzoek Onderzoek naar de aanpak, besluit van de burgemeester. 2 november 2026 Beëindig',
    ]);
    await pagina.getByText('1 reservekopie bevat nog wat vernietigd is.').waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('of which traces are left, is told from every screen, with what helps', async () => {
    const scherm = await start();
    const { pagina, brug, t } = scherm;
    await brug.duw(pagina, 'toestand', { ...t, sporenBlijven: true });
    await pagina.getByRole('button', { name: 'Resten niet gewist' }).click();
    await pagina.getByText('Van wat u verwijderde of vernietigde, staan nog resten op de schijf.').waitFor();
    await isToegankelijk(scherm, { ...t, sporenBlijven: true });
    await brug.duw(pagina, 'toestand', t);
    await pagina.getByRole('button', { name: 'Resten niet gewist' }).waitFor({ state: 'detached' });
    expect(brug.fouten).toEqual([]);
  });

  it('is destroyed after a choice, a look at the day and a second button', async () => {
    const scherm = await start();
    const { pagina, brug, t } = scherm;
    await pagina.getByRole('button', { name: 'Kies alles' }).click();
    await pagina.keyboard.press('v');
    const ja = pagina.getByRole('button', { name: 'Ja, vernietig' });
    await ja.waitFor();
    await ja.click({ force: true });
    expect(brug.invoerVan('bewaren.vernietig')).toEqual([]);
    await isToegankelijk(scherm, t);
    await pagina.getByText('Vandaag is het dinsdag 24 november 2026. Dat heb ik nagekeken.').click();
    await ja.click();
    await pagina.getByText('Vernietigd: 1 groep, 4 jongeren').waitFor();
    await pagina.getByText('Er hoeft nu niets weg.').waitFor();
    expect(brug.invoerVan('bewaren.vernietig')).toMatchObject([{ dag: '2026-11-24', posten: [{}, {}] }]);
    await pagina.getByRole('button', { name: /Bewaar als PDF van 24 november 2026/ }).click();
    await pagina.getByText('De verklaring staat in de map Verklaring-van-vernietiging-2026-11-03.').waitFor();
    await pagina.getByRole('button', { name: 'Naar reservekopieën' }).click();
    await pagina.getByRole('heading', { name: 'Reservekopie', exact: true }).or(pagina.locator('h1')).first().waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('can be kept by an archive decision, which takes it off the list', async () => {
    const scherm = await start();
    const { pagina, brug, t } = scherm;
    await pagina.getByRole('button', { name: 'Groep Oefenkade' }).click();
    await pagina.getByRole('button', { name: 'Leg een archiefbesluit vast' }).click();
    await pagina.getByLabel('Reden').fill('Besluit van de archivaris.');
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await pagina.getByRole('row', { name: /Groep Oefenkade Archiveren in het algemeen belang/ }).waitFor();
    expect(await rijen(pagina, 'Moet nu weg')).toHaveLength(1);
    expect(brug.fouten).toEqual([]);
  });

  it('says that the clock is behind, and takes the word of the user that it is right', async () => {
    const scherm = await start();
    const { pagina, brug, zetKlok, t } = scherm;
    zetKlok(new Date('2026-10-01T11:00:00Z'));
    await brug.duw(pagina, 'gewijzigd', null);
    await pagina.getByText('De klok van de laptop staat op 1 oktober 2026.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'De klok klopt: het is 1 oktober 2026' }).click();
    await pagina.getByText('Er hoeft nu niets weg.').waitFor();
    expect(brug.fouten).toEqual([]);
  });
});

describe.skipIf(browser === null)('a group', () => {
  it('shows who is kept for recidive, ends participation with a reason, and takes back by a new decision', async () => {
    const scherm = await start();
    const { pagina, brug, t } = scherm;
    // What is overdue goes first: the new decision would else wait for it.
    await pagina.getByRole('button', { name: 'Kies alles' }).click();
    await pagina.keyboard.press('v');
    await pagina.getByText('Dat heb ik nagekeken.').click();
    await pagina.getByRole('button', { name: 'Ja, vernietig' }).click();
    await pagina.getByText('Er hoeft nu niets weg.').waitFor();
    await pagina.getByRole('button', { name: 'Groepen', exact: true }).click();
    await pagina.getByRole('button', { name: 'Proefplein' }).click();
    await pagina.getByRole('heading', { name: 'Recidivebewaring' }).waitFor();
    await pagina.getByRole('button', { name: 'Beëindig deelname' }).click();
    await pagina.getByLabel('Waarom?').fill('De partners zien geen deelname meer.');
    await isToegankelijk(scherm, t);
    await pagina
      .getByRole('form', { name: 'Beëindig deelname' })
      .getByRole('button', { name: 'Beëindig deelname' })
      .click();
    await pagina.getByText(/is van de lijsten. De gegevens blijven tot 24 mei 2027/).waitFor();
    const lijst = pagina.getByRole('table', { name: 'Recidivebewaring' });
    await lijst.locator('tbody tr').nth(1).waitFor();
    await lijst.getByRole('button').first().click();
    await pagina.getByRole('button', { name: 'Doet weer mee' }).click();
    await pagina.getByLabel('Wat is het nieuwe besluit?').fill('Is terug in de groep.');
    await pagina.getByRole('button', { name: 'Zet terug op de nettolijst' }).click();
    await pagina.getByText(/staat weer op de nettolijst/).waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('is closed with a day, a reason and what happens to the data, and can be reopened', async () => {
    const scherm = await start();
    const { pagina, brug, t } = scherm;
    await pagina.getByRole('button', { name: 'Groepen', exact: true }).click();
    await pagina.getByRole('button', { name: 'Proefplein' }).click();
    await pagina.getByRole('button', { name: 'Sluit de groep' }).click();
    await pagina.getByLabel('Reden').fill('Het plan is klaar.');
    await pagina.getByRole('form', { name: 'Sluit de groep' }).getByRole('button', { name: 'Sluit de groep' }).click();
    await pagina.getByText('Deze groep is gesloten op 24 november 2026.').waitFor();
    await pagina.getByText('Alles van deze groep moet worden vernietigd vanaf 24 mei 2027.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Heropen de groep' }).click();
    await pagina.getByLabel('Waarom heropent u de groep?').fill('Verkeerde groep gekozen.');
    await pagina.getByRole('form').getByRole('button', { name: 'Heropen de groep' }).click();
    await pagina.getByRole('heading', { name: 'Namenlijst' }).waitFor();
    expect(brug.fouten).toEqual([]);
  });
});
