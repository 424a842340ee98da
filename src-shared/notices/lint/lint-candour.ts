import type { Person } from '../../domain/person';
import { admitsError } from '../admits-error';
import { say } from '../../words/say';
import { finding, type LintContext, type LintedNotice, type NoticeFinding } from '../notice-finding';
import { says } from '../said-words';

/** Whether a text for readers owns up: no error under a softer label, no “may have been”, no colleague to blame. */
export function lintCandour(notice: LintedNotice, { people }: LintContext): NoticeFinding[] {
  if (notice.text.trim() === '') return [];
  return [
    ...errorUnderSoftLabel(notice),
    ...softWordForError(notice),
    ...hedge(notice),
    ...colleague(notice, people),
  ];
}

/** What only an error is called, but not where the text says that there was none. */
const ADMITS =
  /\b(?:(?:was|were|is|are|gave|said|wrote|reported|stated|named|quoted) (?:wrong|incorrect|inaccurate|mistaken)|(?:wrongly|incorrectly|mistakenly|erroneously|misstated|misspelled|misspelt|misidentified|misquoted|misattributed)|(?:an?|this|the|our) (?:\w+ )?(?:error|mistake))\b/i;
const DENIES =
  /\b(?:nothing|not|no|never|without)\b[^.]{0,40}\b(?:wrong|incorrect|inaccurate|error|mistake)/i;

function errorUnderSoftLabel({ kind, text }: LintedNotice): NoticeFinding[] {
  if (kind !== 'clarification' && kind !== 'update') return [];
  if (!ADMITS.test(text) || DENIES.test(text)) return [];
  const sentence = say('lint.admitsError', { kind });
  return [finding('admits-error', 'error', 'kind', sentence)];
}

/** A correction that says it clarifies. The house’s own list of soft words is looked at elsewhere. */
const SOFT = /\b(?:clarif(?:y|ies|ied|ying|ication)|(?:to|which) makes? (?:it )?clear(?:er)?)\b/i;

function softWordForError({ kind, text }: LintedNotice): NoticeFinding[] {
  const soft = admitsError(kind) ? SOFT.exec(text)?.[0] : undefined;
  if (soft === undefined) return [];
  const sentence = say('lint.softWord', { words: soft, kind });
  return [finding('euphemism', 'warning', 'text', sentence)];
}

const HEDGE =
  /\b(?:(?:may|might|could) (?:have )?(?:been |be )?(?:wrong|incorrect|inaccurate|misleading|misled|misinterpreted|misunderstood)|(?:appears?|seems?) to (?:have been|be) (?:wrong|incorrect|inaccurate)|if any(?:one|body)? (?:\w+ )?(?:offen[cs]e|offended|misled|confusion)|some readers may)\b/i;

function hedge({ kind, text }: LintedNotice): NoticeFinding[] {
  const hedged = admitsError(kind) ? HEDGE.exec(text)?.[0] : undefined;
  if (hedged === undefined) return [];
  return [finding('hedged', 'warning', 'text', say('lint.hedged', { words: hedged }))];
}

function colleague({ kind, text }: LintedNotice, people: readonly Person[]): NoticeFinding[] {
  const named = admitsError(kind) ? people.find(({ name }) => name !== '' && says(text, name)) : undefined;
  if (!named) return [];
  const sentence = say('lint.namesColleague', { name: named.name });
  return [finding('names-colleague', 'hint', 'text', sentence)];
}
