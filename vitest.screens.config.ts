import { defineConfig } from 'vitest/config';

/** The walk through every screen that keeps pictures; no part of `npm test`. Started by `npm run screens`. */
export default defineConfig({
  test: {
    name: 'screens',
    environment: 'node',
    include: ['tests/e2e/screens.walk.ts'],
    testTimeout: 60 * 60_000,
  },
});
