import type { TextRange } from '../../domain/text-range';
import { isHumanNoun } from '../../text/language/human-nouns';
import { clauseTokens, endsClause, type ClauseToken } from './clause-token';

/** `The harbour master`, `Her brother` at the head of a sentence. */
export interface RoleMention {
  readonly range: TextRange;
  /** As printed: `The harbour master`. */
  readonly role: string;
}

/** How many words a role may have after its article. */
const LONGEST = 4;

/** The people whom a stretch of prose makes the subject of a sentence without naming them. */
export function roleMentions(story: string, prose: TextRange): RoleMention[] {
  const tokens = clauseTokens(story, prose);
  return tokens.flatMap((token, at) => {
    if (!opensSentence(tokens, at) || !/^(?:the|a|an|one|his|her|their)$/.test(token.lower)) return [];
    const noun = tokens
      .slice(at + 1, at + 1 + LONGEST)
      .findIndex(({ isWord, text }) => isWord && isHumanNoun(text));
    const words = tokens.slice(at, at + 2 + noun);
    if (noun < 0 || words.some(({ isWord, capital }, index) => !isWord || (capital && index > 0))) return [];
    if (isRoleOfNamed(tokens, at + 2 + noun)) return [];
    const range = { start: token.start, end: words.at(-1)!.end };
    return [{ range, role: story.slice(range.start, range.end) }];
  });
}

/** `The harbour master, Ruth Brandt,` and `The captain Carl Hale` are named right after. */
function isRoleOfNamed(tokens: readonly ClauseToken[], next: number): boolean {
  const at = tokens[next]?.text === ',' ? next + 1 : next;
  return tokens[at]?.capital ?? false;
}

function opensSentence(tokens: readonly ClauseToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || endsClause(before) || /^[”"’»]$/.test(before.text)) return true;
  return /^(?:but|and|then|so)$/.test(before.lower) && opensSentence(tokens, at - 1);
}
