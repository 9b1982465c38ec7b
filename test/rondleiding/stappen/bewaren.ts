/** Somebody takes part no more: off the lists, and in the register of what is kept until when (art. 12). */
import type { Podium } from '../podium.ts';
import { mensen, type Verhaal } from '../verhaal.ts';

export async function bewaren(p: Podium, v: Verhaal): Promise<void> {
  const [code = ''] = v.codes;
  await p.naarGroep(mensen.groep);
  await p.regie.getByRole('button', { name: code, exact: true }).click();
  await p.klik('Beëindig deelname');
  await p.vul('Waarom?', 'De partners zien hem al drie overleggen niet meer bij de groep.');
  await p.foto('deelname-beeindigen');
  await p.regie
    .getByRole('form', { name: 'Beëindig deelname' })
    .getByRole('button', { name: 'Beëindig deelname' })
    .click();
  await p.zie(/is van de lijsten/);
  await p.regie.getByRole('table', { name: 'Recidivebewaring' }).scrollIntoViewIfNeeded();
  await p.foto('recidivebewaring');
  await p.naar('Registers');
  await p.klik('Bewaren en vernietigen');
  await p.zie('Er hoeft nu niets weg.');
  await p.foto('bewaren');
}
