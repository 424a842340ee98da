import type { Boilerplate } from './element-hints';
import { isCredit, isFunder } from './credits';
import type { PageLine } from './page-block';
import { requestIn } from './requests';

/** Who sells and lends pictures. */
const AGENCIES =
  '(?:getty(?: images)?|afp|ap(?: photo)?|associated press|reuters|shutterstock|picture alliance|imago(?: images)?|alamy|epa|zuma(?: press)?|bloomberg|anadolu|istock(?:photo)?|wireimage|filmmagic|unsplash|pexels|pixabay|dpa|handout)';

/** Whole lines that are furniture wherever they stand. Matched without case and without marks at their ends. */
const WHOLE_LINES: readonly (readonly [Boilerplate, RegExp])[] = lines([
  [
    'advertisement',
    'ad(?:vert(?:isements?|s)?|s)?|(?:article|story) continues (?:after|below)(?: (?:this )?(?:ad\\w*|sponsor message))?|continue reading below|' +
      '(?:this )?advertisement has not loaded yet.{0,60}|sponsored(?: content| by| message)?|sponsor message|become an? [\\w ]{2,20} sponsor|promoted(?: content)?|scroll (?:down )?(?:to continue|for more)(?: reading)?|' +
      'paid (?:post|content)|anzeige|werbung|publicit[ée]|publicidad(?:e)?|pubblicità|реклама|artikel wird nach der anzeige fortgesetzt',
  ],
  [
    'related',
    '(?:more|other|latest|related|recommended|popular|top|further) (?:[\\w’.&]+ ){1,3}(?:stories|articles|posts|coverage|reads|reading|headlines)|related(?: (?:articles?|stories|story|posts?|content|news|links?|topics?|coverage|items?|reading|videos?|to this story))?|' +
      '(?:more|other|latest|top|popular|trending|featured|recommended|must[- ]reads?|further)(?: (?:articles?|stories|posts?|news|reading|coverage|headlines|like this|for you|videos?|links?|now|on this(?: topic| story)?))+|' +
      "you (?:may|might)(?: also)? (?:like|be interested in|enjoy)|don['’]?t miss(?: it| these)?|read(?:ers)? (?:more|next|also|this next|on)|see also|also (?:read|see|on [\\w. ]{2,20})|" +
      "what to read next|explore further|up next|next up|most (?:read|popular|viewed|shared|recent|commented)(?: \\w+)?|recommended(?: for you| reading)?|trending(?: now)?|editor['’]?s['’]? picks?|more (?:from|on|in|about) [\\w&'’. -]{2,30}|" +
      'lesen sie auch|auch interessant|mehr zum thema|das könnte sie auch interessieren|zum thema|lire aussi|à lire aussi|leia (?:também|mais)|veja (?:também|mais)|te puede interesar|lea también|leggi anche|читайте также|você pode gostar',
  ],
  [
    'share',
    'share(?: (?:this|it|on|via|with|the)(?: [\\w+ ]{1,30})?)?|(?:share this (?:article|story|post) (?:via|on) ?\\w+ ?|copy link ?){2,}|click to (?:share|e-?mail|print|tweet)(?: .{1,60})?|(?:share|tweet|pin|email|e-mail|print|copy|save|whatsapp|facebook|twitter|linkedin|reddit|flipboard|telegram|copy link|gift(?: article)?|bookmark|listen|like)(?:[ ,|/]+(?:this|on|and|link|share|tweet|pin|email|print|save|copy|whatsapp|facebook|twitter|linkedin|reddit|flipboard|telegram|article|story))*|' +
      '\\d[\\d,.]* ?[km]? (?:shares?|likes?|views?|reactions?|retweets?)|follow(?: us)?(?: on [\\w, ]{2,40})?|toggle (?:caption|more options)|(?:view|hide|show) (?:caption|comments|more|gallery|image|photos?)|enlarge(?: this)? image|embed|download|transcript|play|pause|close|loading|expand|' +
      'compartilh\\w+|compartir|partager|teilen|teilen auf [\\w ]+|condividi',
  ],
  [
    'comments',
    '(?:\\d+ )?comments?(?: \\(?\\d+\\)?)?|\\d+ (?:responses?|replies|thoughts) (?:to|on) .{3,160}|no comments?(?: yet)?|leave a (?:comment|reply)|post a comment|view comments|join the (?:conversation|discussion)|(?:add|write) a comment|comments? (?:are )?closed|kommentare|comentários|отзывы|добавить отзыв|tell us what you think',
  ],
  [
    'newsletter',
    'sign up(?: (?:now|here|today))?|subscribe(?: (?:now|here|today|to [\\w ]{2,40}))?|newsletters?|get our newsletter|sign in|log ?in|register|your email address|email address',
  ],
  [
    'navigation',
    '(?:back|return|skip) to (?:top|content|main content|article|[\\w ]{2,20})|top|home|menu|search|(?:previous|next)(?: (?:article|post|story|page))?|continue reading(?: the main story)?|read full (?:article|story)|\\d+ of \\d+|\\d+ ?/ ?\\d+|image \\d+ of \\d+|(?:view|see) all|table of contents',
  ],
  [
    'dateline',
    '\\d+[ -]?(?:min(?:ute)?s?|мин)[ -]?(?:read|listen|watch|lesezeit)|(?:reading|lese)(?: )?(?:time|zeit):? .{1,20}|(?:published|updated|posted|last (?:updated|modified)|first published)(?: (?:on|at))?:? .{4,60}\\d{2,4}.{0,25}',
  ],
  [
    'caption',
    `(?:(?:\\(c\\)|©|photo:?|foto:?|picture:?) ?)?[\\p{L}\\p{M}.’'& -]{2,60}(?: ?[/|] ?| via | [–—] )${AGENCIES}\\b[\\p{L}\\p{M}./ &-]{0,40}|` +
      `(?:\\(c\\)|©|photo:?|foto:?) ?${AGENCIES}\\b[\\p{L}\\p{M}./ &-]{0,40}|` +
      '(?:getty images|shutterstock|ap photo|picture alliance|imago images|istockphoto)(?: [\\p{L}/ -]{0,40})?',
  ],
  ['tags', '(?:tags?|topics?|filed under|labels?|keywords?|categories|in this article|more on this story)'],
  [
    'media',
    '(?:photos?|videos?|watch(?: (?:now|live|video|the video(?: (?:above|below))?))?|gallery|slideshow|image|play video|video(?:s)? player.{0,40}|listen(?: to (?:this )?(?:article|story))?|(?:click )?(?:to )?(?:play|watch|view) (?:video|gallery)|now playing|volume(?: \\d+ ?%)?|(?:un)?mute|\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?|(?:live|captions|settings|full ?screen|picture-in-picture|1x|auto))',
  ],
  [
    'footer',
    '(?:all rights reserved|copyright.{0,120}|©.{2,160}|.{0,60}all rights reserved.{0,120}|terms of (?:use|service)|privacy policy|report a typo|report an? (?:error|mistake|correction))',
  ],
]);

/** How lines begin that lead to something else: `RELATED: …`, `READ MORE | …`. */
const LEADING: readonly (readonly [Boilerplate, RegExp])[] = [
  [
    'related',
    /^[[(»>→▶►•\s]*(?:related(?: (?:article|story|stories|content|coverage|post|link|video|news|reading))?s?|read(?: (?:more|also|next|this|on))|also read|see also|see more|see|more|more on this|more from [\w .'’&-]{2,30}|don['’]t miss|watch(?: (?:now|more|live|this|also|the video))?|listen(?: (?:now|to))?|explore|recommended|in case you missed it|icymi|must[- ]read|opinion|analysis|explainer|explained|gallery|photos|pictures|video|podcast|live updates|lesen sie auch|mehr|lire aussi|leia (?:também|mais)|veja (?:também|mais)|lea también|leggi anche|читайте также)\s*(?::|\||>|»|→|–\s|—\s|-\s)\s*\S/iu,
  ],
  ['related', /^also (?:on|at|from) [\w-]+\.\w{2,4}\b/i],
  [
    'related',
    /^(?:à lire aussi|lire aussi|leia também|lea también|lees ook|les også|läs också|leggi anche|lesen sie auch|also read|read also|read more|see also|читайте также)(?!\p{L})/iu,
  ],
];

/** Longer lines are no furniture, and not worth a pattern that looks back and forth. */
const LONGEST_LINE = 700;
const MOST_REQUEST_WORDS = 55;
const MOST_LEADING_WORDS = 40;

/** What a line's own words say it is; `null` where it may be part of a story. */
export function boilerplateLine(block: PageLine): Boilerplate | null {
  const text = block.text.trim();
  if (text.length > LONGEST_LINE) return null;
  const bare = text.replace(/^[\s•·|>»→▶►*[(–—-]+|[\s•·|:.!?…<>»→▶►*\])–—-]+$/g, '');
  const whole = WHOLE_LINES.find(([, pattern]) => pattern.test(bare));
  if (whole && !(whole[0] === 'dateline' && tells(text))) return whole[0];
  if (block.words <= MOST_LEADING_WORDS && leadsAway(block)) return 'related';
  if (block.words > MOST_REQUEST_WORDS) return null;
  return requestIn(text) ?? (isFunder(text) ? 'funder' : isCredit(text) ? 'author' : null);
}

/** `Published in 1984, it was out of print within a year.` is a sentence. */
function tells(text: string): boolean {
  return /[.!?]$/.test(text) && (text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).length > MOST_DATE_WORDS;
}

const MOST_DATE_WORDS = 3;

/** `MORE: …` leads away; `More: the county wants …` without a link may be a sentence. */
function leadsAway(block: PageLine): boolean {
  const found = LEADING.some(([, pattern]) => pattern.test(block.text));
  return found && (block.linkShare > 0.2 || /^[\P{Ll}]{4,}[:|>–—-]/u.test(block.text) || block.words <= 16);
}

function lines(rules: readonly (readonly [Boilerplate, string])[]): (readonly [Boilerplate, RegExp])[] {
  return rules.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'iu')] as const);
}
