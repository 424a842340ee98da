import { TEXT_ENCODINGS } from '../../../src-shared/domain/import-options';
import type { EncodingSample } from '../../../src-shared/domain/imported';
import { decodeStrictly } from './decode-strictly';

const BEFORE = 60;
const AFTER = 100;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * How a text would read in each encoding that gives all of its bytes a meaning, shown where they differ: around
 * the first character beyond ASCII. For a person to choose from.
 */
export function encodingCandidates(bytes: Uint8Array): EncodingSample[] {
  const part = bytes.subarray(0, MOST_BYTES);
  return TEXT_ENCODINGS.flatMap((encoding) => {
    const text = decodeStrictly(part, encoding);
    return text === null || !isReadable(text) ? [] : [{ encoding, sample: previewOf(text) }];
  });
}

/** UTF-16 gives nearly any bytes a meaning; a Western text read so is all rare signs. */
function isReadable(text: string): boolean {
  const sample = text.slice(0, 2_000);
  const odd =
    sample.match(/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/gu)?.filter((sign) => !/[\t\n\r\f]/.test(sign)).length ?? 0;
  const plain = sample.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s]/gu)?.length ?? 0;
  return odd <= sample.length / 50 && plain >= sample.length / 3;
}

function previewOf(text: string): string {
  const at = Math.max(0, firstBeyondAscii(text));
  const from = Math.max(0, at - BEFORE);
  return text
    .slice(from, at + AFTER)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where the first character stands that the encodings could differ about; 0 where there is none. */
function firstBeyondAscii(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return at;
  return 0;
}
