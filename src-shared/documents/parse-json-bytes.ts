import { err, ok, type Result } from '../result';
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
  if (bytes.length === 0) return fail('empty', 'The file is empty.');
  let text: string;
  try {
    text = decodeUtf8(bytes);
  } catch {
    return fail('notUtf8', 'The file is not valid UTF-8 text.');
  }
  return parseJsonText(text);
}

function parseJsonText(text: string): Result<unknown, OpenFailure> {
  if (text.startsWith('\uFEFF')) {
    return fail('byteOrderMark', 'The file begins with a byte order mark: another program wrote it.');
  }
  if (text.includes('\0')) {
    return fail('nulBytes', 'The file contains NUL bytes, as files do that a crash left half written.');
  }
  if (text.trim() === '') return fail('empty', 'The file holds nothing but white space.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail('notJson', `The file is not whole: ${describe(error)}.`);
  }
  const problem = structureProblem(value, 1);
  return problem ? err(problem) : ok(value);
}

/** Walks the value once. Recursion is bounded by MAX_DEPTH. */
function structureProblem(value: unknown, depth: number): OpenFailure | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > MAX_DEPTH) {
    return { kind: 'tooDeep', message: `The file nests more than ${MAX_DEPTH} levels deep.` };
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
      return { kind: 'forbiddenKey', message: `The file uses the key “${key}”, which no file of ours has.` };
    }
    const problem = structureProblem((object as Record<string, unknown>)[key], depth + 1);
    if (problem) return problem;
  }
  return null;
}

function describe(error: unknown): string {
  // the engine's message may quote the file's text, which has no place in a log
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position ? `it stops making sense at character ${position}` : 'it stops in the middle';
}

function fail(
  kind: 'empty' | 'notUtf8' | 'byteOrderMark' | 'nulBytes' | 'notJson',
  message: string,
): Result<never, OpenFailure> {
  return err({ kind, message });
}
