import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrationListProblems } from '../../../src-shared/documents/migrate';
import { MIGRATIONS } from '../../../src-shared/documents/migrations';
import type { Migration } from '../../../src-shared/documents/migrations/migration';
import { currentSchema, openDocument, openWith } from '../../../src-shared/documents/open-document';
import { ok } from '../../../src-shared/result';
import { aDraft } from '../../support/a-draft';
import { frozen } from '../../support/transition-context';

type Told = Readonly<Record<string, unknown>>;

const BYLINES: Migration = {
  id: '0001-bylines-are-lists',
  from: 1,
  up: (value) => ({ ...(value as Told), bylines: [(value as Told)['byline']] }),
};
const NO_BYLINE: Migration = {
  id: '0002-no-single-byline',
  from: 2,
  up: (value) => ({ bylines: (value as Told)['bylines'] }),
};
const STUMBLES: Migration = {
  id: '0001-stumbles',
  from: 1,
  up: () => {
    throw new Error('no byline');
  },
};

const open = (schema: unknown, value: unknown, migrations: readonly Migration[] = [BYLINES, NO_BYLINE]) =>
  openWith('draft', frozen({ stet: 'draft', schema, value }), migrations, (found) => ok(found as Told));

describe('an older document', () => {
  it('goes through every step since it was written, in order, and stays as it was itself', () => {
    expect(open(1, { byline: 'Tove Rasch' })).toEqual(
      ok({ value: { bylines: ['Tove Rasch'] }, foundSchema: 1 }),
    );
  });

  it('goes only through the steps that it lacks', () => {
    expect(open(2, { byline: 'old', bylines: ['Ida Sund'] })).toEqual(
      ok({ value: { bylines: ['Ida Sund'] }, foundSchema: 2 }),
    );
  });

  it('of the present format goes through none', () => {
    expect(open(3, { bylines: [] })).toEqual(ok({ value: { bylines: [] }, foundSchema: 3 }));
  });

  it('is refused by the name of the step that can’t bring it up to date', () => {
    expect(open(1, {}, [STUMBLES])).toMatchObject({
      ok: false,
      error: { kind: 'migrationFailed', migration: '0001-stumbles' },
    });
  });
});

describe('a document that can’t be opened is refused by name', () => {
  it.each([
    ['newer', open(4, {})],
    ['unknownSchema', open(0, {})],
    ['notOurs', open('1', {})],
    ['notOurs', openDocument('draft', null)],
    ['notOurs', openDocument('draft', [])],
    ['notOurs', openDocument('draft', { stet: 'draft', schema: 1 })],
    ['otherKind', openDocument('draft', { stet: 'interview', schema: 1, value: {} })],
    ['newer', openDocument('draft', { stet: 'draft', schema: currentSchema('draft') + 1, value: aDraft() })],
    ['invalid', openDocument('draft', { stet: 'draft', schema: 1, value: { ...aDraft(), claims: 'none' } })],
  ])('%s', (kind, opened) => {
    expect(opened).toMatchObject({ ok: false, error: { kind } });
    expect(!opened.ok && opened.error.message).toMatch(/^\p{Lu}.*[.)]/u);
  });
});

describe('the steps of this version', () => {
  it.each(Object.entries(MIGRATIONS))(
    'of a %s have no gap, and names that carry their numbers',
    (_kind, list) => {
      expect(migrationListProblems(list)).toEqual([]);
    },
  );

  it('each have a test of their own', () => {
    const untested = Object.values(MIGRATIONS)
      .flat()
      .filter(({ id }) => !existsSync(path.join(import.meta.dirname, 'migrations', `${id}.test.ts`)));
    expect(untested).toEqual([]);
  });

  it('would be told of where one is missing, double or badly named', () => {
    expect(migrationListProblems([NO_BYLINE])).toHaveLength(2);
    expect(migrationListProblems([BYLINES, BYLINES])).toHaveLength(2);
    expect(migrationListProblems([{ ...BYLINES, id: 'bylines' }])).toEqual(['bylines is not named 0001-…']);
    expect(migrationListProblems([BYLINES, NO_BYLINE])).toEqual([]);
  });
});
