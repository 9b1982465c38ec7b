/** The fictional meeting's agenda as it is edited, and the templates, as the vault would give them. */
import { agenda as contract } from '../../../shared/contract/agenda.ts';
import type { Uitvoer } from '../../../shared/contract/kern.ts';
import { begintijden } from '../../../shared/domein/agenda.ts';
import { sjabloonstappen, soortenVan, standaardsjabloon } from '../../../shared/domein/agendasjabloon.ts';
import { overlegbeeld } from './voorbeeld.ts';

const { keuzes } = overlegbeeld();
const gedeeld = { kringen: keuzes.kringen, doelen: keuzes.doelen };

/** @param inZaal the meeting is open: what was handled stands fast */
export function agendabeeld(inZaal: boolean): Uitvoer<(typeof contract)['toon']> {
  const rijen = overlegbeeld().agenda.filter((a) => a.id !== 'a7');
  const tijden = begintijden(
    '2026-11-24',
    '10:00',
    rijen.map((a) => a.minuten),
  );
  return contract.toon.uitvoer.parse({
    onderdelen: rijen.map((a, i) => ({
      id: a.id,
      soort: a.soort,
      tijd: tijden[i],
      titel: a.titel,
      groepId: a.titel.startsWith('Fictieplein') ? 'g1' : null,
      vraag: a.soort === 'onderwerp' ? 'Hoe gaat het met de groep, en wat zien we anders dan de vorige keer?' : '',
      doel: a.soort === 'onderwerp' ? 'f' : null,
      kring: a.kring,
      minuten: a.minuten,
      nodig:
        a.soort === 'onderwerp'
          ? [
              { id: 'politie', naam: 'politie' },
              { id: 'jongerenwerk', naam: 'jongerenwerk' },
              { id: 'd5', naam: 'Halt' },
            ]
          : [],
      mist: a.id === 'a3' ? ['jongerenwerk'] : [],
      vasteInhoud: a.soort === 'opening' || a.soort === 'sluitronde',
      vast: inZaal && a.gedaan ? 'Dit onderdeel is al behandeld. Het blijft zo staan, ook in het verslag.' : '',
    })),
    einde: '11:30',
    keuzes: {
      ...gedeeld,
      nodig: keuzes.bronnen,
      groepen: [{ id: 'g1', naam: 'Fictieplein', soorten: ['onderwerp', 'namenlijst', 'plan'] }],
    },
  });
}

const namen: Readonly<Record<string, string>> = {
  '1': 'Signalen delen',
  '2A': 'Beoordelen groepsgedrag: is het een groep?',
  '2B': 'Beoordelen groepsgedrag: namenlijst',
  '3': 'Groepsduiding en concept plan van aanpak',
  '4': 'Adviseren en prioriteren',
  '5': 'Integraal plan van aanpak',
  '6': 'Uitvoeren en monitoren',
  '7': 'Afronden en evalueren',
};

/** Step 6 was changed here, for a profile that had another circle. */
export const sjablonen = contract.sjablonen.uitvoer.parse({
  stappen: sjabloonstappen.map((stap) => ({
    stap,
    naam: namen[stap],
    eigen: stap === '6',
    soorten: soortenVan(stap),
    delen: standaardsjabloon(stap),
    meldingen: stap === '6' ? ['Kring D kent het convenantprofiel niet meer. De gewone kring geldt.'] : [],
  })),
  keuzes: { ...gedeeld, nodig: keuzes.partners },
});
