/** A group with a signal at group level; the 2A decision, before which no person can be entered. */
import type { Podium } from '../podium.ts';
import { mensen, naamVan, type Verhaal } from '../verhaal.ts';

export async function groep(p: Podium, v: Verhaal): Promise<void> {
  await p.naar('Groepen');
  await p.klik('Nieuwe groep');
  await p.vul('Naam van de groep', mensen.groep);
  await p.vul('Wijk', mensen.wijk);
  await p.vul('Waar is de groep?', 'Op het plein bij de fietsenstalling');
  await p.vul('Wanneer is de groep daar?', 'Vrijdag en zaterdag na 21 uur');
  await p.vul('Wat doet de groep?', 'Lawaai, vernieling van de stalling en vuurwerk.');
  await p.vul('Hoe groot is de groep?', '6 tot 8 jongeren');
  // Where jongerenwerk did not sign the convenant, police bring it.
  const getekend = v.profiel.partners.some((x) => x.id === 'jongerenwerk' && x.ondertekend !== null);
  await p.kies('Wie brengt het signaal in?', naamVan(v, getekend ? 'jongerenwerk' : 'politie'));
  await p.foto('nieuwe-groep');
  await p.klik('Maak de groep');
  await p.zie('Besluit 2A: is dit een problematische groep?');
  await p.foto('voor-besluit-2a');
  await p.keuze('Ja, problematische groep');
  await p.vul('Reden', 'De groep vernielt al drie weken spullen en bewoners durven niet meer langs het plein.');
  await p.klik('Leg het besluit vast');
  await p.zie('Nog geen namen');
  await p.foto('na-besluit-2a');
}
