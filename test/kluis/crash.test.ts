/** A program killed while it writes: everything acknowledged is there, nothing half, and the next start needs no help. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bestandenMet, Proefkluizen, WACHTZIN } from './steun.ts';

const KIND = fileURLToPath(new URL('./crashkind.ts', import.meta.url));

/** Starts the writer, kills it once `aantal` writes were acknowledged, and returns the last acknowledged number. */
async function schrijfEnKil(map: string, eerste: number, aantal: number): Promise<number> {
  const kind = spawn(process.execPath, [KIND, map, String(eerste)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const klacht: Buffer[] = [];
  kind.stderr.on('data', (deel: Buffer) => klacht.push(deel));
  const einde = new Promise<NodeJS.Signals | null>((klaar) => {
    kind.on('close', (_code, signaal) => klaar(signaal));
  });
  let laatste = -1;
  for await (const regel of createInterface({ input: kind.stdout })) {
    laatste = Number(regel);
    if (laatste >= eerste + aantal - 1) kind.kill('SIGKILL');
  }
  expect(await einde, Buffer.concat(klacht).toString()).toBe('SIGKILL');
  return laatste;
}

describe('a program killed while it writes', () => {
  let proef: Proefkluizen;
  beforeEach(() => {
    proef = new Proefkluizen();
  });
  afterEach(() => proef.ruimOp());

  it('loses nothing that was acknowledged, five times in a row', async () => {
    const eerste = proef.maak();
    await eerste.maak({ wachtzin: WACHTZIN, oefenkluis: true });
    await eerste.sluit();
    let volgende = 0;
    for (const aantal of [1, 7, 40, 13, 90]) {
      const bevestigd = await schrijfEnKil(proef.map, volgende, aantal);
      expect(bestandenMet(proef.map, 'notitie 0')).toEqual([]);
      const kluis = proef.maak();
      await kluis.ontgrendel({ wachtzin: WACHTZIN });
      const alle = (await kluis.vraag('notities', 'alle', {})) as string[];
      expect(alle.length).toBeGreaterThan(bevestigd);
      expect(alle).toEqual(alle.map((_, nr) => `notitie ${nr}`));
      expect(await kluis.vraag('notities', 'keten', {})).toMatchObject({ keten: { ok: true }, notities: alle.length });
      await kluis.sluit();
      volgende = alle.length;
    }
  }, 60_000);
});
