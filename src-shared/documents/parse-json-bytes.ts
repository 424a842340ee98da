import { err, ok, type Result } from '../result';
import { say, type SaidSentence } from '../words/say';
import type { OpenFailure } from './open-failure';

/** Nested lists and objects beyond this are refused: no document of ours comes near it. */
const MAX_DEPTH = 64;

/** Keys that reach an object's prototype when a careless program copies them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The part of TextDecoder that is needed here; handed in, because this folder knows no platform. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

/**
 * Reads JSON strictly: every deviation is named, nothing is replaced and nothing guessed.
 *
 * @param decodeUtf8 throws for bytes that are not UTF-8 and keeps a byte order mark
 */
export function parseJsonBytes(bytes: Uint8Array, decodeUtf8: DecodeUtf8): Result<unknown, OpenFailure> {
  if (bytes.length === 0) return fail('empty', say('opening.empty'));
  let text: string;
  try {
    text = decodeUtf8(bytes);
  } catch {
    return fail('notUtf8', say('opening.notUtf8'));
  }
  return parseJsonText(text);
}

function parseJsonText(text: string): Result<unknown, OpenFailure> {
  if (text.startsWith('\uFEFF')) {
    return fail('byteOrderMark', say('opening.byteOrderMark'));
  }
  if (text.includes('\0')) {
    return fail('nulBytes', say('opening.nulBytes'));
  }
  if (text.trim() === '') return fail('empty', say('opening.blank'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail('notJson', notWhole(error));
  }
  const problem = structureProblem(value, 1);
  return problem ? err(problem) : ok(value);
}

/** Walks the value once. Recursion is bounded by MAX_DEPTH. */
function structureProblem(value: unknown, depth: number): OpenFailure | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > MAX_DEPTH) {
    return { kind: 'tooDeep', ...say('opening.tooDeep', { most: MAX_DEPTH }) };
  }
  return Array.isArray(value) ? listProblem(value, depth) : objectProblem(value, depth);
}

function listProblem(list: readonly unknown[], depth: number): OpenFailure | null {
  for (const item of list) {
    if (typeof item !== 'object') continue;
    const problem = structureProblem(item, depth + 1);
    if (problem) return problem;
  }
  return null;
}

function objectProblem(object: object, depth: number): OpenFailure | null {
  for (const key of Object.keys(object)) {
    if (FORBIDDEN_KEYS.has(key)) {
      return { kind: 'forbiddenKey', ...say('opening.forbiddenKey', { key }) };
    }
    const problem = structureProblem((object as Record<string, unknown>)[key], depth + 1);
    if (problem) return problem;
  }
  return null;
}

function notWhole(error: unknown): SaidSentence {
  // the engine's message may quote the file's text, which has no place in a log
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position ? say('opening.notJsonAt', { position: Number(position) }) : say('opening.notJson');
}

function fail(
  kind: 'empty' | 'notUtf8' | 'byteOrderMark' | 'nulBytes' | 'notJson',
  sentence: SaidSentence,
): Result<never, OpenFailure> {
  return err({ kind, ...sentence });
}
