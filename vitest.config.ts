import { defineConfig } from 'vitest/config';

/** All suites run in Node 24; end-to-end suites start their own Chromium. Two workers: the build machines have two cores. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/bench/**'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
