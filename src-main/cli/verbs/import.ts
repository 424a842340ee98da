import path from 'node:path';
import type { ImportOutcome } from '../../../src-shared/ipc/window-values';
import { answer } from '../answer';
import { DONE, NOT_UNDERSTOOD, REFUSED } from '../exit-codes';
import { bytesOf, importKind, operand } from '../operands';
import { Refusal } from '../refusal';
import { importVersion } from '../import-version';
import { trackedOption } from '../tracked-option';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const importVerb: Verb = {
  name: 'import',
  usage: [
    ['import draft FILE --library DIR', 'import a draft'],
    [
      '    [--tracked proposed|accepted|original]',
      'its tracked changes: proposed (default), accepted, undone',
    ],
    ['    [--as-version-of ID]', 'as a new version of that draft: what became of each mark'],
    ['import interview FILE… --library DIR', 'import interviews'],
    ['import document FILE… --library DIR', 'import other sources'],
  ],
  options: { tracked: 'value', 'as-version-of': 'value' },
  run: (given) =>
    withinLibrary(given, async (session) => {
      const as = importKind(operand(given, 0, 'draft, interview or document'));
      const files = given.operands.slice(1);
      if (files.length === 0) throw new Refusal('Name the file to import.', NOT_UNDERSTOOD);
      const options = trackedOption(given);
      const draftId = given.option('as-version-of');
      if (draftId !== undefined) return importVersion(given, session, as, draftId);
      const outcomes = [];
      for (const file of files) {
        outcomes.push(
          await session.import({ name: path.basename(file), bytes: await bytesOf(file), as, options }),
        );
      }
      const failed = outcomes.some((outcome) => outcome.status === 'failed');
      return answer(given, outcomes, outcomes.map(inWords).join('\n'), failed ? REFUSED : DONE);
    }),
};

function inWords(outcome: ImportOutcome): string {
  if (outcome.status === 'failed') return `${outcome.name}: ${outcome.message}`;
  const report = outcome.report.items.map((item) => `\n    ${item.message}`).join('');
  return `${outcome.name} → ${outcome.id} “${outcome.title}” (${outcome.report.format})${report}`;
}
