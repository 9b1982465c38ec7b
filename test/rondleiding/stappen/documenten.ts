/** Verslag and plan from concept to vastgesteld, and the package for the DMS. */
import type { Podium } from '../podium.ts';
import { mensen, naamVan, type Verhaal } from '../verhaal.ts';

/** Puts the chosen document to the partners, records each agreement, and fixes it with a second reader. */
async function totVastgesteld(p: Podium, v: Verhaal): Promise<void> {
  await p.klik('Leg voor aan de partners');
  await p.zie(/nog geen antwoord/);
  for (const partner of v.profiel.partners) {
    await p.klik(new RegExp(`Leg akkoord vast\\s*van ${naamVan(v, partner.id)}`));
    await p.klik(/^Leg vast/);
    await p.regie
      .getByRole('row', { name: new RegExp(naamVan(v, partner.id)) })
      .getByText(/akkoord, /)
      .waitFor();
  }
  await p.klik(/^Stel vast/);
  await p.keuze('Met een tweede lezer');
  await p.vul('Naam van de tweede lezer', mensen.functionarissen[0]);
  await p.klik('Stel dit stuk vast');
  await p.zie('Dit stuk staat vast');
}

export async function documenten(p: Podium, v: Verhaal): Promise<void> {
  await p.naar('Documenten');
  await p.klik('Nieuw stuk');
  await p.klik(/^Maak verslag van/);
  await p.zie('Leg voor aan de partners');
  await p.foto('verslag-concept');
  await totVastgesteld(p, v);
  await p.foto('verslag-vastgesteld');
  await p.klik('Nieuw stuk');
  await p.klik(/^Maak plan van aanpak van/);
  await p.zie('Leg voor aan de partners');
  await totVastgesteld(p, v);
  await p.foto('pakket-vooraf');
  await p.klik(/^Draag 3 stukken/);
  await p.zie(/Het pakket .* is geschreven/);
  await p.foto('pakket-geschreven');
}
