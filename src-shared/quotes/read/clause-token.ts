import type { TextRange } from '../../domain/text-range';
import { ABBREVIATIONS_BEFORE_A_NAME } from '../../text/language/abbreviations';
import { isPersonTitle } from '../../text/language/person-titles';

/** A word or a punctuation mark of the prose around a quotation; the range is in the story text. */
export interface ClauseToken extends TextRange {
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly lower: string;
  readonly isWord: boolean;
  readonly capital: boolean;
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'&.-](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;

/** The words and punctuation of a range of the story. The stop of `Mr.`, `J.` and `Jr.` stays with its word. */
export function clauseTokens(story: string, range: TextRange): ClauseToken[] {
  return [...story.slice(range.start, range.end).matchAll(TOKEN)].reduce<ClauseToken[]>((tokens, match) => {
    const start = range.start + match.index;
    const before = tokens.at(-1);
    if (match[0] === '.' && before && before.end === start && keepsItsStop(before.text)) {
      tokens[tokens.length - 1] = tokenOf(`${before.text}.`, before.start);
    } else {
      tokens.push(tokenOf(match[0], start));
    }
    return tokens;
  }, []);
}

function tokenOf(text: string, start: number): ClauseToken {
  const isWord = /^[\p{L}\p{N}]/u.test(text);
  return {
    text,
    lower: text.toLowerCase().replace(/[’']s?$/, ''),
    isWord,
    capital: /^\p{Lu}/u.test(text),
    start,
    end: start + text.length,
  };
}

function keepsItsStop(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) ||
    /^(?:jr|sr|inc|co|corp|ltd)$/.test(lower) ||
    (/^\p{Lu}/u.test(word) && (isPersonTitle(word) || ABBREVIATIONS_BEFORE_A_NAME.has(lower)))
  );
}

/** Whether a token ends a sentence or parts two clauses for good. */
export function endsClause(token: ClauseToken): boolean {
  return /^[.!?;…]$/.test(token.text);
}
