import { describe, expect, it } from 'vitest';
import { checkArgument } from '../../../src-shared/ipc/check-argument';
import { REQUESTS, type RequestName } from '../../../src-shared/ipc/contract';
import { refusedPayloads } from '../../support/leaks/fuzzed-payloads';

const NAMES = Object.keys(REQUESTS) as RequestName[];

describe('the argument of a request', () => {
  it.each(NAMES)('%s has no field that is not in the contract', (name) => {
    const evil = [
      { evil: 1 },
      { id: 'd-ferry', evil: 1 },
      { id: 'd-ferry', role: 'editor', note: '', evil: 1 },
    ];
    for (const given of evil) expect(checkArgument(name, given).ok).toBe(false);
  });

  it.each(NAMES)('%s is plain data: nothing that only looks like it passes', (name) => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const lookalikes = [
      [],
      new Array(3),
      new Date(0),
      new Error('x'),
      new Map(),
      /x/,
      new Float64Array(4),
      10n,
    ];
    for (const given of [
      cyclic,
      ...lookalikes,
      ...lookalikes.map((value) => ({ id: 'x', command: value })),
    ]) {
      expect(checkArgument(name, given).ok).toBe(false);
    }
  });

  it.each(NAMES)('%s takes next to nothing of what is thrown at it', (name) => {
    expect(refusedPayloads(name, 200)).toHaveLength(200);
  });
});
