import { safeHref } from '../../story/safe-href';

/** The address that a link of Google Docs leads to in the end: `https://www.google.com/url?q=…` is only a detour. */
export function unwrapLink(raw: string | null): string | undefined {
  const href = safeHref(raw);
  if (href === undefined) return undefined;
  const url = new URL(href);
  const isDetour = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname === '/url';
  if (!isDetour) return href;
  return safeHref(url.searchParams.get('q') ?? url.searchParams.get('url')) ?? href;
}
