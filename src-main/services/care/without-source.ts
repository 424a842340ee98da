import type { Draft } from '../../../src-shared/domain/draft';
import type { Evidence } from '../../../src-shared/domain/evidence';

/** A draft whose links to a source have lost the source's words: they stay as links that lost their passage. */
export function withoutSource(draft: Draft, sourceId: string): Draft {
  return {
    ...draft,
    claims: draft.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((evidence) => withoutWords(evidence, sourceId)),
    })),
  };
}

function withoutWords(evidence: Evidence, sourceId: string): Evidence {
  const { passage } = evidence;
  const source = passage.kind === 'interview' ? passage.interviewId : passage.documentId;
  if (source !== sourceId) return evidence;
  return { ...evidence, lost: true, passage: { ...passage, exact: '', prefix: '', suffix: '' } };
}
