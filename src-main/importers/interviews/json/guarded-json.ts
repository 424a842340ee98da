import type { ImportFailure } from '../../../../src-shared/domain/imported';
import { ok, type Result } from '../../../../src-shared/result';
import { type SaidSentence, say } from '../../../../src-shared/words/say';
import { damageOf } from '../../damage';
import { refuse } from '../../failures';

const DEEPEST = 64;
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses JSON from outside: nested at most 64 deep, and without keys that reach into the program. */
export function parseGuardedJson(text: string, fileName: string): Result<unknown, ImportFailure> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('damaged', say('refusals.broken', { file: fileName, ...damageOf(error) }));
  }
  const problem = problemIn(value, fileName);
  return problem ? refuse('hostile', problem) : ok(value);
}

/** Walks without recursion: the depth of a hostile file must not become the depth of the stack. */
function problemIn(root: unknown, file: string): SaidSentence | null {
  const open: { value: object; depth: number }[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (typeof value === 'object' && value !== null) open.push({ value, depth });
  };
  visit(root, 1);
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > DEEPEST) return say('refusals.deepJson', { file, most: DEEPEST });
    if (Array.isArray(next.value)) {
      for (const item of next.value) visit(item, next.depth + 1);
      continue;
    }
    for (const [key, value] of Object.entries(next.value)) {
      if (REFUSED_KEYS.has(key)) return say('refusals.keyInJson', { file, key });
      visit(value, next.depth + 1);
    }
  }
  return null;
}
