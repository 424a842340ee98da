import type { DomElement } from '../html/dom';

/** What a part of a page is, if it is not the story. The report names it. */
export type Boilerplate =
  | 'navigation'
  | 'related'
  | 'newsletter'
  | 'share'
  | 'comments'
  | 'advertisement'
  | 'caption'
  | 'media'
  | 'author'
  | 'tags'
  | 'footer'
  /** Who paid for the story or the newsroom. */
  | 'funder'
  | 'consent'
  | 'dateline'
  | 'aside'
  | 'form'
  /** The head of a story: headline, dek, byline, date. */
  | 'header'
  /** Another story on the same page. */
  | 'otherStory';

const BY_ELEMENT: Readonly<Record<string, Boilerplate>> = {
  nav: 'navigation',
  aside: 'aside',
  footer: 'footer',
  form: 'form',
  fieldset: 'form',
  header: 'header',
  hgroup: 'header',
  article: 'otherStory',
  figcaption: 'caption',
  figure: 'caption',
  'amp-consent': 'consent',
  'amp-sidebar': 'navigation',
  'amp-ad': 'advertisement',
};

const BY_ROLE: Readonly<Record<string, Boilerplate>> = {
  navigation: 'navigation',
  banner: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  tablist: 'navigation',
  complementary: 'aside',
  contentinfo: 'footer',
  dialog: 'consent',
  alertdialog: 'consent',
  form: 'form',
  tooltip: 'share',
};

/**
 * Words in class names and ids, tried in this order. A name is cut at hyphens, underscores and capitals, and
 * joined with hyphens: `RelatedStories__list` is `related-stories-list`.
 */
const BY_NAME: readonly (readonly [Boilerplate, RegExp])[] = (
  [
    ['consent', 'cookies?|consent|gdpr|ccpa|onetrust|privacy-(?:notice|banner|popup)'],
    [
      'comments',
      'comments?|disqus|respond|livefyre|coral-talk|discussion|commenting|comment-(?:list|form|thread)',
    ],
    [
      'newsletter',
      'newsletters?|subscri(?:be|ption|ptions)|sign-?up|mailing-list|paywall-(?:cta|promo|prompt|message|overlay|modal|banner|offer|bar|box|teaser|barrier)|mc-embed|registration|' +
        'member(?:ship)?-(?:cta|promo|ask)|donat(?:e|ion|ions)|call-to-action|cta|opt-in|mailchimp|email-(?:form|capture)',
    ],
    [
      'advertisement',
      'ads?|advert(?:s|isement|ising|orial)?|ad-?(?:slot|unit|container|wrapper|wrap|box|label|block|text)|dfp|gpt|google-auto-placed|' +
        'adsbygoogle|sponsor(?:ed|s|ship)?|sponsor-message|promoted|commercial|affiliate|outbrain|taboola|zergnet|' +
        'revcontent|mgid|nativo|partner-content|underwriting',
    ],
    [
      'related',
      'related|recirc(?:ulation)?|recommend(?:ed|ations?|s)?|more-(?:stories|from|on|news|in|like|posts|articles|coverage|about|to-read)|' +
        'read-(?:more|next|also|too|on)|readmore|readnext|also-(?:read|like|see|on)|see-also|you-may|might-like|trending|popular|' +
        'most-(?:read|viewed|popular|shared|recent)|latest(?:-news|-stories|-posts)?|up-next|upnext|next-(?:article|post|up|story|in)|' +
        'prev(?:ious)?-(?:article|post|story)|post-navigation|nav-(?:previous|next)|inline-(?:promo|related|link)|promo(?:s|box|-box)?|' +
        'teasers?|headlines-list|story-list|top-stories|editors?-picks|internal-link|interlinks?|crosslinks?|onward|' +
        'further-reading|in-this-series|series-(?:nav|list|box)|jp-relatedposts|similar',
    ],
    [
      'share',
      'shar(?:e|es|ing|edaddy)|social|addtoany|addthis|follow(?:-us)?|share-?(?:bar|buttons?|tools|links)|sns|' +
        'tools?|toolbar|actions?|reactions?|likes?|bookmark|print-(?:link|button)|listen-(?:button|link)|text-to-speech',
    ],
    [
      'caption',
      'captions?|credits?|photo-?credit|image-?credit|wp-caption(?:-text)?|image-(?:meta|info|source|description|attribution)|' +
        'photo-(?:info|meta|source)|cutline|fotocredit|media-(?:credit|caption|info)|copyright-holder|rights-holder',
    ],
    [
      'media',
      'video(?:s|-player|-wrapper|-caption|-info|-title)?|player|gallery|galleries|slideshow|slides?|carousel|slider|swiper|' +
        'audio(?:-player|-module)?|podcast|playlist|infographic|thumbs?|thumbnails?|lightbox|jwplayer|brightcove',
    ],
    [
      'author',
      'author-?(?:bio|box|info|card|profile|details?|description|block|about|name|meta|contact)|authors?|about-(?:the-)?authors?|' +
        'bio(?:graphy)?|bylines?|contributors?|writers?|vcard|post-author|reporter-?(?:bio|info)?',
    ],
    [
      'tags',
      'tags?|tag-?(?:list|cloud|links)|tagged|topics?|keywords?|categor(?:y|ies)|cat-links|filed-under|hashtags?|taxonomy',
    ],
    [
      'header',
      'de[ck]k?|deck|standfirst|sub-?title|sub-?head(?:line|er)?|sub-?hed|abstract|article-?(?:header|head|lead-in)|post-header|story-header|entry-header|headline',
    ],
    [
      'dateline',
      'date|dates|time|timestamp|datetime|pub-?date|post-?date|published?(?:-date|-on|-time)?|entry-date|(?:post|entry|article|story)-?(?:meta|info|details|data)|' +
        'meta|metadata|last-?(?:updated|modified)|read(?:ing)?-time|views?-count|kicker|eyebrow|overline|rubric|dateline',
    ],
    [
      'navigation',
      'nav|navbar|navigation|menu|breadcrumbs?|crumbs?|pagination|pager|page-?(?:nav|links|numbers)|skip(?:-link|-to)?|toc|' +
        'table-of-contents|jump-(?:to|links)|header-(?:nav|menu)|masthead|site-header|topbar|top-bar|ticker|hamburger|search',
    ],
    ['funder', 'funders?|funding|underwriters?|supporters?|supported-by'],
    [
      'footer',
      'footers?|copyright|disclaimers?|legal|colophon|site-info|terms|syndicat(?:ion|ed)|end-?(?:note|matter)|print-only|' +
        'trust-(?:project|indicators?)|republish|support(?:ed)?-(?:by|us)',
    ],
    [
      'aside',
      'sidebar|side-?bar|rail|right-?rail|widgets?|secondary|complementary|modal|popup|pop-up|overlay|tooltip|toast|drawer|flyout',
    ],
    ['form', 'form|quiz|poll|survey|rating|vote'],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`(?:^|[ -])(?:${words})(?=$|[ -])`)] as const);

/** Names that stand on the story itself on one site or another, whatever they sound like. */
const STORY_NAMES =
  /(?:^|[ -])(?:article-?(?:body|text|content|copy)|story-?(?:body|text|content|copy)|post-?(?:body|content|text)|entry-content|body-?(?:copy|text)|articlebody|content-?(?:body|text)|main-?(?:content|text)|rich-?text|td-post-content)(?=$|[ -])/;

const STRAIGHT_NAMES = [
  'class',
  'id',
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
  'data-name',
  'data-area',
];

/** Their names come from the data that they show. */
const TABLE_PARTS = new Set(['tr', 'td', 'th', 'tbody', 'thead', 'tfoot']);

/** What an element is by its tag, its role and its names; `null` where nothing speaks against it. */
export function boilerplateOf(element: DomElement): Boilerplate | null {
  if (TABLE_PARTS.has(element.localName)) return null;
  const role = element.getAttribute('role');
  const byRole = role ? BY_ROLE[role.toLowerCase()] : undefined;
  const names = namesOf(element);
  if (STORY_NAMES.test(names) || /articlebody/i.test(element.getAttribute('itemprop') ?? '')) return null;
  if (element.localName === 'figure' && element.querySelector('table, pre')) return null;
  const byName = names === '' ? undefined : BY_NAME.find(([, words]) => words.test(names))?.[0];
  return byName ?? byRole ?? BY_ELEMENT[element.localName] ?? null;
}

/** True where an element says that it holds the story. */
export function saysStory(element: DomElement): boolean {
  return STORY_NAMES.test(namesOf(element)) || /articlebody/i.test(element.getAttribute('itemprop') ?? '');
}

/** The names of an element as words joined by hyphens, lower case. */
export function namesOf(element: DomElement): string {
  return (
    STRAIGHT_NAMES.map((name) =>
      name === 'id' && isMadeFromHeading(element) ? '' : (element.getAttribute(name) ?? ''),
    )
      .join(' ')
      // how a builder of pages wraps everything, the story too
      .replace(
        /(?<!\S)elementor-widget(?:-(?:container|wrap|text-editor|theme-post-\S+|heading|html|shortcode))?(?!\S)/g,
        ' ',
      )
      .replace(/(?<!\S)(?:has|no|with|without)-\S+/g, ' ')
      // made from a headline, and so full of chance words
      .replace(/(?<!\S)(?:[\w']+-){5,}[\w']+(?!\S)/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[_:./]+/g, '-')
      .replace(/-{2,}/g, '-')
      .trim()
  );
}

/** An id such as `sharing-with-a-friend` on a section with that heading says nothing of what the section is for. */
function isMadeFromHeading(element: DomElement): boolean {
  const id = element.getAttribute('id')?.toLowerCase() ?? '';
  if (!/[a-z]-[a-z]/.test(id)) return false;
  const heading = /^h[1-6]$/.test(element.localName)
    ? element
    : element.querySelector('h1, h2, h3, h4, h5, h6');
  const slug = (heading?.textContent ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.split('-').length >= 3 && (slug === id || slug.startsWith(`${id}-`));
}
