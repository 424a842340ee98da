import * as v from 'valibot';
import {
  LONGEST_FIELD_NAME,
  MOST_UNFINISHED_FIELDS,
  type UnfinishedFields,
} from '../../domain/unfinished-fields';
import * as a from '../argument-schemas';
import { byId, request } from './request';

/** Requests about words that were typed into a form and not sent. The id is a document's, or `library`. */
export const UNFINISHED_REQUESTS = {
  /** What was typed and not sent when its window was gone, by field. */
  'unfinished.of': request<UnfinishedFields>()(byId),
  /** Keeps what stands in some fields now, empty for what was sent; the other fields stay as they are. */
  'unfinished.keep': request<null>()(
    v.strictObject({
      id: a.id,
      words: v.pipe(
        v.record(
          v.pipe(v.string(), v.maxLength(LONGEST_FIELD_NAME)),
          v.pipe(v.string(), v.maxLength(100_000)),
        ),
        v.check((words) => Object.keys(words).length <= MOST_UNFINISHED_FIELDS, 'Too many fields'),
      ),
    }),
  ),
} as const;
