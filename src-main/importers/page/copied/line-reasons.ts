import { readNotice, readNoticeLabel } from '../../../../src-shared/notices/read-notices';
import type { LeftOutReason, Reasons } from '../left-out-reason';
import { boilerplateLine } from '../line-rules';
import type { PageLine } from '../page-block';

/** Names of buttons and services as they stand one a line in a copied page. */
const BUTTONS =
  /^(?:facebook|twitter|x|bluesky|threads|linkedin|whatsapp|telegram|reddit|pinterest|flipboard|instagram|tiktok|youtube|mastodon|email|e-mail|print|copy(?: link)?|link copied|save(?: article)?|gift(?: article)?|bookmark|more options|rss)$/i;
const CRUMBS = /^(?:home|news|start)\s*(?:[>›»/|]\s*[\p{L}\p{N}& ’'-]{2,30}\s*){1,5}$/iu;
const CLOCKED = /^(?:\d+|an?|one|two|three) (?:minutes?|hours?|days?|weeks?) ago$|^just now$/i;
const MENU =
  /^(?:skip to .{3,30}|log ?in|sign ?in|log ?out|my account|account|subscribe|donate|menu|sections?|search|newsletters|e-?paper|(?:today[’']s )?paper|advertise(?: with us)?|contact(?: us)?|about(?: us)?|careers|jobs|help|support us|faq|sitemap|cookie (?:policy|settings|preferences)|privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|accessibility|masthead|our team|ethics policy|do not sell my (?:personal )?info(?:rmation)?|your (?:privacy|ad) choices|follow us|back to top|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences)|we (?:use|value) .{0,40}(?:cookies|privacy).{0,200})$/i;

/** Why a line of a copied page is no part of its story, as far as the line itself tells. */
export function ownReasons(lines: readonly PageLine[]): Reasons {
  const addresses = lines.map(({ text }) => text.trim()).filter((text) => ADDRESS.test(text));
  const repeated = new Set(addresses.filter((address, at) => addresses.indexOf(address) < at));
  return lines.map((line) => (repeated.has(line.text.trim()) ? 'navigation' : reasonOf(line)));
}

/** A browser prints the page's address on every sheet. */
const ADDRESS = /^https?:\/\/\S+$/;

/** A line that only a page has; a typed story has none of them. */
export function isPageFurniture(line: PageLine): boolean {
  const reason = reasonOf(line);
  return reason !== null && TELLING.has(reason) && line.words <= 12;
}

const TELLING: ReadonlySet<LeftOutReason> = new Set([
  'share',
  'newsletter',
  'navigation',
  'comments',
  'advertisement',
  'footer',
  'consent',
  'related',
]);

function reasonOf(line: PageLine): LeftOutReason | null {
  const text = line.text.trim();
  if (isNoticeLine(text)) return null;
  if (BUTTONS.test(text)) return 'share';
  if (CRUMBS.test(text) || MENU.test(text)) {
    return /cookie|we use|we value/i.test(text) ? 'consent' : 'navigation';
  }
  if (CLOCKED.test(text)) return 'dateline';
  return boilerplateLine(line);
}

/** True for a notice, and for its label on a line of its own. */
export function isNoticeLine(text: string): boolean {
  const notice = readNotice(text);
  if (notice) return notice.kind !== 'update' || /\p{Ll}{3,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(notice.text);
  const label = readNoticeLabel(text);
  return label !== null && label.kind !== 'update';
}

const LABELS: ReadonlySet<LeftOutReason> = new Set(['related', 'newsletter', 'tags', 'media']);
const LONGEST_TEASER = 22;
const MOST_LABEL_WORDS = 8;

/** What stands under `Related` or `Most read` leads away, until running text goes on. */
export function underLabels(lines: readonly PageLine[], reasons: Reasons): Reasons {
  const out = [...reasons];
  let label: LeftOutReason | null = null;
  for (const [at, line] of lines.entries()) {
    const reason = reasons[at] ?? null;
    if (reason !== null) label = LABELS.has(reason) && line.words <= MOST_LABEL_WORDS ? reason : label;
    else if (label !== null && isTeaser(line, label)) out[at] = label;
    else label = null;
  }
  return out;
}

function isTeaser({ text, words, isProse }: PageLine, label: LeftOutReason): boolean {
  if (isProse || isNoticeLine(text) || words > LONGEST_TEASER) return false;
  if (label !== 'related') return words <= 6 && !/[.!?]["”’]?$/.test(text);
  return !/[.!]["”’]?$/.test(text) && !/^[“"‘]/.test(text);
}
