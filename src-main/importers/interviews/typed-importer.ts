import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import type { Result } from '../../../src-shared/result';
import { decodeText } from '../decode-text';
import type { Candidate, Importer } from '../importer';
import { decodingItems } from '../story/decoding-items';
import { finishInterview } from './finish-interview';
import { textOrMarkdown } from './typed/markdown-text';
import { readTyped } from './typed/read-typed';

/** A transcript as people type it, with names and timecodes in any of many ways. */
export const typedTranscript: Importer = {
  id: 'interview-typed',
  name: 'Typed transcript',
  as: 'interview',
  extensions: ['txt', 'text', 'md', 'markdown'],
  accepts: (candidate) => (candidate.container === 'text' ? 'possible' : 'no'),
  read,
};

async function read(candidate: Candidate, options: ImportOptions): Promise<Result<Imported, ImportFailure>> {
  const decoded = decodeText(candidate.bytes, options);
  if (!decoded.ok) return decoded;
  const typed = readTyped(textOrMarkdown(decoded.value.text), options);
  const items = [...decodingItems(decoded.value), ...typed.items];
  const { encoding } = decoded.value;
  return finishInterview(
    { ...typed, format: typedTranscript.name, encoding, items },
    candidate.name,
    options,
  );
}
