import type { TextRange } from '../../../src-shared/domain/text-range';

/**
 * Words that transcribers put in round brackets or between asterisks for what was heard and not said. Square
 * brackets need no such list: in a transcript they hold the transcriber's words, never the speaker's.
 */
const SOUNDS = new RegExp(
  [
    'laugh(?:s|ing|ter|ed)?|chuckl(?:e|es|ing)|giggl(?:es|ing)|scoffs?|sigh(?:s|ing)?|gasps?|groans?|moans?',
    'sobs?|crying|cries|weep(?:s|ing)|sniff(?:s|les|ling)?|cough(?:s|ing)?|sneezes?|yawns?',
    'clear(?:s|ing) (?:(?:his|her|their) )?throat|throat clearing',
    'applause|applauds?|clap(?:s|ping)|cheer(?:s|ing)|whistl(?:es|ing)|whisper(?:s|ing)|sing(?:s|ing)|hum(?:s|ming)',
    'music|song|jingle|silence|pauses?|noises?|static|rustling|ring(?:s|ing)|beep(?:s|ing)?|knock(?:s|ing)|footsteps',
    'inaudible|unintelligible|indistinct|unclear|incomprehensible|indiscernible|sic|phonetic',
    'cross-?\\s?talk|overlapping|overtalk|simultaneous speech|speaking [a-z]+|foreign language|non-english',
    'nods?|nodding|gestur(?:es|ing)|shrugs?|smil(?:es|ing)|blank_audio|blank audio',
    'lacht|lachen|unverständlich|unv|rires?|risas|musik|musique|música',
  ]
    .map((words) => `(?<![\\p{L}_])(?:${words})(?![\\p{L}_])`)
    .join('|'),
  'iu',
);

/** A bracket that begins like this is a speaker's aside: `(the music of the harbour)`. */
const ASIDE =
  /^(?:the|an?|and|or|but|i|we|you|he|she|it|they|that|which|who|in|of|to|my|our|for|with|not|no)\b/i;

const LONGEST_BRACKET = 120;
const SQUARE = /\[[^[\]]*\]/g;
const ROUND = /\([^()]{1,60}\)/g;
const STARRED = /\*[^*\s][^*]{0,40}\*/g;
/** From a note to the next, or to the end. */
const MUSIC = /[♪♫♬♩][^♪♫♬♩]*(?:[♪♫♬♩]+|$)/g;
const MOST_SOUND_WORDS = 4;

/** Whether these words (without their brackets) describe a sound, a pause or words that could not be heard. */
export function isSound(words: string): boolean {
  const bare = words.replace(/[\d:.,\s]+$/, '');
  return bare.split(/\s+/).length <= MOST_SOUND_WORDS && !ASIDE.test(bare) && SOUNDS.test(bare);
}

/**
 * The parts of a text that were not spoken, in order, without overlaps: everything in square brackets,
 * sounds in round brackets or between asterisks, and what stands between musical notes.
 */
export function notSpokenIn(text: string): TextRange[] {
  if (!/[[(*♪♫♬♩]/.test(text)) return [];
  const found: TextRange[] = [];
  for (const match of text.matchAll(SQUARE)) {
    if (match[0].length <= LONGEST_BRACKET) found.push(rangeOf(match));
  }
  for (const match of text.matchAll(ROUND)) if (isSound(match[0].slice(1, -1))) found.push(rangeOf(match));
  for (const match of text.matchAll(STARRED)) if (isSound(match[0].slice(1, -1))) found.push(rangeOf(match));
  for (const match of text.matchAll(MUSIC)) found.push(rangeOf(match));
  return joinRanges(found);
}

/** Ranges in order, those that touch or overlap made one. */
export function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && range.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      joined.push(range);
    }
  }
  return joined;
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length };
}
