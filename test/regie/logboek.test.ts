/** The log in the real window, on the real commands. */
import { describe, expect, it } from 'vitest';
import { schrijfLog } from '../../db/logboek.ts';
import { bijOpenen } from '../../db/register.ts';
import { maakGesprek } from '../support/gesprek.ts';
import { toestand } from './steun/groepenvoorbeelden.ts';
import { KOP, knoei, maakLogboek, richtIn } from './steun/logboekvoorbeelden.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';

const open = metRegie();
const t = toestand();
const gewoon = (x: string) => x.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

async function start(g = maakLogboek()) {
  const scherm = await open((brug) => richtIn(brug, g));
  const { pagina } = scherm;
  await pagina.getByRole('button', { name: 'Registers', exact: true }).click();
  await pagina.getByRole('button', { name: 'Logboek', exact: true }).click();
  await pagina.getByRole('heading', { name: 'Logboek', exact: true }).waitFor();
  await pagina.locator('.logtabel .rij').first().waitFor();
  return { ...scherm, g, paneel: pagina.getByRole('complementary', { name: 'Gekozen rij' }) };
}

const zinnen = async (pagina: Parameters<typeof teksten>[0]) => (await teksten(pagina, '.logwat')).map(gewoon);

describe.skipIf(browser === null)('the log', () => {
  it('says in words what happened, newest first, with the ids of the chosen row beside it', async () => {
    const scherm = await start();
    const { pagina, brug, paneel } = scherm;
    const rijen = await zinnen(pagina);
    expect(rijen[0]).toBe('Het logboek is bekeken.');
    expect(rijen.some((r) => /^De zaal kreeg een beeld: \d+ punt(en)? te zien, \d+ niet/.test(r))).toBe(true);
    expect(rijen.join()).not.toContain('kent deze versie');
    expect(await pagina.getByText('donderdag 12 maart 2026').count()).toBe(1);
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('ArrowDown');
    expect(gewoon(await paneel.innerText())).toContain('Dit zijn nummers en codes, geen namen.');
    expect(gewoon(await paneel.innerText())).toContain(rijen[2] ?? '?');
    expect(brug.fouten).toEqual([]);
  });

  it('shows one kind or one day, and goes back page by page', async () => {
    const g = maakGesprek();
    g.store.schrijf((db) => {
      for (let nr = 1; nr <= 120; nr += 1) {
        const tijd = g.omgeving.klok().toISOString();
        schrijfLog(db, { tijd, wie: 'slot-1', wat: 'overleg.bladzijde', onderwerp: { nr } });
      }
    });
    const { pagina, brug } = await start(g);
    const rij = (zin: string) => pagina.locator('.logwat', { hasText: zin });
    expect((await zinnen(pagina)).length).toBe(50);
    await pagina.keyboard.press('PageDown');
    await rij('Bladzijde 71 is gekozen voor de zaal.').waitFor();
    await pagina.keyboard.press('PageUp');
    await rij('Bladzijde 120 is gekozen voor de zaal.').waitFor();
    await pagina.getByLabel('Soort').selectOption('kluis');
    await rij('Bladzijde 120 is gekozen voor de zaal.').waitFor({ state: 'detached' });
    await rij('De kluis is gemaakt.').waitFor();
    await pagina.getByLabel('Dag', { exact: true }).fill('2026-03-01');
    await pagina.getByText('Geen rijen gevonden.').waitFor();
    await pagina.getByRole('button', { name: 'Alle dagen' }).click();
    await rij('De kluis is gemaakt.').waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('is verified in full by key, and says that it holds', async () => {
    const scherm = await start();
    const { pagina, brug } = scherm;
    await pagina.getByText('Nog nooit helemaal gecontroleerd.').waitFor();
    await pagina.keyboard.press('c');
    await pagina.getByText(/^Het klopt: alle rijen tot en met rij \d+ passen bij elkaar\.$/).waitFor();
    await pagina.getByText(/Helemaal gecontroleerd op 12 maart 2026/).waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('stops a verification that goes on, and says how far it got', async () => {
    const { pagina, brug } = await start();
    let laat: () => void = () => undefined;
    brug.antwoord('logboek.controleer', ({ vanaf }: { vanaf: number }) =>
      vanaf === 1
        ? { tot: 1000, van: 5000, verder: 1001, bevindingen: [] }
        : new Promise((klaar) => {
            laat = () => klaar({ tot: 2000, van: 5000, verder: 2001, bevindingen: [] });
          }),
    );
    await pagina.keyboard.press('c');
    await pagina.getByText('Controleert rij 1.000 van 5.000.').waitFor();
    expect(await pagina.getByRole('progressbar', { name: 'Voortgang van de controle' }).getAttribute('value')).toBe(
      '1000',
    );
    await pagina.keyboard.press('Escape');
    await pagina.getByText('Gestopt bij rij 1.000. De rest is niet gecontroleerd.').waitFor();
    laat();
    await pagina.keyboard.press('ArrowDown');
    expect(brug.invoerVan('logboek.controleer')).toEqual([{ vanaf: 1 }, { vanaf: 1001 }]);
    expect(await pagina.getByText('Gestopt bij rij 1.000.').count()).toBe(1);
    expect(brug.fouten).toEqual([]);
  });

  it('shows a break with its place from every screen, until it was looked at', async () => {
    const g = maakLogboek();
    knoei(g, 12);
    bijOpenen(g.omgeving, { wijze: 'wachtzin', misluktePogingen: 0 });
    const scherm = await open((brug) => richtIn(brug, g));
    const { pagina, brug } = scherm;
    await pagina.getByRole('navigation').waitFor();
    await brug.duw(pagina, 'toestand', { ...t, logboekMelding: true });
    await pagina.getByRole('button', { name: 'Logboek klopt niet' }).click();
    await pagina.getByText(/Rij 12 \(12 maart 2026 14:00\) past niet bij de rij ervoor/).waitFor();
    await isToegankelijk(scherm, { ...t, logboekMelding: true });
    await pagina.getByRole('button', { name: 'Ga naar rij 12' }).click();
    await pagina.locator('[data-rij="12"][aria-current="true"]').waitFor();
    await pagina.getByRole('button', { name: 'Ik heb dit gezien' }).click();
    await pagina.getByText('Er is 1 melding die u al zag.').waitFor();
    await brug.duw(pagina, 'toestand', t);
    await pagina.getByRole('button', { name: 'Logboek klopt niet' }).waitFor({ state: 'detached' });
    await pagina.keyboard.press('c');
    await pagina.getByText('Het klopt niet: er is 1 plek gevonden.').waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('is exported for a period, and gives row and hash to keep elsewhere', async () => {
    const scherm = await start();
    const { pagina, brug } = scherm;
    await pagina.keyboard.press('x');
    await pagina.getByRole('heading', { name: 'Exporteer het logboek' }).waitFor();
    await pagina.getByLabel('Vanaf dag').fill('2026-03-01');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('40 rijen geëxporteerd naar Logboek-2026-03-12.').waitFor();
    expect(brug.invoerVan('logboek.exporteer')).toEqual([{ van: '2026-03-01', tot: null }]);
    await pagina.getByText('ab12 ab12').waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('is compared with row and hash of an earlier export', async () => {
    const scherm = await start();
    const { pagina, brug, g } = scherm;
    const kop = g.register.logboek.stand(g.omgeving, {}).laatste;
    await pagina.keyboard.press('v');
    await pagina.locator('.logpaneel button[type=submit]').click();
    await pagina.getByText('Vul alle 64 tekens van de hash in').waitFor();
    await pagina.getByLabel('Laatste rij', { exact: true }).fill(String(kop?.rij));
    await pagina.getByLabel('Hash van de laatste rij').fill(` ${kop?.hash.toUpperCase().replace(/(.{4})/g, '$1 ')}`);
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText(`Gelijk. Rij ${kop?.rij} is er nog, precies zoals toen.`).waitFor();
    await pagina.getByLabel('Hash van de laatste rij').fill(KOP.hash);
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText(`Niet gelijk. Rij ${kop?.rij} is nu een andere rij.`).waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('lets old rows go by a button only, after saying which', async () => {
    let nu = Date.parse('2020-01-06T09:00:00Z');
    const g = maakGesprek(undefined, { klok: () => new Date(nu) });
    nu = Date.parse('2026-03-12T09:00:00Z');
    bijOpenen(g.omgeving, { wijze: 'wachtzin', misluktePogingen: 0 });
    const scherm = await start(g);
    const { pagina, brug } = scherm;
    await pagina.keyboard.press('o');
    await pagina.getByText('Weg gaan 2 rijen, van 6 januari 2020 10:00 tot en met 6 januari 2020 10:00.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByRole('button', { name: 'Ruim 2 rijen op' }).click();
    await pagina.getByText('2 rijen opgeruimd.', { exact: true }).waitFor();
    await pagina.getByText('Er is nu niets op te ruimen.').waitFor();
    await pagina.getByText('Opgeruimd: 2 oude rijen, tot en met rij 2.').waitFor();
    expect(brug.invoerVan('logboek.ruimOp')).toEqual([{ tot: 2 }]);
    expect(brug.fouten).toEqual([]);
  });
});
