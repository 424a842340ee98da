import { hostOf } from './host-of';
import type { PageBlock } from './page-block';

/** Where a story is passed on or its author followed: that is no part of it. */
const SHARING =
  /(?:^|\.)(?:twitter|x|facebook|instagram|youtube|linkedin|pinterest|reddit|whatsapp|telegram|t|tiktok|threads|bsky|flipboard|news\.google|apple|play\.google|outbrain|taboola|doubleclick|googleadservices)\.(?:com|me|app|net|news|co)$/;

/** True where all links of a line go to other sites than the page's own; false where its own is not known. */
export function leadsElsewhere({ marks }: PageBlock, site: string | undefined): boolean {
  const hosts = marks.flatMap((mark) => (mark.kind === 'link' ? [hostOf(mark.href)] : []));
  if (!site || hosts.length === 0) return false;
  return hosts.every((host) => host !== '' && nameOf(host) !== nameOf(site) && !SHARING.test(host));
}

/** `record` for `www.record.co.uk` and `sport.record.com`. */
function nameOf(host: string): string {
  const labels = host.split('.');
  const ends = labels.length > 2 && labels.at(-2)!.length <= 3 ? 3 : 2;
  return labels.at(-ends) ?? host;
}
