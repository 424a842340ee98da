const LONGEST = 2_048;

/**
 * The address of a link, if it is an absolute http, https or mailto address; otherwise `undefined`. Addresses
 * are kept as a record of what the story links to; the app never follows them.
 */
export function safeHref(raw: string | null | undefined, base?: string): string | undefined {
  if (!raw || raw.length > LONGEST) return undefined;
  const url = parse(raw.trim(), base);
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

function parse(raw: string, base: string | undefined): URL | null {
  if (/^#/.test(raw)) return null;
  try {
    return new URL(raw, base);
  } catch {
    return null;
  }
}
