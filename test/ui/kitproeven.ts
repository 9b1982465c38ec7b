/** Tests of the kit in the gallery: accessibility, keys, dialog, forms, forced colours. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFouten } from '../support/axe.ts';
import type { Paginas } from './paginas.ts';

const maat = { breedte: 1366, hoogte: 768 };
const spoor = (pagina: Page) => pagina.locator('#spoor').innerText();

export function kitproeven(open: Paginas['open']): void {
  it.each(['licht', 'donker'])('every part passes axe in %s', async (thema) => {
    const pagina = await open('galerij', { ...maat, hash: `#${thema}` });
    const axe = await axeFouten(pagina);
    expect(axe).toEqual([]);
    await pagina.locator('#open-dialoog').click();
    const dialoog = await axeFouten(pagina, { deel: 'dialog' });
    expect(dialoog).toEqual([]);
    await pagina.context().close();
  });

  it('letters act only outside text, function keys always, and Esc leaves the text', async () => {
    const pagina = await open('galerij', maat);
    await pagina.keyboard.press('b');
    expect(await spoor(pagina)).toBe('b');
    const vak = pagina.getByLabel('Signaal');
    await vak.click();
    await pagina.keyboard.type('bb');
    await pagina.keyboard.press('F9');
    expect(await vak.inputValue()).toBe('bb');
    expect(await spoor(pagina)).toBe('b F9');
    await pagina.keyboard.press('Escape');
    expect(await vak.evaluate((el) => el === document.activeElement)).toBe(false);
    await pagina.keyboard.press('b');
    await pagina.keyboard.press('Control+z');
    expect(await spoor(pagina)).toBe('b F9 b Ctrl+z');
    await pagina.context().close();
  });

  it('in a dialog the keys of the screen do nothing, Enter does nothing, Esc goes back to where one was', async () => {
    const pagina = await open('galerij', maat);
    await pagina.locator('#open-dialoog').focus();
    await pagina.keyboard.press('Enter');
    const dialoog = pagina.getByRole('dialog', { name: 'Besloten deel: wie gaat even weg?' });
    await dialoog.waitFor();
    await pagina.keyboard.press('b');
    await pagina.keyboard.press('Enter');
    expect(await spoor(pagina)).toBe('');
    expect(await dialoog.isVisible()).toBe(true);
    expect((await dialoog.locator('dt').allInnerTexts()).map((t) => t.trim())).toEqual(['k', 'F9']);
    await pagina.keyboard.press('k');
    await pagina.keyboard.press('F9');
    expect(await spoor(pagina)).toBe('k in dialoog F9');
    await pagina.keyboard.press('Escape');
    await dialoog.waitFor({ state: 'detached' });
    expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('open-dialoog');
    await pagina.context().close();
  });

  it('a form says what is wrong at the field, and hands in what was filled in', async () => {
    const pagina = await open('galerij', maat);
    await pagina.getByRole('button', { name: 'Ontgrendel' }).click();
    const veld = pagina.getByLabel('Wachtzin');
    await pagina.getByText('Vul uw wachtzin in.').waitFor();
    expect(await veld.getAttribute('aria-invalid')).toBe('true');
    const beschrijving = await veld.getAttribute('aria-describedby');
    expect(await pagina.locator(`[id="${beschrijving}"]`).innerText()).toBe('Vul uw wachtzin in.');
    await veld.fill('een lange verzonnen zin');
    expect(await veld.getAttribute('type')).toBe('password');
    await pagina.getByRole('button', { name: 'Toon' }).click();
    expect(await veld.getAttribute('type')).toBe('text');
    await pagina.getByRole('radio', { name: 'Procesregisseur' }).focus();
    await pagina.keyboard.press('ArrowRight');
    await pagina.getByLabel('Bron', { exact: true }).selectOption('om');
    await pagina.getByLabel('Ik heb dit gezien').check();
    await pagina.getByRole('button', { name: 'Ontgrendel' }).click();
    await pagina.locator('#ingeleverd:not(:empty)').waitFor();
    expect(JSON.parse(await pagina.locator('#ingeleverd').innerText())).toEqual({
      wie: 'vervanger',
      wachtzin: 'een lange verzonnen zin',
      bron: 'om',
      tekst: '',
      gezien: true,
    });
    await pagina.context().close();
  });

  it('a button that is off stays in reach of the keyboard', async () => {
    const pagina = await open('galerij', maat);
    const knop = pagina.getByRole('button', { name: 'Draag over' });
    await knop.focus();
    expect(await knop.evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await knop.getAttribute('aria-disabled')).toBe('true');
    await pagina.context().close();
  });

  it('with forced colours the three states of a seat and the strips still differ', async () => {
    const pagina = await open('galerij', { ...maat, forcedColors: 'active' });
    const stijl = (kiezer: string, deel: string) =>
      pagina.$eval(kiezer, (el, d) => getComputedStyle(el).getPropertyValue(d), deel);
    expect(await stijl('.ring__segment--ziet', 'fill')).not.toBe('none');
    expect(await stijl('.ring__segment--open', 'stroke')).not.toBe('none');
    expect(await stijl('.ring__segment--buiten', 'fill')).toBe('none');
    expect(await stijl('.strook--op', 'border-left-style')).toBe('solid');
    expect(await stijl('.strook--niet', 'border-left-style')).toBe('dashed');
    await pagina.context().close();
  });

  it('a miniature keeps its own theme inside a window of the other', async () => {
    const pagina = await open('galerij', { ...maat, hash: '#donker' });
    const grond = (i: number) =>
      pagina
        .locator('.miniatuur .zaal')
        .nth(i)
        .evaluate((el) => getComputedStyle(el).backgroundColor);
    expect(await grond(0)).toBe('rgb(255, 255, 255)');
    expect(await grond(1)).toBe('rgb(21, 29, 26)');
    expect(await pagina.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 29, 26)');
    await pagina.context().close();
  });
}
