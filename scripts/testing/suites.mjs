import { mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { prepareDriven } from '../electron/driven.mjs';
import { ensureBuild } from '../lib/build.mjs';
import { inRoot } from '../lib/project.mjs';
import { runVitest } from './vitest-run.mjs';

const UNIT_LIMIT_MS = 20 * 60_000;
const E2E_LIMIT_MS = 40 * 60_000;

/** A journey keeps one core busy and half of another. */
const JOURNEYS_AT_ONCE = cpus().length > 1 ? 2 : 1;

const ARTIFACTS = inRoot('tests/e2e/artifacts');
const KEPT_SCREENSHOTS = inRoot('docs/screenshots');

/** @param {string[]} filters @returns {Promise<import('./step.mjs').Count>} */
export async function runUnitTests(filters) {
  const folder = inRoot('.cache/tests');
  mkdirSync(folder, { recursive: true });
  return runVitest({
    config: 'vitest.config.ts',
    report: `${folder}/unit.json`,
    filters,
    timeoutMs: UNIT_LIMIT_MS,
  });
}

/**
 * Drives the built app. The evidence of earlier failures goes: what lies there is of this run.
 *
 * @param {string[]} filters @param {{ keepScreenshots: boolean }} options
 * @returns {Promise<import('./step.mjs').Count>}
 */
export async function runJourneys(filters, { keepScreenshots }) {
  await ensureBuild();
  rmSync(ARTIFACTS, { recursive: true, force: true });
  const driven = await prepareDriven(
    [ARTIFACTS, ...(keepScreenshots ? [KEPT_SCREENSHOTS] : [])],
    JOURNEYS_AT_ONCE,
  );
  try {
    return await runVitest({
      config: 'vitest.e2e.config.ts',
      report: `${ARTIFACTS}/report.json`,
      filters,
      as: driven.as,
      env: { ...driven.env, ...(keepScreenshots && { STET_SCREENSHOTS: KEPT_SCREENSHOTS }) },
      timeoutMs: E2E_LIMIT_MS,
    });
  } finally {
    driven.end();
  }
}
