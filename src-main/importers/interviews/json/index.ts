import type { ImportFailure } from '../../../../src-shared/domain/imported';
import { ok, type Result } from '../../../../src-shared/result';
import { say } from '../../../../src-shared/words/say';
import { refuse } from '../../failures';
import type { RawTranscript } from '../raw-transcript';
import { assemblyAiJson } from './assemblyai';
import { awsCallAnalyticsJson } from './aws-call-analytics';
import { awsTranscribeJson } from './aws-transcribe';
import { deepgramJson } from './deepgram';
import { digitalPaperEditJson } from './digital-paper-edit';
import { parseGuardedJson } from './guarded-json';
import { withFullText, type JsonFormat } from './json-format';
import { revJson } from './rev';
import { whisperCppJson, whisperJson } from './whisper';

/** From the shape that is told most surely to the one with the fewest marks of its own. */
const FORMATS: readonly JsonFormat[] = [
  revJson,
  awsTranscribeJson,
  awsCallAnalyticsJson,
  deepgramJson,
  whisperJson,
  whisperCppJson,
  digitalPaperEditJson,
  assemblyAiJson,
];

/** Reads the JSON of a transcription service, whichever it is, by the shape of its content. */
export function readJsonTranscript(
  text: string,
  fileName: string,
): Result<Omit<RawTranscript, 'encoding'>, ImportFailure> {
  const parsed = parseGuardedJson(text, fileName);
  if (!parsed.ok) return parsed;
  for (const format of FORMATS) {
    const found = format.read(parsed.value);
    if (!found) continue;
    const { fullText: _fullText, ...transcript } = withFullText(found);
    return ok({ state: 'machine', items: [], ...transcript, format: format.name });
  }
  return refuse('unknownFormat', say('refusals.unknownJson', { file: fileName }));
}
