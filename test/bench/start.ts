/** From start to the unlock screen of an existing vault, against opening a blank page in the same host. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { maakProefkluis, meethost, pagina, schrijfBladen, startProef, vensteropties } from './proeftoepassing.ts';
import type { Uitslag } from './uitslag.ts';
import { vergelijk } from './vergelijk.ts';

const zieKop = (blad: Page, naam: string) => blad.getByRole('heading', { name: naam, exact: true }).waitFor();

export async function meet(): Promise<Uitslag[]> {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-meting-'));
  try {
    const eerste = await startProef(map);
    await maakProefkluis(eerste.host);
    await eerste.toepassing.sluitAf();
    const bladen = schrijfBladen(join(map, 'bladen'), { regie: { html: '<h1>Leeg</h1>' } });
    return [
      await vergelijk({
        naam: 'Start tot het ontgrendelscherm',
        wij: async () => {
          const begin = performance.now();
          const { host, toepassing } = await startProef(map);
          await zieKop(pagina(host, 'regie'), 'Ontgrendelen');
          const ms = performance.now() - begin;
          await toepassing.sluitAf();
          return ms;
        },
        peer: 'lege bladzijde in dezelfde host',
        kaal: async () => {
          const begin = performance.now();
          const host = await meethost({
            rendererMap: bladen,
            exportmap: join(map, 'dms'),
            opAanroep: async () => undefined,
          });
          await host.open('regie', vensteropties('regie'));
          await zieKop(pagina(host, 'regie'), 'Leeg');
          const ms = performance.now() - begin;
          await host.sluitAf();
          return ms;
        },
        paren: 7,
      }),
    ];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
