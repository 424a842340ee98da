import { defineConfig } from 'vitest/config';
import LongestFirst from './scripts/testing/longest-first.mjs';

const displays = (process.env['STET_DISPLAYS'] ?? '').split(',').filter(Boolean);

/**
 * Journeys through the built app in real Electron, as many files at once as there are displays: each journey owns
 * a window, and a display has one focus. Started by `npm test`, which resolves Electron and displays first.
 */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.e2e.ts'],
    sequence: { sequencer: LongestFirst },
    // what journeys share is loaded once a display: a quarter of their time was loading
    isolate: false,
    maxWorkers: Math.max(1, displays.length),
    // what is awaited on disk or in the main process gets the patience that locators have in the window
    expect: { poll: { timeout: 30_000 } },
    // a driver, a window manager and a busy machine take part in a journey: see docs/decisions/0092
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
