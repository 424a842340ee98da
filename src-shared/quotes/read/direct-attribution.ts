import type { TextRange } from '../../domain/text-range';
import { attributionAfter } from './attribution-after';
import { attributionBefore } from './attribution-before';
import { clauseTokens, type ClauseToken } from './clause-token';
import type { FoundAttribution } from './found-attribution';
import type { QuotationContext } from './quotation-context';

/**
 * The attribution in a quotation's own sentence. A comma points behind the quotation; a full stop before it, since
 * what follows a full stop is a sentence of its own.
 */
export function directAttribution(context: QuotationContext): FoundAttribution | null {
  const { before, after, ending } = context;
  switch (ending) {
    case 'comma':
      return attributionAfter(after) ?? attributionBefore(before) ?? attributionLater(after);
    case 'exclamation':
      return introduced(before) ?? attributionAfter(after) ?? attributionBefore(before);
    case 'stop':
      return attributionBefore(before) ?? bareAttribution(after);
    case 'none':
      return attributionBefore(before) ?? attributionAfter(after) ?? attributionLater(after);
  }
}

/** `Okafor asked, “Why?”`: a comma or a colon right before the mark. */
function introduced(before: readonly ClauseToken[]): FoundAttribution | null {
  return /^[,:]$/.test(before.at(-1)?.text ?? '') ? attributionBefore(before) : null;
}

/** `“It moved.” Okafor said.`: a full stop by mistake; `Okafor said the wall …` is the next sentence. */
function bareAttribution(after: readonly ClauseToken[]): FoundAttribution | null {
  const found = attributionAfter(after);
  const next = found && after.find((token) => token.start >= found.end);
  return found && (!next || /^[.,;:]$/.test(next.text)) && after[0]?.isWord ? found : null;
}

/** `The “tidal” plan, Hale said, is dead`: an insertion later in the sentence. */
function attributionLater(after: readonly ClauseToken[]): FoundAttribution | null {
  for (let at = 1; at < after.length; at++) {
    if (after[at]!.text !== ',') continue;
    const found = attributionAfter(after.slice(at));
    const next = found && after.find((token) => token.start >= found.end);
    if (found && (!next || /^[.,]$/.test(next.text))) return found;
  }
  return null;
}

/** The attribution in a paragraph that leads up to a quotation: `Lund said:` and the quotation in the next block. */
export function attributionLeadingIn(story: string, paragraph: TextRange): FoundAttribution | null {
  const tokens = clauseTokens(story, paragraph);
  return /^[:,]$/.test(tokens.at(-1)?.text ?? '') ? attributionBefore(tokens) : null;
}
