/** Signing, and a window that holds nothing of the case while somebody else may look at it. */
import { describe, expect, it } from 'vitest';
import { brugMetOverleg, toestand } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { zaakwoorden, zaal } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('signing and the lock', () => {
  const v = metOverlegvenster();

  it('starts signing with the kind of document that was seen, and nothing more', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('t', '2', 'Enter');
    await v.gedaan('verklaringen.begin').toEqual([{ overlegId: 'o1', deelnemerId: 'd6', identiteit: 'paspoort' }]);
  });

  it('records a paper that the chair saw, with what stands on it', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('t', '4', 'p');
    await v.pagina.getByLabel('Wie zag het tekenen?').fill('M. Verdicht');
    await v.pagina.getByLabel('Datum op het papier').fill('2026-01-12');
    await v.pagina.getByRole('button', { name: /Leg vast: papier gezien/ }).click();
    await v
      .gedaan('verklaringen.legPapierVast')
      .toMatchObject([
        { deelnemerId: 'd6', identiteit: 'dienstpas', plaats: 'Raadzaal', datum: '2026-01-12', getuige: 'M. Verdicht' },
      ]);
    expect(v.brug.invoerVan('verklaringen.begin')).toEqual([]);
  });

  it('holds nothing of the case while somebody signs, and comes back by the tafelcode', async () => {
    await v.open(brugMetOverleg());
    await v.brug.duw(v.pagina, 'zaal', zaal);
    await v.toetsen('n', 'Enter', 'Enter');
    await v.pagina.getByRole('option', { name: /Proefdal/ }).waitFor();
    const open1 = await v.inhoud();
    for (const woord of zaakwoorden) expect(open1).toContain(woord);

    await v.brug.duw(v.pagina, 'toestand', toestand({ slot: 'afgedekt' }));
    await v.pagina.getByRole('heading', { name: 'Er wordt getekend' }).waitFor();
    await v.brug.duw(v.pagina, 'zaal', zaal);
    await v.brug.duw(v.pagina, 'gewijzigd', null);
    const dicht = await v.inhoud();
    for (const woord of zaakwoorden) expect(dicht).not.toContain(woord);

    v.brug.antwoord('verklaringen.keerTerug', () => ({ teruggekeerd: false, pogingenOver: 2 }));
    await v.pagina.keyboard.type('123456');
    await v.toetsen('Enter');
    await v.pagina.getByText('U kunt het nog 2 keer proberen.').waitFor();
    await v.toetsen('F12');
    await v.gedaan('kluis.vergrendel').toHaveLength(1);
    await v.brug.duw(v.pagina, 'toestand', toestand());
    await v.pagina.getByText('De zaal ziet nu').waitFor();
  });

  it('holds nothing of the case once the vault is locked', async () => {
    await v.open(brugMetOverleg());
    await v.brug.duw(v.pagina, 'zaal', zaal);
    await v.brug.duw(v.pagina, 'toestand', toestand({ slot: 'dicht', openOverlegId: null, melding: 'Op slot.' }));
    await v.pagina.getByText('De zaal ziet nu').waitFor({ state: 'detached' });
    const dicht = await v.inhoud();
    for (const woord of zaakwoorden) expect(dicht).not.toContain(woord);
  });

  it('tells that somebody is at work at most once in twenty seconds', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown');
    await v.pagina.mouse.click(600, 300);
    await v.gedaan('kluis.bezig').toHaveLength(1);
  });
});
