/** Documents from concept to the package, in the real window on a stub bridge. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Verslagbeeld } from '../../shared/contract/verslag.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { beslist, nakijken, nietInVerslag, verslagbeeld } from './steun/afloopvoorbeelden.ts';
import { basis, toestand } from './steun/groepenvoorbeelden.ts';
import { papierenBijOverleg } from './steun/papiervoorbeeld.ts';
import { browser, isToegankelijk, metRegie, teksten } from './steun/schermsteun.ts';
import type { Stubbrug } from './steun/stubbrug.ts';
import { stukbeeld, stukregels } from './steun/stukkenvoorbeelden.ts';

const t = toestand();

function richtIn(brug: Stubbrug): void {
  basis(brug, t);
  brug.antwoord('stukken.lijst', () => stukregels);
  brug.antwoord('stukken.toon', (i: { stukId: string }) => stukbeeld(i.stukId));
  brug.antwoord('verstrekkingen.bijOverleg', () => papierenBijOverleg);
  brug.antwoord('verslag.toon', () => verslagbeeld());
}

async function naarStukken(pagina: Page, titel?: string): Promise<void> {
  await pagina.getByRole('button', { name: 'Documenten', exact: true }).click();
  await pagina.getByRole('button', { name: titel ?? 'Verslag van 24 november' }).click();
  await pagina.getByRole('heading', { level: 1, name: titel ?? 'Verslag van 24 november' }).waitFor();
}

describe.skipIf(browser === null)('documents', () => {
  const open = metRegie();

  it('show who agreed, what was frozen and which names were replaced', async () => {
    const scherm = await open(richtIn);
    const { pagina, brug } = scherm;
    await naarStukken(pagina);
    await pagina.getByText('7f3a 91c2 e05d 4b88').waitFor();
    expect(await teksten(pagina, '.akkoord__antwoord')).toEqual(Array(4).fill('akkoord, 30 november'));
    await pagina.getByText('14 namen zijn vervangen door een code').waitFor();
    await pagina.getByText('J-03 is verwezen naar Halt.').waitFor();
    expect(await pagina.getByRole('button', { name: 'Stel vast' }).count()).toBe(0);
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Verklaring T. Proefman' }).click();
    await pagina.getByRole('img', { name: 'Handtekening van T. Proefman' }).waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('from another laptop say what their codes mean here', async () => {
    const scherm = await open(richtIn);
    const { pagina, brug } = scherm;
    await naarStukken(pagina, 'Plan van aanpak Fictieplein');
    await pagina.getByRole('heading', { name: 'Codes in dit stuk' }).waitFor();
    await pagina.getByText('J-12 in dit stuk is de jongere die hier J-83 heet.').waitFor();
    await pagina.getByText('J-47 in dit stuk is iemand van wie de gegevens zijn vernietigd.').waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('are put before the partners as a concept', async () => {
    const { pagina, brug } = await open((b) => {
      richtIn(b);
      b.antwoord('stukken.legVoor', () => undefined);
    });
    await naarStukken(pagina, 'Verslag van 27 oktober 2026');
    await pagina.keyboard.press('l');
    await pagina.getByText('Opgeslagen').waitFor();
    expect(brug.invoerVan('stukken.legVoor')).toEqual([{ stukId: 's4' }]);
    expect(brug.fouten).toEqual([]);
  });

  it('record agreement per partner with a date', async () => {
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('stukken.legAkkoordVast', () => undefined);
    });
    const { pagina, brug } = scherm;
    await naarStukken(pagina, 'Plan van aanpak Fictieplein, versie 3');
    await pagina.getByRole('button', { name: 'Leg akkoord vast van politie' }).click();
    await pagina.getByLabel('Opmerking').fill('1 punt geschrapt');
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Leg vast', exact: false }).last().click();
    await pagina.getByText('Opgeslagen').waitFor();
    expect(brug.invoerVan('stukken.legAkkoordVast')).toEqual([
      { stukId: 's2', partner: 'politie', datum: '2026-11-24', opmerking: '1 punt geschrapt' },
    ]);
    expect(brug.fouten).toEqual([]);
  });

  it('are approved with a second reader or with a reason, and a refusal names who is missing', async () => {
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('stukken.stelVast', (i: { wijze: string }) => {
        if (i.wijze === 'akkoord')
          throw new Geweigerd({
            code: 'AKKOORD_ONTBREEKT',
            uitleg: 'Het akkoord ontbreekt nog van: politie. Leg dat vast.',
            artikel: 'art. 8 lid 5',
          });
      });
    });
    const { pagina, brug } = scherm;
    await naarStukken(pagina, 'Plan van aanpak Fictieplein, versie 3');
    await pagina.getByText('Nog geen akkoord van: politie.').waitFor();
    await pagina.keyboard.press('v');
    await pagina.getByRole('button', { name: 'Stel dit stuk vast' }).click();
    await pagina.getByText('Vul de naam van de tweede lezer in').waitFor();
    expect(brug.invoerVan('stukken.stelVast')).toEqual([]);
    await pagina.getByLabel('Naam van de tweede lezer').fill('I. Denkbeeld');
    await pagina.getByRole('button', { name: 'Stel dit stuk vast' }).click();
    await pagina.getByText('Het akkoord ontbreekt nog van: politie.').waitFor();
    await pagina.getByText('(art. 8 lid 5)').first().waitFor();
    await isToegankelijk(scherm, t);
    await pagina.getByRole('radio', { name: 'Zelf vastgesteld' }).check();
    await pagina.getByRole('button', { name: 'Stel dit stuk vast' }).click();
    await pagina.getByText('Vul een reden in.').waitFor();
    await pagina.getByLabel('Waarom zonder tweede lezer?').fill('Er was geen tweede lezer beschikbaar.');
    await pagina.getByRole('button', { name: 'Stel dit stuk vast' }).click();
    await pagina.getByText('Opgeslagen').waitFor();
    expect(brug.invoerVan('stukken.stelVast').at(-1)).toMatchObject({
      stukId: 's2',
      wijze: 'zelf',
      reden: 'Er was geen tweede lezer beschikbaar.',
    });
    expect(brug.fouten).toEqual([]);
  });

  it('are struck with the comments that are about the item: ticked until somebody looked', async () => {
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('verslag.schrap', () => undefined);
      b.antwoord('verslag.toon', () => verslagbeeld({ nakijken }));
    });
    const { pagina, brug } = scherm;
    await naarStukken(pagina, 'Verslag van 27 oktober 2026');
    // The way of the verslag comes after the document itself.
    await pagina.getByRole('button', { name: 'Schrap voor de bron' }).waitFor();
    await pagina.keyboard.press('x');
    const lijst = pagina.getByRole('group', { name: 'Wis ook deze opmerkingen' });
    await lijst.getByText('politie, bij versie 1: Het waren 7 jongeren, geen 8.').waitFor();
    expect(await lijst.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await pagina.getByLabel('Welk punt?').selectOption('p4');
    await pagina.getByLabel('Wie van de bron vroeg dit?').selectOption('d2');
    await isToegankelijk(scherm, t);
    await lijst.getByLabel('OM, bij versie 2: De datum klopt niet.').focus();
    await pagina.keyboard.press('Space');
    await pagina.getByRole('button', { name: 'Schrap en vernietig' }).click();
    await pagina.getByText('Opgeslagen').waitFor();
    expect(brug.invoerVan('verslag.schrap')).toEqual([
      { stukId: 's4', puntId: 'p4', gevraagdDoor: 'd2', opmerkingen: beslist },
    ]);
    expect(brug.fouten).toEqual([]);
  });

  it('say what stands in no verslag: at which subject, why, and on whose copy it is', async () => {
    let buiten: Verslagbeeld['buiten'] = nietInVerslag;
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('verslag.toon', () => verslagbeeld({ buiten }));
    });
    const { pagina, brug } = scherm;
    await naarStukken(pagina, 'Verslag van 27 oktober 2026');
    await pagina.getByRole('heading', { level: 2, name: '2 punten staan niet in dit verslag' }).waitFor();
    await pagina.getByText('Wie het wel mag zien, heeft het op een eigen kopie.').waitFor();
    expect(await teksten(pagina, 'section.stuk__namen:has-text("niet in dit verslag") li')).toEqual([
      'Bij Voortgang. Ingehouden, zeggenschap van de bron. Wel op de kopie van politie en OM.',
      'Bij Opening. Alleen voor de procesregisseur. Op niemands kopie.',
    ]);
    await isToegankelijk(scherm, t);
    buiten = nietInVerslag.slice(0, 1);
    await pagina.getByRole('button', { name: 'Documenten', exact: true }).click();
    await naarStukken(pagina, 'Verslag van 24 november');
    await pagina.getByRole('heading', { level: 2, name: '1 punt staat niet in dit verslag' }).waitFor();
    buiten = [];
    await naarStukken(pagina, 'Verslag van 27 oktober 2026');
    expect(await pagina.getByText('niet in dit verslag').count()).toBe(0);
    expect(brug.fouten).toEqual([]);
  });

  it('on the way: a comment, what a bron has struck, and a new version with why', async () => {
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('verslag.legOpmerkingVast', () => undefined);
      b.antwoord('verslag.schrap', () => undefined);
      b.antwoord('verslag.nieuweVersie', () => ({ stukId: 's4' }));
      b.antwoord('verslag.toon', (i: { stukId: string }) =>
        i.stukId === 's4' ? verslagbeeld({ aanvullingen: 2 }) : verslagbeeld(),
      );
    });
    const { pagina, brug } = scherm;
    await naarStukken(pagina, 'Verslag van 27 oktober 2026');
    await pagina.getByText('Na dit stuk kwamen er 2 aanvullingen bij.').waitFor();
    await pagina.getByText('Het waren 7 jongeren, geen 8.').waitFor();
    await pagina.keyboard.press('x');
    await pagina.getByLabel('Welk punt?').selectOption('p1');
    await pagina.getByText('Van deze bron stond niemand op de lijst').waitFor();
    await pagina.getByLabel('Welk punt?').selectOption('p4');
    await pagina.getByRole('button', { name: 'Schrap en vernietig' }).click();
    await pagina.getByLabel('Wie van de bron vroeg dit?').selectOption('d2');
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Schrap en vernietig' }).click();
    await pagina.getByRole('button', { name: 'Leg een opmerking vast' }).waitFor();
    expect(brug.invoerVan('verslag.schrap')).toEqual([
      { stukId: 's4', puntId: 'p4', gevraagdDoor: 'd2', opmerkingen: [] },
    ]);
    await pagina.keyboard.press('o');
    await pagina.getByLabel('Van wie?').selectOption('jongerenwerk');
    await pagina.getByLabel('Opmerking', { exact: true }).fill('Het was op zaterdag.');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('button', { name: 'Maak het concept opnieuw' }).waitFor();
    expect(brug.invoerVan('verslag.legOpmerkingVast')).toEqual([
      { stukId: 's4', van: 'jongerenwerk', datum: '2026-11-24', tekst: 'Het was op zaterdag.' },
    ]);
    await naarStukken(pagina);
    await pagina.getByRole('columnheader', { name: 'Eigen versie' }).waitFor();
    await pagina.keyboard.press('m');
    await pagina.getByRole('button', { name: 'Maak de nieuwe versie' }).click();
    await pagina.getByText('Schrijf op waarom.').waitFor();
    await pagina.getByLabel('Waarom een nieuwe versie?').fill('Er stond een fout in.');
    await pagina.getByRole('button', { name: 'Maak de nieuwe versie' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Verslag van 27 oktober 2026' }).waitFor();
    expect(brug.invoerVan('verslag.nieuweVersie')).toEqual([{ stukId: 's1', reden: 'Er stond een fout in.' }]);
    expect(brug.fouten).toEqual([]);
  });

  it('go out as numbered copies to read, with who has one and what he said, and vaststellen says what is still out', async () => {
    const kopie = {
      ...{ verstrekkingId: 'v15', nummer: '2026-015', aan: 'politie, t.a.v. K. Bedacht', lezer: 'politie' },
      ...{ terugVoor: '2026-11-20', terug: null, teLaat: true },
    };
    const terug = {
      ...{ verstrekkingId: 'v16', nummer: '2026-016', aan: 'OM, t.a.v. H. Verzonnen', lezer: 'om' },
      ...{ terugVoor: '2026-11-20', terug: { hoe: 'terug' as const, op: '2026-11-19' }, teLaat: false },
    };
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('stukken.toon', () => ({ ...stukbeeld('s4'), staat: 'ter-vaststelling' }));
      b.antwoord('verslag.toon', () => verslagbeeld({ kopieen: [kopie, terug] }));
      b.antwoord('verstrekkingen.maak', () => ({ mapnaam: 'Kopieen-verslag-2026-10-27', nummers: ['2026-017'] }));
      b.antwoord('verstrekkingen.legTerugVast', () => undefined);
    });
    const { pagina, brug } = scherm;
    await naarStukken(pagina, 'Verslag van 27 oktober 2026');
    await pagina.getByText('voor 20 november, te laat').waitFor();
    await pagina.keyboard.press('k');
    await pagina.getByText('al gemaakt: 2026-015 op 10 november').waitFor();
    expect(await pagina.getByRole('button', { name: 'Maak 1 kopie om te lezen' }).isDisabled()).toBe(true);
    await pagina.getByLabel('Terug voor welke dag?').fill('2026-12-04');
    await isToegankelijk(scherm, t);
    await pagina.getByRole('button', { name: 'Maak 1 kopie om te lezen' }).click();
    await pagina.getByText('In het register: 2026-017.').waitFor();
    expect(brug.invoerVan('verstrekkingen.maak')).toEqual([
      { overlegId: 'o0', soort: 'kopie-verslag', ontvangers: ['d1'], terugVoor: '2026-12-04' },
    ]);
    await pagina.keyboard.press('Escape');
    await pagina.getByRole('button', { name: 'Terug? bij 2026-015' }).click();
    await pagina.getByLabel('Het is terug').check();
    await pagina.keyboard.press('Enter');
    await expect
      .poll(() => brug.invoerVan('verstrekkingen.legTerugVast'))
      .toEqual([{ verstrekkingId: 'v15', hoe: 'terug', op: '2026-11-24' }]);
    await pagina.getByRole('button', { name: 'Opmerking bij 2026-016' }).click();
    expect(await pagina.getByLabel('Van wie?').inputValue()).toBe('om');
    await pagina.keyboard.press('Escape');
    await pagina.keyboard.press('v');
    await pagina.getByText('Er is nog 1 kopie niet terug: 2026-015 (politie, t.a.v. K. Bedacht).').waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.fouten).toEqual([]);
  });

  it('are handed over as a package of approved ones only, and the others are named with the reason', async () => {
    let map = false;
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('stukken.exporteer', () =>
        map
          ? {
              mapnaam: 'Fictieplein-2026',
              bestanden: [{ pad: 'Verslag-2026-11-24/Verslag-2026-11-24.pdf', grootte: 212_000 }],
            }
          : null,
      );
    });
    const { pagina, brug } = scherm;
    await naarStukken(pagina);
    expect(await teksten(pagina, '.pakket .melding__wat')).toEqual([
      'Gaat niet mee: Plan van aanpak Fictieplein, versie\u00a03',
      expect.stringContaining('Gaat niet mee: Verslag van'),
    ]);
    await pagina.getByRole('button', { name: 'Draag 2 stukken over' }).click();
    await pagina.getByText('Er is niets geschreven.').waitFor();
    map = true;
    await pagina.getByRole('checkbox', { name: /Verklaring T. Proefman/ }).uncheck();
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Het pakket Fictieplein-2026 is geschreven: 1 bestand.').waitFor();
    await pagina.getByText('212 kB').waitFor();
    // Ticked is only what was checked; what is made so and not looked at again is said apart.
    expect(
      await pagina.getByRole('list', { name: 'Gecontroleerd bij het schrijven' }).locator('li').allTextContents(),
    ).toEqual([
      'Alleen vastgestelde stukken',
      'Geen namen van jongeren of ouders',
      'Beschrijvingen horen bij de bestanden',
      'Bestanden teruglezen',
    ]);
    await pagina.getByText('Dit wordt niet apart gecontroleerd.').waitFor();
    await isToegankelijk(scherm, t);
    expect(brug.invoerVan('stukken.exporteer')).toEqual([{ stukIds: ['s1', 's3'] }, { stukIds: ['s1'] }]);
    expect(brug.fouten).toEqual([]);
  });

  it('take names along only where the policy allows it, when it is ticked and with a reason', async () => {
    const mag = toestand({ beleid: { profielVast: false, exportMetNamen: true } });
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('kluis.toestand', () => mag);
      b.antwoord('concepten.haal', (i: { formulier: string }) =>
        i.formulier === 'sleutellijst' ? { waarden: JSON.stringify({ toelichting: 'Zaak 12, brief van' }) } : null,
      );
      b.antwoord('stukken.exporteer', () => ({ mapnaam: 'Fictieplein-2026', bestanden: [] }));
    });
    const { pagina, brug } = scherm;
    await naarStukken(pagina);
    const vink = pagina.getByRole('checkbox', { name: /Sleutellijst meegeven/ });
    // What was typed before does not tick it.
    expect(await vink.isChecked()).toBe(false);
    await vink.check();
    await pagina.getByText('Teruggehaald: tekst die nog niet was bewaard.').waitFor();
    await pagina.keyboard.press('Control+Enter');
    await pagina.getByText('Kies een reden en schrijf een toelichting.').waitFor();
    expect(brug.invoerVan('stukken.exporteer')).toEqual([]);
    await isToegankelijk(scherm, mag);
    await pagina.getByLabel('Waarom gaan de namen mee?').selectOption('wettelijke-plicht');
    await pagina.getByLabel('Toelichting').fill('Zaak 12, brief van de rechtbank.');
    await pagina.getByRole('button', { name: 'Draag 2 stukken over' }).click();
    await pagina.getByText('Het pakket Fictieplein-2026 is geschreven').waitFor();
    await pagina.getByText('Namen van jongeren alleen in de sleutellijst').waitFor();
    expect(await vink.isChecked()).toBe(false);
    expect(brug.invoerVan('stukken.exporteer')).toEqual([
      {
        stukIds: ['s1', 's3'],
        sleutellijst: { reden: 'wettelijke-plicht', toelichting: 'Zaak 12, brief van de rechtbank.' },
      },
    ]);
    await expect.poll(() => brug.invoerVan('concepten.wis').length).toBeGreaterThan(0);
    expect(brug.fouten).toEqual([]);
  });

  it('are made from a closed meeting or from the plan of a group', async () => {
    const scherm = await open((b) => {
      richtIn(b);
      b.antwoord('stukken.lijst', () => []);
      b.antwoord('overleg.lijst', () => [
        { id: 'o1', datum: '2026-11-24', plaats: 'Raadzaal', staat: 'gesloten', groepen: 'Fictieplein' },
        { id: 'o2', datum: '2026-12-15', plaats: 'Raadzaal', staat: 'voorbereiding', groepen: 'Oefenkade' },
      ]);
      b.antwoord('stukken.maakVerslag', () => ({ stukId: 's1' }));
    });
    const { pagina, brug } = scherm;
    await pagina.getByRole('button', { name: 'Documenten', exact: true }).click();
    await pagina.getByText('Nog geen stukken. Druk op + voor een verslag of een plan.').waitFor();
    await isToegankelijk(scherm, t);
    await pagina.keyboard.press('+');
    await pagina.getByRole('button', { name: 'Maak plan van aanpak van Fictieplein' }).waitFor();
    await isToegankelijk(scherm, t);
    brug.antwoord('stukken.lijst', () => stukregels);
    expect(await pagina.getByRole('button', { name: /Maak verslag/ }).count()).toBe(1);
    await pagina.getByRole('button', { name: 'Maak verslag van 24 november 2026: Fictieplein' }).click();
    await pagina.getByRole('heading', { level: 1, name: 'Verslag van 24 november' }).waitFor();
    expect(brug.invoerVan('stukken.maakVerslag')).toEqual([{ overlegId: 'o1' }]);
    expect(brug.fouten).toEqual([]);
  });
});
