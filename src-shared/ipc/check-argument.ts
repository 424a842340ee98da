import * as v from 'valibot';
import { err, ok, type Result } from '../result';
import { REQUESTS, type RequestName } from './contract';

/**
 * Checks what a window sent for a request. Answers the argument, or where it is wrong and what was expected there;
 * never the value itself, which may be copy.
 */
export function checkArgument<Name extends RequestName>(
  name: Name,
  argument: unknown,
): Result<v.InferOutput<(typeof REQUESTS)[Name]['argument']>, string> {
  if (Array.isArray(argument) || !isPlain(argument)) return err('argument is not plain data');
  const checked = v.safeParse(REQUESTS[name].argument, argument);
  if (checked.success) return ok(checked.output as v.InferOutput<(typeof REQUESTS)[Name]['argument']>);
  return err(checked.issues.slice(0, 3).map(describe).join('; '));
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'argument'} is not ${issue.expected ?? 'allowed'}`;
}

/** No argument of ours nests so deeply; what does would only wear out whoever walks it. */
const DEEPEST = 32;

/**
 * True for what JSON could hold, and bytes. A schema looks at fields alone: an `Error` has a name, a list has no
 * unknown field, and both would pass for an object. Throws nothing: what contains itself is not plain either.
 */
function isPlain(value: unknown, within: readonly object[] = []): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'bigint';
  if (value instanceof Uint8Array) return true;
  if (within.length > DEEPEST || within.includes(value)) return false;
  const inside = [...within, value];
  if (Array.isArray(value)) return value.every((item) => isPlain(item, inside));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((field) => isPlain(field, inside));
}
