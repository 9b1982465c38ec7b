/** Back-ups in the real window: the register, what still holds destroyed names, and going back, open and locked. */
import { describe, expect, it } from 'vitest';
import type { Kopiestand } from '../../shared/contract/kopie.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { basis, naarRegister, toestand } from './steun/groepenvoorbeelden.ts';
import { overdrachtproeven } from './steun/overdrachtproeven.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';
import type { Stubbrug } from './steun/stubbrug.ts';

const open = metRegie();
const t = toestand();
const gewoon = (x: string) => x.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const kopie = (id: string, dag: string, deel: Partial<Kopiestand['kopieen'][number]> = {}) => ({
  id,
  gemaakt: `2026-03-${dag}T13:00:00.000Z`,
  grootte: 3_500_000,
  tot: `2026-04-${dag}T13:00:00.000Z`,
  wijkt: false,
  metVernietigd: false,
  oudeSleutel: false,
  ...deel,
});
const stand = (deel: Partial<Kopiestand> = {}): Kopiestand => ({
  mapnaam: '/media/reservekopie',
  mapmelding: '',
  bewaren: { aantal: 7, dagen: 30 },
  kopieen: [],
  oudeStanden: [],
  ...deel,
});
const gevuld = stand({
  kopieen: [
    kopie('k1', '12'),
    kopie('k2', '05', { metVernietigd: true }),
    kopie('k3', '01', { metVernietigd: true, wijkt: true }),
  ],
  oudeStanden: [
    {
      naam: 'voor-terugzetten-2026-03-10T130000Z',
      gemaakt: '2026-03-10T13:00:00.000Z',
      tot: '2026-04-09T13:00:00.000Z',
      metVernietigd: false,
    },
  ],
});
const verlies = {
  gemaakt: '2026-03-05T13:00:00.000Z',
  huidig: {
    soort: 'open',
    laatste: '2026-03-12T13:05:00.000Z',
    regels: 48,
    overleggen: 1,
    groepen: 0,
    vernietigingen: 2,
  },
};

const start = (richtIn: (brug: Stubbrug) => void) => naarRegister(open, t, 'Reservekopie', richtIn);

describe.skipIf(browser === null)('the register of back-ups', () => {
  it('asks for a folder first, and then makes one by key', async () => {
    let nu = stand({ mapnaam: null });
    const scherm = await start((brug) => {
      brug.antwoord('kopie.stand', () => nu);
      brug.antwoord('kopie.kiesMap', () => {
        nu = stand();
        return true;
      });
      brug.antwoord('kopie.maak', () => {
        nu = stand({ kopieen: [kopie('k1', '12')] });
        return { kopieId: 'k1', verwijderd: 1 };
      });
    });
    const { pagina, brug } = scherm;
    await isToegankelijk(scherm, t);
    expect(await pagina.getByRole('button', { name: 'Maak reservekopie' }).count()).toBe(0);
    await pagina.keyboard.press('m');
    await pagina.getByText('In deze map staat nog geen reservekopie').waitFor();
    await pagina.keyboard.press('+');
    await pagina.getByText('De reservekopie is gemaakt en nagekeken. 1 oude kopie is verwijderd.').waitFor();
    await pagina.locator('tbody tr').waitFor();
    expect((await teksten(pagina, 'tbody tr')).map(gewoon)).toEqual([
      '12 maart 2026, 14:00 uur 12 april 2026 zoals nu 3,3 MB',
    ]);
    expect(brug.fouten).toEqual([]);
  });

  it('says which still hold destroyed names, and removes those in two steps', async () => {
    let nu = gevuld;
    const scherm = await start((brug) => {
      brug.antwoord('kopie.stand', () => nu);
      brug.antwoord('kopie.ruimOp', () => {
        nu = stand({ kopieen: gevuld.kopieen.slice(0, 1) });
        return { verwijderd: 2 };
      });
    });
    const { pagina, brug } = scherm;
    await pagina.getByText('2 kopieën zijn van vóór een vernietiging.').waitFor();
    expect((await teksten(pagina, 'tbody tr')).map(gewoon).slice(1, 3)).toEqual([
      '5 maart 2026, 14:00 uur 5 april 2026 bevat vernietigde namen 3,3 MB',
      '1 maart 2026, 14:00 uur de volgende kopie bevat vernietigde namen 3,3 MB',
    ]);
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Verwijder deze kopieën' }).click();
    expect(brug.invoerVan('kopie.ruimOp')).toEqual([]);
    await pagina.getByRole('button', { name: 'Verwijder 2 kopieën, niet terug te draaien' }).click();
    await pagina.getByText('2 kopieën zijn verwijderd.').waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('says which are still under an old key, and removes those', async () => {
    let nu = stand({ kopieen: [kopie('k1', '12'), kopie('k2', '05', { oudeSleutel: true })] });
    const scherm = await start((brug) => {
      brug.antwoord('kopie.stand', () => nu);
      brug.antwoord('kopie.ruimOp', () => {
        nu = stand({ kopieen: nu.kopieen.slice(0, 1) });
        return { verwijderd: 1 };
      });
    });
    const { pagina, brug } = scherm;
    await pagina.getByText('Eén kopie heeft nog de oude sleutel').waitFor();
    expect(gewoon((await teksten(pagina, 'tbody tr'))[1] ?? '')).toContain('oude sleutel');
    await pagina.getByRole('button', { name: 'Verwijder deze kopieën' }).click();
    await pagina.getByRole('button', { name: 'Verwijder 1 kopie, niet terug te draaien' }).click();
    await pagina.getByText('1 kopie is verwijderd.').waitFor();
    expect(brug.invoerVan('kopie.ruimOp')).toEqual([{ wat: 'oude-sleutel' }]);
    expect(brug.fouten).toEqual([]);
  });

  it('shows what going back would lose before it can be done, and Esc changes nothing', async () => {
    let keer = 0;
    const scherm = await start((brug) => {
      brug.antwoord('kopie.stand', () => gevuld);
      brug.antwoord('kopie.kies', (i: { kopieId: string | null }) => ({
        bestandId: `b-${i.kopieId}`,
        gemaakt: verlies.gemaakt,
      }));
      brug.antwoord('kopie.keur', () => {
        keer += 1;
        if (keer > 1) return verlies;
        throw new Geweigerd({ code: 'WACHTZIN_ONJUIST', uitleg: 'Deze wachtzin past niet op de reservekopie.' });
      });
      brug.antwoord('kopie.zetTerug', () => undefined);
    });
    const { pagina, brug } = scherm;
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('t');
    await pagina.getByText('Reservekopie van 5 maart 2026, 14:00 uur').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByLabel('Wachtzin of herstelcode van deze kopie').fill('verkeerd');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Deze wachtzin past niet op de reservekopie.').waitFor();
    await pagina.getByLabel('Wachtzin of herstelcode van deze kopie').fill('vier paarse dassen zingen zacht');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Dit staat nu in de kluis en niet in de kopie:').waitFor();
    expect((await teksten(pagina, '.terugzetten li')).map(gewoon)).toEqual(['1 overleg', '48 regels in het logboek']);
    await pagina.getByText('2 namen die na deze kopie zijn vernietigd, worden opnieuw vernietigd.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('Escape');
    await pagina.getByRole('heading', { name: 'Reservekopie', exact: true }).waitFor();
    expect(brug.invoerVan('kopie.zetTerug')).toEqual([]);
    await pagina.keyboard.press('t');
    await pagina.getByLabel('Wachtzin of herstelcode van deze kopie').fill('vier paarse dassen zingen zacht');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('button', { name: 'Zet terug naar 5 maart 2026, 14:00 uur' }).click();
    await expect.poll(() => brug.invoerVan('kopie.zetTerug').length).toBe(1);
    expect(brug.fouten).toEqual([]);
  });
});

describe.skipIf(browser === null)('the unlock screen', () => {
  it('takes a file, says plainly what cannot be known, and comes back locked with what was done', async () => {
    const dicht = toestand({ slot: 'dicht' });
    const scherm = await open((brug) => {
      basis(brug, dicht);
      brug.antwoord('kopie.kies', () => ({ bestandId: 'b1', gemaakt: verlies.gemaakt }));
      brug.antwoord('kopie.keur', () => ({
        gemaakt: verlies.gemaakt,
        huidig: { soort: 'dicht', gewijzigd: '2026-03-12T13:05:00.000Z' },
      }));
      brug.antwoord('kopie.zetTerug', () => {
        brug.antwoord('kluis.toestand', () => ({ ...dicht, melding: 'De reservekopie is teruggezet.' }));
      });
    });
    const { pagina, brug } = scherm;
    await pagina.getByRole('button', { name: 'Zet een reservekopie terug' }).click();
    await isToegankelijk(scherm, dicht);
    await pagina.getByRole('button', { name: 'Kies het bestand' }).click();
    await pagina.getByLabel('Wachtzin of herstelcode van deze kopie').fill('vier paarse dassen zingen zacht');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Overlegtafel kan ze niet opnieuw vernietigen.').waitFor();
    await isToegankelijk(scherm, dicht);
    await pagina.getByRole('button', { name: 'Zet terug naar 5 maart 2026, 14:00 uur' }).click();
    await pagina.getByText('De reservekopie is teruggezet.').waitFor();
    await pagina.getByRole('heading', { name: 'Ontgrendelen' }).waitFor();
    expect(brug.fouten).toEqual([]);
  });
});

overdrachtproeven(open);
