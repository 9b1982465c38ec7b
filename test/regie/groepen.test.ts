/** Groups, step 2A, reading in a groepsscan, the netto list and the plan, in the real window on a stub bridge. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Groepbeeld } from '../../shared/contract/groepen.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { basis, dubbelen, groepbeeld, groepVoor2A, leden, toestand, voorbeeld } from './steun/groepenvoorbeelden.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';
import type { Stubbrug } from './steun/stubbrug.ts';

const t = toestand();

/** The group as it is now; asked again at every `groepen.toon`. */
function richtIn(brug: Stubbrug, groep: () => Groepbeeld = () => groepbeeld()): void {
  basis(brug, t);
  brug.antwoord('groepen.toon', () => groep());
  brug.antwoord('bestanden.kies', () => ({ id: 'b1', naam: 'groepsscan.xlsx', grootte: 4000 }));
  brug.antwoord('groepsscan.lees', () => ({ voorbeeld, dubbelen }));
  brug.antwoord('groepsscan.neemOver', () => ({ aantal: 3, kanVerwijderen: true }));
}

async function naarGroepen(pagina: Page): Promise<void> {
  await pagina.getByRole('button', { name: 'Groepen', exact: true }).click();
}

async function naarGroep(pagina: Page): Promise<void> {
  await naarGroepen(pagina);
  await pagina.getByRole('button', { name: 'Fictieplein' }).click();
  await pagina.getByRole('heading', { name: 'Groep Fictieplein' }).waitFor();
}

async function naarVoorbeeld(pagina: Page): Promise<void> {
  await naarGroep(pagina);
  await pagina.keyboard.press('i');
  await pagina.keyboard.press('o');
  await pagina.getByRole('heading', { name: 'Dezelfde persoon?' }).waitFor();
}

/** One window for all suites below. */
const open = metRegie();

describe.skipIf(browser === null)('groups', () => {
  it('are listed with step and counts, and open by key', async () => {
    const scherm = await open((b) => richtIn(b));
    const { pagina, brug } = scherm;
    await naarGroepen(pagina);
    await pagina.getByRole('button', { name: 'Fictieplein' }).waitFor();
    expect(await teksten(pagina, 'tbody tr')).toEqual([
      expect.stringMatching(/Fictieplein\s+Oefenkwartier\s+6 Uitvoeren en monitoren\s+5\s+2/),
      expect.stringMatching(/Oefenkade\s+Havenproef\s+1 Signaleren\s+0\s+0/),
    ]);
    await isToegankelijk(scherm, t);
    await pagina.getByRole('heading', { name: 'Groepen' }).click();
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { name: 'Namenlijst' }).waitFor();
    expect(brug.invoerVan('groepen.toon')[0]).toEqual({ groepId: 'g2' });
    expect(brug.fouten).toEqual([]);
  });

  it('say of a member which letters are missing and since when, and record one or an objection', async () => {
    const { pagina, brug } = await open((b) => {
      richtIn(b);
      b.antwoord('brieven.legVast', () => undefined);
      b.antwoord('brieven.verwijder', () => undefined);
    });
    await naarGroep(pagina);
    await pagina.getByText('Nog geen brief: wie het gezag heeft.').waitFor();
    await pagina.getByText('6 dagen te laat.').waitFor();
    await pagina.getByRole('button', { name: 'Leg een brief vast' }).click();
    await pagina.getByRole('button', { name: 'Leg vast' }).last().click();
    await pagina.getByText('Vink aan wie de brief kreeg.').waitFor();
    await pagina.getByRole('checkbox', { name: 'wie het gezag heeft' }).check();
    await pagina.getByLabel('Op welke dag?').fill('2026-11-20');
    await pagina.getByRole('button', { name: 'Leg vast' }).last().click();
    await pagina.getByRole('button', { name: 'Leg een brief vast' }).click();
    await pagina.getByRole('radio', { name: 'Niet: bezwaar' }).check({ force: true });
    await pagina.getByLabel('Welke partner maakte bezwaar?').selectOption('politie');
    await pagina.getByRole('button', { name: 'Leg vast' }).last().click();
    await pagina.getByRole('button', { name: /^Haal weg: 10 november/ }).click();
    await expect.poll(() => brug.invoerVan('brieven.verwijder')).toEqual([{ briefId: 'b1' }]);
    const lidId = leden[0]?.id;
    expect(brug.invoerVan('brieven.legVast')).toEqual([
      { lidId, wat: 'overhandigd', aan: ['gezag'], dag: '2026-11-20', gesprek: false },
      { lidId, wat: 'bezwaar', partner: 'politie', dag: '2026-11-24' },
    ]);
    expect(brug.fouten).toEqual([]);
  });

  it('keep what is typed in a form, give it back when the window opens again, and forget it when it is left', async () => {
    /** The vault's side of it, over two windows. */
    const bewaard = new Map<string, string>();
    const sleutel = ({ formulier, bij }: { formulier: string; bij: object }) => `${formulier} ${JSON.stringify(bij)}`;
    let plek: unknown = null;
    const kluis = (b: Stubbrug): void => {
      richtIn(b);
      b.antwoord('concepten.haal', (i: never) => {
        const waarden = bewaard.get(sleutel(i));
        return waarden === undefined ? null : { waarden };
      });
      b.antwoord('concepten.bewaar', (i: never) => void bewaard.set(sleutel(i), (i as { waarden: string }).waarden));
      b.antwoord('concepten.wis', (i: never) => void bewaard.delete(sleutel(i)));
      b.antwoord('concepten.plek', () => plek);
      b.antwoord('concepten.zetPlek', (i) => {
        plek = i;
      });
    };
    const eerst = await open(kluis);
    await naarGroepen(eerst.pagina);
    await eerst.pagina.keyboard.press('+');
    await eerst.pagina.getByLabel('Naam van de groep').fill('Fictiekade');
    await eerst.pagina.getByLabel('Wat doet de groep?').fill('Elke avond tot laat op straat, en dan');
    await eerst.pagina.keyboard.press('F12');
    await expect.poll(() => eerst.brug.invoerVan('kluis.vergrendel').length).toBe(1);
    // It went before the lock, not after it.
    const namen = eerst.brug.gedaan.map((x) => x.naam);
    expect(namen.indexOf('concepten.bewaar')).toBeLessThan(namen.indexOf('kluis.vergrendel'));
    expect(namen.filter((n) => n === 'concepten.bewaar').length).toBeLessThan(4);
    expect(eerst.brug.fouten).toEqual([]);

    const scherm = await open(kluis);
    const { pagina, brug } = scherm;
    await pagina.getByText('Teruggehaald: tekst die nog niet was bewaard.').waitFor();
    expect(await pagina.getByLabel('Naam van de groep').inputValue()).toBe('Fictiekade');
    expect(await pagina.getByLabel('Wat doet de groep?').inputValue()).toBe('Elke avond tot laat op straat, en dan');
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Gooi weg' }).click();
    await pagina.getByText('Teruggehaald').waitFor({ state: 'detached' });
    expect(await pagina.getByLabel('Wat doet de groep?').inputValue()).toBe('');
    expect(await pagina.getByLabel('Naam van de groep').evaluate((e) => e === document.activeElement)).toBe(true);
    await expect.poll(() => bewaard.size).toBe(0);
    await pagina.getByLabel('Wat doet de groep?').fill('Toch iets anders');
    await expect
      .poll(() => [...bewaard.values()])
      .toEqual([
        JSON.stringify({ signaal: { plaats: '', wanneer: '', gedrag: 'Toch iets anders', omvang: '', bron: '' } }),
      ]);
    await pagina.getByRole('button', { name: 'Annuleer' }).click();
    await expect.poll(() => bewaard.size).toBe(0);
    // The areas are where they were, and nothing of it lies in the browser.
    expect(await pagina.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    expect(brug.fouten).toEqual([]);
  });

  it('start with one sentence and the key when there are none', async () => {
    const { pagina, brug } = await open((b) => {
      richtIn(b);
      b.antwoord('groepen.lijst', () => []);
    });
    await naarGroepen(pagina);
    await pagina.getByText('Nog geen groepen. Druk op + voor een nieuwe groep.').waitFor();
    expect(brug.fouten).toEqual([]);
  });

  it('are made from a signal without names, and a refusal stays in place', async () => {
    let bestaat = true;
    const scherm = await open((b) => {
      richtIn(b, () => groepVoor2A);
      b.antwoord('groepen.maak', () => {
        if (bestaat)
          throw new Geweigerd({
            code: 'NAAM_BESTAAT_AL',
            uitleg: 'Er is al een groep met deze naam. Kies een andere naam.',
          });
        return { groepId: 'g3' };
      });
    });
    const { pagina, brug } = scherm;
    await naarGroepen(pagina);
    await pagina.getByRole('button', { name: 'Nieuwe groep' }).first().waitFor();
    await pagina.keyboard.press('+');
    await pagina.getByText('Schrijf hier geen namen van personen.').waitFor();
    await pagina.getByLabel('Naam van de groep').fill('Proefplein');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Vul dit in.').first().waitFor();
    expect(await pagina.locator('.veld__fout').count()).toBe(6);
    await isToegankelijk(scherm, t);
    await pagina.getByLabel('Wijk').fill('Oefenkwartier');
    await pagina.getByLabel('Waar is de groep?').fill('bij de kiosk');
    await pagina.getByLabel('Wanneer is de groep daar?').fill('vrijdagavond');
    await pagina.getByLabel('Wat doet de groep?').fill('lawaai');
    await pagina.getByLabel('Hoe groot is de groep?').fill('6 tot 8 jongeren');
    await pagina.getByLabel('Wie brengt het signaal in?').selectOption('politie');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Er is al een groep met deze naam.').waitFor();
    bestaat = false;
    await pagina.getByRole('button', { name: 'Maak de groep' }).click();
    await pagina.getByRole('heading', { name: 'Besluit 2A' }).waitFor();
    expect(brug.invoerVan('groepen.maak').at(-1)).toMatchObject({
      naam: 'Proefplein',
      signaal: { bron: 'politie', omvang: '6 tot 8 jongeren' },
    });
    expect(brug.fouten).toEqual([]);
  });

  it('hold nothing about persons before the 2A decision, which needs a reason', async () => {
    let besloten = false;
    const scherm = await open((b) => {
      richtIn(b, () => (besloten ? groepbeeld() : groepVoor2A));
      b.antwoord('groepen.beoordeel', () => {
        besloten = true;
      });
    });
    const { pagina, brug } = scherm;
    await naarGroep(pagina);
    await pagina.getByText('U kunt nog geen namen invoeren').waitFor();
    for (const woord of [/Namenlijst/, /groepsscan/i, /Geboren/, /Ouders/, /Plan van aanpak$/, /^J-/]) {
      expect(await pagina.locator('.groep__vak').getByText(woord).count()).toBe(0);
    }
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('i');
    await pagina.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await pagina.getByText('Kies ja of nee.').waitFor();
    await pagina.getByRole('radio', { name: 'Ja, problematische groep' }).check();
    await pagina.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await pagina.getByText('Vul dit in.').waitFor();
    expect(brug.invoerVan('groepen.beoordeel')).toEqual([]);
    await pagina.getByLabel('Reden').fill('Het gedrag houdt aan.');
    await pagina.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await pagina.getByRole('heading', { name: 'Namenlijst' }).waitFor();
    expect(brug.invoerVan('groepen.beoordeel')).toEqual([
      { groepId: 'g1', problematisch: true, reden: 'Het gedrag houdt aan.', datum: '2026-11-24' },
    ]);
    expect(brug.fouten).toEqual([]);
  });

  it('show the namenlijst with rings in words, and record another bron', async () => {
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('namenlijst.brengIn', () => undefined);
    });
    const { pagina, brug } = scherm;
    await naarGroep(pagina);
    expect(await pagina.locator('.namenlijst tbody tr').count()).toBe(leden.length);
    await pagina.locator('.namenlijst').getByRole('img', { name: '2 politie: ziet dit, bron' }).first().waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('heading', { name: 'Namenlijst' }).click();
    await pagina.keyboard.press('ArrowDown');
    await pagina.getByText('Gegevens van J-02').waitFor();
    await pagina.getByLabel('Partner').selectOption('jongerenwerk');
    await pagina.getByRole('button', { name: 'Leg vast' }).click();
    await pagina.getByText('Opgeslagen').waitFor();
    expect(brug.invoerVan('namenlijst.brengIn')).toEqual([{ lidId: 'lid2', partner: 'jongerenwerk' }]);
    expect(brug.fouten).toEqual([]);
  });

  it('take a name that a partner brings, ask about one that is alike, and keep what was typed', async () => {
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('namenlijst.voegNaamToe', ({ iemandAnders }: { iemandAnders: boolean }) => {
        if (iemandAnders) return { lidId: 'lid2', code: 'J-02' };
        throw new Geweigerd({ code: 'NAAM_LIJKT', uitleg: 'Deze naam lijkt op J-04.' });
      });
    });
    const { pagina, brug } = scherm;
    await naarGroep(pagina);
    await pagina.keyboard.press('+');
    await pagina.getByRole('heading', { name: 'Naam erbij' }).waitFor();
    await pagina.keyboard.press('Control+Enter');
    await pagina.locator('.veld__fout', { hasText: 'Kies een partner' }).waitFor();
    await pagina.getByLabel('Voornaam').fill('Wobbe');
    await pagina.getByLabel('Achternaam').fill('Klinkklaar');
    await pagina.getByLabel('Wie brengt de naam in?').selectOption('jongerenwerk');
    await pagina.getByLabel('Geboren').fill('ooit');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Dit is geen datum of jaar.').waitFor();
    expect(brug.invoerVan('namenlijst.voegNaamToe')).toEqual([]);
    await pagina.getByLabel('Geboren').fill('4-5-2010');
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Deze naam lijkt op J-04.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByText('Het is iemand anders').click();
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('De naam staat als J-02 op de brutolijst.').waitFor();
    await pagina.getByText('Gegevens van J-02').waitFor();
    expect(brug.invoerVan('namenlijst.voegNaamToe').at(-1)).toMatchObject({
      geboren: { soort: 'datum', datum: '2010-05-04' },
      bron: 'jongerenwerk',
      iemandAnders: true,
    });
    await expect
      .poll(() => brug.invoerVan('concepten.wis'))
      .toContainEqual({
        formulier: 'naam-erbij',
        bij: { groep: 'g1' },
      });
    expect(brug.fouten).toEqual([]);
  });
});

describe.skipIf(browser === null)('reading in a groepsscan', () => {
  it('shows dropped columns with the reason, warnings and skipped rows, and stores nothing', async () => {
    const scherm = await open((b) => richtIn(b));
    const { pagina, brug } = scherm;
    await naarVoorbeeld(pagina);
    await pagina.getByText('werkblad Groepsscan, kopregel op rij 3').waitFor();
    const weg = pagina.locator('.vervallen', { hasText: 'Worden weggelaten' });
    await weg.getByText('BSN', { exact: true }).waitFor();
    await weg.getByText(/^Een BSN mag niet in het bestand staan \(art\.\s10\)\.$/).waitFor();
    expect(await pagina.getByLabel('BSN').count()).toBe(0);
    await pagina.getByText('Alleen het geboortejaar is bekend.').waitFor();
    await pagina.getByText('In deze rij staat geen naam.').waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.invoerVan('groepsscan.neemOver')).toEqual([]);
    expect(brug.fouten).toEqual([]);
  });

  it('waits for a decision about equal rows, and then takes over what is kept', async () => {
    const { pagina, brug } = await open((b) => richtIn(b));
    await naarVoorbeeld(pagina);
    const neem = pagina.getByRole('button', { name: /Neem \d nam(en|) over|Neem 1 naam over/ });
    await pagina.getByText('Besluit eerst over 1 dubbele naam.').waitFor();
    await pagina.keyboard.press('Control+Enter');
    await neem.click({ force: true });
    expect(brug.invoerVan('groepsscan.neemOver')).toEqual([]);
    await pagina.getByRole('radio', { name: 'Dezelfde persoon: houd rij 4' }).check();
    await pagina.getByRole('button', { name: 'Neem 3 namen over' }).click();
    await pagina.getByText('3 namen zijn overgenomen op de brutolijst.').waitFor();
    await pagina.getByText('Overlegtafel bewaart het bestand zelf niet').waitFor();
    brug.antwoord('groepsscan.verwijderBestand', () => {
      throw new Geweigerd({ code: 'BESTAND_NIET_VERWIJDERD', uitleg: 'Het bestand kon niet worden verwijderd.' });
    });
    const verwijder = pagina.getByRole('button', { name: 'Verwijder het bestand van de laptop' });
    await verwijder.click();
    await pagina.getByText('Het bestand kon niet worden verwijderd.').waitFor();
    brug.antwoord('groepsscan.verwijderBestand', () => undefined);
    await verwijder.click();
    await pagina.getByText('Het bestand is van de laptop verwijderd.').waitFor();
    expect(brug.invoerVan('groepsscan.verwijderBestand')).toEqual([{ bestandId: 'b1' }, { bestandId: 'b1' }]);
    expect(brug.invoerVan('groepsscan.neemOver')).toEqual([
      { groepId: 'g1', bestandId: 'b1', indeling: null, weg: [6] },
    ]);
    expect(brug.fouten).toEqual([]);
  });

  it('reads again with a column that was corrected by hand, and refuses in place', async () => {
    const { pagina, brug } = await open((b) => {
      richtIn(b);
      b.antwoord('groepsscan.lees', (i: { indeling: { kolommen: { veld: string | null }[] } | null }) => {
        const velden = i.indeling?.kolommen.map((k) => k.veld) ?? [];
        if (velden.filter((v) => v === 'achternaam').length > 1) {
          throw new Geweigerd({
            code: 'INDELING_ONGELDIG',
            uitleg: 'Twee kolommen hebben dezelfde betekenis. Kies voor elk gegeven één kolom.',
          });
        }
        return { voorbeeld, dubbelen };
      });
    });
    await naarVoorbeeld(pagina);
    await pagina.getByLabel('Voornamen').selectOption('achternaam');
    await pagina.getByText('Twee kolommen hebben dezelfde betekenis.').waitFor();
    await pagina.getByLabel('Opmerking').selectOption('dagbesteding');
    await pagina.getByText('Twee kolommen hebben dezelfde betekenis.').waitFor({ state: 'detached' });
    const laatste = () =>
      brug.invoerVan('groepsscan.lees').at(-1) as { indeling: { kolommen: { kop: string; veld: string }[] } };
    await expect.poll(() => laatste().indeling.kolommen.find((k) => k.kop === 'Opmerking')?.veld).toBe('dagbesteding');
    expect(brug.fouten).toEqual([]);
  });

  it('says what is wrong with a file, and can be left while it is reading', async () => {
    let lezen: ((waarde: unknown) => void) | undefined;
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('groepsscan.lees', () => {
        throw new Geweigerd({
          code: 'BESTAND_BEVEILIGD',
          uitleg: 'Dit bestand heeft een wachtwoord. Haal dat eraf en kies het bestand opnieuw.',
        });
      });
    });
    const { pagina, brug } = scherm;
    await naarGroep(pagina);
    await pagina.keyboard.press('i');
    await pagina.keyboard.press('o');
    await pagina.getByText('Dit bestand heeft een wachtwoord.').waitFor();
    await isToegankelijk(scherm, t);
    brug.antwoord(
      'groepsscan.lees',
      () =>
        new Promise((klaar) => {
          lezen = klaar;
        }),
    );
    await pagina.keyboard.press('o');
    await pagina.getByText('Het bestand groepsscan.xlsx wordt gelezen.').waitFor();
    await pagina.getByRole('button', { name: 'Stop met lezen' }).click();
    await pagina.getByText('Kies het bestand met de groepsscan').waitFor();
    lezen?.({ voorbeeld, dubbelen });
    await pagina.keyboard.press('Escape');
    await pagina.getByRole('heading', { name: 'Namenlijst' }).waitFor();
    expect(await pagina.getByText('Dezelfde persoon?').count()).toBe(0);
  });
});

describe.skipIf(browser === null)('the netto list and the plan', () => {
  it('destroys rejected names only after a decision on each name and a second button', async () => {
    const scherm = await open((b) => {
      richtIn(b, () => groepbeeld({ openOverlegId: 'o1' }));
      b.antwoord('namenlijst.stelVast', () => ({ netto: 6, beeindigd: 0, vernietigd: 1 }));
    });
    const { pagina, brug } = scherm;
    await naarGroep(pagina);
    await pagina.keyboard.press('b');
    await pagina.getByText('Over 2 namen is nog geen besluit.').waitFor();
    await pagina.getByRole('button', { name: 'Stel de nettolijst vast' }).click({ force: true });
    const j6 = pagina.getByRole('group', { name: /J-06/ });
    await j6.getByRole('radio', { name: 'Vernietig' }).check();
    await pagina.getByLabel(/Waarom niet\? J-06/).fill('hoort niet bij de groep');
    await pagina.getByRole('button', { name: 'Zet alle namen op de lijst' }).click();
    await pagina.getByRole('button', { name: 'Stel de nettolijst vast' }).click();
    await pagina.getByText('1 naam wordt vernietigd.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('Enter');
    expect(brug.invoerVan('namenlijst.stelVast')).toEqual([]);
    await pagina.getByRole('button', { name: 'Ja, vernietig 1 naam en stel vast' }).click();
    await pagina.getByText('De nettolijst is vastgesteld met 6 namen.').waitFor();
    const [invoer] = brug.invoerVan('namenlijst.stelVast') as {
      besluiten: { lidId: string; netto: boolean; reden: string }[];
    }[];
    expect(invoer?.besluiten.filter((b) => !b.netto)).toEqual([
      { lidId: 'lid6', netto: false, reden: 'hoort niet bij de groep' },
    ]);
    expect(invoer?.besluiten.length).toBe(leden.length);
    expect(brug.fouten).toEqual([]);
  });

  it('shows the plan with bars in words, and what is too late', async () => {
    const scherm = await open((b) => richtIn(b));
    const { pagina, brug } = scherm;
    await naarGroep(pagina);
    await pagina.keyboard.press('p');
    await pagina.getByRole('rowheader', { name: 'Voor de plek' }).waitFor();
    await pagina.getByRole('img', { name: 'van 15 september 2026 tot 10 november 2026, te laat' }).waitFor();
    await pagina.getByText('14 dagen te laat').waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('adds an intervention with one partner, a term, and the persons it is about', async () => {
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('plan.voegInterventieToe', () => ({ interventieId: 'i9' }));
    });
    const { pagina, brug } = scherm;
    await naarGroep(pagina);
    await pagina.keyboard.press('p');
    await pagina.keyboard.press('+');
    await pagina.getByRole('radio', { name: 'Eén persoon' }).check();
    await pagina.getByRole('button', { name: 'Zet in het plan' }).click();
    await pagina.getByText('Kies een datum.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByLabel('Wat gaat er gebeuren?').fill('naar de inloop');
    await pagina.getByLabel('Welke partner is verantwoordelijk?').selectOption('jongerenwerk');
    await pagina.getByLabel('Klaar op').fill('2027-01-15');
    await pagina.getByLabel('Van wie komt de informatie?').selectOption('politie');
    await pagina.getByRole('button', { name: 'Zet in het plan' }).click();
    await pagina.getByText('Kies ten minste één persoon.').waitFor();
    await pagina.getByLabel('J-03 Milan de Fictie').check();
    await pagina.getByRole('button', { name: 'Zet in het plan' }).click();
    await pagina.locator('.veld__fout', { hasText: 'Kies een soort' }).waitFor();
    expect(brug.invoerVan('plan.voegInterventieToe')).toEqual([]);
    await pagina.getByLabel('Soort gegeven').selectOption('politiegegeven');
    await pagina.getByRole('button', { name: 'Zet in het plan' }).click();
    await pagina.getByRole('heading', { name: 'Plan van aanpak' }).waitFor();
    expect(brug.invoerVan('plan.voegInterventieToe')).toEqual([
      {
        groepId: 'g1',
        soort: 'persoon',
        wat: 'naar de inloop',
        leden: ['lid3'],
        verantwoordelijke: 'jongerenwerk',
        begin: '2026-11-24',
        termijn: '2027-01-15',
        bron: 'politie',
        gegevenssoort: 'politiegegeven',
      },
    ]);
    expect(brug.fouten).toEqual([]);
  });

  it('changes goals, and makes a document of the plan', async () => {
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('plan.wijzig', () => undefined);
      b.antwoord('stukken.maakPlan', () => ({ stukId: 's2' }));
    });
    const { pagina, brug } = scherm;
    await naarGroep(pagina);
    await pagina.keyboard.press('p');
    await pagina.keyboard.press('w');
    await pagina.getByRole('button', { name: 'Haal weg: doel 2' }).click();
    await pagina.getByRole('button', { name: 'Doel erbij' }).click();
    await pagina.getByRole('textbox', { name: 'Doel 3' }).fill('Iedereen is op tijd thuis.');
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByRole('rowheader', { name: 'Voor de plek' }).waitFor();
    expect(brug.invoerVan('plan.wijzig')).toMatchObject([
      {
        doelen: [
          'Na 22 uur is het rustig op het plein.',
          'Er komen geen jonge kinderen bij.',
          'Iedereen is op tijd thuis.',
        ],
      },
    ]);
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Nog geen stukken.').waitFor();
    expect(brug.invoerVan('stukken.maakPlan')).toEqual([{ groepId: 'g1' }]);
    expect(brug.fouten).toEqual([]);
  });
});
