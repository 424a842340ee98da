import type { ImportOptions } from '../../../src-shared/domain/import-options';
import { decodeText } from '../decode-text';
import type { Acceptance, Candidate, Importer } from '../importer';
import { finishInterview } from './finish-interview';
import type { RawTranscript } from './raw-transcript';

/** A format of transcripts that is text: what is its own, apart from decoding and finishing. */
export interface TextFormat {
  readonly id: string;
  readonly name: string;
  readonly extensions: readonly string[];
  accepts(candidate: Candidate): Acceptance;
  read(text: string, options: ImportOptions, fileName: string): Omit<RawTranscript, 'encoding'>;
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
      const decoded = decodeText(candidate.bytes, options);
      if (!decoded.ok) return decoded;
      const { text, encoding } = decoded.value;
      return finishInterview(
        { ...format.read(text, options, candidate.name), encoding },
        candidate.name,
        options,
      );
    },
  };
}
