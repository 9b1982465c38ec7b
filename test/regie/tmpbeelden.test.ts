import { afterAll, beforeAll, it } from 'vitest';
import { brugMetOverleg } from './steun/antwoorden.ts';
import { type Regievenster, startRegie } from './steun/regiepagina.ts';
import { overlegbeeld } from './steun/voorbeeld.ts';

let venster: Regievenster;
beforeAll(async () => {
  venster = await startRegie('/usr/bin/chromium');
});
afterAll(async () => {
  await venster?.sluit();
});
const klok = () => ({
  loopt: new Date(Date.now() - 11 * 60_000).toISOString(),
  einde: new Date(Date.now() + 20 * 60_000).toISOString(),
});
const shot = async (naam: string, beeld: () => ReturnType<typeof overlegbeeld>, wacht: string, ...reeks: string[]) => {
  const brug = brugMetOverleg(beeld);
  const p = await venster.open(brug);
  await p.getByText(wacht).first().waitFor();
  for (const k of reeks) {
    if (k.startsWith('@'))
      await p
        .getByRole('button', { name: k.slice(1), exact: true })
        .first()
        .click();
    else await p.keyboard.press(k);
  }
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/shots/${naam}.png` });
  if (brug.fouten.length) console.log(naam, brug.fouten);
};
const prep = () => overlegbeeld({ staat: 'voorbereiding', punten: [], klok: { loopt: null, einde: '' } });
const open = () => {
  const b = overlegbeeld();
  return overlegbeeld({ klok: klok(), gekozen: { ...b.gekozen, nodigMist: ['jongerenwerk'] } });
};
it('shots', async () => {
  await shot('prep', prep, 'Overleg voorbereiden');
  await shot('prep-agenda', prep, 'Overleg voorbereiden', 'g', 'ArrowDown', 'ArrowDown');
  await shot('prep-weg', prep, 'Overleg voorbereiden', 'g', 'ArrowDown', 'ArrowDown', 'Delete');
  await shot('prep-nieuw', prep, 'Overleg voorbereiden', 'g', '+');
  await shot('prep-wijzig', prep, 'Overleg voorbereiden', 'g', 'ArrowDown', 'ArrowDown', 'Enter');
  await shot('open', open, 'De zaal ziet nu');
  await shot('open-agenda', open, 'De zaal ziet nu', '+');
  await shot('open-nieuw', open, 'De zaal ziet nu', '+', '+');
  await shot('sjablonen', prep, 'Overleg voorbereiden', '@Registers', '@Agendasjablonen');
  await shot(
    'sjablonen6',
    prep,
    'Overleg voorbereiden',
    '@Registers',
    '@Agendasjablonen',
    'PageDown',
    'PageDown',
    'PageDown',
    'PageDown',
    'PageDown',
    'PageDown',
    'ArrowDown',
  );
}, 120000);
