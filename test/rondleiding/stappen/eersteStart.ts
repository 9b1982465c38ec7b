/** First start: name, passphrase, convenant, recovery code; then lock and unlock once, with a wrong passphrase first. */
import { Rondleidingsfout } from '../argumenten.ts';
import type { Podium } from '../podium.ts';
import { mensen, type Verhaal } from '../verhaal.ts';

async function kiesProfiel(p: Podium, v: Verhaal): Promise<void> {
  if (v.profielPad !== null) {
    await p.keuze('Profiel uit een bestand');
    await p.kiesBestand(v.profielPad, () => p.klik('Kies bestand'));
    const fout = p.regie.getByRole('alert').filter({ hasText: 'Dit profiel kan niet worden gebruikt' }).first();
    const goed = p.regie.getByText('Loopt tot');
    await fout.or(goed).first().waitFor();
    if (await fout.isVisible()) {
      const rijen = await p.regie.getByRole('table').locator('tbody tr').allInnerTexts();
      const velden = rijen.map((rij) => rij.replace(/\s*\t\s*/, ': ').replace(/\s+/g, ' '));
      throw new Rondleidingsfout(`Dit profiel kan niet worden gebruikt. ${velden.join('; ')}.`);
    }
  } else {
    await p.regie.getByText('Loopt tot').waitFor();
  }
  await p.foto('convenant');
}

export async function eersteStart(p: Podium, v: Verhaal): Promise<void> {
  await p.zie('Begin met Overlegtafel');
  await p.foto('eerste-start');
  await p.vul('Uw naam', mensen.procesregisseur);
  await p.klik('Ga verder');
  await p.vul(/^Wachtzin$/, mensen.wachtzin);
  await p.vul('Wachtzin, nog een keer', mensen.wachtzin);
  await p.vul('Tafelcode', mensen.tafelcode);
  await p.zie(/sterk(?!te)/);
  await p.foto('wachtzin');
  await p.klik('Ga verder');
  await kiesProfiel(p, v);
  await p.klik(/^Maak de (oefen)?kluis/);
  const code = p.regie.getByLabel('Uw herstelcode');
  await code.waitFor();
  v.herstelcode = (await code.innerText()).replace(/\s+/g, '-');
  await p.foto('herstelcode');
  await p.klik('Ik heb de code opgeschreven');
  await p.vul(/^Herstelcode$/, v.herstelcode);
  await p.klik('Bevestig de code');
  await p.zie('Nog geen overleg');
  await p.foto('leeg');

  await p.toets('F12');
  await p.zie('Op slot');
  await p.vul(/^Wachtzin$/, 'dit is hem niet');
  await p.klik('Ontgrendel');
  await p.zie('De vorige wachtzin klopte niet');
  await p.foto('verkeerde-wachtzin');
  await p.vul(/^Wachtzin$/, mensen.wachtzin);
  await p.klik('Ontgrendel');
  await p.zie('Nog geen overleg');
}
