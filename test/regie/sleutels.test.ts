/** Mensen en sleutels in the real window: who can open the vault, and changing it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Toestand } from '../../shared/contract/kluis.ts';
import type { Mens } from '../../shared/contract/sleutels.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { basis, toestand } from './steun/groepenvoorbeelden.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';
import { eigenWachtzin, mensen, richtSleutelsIn } from './steun/sleutelvoorbeelden.ts';
import type { Stubbrug } from './steun/stubbrug.ts';

const open = metRegie();
const t = toestand();
const goed = 'paard lamp dak wolk vijf';
const gewoon = (x: string) => x.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

async function start(lijst: () => readonly Mens[] = () => mensen, begin: Toestand = t) {
  const scherm = await open((brug: Stubbrug) => {
    basis(brug, begin);
    richtSleutelsIn(brug, lijst);
  });
  await scherm.pagina.getByRole('button', { name: 'Registers', exact: true }).click();
  await scherm.pagina.getByRole('button', { name: 'Mensen en sleutels' }).click();
  await scherm.pagina.getByRole('heading', { name: 'Mensen en sleutels' }).waitFor();
  return scherm;
}
const paneel = (pagina: Page) => pagina.getByRole('complementary', { name: 'Gekozen sleutel' });
const eigen = (pagina: Page) => pagina.getByLabel('Uw eigen wachtzin');

describe.skipIf(browser === null)('people and keys', () => {
  it('shows who can open the vault, since when, and when they last did', async () => {
    const scherm = await start();
    const { pagina, brug } = scherm;
    expect((await teksten(pagina, 'tbody tr')).map(gewoon)).toEqual([
      'Mare Verdicht (u) procesregisseur 2 maart 2026 24 november 2026, 09:12',
      'vervanger 1 vervanger 9 maart 2026 12 oktober 2026, 14:30',
      'teamleider veiligheid vervanger 2 november 2026 nog nooit',
      'Herstelcode op papier alleen voor nood 2 maart 2026 nog nooit',
    ]);
    expect(gewoon(await paneel(pagina).innerText())).toContain('Wachtzin gewijzigd 1 september 2026');
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('ArrowDown');
    expect(gewoon(await paneel(pagina).innerText())).toContain('kan alles wat de procesregisseur kan');
    expect(await paneel(pagina).getByRole('button', { name: 'Wijzig uw wachtzin' }).count()).toBe(0);
    expect(brug.fouten).toEqual([]);
  });

  it('changes one’s own passphrase: the present one, and a strong new one twice', async () => {
    const scherm = await start();
    const { pagina, brug } = scherm;
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('w');
    await pagina.getByLabel('Uw wachtzin tot nu toe').and(pagina.locator(':focus')).waitFor();
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Vul uw wachtzin in.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByLabel('Uw wachtzin tot nu toe').fill('verkeerd');
    await pagina.getByLabel('Nieuwe wachtzin', { exact: true }).fill('paard');
    await pagina.locator('.sterkte__woord', { hasText: 'te zwak' }).waitFor();
    await pagina.getByLabel('Nieuwe wachtzin, nog een keer').fill('paard');
    await pagina.keyboard.press('Enter');
    await pagina.locator('.veld__fout', { hasText: 'Voeg nog twee woorden toe.' }).waitFor();
    await pagina.getByLabel('Nieuwe wachtzin', { exact: true }).fill(goed);
    await pagina.keyboard.press('Enter');
    await pagina.getByText('De twee wachtzinnen zijn niet gelijk.').waitFor();
    expect(brug.invoerVan('sleutels.wijzigWachtzin')).toEqual([]);
    await pagina.getByLabel('Nieuwe wachtzin, nog een keer').fill(goed);
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Dit is niet de wachtzin waarmee u nu werkt.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByLabel('Uw wachtzin tot nu toe').fill(eigenWachtzin);
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Uw wachtzin is gewijzigd. De oude werkt niet meer.').waitFor();
    expect(await pagina.locator('input[type="password"]').count()).toBe(0);
    expect(brug.fouten).toEqual([]);
  });

  it('adds a vervanger in two steps, in neither of which the other’s passphrase can be shown', async () => {
    let lijst = mensen;
    const scherm = await start(() => lijst);
    const { pagina, brug } = scherm;
    await pagina.keyboard.press('+');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Vul dit in.').first().waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByLabel('Korte naam').fill('vervanger 3');
    await pagina.getByLabel('Wachtzin van deze persoon', { exact: true }).fill(goed);
    await pagina.getByLabel('Wachtzin van deze persoon, nog een keer').fill(goed);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { name: 'Geef vervanger 3 een sleutel' }).waitFor();
    expect(await pagina.getByLabel('Wachtzin van deze persoon').count()).toBe(0);
    expect(brug.invoerVan('sleutels.voegToe')).toEqual([]);
    await isToegankelijk(scherm, t);
    // Back: what the vervanger typed is gone, for whoever has the laptop now.
    await pagina.getByRole('button', { name: 'Vorige stap' }).click();
    expect(await pagina.getByLabel('Wachtzin van deze persoon', { exact: true }).inputValue()).toBe('');
    expect(await pagina.getByLabel('Korte naam').inputValue()).toBe('vervanger 3');
    await pagina.getByLabel('Wachtzin van deze persoon', { exact: true }).fill(goed);
    await pagina.getByLabel('Wachtzin van deze persoon, nog een keer').fill(goed);
    await pagina.keyboard.press('Control+Enter');
    await eigen(pagina).fill(eigenWachtzin);
    lijst = [...mensen.slice(0, 3), { ...(mensen[2] as Mens), id: 's9', naam: 'vervanger 3' }, ...mensen.slice(3)];
    await pagina.keyboard.press('Enter');
    await pagina.getByText('vervanger 3 kan de kluis nu openen met een eigen wachtzin.').waitFor();
    expect(brug.invoerVan('sleutels.voegToe')).toEqual([
      { rol: 'vervanger', naam: 'vervanger 3', wachtzin: goed, herhaling: goed, eigenWachtzin, voorstelId: null },
    ]);
    await pagina.getByRole('button', { name: 'vervanger 3' }).waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('removes a vervanger only after saying what follows and on one’s own passphrase', async () => {
    const scherm = await start();
    const { pagina, brug } = scherm;
    await pagina.keyboard.press('Delete');
    expect(await pagina.getByText('Verwijder vervanger 1').count()).toBe(0);
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('Delete');
    await pagina.getByText('Die kopie gaat met deze wachtzin nog wel open.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('Escape');
    await pagina.keyboard.press('Escape');
    expect(await eigen(pagina).count()).toBe(0);
    await pagina.keyboard.press('Delete');
    await eigen(pagina).fill('verkeerd');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Er is niets veranderd.').waitFor();
    await eigen(pagina).fill(eigenWachtzin);
    await pagina.getByRole('button', { name: 'Verwijder vervanger 1' }).click();
    await pagina.getByText('De sleutel van vervanger 1 is ingetrokken.').waitFor();
    expect(brug.invoerVan('sleutels.verwijder').at(-1)).toEqual({ sleufId: 's3', eigenWachtzin });
    expect(brug.fouten).toEqual([]);
  });

  it('binds one’s own key to this laptop where the system can, and says what follows', async () => {
    const eigenRij = () => mensen.map((m) => (m.ik ? { ...m, toestel: gebonden } : m));
    let gebonden = false;
    const scherm = await open((brug) => {
      basis(brug, t);
      richtSleutelsIn(brug, eigenRij, true);
    });
    const { pagina, brug } = scherm;
    await pagina.getByRole('button', { name: 'Registers', exact: true }).click();
    await pagina.getByRole('button', { name: 'Mensen en sleutels' }).click();
    await paneel(pagina).waitFor();
    await pagina.keyboard.press('l');
    await pagina.getByText('Dan helpt alleen de herstelcode.').waitFor();
    await isToegankelijk(scherm, t);
    gebonden = true;
    await eigen(pagina).fill(eigenWachtzin);
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Uw sleutel werkt nu alleen op deze laptop, met uw wachtzin.').waitFor();
    await paneel(pagina).getByText('één laptop').waitFor();
    await paneel(pagina).getByRole('button', { name: 'Weer op elke laptop' }).waitFor();
    expect(brug.invoerVan('sleutels.bindAanLaptop')).toEqual([{ aan: true, eigenWachtzin }]);
    expect(brug.fouten).toEqual([]);
  });

  it('writes the vault anew: says what it means, shows how far it is, stops, and ends with the new code', async () => {
    const scherm = await start();
    const { pagina, brug } = scherm;
    let stop: () => void = () => undefined;
    const lopend = Promise.withResolvers<{ herstelcode: string }>();
    brug.antwoord('sleutels.voortgang', () => ({ stap: 'versleutelen' }));
    brug.antwoord('sleutels.stopVernieuwen', () => stop());
    brug.antwoord('sleutels.vernieuwDatasleutel', () => {
      stop = () => lopend.reject(new Geweigerd({ code: 'GESTOPT', uitleg: 'Het opnieuw versleutelen is gestopt.' }));
      return lopend.promise;
    });
    const vul = async () => {
      await pagina.getByLabel('Uw wachtzin tot nu toe').fill(eigenWachtzin);
      await pagina.getByLabel('Nieuwe wachtzin', { exact: true }).fill(goed);
      await pagina.getByLabel('Nieuwe wachtzin, nog een keer').fill(goed);
    };
    await pagina.keyboard.press('v');
    await pagina.getByText('Vervangers en lezers kunnen de kluis daarna niet meer openen.').waitFor();
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Vul uw wachtzin in.').waitFor();
    await isToegankelijk(scherm, t);
    await vul();
    await pagina.keyboard.press('Control+Enter');
    await pagina.locator('[aria-current="step"]', { hasText: 'Versleutelen' }).waitFor();
    expect(await pagina.locator('input').count()).toBe(0);
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('Escape');
    await pagina.getByText('Het opnieuw versleutelen is gestopt.').waitFor();
    expect(await pagina.getByLabel('Uw wachtzin tot nu toe').inputValue()).toBe(eigenWachtzin);
    const later = toestand({ herstelcodeBevestigd: false });
    brug.antwoord('sleutels.vernieuwDatasleutel', () => {
      brug.antwoord('kluis.toestand', () => later);
      return { herstelcode: 'AAAA-BBBB-CCCC-DDDD' };
    });
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByLabel('Uw herstelcode').getByText('CCCC').waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('replaces the recovery code: shown once, typed over, and back to the keys', async () => {
    const scherm = await start();
    const { pagina, brug } = scherm;
    const later = toestand({ herstelcodeBevestigd: false });
    brug.antwoord('kluis.bevestigHerstelcode', (i: { herstelcode: string }) => {
      if (!i.herstelcode.startsWith('AAAA'))
        throw new Geweigerd({ code: 'HERSTELCODE_ONJUIST', uitleg: 'Deze code klopt niet. Kijk hem na.' });
      brug.antwoord('kluis.toestand', () => t);
    });
    await pagina.keyboard.press('h');
    await pagina.getByText('U ziet de nieuwe code één keer.').waitFor();
    await isToegankelijk(scherm, t);
    brug.antwoord('kluis.toestand', () => later);
    await eigen(pagina).fill(eigenWachtzin);
    await pagina.keyboard.press('Enter');
    await pagina.getByLabel('Uw herstelcode').getByText('CCCC').waitFor();
    await pagina.getByText('De oude code werkt niet meer. Vernietig het oude papier.').waitFor();
    expect(await pagina.getByText('Stap 4 van 4').count()).toBe(0);
    await isToegankelijk(scherm, later);
    await pagina.getByRole('button', { name: 'Ik heb de code opgeschreven' }).click();
    expect(await pagina.getByText('CCCC').count()).toBe(0);
    await pagina.getByLabel('Herstelcode').fill('AAAA-BBBB-CCCC-DDDD');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { name: 'Mensen en sleutels' }).waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('says so when the recovery code was never typed over', async () => {
    const scherm = await open((brug: Stubbrug) => {
      basis(brug, toestand({ herstelcodeBevestigd: false }));
      richtSleutelsIn(brug, () => mensen);
    });
    const { pagina } = scherm;
    await pagina.getByRole('button', { name: 'Later' }).click();
    await pagina.getByRole('button', { name: 'Registers', exact: true }).click();
    await pagina.getByRole('button', { name: 'Mensen en sleutels' }).click();
    await pagina.getByRole('button', { name: 'Herstelcode op papier' }).click();
    await pagina.getByText('Deze code is nog niet overgetypt.').waitFor();
    expect(scherm.brug.fouten).toEqual([]);
  });
});
