import { blankComments } from '../html/comments';

const HEAD_BYTES = 8_192;

/**
 * The encoding that an HTML page names in a `<meta>`, or a page in XHTML in its first line, as the name that `TextDecoder` knows it by; `null` where
 * it names none or one that is unknown. Pages are saved with long heads, so it looks further than a browser.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString(
    'latin1',
  );
  const declared =
    /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head) ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(blankComments(head));
  return declared ? nameOf(declared[1]!) : null;
}

/** A page that could be scanned byte by byte is not in UTF-16, whatever it says. */
function nameOf(label: string): string | null {
  if (/^utf-?16/i.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
