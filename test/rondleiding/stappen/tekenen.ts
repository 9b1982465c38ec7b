/** Signing at the table: blocked until the declaration of this meeting is signed; regie is covered meanwhile. */
import type { Podium } from '../podium.ts';
import { mensen, type Verhaal } from '../verhaal.ts';

/** A signature by mouse: a few curves, so that it is more than a dot. */
export async function zetHandtekening(p: Podium): Promise<void> {
  const tekenen = p.venster('tekenen');
  const vak = await tekenen.getByRole('img', { name: 'Uw handtekening' }).boundingBox();
  if (!vak) throw new Error('no signing pad');
  const halen = [
    [0.15, 0.7, 0.2, 0.25, 0.26, 0.5, 0.19, 0.55, 0.29, 0.75],
    [0.34, 0.6, 0.38, 0.45, 0.42, 0.62, 0.46, 0.4, 0.52, 0.64, 0.58, 0.44, 0.64, 0.62, 0.74, 0.5, 0.86, 0.35],
  ];
  for (const haal of halen) {
    for (let i = 0; i < haal.length; i += 2) {
      const x = vak.x + (haal[i] ?? 0) * vak.width;
      const y = vak.y + (haal[i + 1] ?? 0) * vak.height;
      await tekenen.mouse.move(x, y, { steps: i === 0 ? 1 : 6 });
      if (i === 0) await tekenen.mouse.down();
    }
    await tekenen.mouse.up();
  }
}

/** The guest comes in unsigned and goes out again; then the signing window is open and regie covered. */
export async function legVoorTerTekening(p: Podium, v: Verhaal): Promise<void> {
  const zetel = String(v.profiel.partners.length + 1);
  await p.volgendOnderwerp(/: voortgang/);
  await p.komtBinnen(zetel);
  await p.zie(/geblokkeerd/);
  // An unsigned guest inside makes the room blank, and regie says why.
  await p.zaalToont('Even geen beeld');
  await p.zie(/heeft niet getekend/);
  await p.foto('geblokkeerd', 'regie', 'zaal');
  // Without him the subject's title comes on the beamer: the room waits until the chair has seen that.
  await p.gaatWeg(zetel);
  await p.bevestigVertrek(zetel);
  await p.toets('t');
  await p.regie.getByRole('radio', { name: /Paspoort/ }).check();
  await p.foto('laat-tekenen');
  await p.klikInDialoog(/^Laat tekenen/);
  await p.zie('Er wordt getekend');
  await p.opent('tekenen');
  await p.venster('tekenen').getByText(mensen.gast.organisatie).first().waitFor();
}

export async function tekenen(p: Podium, v: Verhaal): Promise<void> {
  await legVoorTerTekening(p, v);
  await zetHandtekening(p);
  await p.foto('tekenen', 'tekenen', 'regie', 'zaal');
  const bloot = await p.regie.content();
  if (bloot.includes(mensen.groep)) throw new Error('the covered regie window still holds case data');
  await p.klik('Ik onderteken', 'tekenen');
  await p.zie('Dank u.', 'tekenen');
  await p.foto('getekend', 'tekenen');
  await p.vul('Tafelcode', '000000');
  await p.klik('Ga terug naar het overleg');
  await p.zie('Deze code klopt niet');
  await p.vul('Tafelcode', mensen.tafelcode);
  await p.klik('Ga terug naar het overleg');
  await p.zie(/getekend \d\d:\d\d/);
}
