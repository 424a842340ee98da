import { WRITTEN_DATE } from '../../text/read-date';
import { because, type Reason } from '../../words/say';
import { matches, type Detector, type Finding } from './prose';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
/** What makes a month of a word that may be a verb or a name as well. */
const LEADS =
  'in|since|until|till|by|last|next|this|that|of|early|late|mid|from|before|after|every|through|during|to';
const SEASONS = 'spring|summer|autumn|fall|winter';

const WHOLE_DATE = new RegExp(String.raw`(?<![\w/])(?<what>${WRITTEN_DATE})(?![\w/])`, 'dgiu');
const MONTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?<lead>(?:${LEADS})[ -])?(?<what>(?<month>${MONTHS})(?:,? (?<year>(?:1[5-9]|20)\d\d))?)(?![\p{L}\d’'-])`,
  'dgiu',
);
/** A year by itself: no amount, no part of a longer number, no house number. */
const YEAR =
  /(?<![\p{L}\d$€£.,/–-])(?<what>(?:1[5-9]|20)\d\d)(?![\ds%/’'–-]|[.,]\d| (?:percent|per cent|people|miles|metres|meters|feet|dollars|euros|pounds|tonnes|tons|words|voters|jobs|homes|times))/dgu;
const SPAN = /(?<![\p{L}\d$€£.,/])(?<what>(?:1[5-9]|20)\d\d[–-](?:(?:1[5-9]|20)?\d\d))(?![\d%])/dgu;
const DECADE = /(?<what>(?:the )?(?:1[5-9]|20)\d0s|the [’']\d0s)(?!\p{L})/dgiu;
const WEEKDAY = new RegExp(
  String.raw`(?<![\p{L}-])(?<before>\p{Lu}\p{L}+ )?(?<what>${DAYS})(?<after>(?: \p{Lu}\p{L}+)?)(?![\p{L}-])`,
  'dgu',
);
const SEASON = new RegExp(
  String.raw`(?<![\p{L}-])(?<what>(?:in|last|that|this|the) (?:${SEASONS}) of (?:1[5-9]|20)\d\d)`,
  'dgu',
);
const TIME =
  /(?<![\d:.])(?<what>\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?(?!\p{L})|\d{1,2} o[’']clock)/dgu;
const HOUR = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)`;
const MINUTES = String.raw`(?:\d{1,2}|(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|eleven|twelve)`;
/** What may follow a time, and not a count of things: `twenty to three people` is none. */
const AFTER_TIME = String.raw`(?= in the \p{L}+| at night| that \p{L}+| on | when | and | or | but |[.,;:!?)—–]|$)`;
/** `eleven minutes past two`, `half past two`, `a quarter to nine`, `at twenty to three`, `two o’clock`, `at two in the morning`. */
const TIME_IN_WORDS = new RegExp(
  [
    String.raw`(?<![\p{L}\d-])(?<what>(?:`,
    String.raw`(?:${MINUTES} minutes?|(?:a )?quarter|half) past ${HOUR}`,
    String.raw`|${MINUTES} past ${HOUR}${AFTER_TIME}`,
    String.raw`|(?:${MINUTES} minutes?|(?:a )?quarter) (?:to|before|after) ${HOUR}${AFTER_TIME}`,
    String.raw`|(?<=(?:at|until|till|about|around|nearly|almost|it (?:is|was)) )${MINUTES} to ${HOUR}${AFTER_TIME}`,
    String.raw`|${HOUR} o[’']clock`,
    String.raw`|(?<=(?:at|until|till|about|around|by|after|before|since) )${HOUR}(?= in the (?:morning|afternoon|evening)| at night)`,
    String.raw`)(?: o[’']clock)?(?: in the (?:morning|afternoon|evening)| at night)?)(?![\p{L}\d-])`,
  ].join(''),
  'dgiu',
);

/** Dates, months, years, decades, days of the week and times of day. */
export const dates: Detector = (sentence) => [
  ...matches(sentence, WHOLE_DATE, () => dated(because('proposals.date'))),
  ...matches(sentence, MONTH, (match) =>
    isMonth(match, sentence.text) ? dated(because('proposals.month')) : null,
  ),
  ...matches(sentence, SPAN, () => dated(because('proposals.yearSpan'))),
  ...matches(sentence, YEAR, () => dated(because('proposals.year'))),
  ...matches(sentence, DECADE, () => dated(because('proposals.decade'))),
  ...matches(sentence, SEASON, () => dated(because('proposals.season'))),
  ...matches(sentence, WEEKDAY, ({ groups, index }) =>
    (groups?.['before'] && index > 0) || groups?.['after']?.trim()
      ? null
      : dated(because('proposals.weekday')),
  ),
  ...matches(sentence, TIME, () => dated(because('proposals.time'))),
  ...matches(sentence, TIME_IN_WORDS, () => dated(because('proposals.time'))),
];

function dated(why: Reason): Pick<Finding, 'kind' | 'reason' | 'said'> {
  return { kind: 'date', ...why };
}

/** `In May` and `May 2014` are a month; `may`, `Theresa May` and `June Carter` are none. */
function isMonth({ groups, index, 0: whole }: RegExpExecArray, text: string): boolean {
  const month = groups?.['month'] ?? '';
  if (!/^\p{Lu}/u.test(month)) return false;
  if (groups?.['year']) return true;
  const before = text.slice(0, index + (groups?.['lead']?.length ?? 0)).trimEnd();
  const after = text.slice(index + whole.length);
  if (/^ \p{Lu}\p{L}/u.test(after)) return false;
  if (groups?.['lead']) return true;
  const named = /\p{Lu}[\p{L}.]*$/u.test(before) && !/^\S+$/.test(before);
  return !named && month !== 'May' && month !== 'March' && !/^(?:[’']s)? \d/.test(after);
}
