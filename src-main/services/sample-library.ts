import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { anchorAt } from '../../src-shared/domain/anchor';
import { storyText } from '../../src-shared/domain/block';
import { CLAIM_KINDS, STANDINGS } from '../../src-shared/domain/claim';
import type { DraftCommand } from '../../src-shared/domain/draft-command';
import type { Interview } from '../../src-shared/domain/interview';
import type { Passage } from '../../src-shared/domain/passage';
import type { SourceDocument } from '../../src-shared/domain/source-document';
import { passageOfRange } from '../../src-shared/domain/spoken-text';
import { SIGN_OFF_ROLES } from '../../src-shared/domain/sign-off';
import { DOCUMENT_KINDS } from '../../src-shared/domain/source-document';
import { TERMS_KINDS } from '../../src-shared/domain/terms';
import { rangeContains, type TextRange } from '../../src-shared/domain/text-range';
import type { Failure } from '../../src-shared/ipc/contract';
import type { ImportAs } from '../../src-shared/domain/import-options';
import type { DraftView } from '../../src-shared/ipc/window-values';
import type { LibrarySession } from './session/library-session';

const spot = { exact: v.string(), prefix: v.optional(v.string()) };

/** `marks.json`: what the sample desk has done so far, by exact words. */
const marksShape = v.object({
  library: v.string(),
  draft: v.string(),
  people: v.array(
    v.object({ name: v.string(), roles: v.array(v.picklist(SIGN_OFF_ROLES)), senior: v.boolean() }),
  ),
  interviews: v.array(
    v.object({
      source: v.string(),
      title: v.string(),
      recordedOn: v.string(),
      place: v.optional(v.string()),
      transcript: v.picklist(['reviewed', 'unreviewed', 'machine']),
      speakers: v.array(
        v.object({
          as: v.string(),
          name: v.string(),
          role: v.picklist(['interviewer', 'interviewee', 'unknown']),
          alsoKnownAs: v.array(v.string()),
        }),
      ),
    }),
  ),
  documents: v.array(
    v.object({
      source: v.string(),
      title: v.optional(v.string()),
      kind: v.optional(v.picklist(DOCUMENT_KINDS)),
    }),
  ),
  claims: v.array(
    v.object({
      ...spot,
      kind: v.picklist(CLAIM_KINDS),
      standing: v.picklist(STANDINGS),
      note: v.optional(v.string(), ''),
      legal: v.optional(v.boolean(), false),
      evidence: v.optional(
        v.array(
          v.object({
            source: v.string(),
            ...spot,
            does: v.picklist(['supports', 'contradicts', 'context']),
            note: v.optional(v.string(), ''),
          }),
        ),
        [],
      ),
    }),
  ),
  changes: v.optional(v.array(v.object({ ...spot, replacement: v.string(), reason: v.string() })), []),
  noChecks: v.array(v.object({ ...spot, reason: v.optional(v.string(), '') })),
  terms: v.array(
    v.object({ source: v.string(), ...spot, terms: v.picklist(TERMS_KINDS), note: v.optional(v.string()) }),
  ),
});

type Marks = v.InferOutput<typeof marksShape>;

/** Fills an empty library with the sample story, its sources, and what the desk has done: through the services. */
export class SampleLibrary {
  readonly #marks: Marks;
  /** File name → id of what it became. */
  readonly #ids = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly session: LibrarySession,
  ) {
    this.#marks = v.parse(marksShape, JSON.parse(readFileSync(path.join(folder, 'marks.json'), 'utf8')));
  }

  get name(): string {
    return this.#marks.library;
  }

  /** Answers the draft's id. Throws where a file of the sample is not what it should be: that is a bug. */
  async fill(): Promise<string> {
    const marks = this.#marks;
    must(await this.session.store.saveLibrary({ ...this.session.store.library, people: marks.people }));
    for (const { source } of marks.interviews) await this.#import(source, 'interview');
    for (const { source } of marks.documents) await this.#import(source, 'document');
    for (const interview of marks.interviews) await this.#describe(interview);
    for (const terms of marks.terms) {
      const passage = await this.#passage(terms.source, terms);
      if (passage.kind !== 'interview') continue;
      const set = { kind: terms.terms, note: terms.note };
      must(
        await this.session.interviews.change(passage.interviewId, {
          type: 'passage.terms',
          passage,
          terms: set,
        }),
      );
    }
    const draftId = await this.#import(marks.draft, 'draft');
    for (const claim of marks.claims) await this.#mark(draftId, claim);
    for (const noCheck of marks.noChecks) {
      await this.#do(draftId, {
        type: 'noCheck.mark',
        range: await this.#range(draftId, noCheck),
        reason: noCheck.reason,
      });
    }
    for (const change of marks.changes) await this.#propose(draftId, change);
    return draftId;
  }

  async #import(name: string, as: ImportAs): Promise<string> {
    const bytes = readFileSync(path.join(this.folder, name));
    const outcome = await this.session.import({ name, bytes, as });
    if (outcome.status === 'failed') throw new Error(`Sample ${name}: ${outcome.message}`);
    this.#ids.set(name, outcome.id);
    return outcome.id;
  }

  async #describe(about: Marks['interviews'][number]): Promise<void> {
    const id = this.#id(about.source);
    const { title, recordedOn, place, transcript } = about;
    must(
      await this.session.interviews.change(id, {
        type: 'interview.describe',
        title,
        recordedOn,
        place,
        transcript,
      }),
    );
    for (const person of about.speakers) {
      const interview = must(await this.session.sources.openInterview(id));
      const speaker = interview.speakers.find(({ name }) => name === person.as || name === person.name);
      if (!speaker) throw new Error(`Sample ${about.source}: nobody is called ${person.as}`);
      const { name, role, alsoKnownAs } = person;
      must(
        await this.session.interviews.change(id, {
          type: 'speaker.edit',
          speakerId: speaker.id,
          name,
          role,
          alsoKnownAs,
        }),
      );
    }
  }

  async #mark(draftId: string, mark: Marks['claims'][number]): Promise<void> {
    const { kind, standing, note, legal } = mark;
    const range = await this.#range(draftId, mark);
    const view = await this.#do(draftId, { type: 'claim.mark', range, kind, standing, note, legal });
    const claimId = view.draft.claims.at(-1)?.id ?? '';
    for (const { source, does, note: why, ...where } of mark.evidence) {
      const passage = await this.#passage(source, where);
      await this.#do(draftId, { type: 'evidence.link', claimId, passage, does, note: why });
    }
  }

  async #propose(draftId: string, change: Marks['changes'][number]): Promise<void> {
    const range = await this.#range(draftId, change);
    const { draft } = must(await this.session.drafts.open(draftId));
    const claim = draft.claims.find(({ anchor }) => rangeContains(anchor, range));
    const { replacement, reason } = change;
    await this.#do(draftId, { type: 'change.propose', range, replacement, reason, claimId: claim?.id });
  }

  async #do(draftId: string, command: DraftCommand): Promise<DraftView> {
    return must(await this.session.drafts.do(draftId, command));
  }

  async #range(draftId: string, where: { exact: string; prefix?: string }): Promise<TextRange> {
    const { draft } = must(await this.session.drafts.open(draftId));
    return rangeOf(storyText(draft.blocks), where, 'story');
  }

  async #passage(source: string, where: { exact: string; prefix?: string }): Promise<Passage> {
    const id = this.#id(source);
    if (this.#marks.interviews.some((interview) => interview.source === source)) {
      return spokenPassage(must(await this.session.sources.openInterview(id)), where);
    }
    return writtenPassage(must(await this.session.sources.openDocument(id)), where);
  }

  #id(source: string): string {
    const id = this.#ids.get(source);
    if (id === undefined) throw new Error(`The sample names ${source}, which it does not import`);
    return id;
  }
}

function spokenPassage(interview: Interview, where: { exact: string; prefix?: string }): Passage {
  const needle = (where.prefix ?? '') + where.exact;
  const segment = interview.segments.find(({ text }) => text.includes(needle));
  if (!segment) throw new Error(`“${where.exact}” is not in ${interview.title}`);
  const { start, end } = rangeOf(segment.text, where, interview.title);
  return passageOfRange(interview, {
    from: { segmentId: segment.id, offset: start },
    to: { segmentId: segment.id, offset: end },
  });
}

function writtenPassage(document: SourceDocument, where: { exact: string; prefix?: string }): Passage {
  const text = storyText(document.blocks);
  return {
    kind: 'document',
    documentId: document.id,
    ...anchorAt(text, rangeOf(text, where, document.title)),
  };
}

function rangeOf(
  text: string,
  { exact, prefix = '' }: { exact: string; prefix?: string },
  what: string,
): TextRange {
  const at = text.indexOf(prefix + exact);
  if (at < 0) throw new Error(`“${exact}” is not in the sample’s ${what}`);
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

function must<T>(result: { ok: true; value: T } | { ok: false; error: Failure }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
