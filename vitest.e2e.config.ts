import { defineConfig } from 'vitest/config';

/**
 * Journeys through the built app in real Electron. One at a time: each owns a window, and the
 * virtual display has one focus. Started by `npm test`, which resolves Electron and a display first.
 */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
