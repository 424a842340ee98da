import * as v from 'valibot';
import * as a from '../argument-schemas';
import { SPELLING_LANGUAGES, type DraftCheck, type FoundPassage } from '../window-values';
import { request } from './request';

/** Requests about words: who said them, and how they are spelt. */
export const WORDS_REQUESTS = {
  /** Checks all quotations of a draft's current text. */
  'quotes.check': request<DraftCheck>()(v.strictObject({ draftId: a.id })),
  /** Who said these words? `prefix`: the last word may be unfinished. */
  'quotes.find': request<readonly FoundPassage[]>()(
    v.strictObject({ words: a.line, prefix: v.optional(v.boolean()) }),
  ),
  /** The words, out of these, that a dictionary does not know; the library's own words are left to the window. */
  'spelling.wrong': request<readonly string[]>()(
    v.strictObject({ language: v.picklist(SPELLING_LANGUAGES), words: v.array(a.line) }),
  ),
  /** What may have been meant, best first. */
  'spelling.suggest': request<readonly string[]>()(
    v.strictObject({ language: v.picklist(SPELLING_LANGUAGES), word: a.line }),
  ),
} as const;
