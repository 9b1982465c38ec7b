/** The inzagetoets in the real window, on the real rules: a vault in memory behind the stub bridge. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Proef } from '../../shared/contract/inzage.ts';
import { toestand } from './steun/groepenvoorbeelden.ts';
import { maakInzage, richtIn } from './steun/inzagevoorbeelden.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';

const open = metRegie();

async function start(metOverleg = true) {
  const { g, v } = maakInzage();
  const id = metOverleg ? v.overlegId : null;
  const scherm = await open((brug) => richtIn(brug, g, id));
  const { pagina } = scherm;
  await pagina.getByRole('button', { name: 'Inzagetoets', exact: true }).click();
  await pagina.getByRole('heading', { name: 'Wie ziet wat?' }).waitFor();
  return { ...scherm, g, v, t: toestand({ openOverlegId: id }) };
}
const rij = (pagina: Page, tekst: string) => pagina.locator('tbody tr', { hasText: tekst });
const gekozen = (pagina: Page) => pagina.locator('.matrix__cel--gekozen');
const kop = (pagina: Page) => pagina.locator('.voorwaarden__kop h2');
/** Spaces that may not break are spaces all the same. */
const gewoon = (x: string) => x.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').replaceAll(' :', ':').trim();

describe.skipIf(browser === null)('the inzagetoets', () => {
  it('starts from the open meeting: its items, its seats, who is in the room, and that nothing is kept', async () => {
    const scherm = await start();
    const { pagina, brug, t, v } = scherm;
    await rij(pagina, 'De groep is kleiner').waitFor();
    expect((await teksten(pagina, '.matrix__zetel')).map(gewoon)).toEqual([
      '1 burgemeester in de zaal',
      '2 politie in de zaal',
      '3 OM in de zaal',
      '4 jongerenwerk niet in de zaal',
      '5 Halt in de zaal',
    ]);
    await pagina.getByText('Proef: niets bewaard').waitFor();
    expect(gewoon(await pagina.locator('.inzage__feiten').innerText())).toContain('Besluit art. 20 Wpg geen');
    expect(await rij(pagina, 'De groep is kleiner').locator('.op-tafel').innerText()).toBe('Op tafel');
    expect(await rij(pagina, 'Vernielde een fietsenstalling').locator('.niet-op-tafel').innerText()).toBe(
      'Niet op tafel',
    );
    expect(brug.invoerVan('inzage.toets')[0]).toMatchObject({ overlegId: v.overlegId, inZaal: null });
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('moves over the cells with the arrows and shows the four conditions of each', async () => {
    const scherm = await start();
    const { pagina, brug, t } = scherm;
    await rij(pagina, 'De groep is kleiner').waitFor();
    expect(gewoon(await kop(pagina).innerText())).toBe('1 burgemeester ziet: “De groep is kleiner: 6 tot 8 jongeren.”');
    for (const toets of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await pagina.keyboard.press(toets);
    await pagina.getByText('4 jongerenwerk ziet niet:').waitFor();
    expect(await gekozen(pagina).evaluate((e) => e === document.activeElement)).toBe(true);
    expect((await teksten(pagina, '.voorwaarde')).map(gewoon)).toEqual([
      'Toegelaten: klopt Convenantpartner op 12 maart 2026.',
      'In de kring: klopt niet Kring K1 is burgemeester en politie (art. 1). Wat helpt: politie verruimt naar jongerenwerk.',
      'Grondslag: klopt niet Politie mag dit niet aan jongerenwerk geven zonder besluit (art. 20 Wpg). Wat helpt: een geldig besluit, of een verruiming op grond van art. 19 Wpg.',
      'Niet achtergehouden: klopt De bron heeft dit niet beperkt.',
    ]);
    expect(gewoon(await gekozen(pagina).innerText())).toMatch(/buiten de kring ?,? ?en nog 1 reden/);
    await isToegankelijk(scherm, t);
    for (let i = 0; i < 12; i++) await pagina.keyboard.press('ArrowDown');
    const vak = await pagina.locator('.matrix__vak').boundingBox();
    const cel = await gekozen(pagina).boundingBox();
    expect((cel?.y ?? 0) + (cel?.height ?? 0)).toBeLessThanOrEqual((vak?.y ?? 0) + (vak?.height ?? 0) + 1);
    expect(brug.fouten).toEqual([]);
  });

  it('takes a seat out of the room of the trial with its digit, and not out of the real one', async () => {
    const { pagina, brug, g, v } = await start();
    const verwezen = rij(pagina, 'Vernielde een fietsenstalling');
    await verwezen.locator('.niet-op-tafel').waitFor();
    await pagina.keyboard.press('3');
    await pagina.locator('.matrix__zaalkop', { hasText: '1, 2 en 5' }).waitFor();
    await pagina.keyboard.press('5');
    await verwezen.locator('.op-tafel').waitFor();
    await pagina.getByRole('button', { name: '4 jongerenwerk' }).click();
    await verwezen.locator('.niet-op-tafel').waitFor();
    expect(g.beeld(v.overlegId).deelnemers.filter((d) => d.inZaal).length).toBe(4);
    expect(brug.gedaan.some((x) => x.naam === 'deelnemers.zetAanwezig')).toBe(false);
    expect(brug.fouten).toEqual([]);
  });

  it('asks about another day, and goes back to its own', async () => {
    const scherm = await start();
    const { pagina, brug, t } = scherm;
    await rij(pagina, 'De groep is kleiner').waitFor();
    await pagina.keyboard.press('d');
    await pagina.getByLabel('Datum', { exact: true }).fill('2025-06-01');
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('Enter');
    await pagina.getByText('(eigenlijk').waitFor();
    expect(gewoon(await pagina.locator('.voorwaarde').first().innerText())).toContain(
      'Burgemeester is geen convenantpartner op 1 juni 2025',
    );
    await pagina.keyboard.press('d');
    await pagina.getByRole('button', { name: 'Terug naar de eigen datum' }).click();
    await pagina.getByText('(eigenlijk').waitFor({ state: 'detached' });
    expect(brug.invoerVan('inzage.toets').map((i) => (i as Proef).datum)).toEqual([null, '2025-06-01', null]);
    expect(brug.fouten).toEqual([]);
  });

  it('is put together by hand: an item and a guest, and takes them out again', async () => {
    const scherm = await start(false);
    const { pagina, brug, t } = scherm;
    await pagina.getByText('Nog geen punten. Druk op + voor een punt of een persoon').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('+');
    await pagina.getByRole('button', { name: 'Zet erbij' }).click();
    await pagina.getByText('Vul dit in.').waitFor();
    await pagina.getByLabel('Waar gaat het over?').fill('Een verzonnen melding');
    await pagina.getByLabel('Bron', { exact: true }).selectOption('politie');
    await pagina.getByLabel('Soort gegeven').selectOption('politiegegeven');
    await pagina.getByRole('radio', { name: 'personen' }).check();
    await pagina.getByRole('button', { name: 'Zet erbij' }).click();
    await pagina.getByText('Kies ten minste één jongere.').waitFor();
    await pagina.getByRole('checkbox', { name: 'J-01' }).check();
    await pagina
      .getByRole('group', { name: 'De bron verruimt naar' })
      .getByRole('checkbox', { name: 'jongerenwerk' })
      .check();
    await pagina.getByLabel('Grondslag bij de verruiming').selectOption('wpg19');
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Zet erbij' }).click();
    await rij(pagina, 'Een verzonnen melding').waitFor();
    expect((await rij(pagina, 'Een verzonnen melding').locator('td').allInnerTexts()).map(gewoon)).toEqual([
      'ziet',
      'ziet, bron',
      expect.stringContaining('buiten de kring'),
      'verruimd',
      'Niet op tafel',
    ]);

    await pagina.keyboard.press('+');
    await pagina.getByRole('radio', { name: 'Een persoon' }).check();
    await pagina.getByLabel('Organisatie').fill('Leerplicht');
    await pagina.getByRole('checkbox', { name: 'Heeft de geheimhoudingsverklaring getekend' }).uncheck();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Zet erbij' }).click();
    await pagina.getByRole('button', { name: '5 Leerplicht' }).waitFor();
    await pagina.getByRole('button', { name: 'Haal Leerplicht uit de proef' }).click();
    await pagina.getByRole('button', { name: '5 Leerplicht' }).waitFor({ state: 'detached' });
    await pagina.keyboard.press('Delete');
    await rij(pagina, 'Een verzonnen melding').waitFor({ state: 'detached' });
    expect(brug.invoerVan('inzage.toets').at(-1)).toEqual({
      overlegId: null,
      datum: null,
      inZaal: null,
      personen: [],
      punten: [],
    });
    expect([...new Set(brug.gedaan.map((x) => x.naam.split('.')[0]))].sort()).not.toContain('punten');
    expect(brug.fouten).toEqual([]);
  });

  it('says when an item would be refused at entry', async () => {
    const scherm = await start(false);
    const { pagina, brug, t } = scherm;
    await pagina.getByText('Nog geen punten').waitFor();
    await pagina.keyboard.press('+');
    await pagina.getByLabel('Waar gaat het over?').fill('Iets bijzonders');
    await pagina.getByLabel('Bron', { exact: true }).selectOption('politie');
    await pagina.getByLabel('Soort gegeven').selectOption('bijzonder');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Dit punt zou niet in het bestand komen: “Iets bijzonders”.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Haal dit punt uit de proef' }).click();
    await pagina.getByText('Dit punt zou niet').waitFor({ state: 'detached' });
    expect(brug.fouten).toEqual([]);
  });

  it('chooses a meeting by keyboard, and forgets the trial when the vault is covered', async () => {
    const scherm = await start(false);
    const { pagina, brug, t, v } = scherm;
    await pagina.getByText('Nog geen punten').waitFor();
    await pagina.keyboard.press('o');
    await pagina.getByRole('button', { name: '12 maart 2026' }).waitFor();
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('ArrowUp');
    await pagina.keyboard.press('Enter');
    await rij(pagina, 'De groep is kleiner').waitFor();
    expect(brug.invoerVan('inzage.toets').at(-1)).toMatchObject({ overlegId: v.overlegId });
    await brug.duw(pagina, 'toestand', { ...t, slot: 'afgedekt' });
    await pagina.getByText('Er wordt getekend').waitFor();
    expect(await pagina.content()).not.toContain('De groep is kleiner');
    expect(brug.fouten).toEqual([]);
  });

  it('keeps the beamer in reach', async () => {
    const { pagina, brug, g, v } = await start();
    await rij(pagina, 'De groep is kleiner').waitFor();
    await brug.duw(pagina, 'zaal', g.zaal().regie);
    await pagina.getByText('Beamer aan:').waitFor();
    expect(await pagina.locator('.chip__wat').innerText()).toBe('Groep Proefplein');
    await pagina.keyboard.press('F9');
    await expect.poll(() => brug.invoerVan('overleg.zetBeamer')).toEqual([{ overlegId: v.overlegId, leeg: true }]);
    expect(brug.fouten).toEqual([]);
  });
});
