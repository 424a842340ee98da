import { isArray, type JsonRecord } from '../../json-values';
import { labelAt, millisecondsAt, recordsIn, textAt } from './fields';
import { recordFormat } from './json-format';
import { wordUtterances, type TrackWord } from './word-track';

/** Amazon Transcribe's Call Analytics: turns of an agent and a customer, with their words. */
export const awsCallAnalyticsJson = recordFormat('Amazon Transcribe Call Analytics JSON', (value) => {
  const turns = recordsIn(value.Transcript);
  if (!isArray(value.Transcript) || !isArray(value.Participants)) return null;
  const language = textAt(value, 'LanguageCode');
  return {
    utterances: wordUtterances(turns.flatMap(wordsOf)),
    ...(language && { language }),
    ...(textAt(value, 'JobName') && { title: textAt(value, 'JobName')! }),
    fullText: turns.map((turn) => textAt(turn, 'Content') ?? '').join('\n'),
  };
});

function wordsOf(turn: JsonRecord): TrackWord[] {
  const label = roleName(labelAt(turn, 'ParticipantRole'));
  return recordsIn(turn.Items).map((item, index) => ({
    text: textAt(item, 'Content') ?? '',
    start: millisecondsAt(item, 'BeginOffsetMillis'),
    end: millisecondsAt(item, 'EndOffsetMillis'),
    label,
    ...(item.Type === 'punctuation' && { glued: true }),
    ...(index === 0 && { opensParagraph: true }),
  }));
}

/** `AGENT` as a name: `Agent`. */
function roleName(role: string | null): string | null {
  return role === null ? null : role.slice(0, 1) + role.slice(1).toLowerCase();
}
