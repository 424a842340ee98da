import os from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import LongestFirst from './scripts/testing/longest-first.mjs';

/**
 * Unit tests in two projects: `node` for everything that runs without a window, `renderer` for
 * components and state classes in a simulated DOM. The tests that drive real Electron have a
 * configuration of their own (vitest.e2e.config.ts).
 */
export default defineConfig({
  test: {
    // Vitest itself would leave one core idle, which is half of a machine with two
    maxWorkers: os.availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/renderer/**'],
          // the files of a worker share what they load: no module of ours keeps anything between calls
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [svelte({ configFile: false }), svelteTesting()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['tests/renderer/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
