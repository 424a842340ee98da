import { isArray, type JsonRecord } from '../../json-values';
import { labelAt, recordAt, recordsIn, secondsAt, textAt } from './fields';
import { recordFormat } from './json-format';
import { wordUtterances, type TrackWord } from './word-track';

/**
 * Rev, by people (`speaker_name`, `timestamp`) and by machine (`speaker`, `ts`): monologues of words and of
 * marks, spaces among them.
 */
export const revJson = recordFormat('Rev JSON', (value) => {
  const monologues = recordsIn(value.monologues);
  if (!isArray(value.monologues) || !monologues.every(({ elements }) => isArray(elements))) return null;
  const names = namesById(value);
  const byPeople = monologues.some((monologue) => 'speaker_name' in monologue) || names.size > 0;
  return {
    utterances: wordUtterances(monologues.flatMap((monologue) => wordsOf(monologue, names))),
    state: byPeople ? 'unreviewed' : 'machine',
  };
});

function namesById(value: JsonRecord): ReadonlyMap<string, string> {
  const pairs = recordsIn(value.speakers).map(
    (speaker) => [String(speaker.id), textAt(speaker, 'name')] as const,
  );
  return new Map(pairs.flatMap(([id, name]) => (name ? [[id, name] as const] : [])));
}

function wordsOf(monologue: JsonRecord, names: ReadonlyMap<string, string>): TrackWord[] {
  const label =
    textAt(recordAt(monologue, 'speaker_info') ?? {}, 'display_name') ??
    labelAt(monologue, 'speaker_name') ??
    names.get(String(monologue.speaker)) ??
    labelAt(monologue, 'speaker');
  const words: TrackWord[] = [];
  let spaced = true;
  for (const element of recordsIn(monologue.elements)) {
    const value = textAt(element, 'value') ?? '';
    if (value.trim() === '') {
      spaced ||= value !== '';
      continue;
    }
    words.push({
      text: value,
      start: secondsAt(element, 'ts', 'timestamp'),
      end: secondsAt(element, 'end_ts', 'end_timestamp'),
      label,
      ...(!spaced && !/^\s/.test(value) && { glued: true }),
      ...(words.length === 0 && { opensParagraph: true }),
    });
    spaced = /\s$/.test(value);
  }
  return words;
}
