import type { ExportFormat } from '../../src-shared/domain/export-record';
import type { ExportInput } from './export-input';

const LONGEST_SLUG = 60;

/** What a format adds to the name of the story. */
const SUFFIXES: Readonly<Partial<Record<ExportFormat, string>>> = {
  'docx-annotated': '-annotated',
  report: '-fact-check-report',
  book: '-evidence',
};

/** A file name for an export: the headline in plain letters; it says so where the copy is not verified. */
export function suggestFileName(input: ExportInput, format: ExportFormat, extension: string): string {
  const mark = input.proof.verified ? '' : 'NOT-VERIFIED-';
  return `${mark}${slug(input.title)}${SUFFIXES[format] ?? ''}.${extension}`;
}

/** Names under which Windows keeps its devices, whatever their ending. */
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Letters, digits and hyphens only: safe on every disk, whatever the headline holds. */
export function slug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'`]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const name = cutAtWord(plain.replace(/^-+|-+$/g, '')) || 'story';
  return WINDOWS_DEVICE.test(name) ? `story-${name}` : name;
}

function cutAtWord(words: string): string {
  if ([...words].length <= LONGEST_SLUG) return words;
  const cut = [...words].slice(0, LONGEST_SLUG).join('');
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > LONGEST_SLUG / 2 ? cut.slice(0, lastHyphen) : cut.replace(/-+$/, '');
}
