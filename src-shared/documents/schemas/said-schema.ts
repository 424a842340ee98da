import * as v from 'valibot';
import type { Said, SaidField } from '../../domain/sentence';

const saidField: v.GenericSchema<SaidField> = v.union([
  v.null(),
  v.boolean(),
  v.number(),
  v.string(),
  v.array(v.lazy(() => saidField)),
  v.object({ message: v.string(), said: v.optional(v.lazy(() => said)) }),
]);

/** What a sentence says as data. Which fields a code has is for the catalogue to know, not for the file. */
export const said: v.GenericSchema<Said> = v.object({
  code: v.string(),
  fields: v.optional(v.record(v.string(), saidField)),
});
