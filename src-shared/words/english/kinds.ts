import type { ChangeState } from '../../domain/change';
import type { EvidenceRole } from '../../domain/evidence';
import type { WarningKind } from '../../domain/quote-check';
import type { ClaimKind } from '../../domain/claim';
import type { DocumentKind } from '../../domain/source-document';

/** What sort of thing a claim, a document or a text is. */
export const kinds = {
  claim: {
    quote: 'quote',
    paraphrase: 'paraphrase',
    name: 'name',
    number: 'number',
    date: 'date',
    place: 'place',
    title: 'title',
    superlative: 'superlative',
    assertion: 'assertion',
    observation: 'observation',
  } satisfies Record<ClaimKind, string>,
  document: {
    report: 'report',
    record: 'record',
    email: 'email',
    dataset: 'dataset',
    article: 'article',
    note: 'note',
    image: 'image',
  } satisfies Record<DocumentKind, string>,
  text: { draft: 'draft', interview: 'interview', document: 'document' },
  evidence: { supports: 'supports', contradicts: 'contradicts', context: 'context' } satisfies Record<
    EvidenceRole,
    string
  >,
  change: {
    proposed: 'proposed',
    accepted: 'accepted',
    rejected: 'rejected',
    stet: 'stet',
  } satisfies Record<ChangeState, string>,
  warning: {
    meaning: 'meaning',
    speaker: 'speaker',
    context: 'context',
    terms: 'terms',
    ambiguous: 'ambiguous',
    transcript: 'transcript',
  } satisfies Record<WarningKind, string>,
};
