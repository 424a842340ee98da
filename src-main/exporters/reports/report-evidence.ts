import type { Evidence } from '../../../src-shared/domain/evidence';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Interview, Segment } from '../../../src-shared/domain/interview';
import { timesNow } from '../../../src-shared/domain/passage-times';
import type { DocumentPassage, InterviewPassage } from '../../../src-shared/domain/passage';
import type { SourceDocument } from '../../../src-shared/domain/source-document';
import type { TermsKind } from '../../../src-shared/domain/terms';
import { strictest, termsInForce } from '../../../src-shared/domain/terms-in-force';
import type { ExportChoices } from '../../../src-shared/domain/export-choices';
import type { ReportedEvidence } from '../export-input';
import { documentContext, interviewContext } from './passage-context';
import { TERMS_WORDS } from './report-words';
import { timeRange } from '../timecode';

/** Where evidence finds its sources; `null` for one that is no longer in the library. */
export interface SourceLookup {
  interview(id: string): Interview | null;
  document(id: string): SourceDocument | null;
}

interface Surroundings {
  readonly sources: SourceLookup;
  readonly include: ExportChoices;
  readonly exportedAt: Instant;
}

const GONE = 'a source that is no longer in the library';

/**
 * A link as a report may print it: a source that is not on the record is neither named nor quoted. A passage
 * that was released from such an interview keeps its words and its speaker; the interview's title stays out.
 */
export function reportEvidence(evidence: Evidence, around: Surroundings): ReportedEvidence {
  const { passage } = evidence;
  const reported = passage.kind === 'interview' ? spoken(passage, around) : written(passage, around);
  return {
    ...reported,
    does: evidence.does,
    verdict: evidence.check?.verdict ?? null,
    warnings: evidence.check?.warnings ?? [],
    lost: evidence.lost ?? false,
    // what the desk wrote beside words that may not leave is as likely to give their source away
    note: around.include.notes && reported.words !== null ? evidence.note : '',
  };
}

type ReportedPassage = Omit<ReportedEvidence, 'does' | 'verdict' | 'warnings' | 'lost' | 'note'>;

function spoken(passage: InterviewPassage, around: Surroundings): ReportedPassage {
  const interview = around.sources.interview(passage.interviewId);
  if (!interview) return gone('interview', passage.exact, around);
  const terms = termsInForce(interview, passage, around.exportedAt).kind;
  if (!mayBeSaid(terms, around)) return withheld('interview', `an interview ${TERMS_WORDS[terms]}`, terms);
  const speaker = speakerOf(interview, passage);
  const { startTime, endTime } = timesNow(interview, passage);
  const titled = mayBeSaid(strictest([interview.terms], around.exportedAt).kind, around);
  return {
    sourceKind: 'interview',
    source: titled ? interview.title : `an interview ${TERMS_WORDS[interview.terms.kind]}`,
    speaker: speaker?.name ?? null,
    askedByUs: speaker?.role === 'interviewer',
    recordedOn: interview.recordedOn ?? null,
    terms,
    words: passage.exact,
    context: interviewContext(interview, passage, (range) =>
      mayBeSaid(termsInForce(interview, range, around.exportedAt).kind, around),
    ),
    time: timeRange(startTime, endTime),
  };
}

function written(passage: DocumentPassage, around: Surroundings): ReportedPassage {
  const document = around.sources.document(passage.documentId);
  if (!document) return gone('document', passage.exact, around);
  const terms = strictest([document.terms], around.exportedAt).kind;
  if (!mayBeSaid(terms, around)) return withheld('document', `a document ${TERMS_WORDS[terms]}`, terms);
  return {
    sourceKind: 'document',
    source: document.title,
    speaker: document.author ?? null,
    askedByUs: false,
    recordedOn: document.datedOn ?? null,
    terms,
    words: passage.exact,
    context: documentContext(document, passage),
    time: '',
  };
}

function mayBeSaid(terms: TermsKind, { include }: Surroundings): boolean {
  return terms === 'onTheRecord' || include.confidential;
}

function withheld(sourceKind: 'interview' | 'document', source: string, terms: TermsKind): ReportedPassage {
  return {
    sourceKind,
    source,
    speaker: null,
    askedByUs: false,
    recordedOn: null,
    terms,
    words: null,
    context: [],
    time: '',
  };
}

/** Of a source that the library no longer has nobody knows the terms: its words count as off the record. */
function gone(kind: 'interview' | 'document', words: string, around: Surroundings): ReportedPassage {
  const reported = withheld(kind, GONE, 'offTheRecord');
  return mayBeSaid('offTheRecord', around) ? { ...reported, words } : reported;
}

/** Who speaks where the passage begins. */
function speakerOf(interview: Interview, passage: InterviewPassage) {
  const segment: Segment | undefined = interview.segments.find((one) => one.id === passage.from.segmentId);
  return interview.speakers.find((speaker) => speaker.id === segment?.speakerId) ?? null;
}
