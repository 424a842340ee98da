import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { axeFindings, bringAxe } from './support/axe';
import { test } from './support/journey';
import { ROOT } from './support/launch';
import { walkScreens, type Look } from './support/screen-walk';

/** A walk through some seventy screens; a slow machine may take its time. */
const LIMIT_MS = 420_000;
const ARTIFACTS = path.join(ROOT, 'tests/e2e/artifacts');

test(
  'axe finds nothing on any screen in any state, by day and by night',
  async ({ journey }) => {
    const found: string[] = [];
    let looked = 0;
    mkdirSync(ARTIFACTS, { recursive: true });
    const look: Look = async (_app, window, name) => {
      const began = performance.now();
      await bringAxe(window);
      const findings = (await axeFindings(window)).map((finding) => `${name}: ${finding}`);
      // kept as they come: a walk that is cut short says what it saw
      const took = `${name}, ${Math.round(performance.now() - began)} ms`;
      appendFileSync(path.join(ARTIFACTS, 'axe.log'), `${[took, ...findings].join('\n')}\n`);
      looked += 1;
      found.push(...findings);
    };
    await walkScreens(journey, look);
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(65);
  },
  LIMIT_MS,
);
