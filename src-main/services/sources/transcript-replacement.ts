import { applyInterviewCommand } from '../../../src-shared/commands/apply-interview-command';
import { RelocatedPassages, type PassageOutcome } from '../../../src-shared/anchoring/relocate-passage';
import type { Claim } from '../../../src-shared/domain/claim';
import type { EvidenceOutcome } from '../../../src-shared/domain/draft-command';
import type { Evidence } from '../../../src-shared/domain/evidence';
import type { Interview } from '../../../src-shared/domain/interview';
import type { InterviewCommand } from '../../../src-shared/domain/interview-command';
import type { ImportedInterview } from '../../../src-shared/domain/imported';
import type { OriginalFile } from '../../../src-shared/domain/original-file';
import type { InterviewPassage } from '../../../src-shared/domain/passage';
import { spokenText } from '../../../src-shared/domain/spoken-text';
import type { Failure } from '../../../src-shared/ipc/contract';
import { say, type SaidSentence } from '../../../src-shared/words/say';
import type { LinkFate, ReplacementPreview, TermsFate } from '../../../src-shared/ipc/replacement-preview';
import { ok, type Result } from '../../../src-shared/result';
import type { LibraryStore } from '../../store/library-store';
import type { DraftService } from '../drafts/draft-service';
import { transcriptPreview } from '../imports/preview-import';
import type { SourceService } from './source-service';

type ReplaceTranscript = Extract<InterviewCommand, { type: 'interview.replaceTranscript' }>;

/** What becomes of one link when the words of its interview are others. */
interface Moved {
  readonly draftId: string;
  readonly draftTitle: string;
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly outcome: PassageOutcome;
}

/** Puts a better transcript in the place of an interview's own; what rests on it is found again or said to be lost. */
export class TranscriptReplacement {
  constructor(
    private readonly store: LibraryStore,
    private readonly drafts: DraftService,
    private readonly sources: SourceService,
  ) {}

  /** What a replacement would do; nothing is saved. */
  async preview(id: string, imported: ImportedInterview): Promise<Result<ReplacementPreview, Failure>> {
    const before = await this.store.interviews.get(id);
    if (!before.ok) return before;
    const after = applyInterviewCommand(before.value, commandOf(imported, null), {
      ...this.sources.context(),
      newId: () => 'preview',
    });
    if (!after.ok) return after;
    const moved = await this.#moved(before.value, after.value);
    return ok({
      transcript: transcriptPreview({ ...imported, speakers: after.value.speakers }),
      report: imported.report,
      links: moved.map(linkFate),
      terms: termsFates(before.value, after.value),
    });
  }

  /** Replaces the transcript, then moves the links of every draft. */
  async replace(
    id: string,
    imported: ImportedInterview,
    original: OriginalFile,
  ): Promise<Result<Interview, Failure>> {
    const before = await this.store.interviews.get(id);
    if (!before.ok) return before;
    const saved = await this.sources.changeInterview(id, commandOf(imported, original));
    if (!saved.ok) return saved;
    await this.relink(before.value, saved.value);
    return saved;
  }

  /** A replacement that is taken back takes the links back with it; any other deed leaves them where they are. */
  async relinkAfterUndo(before: Interview, after: Interview): Promise<void> {
    if (before.segments[0]?.id !== after.segments[0]?.id) await this.relink(before, after);
  }

  /** Moves the links of every draft from one transcript of an interview to another one; also back again. */
  async relink(before: Interview, after: Interview): Promise<void> {
    const byDraft = new Map<string, EvidenceOutcome[]>();
    for (const moved of await this.#moved(before, after)) {
      const outcomes = byDraft.get(moved.draftId) ?? [];
      byDraft.set(moved.draftId, [...outcomes, evidenceOutcome(moved, after)]);
    }
    for (const [draftId, outcomes] of byDraft) {
      await this.drafts.do(draftId, { type: 'evidence.recheck', outcomes });
    }
  }

  async #moved(before: Interview, after: Interview): Promise<Moved[]> {
    const relocated = new RelocatedPassages(before, after);
    const moved: Moved[] = [];
    for (const row of this.store.drafts.list()) {
      const draft = await this.store.drafts.get(row.id);
      if (!draft.ok) continue;
      for (const claim of draft.value.claims) {
        for (const evidence of claim.evidence) {
          const { passage } = evidence;
          if (passage.kind !== 'interview' || passage.interviewId !== after.id) continue;
          const outcome = standsThere(after, passage) ?? relocated.find(passage);
          moved.push({ draftId: row.id, draftTitle: row.title, claim, evidence, outcome });
        }
      }
    }
    return moved;
  }
}

/** A passage of the transcript that comes back: its segments are there again as they were. */
function standsThere(interview: Interview, passage: InterviewPassage): PassageOutcome | null {
  return spokenText(interview, passage) === passage.exact ? { kind: 'kept', passage } : null;
}

function commandOf(imported: ImportedInterview, original: OriginalFile | null): ReplaceTranscript {
  const { speakers, segments, transcript, language, recordedOn, report } = imported;
  return {
    type: 'interview.replaceTranscript',
    speakers,
    segments,
    transcript,
    language,
    recordedOn,
    report,
    original,
  };
}

function evidenceOutcome({ claim, evidence, outcome }: Moved, after: Interview): EvidenceOutcome {
  const about = { claimId: claim.id, evidenceId: evidence.id };
  if (outcome.kind === 'ambiguous' || outcome.kind === 'orphan') {
    const reopen = claim.standing === 'cut' ? undefined : lostReason(outcome.kind, after.title);
    return { ...about, lost: true, ...(reopen && { reopen: reopen.message, reopenSaid: reopen.said }) };
  }
  return { ...about, passage: outcome.passage, lost: false };
}

function lostReason(kind: 'ambiguous' | 'orphan', title: string): SaidSentence {
  return kind === 'orphan'
    ? say('reopened.passageReplaced', { title })
    : say('reopened.passageTwice', { title });
}

function linkFate({ draftId, draftTitle, claim, evidence, outcome }: Moved): LinkFate {
  const about = { draftId, draftTitle, claimNumber: claim.number, was: evidence.passage.exact };
  switch (outcome.kind) {
    case 'kept':
    case 'moved':
      return { ...about, fate: 'found', is: outcome.passage.exact };
    case 'changed':
      return { ...about, fate: 'changed', is: outcome.passage.exact };
    case 'ambiguous':
      return { ...about, fate: 'several', places: outcome.passages.length };
    case 'orphan':
      return { ...about, fate: 'lost' };
  }
}

function termsFates(before: Interview, after: Interview): TermsFate[] {
  return before.passageTerms.map(({ id, passage, terms }): TermsFate => {
    const now = after.passageTerms.find((other) => other.id === id);
    const about = { kind: terms.kind, was: passage.exact };
    if (!now || now.lost) return { ...about, fate: 'lost' };
    return now.passage.exact === passage.exact
      ? { ...about, fate: 'found' }
      : { ...about, fate: 'changed', is: now.passage.exact };
  });
}
