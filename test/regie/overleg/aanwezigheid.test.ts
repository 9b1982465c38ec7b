/** Who is in the room, by digit; and what appears by somebody leaving. */
import { describe, expect, it } from 'vitest';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { deelnemers, overlegbeeld } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('who is in the room', () => {
  const v = metOverlegvenster();

  it('lets somebody in at once', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('4');
    await v
      .gedaan('deelnemers.zetAanwezig')
      .toEqual([{ overlegId: 'o1', deelnemerId: 'd4', aanwezig: true, bevestigd: false }]);
  });

  it('asks the same digit again before anything appears, and names what would', async () => {
    let weg = false;
    await v.open(
      brugMetOverleg(() =>
        overlegbeeld({
          deelnemers: deelnemers.map((d) =>
            d.zetel === 5 && weg
              ? { ...d, inZaal: false, wachtOpBevestiging: true, stand: 'weg', regel: 'weg sinds 10:41' }
              : d,
          ),
        }),
      ),
    );
    v.brug.antwoord('deelnemers.zetAanwezig', (invoer: { aanwezig: boolean; bevestigd: boolean }) => {
      weg = !invoer.aanwezig && !invoer.bevestigd;
      return { verschijnt: weg ? ['Notitie: De zitting van J-05 is op 8 december.'] : [] };
    });
    await v.toetsen('5');
    await v.pagina.getByRole('alert').getByText('Notitie: De zitting van J-05 is op 8 december.').waitFor();
    await v.brug.duw(v.pagina, 'gewijzigd', null);
    await v.pagina.getByText('weg, de zaal wacht').waitFor();

    // Esc and Enter leave the room as it is; after Esc the digit first shows again what would appear.
    await v.toetsen('Enter', 'Escape');
    await v.pagina.getByText('De zaal ziet nog hetzelfde').waitFor();
    // Twice at once is a slip of the finger: the list has to have been in view. Here: in the moment that it appears.
    await v.pagina.evaluate(() => {
      new MutationObserver((_, kijker) => {
        if (!document.querySelector('.vertrek')) return;
        kijker.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '5', bubbles: true }));
        document.documentElement.toggleAttribute('tweede-keer', true);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await v.toetsen('5');
    await v.pagina.getByRole('alert').getByText('Notitie: De zitting van J-05 is op 8 december.').waitFor();
    await v.pagina.locator('html[tweede-keer]').waitFor();
    expect(v.brug.invoerVan('deelnemers.zetAanwezig').some((i) => (i as { bevestigd: boolean }).bevestigd)).toBe(false);
    await v.pagina
      .locator('.vertrek__knoppen button:not([aria-disabled="true"])', { hasText: 'zet op tafel' })
      .waitFor();
    await v.toetsen('5');
    await v.gedaan('deelnemers.zetAanwezig').toHaveLength(3);
    expect(v.brug.invoerVan('deelnemers.zetAanwezig').at(-1)).toEqual({
      overlegId: 'o1',
      deelnemerId: 'd5',
      aanwezig: false,
      bevestigd: true,
    });
  });

  it('never confirms by a key that is held down', async () => {
    await v.open(brugMetOverleg());
    v.brug.antwoord('deelnemers.zetAanwezig', () => ({ verschijnt: ['Notitie: iets.'] }));
    await v.pagina.keyboard.down('5');
    await v.pagina.getByText('Notitie: iets.').waitFor();
    await v.pagina.keyboard.down('5');
    await v.pagina.keyboard.down('5');
    await v.pagina.keyboard.up('5');
    expect(v.brug.invoerVan('deelnemers.zetAanwezig')).toHaveLength(1);
  });

  it('reminds in one line of who waits outside, with his digit', async () => {
    const buiten = deelnemers.map((d) => (d.zetel === 5 ? { ...d, inZaal: false, wachtBuiten: true } : d));
    await v.open(brugMetOverleg(() => overlegbeeld({ deelnemers: buiten })));
    const regel = v.pagina.getByText('Buiten wacht: 5 Halt. Roep binnen en druk op 5.');
    await regel.waitFor();
    await v.pagina.getByRole('button', { name: 'Komt niet terug' }).click();
    await regel.waitFor({ state: 'detached' });
  });
});
