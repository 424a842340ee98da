import { isRetracted, blocksForReaders } from '../../src-shared/notices/place-notices';
import type { Exporter } from './exporter';
import type { ExportInput } from './export-input';
import { blocksHtml } from './markup/block-html';
import { authors } from './news-article';
import { NOT_VERIFIED, notVerifiedSentence, openBlockers } from './open-items';
import { proofEntries } from './proof/proof-names';
import { articleText } from './text-exporter';
import { withoutEmpty } from './without-empty';

/** The story as a wire object, IPTC ninjs 3.1. */
export const ninjsExporter: Exporter = {
  format: 'ninjs',
  extension: 'json',
  mimeType: 'application/json',
  write: (input) =>
    Promise.resolve(new TextEncoder().encode(`${JSON.stringify(newsItem(input), null, 2)}\n`)),
};

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';

function newsItem(input: ExportInput): Record<string, unknown> {
  const { metadata, proof, story } = input;
  const dek = story.head.find((block) => block.kind === 'dek');
  return withoutEmpty({
    uri: metadata.canonicalUrl ?? `urn:x-stet:draft:${encodeURIComponent(input.draftId)}`,
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
    title: proof.verified ? input.title : `${NOT_VERIFIED}: ${input.title}`,
    type: 'text',
    representationType: 'full',
    version: String(proof.versionNumber),
    versionCreated: proof.exportedAt,
    pubStatus: pubStatus(input),
    edNote: edNote(input),
    language: metadata.language,
    by: authors(metadata.byline).join(', '),
    headlines: [{ role: 'main', contentType: 'text/plain', value: input.title }],
    descriptions: dek ? [{ role: 'dek', contentType: 'text/plain', value: dek.text }] : [],
    bodies: bodies(input),
    // ids by their role: what `verify` reads back
    altIds: proofEntries(proof).map(({ name, value }) => ({ role: name, value })),
  });
}

/** What may be printed is usable; what is not verified is held back; what was retracted is called off. */
function pubStatus(input: ExportInput): 'usable' | 'withheld' | 'canceled' {
  if (isRetracted(input.story)) return 'canceled';
  return input.proof.verified ? 'usable' : 'withheld';
}

/** For the receiving desk, not for readers: what is open, or what was corrected. */
function edNote(input: ExportInput): string {
  const notices = [...input.story.top, ...input.story.foot].map(({ block }) => block.text);
  if (input.proof.verified) return notices.join(' ');
  const open = openBlockers(input.blockers);
  return [
    `${NOT_VERIFIED}.`,
    notVerifiedSentence(open),
    ...open.map(({ message }) => message),
    ...notices,
  ].join(' ');
}

/** The text below the headline, once with its marks and once without. */
function bodies(input: ExportInput) {
  const body = blocksForReaders({ ...input.story, head: [] });
  const plain = articleText({ ...input, metadata: {}, story: { ...input.story, head: [] } });
  return [
    { role: 'main', contentType: 'text/html', value: blocksHtml(body).source },
    { role: 'plain', contentType: 'text/plain', value: plain },
  ];
}
