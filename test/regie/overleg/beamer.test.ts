/** The beamer: what is known of it, blanking, the practice picture, and why the room is dark. */
import { describe, expect, it } from 'vitest';
import { Geweigerd } from '../../../shared/contract/weigering.ts';
import { axeFouten } from '../../support/axe.ts';
import { brugMetOverleg, toestand } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { overlegbeeld, zaal } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('the beamer', () => {
  const v = metOverlegvenster();

  it('says what is known of the beamer; F8 puts the practice picture on it from anywhere, F9 blanks from there', async () => {
    await v.open(brugMetOverleg());
    const schermen = (deel: object) =>
      v.brug.duw(v.pagina, 'schermen', { beamer: 'ja', ander: false, proef: false, ...deel });
    const knop = (naam: string | RegExp) => v.pagina.getByRole('button', { name: naam });
    await v.brug.duw(v.pagina, 'zaal', overlegbeeld().zaal);
    await schermen({ beamer: 'nee' });
    await knop(/^Geen beamer F9/).waitFor();
    await v.pagina.getByRole('heading', { name: 'De zaal zou nu zien' }).waitFor();
    await schermen({ beamer: 'spiegelt' });
    expect(await knop(/^Beamer spiegelt/).getAttribute('title')).toContain('Windows + P');
    await schermen({});
    await v.pagina.getByRole('heading', { name: 'De zaal ziet nu' }).waitFor();

    // While typing, and in a dialog: function keys act everywhere.
    await v.toetsen('n', 'b', 'g', 'Enter', 'F8');
    await v.gedaan('schermen.toonProef').toEqual([{ aan: true }]);
    const proef = overlegbeeld().zaal;
    await v.brug.duw(v.pagina, 'zaal', { ...proef, bericht: { ...proef.bericht, beeld: { soort: 'proef' } } });
    await schermen({ proef: true });
    await knop(/^Proefbeeld F9/).waitFor();
    await v.pagina.locator('.miniatuur .proef').waitFor();
    await v.toetsen('Escape', 'Escape', '?', 'F9');
    await v.gedaan('overleg.zetBeamer').toEqual([{ overlegId: 'o1', leeg: true }]);
    await v.gedaan('schermen.toonProef').toEqual([{ aan: true }, { aan: false }]);
    await v.toetsen('Escape');

    // A refusal says what to do, beside the chip, and the keys of the meeting go on working.
    v.brug.antwoord('schermen.toonProef', () => {
      throw new Geweigerd({ code: 'GEEN_BEAMER', uitleg: 'De laptop ziet geen beamer.' });
    });
    await schermen({ beamer: 'nee', ander: true });
    await v.toetsen('F8');
    await v.pagina.getByText('De laptop ziet geen beamer.').waitFor();
    expect(await axeFouten(v.pagina, { deel: '.kopbalk' })).toEqual([]);
    await v.toetsen('3');
    await v.gedaan('deelnemers.zetAanwezig').toHaveLength(1);
    await knop('Zet de zaal op het andere scherm').click();
    await v.gedaan('schermen.kiesAnder').toHaveLength(1);
    await expect.poll(() => knop('Zet de zaal op het andere scherm').count()).toBe(0);

    // With everything that can wait in the header, none of it falls off.
    const alles = {
      teVernietigen: { aantal: 10, wacht: true },
      logboekMelding: true,
      voorstellen: 2,
      oefenkluis: true,
    };
    await v.brug.duw(v.pagina, 'toestand', toestand(alles));
    await knop('10 te vernietigen, werk wacht').waitFor();
    const breed = () => v.pagina.evaluate(() => document.querySelector('.kopbalk')?.scrollWidth);
    expect(await breed()).toBe(1366);
    expect(await knop(/^Vergrendel/).boundingBox()).toMatchObject({ width: expect.any(Number) });
  });

  it('blanks the beamer with F9, also while text is being typed and from another area', async () => {
    await v.open(brugMetOverleg());
    await v.brug.duw(v.pagina, 'zaal', zaal);
    await v.toetsen('n', 'p', 'g', 'Enter', 'F9');
    await v.gedaan('overleg.zetBeamer').toEqual([{ overlegId: 'o1', leeg: true }]);
    await v.toetsen('Escape');
    await v.pagina.getByRole('button', { name: 'Documenten' }).click();
    await v.pagina.getByText('Beamer aan:').waitFor();
    await v.brug.duw(v.pagina, 'zaal', { ...zaal, beamerLeeg: true });
    await v.pagina.getByRole('button', { name: /Beamer leeg.*terug/ }).waitFor();
    await v.toetsen('F9');
    await v.gedaan('overleg.zetBeamer').toHaveLength(2);
    expect(v.brug.invoerVan('overleg.zetBeamer').at(-1)).toEqual({ overlegId: 'o1', leeg: false });
  });

  it('says nothing is on the table while the program keeps the room blank, and F9 asks to show it', async () => {
    await v.open(brugMetOverleg());
    await v.pagina.locator('.punt .strook--op').first().waitFor();
    const leeg = {
      ...zaal,
      regels: 0,
      beamerLeeg: true,
      bericht: { ...zaal.bericht, beeld: { soort: 'leeg' as const } },
      donkerOmdat: 'Uw laatste stap is niet bewaard.',
      watHelpt: 'Doe de stap opnieuw.',
    };
    await v.brug.duw(v.pagina, 'zaal', leeg);
    await v.pagina.getByText('Zou op tafel. Uw laatste stap is niet bewaard.').first().waitFor();
    expect(await v.pagina.locator('.punt .strook--op').count()).toBe(0);
    await v.pagina.getByText(/punten, 0 op tafel/).waitFor();
    await v.pagina.getByRole('button', { name: /Beamer leeg.*terug/ }).waitFor();
    await v.toetsen('F9');
    await v.gedaan('overleg.zetBeamer').toEqual([{ overlegId: 'o1', leeg: false }]);
  });

  it('blanks with F9 also where nothing is known of the room, and says not that it is on', async () => {
    await v.open(brugMetOverleg());
    await v.brug.duw(v.pagina, 'zaal', null);
    await v.pagina.getByRole('button', { name: 'Documenten' }).click();
    expect(await v.pagina.getByText(/^Beamer aan/).count()).toBe(0);
    v.brug.antwoord('overleg.zetBeamer', () => {
      throw new Geweigerd({ code: 'SCHIJF_VOL', uitleg: 'De schijf is vol.' });
    });
    await v.toetsen('F9');
    await v.gedaan('overleg.zetBeamer').toEqual([{ overlegId: 'o1', leeg: true }]);
    await v.pagina.getByText('Niet opgeslagen').first().waitFor();
    expect(await v.pagina.getByText(/^Beamer aan/).count()).toBe(0);
  });

  it('says why the room is dark and what lights it', async () => {
    const donker = {
      ...zaal,
      regels: 0,
      bericht: { ...zaal.bericht, beeld: { soort: 'leeg' as const } },
      donkerOmdat: '6 reclassering heeft niet getekend, art. 4 lid 3.',
      watHelpt: 'Druk op t om te laten tekenen.',
    };
    await v.open(brugMetOverleg(() => overlegbeeld({ zaal: donker })));
    await v.pagina.getByText(/6 reclassering heeft niet getekend/).waitFor();
    await v.pagina.getByText(/Druk op t om te laten tekenen/).waitFor();
  });
});
