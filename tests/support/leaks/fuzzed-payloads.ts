import fc from 'fast-check';
import { checkArgument } from '../../../src-shared/ipc/check-argument';
import type { RequestName } from '../../../src-shared/ipc/contract';

/** Values that people who attack a bridge try first. */
const NASTY: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  [],
  [[]],
  ['../../etc/passwd'],
  '../../etc/passwd',
  '__proto__',
  { constructor: { prototype: { polluted: true } } },
  { id: '../../../etc/passwd' },
  { id: 'd-ferry\u0000.json' },
  { id: ['d-ferry'] },
  { id: { toString: 'd-ferry' } },
  { id: 'D:\\library' },
  { id: 'con' },
  { id: 'x'.repeat(100_000) },
  { path: '/etc' },
  { path: 'file:///etc/passwd' },
  { address: 'file:///etc/passwd' },
  { token: {} },
  { id: 'd-ferry', command: { type: 'draft.recordExport', record: {} } },
  { id: 'd-ferry', command: { type: 'signOff.sign', role: 'editor', note: '', journalHead: '0'.repeat(64) } },
  { id: 'd-ferry', command: { type: '__proto__' } },
  { id: 'd-ferry', command: { type: 'text.edit', blocks: [{ kind: 'script', text: '', marks: [] }] } },
  { id: 'd-ferry', role: 'owner', note: '' },
  { name: 'x', bytes: [0, 1, 2] },
  { name: { length: 3 }, bytes: 'bytes' },
  { draftId: 'd-ferry', format: 'exe', choices: {} },
  { people: [{ name: 'x', roles: ['root'], senior: 'yes' }] },
  { remembered: { a: { b: 1 } } },
];

/**
 * Payloads that a request has to refuse, the same ones in every run: nasty ones first, then random ones near and far
 * from what the request takes.
 */
export function refusedPayloads(name: RequestName, count: number): unknown[] {
  const keys = fc.constantFrom(
    'id',
    'name',
    'path',
    'token',
    'command',
    'draftId',
    'format',
    'type',
    'text',
    'as',
  );
  const leaf = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const random = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  const wanted = fc.sample(random, { numRuns: count * 2, seed: 20240514 });
  const refused = [...NASTY, ...wanted].filter((payload) => !checkArgument(name, payload).ok);
  return refused.slice(0, count);
}
