/** The trial's and the register's screens on the real calls: a vault in memory behind the stub bridge. */
import { type Gesprek, maakGesprek } from '../../support/gesprek.ts';
import {
  laatHaltTekenen,
  maakVergadering,
  noteer,
  type Vergadering,
  vanPolitie,
  zet,
} from '../../support/opstelling.ts';
import { basis, toestand } from './groepenvoorbeelden.ts';
import type { Stubbrug } from './stubbrug.ts';

/** An open meeting with items of every kind; burgemeester, politie, OM and Halt are in the room. */
export function maakInzage(): { g: Gesprek; v: Vergadering } {
  const g = maakGesprek();
  const v = maakVergadering(g);
  const lid = v.leden[0]?.id ?? '';
  laatHaltTekenen(g, v);
  for (const wie of ['burgemeester', 'politie', 'om', 'halt'] as const) zet(g, v, wie, true);
  noteer(g, v, 'De groep is kleiner: 6 tot 8 jongeren.');
  noteer(g, v, 'Komt elke week naar de inloop.', { niveau: 'individu', leden: [lid] });
  noteer(g, v, 'Vernielde een fietsenstalling.', vanPolitie(lid));
  const puntId = noteer(g, v, 'Is verwezen naar Halt.', vanPolitie(lid));
  g.doe(g.register.punten.verruim, {
    puntId,
    aanPartners: ['om'],
    aanDeelnemers: [v.wie.halt],
    akkoordDoor: v.wie.politie,
    grondslag: null,
  });
  noteer(g, v, 'De zitting is op 8 april.', {
    bron: 'om',
    gegevenssoort: 'strafvorderlijk',
    niveau: 'individu',
    leden: [lid],
  });
  return { g, v };
}

/** Answers with the real calls, and counts nothing of its own. */
export function richtIn(brug: Stubbrug, g: Gesprek, openOverlegId: string | null): void {
  basis(brug, toestand({ openOverlegId }));
  const { inzage, besluiten, overleg } = g.register;
  brug.antwoord('inzage.toets', (i: Parameters<typeof inzage.toets>[1]) => g.doe(inzage.toets, i));
  brug.antwoord('overleg.lijst', () => g.doe(overleg.lijst, {}));
  brug.antwoord('overleg.toon', (i: Parameters<typeof overleg.toon>[1]) => g.doe(overleg.toon, i));
  brug.antwoord('overleg.zetBeamer', () => undefined);
  brug.antwoord('besluiten.lijst', () => g.doe(besluiten.lijst, {}));
  brug.antwoord('besluiten.registreer', (i: Parameters<typeof besluiten.registreer>[1]) =>
    g.doe(besluiten.registreer, i),
  );
  brug.antwoord('besluiten.beeindig', (i: Parameters<typeof besluiten.beeindig>[1]) => g.doe(besluiten.beeindig, i));
}
