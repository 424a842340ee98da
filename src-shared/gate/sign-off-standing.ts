import { canonicalJson } from '../domain/canonical-json';
import type { Draft } from '../domain/draft';
import type { SignOff } from '../domain/sign-off';

/** `fallen`: the text has moved since; the sign-off still stands for the version that it was made on. */
export type SignOffStanding = 'holds' | 'fallen' | 'withdrawn';

/** How a sign-off stands towards the text of this moment. */
export function signOffStanding(signOff: SignOff, draft: Draft): SignOffStanding {
  if (signOff.withdrawn) return 'withdrawn';
  const signed = draft.versions.find((version) => version.sha256 === signOff.sha256);
  const isThisText = signed !== undefined && canonicalJson(signed.blocks) === canonicalJson(draft.blocks);
  return isThisText ? 'holds' : 'fallen';
}
