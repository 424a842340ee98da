import { BaseSequencer } from 'vitest/node';

/**
 * What takes longest, longest first. Where it began last, one core would wait for the other at the end; a fresh
 * clone has no times of an earlier run to go by, and Vitest goes by the size of a file then.
 */
const LONG = [
  'tests/e2e/accessibility.e2e.ts',
  'tests/e2e/imports.e2e.ts',
  'tests/e2e/notices.e2e.ts',
  'tests/e2e/keyboard-pass.e2e.ts',
  'tests/main/importers/worker/import-workers.test.ts',
  'tests/main/importers/hostile/by-format.test.ts',
  'tests/main/importers/hostile/of-every-extension.test.ts',
  'tests/main/cli/cli-built.test.ts',
];

/** The order in which Vitest begins test files. */
export default class LongestFirst extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/** @param {import('vitest/node').TestSpecification} file */
function place({ moduleId }) {
  const place = LONG.findIndex((name) => moduleId.endsWith(name));
  return place < 0 ? LONG.length : place;
}
