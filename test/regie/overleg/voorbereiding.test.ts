/** Inviting: the papers, and the test of an incidentele deelnemer. */
import { describe, expect, it } from 'vitest';
import { axeFouten } from '../../support/axe.ts';
import { brugMetOverleg } from '../steun/antwoorden.ts';
import { browser, metOverlegvenster } from '../steun/overlegvenster.ts';
import { papierenBijOverleg, verstrekkingenregister } from '../steun/papiervoorbeeld.ts';
import { overlegbeeld } from '../steun/voorbeeld.ts';

describe.skipIf(browser === null)('the preparation', () => {
  const v = metOverlegvenster();

  it('makes papers for whoever has none yet, by one key, and shows where they are', async () => {
    await v.open(
      brugMetOverleg(() => overlegbeeld({ staat: 'voorbereiding', punten: [] })),
      'Maak 2 uitnodigingen',
    );
    v.brug.antwoord('verstrekkingen.maak', () => ({
      mapnaam: 'Uitnodigingen-2026-11-24',
      nummers: ['2026-012', '2026-013'],
    }));
    await v.toetsen('u');
    await v.pagina.getByText('2 papieren staan in de map Uitnodigingen-2026-11-24.').waitFor();
    expect(v.brug.invoerVan('verstrekkingen.maak')).toEqual([
      { overlegId: 'o1', soort: 'uitnodiging', ontvangers: ['d2', 'd5'], terugVoor: null },
    ]);
    v.brug.antwoord('verstrekkingen.lijst', () => verstrekkingenregister);
    v.brug.antwoord('verstrekkingen.legTerugVast', () => undefined);
    await v.pagina.getByRole('button', { name: 'Naar het register' }).click();
    await v.pagina.getByRole('button', { name: '2026-014' }).click();
    await v.pagina.getByText('voor 20 november, te laat').first().waitFor();
    await v.toetsen('t');
    await v.pagina.getByRole('radio', { name: 'Het is terug' }).check({ force: true });
    expect(await axeFouten(v.pagina)).toEqual([]);
    await v.toetsen('Control+Enter');
    await v.gedaan('verstrekkingen.legTerugVast').toEqual([{ verstrekkingId: 'v1', hoe: 'terug', op: '2026-11-24' }]);
  });

  it('ticks again whose invitation says something else than a new one would, and says so', async () => {
    const [eerste, ...andere] = papierenBijOverleg.soorten;
    const ontvangers = eerste?.ontvangers.map((o, i) => ({ ...o, veranderd: i === 0 })) ?? [];
    const brug = brugMetOverleg(() => overlegbeeld({ staat: 'voorbereiding', punten: [] }));
    brug.antwoord('verstrekkingen.bijOverleg', () => ({
      ...papierenBijOverleg,
      soorten: [...(eerste ? [{ ...eerste, ontvangers }] : []), ...andere],
    }));
    await v.open(brug, 'Maak 3 uitnodigingen');
    await v.pagina.getByText('Intussen veranderd').waitFor();
  });

  it('invites an incidentele deelnemer with the test of art. 4 and his grounds', async () => {
    await v.open(
      brugMetOverleg(() => overlegbeeld({ staat: 'voorbereiding', punten: [] })),
      'Overleg voorbereiden',
    );
    await v.toetsen('d');
    await v.pagina.getByLabel('Organisatie').fill('Raad voor Oefening');
    await v.pagina.getByLabel('Naam', { exact: true }).fill('P. Fictief');
    await v.pagina.getByLabel('Welke partner vraagt hem?').selectOption('politie');
    await v.pagina.getByLabel('Voor welk doel (art. 2)?').selectOption('d');
    await v.pagina.getByLabel('Waarom moet hij erbij zijn?').fill('Kent de aanpak van verwijzen.');
    // Nothing is chosen beforehand: the judgement is the procesregisseur's.
    const vuistregel = v.pagina.getByRole('radio', { name: /^B\. Voor de taak van allebei/ });
    expect(await vuistregel.isChecked()).toBe(false);
    await vuistregel.check({ force: true });
    await v.pagina.getByRole('radio', { name: 'Nee' }).check({ force: true });
    const buiten = v.pagina.getByText('gaat standaard naar kring K1. Daar hoort deze gast niet bij.');
    expect(await buiten.count()).toBe(0);
    await v.pagina.getByLabel('politie mag politiegegeven over J-03 vertellen').check();
    await buiten.waitFor();
    await v.pagina.getByRole('button', { name: 'Nodig uit', exact: true }).click();
    await v.gedaan('deelnemers.nodigIncidenteelUit').toMatchObject([
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
    await v.pagina.getByText('P. Fictief staat op de lijst.').waitFor();
    await v.toetsen('o');
    await v.gedaan('overleg.open').toEqual([{ overlegId: 'o1' }]);
  });
});
