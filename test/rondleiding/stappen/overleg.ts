/** The meeting: agenda, partners, one incidentele deelnemer after the test of art. 4, and the opening. */
import type { Podium } from '../podium.ts';
import { mensen, naamVan, type Verhaal } from '../verhaal.ts';

async function nodigPartnersUit(p: Podium, v: Verhaal): Promise<void> {
  for (const [i, partner] of v.profiel.partners.entries()) {
    await p.klik('Nodig een partner uit');
    await p.kies('Kies een partner', naamVan(v, partner.id));
    await p.vul(/^Naam$/, mensen.functionarissen[i % mensen.functionarissen.length] ?? '');
    await p.klik(/^Nodig uit/);
    await p.zie('staat op de lijst');
  }
}

/** Halt may hear about one member from police; without that line it could not be invited. */
async function nodigGastUit(p: Podium, v: Verhaal): Promise<void> {
  const grond = v.profiel.incidenteleGrondslagen.find((g) => g.van === 'politie' && g.aan.includes('incidenteel'));
  await p.klik('Nodig een incidentele deelnemer uit');
  await p.vul('Organisatie', mensen.gast.organisatie);
  await p.vul(/^Naam$/, mensen.gast.naam);
  await p.vul('Functie', mensen.gast.functie);
  await p.kies('Welke partner vraagt hem?', naamVan(v, 'politie'));
  await p.regie.getByLabel('Voor welk doel (art. 2)?').selectOption({ index: 4 });
  await p.vul('Waarom moet hij erbij zijn?', 'Halt begeleidt een van de jongeren en weet of de afspraken lukken.');
  // The choice is a box over the radio button.
  await p.regie.getByRole('radio', { name: /^B\. / }).check({ force: true });
  await p.regie.getByRole('radio', { name: /^Nee$/ }).check({ force: true });
  await p.foto('incidentele-deelnemer-toets');
  if (grond) {
    const vak = `politie mag ${grond.gegevenssoorten[0]} over ${v.codes[0]} vertellen`;
    await p.regie.getByRole('checkbox', { name: vak }).check();
  }
  await p.foto('incidentele-deelnemer-grondslag');
  await p.klik(/^Nodig uit/);
  await p.zie(`${mensen.gast.naam} staat op de lijst`);
}

/** In step 2B the template has no plan yet; this meeting goes on to it. */
async function zetPlanOpAgenda(p: Podium): Promise<void> {
  await p.klik('Bewerk de agenda');
  await p.klik('Onderdeel erbij');
  await p.kies('Over welke groep?', mensen.groep);
  await p.keuze('Plan van aanpak');
  await p.vul('Vraag aan de zaal', 'Wat gaan we doen?');
  await p.klik('Zet op de agenda');
  await p.zie(`${mensen.groep}: plan van aanpak`);
  await p.foto('agenda-bewerken');
  await p.klik('Klaar met de agenda');
}

export async function overleg(p: Podium, v: Verhaal): Promise<void> {
  await p.naar('Overleg');
  await p.klik('Nieuw overleg');
  await p.vul('Plaats', v.profiel.gemeente.naam);
  await p.regie.getByRole('checkbox', { name: new RegExp(mensen.groep) }).check();
  await p.foto('nieuw-overleg');
  await p.klik('Maak het overleg');
  await p.zie('Overleg voorbereiden');
  await zetPlanOpAgenda(p);
  await nodigPartnersUit(p, v);
  await nodigGastUit(p, v);
  await p.foto('voorbereiding');
  await p.klik('Open het overleg');
  await p.zaalToont('Welkom');
  await p.foto('welkom', 'regie', 'zaal');
  // The texts are read to somebody.
  await p.komtBinnen('1');
  await p.toets('ArrowRight');
  await p.zaalToont('Wie is er?');
  const teksten = v.profiel.geheimhouding.bijOpening;
  for (const [i, tekst] of teksten.entries()) {
    await p.toets('ArrowRight');
    await p.zaalToont(tekst.tekst.slice(0, 60));
    if (i < 2) await p.foto(`opening-${i + 1}`, 'regie', 'zaal');
  }
  await p.toets('g');
  await p.zie(/Voorgelezen om/);
  await p.foto('voorgelezen');
}
