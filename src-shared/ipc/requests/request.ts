import * as v from 'valibot';
import { id } from '../argument-schemas';

/** One request: how its argument is checked, and what it answers. The answer's type exists for the compiler only. */
export interface RequestOf<Schema extends v.GenericSchema, Answer> {
  readonly argument: Schema;
  readonly answer?: Answer;
}

/** Declares a request: `request<Answer>()(schema of the argument)`. */
export function request<Answer>(): <Schema extends v.GenericSchema>(
  argument: Schema,
) => RequestOf<Schema, Answer> {
  return (argument) => ({ argument });
}

/** The argument of a request that needs none. */
export const nothing = v.strictObject({});

/** The argument of a request about one document. */
export const byId = v.strictObject({ id });
