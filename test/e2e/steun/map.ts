/** Temporary folders of a suite, removed when it ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** To be called at the top of a suite. @returns a function that makes an empty folder */
export function metMappen(): () => string {
  const mappen: string[] = [];
  afterAll(() => {
    for (const map of mappen) rmSync(map, { recursive: true, force: true });
  });
  return () => {
    const map = mkdtempSync(join(tmpdir(), 'overlegtafel-e2e-'));
    mappen.push(map);
    return map;
  };
}
