import type { ImportAs } from '../../../src-shared/domain/import-options';
import type { ImportOutcome } from '../../../src-shared/ipc/import-values';
import { filesIn, type Listing } from '../../services/imports/files-in-folders';
import { importMany } from '../../services/imports/import-many';
import { answer } from '../answer';
import { DONE, NOT_UNDERSTOOD, REFUSED } from '../exit-codes';
import { filesAtOnce } from '../file-reader';
import { importKind, operand } from '../operands';
import { Refusal } from '../refusal';
import { importVersion } from '../import-version';
import { trackedOption } from '../tracked-option';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const importVerb: Verb = {
  name: 'import',
  usage: [
    ['import draft FILE… --library DIR', 'import drafts'],
    [
      '    [--tracked proposed|accepted|original]',
      'their tracked changes: proposed (default), accepted, undone',
    ],
    ['    [--as-version-of ID]', 'as a new version of that draft: what became of each mark'],
    [
      'import interview FILE|DIR… --library DIR',
      'import interviews; of a folder everything in it, at any depth',
    ],
    ['import document FILE|DIR… --library DIR', 'import other sources'],
    ['import … --again', 'also what is in the library already'],
  ],
  options: { tracked: 'value', 'as-version-of': 'value', again: 'flag' },
  run: (given) =>
    withinLibrary(given, async (session) => {
      const as = importKind(operand(given, 0, 'draft, interview or document'));
      const paths = given.operands.slice(1);
      if (paths.length === 0) throw new Refusal('Name the file to import.', NOT_UNDERSTOOD);
      const draftId = given.option('as-version-of');
      if (draftId !== undefined) return importVersion(given, session, as, draftId);
      const listing = await list(paths, as);
      const stop = new AbortController();
      const interrupted = (): void => stop.abort();
      process.once('SIGINT', interrupted);
      const progress = new ProgressLine(listing.files.length);
      const outcomes = await importMany(session, {
        files: listing.files,
        as,
        options: trackedOption(given),
        again: given.flag('again'),
        atOnce: filesAtOnce(),
        signal: stop.signal,
        onDone: (outcome, done) => progress.tell(outcome.name, done),
      });
      process.off('SIGINT', interrupted);
      progress.end();
      const words = [...outcomes.map(inWords), ...summary(outcomes, listing)].join('\n');
      const failed = stop.signal.aborted || outcomes.some((outcome) => outcome.status === 'failed');
      return answer(given, outcomes, words, failed ? REFUSED : DONE);
    }),
};

/** What the file system says, in words for the commonest cases. */
function whyUnread(error: unknown): string {
  const { code, path: file, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no file or folder ${file}.`;
  if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read.`;
  return `${message}.`;
}

async function list(paths: readonly string[], as: ImportAs): Promise<Listing> {
  try {
    return await filesIn(paths, [as]);
  } catch (error) {
    throw new Refusal(`${whyUnread(error)} Nothing was imported.`);
  }
}

/** Progress on standard error: a line that counts up on a terminal, a line a file elsewhere; nothing for one file. */
class ProgressLine {
  readonly #shown: boolean;

  constructor(private readonly total: number) {
    this.#shown = total > 1;
  }

  tell(name: string, done: number): void {
    if (!this.#shown) return;
    const line = `${done} of ${this.total}  ${name}`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[2K${line.slice(0, 100)}` : `${line}\n`);
  }

  end(): void {
    if (this.#shown && process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  }
}

function inWords(outcome: ImportOutcome): string {
  switch (outcome.status) {
    case 'failed':
      return `${outcome.name}: ${outcome.message}`;
    case 'duplicate':
      return `${outcome.name} is in the library already: ${outcome.id} “${outcome.title}”`;
    case 'imported': {
      const report = outcome.report.items.map((item) => `\n    ${item.message}`).join('');
      return `${outcome.name} → ${outcome.id} “${outcome.title}” (${outcome.report.format})${report}`;
    }
  }
}

/** What became of many, in one line. */
function summary(outcomes: readonly ImportOutcome[], { files, others }: Listing): string[] {
  const count = (status: ImportOutcome['status']): number =>
    outcomes.filter((outcome) => outcome.status === status).length;
  const notBegun = files.length - outcomes.length;
  if (files.length < 2 && others === 0) return [];
  const parts = [
    `${count('imported')} imported`,
    `${count('duplicate')} in the library already`,
    `${count('failed')} failed`,
    ...(notBegun > 0 ? [`${notBegun} not begun`] : []),
    ...(others > 0 ? [`${others} of other kinds passed over`] : []),
  ];
  return [`\n${parts.join(', ')}`];
}
