/** Groups of the bestand: what sets one apart from another. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakGroep } from '../support/opstelling.ts';
import { weigering } from '../support/weigering.ts';

let g: Gesprek;
beforeEach(() => {
  g = maakGesprek();
});

const aantal = () => g.register.groepen.lijst(g.omgeving, {}).length;

describe('a second group with the same name', () => {
  it.each([
    ['in capitals', 'CAFÉ AAN DE KADE'],
    ['with accents written in two characters', 'Cafe\u0301 aan de Kade'],
    ['with more spaces, and other ones', '  Café\u00a0aan  de\u2009Kade '],
    ['with characters that cannot be seen', 'Café aan\u200b de Kade\u200d'],
    ['as it is', 'Café aan de Kade'],
  ])('is refused when it is written %s, naming the group that there is', (_hoe, naam) => {
    maakGroep(g, 'Café aan de Kade');
    expect(weigering(() => maakGroep(g, naam))).toMatchObject({
      code: 'NAAM_BESTAAT_AL',
      uitleg: 'Er is al een groep met deze naam: Café aan de Kade. Kies een andere naam, of open die groep.',
    });
    expect(aantal()).toBe(1);
  });

  it('is another group when a letter differs', () => {
    maakGroep(g, 'Café aan de Kade');
    maakGroep(g, 'Cafe aan de Kade');
    expect(aantal()).toBe(2);
  });
});
