import { expect, it } from 'vitest';
import { installedMatches } from '../../scripts/lib/dependencies.mjs';

const packages = (found: Record<string, { version: string; optional?: boolean }>) =>
  JSON.stringify({ packages: { '': { name: 'stet' }, ...found } });

const LOCKFILE = packages({
  'node_modules/svelte': { version: '5.57.3' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
});

it('dependencies are fresh when each is there in the version of the lockfile', () => {
  expect(installedMatches(LOCKFILE, packages({ 'node_modules/svelte': { version: '5.57.3' } }))).toBe(true);
});

it.each([
  ['one is missing', {}],
  ['one is of another version', { 'node_modules/svelte': { version: '5.50.0' } }],
  [
    'one for this system is of another version',
    {
      'node_modules/svelte': { version: '5.57.3' },
      'node_modules/fsevents': { version: '2.0.0', optional: true },
    },
  ],
])('dependencies are stale when %s', (_, installed) => {
  expect(installedMatches(LOCKFILE, packages(installed))).toBe(false);
});
