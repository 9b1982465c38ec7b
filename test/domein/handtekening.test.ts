import { describe, expect, it } from 'vitest';
import { isHandtekening, isNaamVan } from '../../shared/domein/handtekening.ts';

const streek = (...punten: [number, number][]) => ({ punten: punten.map(([x, y]) => ({ x, y })) });

describe('strokes', () => {
  it.each([
    ['a dot', [streek([10, 10])]],
    ['nothing', []],
    ['many dots far apart', Array.from({ length: 60 }, (_, i) => streek([i * 9, 10]))],
    ['a slip of the pen', [streek([10, 10], [14, 12])]],
    [
      'a scribble on one spot, however long',
      [streek(...Array.from({ length: 200 }, (_, i): [number, number] => [10 + (i % 2) * 9, 10]))],
    ],
  ])('are no signature: %s', (_, streken) => {
    expect(isHandtekening(streken)).toBe(false);
  });

  it.each([
    ['a name', [streek([10, 10], [60, 40], [90, 12])]],
    ['two short strokes of one sign', [streek([0, 0], [31, 0]), streek([0, 9], [31, 9])]],
    ['very many points', [streek(...Array.from({ length: 20_000 }, (_, i): [number, number] => [i % 300, i % 90]))]],
  ])('are a signature: %s', (_, streken) => {
    expect(isHandtekening(streken)).toBe(true);
  });
});

describe('a typed name', () => {
  it.each([
    ['Ruben Schijn', 'Ruben Schijn'],
    ['ruben schijn', 'R. Schijn'],
    ['R SCHIJN', 'Ruben Schijn'],
    ['schijn', 'Ruben Schijn'],
    ['Jose de Vries', 'José de Vries'],
    ['J. Vries', 'J.M. de Vries'],
    ['Anna Jansen-de Vries', 'A. Jansen - de Vries'],
    ['A. Jansen', 'Anna Jansen-de Vries'],
  ])('%s is the name of %s', (getypt, heet) => {
    expect(isNaamVan(getypt, heet)).toBe(true);
  });

  it.each([
    ['Ruben', 'Ruben Schijn'],
    ['Kees Schijn', 'Ruben Schijn'],
    ['Schijn Ruben', 'Ruben Schijn'],
    ['S', 'Ruben Schijn'],
    ['Ruben Schijnheilig', 'Ruben Schijn'],
    ['...', 'Ruben Schijn'],
  ])('%s is not that of %s', (getypt, heet) => {
    expect(isNaamVan(getypt, heet)).toBe(false);
  });
});
