/** The closing round. */
import { describe, expect, it } from 'vitest';
import { axeFouten } from '../../support/axe.ts';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { bijAgendapunt } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('the closing round', () => {
  const v = metOverlegvenster();

  it('records what somebody gets in the closing round: what he may have, and the answer of each bron', async () => {
    await v.open(brugMetOverleg(() => bijAgendapunt('a6')));
    await v.pagina.getByRole('button', { name: 'Leg een afspraak vast' }).waitFor();
    await v.toetsen('l');
    await v.pagina.getByLabel('Wie heeft informatie nodig?').selectOption('d5');
    // His part is the action itself; what may not go cannot be chosen, and says why.
    await v.pagina
      .getByRole('checkbox', { name: 'De gemeente zorgt voor licht' })
      .and(v.pagina.locator(':checked'))
      .waitFor();
    await v.pagina.getByText('Mag niet mee. Geen grondslag, art. 4 lid 5.').waitFor();
    expect(await v.pagina.getByRole('checkbox', { name: 'Gezien bij het station' }).isDisabled()).toBe(true);
    await v.pagina.getByRole('checkbox', { name: 'De inloop zag J-03 vaak.' }).check({ force: true });
    await v.toetsen('Control+Enter');
    await v.pagina.getByText('Kies ja of nee.').first().waitFor();
    expect(v.brug.invoerVan('sluitronde.legVast')).toEqual([]);
    await v.pagina
      .getByRole('group', { name: 'Akkoord van burgemeester?' })
      .getByRole('radio', { name: 'Ja' })
      .check({ force: true });
    await v.pagina
      .getByRole('group', { name: 'Akkoord van jongerenwerk?' })
      .getByRole('radio', { name: 'Nee' })
      .check({ force: true });
    // Who is in the room is filled in; who is not has to be chosen, and is marked.
    const stem = v.pagina.getByLabel('Wie antwoordt voor jongerenwerk?');
    expect([
      await stem.inputValue(),
      await v.pagina.getByLabel('Wie antwoordt voor burgemeester?').inputValue(),
    ]).toEqual(['', 'zelf']);
    await stem.selectOption({ label: 'D. Voorbeeld (niet in de zaal)' });
    await v.pagina.getByLabel('Onder welke voorwaarde geeft burgemeester dit?').fill('alleen mondeling');
    await v.pagina.getByText('De ene bron zegt ja, de andere nee.').waitFor();
    await v.pagina.getByLabel('Wat mag de jongere horen?').fill('dat er licht komt');
    expect(await axeFouten(v.pagina)).toEqual([]);
    await v.toetsen('Control+Enter');
    await v.gedaan('sluitronde.legVast').toMatchObject([
      {
        onderwerpId: 'p7',
        ontvanger: 'd5',
        items: ['p9'],
        antwoorden: [{ bron: 'jongerenwerk', gevraagdAan: 'd4', akkoord: false }],
        magVerteld: '',
      },
      {
        onderwerpId: 'p7',
        ontvanger: 'd5',
        items: ['p7'],
        antwoorden: [{ bron: 'burgemeester', gevraagdAan: null, akkoord: true, voorwaarden: 'alleen mondeling' }],
        doel: 'd',
        magVerteld: 'dat er licht komt',
      },
    ]);
    await v.pagina.getByRole('button', { name: 'Sluit het overleg' }).click();
    expect(v.brug.invoerVan('overleg.sluit')).toEqual([]);
    await v.pagina.getByRole('button', { name: 'Ja, sluit het overleg' }).click();
    await v.gedaan('overleg.sluit').toEqual([{ overlegId: 'o1' }]);
  });
});
