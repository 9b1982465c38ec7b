/** The real commands about participants and the address book behind a stub bridge, and a meeting to try them on. */

import { contract } from '../../../shared/contract/contract.ts';
import type { Aanroep, Gebied } from '../../../shared/contract/kern.ts';
import type { Gesprek } from '../../support/gesprek.ts';
import { DAG, maakVergadering, type Vergadering } from '../../support/opstelling.ts';
import { basis, toestand } from './groepenvoorbeelden.ts';
import type { Stubbrug } from './stubbrug.ts';

type Naam = Parameters<Stubbrug['antwoord']>[0];

/** Every call of these areas goes to the store in memory. */
export function richtIn(brug: Stubbrug, g: Gesprek, openOverlegId: string | null): void {
  basis(brug, toestand({ openOverlegId }));
  for (const gebied of ['deelnemers', 'adresboek', 'agenda', 'overleg', 'verstrekkingen'] as const) {
    const functies = g.register[gebied] as unknown as Record<string, Parameters<Gesprek['doe']>[0]>;
    for (const [naam, aanroep] of Object.entries(contract[gebied] as Gebied) as [string, Aanroep][]) {
      const functie = functies[naam];
      if (functie && aanroep.waar === 'kluis') {
        brug.antwoord(`${gebied}.${naam}` as Naam, (invoer: unknown) => g.doe(functie, invoer));
      }
    }
  }
  brug.antwoord('besluiten.lijst', () => g.doe(g.register.besluiten.lijst, {}));
}

export interface Voorbereid extends Vergadering {
  /** A meeting to come about the same group and a second one; the first was held with everybody. */
  readonly straks: string;
}

/** Last meeting: four partners and Halt. The next one, also about a group that is no more than a signal, has nobody on its list yet. */
export function maakVoorbereiding(g: Gesprek): Voorbereid {
  const v = maakVergadering(g);
  g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
  const tweede = g.doe(g.register.groepen.maak, {
    naam: 'Burenkade',
    wijk: 'Oost',
    signaal: { plaats: 'de kade', wanneer: 'zaterdag', gedrag: 'lawaai', omvang: 'vijf', bron: 'jongerenwerk' },
  });
  const { overlegId } = g.doe(g.register.overleg.maak, {
    datum: DAG,
    begin: '16:00',
    plaats: 'Raadzaal',
    groepIds: [v.groepId, tweede.groepId],
  });
  return { ...v, straks: overlegId };
}
