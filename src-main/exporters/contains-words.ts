import type { ExportFormat } from '../../src-shared/domain/export-record';
import type { ExportInput } from './export-input';
import { openBlockers } from './open-items';

/** Formats that carry the story and its notices alone, whatever is chosen. */
const FOR_READERS: ReadonlySet<ExportFormat> = new Set(['html', 'md', 'docx', 'txt', 'pdf', 'ninjs']);
/** Formats that can show readers the passage behind a quotation. */
const WITH_SOURCES: ReadonlySet<ExportFormat> = new Set(['html', 'pdf']);

/** What is in a copy, one line each, for whoever is about to let it leave. Said of the copy, not of the choices. */
export function containsWords(input: ExportInput, format: ExportFormat): string[] {
  const verified = input.proof.verified
    ? 'The text is verified.'
    : 'The file says that it is not verified, and lists what is open.';
  return [
    verified,
    noticesWords(input),
    ...(FOR_READERS.has(format) ? forReaders(input, format) : ofTheDesk(input)),
  ];
}

function noticesWords({ story }: ExportInput): string {
  const places = [...story.top.map(() => 'on top'), ...story.foot.map(() => 'at the foot')];
  if (places.length === 0) return 'No notices.';
  const where = [...new Set(places)].join(' and ');
  return `${counted(places.length, 'notice')} ${where}.`;
}

function forReaders(input: ExportInput, format: ExportFormat): string[] {
  const shown = input.include.showSources && WITH_SOURCES.has(format);
  return [
    ofTheDeskForReaders(input),
    ...(shown ? ['For readers: the passage behind each quotation said on the record.'] : []),
  ];
}

/** What is open names claims, by number and words, but says nothing that only a source knows. */
function ofTheDeskForReaders({ proof, blockers }: ExportInput): string {
  const open = proof.verified ? 0 : openBlockers(blockers).length;
  if (open === 0) return 'Of the desk nothing: no claims, notes, names or sources.';
  return `Of the desk only the list of what is open, ${counted(open, 'line')}: no notes, names or sources.`;
}

function ofTheDesk(input: ExportInput): string[] {
  const { include, claims } = input;
  const evidence = claims.flatMap((claim) => claim.evidence);
  const reserved = evidence.filter(({ terms }) => terms !== 'onTheRecord').length;
  return [
    `${counted(claims.length, 'claim')} with ${counted(evidence.length, 'passage')}.`,
    reservedWords(reserved, include.confidential),
    notesWords(reserved, include),
    include.people ? 'Names of the people who checked and signed.' : 'No names of the desk.',
  ];
}

function notesWords(reserved: number, { notes, confidential }: ExportInput['include']): string {
  if (!notes) return 'No notes or comments.';
  return confidential || reserved === 0
    ? 'Notes and comments of the desk.'
    : 'Notes and comments of the desk, but none beside passages not on the record.';
}

function reservedWords(count: number, confidential: boolean): string {
  if (count === 0) return 'Every passage is on the record.';
  const passages = `${counted(count, 'passage')} not on the record`;
  return confidential
    ? `In it: ${passages}, with names and words of the sources.`
    : `${passages}: neither named nor quoted.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
