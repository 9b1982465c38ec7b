import { defineConfig } from 'vitest/config';
import { LangsteEerst } from './test/support/volgorde.ts';

/**
 * All suites run in Node 24; end-to-end suites start their own Chromium. Four workers, also with two cores: a suite
 * with a browser waits for frames, and one with a store for the disk, half of the time. A worker keeps the modules that
 * it loaded for the files that follow, which was a fifth of the work of a suite of the store: no test changes a module,
 * the environment or the clock of the process. The limits are for what hangs, not for what is slow: a busy machine takes
 * ten times as long.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/bench/**'],
    globalSetup: ['test/support/bouwVooraf.ts'],
    sequence: { sequencer: LangsteEerst },
    maxWorkers: 4,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
