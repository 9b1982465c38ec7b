/** Reading the verslag of the meeting before, what is overdue, and adding to a closed meeting. */
import { describe, expect, it } from 'vitest';
import { axeFouten } from '../../support/axe.ts';
import { actielijst, beslist, leestVerslag, metTeLaat, nakijken, verslagbeeld } from '../steun/afloopvoorbeelden.ts';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { stukbeeld } from '../steun/stukkenvoorbeelden.ts';
import { overlegbeeld } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('the verslag and what is overdue', () => {
  const v = metOverlegvenster();

  it('reads the verslag of the meeting before: how much the room sees, striking for a bron, and vaststelling here', async () => {
    const met = brugMetOverleg(leestVerslag);
    met.antwoord('stukken.toon', (i: { stukId: string }) => stukbeeld(i.stukId));
    const leest = { overlegId: 'o1', datum: '24 november 2026', pauze: false, gelezen: true };
    met.antwoord('verslag.toon', () =>
      verslagbeeld({ aanvullingen: 1, leest: { ...leest, aanwezig: ['I. Denkbeeld, burgemeester'] } }),
    );
    met.antwoord('verslag.schrap', () => undefined);
    met.antwoord('stukken.stelVast', () => undefined);
    await v.open(met, 'Verslag lezen');
    await v.pagina.getByText('De zaal ziet 4 van 7 punten: wat iedereen aan tafel nu mag zien.').waitFor();
    await v.pagina.getByText('J-03 vernielde op 20 november').click();
    expect(await v.pagina.getByRole('button', { name: 'haal weg' }).count()).toBe(0);
    await v.toetsen('x');
    await v.pagina.getByLabel('Wie van de bron vroeg dit?').selectOption('d2');
    await v.toetsen('Enter');
    expect(v.brug.invoerVan('verslag.schrap')).toEqual([]);
    await v.pagina.getByRole('button', { name: 'Schrap en vernietig' }).click();
    await v.gedaan('verslag.schrap').toEqual([{ stukId: 's2', puntId: 'p4', gevraagdDoor: 'd2', opmerkingen: [] }]);
    await v.pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await v.toetsen('f');
    await v.pagina.getByRole('dialog').getByText('I. Denkbeeld, burgemeester').waitFor();
    await v.pagina.getByRole('dialog').getByText('Na dit stuk kwam er 1 aanvulling bij.').waitFor();
    await v.pagina.getByRole('button', { name: 'Stel vast', exact: true }).click();
    await v.gedaan('stukken.stelVast').toEqual([{ stukId: 's2', wijze: 'overleg', tweedeLezer: '', reden: '' }]);
  });

  it('strikes with the comments that are about the item: ticked until the chair looked, by keyboard', async () => {
    const met = brugMetOverleg(leestVerslag);
    met.antwoord('stukken.toon', (i: { stukId: string }) => stukbeeld(i.stukId));
    met.antwoord('verslag.toon', () => verslagbeeld({ nakijken }));
    met.antwoord('verslag.schrap', () => undefined);
    await v.open(met, 'Verslag lezen');
    await v.pagina.getByText('De zaal ziet 4 van 7 punten: wat iedereen aan tafel nu mag zien.').waitFor();
    await v.pagina.getByText('J-03 vernielde op 20 november').click();
    await v.toetsen('x');
    const lijst = v.pagina.getByRole('group', { name: 'Wis ook deze opmerkingen' });
    await lijst.getByText('Haal het vinkje weg bij wat niet over dit punt gaat.').waitFor();
    const vinken = lijst.getByRole('checkbox');
    const stand = () => Promise.all([0, 1].map((nr) => vinken.nth(nr).isChecked()));
    expect([await vinken.count(), await stand()]).toEqual([2, [true, true]]);
    expect(await axeFouten(v.pagina)).toEqual([]);
    await v.pagina.getByLabel('Wie van de bron vroeg dit?').selectOption('d2');
    await vinken.nth(1).focus();
    await v.toetsen('Space');
    expect(await stand()).toEqual([true, false]);
    await v.pagina.getByRole('button', { name: 'Schrap en vernietig' }).click();
    await v
      .gedaan('verslag.schrap')
      .toEqual([{ stukId: 's2', puntId: 'p4', gevraagdDoor: 'd2', opmerkingen: beslist }]);
  });

  it('shows what is overdue before what is noted, and records how it stands', async () => {
    const met = brugMetOverleg(metTeLaat);
    met.antwoord('acties.zetStand', () => undefined);
    met.antwoord('verslag.zetOpAgenda', () => ({ agendapuntId: 'a9' }));
    await v.open(met, 'Te laat uit eerdere overleggen');
    await v.toetsen('ArrowDown', 'ArrowDown', 'Enter');
    await v.pagina.getByLabel('Resultaat in één regel').fill('Gesproken op 19 november.');
    await v.toetsen('Control+Enter');
    await v
      .gedaan('acties.zetStand')
      .toMatchObject([{ id: 't2', stand: 'gedaan', resultaat: 'Gesproken op 19 november.' }]);
    await v.pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await v.toetsen('Escape', 'l');
    await v.gedaan('verslag.zetOpAgenda').toEqual([{ overlegId: 'o1' }]);
    await v.gedaan('overleg.kiesAgendapunt').toEqual([{ overlegId: 'o1', agendapuntId: 'a9' }]);
  });

  it('can be added to when it is closed: an item with a name', async () => {
    const met = brugMetOverleg(() => overlegbeeld({ staat: 'gesloten' }), { openOverlegId: null });
    met.antwoord('verslag.vulAan', () => ({ puntId: 'p9' }));
    met.antwoord('acties.lijst', () => actielijst);
    await v.open(met, 'Overleggen');
    await v.toetsen('a');
    await v.pagina.getByRole('heading', { level: 1, name: 'Acties' }).waitFor();
    await v.pagina.getByText('te laat', { exact: true }).nth(1).waitFor();
    expect(await v.pagina.getByText('te laat', { exact: true }).count()).toBe(2);
    expect(await axeFouten(v.pagina)).toEqual([]);
    await v.toetsen('Escape');
    await v.pagina.getByRole('button', { name: '24 november 2026' }).click();
    await v.pagina.getByText('Dit overleg is gesloten.').waitFor();
    await v.toetsen('+');
    await v.pagina.getByLabel('Tekst').fill('De burgemeester belde later.');
    await v.pagina.getByLabel('Wie vult aan?').selectOption({ label: 'K. Bedacht, politie' });
    expect(await axeFouten(v.pagina)).toEqual([]);
    await v.toetsen('Control+Enter');
    await v
      .gedaan('verslag.vulAan')
      .toMatchObject([
        { agendapuntId: 'a3', niveau: 'groep', leden: [], tekst: 'De burgemeester belde later.', door: 'd2' },
      ]);
  });
});
