import type { HouseStyle } from '../../domain/house-style';
import { words } from '../../text/words';
import { admitsError } from '../admits-error';
import { say } from '../../words/say';
import { finding, type LintedNotice, type NoticeFinding } from '../notice-finding';
import { says, shareSaid } from '../said-words';

/** A text of fewer words hardly says what the story was about. */
const FEWEST_WORDS_ALONE = 8;
/** So much of what is right has to be in the text. */
const LEAST_SHARE = 0.5;

/** Whether the text for readers says what it should, and nothing that the house does not allow. */
export function lintText(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  if (notice.text.trim() === '') return [];
  return [
    ...unfilled(notice),
    ...labelInText(notice, house),
    ...euphemisms(notice, house),
    ...restatement(notice, house),
    ...rightUnsaid(notice),
    ...severalErrors(notice, house),
    ...standsAlone(notice, house),
  ];
}

function unfilled({ text }: LintedNotice): NoticeFinding[] {
  const placeholder = /\{\w+\}/.exec(text);
  if (!placeholder) return [];
  return [
    finding('unfilled-template', 'error', 'text', say('lint.unfilled', { placeholder: placeholder[0] })),
  ];
}

function labelInText({ text }: LintedNotice, house: HouseStyle): NoticeFinding[] {
  const opening = /^\s*([^:.!?]{3,60}):/.exec(text)?.[1]?.toLowerCase();
  const labels = Object.values(house.notices.labels).map((label) => label.toLowerCase());
  if (!opening || !labels.some((label) => opening.startsWith(label))) return [];
  return [finding('label-in-text', 'warning', 'text', say('lint.labelInText'))];
}

function euphemisms({ kind, text }: LintedNotice, house: HouseStyle): NoticeFinding[] {
  if (!admitsError(kind)) return [];
  return house.notices.euphemisms
    .filter((phrase) => says(text, phrase))
    .map((phrase) => finding('euphemism', 'error', 'text', say('lint.euphemism', { words: phrase })));
}

function restatement(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  const repeats = says(notice.text, notice.wrong);
  const rule = house.notices.restateError;
  if (repeats && rule === 'never') {
    return [finding('restates-error', 'error', 'text', say('lint.restatesNever'))];
  }
  if (repeats && rule === 'whenNeeded' && !notice.repeatsError) {
    const sentence = say('lint.restatesUnneeded');
    return [finding('restates-error', 'warning', 'repeatsError', sentence)];
  }
  if (!repeats && notice.repeatsError && notice.wrong.trim() !== '') {
    const sentence = say('lint.repeatsUnsaid');
    return [finding('repeats-error-unsaid', 'hint', 'repeatsError', sentence)];
  }
  return [];
}

function rightUnsaid({ text, right }: LintedNotice): NoticeFinding[] {
  if (right.trim() === '' || shareSaid(text, right) >= LEAST_SHARE) return [];
  return [finding('right-unsaid', 'warning', 'text', say('lint.rightUnsaid'))];
}

const SECOND_ERROR = [
  /\b(?:two|three|four|five|six|several|multiple|a number of) (?:\w+ )?(?:errors|mistakes|inaccuracies)\b/i,
  /\b(?:it|the (?:story|article|report|piece)|we|an earlier version) also (?:\w+ )?(?:said|gave|misstated|misspelled|misspelt|misidentified|reported|stated|named|quoted|wrongly|incorrectly|mistakenly|got)\b/i,
  /\b(?:in addition|additionally|furthermore|separately|also incorrectly|also wrongly)\b/i,
  /\b(?:a second|another) (?:error|mistake)\b/i,
];

function severalErrors(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  if (!house.notices.oneErrorPerNotice || !admitsError(notice.kind)) return [];
  const inWrong =
    notice.wrong.split(/[\n;]|(?<=\S)\s+…\s+(?=\S)/).filter((part) => part.trim() !== '').length > 1;
  if (!inWrong && !SECOND_ERROR.some((pattern) => pattern.test(notice.text))) return [];
  const sentence = say('lint.severalErrors');
  return [finding('several-errors', 'warning', inWrong ? 'wrong' : 'text', sentence)];
}

/** A pronoun or a place in the story that only its reader can fill. */
const POINTS_INTO_STORY =
  /^\s*(?:he|she|it|they|his|her|its|their|that|those|these)\b|\b(?:above|below|as (?:stated|noted) (?:earlier|above)|the (?:first|second|third|fourth|fifth|last|\d+(?:st|nd|rd|th)) (?:paragraph|sentence|quote|quotation))\b/i;

function standsAlone({ text }: LintedNotice, house: HouseStyle): NoticeFinding[] {
  if (!house.notices.mustStandAlone) return [];
  const isShort = words(text).length < FEWEST_WORDS_ALONE;
  if (!isShort && !POINTS_INTO_STORY.test(text)) return [];
  const sentence = say('lint.needsTheStory');
  return [finding('needs-the-story', 'warning', 'text', sentence)];
}
