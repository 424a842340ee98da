import { applyInterviewCommand } from '../../../src-shared/commands/apply-interview-command';
import { newDocument, newInterview, type NewSource } from '../../../src-shared/commands/new-sources';
import type { TransitionContext } from '../../../src-shared/commands/transition';
import type { Interview } from '../../../src-shared/domain/interview';
import type { InterviewCommand } from '../../../src-shared/domain/interview-command';
import type { ImportedDocument, ImportedInterview } from '../../../src-shared/domain/imported';
import type { OriginalFile } from '../../../src-shared/domain/original-file';
import type { SourceDocument } from '../../../src-shared/domain/source-document';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { RestingClaim } from '../../../src-shared/ipc/window-values';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import type { LibraryStore } from '../../store/library-store';
import type { ServicePorts } from '../clock';
import { hashBlocks } from '../drafts/hash-blocks';

/** How many deeds on one interview can be taken back. */
const DEEPEST = 100;

/** Interviews and documents of one open library. */
export class SourceService {
  /** States of interviews before what was done to them, the newest last; states share what did not change. */
  readonly #past = new Map<string, Interview[]>();

  constructor(
    private readonly store: LibraryStore,
    private readonly ports: ServicePorts,
    private readonly person: () => string,
    private readonly changed: (interview: Interview) => void = () => undefined,
  ) {}

  createInterview(
    imported: ImportedInterview,
    original: OriginalFile | null,
  ): Promise<Result<Interview, Failure>> {
    return this.store.interviews.create(newInterview(imported, this.#new(original)));
  }

  createDocument(
    imported: ImportedDocument,
    original: OriginalFile | null,
  ): Promise<Result<SourceDocument, Failure>> {
    return this.store.documents.create(newDocument(imported, this.#new(original)));
  }

  openInterview(id: string): Promise<Result<Interview, Failure>> {
    return this.store.interviews.get(id);
  }

  openDocument(id: string): Promise<Result<SourceDocument, Failure>> {
    return this.store.documents.get(id);
  }

  /** The bytes of a picture as they were imported. */
  async picture(id: string): Promise<Result<Uint8Array, Failure>> {
    const document = await this.store.documents.get(id);
    if (!document.ok) return document;
    const { image, original } = document.value;
    if (image && original) return this.store.originals.read(original);
    return err({ kind: 'badState', ...say('services.noPicture', { title: document.value.title }) });
  }

  /** Makes a person's description the text of a picture, so that it can be searched and linked to. */
  describePicture(id: string, description: string): Promise<Result<SourceDocument, Failure>> {
    return this.store.documents.update<Failure>(id, (document) =>
      document.kind === 'image'
        ? ok({ next: { ...document, blocks: described(description), updatedAt: this.ports.now() } })
        : err({
            kind: 'badState',
            ...say('services.onlyPictures'),
          }),
    );
  }

  async changeInterview(id: string, command: InterviewCommand): Promise<Result<Interview, Failure>> {
    let before: Interview | null = null;
    const saved = await this.store.interviews.update<Failure>(id, (interview) => {
      before = interview;
      const next = applyInterviewCommand(interview, command, this.context());
      return next.ok ? ok({ next: next.value }) : next;
    });
    if (!saved.ok) return saved;
    if (before) this.#past.set(id, [...(this.#past.get(id) ?? []), before].slice(-DEEPEST));
    this.changed(saved.value);
    return saved;
  }

  /** Takes back the last deed on an interview. What was not done by a command since (a media file) goes with it. */
  async undoInterview(id: string): Promise<Result<Interview, Failure>> {
    const before = this.#past.get(id)?.pop();
    if (!before) return err({ kind: 'nothing', ...say('services.nothingToUndoOnInterview') });
    const saved = await this.store.interviews.update<Failure>(id, ({ revision }) =>
      ok({ next: { ...before, revision: revision + 1, updatedAt: this.ports.now() } }),
    );
    if (saved.ok) this.changed(saved.value);
    else this.#past.get(id)?.push(before);
    return saved;
  }

  /** Every claim of every draft that rests on a source. Reads all drafts: a desk has dozens, not thousands. */
  async resting(sourceId: string): Promise<Result<readonly RestingClaim[], Failure>> {
    const found: RestingClaim[] = [];
    for (const row of this.store.drafts.list()) {
      const draft = await this.store.drafts.get(row.id);
      if (!draft.ok) continue;
      for (const claim of draft.value.claims) {
        for (const { passage, lost } of claim.evidence) {
          const id = passage.kind === 'interview' ? passage.interviewId : passage.documentId;
          if (id !== sourceId || lost) continue;
          found.push({
            draftId: row.id,
            draftTitle: draft.value.title,
            claimId: claim.id,
            claimNumber: claim.number,
            exact: claim.anchor.exact,
            passage,
          });
        }
      }
    }
    return ok(found);
  }

  /** What a deed on an interview is done with: who, when. */
  context(): TransitionContext {
    return { now: this.ports.now(), person: this.person(), newId: () => this.ports.newId(), hashBlocks };
  }

  #new(original: OriginalFile | null): NewSource {
    return { id: this.ports.newId(), original, now: this.ports.now() };
  }
}

function described(description: string): SourceDocument['blocks'] {
  return description
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text, marks: [] }));
}
