/** Anonymous advice on the real calls: a vault in memory behind the stub bridge, and pushes after every write. */
import type { Page } from 'playwright-core';
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
import type { Aanroepnaam, Stubbrug } from './stubbrug.ts';

export interface Advieszaal {
  readonly g: Gesprek;
  readonly v: Vergadering;
  readonly agendapuntId: string;
}

/**
 * An open meeting on an anonymous question about Quirijn and Fenna, in the kring of everybody; burgemeester, politie
 * and Halt are in the room. Three items, none of them released.
 */
export function maakAdvies(): Advieszaal {
  const g = maakGesprek();
  const v = maakVergadering(g);
  const lid = (naam: string) => v.leden.find((l) => l.naam.startsWith(naam))?.id ?? '';
  laatHaltTekenen(g, v);
  for (const wie of ['burgemeester', 'politie', 'halt'] as const) zet(g, v, wie, true);
  const { agendapuntId } = g.doe(g.register.advies.vraag, {
    overlegId: v.overlegId,
    groepId: v.groepId,
    leden: [lid('Quirijn'), lid('Fenna')],
    vraag: 'Past hulp thuis bij deze jongeren, of is leerplicht beter voor Fenna?',
    kring: 'A',
    akkoord: [{ bron: 'politie', door: v.wie.politie }],
  });
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });
  noteer(g, v, 'Quirijn gaat sinds mei niet meer naar school.', {
    agendapuntId,
    niveau: 'individu',
    leden: [lid('Quirijn')],
    kring: 'A',
    kringAkkoordDoor: v.wie.jongerenwerk,
  });
  noteer(g, v, 'Halt denkt aan een gesprek samen met de ouders.', { agendapuntId, bron: 'burgemeester' });
  noteer(g, v, 'Was bij de vernieling op het plein.', { agendapuntId, ...vanPolitie(lid('Fenna')) });
  return { g, v, agendapuntId };
}

const gebieden = ['overleg', 'deelnemers', 'punten', 'advies'] as const;

/** Answers with the real calls. @returns sends the window what the store would push by itself */
export function richtIn(brug: Stubbrug, { g, v }: Pick<Advieszaal, 'g' | 'v'>): (pagina: Page) => Promise<void> {
  basis(brug, toestand({ openOverlegId: v.overlegId }));
  for (const gebied of gebieden) {
    for (const [naam, fn] of Object.entries(g.register[gebied])) {
      const roep = fn as (omgeving: Gesprek['omgeving'], invoer: unknown) => unknown;
      brug.antwoord(`${gebied}.${naam}` as Aanroepnaam, (invoer: unknown) => g.doe(roep, invoer));
    }
  }
  return async (pagina) => {
    await brug.duw(pagina, 'zaal', g.zaal().regie);
    await brug.duw(pagina, 'gewijzigd', null);
  };
}
