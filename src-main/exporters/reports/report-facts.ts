import { STANDINGS } from '../../../src-shared/domain/claim';
import type { ExportInput, ReportedEvidence } from '../export-input';
import { authors } from '../news-article';
import { NOT_VERIFIED, openBlockers } from '../open-items';
import { SIGN_OFF_WORDS, STANDING_WORDS, TERMS_WORDS, VERDICT_WORDS, WARNING_WORDS } from './report-words';

/** A label and what stands beside it. */
export type Fact = readonly [label: string, value: string];

/** What a report says about the text it is about, in order. */
export function reportFacts(input: ExportInput): Fact[] {
  const { metadata, proof } = input;
  const facts: [string, string | undefined | null][] = [
    ['Status', statusSentence(input)],
    ['By', authors(metadata.byline).join(', ')],
    ['Published', metadata.publishedOn],
    ['Address', metadata.canonicalUrl],
    ['Version', proof.versionNumber > 0 ? String(proof.versionNumber) : 'not saved as a version'],
    ['Text (SHA-256)', proof.versionSha256],
    ['Journal head', proof.journalHead],
    ['Export', proof.exportId],
    ['Exported', readableInstant(proof.exportedAt)],
    ...input.signOffs.map((one): [string, string] => [
      SIGN_OFF_WORDS[one.role],
      [one.signed.by ?? 'signed', readableInstant(one.signed.at), one.note].filter(Boolean).join(' · '),
    ]),
    ['Sentences covered', coverageWords(input)],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

/** How many claims have each standing, in the order of standings; then those with a legal flag. */
export function standingFigures(input: ExportInput): Fact[] {
  const counts = STANDINGS.map((standing): Fact => [
    STANDING_WORDS[standing],
    String(input.claims.filter((claim) => claim.standing === standing).length),
  ]);
  const legal: Fact = ['With a legal flag', String(input.claims.filter((claim) => claim.legal).length)];
  return [['Claims', String(input.claims.length)], ...counts, legal].filter(
    ([label, count]) => label === 'Claims' || count !== '0',
  ) as Fact[];
}

/** Where evidence comes from, on one line: title, speaker, day, time, terms. */
export function sourceWords(evidence: ReportedEvidence): string {
  const speaker = evidence.speaker && evidence.askedByUs ? `${evidence.speaker} (asking)` : evidence.speaker;
  const terms =
    evidence.words === null ? null : evidence.terms === 'onTheRecord' ? null : TERMS_WORDS[evidence.terms];
  return [speaker, evidence.recordedOn, evidence.time, terms].filter(Boolean).join(' · ');
}

/** The quote check's verdict with its doubts, or nothing where none was made. */
export function verdictWords(evidence: ReportedEvidence): string {
  if (evidence.verdict === null) return '';
  const doubts = evidence.warnings.map((warning) => WARNING_WORDS[warning]);
  return [VERDICT_WORDS[evidence.verdict], ...doubts].join('; ');
}

/** What stands where words may not leave the library. */
export const WORDS_WITHHELD = 'The words are withheld: their terms do not allow them in this report.';

/** `2024-11-07T09:30:00.000Z` → `2024-11-07 09:30 UTC`. */
export function readableInstant(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

function statusSentence(input: ExportInput): string {
  if (input.proof.verified) return 'Verified';
  const open = openBlockers(input.blockers).length;
  return `${NOT_VERIFIED}: ${open === 1 ? 'one thing is' : `${open} things are`} open`;
}

function coverageWords({ coverage }: ExportInput): string | null {
  if (!coverage || coverage.sentences === 0) return null;
  const percent = Math.floor((100 * coverage.coveredSentences) / coverage.sentences);
  return `${coverage.coveredSentences} of ${coverage.sentences} (${percent} %)`;
}
