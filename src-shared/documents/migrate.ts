import { messageOf } from '../message-of';
import { err, ok, type Result } from '../result';
import { say } from '../words/say';
import type { Migration } from './migrations/migration';
import type { OpenFailure } from './open-failure';

/** The version that a kind's documents have after all its migrations. */
export function schemaAfter(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

/** What is wrong with a list of migrations: gaps, doubles, ids that do not carry their number. */
export function migrationListProblems(migrations: readonly Migration[]): string[] {
  return migrations.flatMap((migration, index) => {
    const number = String(index + 1).padStart(4, '0');
    return [
      ...(migration.from === index + 1
        ? []
        : [`${migration.id} reads version ${migration.from} in place ${index + 1}`]),
      ...(new RegExp(`^${number}-[a-z0-9-]+$`).test(migration.id)
        ? []
        : [`${migration.id} is not named ${number}-…`]),
    ];
  });
}

/** Brings a value from version `schema` to the newest. The value given is left as it was. */
export function migrate(
  value: unknown,
  schema: number,
  migrations: readonly Migration[],
): Result<unknown, OpenFailure> {
  let current = value;
  for (const migration of migrations.slice(schema - 1)) {
    try {
      current = migration.up(current);
    } catch (error) {
      const detail = messageOf(error);
      const sentence = say('opening.notMigrated', { migration: migration.id, detail });
      return err({ kind: 'migrationFailed', ...sentence, migration: migration.id });
    }
  }
  return ok(current);
}
