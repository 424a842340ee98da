import { TEXT_ENCODINGS } from '../../../src-shared/domain/import-options';
import type { EncodingSample } from '../../../src-shared/domain/imported';
import { decodeText } from '../decode-text';
import type { Candidate } from '../importer';

const BEFORE = 30;
const AFTER = 60;
const MOST_PLACES = 3;
const NOT_ASCII = /[^\x00-\x7f]/g;

/**
 * How a text file reads in every encoding that gives each of its bytes a meaning; empty where the bytes show the
 * encoding without doubt. Encodings that read alike in all places shown are listed once.
 */
export function doubtfulEncodings({ bytes, container, head }: Candidate): EncodingSample[] {
  if (container !== 'text') return [];
  const found = decodeText(bytes, { html: /<(?:html|!doctype|meta)\b/i.test(head) });
  if (found.ok ? found.value.certainty !== 'guessed' : found.error.kind !== 'encodingUnknown') return [];
  const samples = TEXT_ENCODINGS.flatMap((encoding): EncodingSample[] => {
    const decoded = isWide(encoding) ? null : decodeText(bytes, { encoding });
    return decoded?.ok ? [{ encoding, sample: sampleOf(decoded.value.text) }] : [];
  });
  return samples.filter(
    ({ sample }, index) => samples.findIndex((other) => other.sample === sample) === index,
  );
}

/** Two bytes a character: such a file shows itself, and any other one would read as nonsense. */
function isWide(encoding: string): boolean {
  return encoding.startsWith('utf-16');
}

/** The first few places where the encodings can differ, with their surroundings. */
function sampleOf(text: string): string {
  const places: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(NOT_ASCII)) {
    if (index < from) continue;
    from = index + AFTER;
    places.push(
      text
        .slice(Math.max(0, index - BEFORE), from)
        .replace(/\s+/g, ' ')
        .trim(),
    );
    if (places.length === MOST_PLACES) break;
  }
  return places.join(' … ');
}
