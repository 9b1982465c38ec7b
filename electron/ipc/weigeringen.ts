/** The router's own refusals, and which state of the vault refuses which call. */
import type { Slotvoorwaarde } from '../../shared/contract/kern.ts';
import type { slottoestanden } from '../../shared/contract/kluis.ts';
import type { Weigering } from '../../shared/contract/weigering.ts';

/** State of the vault as a whole: `geen` when there is none yet, which counts as `dicht`. */
export type Slottoestand = (typeof slottoestanden)[number];

const dicht: Weigering = {
  code: 'KLUIS_DICHT',
  uitleg: 'De kluis is op slot. Ontgrendel de kluis en probeer het opnieuw.',
};
const alOpen: Weigering = {
  code: 'KLUIS_OPEN',
  uitleg: 'Dit kan nu niet, want de kluis is open. Ga terug naar het scherm waar u was.',
};
const afgedekt: Weigering = {
  code: 'AFGEDEKT',
  uitleg: 'Dit scherm is afgedekt, omdat iemand tekent. Rond het tekenen af en voer uw tafelcode in.',
};

const alleenBeheer: Weigering = {
  code: 'ALLEEN_BEHEER',
  uitleg: 'De sleutel van de beheerder opent de kluis niet. Vergrendel eerst, en open de kluis met een andere sleutel.',
};
const geenBeheer: Weigering = {
  code: 'ALLEEN_BEHEER',
  uitleg: 'Dit kan alleen met de sleutel van de beheerder.',
};

export const weigeringen = {
  onbekendeAanroep: {
    code: 'ONBEKENDE_AANROEP',
    uitleg: 'Deze handeling bestaat niet. Start Overlegtafel opnieuw.',
  },
  rolMagNiet: {
    code: 'ROL_MAG_NIET',
    uitleg: 'Dit kan niet vanuit dit scherm. Gebruik het scherm van de procesregisseur.',
  },
  ongeldigeInvoer: (velden: string): Weigering => ({
    code: 'ONGELDIGE_INVOER',
    uitleg: 'Er is iets niet goed ingevuld. Kijk de velden na en probeer het opnieuw.',
    details: { velden },
  }),
  onverwacht: {
    code: 'ONVERWACHT',
    uitleg:
      'Er ging iets mis dat wij niet verwachtten. Wat al bewaard was, is er nog. Probeer het opnieuw; blijft het misgaan, start Overlegtafel dan opnieuw.',
  },
} as const;

/** Why a call with this condition may not run in this state; null if it may. */
export function slotweigering(voorwaarde: Slotvoorwaarde, toestand: Slottoestand): Weigering | null {
  const opSlot = toestand === 'geen' || toestand === 'dicht';
  const beheer = toestand === 'beheer';
  switch (voorwaarde) {
    case 'altijd':
      return null;
    case 'niet-afgedekt':
      return toestand === 'afgedekt' ? afgedekt : null;
    case 'dicht':
      return opSlot ? null : alOpen;
    case 'open':
      return opSlot ? dicht : toestand === 'open' ? null : beheer ? alleenBeheer : afgedekt;
    case 'afgedekt':
      return opSlot ? dicht : toestand === 'afgedekt' ? null : beheer ? alleenBeheer : alOpen;
    case 'beheer':
      return beheer ? null : geenBeheer;
  }
}
