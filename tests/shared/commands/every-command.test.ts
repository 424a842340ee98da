import { describe, expect, it } from 'vitest';
import { applyDraftCommand, isLasting } from '../../../src-shared/commands/apply-draft-command';
import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import { aBusyDraft, COMMAND_ROWS } from '../../support/every-command';
import { aContext, frozen } from '../../support/transition-context';

const apply = (command: DraftCommand) => applyDraftCommand(frozen(aBusyDraft()), command, aContext());

const refusals = COMMAND_ROWS.flatMap(([type, { does, refused }]) =>
  refused.map(([kind, wrong]) => [type, kind, { ...does, ...wrong } as DraftCommand] as const),
);

describe('every command', () => {
  it.each(COMMAND_ROWS)(
    '%s is carried out, writes nothing into the draft that it was given',
    (_type, row) => {
      const result = apply(row.does);
      expect(result.ok).toBe(true);
      expect(result.ok && result.value.updatedAt).toBe(aContext().now);
    },
  );

  it.each(COMMAND_ROWS)('%s can be undone, or is a public record, or no step of its own', (_type, row) => {
    expect(isLasting(row.does)).toBe(row.undo === 'lasting');
  });

  it.each(refusals)('%s is refused as %s, with a sentence: %j', (_type, kind, command) => {
    const result = apply(command);
    expect(result).toMatchObject({ ok: false, error: { kind } });
    expect(!result.ok && result.error.message).toMatch(/^[A-Z].*\.$/);
  });
});
