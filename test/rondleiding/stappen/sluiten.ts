/** The closing round and the end of the meeting. */
import type { Podium } from '../podium.ts';
import type { Verhaal } from '../verhaal.ts';

export async function sluiten(p: Podium, v: Verhaal): Promise<void> {
  await p.volgendOnderwerp(/^Sluitronde/);
  await p.zie('Loop de acties langs');
  await p.klik('Leg een afspraak vast');
  await p.regie.getByLabel('Wie heeft informatie nodig?').selectOption({ index: 2 });
  await p.zie('Welke informatie neemt hij mee?');
  await p.regie.locator('.sluititem input:checked').waitFor();
  await p.keuze(/^Ja$/);
  await p.vul('Wat mag de jongere horen?', 'Dat er licht komt bij de stalling.');
  await p.foto('sluitronde-afspraak');
  await p.klik(/^Leg vast/);
  const niemand = p.regie.getByRole('button', { name: /Niemand heeft informatie nodig/ });
  await p.zie(/Dat er licht komt bij de stalling/);
  for (let nog = await niemand.count(); nog > 0; nog -= 1) {
    await niemand.first().click();
    await p.regie.waitForFunction(
      (n) => document.body.innerText.split('Niemand heeft informatie nodig').length - 1 < n,
      nog,
    );
  }
  await p.foto('sluitronde', 'regie', 'zaal');
  for (const woord of v.nooitInZaal) {
    if (p.zaaltekst.includes(woord)) throw new Error('the room saw a word that it may not see');
  }
  await p.klik(/^Sluit het overleg/);
  await p.klik('Ja, sluit het overleg');
  await p.zie('Dit overleg is gesloten');
  await p.zaalToont('Even geen beeld');
  await p.foto('gesloten', 'regie', 'zaal');
}
