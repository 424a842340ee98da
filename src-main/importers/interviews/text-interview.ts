import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { ImportFailure } from '../../../src-shared/domain/imported';
import type { Result } from '../../../src-shared/result';
import { decodeText } from '../decode-text';
import { decodingItems } from '../story/decoding-items';
import type { Acceptance, Candidate, Importer } from '../importer';
import { finishInterview } from './finish-interview';
import type { RawTranscript } from './raw-transcript';

/** A format of transcripts that is text: what is its own, apart from decoding and finishing. */
export interface TextFormat {
  readonly id: string;
  readonly name: string;
  readonly extensions: readonly string[];
  /** Whether the file may declare its own encoding. */
  readonly html?: boolean;
  accepts(candidate: Candidate): Acceptance;
  read(
    text: string,
    options: ImportOptions,
    fileName: string,
  ): Result<Omit<RawTranscript, 'encoding'>, ImportFailure>;
}

/** Makes the importer of a text format. */
export function textInterview(format: TextFormat): Importer {
  return {
    id: format.id,
    name: format.name,
    as: 'interview',
    extensions: format.extensions,
    accepts: (candidate) => (candidate.container === 'text' ? format.accepts(candidate) : 'no'),
    read: async (candidate, options) => {
      const decoded = decodeText(candidate.bytes, { ...options, html: format.html });
      if (!decoded.ok) return decoded;
      const { text, encoding } = decoded.value;
      const raw = format.read(text, options, candidate.name);
      if (!raw.ok) return raw;
      return finishInterview(
        { ...raw.value, encoding, items: [...decodingItems(decoded.value), ...raw.value.items] },
        candidate.name,
        options,
      );
    },
  };
}
