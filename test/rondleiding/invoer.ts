/** Quick entry as a chair does it: one letter for the kind, then one choice after another, then the text. */
import type { Podium } from './podium.ts';

export interface Punt {
  readonly soort: 'besluit' | 'actie' | 'notitie' | 'signaal';
  /** Names as the entry line offers them. */
  readonly bron: string;
  readonly gegevenssoort: string;
  /** Code of the member; absent: about the group. */
  readonly over?: string;
  readonly wie?: string;
  /** Day and month, `27-11`. */
  readonly termijn?: string;
  readonly tekst: string;
}

/** Fills the line up to the text; the caller looks at it and presses Enter. */
export async function begin(p: Podium, punt: Punt): Promise<void> {
  const { regie } = p;
  const optie = (naam: string) =>
    regie
      .getByRole('option', { name: naam, exact: false })
      .filter({ hasText: new RegExp(`${naam}$`) })
      .first();
  await p.toets(punt.soort.charAt(0));
  await regie.getByLabel('Van wie komt het?').first().waitFor();
  await optie(punt.bron).click();
  await regie.getByLabel('Wat voor gegeven?').first().waitFor();
  await optie(punt.gegevenssoort).click();
  await regie.getByLabel('Over wie?').first().waitFor();
  if (punt.over) await regie.keyboard.type(punt.over);
  await p.toets('Enter');
  if (punt.soort === 'actie') {
    await regie.getByLabel('Wie doet het?').first().waitFor();
    await optie(punt.wie ?? '').click();
    await regie.getByLabel('Wanneer klaar?').first().waitFor();
    await regie.keyboard.type(punt.termijn ?? '');
    await p.toets('Enter');
  }
  const vak = regie.getByRole('textbox', { name: 'Tekst', exact: true });
  await vak.waitFor();
  await vak.fill(punt.tekst);
}

/** Presses Enter, and waits until the item stands in the list and letters are keys again. */
export async function verstuur(p: Podium, tekst: string): Promise<void> {
  await p.toets('Enter');
  await p.regie.locator('.punt').filter({ hasText: tekst }).first().waitFor();
  await p.regie.locator('.invoer__vak').waitFor({ state: 'detached' });
}

/** Notes one item. */
export async function noteer(p: Podium, punt: Punt): Promise<void> {
  await begin(p, punt);
  await verstuur(p, punt.tekst);
}

/** What regie says about an item: is it on the table now? */
export async function opTafel(p: Podium, tekst: string): Promise<boolean> {
  const strook = p.regie.locator('.punt').filter({ hasText: tekst }).first().locator('.strook').first();
  return (await strook.getAttribute('class'))?.includes('strook--op') === true;
}
