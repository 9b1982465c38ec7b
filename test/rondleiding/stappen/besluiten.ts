/** Decisions: the netto list from the bruto list, rejected names destroyed, and the plan van aanpak. */
import type { Podium } from '../podium.ts';
import { mensen, merkwoorden, naamVan, type Verhaal } from '../verhaal.ts';

/**
 * Names are for the convenantpartners: choosing the subject names the guest, and the room keeps its picture. Going on
 * without it leaves the room dark; with his digit he is out, and the room gets what those who are left may see.
 */
async function beslotenDeel(p: Podium, gast: string): Promise<void> {
  const dialoog = p.regie.getByRole('dialog');
  await p.zie(/: namenlijst/);
  await p.toets('PageDown');
  await dialoog.getByText('wie gaat even weg?').waitFor();
  await p.zaalToont('Nu aan tafel');
  await p.foto('besloten-deel', 'regie', 'zaal');
  await p.toets('z');
  await p.dialoogIsWeg();
  await p.zie(/Vraag om even buiten te wachten/);
  await p.zaalToont('Even geen beeld');
  await p.heeftOnderwerp(/: namenlijst/);
  await p.foto('namenlijst-zaal-donker', 'regie', 'zaal');
  await p.toets('c');
  await dialoog.getByText('wie gaat even weg?').waitFor();
  await p.toets(gast);
  await p.dialoogIsWeg();
  await p.zaalToont('Nu aan tafel');
}

async function nettolijst(p: Podium, v: Verhaal): Promise<void> {
  const gast = String(v.profiel.partners.length + 1);
  await beslotenDeel(p, gast);
  const rijen = p.regie.locator('.punt').filter({ has: p.regie.locator('.naam__wie') });
  await rijen.first().waitFor();
  const aantal = await rijen.count();
  // Jongerenwerk knows the first two from its own work; the others stay known from the groepsscan alone.
  for (let i = 0; i < Math.min(2, aantal); i += 1) {
    await rijen.nth(i).locator('.naam__wie').click();
    const breng = rijen
      .nth(i)
      .getByRole('button', { name: new RegExp(`${naamVan(v, 'jongerenwerk')} brengt in`, 'i') });
    if ((await breng.count()) > 0) await breng.click();
    await rijen
      .nth(i)
      .getByText(/Ingebracht door .*jongerenwerk/i)
      .waitFor();
  }
  const laatste = aantal > 1 ? aantal - 1 : -1;
  for (let i = 0; i < aantal; i += 1) {
    await rijen
      .nth(i)
      .getByRole('button', { name: i === laatste ? /^Niet/ : /^Op de nettolijst/ })
      .click();
    if (i === laatste)
      await rijen
        .nth(i)
        .getByLabel(/^Reden voor/)
        .fill('Woont niet meer in de gemeente.');
  }
  await p.foto('nettolijst-besluiten', 'regie', 'zaal');
  await p.klik('Stel de lijst vast');
  await p.klik(/^Stel vast/);
  await p.zie(/De nettolijst staat vast/);
  v.leden.netto = laatste === -1 ? aantal : aantal - 1;
  await p.zaalToont(v.codes[0] ?? '');
  await p.foto('nettolijst', 'regie', 'zaal');
  await p.komtBinnen(gast);
}

interface Interventie {
  readonly soort: string;
  readonly wat: string;
  readonly wie: string;
  readonly lid?: string;
}

async function voegToe(p: Podium, v: Verhaal, i: Interventie): Promise<void> {
  await p.klik('Interventie erbij');
  await p.keuze(i.soort);
  await p.vul('Wat gaat er gebeuren?', i.wat);
  if (i.lid) await p.regie.getByRole('checkbox', { name: new RegExp(i.lid) }).check();
  await p.kies('Welke partner is verantwoordelijk?', naamVan(v, i.wie));
  await p.vul('Klaar op', '2027-03-01');
  await p.kies('Van wie komt de informatie?', naamVan(v, i.wie));
  await p.kies('Soort gegeven', 'gewoon');
  await p.klik('Zet in het plan');
  await p.zie(i.wat);
}

async function plan(p: Podium, v: Verhaal): Promise<void> {
  await p.naarGroep(mensen.groep);
  await p.klik('Open het plan');
  await p.klik('Wijzig het plan');
  await p.vul('Aard en omvang', 'Zes tot acht jongeren, vooral op vrijdag en zaterdag. Lawaai en vernieling.');
  await p.klik('Doel erbij');
  await p.vul('Doel 1', 'Na 22 uur is het rustig op het plein.');
  await p.vul('Hoe volgt u het plan?', 'Elk overleg: wat is gedaan, en helpt het?');
  await p.klik('Bewaar het plan');
  await p.zie('Na 22 uur is het rustig');
  const [eerste = ''] = v.codes;
  await voegToe(p, v, {
    soort: 'De hele groep',
    wat: `Vrijdagavond open inloop ${merkwoorden[5]}`,
    wie: 'jongerenwerk',
  });
  await voegToe(p, v, { soort: 'De plek', wat: 'Extra verlichting bij de fietsenstalling', wie: 'burgemeester' });
  await voegToe(p, v, { soort: 'Eén persoon', wat: 'Gesprek met de ouders', wie: 'jongerenwerk', lid: eerste });
  await p.foto('plan-van-aanpak');
  await p.naar('Overleg');
  await p.zie('Geen wijziging');
  await p.volgendOnderwerp(/: plan van aanpak/);
  await p.zaalToont(merkwoorden[5]);
  v.zichtbaar.push(merkwoorden[5]);
  await p.foto('plan-in-de-zaal', 'regie', 'zaal');
}

export async function besluiten(p: Podium, v: Verhaal): Promise<void> {
  await nettolijst(p, v);
  await plan(p, v);
}
