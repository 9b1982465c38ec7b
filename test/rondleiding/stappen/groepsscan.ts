/** Reading in the groepsscan: a messy file, a preview, decisions about doubles, and the bruto list. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Rondleidingsfout } from '../argumenten.ts';
import type { Podium } from '../podium.ts';
import type { Verhaal } from '../verhaal.ts';

/** Fictional, and as untidy as such files are: title rows, varying dates, a BSN column, a double, Windows-1252. */
export const rijen = [
  'Groepsscan Proefplein;;;;;;;;',
  'vertrouwelijk;;;;;;;;',
  '',
  'Naam;Voornamen;Geb.datum;M/V;Adres;Postcode;Woonplaats;BSN;Ouders',
  'Fictie, de;Milan;04-06-2010;m;Testlaan 4;0000 XA;Voorbeeldstad;999990019;Joris de Fictie',
  'Proefdal;Sami;9 juni 2011;m;Oefensteeg 12;0000 XB;Voorbeeldstad;;Nora Proefdal',
  'Oefenaar;Lotte;2009-11-23;v;Modelpad 7;0000 XC;Voorbeeldstad;;Hein Oefenaar',
  'Testmaçon;Yara;2010;v;Proefhof 3;0000 XD;Voorbeeldstad;;Els Testmaçon',
  'Schetsberg;Bo;17/02/2008;v;Tekenkade 21;0000 XE;Voorbeeldstad;;Wim Schetsberg',
  'Bedenksel, van;Fenna;30.08.2011;v;Zogenaamdplein 8;0000 XF;Voorbeeldstad;;Anke van Bedenksel',
  'Schaduwman;Noud;11-12-2012;m;Schimmelpad 2;0000 XG;Voorbeeldstad;;Gijs Schaduwman',
  'Proefdal;Sami;09-06-2011;m;Oefensteeg 12;0000 XB;Voorbeeldstad;;Nora Proefdal',
];

/** The tour's own file; removed at the end, as the application advises. */
function eigenBestand(uit: string): string {
  const map = join(uit, '.invoer');
  mkdirSync(map, { recursive: true });
  const pad = join(map, 'groepsscan-proefplein.csv');
  writeFileSync(pad, Buffer.from(rijen.join('\r\n'), 'latin1'));
  return pad;
}

export async function groepsscan(p: Podium, v: Verhaal): Promise<void> {
  const pad = v.groepsscan ?? eigenBestand(v.uit);
  await p.klik('Lees groepsscan in');
  await p.zie('Er wordt niets bewaard totdat u de namen overneemt', 'regie');
  await p.kiesBestand(pad, () => p.klik('Kies bestand'));
  const gelukt = p.regie.getByRole('heading', { name: 'Namen in het bestand' });
  const mislukt = p.regie.getByRole('alert');
  await gelukt.or(mislukt).first().waitFor();
  if (!(await gelukt.isVisible())) {
    throw new Rondleidingsfout(
      `De groepsscan kan niet worden gelezen. ${(await mislukt.first().innerText()).replace(/\s+/g, ' ')}`,
    );
  }
  await p.foto('groepsscan-voorbeeld');
  const dubbel = p.regie.locator('.dubbel');
  for (let i = 0; i < (await dubbel.count()); i += 1) {
    const paar = dubbel.nth(i);
    const gelijk = (await paar.innerText()).startsWith('Gelijk');
    await paar
      .getByRole('radio', { name: gelijk ? /^Dezelfde persoon/ : 'Twee personen' })
      .first()
      .check();
  }
  if ((await dubbel.count()) > 0) {
    await dubbel.first().scrollIntoViewIfNeeded();
    await p.foto('groepsscan-dubbel');
  }
  const neem = p.knop(/^Neem \d+ na/);
  v.leden.ingelezen = await p.regie.locator('.rijen tbody tr').count();
  const aantal = Number(/\d+/.exec(await neem.innerText())?.[0] ?? '0');
  if (aantal === 0) throw new Rondleidingsfout('Er staan geen namen in deze groepsscan die kunnen worden overgenomen.');
  await neem.click();
  await p.zie(/overgenomen op de brutolijst/);
  await p.foto('groepsscan-overgenomen');
  v.leden.bruto = aantal;
  await p.klik('Naar de groep');
  await p.zie('Namenlijst');
  const codes = p.regie.getByRole('row').getByText(/^J-\d+$/);
  await codes.first().waitFor();
  v.codes = [...new Set(await codes.allInnerTexts())];
  await p.foto('brutolijst');
}
