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
      getoond: ['Notitie: De zitting van J-05 is op 8 december.'],
    });
  });

  it('asks anew, with the new list, when something else would appear than what was confirmed', async () => {
    await v.open(brugMetOverleg());
    const eerst = ['Notitie: een.'];
    const straks = ['Notitie: een.', 'Notitie: twee.'];
    v.brug.antwoord('deelnemers.zetAanwezig', (i: { bevestigd: boolean }) => ({
      verschijnt: i.bevestigd ? straks : eerst,
    }));
    const bevestig = v.pagina.locator('.vertrek__knoppen button:not([aria-disabled="true"])', {
      hasText: 'zet op tafel',
    });
    await v.toetsen('5');
    await bevestig.waitFor();
    await v.toetsen('5');
    await v.pagina.getByRole('alert').getByText('Notitie: twee.').waitFor();
    // The new list has to be in view for a moment too.
    await v.toetsen('5');
    expect(v.brug.invoerVan('deelnemers.zetAanwezig')).toHaveLength(2);
    await bevestig.waitFor();
    await v.toetsen('5');
    await v.gedaan('deelnemers.zetAanwezig').toHaveLength(3);
    expect(v.brug.invoerVan('deelnemers.zetAanwezig').at(-1)).toMatchObject({ bevestigd: true, getoond: straks });
  });

  it('never confirms by Enter held down on somebody’s button, and keeps the focus on him', async () => {
    let weg = false;
    await v.open(
      brugMetOverleg(() =>
        overlegbeeld({
          deelnemers: deelnemers.map((d) =>
            d.zetel === 5 && weg ? { ...d, inZaal: false, wachtOpBevestiging: true, stand: 'weg', regel: 'weg' } : d,
          ),
        }),
      ),
    );
    v.brug.antwoord('deelnemers.zetAanwezig', () => {
      weg = true;
      return { verschijnt: ['Notitie: iets.'] };
    });
    await v.pagina.getByRole('button', { name: /^5:/ }).focus();
    await v.pagina.keyboard.down('Enter');
    await v.pagina.getByText('Notitie: iets.').waitFor();
    await v.brug.duw(v.pagina, 'gewijzigd', ['overleg']);
    await v.pagina.getByText('weg, de zaal wacht').waitFor();
    await expect.poll(() => v.pagina.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^5:/);
    await v.pagina
      .locator('.vertrek__knoppen button:not([aria-disabled="true"])', { hasText: 'zet op tafel' })
      .waitFor();
    for (let keer = 0; keer < 5; keer += 1) await v.pagina.keyboard.down('Enter');
    await v.pagina.keyboard.up('Enter');
    expect(v.brug.invoerVan('deelnemers.zetAanwezig')).toHaveLength(1);
  });

  it('asks by a second key which of two of one partner comes in or goes out', async () => {
    const tweede = { ...deelnemers[1], id: 'd2b', naam: 'T. Agent', inZaal: false, stand: 'uitgenodigd', regel: '' };
    await v.open(brugMetOverleg(() => overlegbeeld({ deelnemers: [...deelnemers, tweede] as typeof deelnemers })));
    await v.toetsen('2');
    await v.pagina.getByText('2 politie: wie van hen?').waitFor();
    // Not an action: the letter answers the question.
    await v.toetsen('b');
    await v
      .gedaan('deelnemers.zetAanwezig')
      .toEqual([{ overlegId: 'o1', deelnemerId: 'd2b', aanwezig: true, bevestigd: false }]);
    await expect.poll(() => v.pagina.getByText('2 politie: wie van hen?').count()).toBe(0);
    await v.toetsen('2', 'a');
    await v.gedaan('deelnemers.zetAanwezig').toHaveLength(2);
    expect(v.brug.invoerVan('deelnemers.zetAanwezig').at(-1)).toMatchObject({ deelnemerId: 'd2', aanwezig: false });
    await v.toetsen('2', 'Escape', 'b');
    await v.pagina.getByLabel('Van wie komt het?').first().waitFor();
    expect(v.brug.invoerVan('deelnemers.zetAanwezig')).toHaveLength(2);
  });

  it('keeps nine people in view without scrolling, their names in whole words', async () => {
    const meer = [6, 7, 8, 9].map((zetel) => ({
      ...(deelnemers[4] as (typeof deelnemers)[number]),
      id: `m${zetel}`,
      zetel,
      naam: `Wilhelmina Voorbeeldnaam-${zetel}`,
      organisatie: 'Halt Oefenregio Noord',
      inZaal: zetel !== 9,
    }));
    await v.open(brugMetOverleg(() => overlegbeeld({ deelnemers: [...deelnemers.slice(0, 5), ...meer] })));
    const donker = {
      donkerOmdat: 'Halt Oefenregio Noord: buiten de kring, art. 8 lid 8.',
      watHelpt: 'Vraag om even buiten te wachten en druk op 8, of kies een ander onderwerp.',
    };
    for (const stand of [{}, { ...donker, bericht: { ...overlegbeeld().zaal.bericht, beeld: { soort: 'leeg' } } }]) {
      await v.brug.duw(v.pagina, 'zaal', { ...overlegbeeld().zaal, ...stand });
      if ('bericht' in stand) await v.pagina.getByText('Vraag om even buiten').waitFor();
      const [hoog, past] = await v.pagina
        .locator('.zaalpaneel__zetels')
        .evaluate((e) => [e.scrollHeight, e.clientHeight]);
      expect(hoog).toBeLessThanOrEqual(past ?? 0);
    }
    expect(await v.pagina.locator('.zetel__wie').nth(5).innerText()).toMatch(/^Wilhelmina\s+Halt Oefenregio$/);
    const hoogten = await v.pagina
      .locator('.zetel')
      .evaluateAll((rijen) => rijen.map((r) => r.getBoundingClientRect().height));
    expect(Math.min(...hoogten)).toBeGreaterThanOrEqual(28);
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
    await v.pagina.getByRole('button', { name: 'Komt niet terug' }).waitFor();
    v.brug.antwoord('besloten.komtNiet', () => undefined);
    await v.toetsen('q');
    await v.gedaan('besloten.komtNiet').toEqual([{ overlegId: 'o1', deelnemerIds: ['d5'] }]);
  });
});
