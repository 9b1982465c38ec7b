/** The screens of whoever does not have everything: the beheerder, the reader of the archive; and deciding on proposals. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { EigenVoorstel } from '../../shared/contract/beheer.ts';
import type { Voorstelbeeld } from '../../shared/contract/voorstellen.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { basis, toestand } from './steun/groepenvoorbeelden.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';
import { eigenWachtzin, mensen, richtSleutelsIn } from './steun/sleutelvoorbeelden.ts';

const open = metRegie();
const gemaakt = '2026-11-20T09:00:00.000Z';

const voorstellen: readonly Voorstelbeeld[] = [
  {
    id: 'v1',
    door: 'beheer IT',
    gemaakt,
    wat: {
      soort: 'profiel',
      gemeente: 'Oefendorp',
      citeertitel: 'Convenant jeugdgroepen Oefendorp 2026',
      vanVersie: 1,
      naarVersie: 2,
      verschillen: ['Partners: 1 erbij', 'Wie wat mag verstrekken: 3 erbij, 1 veranderd'],
    },
  },
  { id: 'v2', door: 'beheer IT', gemaakt, wat: { soort: 'persoon', rol: 'archief', naam: 'archivaris' } },
  { id: 'v3', door: 'beheer IT', gemaakt, wat: { soort: 'kopiemap', map: '/media/gemeente/reservekopie' } },
];
const knop = (pagina: Page, nr: number, naam: string) =>
  pagina.locator('.voorstel').nth(nr).getByRole('button', { name: naam });

describe.skipIf(browser === null)('proposals of the beheerder', () => {
  it('stand above the keys with what they change, and take effect on a passphrase', async () => {
    const t = toestand({ voorstellen: 3 });
    let lijst = voorstellen;
    const scherm = await open((brug) => {
      basis(brug, t);
      richtSleutelsIn(brug, () => mensen);
      brug.antwoord('voorstellen.lijst', () => ({ voorstellen: [...lijst], onleesbaar: 1 }));
      brug.antwoord('voorstellen.bevestig', (i: { eigenWachtzin: string; voorstelId: string }) => {
        if (i.eigenWachtzin !== eigenWachtzin) {
          throw new Geweigerd({ code: 'WACHTZIN_ONJUIST', uitleg: 'Dit is niet de wachtzin waarmee u nu werkt.' });
        }
        lijst = lijst.filter((v) => v.id !== i.voorstelId);
      });
      brug.antwoord('voorstellen.wijsAf', (i: { voorstelId: string }) => {
        lijst = lijst.filter((v) => v.id !== i.voorstelId);
      });
    });
    const { pagina, brug } = scherm;
    await pagina.getByRole('button', { name: '3 voorstellen' }).click();
    await pagina.getByRole('heading', { name: 'Voorstellen van de beheerder' }).waitFor();
    expect(await teksten(pagina, '.voorstellen__wat')).toEqual([
      'Convenantprofiel van versie 1 naar 2',
      'Een sleutel voor archivaris, als meelezer van het archief',
      'Reservekopieën in deze map bewaren: /media/gemeente/reservekopie',
    ]);
    await isToegankelijk(scherm, t);
    await knop(pagina, 0, 'Bevestig dit voorstel').click();
    await pagina.getByLabel('Uw eigen wachtzin').fill('verkeerd');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Dit is niet de wachtzin waarmee u nu werkt.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByLabel('Uw eigen wachtzin').fill(eigenWachtzin);
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Het voorstel is bevestigd. Het geldt vanaf nu.').waitFor();
    await pagina.getByText('Convenantprofiel van versie 1 naar 2').waitFor({ state: 'detached' });
    await knop(pagina, 1, 'Wijs af').click();
    await pagina.getByText('Het voorstel is afgewezen.').waitFor();
    // A person types his own passphrase: his name and role stand ready.
    await knop(pagina, 0, 'Geef deze persoon een sleutel').click();
    expect(await pagina.getByLabel('Korte naam').inputValue()).toBe('archivaris');
    expect(await pagina.getByRole('radio').count()).toBe(0);
    await pagina.getByText('leest alleen vastgestelde documenten').waitFor();
    expect(brug.fouten).toEqual([]);
  });
});

describe.skipIf(browser === null)('the beheerder', () => {
  it('sees his proposals and no vault, proposes somebody, takes it back, and copies a back-up', async () => {
    const t = toestand({ slot: 'beheer', ik: 'beheerder', openOverlegId: null });
    let lijst: EigenVoorstel[] = [];
    const scherm = await open((brug) => {
      basis(brug, t);
      brug.antwoord('beheer.stand', () => ({ voorstellen: lijst }));
      brug.antwoord('beheer.stelPersoonVoor', (wat: { rol: 'vervanger' | 'archief'; naam: string }) => {
        lijst = [{ id: 'v1', gemaakt, wat: { soort: 'persoon', ...wat } }];
      });
      brug.antwoord('beheer.trekIn', () => {
        lijst = [];
      });
      brug.antwoord('beheer.kopieerReservekopie', () => ({ naam: 'a.otkopie', gemaakt, grootte: 400_000 }));
    });
    const { pagina, brug } = scherm;
    await pagina.getByText('U ziet niets van wat in de kluis staat.').waitFor();
    expect(await pagina.getByRole('navigation').count()).toBe(0);
    await pagina.getByText('Er wacht geen voorstel van u.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Stel iemand voor' }).click();
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Vul dit in.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('radio', { name: 'Meelezer archief' }).check({ force: true });
    await pagina.getByLabel('Korte naam').fill('archivaris');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('archivaris als meelezer van het archief').waitFor();
    await pagina.getByRole('button', { name: 'Trek in' }).click();
    await pagina.getByText('Het voorstel is ingetrokken.').waitFor();
    await pagina.getByRole('button', { name: 'Kopieer een reservekopie' }).click();
    await pagina.getByText('De reservekopie van 20 november 2026 is gekopieerd en nagekeken.').waitFor();
    await pagina.keyboard.press('F12');
    await expect.poll(() => brug.invoerVan('kluis.vergrendel').length).toBe(1);
    expect(brug.fouten).toEqual([]);
  });
});

describe.skipIf(browser === null)('a reader of the archive', () => {
  it('has one area, in which nothing can be made or handed over', async () => {
    const t = toestand({ ik: 'archief', openOverlegId: null });
    const scherm = await open((brug) => {
      basis(brug, t);
      brug.antwoord('stukken.lijst', () => []);
    });
    const { pagina, brug } = scherm;
    await pagina.getByText('Er is nog niets vastgesteld.').waitFor();
    expect(await teksten(pagina, '.kopbalk__gebied')).toEqual(['Documenten']);
    expect(await pagina.getByRole('complementary', { name: 'Overdracht aan het DMS' }).count()).toBe(0);
    await pagina.keyboard.press('+');
    expect(await pagina.getByRole('textbox').count()).toBe(0);
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });
});
