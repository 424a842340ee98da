import { csvBytes } from '../csv';
import type { Exporter } from '../exporter';
import type { ExportInput, ReportedClaim, ReportedEvidence } from '../export-input';
import { NOT_VERIFIED } from '../open-items';
import { verdictWords } from './report-facts';
import { CLAIM_KIND_WORDS, ROLE_WORDS, STANDING_WORDS, TERMS_WORDS } from './report-words';
import { FACT_CHECK_REPORT, LAWYERS_BOOK, type ReportKind } from './report-kind';

/** The claims as a table, one row a link; a claim without evidence has a row of its own. */
export const reportCsvExporter = csvExporterOf(FACT_CHECK_REPORT);

/** The lawyer’s book as a table. */
export const bookCsvExporter = csvExporterOf(LAWYERS_BOOK);

const CLAIM_COLUMNS = [
  'claim',
  'words',
  'kind',
  'standing',
  'legal flag',
  'settled on',
  'settled by',
  'note',
];
const EVIDENCE_COLUMNS = [
  'evidence',
  'source',
  'speaker',
  'recorded on',
  'time',
  'terms',
  'passage',
  'quote check',
  'evidence note',
];
/** On every row: a table has no other place for them. */
const PROOF_COLUMNS = ['status', 'version', 'text sha-256', 'journal head', 'export', 'exported at'];

function csvExporterOf(kind: ReportKind): Exporter {
  return {
    format: kind.format,
    extension: 'csv',
    mimeType: 'text/csv',
    write: (input) =>
      Promise.resolve(csvBytes([...CLAIM_COLUMNS, ...EVIDENCE_COLUMNS, ...PROOF_COLUMNS], rows(input, kind))),
  };
}

function rows(input: ExportInput, kind: ReportKind): string[][] {
  const proof = proofCells(input);
  if (input.claims.length === 0) {
    return [[...[...CLAIM_COLUMNS, ...EVIDENCE_COLUMNS].map(() => ''), ...proof]];
  }
  return input.claims.flatMap((claim) => {
    const links = claim.evidence.length > 0 ? claim.evidence : [null];
    return links.map((evidence) => [...claimCells(claim), ...evidenceCells(evidence, kind), ...proof]);
  });
}

function claimCells(claim: ReportedClaim): string[] {
  return [
    String(claim.number),
    claim.exact,
    CLAIM_KIND_WORDS[claim.kind],
    STANDING_WORDS[claim.standing],
    claim.legal ? 'yes' : '',
    claim.settledOn ?? '',
    claim.settledBy ?? '',
    claim.note,
  ];
}

function evidenceCells(evidence: ReportedEvidence | null, kind: ReportKind): string[] {
  if (!evidence) return EVIDENCE_COLUMNS.map(() => '');
  const context = evidence.context.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text));
  return [
    ROLE_WORDS[evidence.does],
    evidence.source,
    evidence.speaker ?? '',
    evidence.recordedOn ?? '',
    evidence.time,
    TERMS_WORDS[evidence.terms],
    kind.depth === 'full' && context.length > 0 ? context.join('\n') : (evidence.words ?? ''),
    verdictWords(evidence),
    evidence.note,
  ];
}

function proofCells({ proof }: ExportInput): string[] {
  return [
    proof.verified ? 'verified' : NOT_VERIFIED,
    String(proof.versionNumber),
    proof.versionSha256,
    proof.journalHead,
    proof.exportId,
    proof.exportedAt,
  ];
}
