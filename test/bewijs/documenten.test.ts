/** Two hundred real packages, byte for byte, and that a difference in one of them would be seen. */
import { expect, test } from 'vitest';
import { bewijsDocumenten, maakPakket, verschil } from './documenten.ts';
import { legeTelling } from './nietInmenging.ts';
import { profielen } from './profielen.ts';
import { maakVergadering } from './vergadering.ts';

test('two hundred packages: PDFs, metadata and pakbon stay the same whatever happens to what the reader may not see', async () => {
  const telling = legeTelling();
  expect(await bewijsDocumenten(1, 200, telling)).toBe(null);
  expect(telling.overleggen).toBe(200);
  expect(telling.gemengd).toBeGreaterThan(100);
}, 240_000);

test('a package with another text has other bytes in its PDF, and another meeting has another package', async () => {
  const v = maakVergadering({
    basis: 12,
    leden: [1, 2],
    gasten: [],
    punten: [3, 4, 5],
    interventies: [6, 7],
    afspraken: [],
  });
  const [profiel] = profielen;
  if (!profiel) throw new Error('no profiles');
  const open = v.punten.map((p) => ({
    ...p,
    gegeven: {
      ...p.gegeven,
      bron: 'politie',
      gegevenssoort: 'gewoon',
      niveau: 'groep' as const,
      leden: [],
      kring: 'A',
      versmalling: null,
    },
  }));
  const eerst = await maakPakket({ ...v, profiel, punten: open }, false);
  expect(verschil(eerst, await maakPakket({ ...v, profiel, punten: open }, false))).toBe(null);
  const anders = open.map((p, i) => (i === 0 ? { ...p, tekst: { woorden: 'Iets anders', noemt: null } } : p));
  expect(verschil(eerst, await maakPakket({ ...v, profiel, punten: anders }, false))).toMatch(/^other bytes in .*/);
  expect([...eerst.keys()].filter((pad) => pad.endsWith('.pdf'))).toHaveLength(1);
  const vreemd = new Map([...eerst].slice(1));
  expect(verschil(eerst, vreemd)).toMatch(/^other files/);
});
