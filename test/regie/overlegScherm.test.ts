/** The meeting in the real regie window: by keyboard, covered, and readable for everybody. One build, one browser. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { brugMetOverleg, toestand } from './steun/antwoorden.ts';
import { groepbeeld } from './steun/groepvoorbeeld.ts';
import { type Regievenster, startRegie, zoekBrowser } from './steun/regiepagina.ts';
import type { Stubbrug } from './steun/stubbrug.ts';
import { bijAgendapunt, deelnemers, namenrijen, overlegbeeld, zaakwoorden, zaal } from './steun/voorbeeld.ts';

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
    await gedaan('punten.verwijder').toEqual([{ puntId: 'p8' }]);
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
    await pagina.getByRole('button', { name: 'Stel de lijst vast' }).click();
    await pagina.getByText('4 namen komen op de nettolijst. 1 naam wordt nu vernietigd.').waitFor();
    expect(brug.invoerVan('namenlijst.stelVast')).toEqual([]);
    await pagina.getByRole('button', { name: 'Stel vast en vernietig' }).click();
    await gedaan('namenlijst.stelVast').toHaveLength(1);
    const [invoer] = brug.invoerVan('namenlijst.stelVast') as [
      { besluiten: { lidId: string; netto: boolean; reden: string }[] },
    ];
    expect(invoer.besluiten.map((b) => b.netto)).toEqual([true, true, true, false, true]);
    expect(invoer.besluiten[3]).toEqual({ lidId: 'l4', netto: false, reden: 'Hoort er niet bij.' });
  });

  it('records what somebody gets in the closing round, with the answer of the bron', async () => {
    await open(brugMetOverleg(() => bijAgendapunt('a6')));
    await pagina.getByRole('button', { name: 'Leg een afspraak vast' }).click();
    await pagina.getByLabel('Wie heeft informatie nodig?').selectOption('d5');
    await pagina.getByLabel('Wie van de bron is gevraagd?').selectOption('d2');
    await pagina.getByLabel('Welke informatie?').fill('waar de lamp komt');
    await pagina.getByRole('button', { name: 'Leg vast' }).click();
    await pagina.getByText('Kies ja of nee.').waitFor();
    expect(brug.invoerVan('sluitronde.legVast')).toEqual([]);
    await pagina.getByRole('radio', { name: 'Ja' }).check({ force: true });
    await pagina.getByRole('button', { name: 'Leg vast' }).click();
    await gedaan('sluitronde.legVast').toMatchObject([
      { onderwerpId: 'p7', ontvanger: 'd5', gevraagdAan: 'd2', informatie: 'waar de lamp komt', akkoord: true },
    ]);
    await pagina.getByRole('button', { name: 'Sluit het overleg' }).click();
    expect(brug.invoerVan('overleg.sluit')).toEqual([]);
    await pagina.getByRole('button', { name: 'Ja, sluit het overleg' }).click();
    await gedaan('overleg.sluit').toEqual([{ overlegId: 'o1' }]);
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
  const openingbeeld = () => bijAgendapunt('a1', { zaal: opening, opening: { nr: 3, van: 3, voorgelezenOp: null } });

  it('turns the secrecy texts and records that they were read out', async () => {
    await open(brugMetOverleg(openingbeeld));
    await toetsen('ArrowLeft');
    await gedaan('overleg.toonOpening').toEqual([{ overlegId: 'o1', nr: 2 }]);
    await toetsen('g');
    await gedaan('overleg.legVoorlezenVast').toEqual([{ overlegId: 'o1' }]);
  });

  const voorbereiding = () => overlegbeeld({ staat: 'voorbereiding', punten: [] });
  const schermen: readonly [string, () => Stubbrug, readonly string[]][] = [
    ['the open meeting', () => brugMetOverleg(), ['ArrowDown', 'ArrowDown', 'ArrowDown']],
    ['the entry line', () => brugMetOverleg(), ['s', 'p']],
    ['the dialog that widens', () => brugMetOverleg(), ['ArrowDown', 'ArrowDown', 'ArrowDown', 'v', '5']],
    ['the dialog before signing', () => brugMetOverleg(), ['t']],
    ['the list of keys', () => brugMetOverleg(), ['?']],
    ['the opening', () => brugMetOverleg(openingbeeld), []],
    ['the namenlijst', () => brugMetOverleg(() => bijAgendapunt('a4', { namen: namenrijen })), ['ArrowDown']],
    ['the closing round', () => brugMetOverleg(() => bijAgendapunt('a6')), []],
    ['the preparation', () => brugMetOverleg(voorbereiding), []],
    ['the invitation', () => brugMetOverleg(voorbereiding), ['d']],
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
