/** The register of besluiten art. 20 Wpg in the real window, on the real commands. */
import { describe, expect, it } from 'vitest';
import { maakGesprek } from '../support/gesprek.ts';
import { toestand } from './steun/groepenvoorbeelden.ts';
import { richtIn } from './steun/inzagevoorbeelden.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';

const open = metRegie();
const t = toestand();
const gewoon = (x: string) => x.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

async function start() {
  const g = maakGesprek();
  const scherm = await open((brug) => richtIn(brug, g, null));
  // The vault's own day is that of the store in memory.
  await scherm.pagina.getByRole('button', { name: 'Registers', exact: true }).click();
  await scherm.pagina.getByRole('heading', { name: 'Besluiten artikel 20 Wpg' }).waitFor();
  return { ...scherm, g };
}

describe.skipIf(browser === null)('the register of besluiten', () => {
  it('registers one by keyboard, and says what it changes', async () => {
    const scherm = await start();
    const { pagina, brug } = scherm;
    await pagina.getByText('Nog geen besluiten. Druk op + om een besluit te registreren.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('+');
    await pagina.getByRole('checkbox', { name: 'jongerenwerk' }).uncheck();
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Kies er ten minste één.').waitFor();
    expect(await pagina.locator('.veld__fout').count()).toBe(5);
    await isToegankelijk(scherm, t);
    await pagina.getByRole('checkbox', { name: 'jongerenwerk' }).check();
    await pagina.getByLabel('Geldig tot en met').fill('2026-03-01');
    await pagina.getByLabel('Zwaarwegend algemeen belang').fill('Vroeg ingrijpen voorkomt erger.');
    await pagina.getByLabel('Samenwerkingsverband').fill('Jeugdgroepenaanpak');
    await pagina.getByLabel('Doel').fill('De overlast stoppen.');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('De laatste dag ligt voor de eerste dag.').waitFor();
    await pagina.getByLabel('Geldig tot en met').fill('2026-12-31');
    await pagina.getByRole('button', { name: 'Registreer het besluit' }).click();
    await pagina.getByText('Het besluit is geregistreerd.').waitFor();
    // The list is read again after the sentence.
    await pagina.locator('tbody tr').waitFor();
    expect((await teksten(pagina, 'tbody tr')).map(gewoon)).toEqual([
      'jongerenwerk politiegegeven 12 maart 2026 tot en met 31 december 2026 12 maart 2026 geldig',
    ]);
    expect(gewoon(await pagina.getByRole('complementary', { name: 'Gekozen besluit' }).innerText())).toContain(
      'Politie mag politiegegeven geven aan jongerenwerk (art. 20 Wpg).',
    );
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('ends one with a day and a reason, and shows it as ended', async () => {
    const scherm = await start();
    const { pagina, brug, g } = scherm;
    g.doe(g.register.besluiten.registreer, {
      datum: '2026-03-12',
      geldigVan: '2026-03-12',
      geldigTot: '2026-12-31',
      zwaarwegendBelang: 'Vroeg ingrijpen voorkomt erger.',
      samenwerkingsverband: 'Jeugdgroepenaanpak',
      doel: 'De overlast stoppen.',
      gegevenssoorten: ['politiegegeven'],
      voorwaarden: '',
      aan: ['jongerenwerk'],
    });
    await brug.duw(pagina, 'gewijzigd', null);
    await pagina.locator('tbody tr').waitFor();
    await pagina.keyboard.press('e');
    await pagina.getByText('Wat al gezien is, blijft in het logboek staan.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Beëindig per 12 maart 2026' }).click();
    await pagina.getByText('Vul dit in.').waitFor();
    await pagina.getByLabel('Vanaf welke dag?').fill('2026-03-11');
    await pagina.getByLabel('Waarom?').fill('Het doel is bereikt.');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Beëindigen werkt alleen voor de toekomst').waitFor();
    await pagina.getByLabel('Vanaf welke dag?').fill('2026-03-12');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Het einde van het besluit is vastgelegd.').waitFor();
    await pagina.locator('tbody tr', { hasText: 'beëindigd' }).waitFor();
    const paneel = gewoon(await pagina.getByRole('complementary', { name: 'Gekozen besluit' }).innerText());
    expect(paneel).toContain('Telt niet meer vanaf 12 maart 2026. Het doel is bereikt.');
    expect(paneel).toContain('Dit telt nu niet mee.');
    expect(await pagina.getByRole('button', { name: 'Beëindig dit besluit' }).count()).toBe(0);
    expect(brug.fouten).toEqual([]);
  });
});

describe.skipIf(browser === null)('the templates of the agenda', () => {
  it('are changed a step at a time by keyboard, say what was kept, and go back to what they were', async () => {
    const g = maakGesprek();
    const { sjablonen, bewaarSjabloon, herstelSjabloon } = g.register.agenda;
    const scherm = await open((brug) => {
      richtIn(brug, g, null);
      brug.antwoord('agenda.sjablonen', () => sjablonen(g.omgeving, {}));
      brug.antwoord('agenda.bewaarSjabloon', (i) => g.doe(bewaarSjabloon, i));
      brug.antwoord('agenda.herstelSjabloon', (i) => g.doe(herstelSjabloon, i));
    });
    const { pagina, brug } = scherm;
    const regels = async () => (await teksten(pagina, '.onderdelen__knop b')).join(', ');
    await pagina.getByRole('button', { name: 'Registers', exact: true }).click();
    await pagina.getByRole('button', { name: 'Agendasjablonen', exact: true }).click();
    await pagina.getByRole('heading', { name: '1 Signaleren' }).waitFor();
    await pagina.keyboard.press('PageDown');
    await pagina.keyboard.press('PageDown');
    await pagina.getByRole('heading', { name: '2B Beoordelen: namenlijst' }).waitFor();
    await pagina.keyboard.press('Alt+ArrowDown');
    await pagina.getByText('Bewaard. Een nieuw overleg begint hiermee.').waitFor();
    await expect.poll(regels).toBe('Namenlijst, Onderwerp');
    await isToegankelijk(scherm, t);
    // The part that moved stays the chosen one.
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('Enter');
    await pagina.getByLabel('Vraag aan de zaal').fill('Gaat het over J-47?');
    await pagina.getByLabel('Kring', { exact: true }).selectOption('C');
    await pagina.getByLabel('Minuten').fill('25');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('De zaal leest deze vraag, wie er ook zit.').waitFor();
    await pagina.getByLabel('Vraag aan de zaal').fill('Wat laat de scan zien?');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('25 minuten / doel b / kring C / nodig: politie').waitFor();
    await pagina.keyboard.press('h');
    await pagina.keyboard.press('h');
    await pagina.getByText('Het gewone sjabloon is terug.').waitFor();
    await expect.poll(regels).toBe('Onderwerp, Namenlijst');
    expect(brug.fouten).toEqual([]);
  });
});
