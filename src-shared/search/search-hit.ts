import type { NoticeKind } from '../domain/notice';
import type { Passage } from '../domain/passage';
import type { TextRange } from '../domain/text-range';

/** Which part of a document the words stand in. */
export type SearchField = 'title' | 'text' | 'claim' | 'note' | 'comment' | 'notice' | 'transcript';

/** The words that were found, with a little of what stands around them. */
export interface Snippet {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** One place in a library where the words of a search stand. */
export interface SearchHit {
  readonly kind: 'draft' | 'interview' | 'document';
  /** Of the draft, interview or document. */
  readonly id: string;
  readonly title: string;
  readonly field: SearchField;
  readonly snippet: Snippet;
  /** Who speaks there, or wrote the comment; empty where that is nobody's. */
  readonly by: string;
  /** Of the claim that was commented on, annotated, or that lost its text. */
  readonly claimNumber?: number;
  readonly noticeKind?: NoticeKind;
  readonly claimId?: string;
  readonly noticeId?: string;
  /** Of the words in the story text, for a hit in a draft's text. */
  readonly range?: TextRange;
  /** Of the words in their source, for a hit in a transcript or a document. */
  readonly passage?: Passage;
}

/** What a search finds in the transcripts. */
export interface SpokenHits {
  /** The places that are shown. */
  readonly hits: readonly SearchHit[];
  /** How often the words are said, one right after the other, and in how many interviews. */
  readonly times: number;
  readonly interviews: number;
}

/** UTF-16 units that a snippet shows on each side, cut at a space. */
const AROUND = 60;

/** The words of a range and what stands around them, on one line. */
export function snippetOf(text: string, range: TextRange): Snippet {
  const from = Math.max(0, range.start - AROUND);
  const to = Math.min(text.length, range.end + AROUND);
  const before = text.slice(from, range.start);
  const after = text.slice(range.end, to);
  return {
    before: oneLine(from > 0 ? `…${before.replace(/^\S*\s/, '')}` : before),
    match: oneLine(text.slice(range.start, range.end)),
    after: oneLine(to < text.length ? `${after.replace(/\s\S*$/, '')}…` : after),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
