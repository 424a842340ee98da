import type { ImportOptions } from '../../src-shared/domain/import-options';
import type { ImportedInterview, ImportFailure } from '../../src-shared/domain/imported';
import { importBytes } from '../../src-main/importers/read-file';
import { bytesOf } from './import-file';

/** Imports text or bytes as an interview and fails the test where it is refused. */
export async function importedInterview(
  name: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<ImportedInterview> {
  const read = await importBytes({ name, bytes: bytesOf(content), as: 'interview', options });
  if (!read.ok) throw new Error(`refused: ${read.error.message}`);
  if (read.value.kind !== 'interview') throw new Error(`read as ${read.value.kind}`);
  return read.value;
}

/** Imports what has to be refused, and gives the reason. */
export async function interviewRefusal(name: string, content: string | Uint8Array): Promise<ImportFailure> {
  const read = await importBytes({ name, bytes: bytesOf(content), as: 'interview' });
  if (read.ok) throw new Error(`“${name}” was imported`);
  return read.error;
}

/** `Maren Okafor @842: The crane stood still.`, one line a segment: who said what, and when. */
export function turns(interview: Pick<ImportedInterview, 'segments' | 'speakers'>): string[] {
  return interview.segments.map(({ speakerId, start, text }) => {
    const name = interview.speakers.find(({ id }) => id === speakerId)?.name ?? '–';
    return `${name}${start === undefined ? '' : ` @${start}`}: ${text}`;
  });
}

/** The sentences of a report, of one kind or of all. */
export function reported(interview: Pick<ImportedInterview, 'report'>, kind?: string): string {
  return interview.report.items
    .filter((item) => kind === undefined || item.kind === kind)
    .map(({ message, sample }) => `${message} ${sample ?? ''}`)
    .join('\n');
}
