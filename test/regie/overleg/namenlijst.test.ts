/** The namenlijst in the meeting. */
import { describe, expect, it } from 'vitest';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { bijAgendapunt, namenrijen, verschil } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('the namenlijst', () => {
  const v = metOverlegvenster();

  it('fixes the netto list only when every name has a decision, and after a question', async () => {
    await v.open(brugMetOverleg(() => bijAgendapunt('a4', { namen: namenrijen })));
    await v.toetsen('ArrowDown', 'ArrowDown', 'ArrowDown', 'j', 'ArrowDown', 'x', 'ArrowDown', 'j');
    await v.pagina.getByRole('textbox', { name: 'Reden voor J-04' }).fill('Hoort er niet bij.');
    await v.pagina.getByRole('button', { name: 'OM', exact: true }).click();
    await v.pagina.getByRole('button', { name: 'Stel de lijst vast' }).click();
    await v.pagina.getByText('4 namen komen op de nettolijst. 1 naam wordt nu vernietigd.').waitFor();
    expect(v.brug.invoerVan('namenlijst.stelVast')).toEqual([]);
    await v.pagina.getByRole('button', { name: 'Stel vast en vernietig' }).click();
    await v.gedaan('namenlijst.stelVast').toHaveLength(1);
    const [invoer] = v.brug.invoerVan('namenlijst.stelVast') as [
      { besluiten: { lidId: string; netto: boolean; reden: string }[]; door: string[] },
    ];
    expect(invoer.besluiten.map((b) => b.netto)).toEqual([true, true, true, false, true]);
    expect(invoer.besluiten[3]).toEqual({ lidId: 'l4', netto: false, reden: 'Hoort er niet bij.' });
    expect(invoer.door).toEqual(['burgemeester', 'politie']);
  });

  it('shows the difference with the last time, puts it in the room by its own key, and records that nothing changed', async () => {
    const netto = namenrijen.map((n) => ({ ...n, staat: 'netto', helpt: [] }));
    await v.open(brugMetOverleg(() => bijAgendapunt('a4', { namen: netto })));
    await v.pagina.getByText('Vorige keer: overleg van 27 oktober 2026.').waitFor();
    await v.toetsen('d');
    await v.pagina.getByText('Verhuisd naar een andere gemeente.').waitFor();
    await v.toetsen('z');
    await v.gedaan('vaststelling.zetInZaal').toEqual([{ overlegId: 'o1', aan: true }]);
    await v.toetsen('d', '=');
    const door = ['burgemeester', 'politie', 'om'];
    await v.gedaan('vaststelling.geenWijziging').toEqual([{ overlegId: 'o1', groepId: 'g1', door }]);
    await v.pagina.getByText('er verandert niets').waitFor();
  });

  it('takes a name from a partner by its own key, and chooses it to decide on', async () => {
    const erbij = namenrijen.map((n) => ({ ...n, lidId: 'l9', code: 'J-09', naam: 'Wobbe Klinkklaar' })).slice(-1);
    let namen = namenrijen;
    await v.open(brugMetOverleg(() => bijAgendapunt('a4', { namen })));
    await v.pagina.getByRole('button', { name: 'Naam erbij' }).waitFor();
    await v.toetsen('g');
    // Letters are letters in the form, and the digits are no seats.
    await v.pagina.getByLabel('Voornaam').fill('Wobbe');
    await v.pagina.getByLabel('Achternaam').fill('Klinkklaar');
    await v.pagina.getByLabel('Geboren').fill('2010');
    await v.pagina.getByLabel('Wie brengt de naam in?').selectOption('jongerenwerk');
    await v.toetsen('Control+Enter');
    await v.gedaan('namenlijst.voegNaamToe').toEqual([
      {
        groepId: 'g1',
        ...{ voornaam: 'Wobbe', roepnaam: '', tussenvoegsel: '', achternaam: 'Klinkklaar' },
        ...{ geboren: { soort: 'jaar', jaar: 2010 }, bron: 'jongerenwerk', iemandAnders: false },
      },
    ]);
    namen = [...namenrijen, ...erbij];
    await v.brug.duw(v.pagina, 'gewijzigd', null);
    await v.pagina.getByRole('textbox', { name: 'Reden voor J-09' }).waitFor();
    expect(v.brug.invoerVan('deelnemers.zetAanwezig')).toEqual([]);
  });

  it('of a closed meeting says who decided and what changed, and can change nothing', async () => {
    const brug = brugMetOverleg(() => bijAgendapunt('a4', { staat: 'gesloten', namen: namenrijen }), {
      openOverlegId: null,
    });
    const nu = { tijd: '14:10', door: 'politie en OM', ongewijzigd: false };
    brug.antwoord('vaststelling.toon', () => ({ ...verschil(), nu, partners: [] }));
    await v.open(brug, 'Overleggen');
    await v.pagina.getByRole('button', { name: '24 november 2026' }).click();
    await v.pagina.getByText('Vastgesteld om 14:10 door politie en OM.').waitFor();
    await v.toetsen('d');
    await v.pagina.getByText('Verhuisd naar een andere gemeente.').waitFor();
    await v.toetsen('z', 'g');
    expect(
      await v.pagina.getByRole('button', { name: /verschil in de zaal|Naam erbij|Stel de lijst vast/ }).count(),
    ).toBe(0);
    expect(await v.pagina.getByRole('dialog').count()).toBe(0);
    expect(v.brug.invoerVan('vaststelling.zetInZaal')).toEqual([]);
  });
});
