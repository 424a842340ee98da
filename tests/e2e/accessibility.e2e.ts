import { expect } from 'vitest';
import { axeFindings, bringAxe } from './support/axe';
import { test } from './support/journey';
import { walkScreens } from './support/screen-walk';

/** A walk through more than seventy screens; a slow machine may take its time. */
const LIMIT_MS = 300_000;

test(
  'axe finds nothing on any screen in any state, by day and by night',
  async ({ journey }) => {
    const found: string[] = [];
    let looked = 0;
    await walkScreens(journey, async (_app, window, name) => {
      await bringAxe(window);
      looked += 1;
      found.push(...(await axeFindings(window)).map((finding) => `${name}: ${finding}`));
    });
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(65);
  },
  LIMIT_MS,
);
