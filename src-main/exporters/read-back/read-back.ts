import type { ReadBackCopy } from './read-back-copy';
import { readCsvCopy } from './read-csv-copy';
import { readDocxCopy } from './read-docx-copy';
import { readHtmlCopy } from './read-html-copy';
import { readMarkdownCopy } from './read-markdown-copy';
import { readNinjsCopy } from './read-ninjs-copy';
import { readPdfCopy } from './read-pdf-copy';
import { readTextCopy } from './read-text-copy';

/** Reads a file that may be one of our exports, by its content; `null` where it carries no proof. */
export function readBack(bytes: Uint8Array): ReadBackCopy | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocxCopy(bytes);
  const pdf = readPdfCopy(bytes);
  if (pdf) return pdf;
  const text = utf8(bytes);
  if (text === null) return null;
  return (
    readHtmlCopy(text) ??
    readMarkdownCopy(text) ??
    readNinjsCopy(text) ??
    readTextCopy(text) ??
    readCsvCopy(text)
  );
}

/** Every copy leaves as UTF-8; one that is something else now is not read by guessing. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
