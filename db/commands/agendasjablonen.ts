/** Commands of the area `agenda` about templates: the agenda that a group gets in a step, from the next meeting on. */
import type { agenda as gebied } from '../../shared/contract/agenda.ts';
import type { Gelezen } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type EigenSjablonen, leesSjablonen, soortenVan } from '../../shared/domein/agendasjabloon.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesInstelling, zetInstelling } from '../queries/instelling.ts';
import { huidigProfiel } from '../queries/profiel.ts';
import { eisBekend } from './agendaonderdelen.ts';
import { log } from './log.ts';
import { eisZonderPersonen } from './zaalvraag.ts';

type Aanroepen = typeof gebied;

const eigenSjablonen = (db: WritableDb): EigenSjablonen => leesSjablonen(leesInstelling(db, 'agendasjablonen')).eigen;

export function bewaar(omgeving: Omgeving, { stap, delen }: Gelezen<Aanroepen['bewaarSjabloon']>): void {
  omgeving.schrijf((db) => {
    const profiel = huidigProfiel(db);
    const partners = new Set(profiel.partners.map((p) => p.id));
    for (const deel of delen) {
      if (!soortenVan(stap).includes(deel.soort)) {
        weiger(
          'NOG_GEEN_BESLUIT_2A',
          'In deze stap is er nog geen besluit 2A. Een namenlijst of een plan kan dan niet. Kies een onderwerp.',
          { artikel: 'art. 8 lid 3' },
        );
      }
      eisBekend(profiel, deel);
      if (!deel.nodig.every((id) => partners.has(id))) {
        weiger('NIET_GEVONDEN', 'Een partner die u nodig noemt, kent het convenantprofiel niet. Kies opnieuw.');
      }
    }
    eisZonderPersonen(
      db,
      delen.map((d) => d.vraag),
    );
    zetInstelling(db, 'agendasjablonen', JSON.stringify({ ...eigenSjablonen(db), [stap]: delen }));
    log(omgeving, db, 'agenda.sjabloon-bewaard', { stap, onderdelen: delen.length });
  });
}

export function herstel(omgeving: Omgeving, { stap }: Gelezen<Aanroepen['herstelSjabloon']>): void {
  omgeving.schrijf((db) => {
    const { [stap]: _, ...rest } = eigenSjablonen(db);
    zetInstelling(db, 'agendasjablonen', JSON.stringify(rest));
    log(omgeving, db, 'agenda.sjabloon-hersteld', { stap });
  });
}
