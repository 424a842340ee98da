import path from 'node:path';
import type { MarkOutcome } from '../../src-shared/anchoring/mark-outcomes';
import { OUTCOME_KINDS } from '../../src-shared/anchoring/outcome';
import type { ImportAs } from '../../src-shared/domain/import-options';
import type { LibrarySession } from '../services/session/library-session';
import { answer } from './answer';
import type { Arguments } from './arguments';
import { NOT_UNDERSTOOD } from './exit-codes';
import { bytesOf } from './operands';
import { must, Refusal } from './refusal';

/** `stet import draft FILE --as-version-of ID`: a file becomes the draft's text, and each mark says what became of it. */
export async function importVersion(
  given: Arguments,
  session: LibrarySession,
  as: ImportAs,
  draftId: string,
): Promise<number> {
  const [file, ...more] = given.operands.slice(1);
  if (as !== 'draft' || !file || more.length > 0) {
    throw new Refusal(
      'A new version is one file: stet import draft FILE --as-version-of ID.',
      NOT_UNDERSTOOD,
    );
  }
  const version = { name: path.basename(file), bytes: await bytesOf(file) };
  const { marks } = must(await session.imports.previewVersion(draftId, version));
  const { draft } = must(await session.imports.bringInVersion(draftId, version, { name: version.name }));
  const newest = draft.versions.at(-1)!;
  const made = { id: newest.id, number: newest.number, name: newest.name, sha256: newest.sha256 };
  return answer(
    given,
    { draftId, version: made, marks },
    [summary(marks), ...marks.flatMap(inWords)].join('\n'),
  );
}

function summary(marks: readonly MarkOutcome[]): string {
  const counts = OUTCOME_KINDS.map((kind) => [kind, marks.filter(({ outcome }) => outcome === kind).length]);
  return `${marks.length} marks: ${counts.map(([kind, count]) => `${count} ${kind}`).join(', ')}`;
}

/** What a person has to look at; marks that kept their words are only counted. */
function inWords({ mark, number, outcome, before, after, places }: MarkOutcome): string[] {
  if (outcome === 'kept' || outcome === 'moved') return [];
  const name = number === undefined ? mark : `${mark} ${number}`;
  const now = after
    ? `\n    now “${after.words}”`
    : places.map(({ prefix, words, suffix }) => `\n    ? ${prefix}[${words}]${suffix}`).join('');
  return [`${name}, ${outcome}: “${before.words}”${now}`];
}
