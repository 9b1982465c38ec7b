/** The agenda in the meeting, and the clock of the procesregisseur. */
import { describe, expect, it } from 'vitest';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { overlegbeeld } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('the agenda', () => {
  const v = metOverlegvenster();

  it('changes the agenda by keyboard: an order, a part less, a part more for a smaller circle', async () => {
    await v.open(
      brugMetOverleg(() => overlegbeeld({ staat: 'voorbereiding', punten: [] })),
      'Overleg voorbereiden',
    );
    await v.toetsen('g');
    await v.pagina.getByText('Nodig, maar nog niet uitgenodigd: jongerenwerk.').waitFor();
    // The opening stays first, and what comes after it does not pass it.
    await v.toetsen('Alt+ArrowDown', 'ArrowDown', 'Alt+ArrowUp');
    expect(v.brug.invoerVan('agenda.zetVolgorde')).toEqual([]);
    await v.toetsen('Alt+ArrowDown');
    await v
      .gedaan('agenda.zetVolgorde')
      .toEqual([{ overlegId: 'o1', agendapuntIds: ['a1', 'a3', 'a2', 'a4', 'a5', 'a6'] }]);
    await v.pagina.getByText('Opgeslagen').waitFor();
    await v.toetsen('Delete', 'Escape', 'Delete', 'Delete');
    await v.gedaan('agenda.verwijder').toEqual([{ agendapuntId: 'a2' }]);
    await v.toetsen('+');
    await v.pagina.getByLabel('Over welke groep?').selectOption('g1');
    await v.pagina.getByRole('radio', { name: 'Namenlijst' }).check({ force: true });
    await v.pagina.getByLabel('Over welke groep?').selectOption('');
    await v.pagina.getByLabel('Vraag aan de zaal').fill('Wat blijft onder ons?');
    await v.pagina.getByLabel('Kring', { exact: true }).selectOption('C');
    await v.pagina.getByRole('checkbox', { name: 'politie' }).check();
    await v.pagina.keyboard.press('Control+Enter');
    await v.gedaan('agenda.voegToe').toEqual([
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
    await v.toetsen('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    await v.pagina.getByText('De vraag en de kring staan hier vast.').waitFor();
    await v.pagina.getByLabel('Minuten').fill('8');
    await v.pagina.keyboard.press('Control+Enter');
    await v.gedaan('agenda.wijzig').toMatchObject([{ agendapuntId: 'a1', soort: 'opening', minuten: 8, kring: 'A' }]);
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
    await v.open(brugMetOverleg(beeld));
    await v.pagina.getByText('3 minuten over tijd').waitFor();
    // Four parts of fifteen minutes are still to come.
    await v.pagina.getByText('Het overleg loopt 60 minuten uit.').waitFor();
    await v.pagina.getByText('Nodig, maar niet in de zaal: jongerenwerk.').waitFor();
    await v.toetsen('+');
    await v.pagina.getByRole('dialog', { name: 'Bewerk de agenda' }).locator('[data-rij]').first().waitFor();
    await v.toetsen('ArrowUp');
    await v.pagina.getByText('Dit onderdeel is al behandeld.').waitFor();
    await v.toetsen('Delete', 'Enter', 'Escape');
    await v.pagina.getByRole('dialog').waitFor({ state: 'detached' });
    expect(v.brug.invoerVan('agenda.verwijder')).toEqual([]);
  });
});
