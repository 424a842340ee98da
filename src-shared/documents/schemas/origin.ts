import * as v from 'valibot';
import { count, positive, sha256 } from './scalars';
import { said } from './said-schema';
import { textRange } from './story-text';

/** Where a document came from: the imported file and what its import said. */
export const originalFile = v.object({ sha256, name: v.string(), extension: v.string(), bytes: count });

export const importReport = v.object({
  format: v.string(),
  encoding: v.optional(v.string()),
  items: v.array(
    v.object({
      kind: v.picklist(['read', 'decided', 'leftOut', 'notUnderstood', 'deceptive']),
      message: v.string(),
      said: v.optional(said),
      count: v.optional(count),
      sample: v.optional(v.string()),
      line: v.optional(positive),
      range: v.optional(textRange),
    }),
  ),
});
