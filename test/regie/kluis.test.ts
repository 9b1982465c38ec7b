/** First start, unlocking and the recovery code, in the real window on a stub bridge. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Toestand } from '../../shared/contract/kluis.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { basis, nu, toestand } from './steun/groepenvoorbeelden.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';
import type { Stubbrug } from './steun/stubbrug.ts';

const goed = 'paard lamp dak wolk vijf';
const code = '7K3M-9QXT-2HWF-D4NP';
const nieuw = toestand({ slot: 'geen', oefenkluis: null, sleuven: [] });
const dicht = toestand({ slot: 'dicht' });

function richtIn(brug: Stubbrug, t: Toestand): void {
  basis(brug, t);
  brug.antwoord('kluis.meetWachtzin', (i: { wachtzin: string }) =>
    i.wachtzin === goed
      ? { score: 4, genoeg: true, advies: '' }
      : { score: 1, genoeg: false, advies: 'Voeg nog twee woorden toe.' },
  );
  brug.antwoord('kluis.keurProfiel', (i: { bestandId: string | null }) =>
    i.bestandId === null
      ? {
          geldig: true,
          gemeente: 'Voorbeeldstad',
          citeertitel: 'Voorbeeldconvenant',
          versie: 1,
          partners: ['burgemeester', 'politie'],
          vervaltOp: '2028-04-10',
          verlopen: false,
        }
      : {
          geldig: false,
          fouten: [{ veld: 'kringen[1].partners[0]', uitleg: '"polite" is geen partner van dit profiel' }],
        },
  );
  brug.antwoord('kluis.maak', () => ({ herstelcode: code }));
  brug.antwoord('bestanden.kies', () => ({ id: 'b1', naam: 'onze-gemeente.json', grootte: 1200 }));
}

async function naarWachtzin(pagina: Page): Promise<void> {
  await pagina.getByLabel('Uw naam').fill('M. Verdicht');
  await pagina.keyboard.press('Enter');
  await pagina.getByLabel('Wachtzin', { exact: true }).waitFor();
}

async function naarProfiel(pagina: Page): Promise<void> {
  await naarWachtzin(pagina);
  await pagina.getByLabel('Wachtzin', { exact: true }).fill(goed);
  await pagina.getByLabel('Wachtzin, nog een keer').fill(goed);
  await pagina.getByLabel('Tafelcode').fill('135790');
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { name: 'Kies het convenant' }).waitFor();
}

describe.skipIf(browser === null)('the screens of the vault', () => {
  const open = metRegie();

  it('says plainly that only a practice vault can be made here, and asks a name', async () => {
    const scherm = await open((b) => richtIn(b, nieuw));
    const { pagina } = scherm;
    await pagina.getByText('Hier maakt u een oefenkluis.').waitFor();
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Vul dit in.').waitFor();
    await isToegankelijk(scherm, nieuw);
    expect(scherm.brug.fouten).toEqual([]);
  });

  it('goes on only with a strong passphrase, twice the same, and six digits', async () => {
    const scherm = await open((b) => richtIn(b, nieuw));
    const { pagina, brug } = scherm;
    await naarWachtzin(pagina);
    await pagina.getByLabel('Wachtzin', { exact: true }).fill('paard');
    await pagina.locator('.sterkte__woord', { hasText: 'te zwak' }).waitFor();
    await pagina.getByLabel('Wachtzin, nog een keer').fill('paard');
    await pagina.getByLabel('Tafelcode').fill('12345');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Vul precies zes cijfers in.').waitFor();
    await pagina.getByLabel('Tafelcode').fill('135790');
    await pagina.keyboard.press('Enter');
    await pagina.locator('.veld__fout', { hasText: 'Voeg nog twee woorden toe.' }).waitFor();
    await pagina.getByLabel('Wachtzin', { exact: true }).fill(goed);
    await pagina.keyboard.press('Enter');
    await pagina.getByText('De twee wachtzinnen zijn niet gelijk.').waitFor();
    await isToegankelijk(scherm, nieuw);
    await pagina.getByLabel('Wachtzin, nog een keer').fill(goed);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { name: 'Kies het convenant' }).waitFor();
    expect(brug.invoerVan('kluis.maak')).toEqual([]);
    expect(brug.fouten).toEqual([]);
  });

  it('names the field of every mistake in a profile and makes nothing with it', async () => {
    const scherm = await open((b) => richtIn(b, nieuw));
    const { pagina, brug } = scherm;
    await naarProfiel(pagina);
    await pagina.getByText('Voorbeeldstad', { exact: true }).waitFor();
    await pagina.getByRole('radio', { name: 'Profiel uit een bestand' }).check();
    await pagina.getByRole('button', { name: 'Maak de oefenkluis' }).click();
    await pagina.getByText('Kies eerst een bestand').waitFor();
    await pagina.getByRole('button', { name: 'Kies bestand' }).click();
    await pagina.getByText('er is 1 fout').first().waitFor();
    expect(await teksten(pagina, '.profiel__fouten td')).toEqual([
      'kringen[1].partners[0]',
      '"polite" is geen partner van dit profiel',
    ]);
    await isToegankelijk(scherm, nieuw);
    await pagina.getByRole('button', { name: 'Maak de oefenkluis' }).click();
    expect(brug.invoerVan('kluis.maak')).toEqual([]);
    expect(brug.fouten).toEqual([]);
  });

  it('shows the profile of the policy, with nothing to choose, and makes the vault with it', async () => {
    const vast = { ...nieuw, beleid: { profielVast: true, exportMetNamen: false } };
    const { pagina, brug } = await open((b) => richtIn(b, vast));
    await naarWachtzin(pagina);
    await pagina.getByLabel('Wachtzin', { exact: true }).fill(goed);
    await pagina.getByLabel('Wachtzin, nog een keer').fill(goed);
    await pagina.getByLabel('Tafelcode').fill('135790');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { name: 'Het convenant van uw gemeente' }).waitFor();
    await pagina.getByText('Voorbeeldconvenant, versie 1').waitFor();
    expect(await pagina.getByRole('radio').count()).toBe(0);
    await pagina.getByRole('button', { name: 'Maak de oefenkluis' }).click();
    await expect.poll(() => brug.invoerVan('kluis.maak')).toMatchObject([{ profielBestandId: null }]);
    expect(brug.fouten).toEqual([]);
  });

  it('shows the recovery code once in groups, and goes on when it was typed over', async () => {
    const later = toestand({ herstelcodeBevestigd: false });
    const scherm = await open((b) => {
      richtIn(b, nieuw);
      b.antwoord('kluis.bevestigHerstelcode', (i: { herstelcode: string }) => {
        if (i.herstelcode !== code)
          throw new Geweigerd({ code: 'HERSTELCODE_ONJUIST', uitleg: 'Deze code klopt niet. Kijk hem na.' });
      });
    });
    const { pagina, brug } = scherm;
    await naarProfiel(pagina);
    brug.antwoord('kluis.toestand', () => later);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { name: 'Schrijf de herstelcode op' }).waitFor();
    expect(brug.invoerVan('kluis.maak')).toEqual([
      { wachtzin: goed, herhaling: goed, tafelcode: '135790', naam: 'M. Verdicht', profielBestandId: null },
    ]);
    expect(await teksten(pagina, '.herstelcode li')).toEqual(['7K3M', '9QXT', '2HWF', 'D4NP']);
    await isToegankelijk(scherm, later);
    await pagina.getByRole('button', { name: 'Ik heb de code opgeschreven' }).click();
    expect(await pagina.getByText('7K3M').count()).toBe(0);
    await pagina.getByLabel('Herstelcode').fill('7K3M');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Deze code klopt niet.').waitFor();
    brug.antwoord('kluis.toestand', () => toestand());
    await pagina.getByLabel('Herstelcode').fill(code);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('navigation').waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('asks for the code after a restart, and lets somebody without it go on for now', async () => {
    const later = toestand({ herstelcodeBevestigd: false });
    const scherm = await open((b) => richtIn(b, later));
    await scherm.pagina.getByText('U hebt de herstelcode nog niet bevestigd.').first().waitFor();
    await isToegankelijk(scherm, later);
    await scherm.pagina.getByRole('button', { name: 'Later' }).click();
    await scherm.pagina.getByRole('navigation').waitFor();
    await scherm.brug.duw(scherm.pagina, 'toestand', later);
    await scherm.pagina.getByRole('navigation').waitFor();
    expect(scherm.brug.fouten).toEqual([]);
  });

  it('makes a new code for who has lost the first before confirming it, and shows that one', async () => {
    const later = toestand({ herstelcodeBevestigd: false });
    const scherm = await open((b) => {
      richtIn(b, later);
      b.antwoord('kluis.nieuweHerstelcode', () => ({ herstelcode: 'AAAA-BBBB-CCCC-DDDD' }));
    });
    await scherm.pagina.getByRole('button', { name: 'Maak een nieuwe herstelcode' }).click();
    await scherm.pagina.getByLabel('Uw herstelcode').getByText('CCCC').waitFor();
    expect(scherm.brug.fouten).toEqual([]);
  });

  it('unlocks by role, and stays calm about a wrong passphrase', async () => {
    const t = toestand({ slot: 'dicht', sleuven: [...dicht.sleuven, { id: 's3', rol: 'vervanger' }] });
    const scherm = await open((b) => {
      richtIn(b, t);
      b.antwoord('kluis.ontgrendel', (i: { wachtzin: string }) => {
        if (i.wachtzin !== goed) throw new Geweigerd({ code: 'WACHTZIN_ONJUIST', uitleg: 'De wachtzin klopt niet.' });
      });
    });
    const { pagina, brug } = scherm;
    await pagina.getByRole('radio', { name: 'Vervanger' }).check();
    await pagina.getByLabel('Wachtzin').fill('verkeerd');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('De vorige wachtzin klopte niet.').waitFor();
    await pagina.getByLabel('Wachtzin').and(pagina.locator(':focus')).waitFor();
    expect(await pagina.getByLabel('Wachtzin').inputValue()).toBe('');
    expect(await pagina.getByText(/J-0|Fictieplein|Verdicht/).count()).toBe(0);
    expect(await pagina.getByRole('radio', { name: 'Herstelcode' }).count()).toBe(0);
    await isToegankelijk(scherm, t);
    brug.antwoord('kluis.toestand', () => toestand());
    await pagina.getByLabel('Wachtzin').fill(goed);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('navigation').waitFor();
    expect(brug.invoerVan('kluis.ontgrendel')).toEqual([
      { sleufId: 's3', wachtzin: 'verkeerd' },
      { sleufId: 's3', wachtzin: goed },
    ]);
    expect(brug.fouten).toEqual([]);
  });

  it('counts down the waiting time and tries nothing until it is over', async () => {
    const wachtTot = new Date(nu.getTime() + 65_000).toISOString();
    const { pagina, brug } = await open((b) => richtIn(b, dicht));
    await pagina.getByLabel('Wachtzin').waitFor();
    await brug.duw(pagina, 'toestand', { ...dicht, wachtTot });
    await pagina.getByRole('timer').filter({ hasText: 'over 1 minuut en 5 seconden' }).waitFor();
    await pagina.getByLabel('Wachtzin').fill(goed);
    await pagina.keyboard.press('Enter');
    await pagina.clock.setFixedTime(new Date(nu.getTime() + 64_000));
    await pagina.getByRole('timer').filter({ hasText: 'over 1 seconde' }).waitFor();
    expect(brug.invoerVan('kluis.ontgrendel')).toEqual([]);
    await pagina.clock.setFixedTime(new Date(nu.getTime() + 66_000));
    await pagina.getByRole('timer').waitFor({ state: 'detached' });
  });

  it('opens with the recovery code and a new passphrase', async () => {
    const scherm = await open((b) => {
      richtIn(b, dicht);
      b.antwoord('kluis.herstel', (i: { herstelcode: string }) => {
        if (i.herstelcode !== code) throw new Geweigerd({ code: 'HERSTELCODE_ONJUIST', uitleg: 'De code klopt niet.' });
      });
    });
    const { pagina, brug } = scherm;
    await pagina.getByRole('button', { name: 'Gebruik de herstelcode' }).click();
    await pagina.getByLabel('Herstelcode').fill('7K3M');
    await pagina.getByLabel('Wachtzin', { exact: true }).fill(goed);
    await pagina.getByLabel('Wachtzin, nog een keer').fill(goed);
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Deze herstelcode klopt niet.').waitFor();
    await isToegankelijk(scherm, dicht);
    brug.antwoord('kluis.toestand', () => toestand());
    await pagina.getByLabel('Herstelcode').fill(code);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('navigation').waitFor();
    expect(brug.invoerVan('kluis.herstel').at(-1)).toEqual({ herstelcode: code, wachtzin: goed, herhaling: goed });
    expect(brug.fouten).toEqual([]);
  });
});
