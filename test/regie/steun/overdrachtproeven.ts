/** Handing over in the real window: the code, making one, taking one over, and the receipt. In the suite of `kopie`. */
import { describe, expect, it } from 'vitest';
import type { Overdrachtbeeld, Overdrachtregel, Overdrachtstand } from '../../../shared/contract/overdracht.ts';
import { Geweigerd } from '../../../shared/contract/weigering.ts';
import { naarRegister, toestand } from './groepenvoorbeelden.ts';
import { browser, isToegankelijk, type metRegie, teksten } from './schermsteun.ts';
import type { Stubbrug } from './stubbrug.ts';

const t = toestand();
const gewoon = (x: string) => x.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const CODE = 'age1jkxxv9670nye8mpk67y8kjp70mdfvmejdjj7qweyqypl6q6gapas33en5u';
const CIJFERS = '4821 0937 5512 8840 1173';
const aantallen = { groepen: 1, leden: 14, overleggen: 3, punten: 41, interventies: 4, stukken: 5, besluiten: 1 };
const regel = (id: string, deel: Partial<Overdrachtregel> = {}): Overdrachtregel => ({
  id,
  richting: 'uit',
  soort: 'groep',
  groepId: 'g1',
  groepsnaam: 'Fictieplein',
  aan: 'Bureau Voorbeeld, team West',
  reden: 'De groep is verhuisd naar de wijk van team West.',
  gemaakt: '2026-03-12T13:00:00.000Z',
  ontvangenOp: null,
  cijfers: '0021 7734 9018 2240 6651',
  aantallen,
  ...deel,
});
const stand = (deel: Partial<Overdrachtstand> = {}): Overdrachtstand => ({
  code: { code: CODE, cijfers: CIJFERS, sinds: '2026-03-01T09:00:00.000Z' },
  groepen: [
    { id: 'g1', naam: 'Fictieplein' },
    { id: 'g2', naam: 'Oefenkade' },
  ],
  overdrachten: [],
  ...deel,
});
const beeld: Overdrachtbeeld = {
  soort: 'groep',
  gemaakt: '2026-03-12T13:00:00.000Z',
  cijfers: CIJFERS,
  aantallen,
  groepsnaam: 'Fictieplein',
  naamBezet: true,
  andereCodes: 2,
  nieuweBesluiten: 1,
};

/** @param open opens a page with a bridge: the suite that these are part of has one browser */
export function overdrachtproeven(open: ReturnType<typeof metRegie>): void {
  const start = (richtIn: (brug: Stubbrug) => void) => naarRegister(open, t, 'Overdracht', richtIn);

  describe.skipIf(browser === null)('handing over', () => {
    it('begins with a code, which is shown with its digits, saved, and replaced in two steps', async () => {
      let nu = stand({ code: null });
      const scherm = await start((brug) => {
        brug.antwoord('overdracht.stand', () => nu);
        brug.antwoord('overdracht.maakCode', () => {
          nu = stand();
        });
        brug.antwoord('overdracht.bewaarCode', () => ({ bestandsnaam: 'ontvangstcode-4821.txt' }));
      });
      const { pagina, brug } = scherm;
      await pagina.getByText('Er is nog niets overgedragen of overgenomen.').waitFor();
      await isToegankelijk(scherm, t);
      await pagina.getByRole('button', { name: 'Maak een ontvangstcode' }).click();
      await pagina.getByText(CIJFERS).waitFor();
      await pagina.getByRole('button', { name: 'Bewaar als bestand' }).click();
      await pagina.getByText('De code is bewaard: ontvangstcode-4821.txt.').waitFor();
      await pagina.getByRole('button', { name: 'Vervang de code' }).click();
      expect(brug.invoerVan('overdracht.maakCode')).toHaveLength(1);
      await pagina.getByRole('button', { name: 'Vervang, de oude opent niets meer' }).click();
      await pagina.getByText('Er is een nieuwe ontvangstcode.').waitFor();
      await isToegankelijk(scherm, t);
      expect(brug.fouten).toEqual([]);
    });

    it('refuses a mistyped code while it is typed, and goes on only when the digits were compared', async () => {
      const scherm = await start((brug) => {
        brug.antwoord('overdracht.stand', () => stand());
        brug.antwoord('overdracht.keurCode', ({ code }: { code: string }) => {
          if (code === CODE) return { code, cijfers: CIJFERS };
          throw new Geweigerd({ code: 'CODE_ONGELDIG', uitleg: 'Deze ontvangstcode klopt niet.' });
        });
        brug.antwoord('overdracht.maak', () => ({
          overdrachtId: 'o1',
          bestandsnaam: 'overdracht-2026-03-12-0a1b2c3d.otoverdracht',
          cijfers: CIJFERS,
        }));
      });
      const { pagina, brug } = scherm;
      await pagina.keyboard.press('+');
      await pagina.getByLabel('Wat draagt u over?').selectOption({ label: 'De hele kluis' });
      await pagina.getByText('De kluis van de ontvanger moet leeg zijn.').waitFor();
      await pagina.getByLabel('Wat draagt u over?').selectOption({ label: 'Groep Fictieplein' });
      const veld = pagina.getByLabel('Ontvangstcode van de ander');
      await veld.fill(`${CODE.slice(0, -1)}v`);
      await pagina.getByText('Deze ontvangstcode klopt niet.').waitFor();
      await veld.fill(CODE);
      await pagina.getByText(CIJFERS).waitFor();
      await pagina.getByLabel('Aan wie?').fill('Bureau Voorbeeld');
      await pagina.getByLabel('Waarom?').fill('Andere wijk.');
      await pagina.getByLabel('Uw eigen wachtzin').fill('vier paarse dassen zingen zacht');
      await pagina.keyboard.press('Control+Enter');
      await pagina.getByText('Vergelijk eerst de cijfers met de ander.').waitFor();
      expect(brug.invoerVan('overdracht.maak')).toEqual([]);
      await isToegankelijk(scherm, t);
      await pagina.getByLabel('De ander ziet dezelfde cijfers').check();
      await pagina.keyboard.press('Control+Enter');
      await pagina.getByText('overdracht-2026-03-12-0a1b2c3d.otoverdracht').waitFor();
      expect(brug.invoerVan('overdracht.maak')).toEqual([
        {
          wat: { soort: 'groep', groepId: 'g1' },
          code: CODE,
          aan: 'Bureau Voorbeeld',
          reden: 'Andere wijk.',
          eigenWachtzin: 'vier paarse dassen zingen zacht',
        },
      ]);
      await isToegankelijk(scherm, t);
      expect(brug.fouten).toEqual([]);
    });

    it('shows what is in it and what becomes different before it is taken over, then gives the receipt', async () => {
      const scherm = await start((brug) => {
        brug.antwoord('overdracht.stand', () => stand());
        brug.antwoord('overdracht.kies', () => ({ bestandId: 'b1', gemaakt: beeld.gemaakt }));
        brug.antwoord('overdracht.keur', () => beeld);
        brug.antwoord('overdracht.neemOver', () => ({ overdrachtId: 'o1', soort: 'groep' }));
        brug.antwoord('overdracht.bewaarBewijs', () => ({ bestandsnaam: 'ontvangst-0a1b2c3d.otbewijs' }));
      });
      const { pagina, brug } = scherm;
      await pagina.keyboard.press('n');
      await pagina.getByText('14 jongeren, 3 overleggen').waitFor();
      await pagina.getByText('2 jongeren krijgen hier een andere code').waitFor();
      await isToegankelijk(scherm, t);
      await pagina.getByRole('button', { name: 'Neem deze groep over' }).click();
      await pagina.getByText('Kies een naam voor deze groep.').waitFor();
      expect(brug.invoerVan('overdracht.neemOver')).toEqual([]);
      await pagina.getByLabel('Naam van de groep in deze kluis').fill('Fictieplein west');
      await pagina.getByRole('button', { name: 'Neem deze groep over' }).click();
      await pagina.getByRole('heading', { name: 'De groep is overgenomen' }).waitFor();
      await pagina.keyboard.press('b');
      await pagina.getByText('Het ontvangstbewijs is bewaard: ontvangst-0a1b2c3d.otbewijs.').waitFor();
      expect(brug.invoerVan('overdracht.neemOver')).toEqual([{ bestandId: 'b1', groepsnaam: 'Fictieplein west' }]);
      await isToegankelijk(scherm, t);
      expect(brug.fouten).toEqual([]);
    });

    it('says why a file is refused, and changes nothing', async () => {
      const scherm = await start((brug) => {
        brug.antwoord('overdracht.stand', () => stand());
        brug.antwoord('overdracht.kies', () => ({ bestandId: 'b1', gemaakt: beeld.gemaakt }));
        brug.antwoord('overdracht.keur', () => {
          throw new Geweigerd({
            code: 'OVERDRACHT_ANDERE_CODE',
            uitleg: 'Deze overdracht is niet gemaakt voor de ontvangstcode van deze kluis.',
          });
        });
      });
      const { pagina, brug } = scherm;
      await pagina.keyboard.press('n');
      await pagina.getByText('niet gemaakt voor de ontvangstcode van deze kluis').waitFor();
      await pagina.keyboard.press('Escape');
      await pagina.getByRole('heading', { name: 'Overdracht', exact: true }).waitFor();
      expect(brug.invoerVan('overdracht.neemOver')).toEqual([]);
      expect(brug.fouten).toEqual([]);
    });

    it('keeps a register, in which a receipt turns waiting into received and says what to do next', async () => {
      const rijen = [
        regel('o1'),
        regel('o2', { soort: 'kluis', groepId: null, groepsnaam: '', ontvangenOp: '2026-03-11T10:00:00.000Z' }),
        regel('o3', {
          richting: 'in',
          aan: '',
          reden: '',
          groepsnaam: 'Oefenkade',
          ontvangenOp: '2026-03-10T10:00:00.000Z',
        }),
      ];
      let nu = stand({ overdrachten: rijen });
      const scherm = await start((brug) => {
        brug.antwoord('overdracht.stand', () => nu);
        brug.antwoord('overdracht.leesBewijs', () => {
          nu = stand({ overdrachten: [regel('o1', { ontvangenOp: '2026-03-13T10:00:00.000Z' }), ...rijen.slice(1)] });
          return { overdrachtId: 'o1' };
        });
      });
      const { pagina, brug } = scherm;
      expect((await teksten(pagina, 'tbody tr')).map(gewoon)).toEqual([
        'Groep Fictieplein Bureau Voorbeeld, team West 12 maart 2026, 14:00 uur wacht op bewijs',
        'De hele kluis Bureau Voorbeeld, team West 12 maart 2026, 14:00 uur ontvangen',
        'Groep Oefenkade van een andere laptop 12 maart 2026, 14:00 uur hier overgenomen',
      ]);
      await pagina.getByText('De ander heeft deze overdracht nog niet bevestigd.').waitFor();
      await isToegankelijk(scherm, t);
      await pagina.keyboard.press('ArrowDown');
      await pagina.getByText('Laat uw beheerder de kluis en de reservekopieën').waitFor();
      await pagina.keyboard.press('o');
      await pagina.getByText('Het ontvangstbewijs klopt. De overdracht is ontvangen.').waitFor();
      await pagina.getByText('De ander heeft deze groep.').waitFor();
      expect(brug.fouten).toEqual([]);
    });
  });
}
