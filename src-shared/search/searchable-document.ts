import { anchorAt } from '../domain/anchor';
import { storyText } from '../domain/block';
import type { Draft } from '../domain/draft';
import type { Notice, NoticeKind } from '../domain/notice';
import type { SourceDocument } from '../domain/source-document';
import type { TextRange } from '../domain/text-range';
import { snippetOf, type SearchHit } from './search-hit';
import { SearchableText, type TypedWords } from './searchable-text';

/** A part of a document that is searched, and how a place in it is told. */
interface Part {
  readonly text: SearchableText;
  readonly most: number;
  readonly about: (range: TextRange) => Omit<SearchHit, 'snippet' | 'id' | 'kind' | 'title'>;
}

/** What each kind of notice is called: by the house in what readers see, and by the window. */
export type NoticeNames = Readonly<Record<NoticeKind, readonly string[]>>;

/** Places that are listed of one story's text; whoever wants them all opens it. */
const MOST_IN_TEXT = 3;

/** A draft or document made ready to be searched while somebody types. */
export class SearchableDocument {
  readonly #parts: readonly Part[];

  private constructor(
    private readonly shown: Pick<SearchHit, 'id' | 'kind' | 'title'>,
    parts: readonly Part[],
  ) {
    this.#parts = parts;
  }

  /** Title, story, claims' notes and comments, notices with what their kind is called. */
  static ofDraft(draft: Draft, names: NoticeNames): SearchableDocument {
    const { id, title } = draft;
    return new SearchableDocument({ id, title, kind: 'draft' }, [
      titlePart(title),
      {
        text: new SearchableText(storyText(draft.blocks)),
        most: MOST_IN_TEXT,
        about: (range) => ({ field: 'text', by: '', range }),
      },
      ...draft.claims.flatMap(({ id: claimId, number, note, comments }) => [
        part(note, { field: 'note', by: '', claimNumber: number, claimId }),
        ...comments.map((comment) =>
          part(comment.text, { field: 'comment', by: comment.said.by, claimNumber: number, claimId }),
        ),
      ]),
      ...draft.claims
        .filter((claim) => claim.orphan)
        .map(({ id: claimId, number, anchor }) =>
          part(anchor.exact, { field: 'claim', by: '', claimNumber: number, claimId }),
        ),
      ...draft.notices.flatMap((notice) =>
        [withItsKind(notice, names[notice.kind]), notice.wrong, notice.right].map((words) =>
          part(words, { field: 'notice', by: '', noticeKind: notice.kind, noticeId: notice.id }),
        ),
      ),
    ]);
  }

  /** Title, text and note. */
  static ofDocument(document: SourceDocument): SearchableDocument {
    const { id, title } = document;
    const text = storyText(document.blocks);
    return new SearchableDocument({ id, title, kind: 'document' }, [
      titlePart(title),
      {
        text: new SearchableText(text),
        most: MOST_IN_TEXT,
        about: (range) => ({
          field: 'text',
          by: '',
          passage: { kind: 'document', documentId: id, ...anchorAt(text, range) },
        }),
      },
      part(document.note, { field: 'note', by: '' }),
    ]);
  }

  find(typed: TypedWords): SearchHit[] {
    return this.#parts.flatMap(({ text, most, about }) =>
      text
        .find(typed, most)
        .map((range) => ({ ...this.shown, ...about(range), snippet: snippetOf(text.text, range) })),
    );
  }
}

/** What readers are told, with what it is called before it where its own words do not begin so. */
function withItsKind({ text, wrong }: Notice, names: readonly string[]): string {
  const told = text || wrong;
  const begins = (words: string, name: string): boolean =>
    words.slice(0, name.length).toLowerCase() === name.toLowerCase();
  const missing = names.filter(
    (name, at) =>
      !begins(told, name) && !names.slice(0, at).some((known) => known.toLowerCase() === name.toLowerCase()),
  );
  return [...missing, told].join(' · ');
}

function titlePart(title: string): Part {
  return part(title, { field: 'title', by: '' });
}

function part(text: string, about: ReturnType<Part['about']>): Part {
  return { text: new SearchableText(text), most: 1, about: () => about };
}
