import type { ExportInput } from '../export-input';
import { NOT_VERIFIED, notVerifiedSentence, openBlockers } from '../open-items';
import { markup, joined, type Html } from './html';

/** The box on top of a page that is not verified; nothing for one that is. */
export function notVerifiedBanner(input: ExportInput): Html | null {
  if (input.proof.verified) return null;
  const open = openBlockers(input.blockers);
  return markup`<aside class="unverified" role="note" data-stet="not-verified">
    <strong>${NOT_VERIFIED}</strong>
    ${notVerifiedSentence(open)}
    <ul>
      ${joined(
        open.map((blocker) => markup`<li>${blocker.message}</li>`),
        '\n',
      )}
    </ul>
  </aside>`;
}
