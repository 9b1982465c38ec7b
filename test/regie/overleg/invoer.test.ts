/** What is noted and taken along: by keyboard, with what a refusal or a lock leaves in place. */
import { describe, expect, it } from 'vitest';
import type { Overlegbeeld } from '../../../shared/contract/overlegbeeld.ts';
import { Geweigerd } from '../../../shared/contract/weigering.ts';
import { axeFouten } from '../../support/axe.ts';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { bijAgendapunt, overlegbeeld } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('noting in the meeting', () => {
  const v = metOverlegvenster();

  it('gives a half typed line back at its own subject: with the focus after unlocking, without it when leafing', async () => {
    const half = JSON.stringify({
      regel: {
        soort: 'notitie',
        bron: 'politie',
        gegevenssoort: 'gewoon',
        tekst: 'Half een zin',
        veld: 'tekst',
        rond: true,
      },
    });
    const met = brugMetOverleg();
    met.antwoord('concepten.haal', (i: { formulier: string }) => (i.formulier === 'invoer' ? { waarden: half } : null));
    await v.open(met, 'Teruggehaald: tekst die nog niet was bewaard.');
    const vak = v.pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    const heeftFocus = () => vak.evaluate((e) => e === document.activeElement);
    expect([await vak.inputValue(), await heeftFocus()]).toEqual(['Half een zin', true]);

    v.brug.antwoord('overleg.toon', () => bijAgendapunt('a4'));
    await v.brug.duw(v.pagina, 'gewijzigd', null);
    await v.pagina.getByRole('heading', { level: 1, name: bijAgendapunt('a4').gekozen.titel }).waitFor();
    await v.pagina.getByText('Teruggehaald').first().waitFor();
    await expect.poll(heeftFocus).toBe(false);
    // The keys of the meeting go on working, and the kind's own key goes on with the line.
    await v.toetsen('3');
    await v.gedaan('deelnemers.zetAanwezig').toHaveLength(1);
    await v.toetsen('n');
    await expect.poll(heeftFocus).toBe(true);
    expect(await vak.inputValue()).toBe('Half een zin');
  });

  it('leaves a half typed note waiting with Esc: the digits work, and it is gone on with', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('n', 'p', 'g', 'Enter');
    const vak = v.pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    const heeftFocus = () => vak.evaluate((e) => e === document.activeElement);
    await v.pagina.keyboard.type('Net uitgesproken');
    await v.toetsen('Escape');
    await v.pagina.getByText('Uw tekst wacht.').waitFor();
    expect([await vak.inputValue(), await heeftFocus()]).toEqual(['Net uitgesproken', false]);
    // Somebody walks in.
    await v.toetsen('4', 'Escape');
    await v.gedaan('deelnemers.zetAanwezig').toHaveLength(1);
    for (const toets of ['n', 'Enter']) {
      await v.toetsen(toets);
      await expect.poll(heeftFocus).toBe(true);
      await v.toetsen('Escape');
      await expect.poll(heeftFocus).toBe(false);
    }
    expect(v.brug.invoerVan('concepten.wis')).toEqual([]);

    // Throwing away is a step of its own, and undo brings it back.
    await v.toetsen('Backspace');
    await v.pagina.getByText('Uw tekst is weg. Ctrl Z zet hem terug.').waitFor();
    expect(await vak.count()).toBe(0);
    await v.toetsen('Control+z');
    await expect.poll(heeftFocus).toBe(true);
    expect([await vak.inputValue(), v.brug.invoerVan('terug.draai')]).toEqual(['Net uitgesproken', []]);
    await v.pagina.keyboard.type(', en af.');
    await v.toetsen('Enter');
    await v.gedaan('punten.voegToe').toMatchObject([{ tekst: 'Net uitgesproken, en af.' }]);
  });

  it('closes a line in which nothing was typed at the first Esc', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('n', 'p', 'Escape');
    await v.pagina.getByRole('button', { name: 'Notitie n', exact: true }).waitFor();
    expect(await v.pagina.getByText('Uw tekst wacht.').count()).toBe(0);
  });

  const alsNu = {
    puntId: 'p2',
    bron: 'jongerenwerk',
    gegevenssoort: 'gewoon',
    niveau: 'groep',
    leden: [],
    kring: null,
    kringAkkoordDoor: null,
    verantwoordelijke: null,
    termijn: null,
    tekst: 'De groep is kleiner: 6 tot 8 jongeren. Minder lawaai.',
  };
  const regelVan = (soort: string) => v.pagina.getByText(`Wijzig ${soort}`, { exact: true });

  it('corrects the bron, the gegevenssoort and the youth of an item with a key each, and says beforehand what it will be', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('ArrowDown', 'ArrowDown', 'Enter');
    await regelVan('notitie').waitFor();
    await v.pagina.getByRole('button', { name: 'Van wie komt het? jongerenwerk. Wijzig' }).waitFor();
    // The kind stays: Tab goes from the text to the bron.
    await v.toetsen('Tab', 'p');
    await v.pagina.getByRole('button', { name: 'Van wie komt het? politie. Wijzig' }).waitFor();
    await v.toetsen('Tab', 'Tab', 'p', 'Tab', 'Tab', 'Tab', '0', '3', 'Enter');
    await v.pagina.getByText('Wordt: niet op tafel.').waitFor();
    await v.toetsen('Enter');
    await v
      .gedaan('punten.wijzig')
      .toEqual([{ ...alsNu, bron: 'politie', gegevenssoort: 'politiegegeven', niveau: 'individu', leden: ['l3'] }]);
    await regelVan('notitie').waitFor({ state: 'detached' });
    expect(v.brug.invoerVan('punten.proef').at(-1)).toMatchObject({ puntId: 'p2', bron: 'politie', leden: ['l3'] });
    expect(v.brug.invoerVan('punten.voegToe')).toEqual([]);
    await v.toetsen('Control+z');
    await v.gedaan('terug.draai').toEqual([{ overlegId: 'o1' }]);
    // The wrong youth: the right one comes in his place.
    await v.toetsen('ArrowDown', 'ArrowDown', 'Enter');
    await regelVan('signaal').waitFor();
    await v.pagina.getByRole('button', { name: 'Over wie? J-03. Wijzig' }).click();
    await v.toetsen('0', '5', 'Enter', 'Enter');
    await v.gedaan('punten.wijzig').toMatchObject([{}, { puntId: 'p4', leden: ['l5'], bron: 'politie' }]);
  });

  it('corrects the responsible partner and the term of an action, with what a smaller kring it has', async () => {
    const punten = overlegbeeld().punten.map((p) =>
      p.id === 'p2'
        ? {
            ...p,
            soort: 'actie' as const,
            verantwoordelijke: 'politie',
            verantwoordelijkeId: 'politie',
            termijn: '2026-12-01',
            gekozenKring: 'B',
          }
        : p,
    );
    await v.open(brugMetOverleg(() => overlegbeeld({ punten })));
    await v.toetsen('ArrowDown', 'ArrowDown', 'Enter');
    await regelVan('actie').waitFor();
    await v.pagina.getByRole('button', { name: 'Wie doet het? politie. Wijzig' }).click();
    await v.toetsen('j');
    await v.pagina.getByRole('button', { name: /^Wanneer klaar\?/ }).click();
    await v.pagina.keyboard.type('15-12-2026');
    await v.toetsen('Enter', 'Enter');
    await v
      .gedaan('punten.wijzig')
      .toEqual([{ ...alsNu, kring: 'B', verantwoordelijke: 'jongerenwerk', termijn: '2026-12-15' }]);
  });

  it('keeps a refused correction in the line with the article, says what it undoes, and sends nothing that is not different', async () => {
    const punten = overlegbeeld().punten.map((p) =>
      p.id === 'p2'
        ? {
            ...p,
            tekst: 'Een regel.\nEn nog een.',
            verruimingen: [{ id: 'v1', aan: 'OM', akkoord: 'D. Voorbeeld', tijd: '10:30' }],
            meereizend: ['Voorwaarde: niet bellen.'],
          }
        : p,
    );
    const met = brugMetOverleg(() => overlegbeeld({ punten }));
    met.antwoord('punten.wijzig', () => {
      throw new Geweigerd({ code: 'GEEN_GRONDSLAG', uitleg: 'Er is geen grondslag.', artikel: 'art. 3' });
    });
    await v.open(met);
    await v.toetsen('ArrowDown', 'ArrowDown', 'Enter');
    const vak = v.pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    await v.pagina.getByText('Wijzigt u dit, dan vervalt de verruiming').waitFor();
    await v.pagina.getByText('De voorwaarden en het beroepsgeheim blijven staan.').waitFor();
    expect(await vak.inputValue()).toBe('Een regel.\nEn nog een.');
    expect(await axeFouten(v.pagina)).toEqual([]);
    await v.toetsen('Enter');
    await vak.waitFor({ state: 'detached' });
    expect(v.brug.invoerVan('punten.wijzig')).toEqual([]);
    await v.toetsen('Enter');
    await vak.waitFor();
    await v.pagina.keyboard.type(' Klaar.');
    await v.toetsen('Enter');
    await v.pagina
      .getByRole('alert')
      .getByText(/art\. 3/)
      .waitFor();
    expect(await vak.inputValue()).toBe('Een regel.\nEn nog een. Klaar.');
  });

  it('leaves a half typed correction waiting, goes on with it, and gets it back when it was thrown away', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('ArrowDown', 'ArrowDown', 'Enter');
    const vak = v.pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    const heeftFocus = () => vak.evaluate((e) => e === document.activeElement);
    await vak.pressSequentially(' Nog iets');
    const getypt = await vak.inputValue();
    await v.toetsen('Escape');
    await v.pagina.getByText('Uw tekst wacht.').waitFor();
    await v.toetsen('4');
    await v.gedaan('deelnemers.zetAanwezig').toHaveLength(1);
    // Another item, and a new one: the correction comes first.
    for (const toets of ['Enter', 'n']) {
      await v.toetsen('ArrowDown', toets);
      await expect.poll(heeftFocus).toBe(true);
      expect(await vak.inputValue()).toBe(getypt);
      await v.toetsen('Escape');
      await expect.poll(heeftFocus).toBe(false);
    }
    await v
      .gedaan('concepten.bewaar')
      .toContainEqual(expect.objectContaining({ formulier: 'punt-bewerken', bij: { punt: 'p2' } }));
    await v.toetsen('Backspace');
    await v.pagina.getByText('Uw tekst is weg. Ctrl Z zet hem terug.').waitFor();
    expect(await vak.count()).toBe(0);
    await v.toetsen('Control+z');
    await expect.poll(heeftFocus).toBe(true);
    expect([await vak.inputValue(), v.brug.invoerVan('terug.draai')]).toEqual([getypt, []]);
    // Unchanged, Esc closes it.
    await vak.fill(alsNu.tekst);
    await v.toetsen('Escape');
    await expect.poll(() => vak.count()).toBe(0);
  });

  it('brings a half typed correction back after unlocking, with the bron that was chosen', async () => {
    const met = brugMetOverleg();
    const open = [
      { wat: 'punt:a3', stand: 'p2' },
      { wat: 'bewerkt:a3', stand: 'p2' },
    ];
    const plek = { gebied: 'overleg', register: 'besluiten', overlegId: 'o1', groepId: null, stukId: null, open };
    met.antwoord('concepten.plek', () => plek);
    const half = { regel: { soort: 'besluit', bron: 'politie', tekst: 'Half verbeterd', veld: 'tekst', rond: true } };
    met.antwoord('concepten.haal', (i: { formulier: string }) =>
      i.formulier === 'punt-bewerken' ? { waarden: JSON.stringify(half) } : null,
    );
    await v.open(met, 'Teruggehaald: tekst die nog niet was bewaard.');
    const vak = v.pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    await expect.poll(() => vak.inputValue()).toBe('Half verbeterd');
    await regelVan('notitie').waitFor();
    await expect.poll(() => vak.evaluate((e) => e === document.activeElement)).toBe(true);
    await v.toetsen('Enter');
    await v.gedaan('punten.wijzig').toEqual([{ ...alsNu, bron: 'politie', tekst: 'Half verbeterd' }]);
  });

  it('says how many agreements of the closing round lapsed when an item became another one', async () => {
    let afspraken = 2;
    const met = brugMetOverleg();
    met.antwoord('punten.wijzig', () => ({ afspraken }));
    await v.open(met);
    const maakAnders = async (nieuw: string) => {
      await v.toetsen('Enter');
      const vak = v.pagina.getByRole('textbox', { name: 'Tekst', exact: true });
      await vak.fill(nieuw);
      await v.toetsen('Enter');
      await vak.waitFor({ state: 'detached' });
    };
    const regel = v.pagina.getByText('Het punt is anders: ', { exact: false });
    await v.toetsen('ArrowDown', 'ArrowDown');
    await maakAnders('De groep is kleiner.');
    await v.gedaan('punten.wijzig').toEqual([{ ...alsNu, tekst: 'De groep is kleiner.' }]);
    await expect
      .poll(() => regel.allTextContents())
      .toContain('Het punt is anders: 2 afspraken in de sluitronde vervallen. Vraag de bron daar opnieuw.');
    expect(await axeFouten(v.pagina)).toEqual([]);
    afspraken = 1;
    await maakAnders('De groep is groter.');
    await expect
      .poll(() => regel.allTextContents())
      .toContain('Het punt is anders: 1 afspraak in de sluitronde vervalt. Vraag de bron daar opnieuw.');
    // Nothing was agreed on it: nothing is said, also not what was said before.
    afspraken = 0;
    await maakAnders('De groep is weg.');
    await v.gedaan('punten.wijzig').toHaveLength(3);
    await expect.poll(() => regel.count()).toBe(0);
  });

  it('says what does not fit of a long text that is pasted, and cuts no word', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('n', 'p', 'g', 'Enter');
    const vak = v.pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    const plak = (tekst: string) =>
      vak.evaluate((veld, t) => {
        const klembord = new DataTransfer();
        klembord.setData('text/plain', t);
        veld.dispatchEvent(new ClipboardEvent('paste', { clipboardData: klembord, bubbles: true, cancelable: true }));
      }, tekst);
    await plak(`${'woord '.repeat(600)}EINDE`);
    await v.pagina.getByText(/Te lang: de laatste 1\.608 tekens staan er niet bij/).waitFor();
    expect(await vak.inputValue()).toBe('woord '.repeat(333).trim());
    await vak.fill('');
    await plak('kort');
    await expect.poll(() => v.pagina.getByText(/Te lang/).count()).toBe(0);
  });

  it('notes a signal with eight keys before the text, and says beforehand what it will be', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('s', 'p', 'p', '0', '5', 'Enter');
    await v.pagina.keyboard.type('Stond op 22 november met twee oudere jongens.');
    await v.pagina.getByText('Wordt: niet op tafel.').waitFor();
    await v.toetsen('Enter');
    await v.gedaan('punten.voegToe').toEqual([
      {
        agendapuntId: 'a3',
        soort: 'signaal',
        bron: 'politie',
        gegevenssoort: 'politiegegeven',
        niveau: 'individu',
        leden: ['l5'],
        kring: null,
        kringAkkoordDoor: null,
        verantwoordelijke: null,
        termijn: null,
        tekst: 'Stond op 22 november met twee oudere jongens.',
      },
    ]);
    expect(JSON.stringify(v.brug.invoerVan('punten.proef'))).not.toContain('oudere jongens');
    await v.pagina.getByText('Nieuw punt').waitFor();
    await v.toetsen('Control+z');
    await v.gedaan('terug.draai').toEqual([{ overlegId: 'o1' }]);
    await v.pagina.getByText('Ctrl Shift Z zet het terug').waitFor();
    await v.toetsen('Control+Shift+z', 'Control+y');
    await v.gedaan('terug.opnieuw').toHaveLength(2);
  });

  it('still offers first what was used last, after a visit to another area', async () => {
    const genoteerd: Overlegbeeld['keuzes']['genoteerd'] = [];
    const { keuzes } = overlegbeeld();
    const met = brugMetOverleg(() => overlegbeeld({ keuzes: { ...keuzes, genoteerd: [...genoteerd] } }));
    met.antwoord('punten.voegToe', (i: Overlegbeeld['keuzes']['genoteerd'][number]) => {
      const { bron, gegevenssoort, verantwoordelijke } = i;
      genoteerd.unshift({ bron, gegevenssoort, verantwoordelijke });
      return { puntId: 'p8' };
    });
    await v.open(met);
    const vak = v.pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    await v.toetsen('n', 'j', 'p', 'Enter');
    await vak.fill('Van de inloop.');
    await v.toetsen('Enter');
    await v.gedaan('punten.voegToe').toHaveLength(1);
    await v.pagina.getByRole('button', { name: 'Groepen', exact: true }).click();
    await v.pagina.getByRole('heading', { name: 'Groepen' }).waitFor();
    await v.pagina.getByRole('button', { name: 'Overleg', exact: true }).click();
    await v.pagina.getByRole('button', { name: 'Notitie n', exact: true }).waitFor();
    await v.toetsen('n', 'Enter', 'Enter', 'Enter');
    await vak.fill('Nog iets van de inloop.');
    await v.toetsen('Enter');
    await v
      .gedaan('punten.voegToe')
      .toMatchObject([{}, { bron: 'jongerenwerk', gegevenssoort: 'politiegegeven', tekst: 'Nog iets van de inloop.' }]);
  });

  it('notes an action with its partner and term, and keeps a refusal and the text in place', async () => {
    await v.open(brugMetOverleg());
    v.brug.antwoord('punten.voegToe', () => {
      throw new Geweigerd({
        code: 'GEEN_GRONDSLAG',
        uitleg: 'Er is geen grondslag. Kies een andere soort.',
        artikel: 'art. 3',
      });
    });
    await v.toetsen('a', 'b', 'g', 'Enter', 'j');
    await v.pagina.keyboard.type('27-11-2026');
    await v.toetsen('Enter');
    await v.pagina.keyboard.type('Belt de elektricien.');
    await v.toetsen('Enter');
    await v
      .gedaan('punten.voegToe')
      .toMatchObject([{ soort: 'actie', niveau: 'groep', verantwoordelijke: 'jongerenwerk', termijn: '2026-11-27' }]);
    await v.pagina
      .getByRole('alert')
      .getByText(/art\. 3/)
      .waitFor();
    expect(await v.pagina.getByRole('textbox', { name: 'Tekst' }).inputValue()).toBe('Belt de elektricien.');
  });

  it('takes the text of a table that is pasted in a note, on one line, and says that the rest is left', async () => {
    await v.open(brugMetOverleg());
    await v.toetsen('n', 'b', 'g', 'Enter');
    const vak = v.pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    await vak.pressSequentially('Zie: ');
    await vak.evaluate((veld) => {
      const klembord = new DataTransfer();
      klembord.setData('text/plain', 'J-01\tvrijdag\r\nJ-02\tzondag');
      klembord.setData('text/html', '<table><tr><td>J-01</td></tr></table>');
      veld.dispatchEvent(new ClipboardEvent('paste', { clipboardData: klembord, bubbles: true, cancelable: true }));
    });
    await v.pagina.getByText('De opmaak van de tabel niet.').waitFor();
    expect(await vak.inputValue()).toBe('Zie: J-01, vrijdag; J-02, zondag');
    await v.toetsen('Enter');
    await v.gedaan('punten.voegToe').toMatchObject([{ tekst: 'Zie: J-01, vrijdag; J-02, zondag' }]);
  });

  const elders = (meer: Record<string, unknown>) => ({
    id: 'e1',
    soort: 'notitie',
    tekst: 'De groep kwam minder vaak bij de winkels.',
    over: 'groep',
    bron: 'jongerenwerk',
    waar: 'overleg van 27 oktober 2026, voortgang',
    doel: 'doel b: aard en omvang bepalen',
    anderDoel: false,
    opTafel: true,
    ...meer,
  });

  it('takes an earlier item along by its own key, and asks first when the doel is another', async () => {
    await v.open(brugMetOverleg());
    v.brug.antwoord('punten.elders', () => [
      elders({}),
      elders({ id: 'e2', tekst: 'Er is een proeftuin.', anderDoel: true }),
    ]);
    v.brug.antwoord('punten.haalErbij', () => ({ erbij: true }));
    const dialoog = v.pagina.getByRole('dialog');
    const openLijst = async () => {
      await v.toetsen('h');
      await dialoog.getByText('De groep kwam minder vaak bij de winkels.').waitFor();
    };
    await openLijst();
    // The same key twice takes nothing along that nobody chose.
    await v.toetsen('Enter', 'h', 'ArrowDown', 'ArrowDown', 'h');
    await dialoog.getByText('doel b: aard en omvang bepalen').waitFor();
    await v.toetsen('Enter', '1', 'h');
    await dialoog.getByText('Kies 1 en 2.').waitFor();
    expect(v.brug.invoerVan('punten.haalErbij')).toEqual([]);
    expect(await axeFouten(v.pagina)).toEqual([]);
    await v.toetsen('2', 'h');
    await dialoog.waitFor({ state: 'detached' });
    expect(v.brug.invoerVan('punten.haalErbij')).toEqual([
      { puntId: 'e2', agendapuntId: 'a3', doelbinding: { nogNodig: true, magHiervoor: true } },
    ]);
    // A no is recorded as well. Asked for by a key in the very moment that a dialog closes: it is the meeting's by then.
    await openLijst();
    await v.toetsen('ArrowDown');
    await v.pagina.evaluate(() => {
      new MutationObserver((_, kijker) => {
        if (document.querySelector('dialog')) return;
        kijker.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }));
        document.documentElement.toggleAttribute('dicht-geweest', true);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await v.toetsen('h');
    await v.pagina.locator('html[dicht-geweest]').waitFor();
    await dialoog.getByText('De groep kwam minder vaak bij de winkels.').waitFor();
    await v.toetsen('ArrowDown', 'ArrowDown', 'h', '1', 'n');
    await dialoog.waitFor({ state: 'detached' });
    expect(v.brug.invoerVan('punten.haalErbij').at(-1)).toMatchObject({
      doelbinding: { nogNodig: true, magHiervoor: false },
    });
  });

  it('takes an item from elsewhere off the subject with one key, and never edits its text', async () => {
    const punten = overlegbeeld().punten.map((p) =>
      p.id === 'p2' ? { ...p, vanElders: 'overleg van 27 oktober 2026, voortgang', magBewerken: false } : p,
    );
    await v.open(brugMetOverleg(() => overlegbeeld({ punten })));
    v.brug.antwoord('punten.haalEraf', () => undefined);
    await v.toetsen('ArrowDown', 'ArrowDown');
    await v.pagina.getByText(/uit overleg van 27 oktober 2026/).waitFor();
    await v.toetsen('Enter');
    expect(await v.pagina.getByRole('textbox', { name: 'Tekst', exact: true }).count()).toBe(0);
    await v.toetsen('Delete');
    await v.gedaan('punten.haalEraf').toEqual([{ puntId: 'p2', agendapuntId: 'a3' }]);
  });

  it('records conditions and what lifts a professional secret, and shows them with the item', async () => {
    const punten = overlegbeeld().punten.map((p) =>
      p.id === 'p2'
        ? { ...p, meereizend: ['Voorwaarde: niet delen met de school.'], voorwaarden: 'niet delen met de school' }
        : p,
    );
    await v.open(brugMetOverleg(() => overlegbeeld({ punten })));
    v.brug.antwoord('punten.legVoorwaardenVast', () => undefined);
    await v.pagina.getByText('Voorwaarde: niet delen met de school.').waitFor();
    await v.pagina.getByRole('button', { name: /De groep is kleiner/ }).click();
    await v.toetsen('o');
    const dialoog = v.pagina.getByRole('dialog');
    await dialoog.getByLabel('Voorwaarden van de bron').fill('alleen mondeling');
    await dialoog.getByLabel(/beroepsgeheim/).selectOption('wet');
    await v.toetsen('Control+Enter');
    await dialoog.waitFor({ state: 'detached' });
    expect(v.brug.invoerVan('punten.legVoorwaardenVast')).toEqual([
      { puntId: 'p2', voorwaarden: 'alleen mondeling', beroepsgeheim: 'wet' },
    ]);
  });
});
