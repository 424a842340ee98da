import { CALENDAR_WORDS } from '../../text/language/name-words';
import { because } from '../../words/say';
import { matches, type Detector } from './prose';

const NUMBER = String.raw`(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)`;

/** `Maren Okafor, 63,`: a number of up to three digits between a name and a comma. */
const AFTER_NAME =
  /(?<before>\p{Lu}[\p{L}’'.-]+), (?<what>\d{1,3})(?=,|\.(?!\d)|;|\)|$| (?:and|who|of|has|had|was|is|said)\b)/dgu;
const YEARS_OLD = new RegExp(
  String.raw`(?<![\p{L}\d])(?<what>${NUMBER}[ -]years?[ -]old|(?:aged|age|the age of) (?:\d{1,3}|[a-z]+ty(?:-[a-z]+)?)|in (?:his|her|their) (?:(?:early|mid|late)[ -])?(?:\d0s|[a-z]+ties|teens))(?![\p{L}\d])`,
  'dgu',
);

/** `She was 91.`, `when he turned 40`: of a person, and with nothing behind it that was counted. */
const WAS =
  /(?<![\p{L}’'-])(?:he|she|who) (?:was|is|turned|turns|would be) (?:only |just |about |nearly |almost |already )?(?<what>[1-9]\d{0,2})(?=[,;)]|\.(?!\d)|$| (?:and|when|at|then|but|in|years? old)\b)/dgiu;

/** Words that stand before `years old` and are no number. */
const NO_NUMBER = /^(?:many|few|several|of|hundred|some|more|how)\b/;

/** Ages: of people behind their names, `she was 91`, `57 years old`, `a nine-year-old`, `aged 71`, `in her late forties`. */
export const ages: Detector = (sentence) => [
  ...matches(sentence, AFTER_NAME, ({ groups }, words) => {
    const before = groups?.['before']?.replace(/\.$/, '').toLowerCase() ?? '';
    const isDate =
      CALENDAR_WORDS.has(before) || /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(before);
    return isDate || Number(words) < 1 || Number(words) > 115
      ? null
      : { kind: 'number', ...because('proposals.age') };
  }),
  ...matches(sentence, WAS, (_match, words) =>
    Number(words) > 115 ? null : { kind: 'number', ...because('proposals.age') },
  ),
  ...matches(sentence, YEARS_OLD, (_match, words) =>
    NO_NUMBER.test(words) ? null : { kind: 'number', ...because('proposals.age') },
  ),
];
