/** The windows and the kit in a real Chromium: one build, one browser for all of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kitproeven } from './kitproeven.ts';
import { browserpad, fouten, type Paginas, startPaginas } from './paginas.ts';
import { tekenproeven } from './tekenproeven.ts';
import { zaalproeven } from './zaalproeven.ts';

if (browserpad === null) console.log('Skipped: no Chromium found. Set OVERLEGTAFEL_CHROMIUM to its path.');

describe.skipIf(browserpad === null)('windows in Chromium', () => {
  let paginas: Paginas | undefined;
  const open: Paginas['open'] = (naam, opties) => {
    if (!paginas) throw new Error('not started');
    return paginas.open(naam, opties);
  };

  beforeAll(async () => {
    paginas = await startPaginas();
  });
  afterAll(async () => {
    await paginas?.sluit();
  });

  describe('the room', () => zaalproeven(open));
  describe('signing', () => tekenproeven(open));
  describe('the kit', () => kitproeven(open));

  it('no page raised an error or met the content security policy', () => {
    expect(fouten).toEqual([]);
  });
});
