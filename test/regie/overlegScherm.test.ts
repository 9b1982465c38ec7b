/** The meeting in the real regie window: by keyboard, covered, and readable for everybody. One build, one browser. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { actielijst, leestVerslag, metTeLaat, verslagbeeld } from './afloopvoorbeelden.ts';
import { brugMetOverleg, toestand } from './steun/antwoorden.ts';
import { groepbeeld } from './steun/groepvoorbeeld.ts';
import { verstrekkingenregister } from './steun/papiervoorbeeld.ts';
import { type Regievenster, startRegie, zoekBrowser } from './steun/regiepagina.ts';
import type { Stubbrug } from './steun/stubbrug.ts';
import {
  aanwezig,
  beslotenDeel,
  bijAgendapunt,
  deelnemers,
  halt,
  jongerenwerk,
  namenrijen,
  overlegbeeld,
  zaakwoorden,
  zaal,
} from './steun/voorbeeld.ts';
import { stukbeeld } from './stukkenvoorbeelden.ts';

const pad = zoekBrowser();
if (pad === null) console.log('skipped: no Chromium found (OVERLEGTAFEL_CHROMIUM)');

describe.skipIf(pad === null)('the meeting in the regie window', () => {
  let venster: Regievenster;
  let pagina: Page;
  let brug: Stubbrug;

  beforeAll(async () => {
    venster = await startRegie(pad ?? '');
  });
  afterAll(async () => {
    await venster?.sluit();
  });
  afterEach(() => {
    expect(brug.fouten).toEqual([]);
  });

  /** Opens the window on a meeting and waits until it is there. */
  async function open(met: Stubbrug, wachtOp: string | RegExp = 'De zaal ziet nu'): Promise<void> {
    brug = met;
    brug.antwoord('groepen.toon', () => groepbeeld);
    pagina = await venster.open(brug);
    await pagina.getByText(wachtOp).first().waitFor();
  }
  const toetsen = async (...reeks: string[]) => {
    for (const toets of reeks) await pagina.keyboard.press(toets);
  };
  const gedaan = (naam: Parameters<Stubbrug['invoerVan']>[0]) =>
    expect.poll(() => brug.invoerVan(naam), { timeout: 20_000 });
  const inhoud = () => pagina.evaluate(() => document.documentElement.outerHTML);

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
    await open(met, 'Teruggehaald: tekst die nog niet was bewaard.');
    const vak = pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    const heeftFocus = () => vak.evaluate((e) => e === document.activeElement);
    expect([await vak.inputValue(), await heeftFocus()]).toEqual(['Half een zin', true]);

    brug.antwoord('overleg.toon', () => bijAgendapunt('a4'));
    await brug.duw(pagina, 'gewijzigd', ['overleg']);
    await pagina.getByRole('heading', { level: 1, name: bijAgendapunt('a4').gekozen.titel }).waitFor();
    await pagina.getByText('Teruggehaald').first().waitFor();
    await expect.poll(heeftFocus).toBe(false);
    // The keys of the meeting go on working, and the kind's own key goes on with the line.
    await toetsen('3');
    await gedaan('deelnemers.zetAanwezig').toHaveLength(1);
    await toetsen('n');
    await expect.poll(heeftFocus).toBe(true);
    expect(await vak.inputValue()).toBe('Half een zin');
    await toetsen('Escape');
    await gedaan('concepten.wis').toEqual([{ formulier: 'invoer', bij: { agendapunt: 'a4' } }]);
  });

  it('reads the verslag of the meeting before: how much the room sees, striking for a bron, and vaststelling here', async () => {
    const met = brugMetOverleg(leestVerslag);
    met.antwoord('stukken.toon', (i: { stukId: string }) => stukbeeld(i.stukId));
    met.antwoord('verslag.toon', () => verslagbeeld());
    met.antwoord('verslag.schrap', () => undefined);
    met.antwoord('stukken.stelVast', () => undefined);
    await open(met, 'Verslag lezen');
    await pagina.getByText('De zaal ziet 4 van 7 punten: wat iedereen aan tafel nu mag zien.').waitFor();
    await pagina.getByText('J-03 vernielde op 20 november').click();
    expect(await pagina.getByRole('button', { name: 'haal weg' }).count()).toBe(0);
    await toetsen('x');
    await pagina.getByLabel('Wie van de bron vroeg dit?').selectOption('d2');
    await toetsen('Enter');
    expect(brug.invoerVan('verslag.schrap')).toEqual([]);
    await pagina.getByRole('button', { name: 'Schrap en vernietig' }).click();
    await gedaan('verslag.schrap').toEqual([{ stukId: 's2', puntId: 'p4', gevraagdDoor: 'd2', opmerkingen: [] }]);
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await toetsen('f');
    await pagina.getByRole('dialog').getByText('I. Denkbeeld, burgemeester').waitFor();
    await pagina.getByRole('button', { name: 'Stel vast', exact: true }).click();
    await gedaan('stukken.stelVast').toEqual([{ stukId: 's2', wijze: 'overleg', tweedeLezer: '', reden: '' }]);
  });

  it('shows what is overdue before what is noted, and records how it stands', async () => {
    const met = brugMetOverleg(metTeLaat);
    met.antwoord('acties.zetStand', () => undefined);
    met.antwoord('verslag.zetOpAgenda', () => ({ agendapuntId: 'a9' }));
    await open(met, 'Te laat uit eerdere overleggen');
    await toetsen('ArrowDown', 'ArrowDown', 'Enter');
    await pagina.getByLabel('Resultaat in één regel').fill('Gesproken op 19 november.');
    await toetsen('Control+Enter');
    await gedaan('acties.zetStand').toMatchObject([
      { id: 't2', stand: 'gedaan', resultaat: 'Gesproken op 19 november.' },
    ]);
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await toetsen('Escape', 'l');
    await gedaan('verslag.zetOpAgenda').toEqual([{ overlegId: 'o1' }]);
    await gedaan('overleg.kiesAgendapunt').toEqual([{ overlegId: 'o1', agendapuntId: 'a9' }]);
  });

  it('can be added to when it is closed: an item with a name', async () => {
    const met = brugMetOverleg(() => overlegbeeld({ staat: 'gesloten' }), { openOverlegId: null });
    met.antwoord('verslag.vulAan', () => ({ puntId: 'p9' }));
    met.antwoord('acties.lijst', () => actielijst);
    await open(met, 'Overleggen');
    await toetsen('a');
    await pagina.getByRole('heading', { level: 1, name: 'Acties' }).waitFor();
    expect(await pagina.getByText('te laat', { exact: true }).count()).toBe(2);
    expect((await new AxeBuilder({ page: pagina }).setLegacyMode().analyze()).violations).toEqual([]);
    await toetsen('Escape');
    await pagina.getByRole('button', { name: '24 november 2026' }).click();
    await pagina.getByText('Dit overleg is gesloten.').waitFor();
    await toetsen('+');
    await pagina.getByLabel('Tekst').fill('De burgemeester belde later.');
    await pagina.getByLabel('Wie vult aan?').selectOption({ label: 'K. Bedacht, politie' });
    expect((await new AxeBuilder({ page: pagina }).setLegacyMode().analyze()).violations).toEqual([]);
    await toetsen('Control+Enter');
    await gedaan('verslag.vulAan').toMatchObject([
      { agendapuntId: 'a3', niveau: 'groep', leden: [], tekst: 'De burgemeester belde later.', door: 'd2' },
    ]);
  });

  it('says what is known of the beamer; F8 puts the practice picture on it from anywhere, F9 blanks from there', async () => {
    await open(brugMetOverleg());
    const schermen = (deel: object) =>
      brug.duw(pagina, 'schermen', { beamer: 'ja', ander: false, proef: false, ...deel });
    const knop = (naam: string | RegExp) => pagina.getByRole('button', { name: naam });
    await brug.duw(pagina, 'zaal', overlegbeeld().zaal);
    await schermen({ beamer: 'nee' });
    await knop(/^Geen beamer F9/).waitFor();
    await pagina.getByRole('heading', { name: 'De zaal zou nu zien' }).waitFor();
    await schermen({ beamer: 'spiegelt' });
    expect(await knop(/^Beamer spiegelt/).getAttribute('title')).toContain('Windows + P');
    await schermen({});
    await pagina.getByRole('heading', { name: 'De zaal ziet nu' }).waitFor();

    // While typing, and in a dialog: function keys act everywhere.
    await toetsen('n', 'b', 'g', 'Enter', 'F8');
    await gedaan('schermen.toonProef').toEqual([{ aan: true }]);
    const proef = overlegbeeld().zaal;
    await brug.duw(pagina, 'zaal', { ...proef, bericht: { ...proef.bericht, beeld: { soort: 'proef' } } });
    await schermen({ proef: true });
    await knop(/^Proefbeeld F9/).waitFor();
    await pagina.locator('.miniatuur .proef').waitFor();
    await toetsen('Escape', 'Escape', '?', 'F9');
    await gedaan('overleg.zetBeamer').toEqual([{ overlegId: 'o1', leeg: true }]);
    await gedaan('schermen.toonProef').toEqual([{ aan: true }, { aan: false }]);
    await toetsen('Escape');

    // A refusal says what to do, beside the chip, and the keys of the meeting go on working.
    brug.antwoord('schermen.toonProef', () => {
      throw new Geweigerd({ code: 'GEEN_BEAMER', uitleg: 'De laptop ziet geen beamer.' });
    });
    await schermen({ beamer: 'nee', ander: true });
    await toetsen('F8');
    await pagina.getByText('De laptop ziet geen beamer.').waitFor();
    const { violations } = await new AxeBuilder({ page: pagina }).include('.kopbalk').analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    await toetsen('3');
    await gedaan('deelnemers.zetAanwezig').toHaveLength(1);
    await knop('Zet de zaal op het andere scherm').click();
    await gedaan('schermen.kiesAnder').toHaveLength(1);
    await expect.poll(() => knop('Zet de zaal op het andere scherm').count()).toBe(0);

    // With everything that can wait in the header, none of it falls off.
    const alles = {
      teVernietigen: { aantal: 10, wacht: true },
      logboekMelding: true,
      voorstellen: 2,
      oefenkluis: true,
    };
    await brug.duw(pagina, 'toestand', toestand(alles));
    await knop('10 te vernietigen, werk wacht').waitFor();
    const breed = () => pagina.evaluate(() => document.querySelector('.kopbalk')?.scrollWidth);
    expect(await breed()).toBe(1366);
    expect(await knop(/^Vergrendel/).boundingBox()).toMatchObject({ width: expect.any(Number) });
  });

  it('notes a signal with eight keys before the text, and says beforehand what it will be', async () => {
    await open(brugMetOverleg());
    await toetsen('s', 'p', 'p', '0', '5', 'Enter');
    await pagina.keyboard.type('Stond op 22 november met twee oudere jongens.');
    await pagina.getByText('Wordt: niet op tafel.').waitFor();
    await toetsen('Enter');
    await gedaan('punten.voegToe').toEqual([
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
    expect(JSON.stringify(brug.invoerVan('punten.proef'))).not.toContain('oudere jongens');
    await pagina.getByText('Nieuw punt').waitFor();
    await toetsen('Control+z');
    await gedaan('terug.draai').toEqual([{ overlegId: 'o1' }]);
    await pagina.getByText('Ctrl Shift Z zet het terug').waitFor();
    await toetsen('Control+Shift+z', 'Control+y');
    await gedaan('terug.opnieuw').toHaveLength(2);
  });

  it('notes an action with its partner and term, and keeps a refusal and the text in place', async () => {
    await open(brugMetOverleg());
    brug.antwoord('punten.voegToe', () => {
      throw new Geweigerd({
        code: 'GEEN_GRONDSLAG',
        uitleg: 'Er is geen grondslag. Kies een andere soort.',
        artikel: 'art. 3',
      });
    });
    await toetsen('a', 'b', 'g', 'Enter', 'j');
    await pagina.keyboard.type('27-11-2026');
    await toetsen('Enter');
    await pagina.keyboard.type('Belt de elektricien.');
    await toetsen('Enter');
    await gedaan('punten.voegToe').toMatchObject([
      { soort: 'actie', niveau: 'groep', verantwoordelijke: 'jongerenwerk', termijn: '2026-11-27' },
    ]);
    await pagina
      .getByRole('alert')
      .getByText(/art\. 3/)
      .waitFor();
    expect(await pagina.getByRole('textbox', { name: 'Tekst' }).inputValue()).toBe('Belt de elektricien.');
  });

  it('lets somebody in at once', async () => {
    await open(brugMetOverleg());
    await toetsen('4');
    await gedaan('deelnemers.zetAanwezig').toEqual([
      { overlegId: 'o1', deelnemerId: 'd4', aanwezig: true, bevestigd: false },
    ]);
  });

  it('asks the same digit again before anything appears, and names what would', async () => {
    let weg = false;
    await open(
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
    brug.antwoord('deelnemers.zetAanwezig', (invoer: { aanwezig: boolean; bevestigd: boolean }) => {
      weg = !invoer.aanwezig && !invoer.bevestigd;
      return { verschijnt: weg ? ['Notitie: De zitting van J-05 is op 8 december.'] : [] };
    });
    await toetsen('5');
    await pagina.getByRole('alert').getByText('Notitie: De zitting van J-05 is op 8 december.').waitFor();
    await brug.duw(pagina, 'gewijzigd', ['overleg']);
    await pagina.getByText('weg, de zaal wacht').waitFor();

    // Esc and Enter leave the room as it is; after Esc the digit first shows again what would appear.
    await toetsen('Enter', 'Escape');
    await pagina.getByText('De zaal ziet nog hetzelfde').waitFor();
    // Twice at once is a slip of the finger: the list has to have been in view. Here: in the moment that it appears.
    await pagina.evaluate(() => {
      new MutationObserver((_, kijker) => {
        if (!document.querySelector('.vertrek')) return;
        kijker.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '5', bubbles: true }));
        document.documentElement.toggleAttribute('tweede-keer', true);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await toetsen('5');
    await pagina.getByRole('alert').getByText('Notitie: De zitting van J-05 is op 8 december.').waitFor();
    await pagina.locator('html[tweede-keer]').waitFor();
    expect(brug.invoerVan('deelnemers.zetAanwezig').some((i) => (i as { bevestigd: boolean }).bevestigd)).toBe(false);
    await pagina.locator('.vertrek__knoppen button:not([aria-disabled="true"])', { hasText: 'zet op tafel' }).waitFor();
    await toetsen('5');
    await gedaan('deelnemers.zetAanwezig').toHaveLength(3);
    expect(brug.invoerVan('deelnemers.zetAanwezig').at(-1)).toEqual({
      overlegId: 'o1',
      deelnemerId: 'd5',
      aanwezig: false,
      bevestigd: true,
    });
  });

  it('never confirms by a key that is held down', async () => {
    await open(brugMetOverleg());
    brug.antwoord('deelnemers.zetAanwezig', () => ({ verschijnt: ['Notitie: iets.'] }));
    await pagina.keyboard.down('5');
    await pagina.getByText('Notitie: iets.').waitFor();
    await pagina.keyboard.down('5');
    await pagina.keyboard.down('5');
    await pagina.keyboard.up('5');
    expect(brug.invoerVan('deelnemers.zetAanwezig')).toHaveLength(1);
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
    await open(brugMetOverleg());
    brug.antwoord('punten.elders', () => [
      elders({}),
      elders({ id: 'e2', tekst: 'Er is een proeftuin.', anderDoel: true }),
    ]);
    brug.antwoord('punten.haalErbij', () => ({ erbij: true }));
    const dialoog = pagina.getByRole('dialog');
    const openLijst = async () => {
      await toetsen('h');
      await dialoog.getByText('De groep kwam minder vaak bij de winkels.').waitFor();
    };
    await openLijst();
    // The same key twice takes nothing along that nobody chose.
    await toetsen('Enter', 'h', 'ArrowDown', 'ArrowDown', 'h');
    await dialoog.getByText('doel b: aard en omvang bepalen').waitFor();
    await toetsen('Enter', '1', 'h');
    await dialoog.getByText('Kies 1 en 2.').waitFor();
    expect(brug.invoerVan('punten.haalErbij')).toEqual([]);
    const bevindingen = await new AxeBuilder({ page: pagina }).setLegacyMode().analyze();
    expect(bevindingen.violations.map((v) => v.id)).toEqual([]);
    await toetsen('2', 'h');
    await dialoog.waitFor({ state: 'detached' });
    expect(brug.invoerVan('punten.haalErbij')).toEqual([
      { puntId: 'e2', agendapuntId: 'a3', doelbinding: { nogNodig: true, magHiervoor: true } },
    ]);
    // A no is recorded as well. Asked for by a key in the very moment that a dialog closes: it is the meeting's by then.
    await openLijst();
    await toetsen('ArrowDown');
    await pagina.evaluate(() => {
      new MutationObserver((_, kijker) => {
        if (document.querySelector('dialog')) return;
        kijker.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }));
        document.documentElement.toggleAttribute('dicht-geweest', true);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await toetsen('h');
    await pagina.locator('html[dicht-geweest]').waitFor();
    await dialoog.getByText('De groep kwam minder vaak bij de winkels.').waitFor();
    await toetsen('ArrowDown', 'ArrowDown', 'h', '1', 'n');
    await dialoog.waitFor({ state: 'detached' });
    expect(brug.invoerVan('punten.haalErbij').at(-1)).toMatchObject({
      doelbinding: { nogNodig: true, magHiervoor: false },
    });
  });

  it('records conditions and what lifts a professional secret, and shows them with the item', async () => {
    const punten = overlegbeeld().punten.map((p) =>
      p.id === 'p2'
        ? { ...p, meereizend: ['Voorwaarde: niet delen met de school.'], voorwaarden: 'niet delen met de school' }
        : p,
    );
    await open(brugMetOverleg(() => overlegbeeld({ punten })));
    brug.antwoord('punten.legVoorwaardenVast', () => undefined);
    await pagina.getByText('Voorwaarde: niet delen met de school.').waitFor();
    await pagina.getByRole('button', { name: /De groep is kleiner/ }).click();
    await toetsen('o');
    const dialoog = pagina.getByRole('dialog');
    await dialoog.getByLabel('Voorwaarden van de bron').fill('alleen mondeling');
    await dialoog.getByLabel(/beroepsgeheim/).selectOption('wet');
    await toetsen('Control+Enter');
    await dialoog.waitFor({ state: 'detached' });
    expect(brug.invoerVan('punten.legVoorwaardenVast')).toEqual([
      { puntId: 'p2', voorwaarden: 'alleen mondeling', beroepsgeheim: 'wet' },
    ]);
  });

  it('takes an item from elsewhere off the subject with one key, and never edits its text', async () => {
    const punten = overlegbeeld().punten.map((p) =>
      p.id === 'p2' ? { ...p, vanElders: 'overleg van 27 oktober 2026, voortgang', magBewerken: false } : p,
    );
    await open(brugMetOverleg(() => overlegbeeld({ punten })));
    brug.antwoord('punten.haalEraf', () => undefined);
    await toetsen('ArrowDown', 'ArrowDown');
    await pagina.getByText(/uit overleg van 27 oktober 2026/).waitFor();
    await toetsen('Enter');
    expect(await pagina.getByLabel('Tekst van dit punt').count()).toBe(0);
    await toetsen('Delete');
    await gedaan('punten.haalEraf').toEqual([{ puntId: 'p2', agendapuntId: 'a3' }]);
  });

  /** A besloten deel after the closing round; who is out is out. */
  function metBesloten(): Stubbrug {
    const weg = new Set<string>();
    const met = brugMetOverleg(() => bijAgendapunt('a6'));
    met.antwoord('besloten.toon', () => {
      const mensen = [jongerenwerk, halt].filter((m) => !weg.has(m.id));
      return beslotenDeel({ vraagt: mensen.length > 0, mensen, eerstePuntId: 'p6' });
    });
    met.antwoord('deelnemers.zetAanwezig', (i: { deelnemerId: string; aanwezig: boolean }) => {
      if (i.aanwezig) weg.delete(i.deelnemerId);
      else weg.add(i.deelnemerId);
      return { verschijnt: [] };
    });
    return met;
  }
  const dialoog = () => pagina.getByRole('dialog');

  it('asks who leaves before a besloten deel: only the digit of the last one shows it', async () => {
    await open(metBesloten());
    await toetsen('PageDown');
    await dialoog().getByText('2 personen mogen dit niet zien').waitFor();
    await dialoog().getByText('D. Voorbeeld van jongerenwerk en T. Proefman van Halt, wilt u').waitFor();
    await toetsen('Escape');
    await dialoog().waitFor({ state: 'detached' });
    await toetsen('PageDown', 'Tab');
    await dialoog().waitFor();
    // A finger that bounces lets nobody in again, and Enter on a digit does nothing.
    await pagina.evaluate(() => {
      for (let keer = 0; keer < 2; keer += 1) {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }));
      }
    });
    await dialoog().getByText('5 is weg: zet de 2 punten op tafel').waitFor();
    await dialoog()
      .getByRole('button', { name: /T. Proefman is weg/ })
      .focus();
    await toetsen('Enter');
    expect(brug.invoerVan('besloten.kies')).toEqual([]);
    await toetsen('5');
    await dialoog().waitFor({ state: 'detached' });
    expect(brug.invoerVan('deelnemers.zetAanwezig')).toEqual(
      ['d4', 'd5'].map((deelnemerId) => ({ overlegId: 'o1', deelnemerId, aanwezig: false, bevestigd: false })),
    );
    expect(brug.invoerVan('besloten.kies')).toEqual([
      { overlegId: 'o1', agendapuntId: 'a7', deelnemerIds: ['d4', 'd5'] },
    ]);
    expect(brug.invoerVan('overleg.kiesAgendapunt')).toEqual([]);
  });

  it('goes on for the room without a besloten deel by Enter, or to its first item by k', async () => {
    await open(metBesloten());
    await toetsen('PageDown');
    await dialoog().waitFor();
    await toetsen('Enter');
    await dialoog().waitFor({ state: 'detached' });
    await toetsen('PageDown');
    await dialoog().waitFor();
    await toetsen('k');
    await dialoog().waitFor({ state: 'detached' });
    expect(brug.invoerVan('overleg.kiesAgendapunt')).toEqual(
      [1, 2].map(() => ({ overlegId: 'o1', agendapuntId: 'a7' })),
    );
    expect([...brug.invoerVan('besloten.kies'), ...brug.invoerVan('deelnemers.zetAanwezig')]).toEqual([]);
  });

  it('reminds in one line of who waits outside, with his digit', async () => {
    const buiten = deelnemers.map((d) => (d.zetel === 5 ? { ...d, inZaal: false, wachtBuiten: true } : d));
    await open(brugMetOverleg(() => overlegbeeld({ deelnemers: buiten })));
    const regel = pagina.getByText('Buiten wacht: 5 Halt. Roep binnen en druk op 5.');
    await regel.waitFor();
    await pagina.getByRole('button', { name: 'Komt niet terug' }).click();
    await regel.waitFor({ state: 'detached' });
  });

  it('widens only by its own key: Enter and Esc reveal nothing', async () => {
    await open(brugMetOverleg());
    await pagina.getByRole('button', { name: /vernielde/ }).click();
    await toetsen('v', '3', '5', 'Enter');
    await pagina.getByRole('button', { name: /^Verruim/ }).focus();
    await toetsen('Enter');
    expect(brug.invoerVan('punten.verruim')).toEqual([]);
    await toetsen('v');
    await gedaan('punten.verruim').toEqual([
      { puntId: 'p4', aanPartners: ['om'], aanDeelnemers: ['d5'], akkoordDoor: 'd2', grondslag: null },
    ]);
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await toetsen('v', '4', 'Escape');
    expect(brug.invoerVan('punten.verruim')).toHaveLength(1);
  });

  it('narrows with Enter and withdraws a verruiming with one key', async () => {
    await open(brugMetOverleg());
    await pagina.getByRole('button', { name: /verwezen naar Halt/ }).click();
    await toetsen('k', '3', 'Enter');
    await gedaan('punten.versmal').toEqual([{ puntId: 'p5', alleen: ['burgemeester', 'politie', 'd5'] }]);
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await toetsen('i');
    await gedaan('punten.trekVerruimingIn').toEqual([{ verruimingId: 'v1' }]);
  });

  it('starts signing with the kind of document that was seen, and nothing more', async () => {
    await open(brugMetOverleg());
    await toetsen('t', '2', 'Enter');
    await gedaan('verklaringen.begin').toEqual([{ overlegId: 'o1', deelnemerId: 'd6', identiteit: 'paspoort' }]);
  });

  it('records a paper that the chair saw, with what stands on it', async () => {
    await open(brugMetOverleg());
    await toetsen('t', '4', 'p');
    await pagina.getByLabel('Wie zag het tekenen?').fill('M. Verdicht');
    await pagina.getByLabel('Datum op het papier').fill('2026-01-12');
    await pagina.getByRole('button', { name: /Leg vast: papier gezien/ }).click();
    await gedaan('verklaringen.legPapierVast').toMatchObject([
      { deelnemerId: 'd6', identiteit: 'dienstpas', plaats: 'Raadzaal', datum: '2026-01-12', getuige: 'M. Verdicht' },
    ]);
    expect(brug.invoerVan('verklaringen.begin')).toEqual([]);
  });

  it('takes the text of a table that is pasted in a note, on one line, and says that the rest is left', async () => {
    await open(brugMetOverleg());
    await toetsen('n', 'b', 'g', 'Enter');
    const vak = pagina.getByRole('textbox', { name: 'Tekst', exact: true });
    await vak.pressSequentially('Zie: ');
    await vak.evaluate((veld) => {
      const klembord = new DataTransfer();
      klembord.setData('text/plain', 'J-01\tvrijdag\r\nJ-02\tzondag');
      klembord.setData('text/html', '<table><tr><td>J-01</td></tr></table>');
      veld.dispatchEvent(new ClipboardEvent('paste', { clipboardData: klembord, bubbles: true, cancelable: true }));
    });
    await pagina.getByText('De opmaak van de tabel niet.').waitFor();
    expect(await vak.inputValue()).toBe('Zie: J-01, vrijdag; J-02, zondag');
    await toetsen('Enter');
    await gedaan('punten.voegToe').toMatchObject([{ tekst: 'Zie: J-01, vrijdag; J-02, zondag' }]);
  });

  it('holds nothing of the case while somebody signs, and comes back by the tafelcode', async () => {
    await open(brugMetOverleg());
    await brug.duw(pagina, 'zaal', zaal);
    await toetsen('n', 'Enter', 'Enter');
    await pagina.getByRole('option', { name: /Proefdal/ }).waitFor();
    const open1 = await inhoud();
    for (const woord of zaakwoorden) expect(open1).toContain(woord);

    await brug.duw(pagina, 'toestand', toestand({ slot: 'afgedekt' }));
    await pagina.getByRole('heading', { name: 'Er wordt getekend' }).waitFor();
    await brug.duw(pagina, 'zaal', zaal);
    await brug.duw(pagina, 'gewijzigd', ['overleg']);
    const dicht = await inhoud();
    for (const woord of zaakwoorden) expect(dicht).not.toContain(woord);

    brug.antwoord('verklaringen.keerTerug', () => ({ teruggekeerd: false, pogingenOver: 2 }));
    await pagina.keyboard.type('123456');
    await toetsen('Enter');
    await pagina.getByText('U kunt het nog 2 keer proberen.').waitFor();
    await toetsen('F12');
    await gedaan('kluis.vergrendel').toHaveLength(1);
    await brug.duw(pagina, 'toestand', toestand());
    await pagina.getByText('De zaal ziet nu').waitFor();
  });

  it('holds nothing of the case once the vault is locked', async () => {
    await open(brugMetOverleg());
    await brug.duw(pagina, 'zaal', zaal);
    await brug.duw(pagina, 'toestand', toestand({ slot: 'dicht', openOverlegId: null, melding: 'Op slot.' }));
    await pagina.getByText('De zaal ziet nu').waitFor({ state: 'detached' });
    const dicht = await inhoud();
    for (const woord of zaakwoorden) expect(dicht).not.toContain(woord);
  });

  it('blanks the beamer with F9, also while text is being typed and from another area', async () => {
    await open(brugMetOverleg());
    await brug.duw(pagina, 'zaal', zaal);
    await toetsen('n', 'p', 'g', 'Enter', 'F9');
    await gedaan('overleg.zetBeamer').toEqual([{ overlegId: 'o1', leeg: true }]);
    await toetsen('Escape');
    await pagina.getByRole('button', { name: 'Documenten' }).click();
    await pagina.getByText('Beamer aan:').waitFor();
    await brug.duw(pagina, 'zaal', { ...zaal, beamerLeeg: true });
    await pagina.getByRole('button', { name: /Beamer leeg.*terug/ }).waitFor();
    await toetsen('F9');
    await gedaan('overleg.zetBeamer').toHaveLength(2);
    expect(brug.invoerVan('overleg.zetBeamer').at(-1)).toEqual({ overlegId: 'o1', leeg: false });
  });

  it('says why the room is dark and what lights it', async () => {
    const donker = {
      ...zaal,
      regels: 0,
      bericht: { ...zaal.bericht, beeld: { soort: 'leeg' as const } },
      donkerOmdat: '6 reclassering heeft niet getekend, art. 4 lid 3.',
      watHelpt: 'Druk op t om te laten tekenen.',
    };
    await open(brugMetOverleg(() => overlegbeeld({ zaal: donker })));
    await pagina.getByText(/6 reclassering heeft niet getekend/).waitFor();
    await pagina.getByText(/Druk op t om te laten tekenen/).waitFor();
  });

  it('tells that somebody is at work at most once in twenty seconds', async () => {
    await open(brugMetOverleg());
    await toetsen('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown');
    await pagina.mouse.click(600, 300);
    await gedaan('kluis.bezig').toHaveLength(1);
  });

  it('fixes the netto list only when every name has a decision, and after a question', async () => {
    await open(brugMetOverleg(() => bijAgendapunt('a4', { namen: namenrijen })));
    await toetsen('ArrowDown', 'ArrowDown', 'ArrowDown', 'j', 'ArrowDown', 'x', 'ArrowDown', 'j');
    await pagina.getByRole('textbox', { name: 'Reden voor J-04' }).fill('Hoort er niet bij.');
    await pagina.getByRole('button', { name: 'OM', exact: true }).click();
    await pagina.getByRole('button', { name: 'Stel de lijst vast' }).click();
    await pagina.getByText('4 namen komen op de nettolijst. 1 naam wordt nu vernietigd.').waitFor();
    expect(brug.invoerVan('namenlijst.stelVast')).toEqual([]);
    await pagina.getByRole('button', { name: 'Stel vast en vernietig' }).click();
    await gedaan('namenlijst.stelVast').toHaveLength(1);
    const [invoer] = brug.invoerVan('namenlijst.stelVast') as [
      { besluiten: { lidId: string; netto: boolean; reden: string }[]; door: string[] },
    ];
    expect(invoer.besluiten.map((b) => b.netto)).toEqual([true, true, true, false, true]);
    expect(invoer.besluiten[3]).toEqual({ lidId: 'l4', netto: false, reden: 'Hoort er niet bij.' });
    expect(invoer.door).toEqual(['burgemeester', 'politie']);
  });

  it('shows the difference with the last time, puts it in the room by its own key, and records that nothing changed', async () => {
    const netto = namenrijen.map((n) => ({ ...n, staat: 'netto', helpt: [] }));
    await open(brugMetOverleg(() => bijAgendapunt('a4', { namen: netto })));
    await pagina.getByText('Vorige keer: overleg van 27 oktober 2026.').waitFor();
    await toetsen('d');
    await pagina.getByText('Verhuisd naar een andere gemeente.').waitFor();
    await toetsen('z');
    await gedaan('vaststelling.zetInZaal').toEqual([{ overlegId: 'o1', aan: true }]);
    await toetsen('d', '=');
    const door = ['burgemeester', 'politie', 'om'];
    await gedaan('vaststelling.geenWijziging').toEqual([{ overlegId: 'o1', groepId: 'g1', door }]);
    await pagina.getByText('er verandert niets').waitFor();
  });

  it('records what somebody gets in the closing round: what he may have, and the answer of each bron', async () => {
    await open(brugMetOverleg(() => bijAgendapunt('a6')));
    await pagina.getByRole('button', { name: 'Leg een afspraak vast' }).waitFor();
    await toetsen('l');
    await pagina.getByLabel('Wie heeft informatie nodig?').selectOption('d5');
    // His part is the action itself; what may not go cannot be chosen, and says why.
    await pagina
      .getByRole('checkbox', { name: 'De gemeente zorgt voor licht' })
      .and(pagina.locator(':checked'))
      .waitFor();
    await pagina.getByText('Mag niet mee. Geen grondslag, art. 4 lid 5.').waitFor();
    expect(await pagina.getByRole('checkbox', { name: 'Gezien bij het station' }).isDisabled()).toBe(true);
    await pagina.getByRole('checkbox', { name: 'De inloop zag J-03 vaak.' }).check({ force: true });
    await toetsen('Control+Enter');
    await pagina.getByText('Kies ja of nee.').first().waitFor();
    expect(brug.invoerVan('sluitronde.legVast')).toEqual([]);
    await pagina
      .getByRole('group', { name: 'Akkoord van burgemeester?' })
      .getByRole('radio', { name: 'Ja' })
      .check({ force: true });
    await pagina
      .getByRole('group', { name: 'Akkoord van jongerenwerk?' })
      .getByRole('radio', { name: 'Nee' })
      .check({ force: true });
    await pagina.getByLabel('Wat mag de jongere horen?').fill('dat er licht komt');
    const axe = await new AxeBuilder({ page: pagina }).setLegacyMode().analyze();
    expect(axe.violations.map((f) => `${f.id}: ${f.nodes.map((n) => n.html).join()}`)).toEqual([]);
    await toetsen('Control+Enter');
    await gedaan('sluitronde.legVast').toMatchObject([
      {
        onderwerpId: 'p7',
        ontvanger: 'd5',
        items: ['p7', 'p9'],
        antwoorden: [
          { bron: 'burgemeester', gevraagdAan: null, akkoord: true },
          { bron: 'jongerenwerk', gevraagdAan: 'd4', akkoord: false },
        ],
        doel: 'd',
        magVerteld: 'dat er licht komt',
      },
    ]);
    await pagina.getByRole('button', { name: 'Sluit het overleg' }).click();
    expect(brug.invoerVan('overleg.sluit')).toEqual([]);
    await pagina.getByRole('button', { name: 'Ja, sluit het overleg' }).click();
    await gedaan('overleg.sluit').toEqual([{ overlegId: 'o1' }]);
  });

  it('changes the agenda by keyboard: an order, a part less, a part more for a smaller circle', async () => {
    await open(
      brugMetOverleg(() => overlegbeeld({ staat: 'voorbereiding', punten: [] })),
      'Overleg voorbereiden',
    );
    await toetsen('g');
    await pagina.getByText('Nodig, maar nog niet uitgenodigd: jongerenwerk.').waitFor();
    // The opening stays first, and what comes after it does not pass it.
    await toetsen('Alt+ArrowDown', 'ArrowDown', 'Alt+ArrowUp');
    expect(brug.invoerVan('agenda.zetVolgorde')).toEqual([]);
    await toetsen('Alt+ArrowDown');
    await gedaan('agenda.zetVolgorde').toEqual([
      { overlegId: 'o1', agendapuntIds: ['a1', 'a3', 'a2', 'a4', 'a5', 'a6'] },
    ]);
    await toetsen('Delete', 'Escape', 'Delete', 'Delete');
    await gedaan('agenda.verwijder').toEqual([{ agendapuntId: 'a2' }]);
    await toetsen('+');
    await pagina.getByLabel('Over welke groep?').selectOption('g1');
    await pagina.getByRole('radio', { name: 'Namenlijst' }).check({ force: true });
    await pagina.getByLabel('Over welke groep?').selectOption('');
    await pagina.getByLabel('Vraag aan de zaal').fill('Wat blijft onder ons?');
    await pagina.getByLabel('Kring', { exact: true }).selectOption('C');
    await pagina.getByRole('checkbox', { name: 'politie' }).check();
    await pagina.keyboard.press('Control+Enter');
    await gedaan('agenda.voegToe').toEqual([
      {
        overlegId: 'o1',
        groepId: null,
        soort: 'onderwerp',
        vraag: 'Wat blijft onder ons?',
        doel: null,
        kring: 'C',
        minuten: 10,
        nodig: ['politie'],
      },
    ]);
    await toetsen('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    await pagina.getByText('De vraag en de kring staan hier vast.').waitFor();
    await pagina.getByLabel('Minuten').fill('8');
    await pagina.keyboard.press('Control+Enter');
    await gedaan('agenda.wijzig').toMatchObject([{ agendapuntId: 'a1', soort: 'opening', minuten: 8, kring: 'A' }]);
  });

  it('tells the chair what time is left for the item, that it runs late, and who is missing; the room hears nothing', async () => {
    const beeld = () => {
      const nu = Date.now();
      const basis = overlegbeeld();
      return overlegbeeld({
        klok: { loopt: new Date(nu - 17 * 60_000).toISOString(), einde: new Date(nu).toISOString() },
        agenda: basis.agenda.map((a) => ({ ...a, gebruikt: a.id === 'a3' ? 60 : 0 })),
        gekozen: { ...basis.gekozen, nodigMist: ['jongerenwerk'] },
      });
    };
    await open(brugMetOverleg(beeld));
    await pagina.getByText('3 minuten over tijd').waitFor();
    // Four parts of fifteen minutes are still to come.
    await pagina.getByText('Het overleg loopt 60 minuten uit.').waitFor();
    await pagina.getByText('Nodig, maar niet in de zaal: jongerenwerk.').waitFor();
    await toetsen('+');
    await pagina.getByRole('dialog', { name: 'Bewerk de agenda' }).waitFor();
    await toetsen('ArrowUp');
    await pagina.getByText('Dit onderdeel is al behandeld.').waitFor();
    await toetsen('Delete', 'Enter', 'Escape');
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    expect(brug.invoerVan('agenda.verwijder')).toEqual([]);
  });

  it('makes papers for whoever has none yet, by one key, and shows where they are', async () => {
    await open(
      brugMetOverleg(() => overlegbeeld({ staat: 'voorbereiding', punten: [] })),
      'Maak 2 uitnodigingen',
    );
    brug.antwoord('verstrekkingen.maak', () => ({
      mapnaam: 'Uitnodigingen-2026-11-24',
      nummers: ['2026-012', '2026-013'],
    }));
    await toetsen('u');
    await pagina.getByText('2 papieren staan in de map Uitnodigingen-2026-11-24.').waitFor();
    expect(brug.invoerVan('verstrekkingen.maak')).toEqual([
      { overlegId: 'o1', soort: 'uitnodiging', ontvangers: ['d2', 'd5'], terugVoor: null },
    ]);
    brug.antwoord('verstrekkingen.lijst', () => verstrekkingenregister);
    brug.antwoord('verstrekkingen.legTerugVast', () => undefined);
    await pagina.getByRole('button', { name: 'Naar het register' }).click();
    await pagina.getByRole('button', { name: '2026-014' }).click();
    await pagina.getByText('voor 20 november, te laat').first().waitFor();
    await toetsen('t');
    await pagina.getByRole('radio', { name: 'Het is terug' }).check({ force: true });
    const axe = await new AxeBuilder({ page: pagina }).setLegacyMode().analyze();
    expect(axe.violations.map((f) => `${f.id}: ${f.nodes.map((n) => n.html).join()}`)).toEqual([]);
    await toetsen('Control+Enter');
    await gedaan('verstrekkingen.legTerugVast').toEqual([{ verstrekkingId: 'v1', hoe: 'terug', op: '2026-11-24' }]);
  });

  it('invites an incidentele deelnemer with the test of art. 4 and his grounds', async () => {
    await open(
      brugMetOverleg(() => overlegbeeld({ staat: 'voorbereiding', punten: [] })),
      'Overleg voorbereiden',
    );
    await toetsen('d');
    await pagina.getByLabel('Organisatie').fill('Raad voor Oefening');
    await pagina.getByLabel('Naam', { exact: true }).fill('P. Fictief');
    await pagina.getByLabel('Welke partner vraagt hem?').selectOption('politie');
    await pagina.getByLabel('Voor welk doel (art. 2)?').selectOption('d');
    await pagina.getByLabel('Waarom moet hij erbij zijn?').fill('Kent de aanpak van verwijzen.');
    await pagina.getByRole('radio', { name: 'Nee' }).check({ force: true });
    const buiten = pagina.getByText('gaat standaard naar kring K1. Daar hoort deze gast niet bij.');
    expect(await buiten.count()).toBe(0);
    await pagina.getByLabel('politie mag politiegegeven over J-03 vertellen').check();
    await buiten.waitFor();
    await pagina.getByRole('button', { name: 'Nodig uit', exact: true }).click();
    await gedaan('deelnemers.nodigIncidenteelUit').toMatchObject([
      {
        organisatie: 'Raad voor Oefening',
        gevraagdDoor: 'politie',
        doel: 'd',
        vuistregel: 'B',
        beroepsgeheim: 'nee',
        groepen: ['g1'],
        inAdresboek: true,
        gronden: [
          { van: 'politie', gegevenssoort: 'politiegegeven', niveau: 'individu', leden: ['l3'], grondslag: 'wpg19' },
        ],
        verstrekt: [],
      },
    ]);
    await pagina.getByText('P. Fictief staat op de lijst.').waitFor();
    await toetsen('o');
    await gedaan('overleg.open').toEqual([{ overlegId: 'o1' }]);
  });

  const opening = {
    ...zaal,
    bericht: {
      ...zaal.bericht,
      beeld: {
        soort: 'opening' as const,
        titel: 'Dit blijft in de kring',
        nu: 3,
        koppen: ['Politie', 'Justitie', 'Convenant'],
        artikel: 'Artikel 14, convenant',
        tekst: 'Wie hier iets hoort, houdt het geheim.',
        gewoneTaal: null,
      },
    },
  };
  const onthaal = { soort: 'welkom' as const, gemeente: 'Voorbeeldstad', datum: 'dinsdag 24 november' };
  const openingbeeld = () => bijAgendapunt('a1', { zaal: opening, opening: { nr: 3, van: 3, voorgelezenOp: null } });

  it('turns the secrecy texts and records that they were read out', async () => {
    await open(brugMetOverleg(openingbeeld));
    await toetsen('ArrowLeft');
    await gedaan('overleg.toonOpening').toEqual([{ overlegId: 'o1', nr: 2 }]);
    await toetsen('g');
    await gedaan('overleg.legVoorlezenVast').toEqual([{ overlegId: 'o1' }]);
  });

  it('goes from the welcome to who is there, and then to the texts; and tells who came in after them', async () => {
    const welkom = { ...zaal, bericht: { ...zaal.bericht, beeld: { ...onthaal } } };
    await open(
      brugMetOverleg(() => bijAgendapunt('a1', { zaal: welkom, opening: { nr: 0, van: 3, voorgelezenOp: null } })),
    );
    let wieIsEr = false;
    const halt = aanwezig.slice(-1);
    brug.antwoord('opening.toon', () => ({ aanwezigen: aanwezig, nietGehoord: wieIsEr ? halt : [], wieIsEr }));
    await brug.duw(pagina, 'gewijzigd', ['overleg']);
    await pagina.getByRole('button', { name: /Zet in de zaal wie er is/ }).waitFor();
    await toetsen('ArrowRight');
    await gedaan('opening.zetWieIsEr').toEqual([{ overlegId: 'o1', aan: true }]);
    wieIsEr = true;
    await brug.duw(pagina, 'gewijzigd', ['overleg']);
    await pagina.getByRole('button', { name: /Zet de eerste tekst in de zaal/ }).waitFor();
    await pagina.getByText('5 Halt heeft de teksten niet gehoord.').waitFor();
    await toetsen('ArrowRight', 'm');
    await gedaan('overleg.toonOpening').toEqual([{ overlegId: 'o1', nr: 1 }]);
    await gedaan('opening.legBijgepraatVast').toHaveLength(1);
  });

  /** With two full groups: an agenda that scrolls. */
  const voorbereiding = () => {
    const beeld = overlegbeeld({ staat: 'voorbereiding', punten: [] });
    const nogEens = beeld.agenda.map((a) => ({ ...a, id: `${a.id}b` }));
    return { ...beeld, agenda: [...beeld.agenda, ...nogEens] };
  };
  const schermen: readonly [string, () => Stubbrug, readonly string[]][] = [
    ['the open meeting', () => brugMetOverleg(), ['ArrowDown', 'ArrowDown', 'ArrowDown']],
    ['the entry line', () => brugMetOverleg(), ['s', 'p']],
    ['the dialog that widens', () => brugMetOverleg(), ['ArrowDown', 'ArrowDown', 'ArrowDown', 'v', '5']],
    ['the dialog before a besloten deel', metBesloten, ['c']],
    ['the dialog before signing', () => brugMetOverleg(), ['t']],
    ['the list of keys', () => brugMetOverleg(), ['?']],
    ['the opening', () => brugMetOverleg(openingbeeld), []],
    ['the namenlijst', () => brugMetOverleg(() => bijAgendapunt('a4', { namen: namenrijen })), ['ArrowDown']],
    [
      'the difference with the last time',
      () => brugMetOverleg(() => bijAgendapunt('a4', { namen: namenrijen })),
      ['d'],
    ],
    ['the closing round', () => brugMetOverleg(() => bijAgendapunt('a6')), []],
    ['the preparation', () => brugMetOverleg(voorbereiding), []],
    ['the invitation', () => brugMetOverleg(voorbereiding), ['d']],
    ['a part of the agenda', () => brugMetOverleg(), ['+', '+']],
    ['the list of meetings', () => brugMetOverleg(overlegbeeld, { openOverlegId: null }), []],
    ['a new meeting', () => brugMetOverleg(overlegbeeld, { openOverlegId: null }), ['+']],
    ['the covered window', () => brugMetOverleg(overlegbeeld, { slot: 'afgedekt', oefenkluis: true }), []],
  ];

  it.each(schermen)('has no accessibility fault that axe finds in %s, light and dark', async (_, maak, reeks) => {
    await open(maak(), /Overlegtafel|Er wordt getekend/);
    await pagina.locator('main h1, main h2').first().waitFor();
    await toetsen(...reeks);
    const fouten = async (axe: AxeBuilder) =>
      (await axe.analyze()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
    const regels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
    expect(await fouten(new AxeBuilder({ page: pagina }).withTags(regels))).toEqual([]);
    // The theme changes colours and nothing else.
    await pagina.evaluate(() => {
      document.documentElement.dataset.thema = 'donker';
    });
    expect(await fouten(new AxeBuilder({ page: pagina }).withRules(['color-contrast']))).toEqual([]);
  });
});
