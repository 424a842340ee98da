import {
  LARGEST_FILE_BYTES,
  type ImportAs,
  type ImportOptions,
} from '../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../src-shared/domain/imported';
import { err, ok, type Result } from '../../src-shared/result';
import { say } from '../../src-shared/words/say';
import { candidateOf } from './candidate';
import { damageOf } from './damage';
import { doubtfulEncodings } from './encodings/doubtful-encodings';
import { refuse } from './failures';
import { refuseTooLarge } from './file-limit';
import { HostileFile } from './guards/hostile-file';
import type { Candidate, Importer } from './importer';
import { chooseImporter, importers } from './registry';
import { reportItem } from './report-items';

/** A file and what it is to become. */
export interface ImportRequest {
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly as: ImportAs;
  readonly options?: ImportOptions;
}

/**
 * Reads one file as a draft, an interview or a document. Never throws for what is wrong with a file. Runs in
 * this thread: use `importInWorker` where a hostile file must not take the process down.
 */
export async function importBytes(request: ImportRequest): Promise<Result<Imported, ImportFailure>> {
  const { name, bytes, as, options = {} } = request;
  if (bytes.length === 0) return refuse('empty', say('refusals.empty', { file: name }));
  if (bytes.length > LARGEST_FILE_BYTES) return refuseTooLarge(name, bytes.length);
  const candidate = candidateOf({ name, bytes });
  const importer = chooseImporter(candidate, as);
  if (!importer) return refuseUnknown(candidate, as);
  try {
    const read = withNamingItem(await importer.read(candidate, options), candidate, importer);
    return withEncodings(read, candidate);
  } catch (error) {
    return refuseDamaged(candidate, importer.name, error);
  }
}

/** Where the encoding had to be guessed, a person is shown how the file reads in each. */
function withEncodings(
  read: Result<Imported, ImportFailure>,
  candidate: Candidate,
): Result<Imported, ImportFailure> {
  const encodings = doubtfulEncodings(candidate);
  if (encodings.length === 0 || (!read.ok && read.error.kind !== 'encodingUnknown')) return read;
  return read.ok ? ok({ ...read.value, encodings }) : err({ ...read.error, encodings });
}

/** A file whose name says something else than its content is read by its content, and the report says so. */
function withNamingItem(
  read: Result<Imported, ImportFailure>,
  { extension }: Candidate,
  importer: Importer,
): Result<Imported, ImportFailure> {
  const misleads = importers.some(({ extensions }) => extensions.includes(extension));
  if (!read.ok || importer.extensions.includes(extension) || !misleads) return read;
  const { format } = read.value.report;
  const sentence = say('draftReports.misleadingName', { extension, format });
  const items = [...read.value.report.items, reportItem('decided', sentence)];
  return ok({ ...read.value, report: { ...read.value.report, items } });
}

function refuseUnknown(candidate: Candidate, as: ImportAs): Result<never, ImportFailure> {
  if (candidate.container === 'zip' && candidate.entries.length === 0) {
    const why = say('damage.cutOff');
    return refuse('damaged', say('refusals.broken', { file: candidate.name, why, detail: 'no directory' }));
  }
  return refuse(
    'unknownFormat',
    say('refusals.unknown', { file: candidate.name, holds: candidate.container, as }),
  );
}

/** A reader that gave up is a damaged file to the person who opened it. */
function refuseDamaged(
  { name: file }: Candidate,
  format: string,
  error: unknown,
): Result<never, ImportFailure> {
  if (error instanceof HostileFile) {
    return refuse('hostile', say('refusals.unreadable', { file, format, why: error.clause }));
  }
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return refuse('hostile', say('refusals.unreadable', { file, format, why: say('traps.nested') }));
  }
  return refuse('damaged', say('refusals.broken', { file, ...damageOf(error) }));
}
