import type { Boilerplate } from './element-hints';

type Rule = readonly [Boilerplate, RegExp];

/** What a line asks its reader for. Only short blocks are taken for requests. */
export function requestIn(text: string): Boilerplate | null {
  const rule =
    PLAIN.find(([, pattern]) => pattern.test(text)) ??
    (speaksToReader(text) ? SPOKEN.find(([, pattern]) => pattern.test(text)) : undefined);
  return rule ? rule[0] : null;
}

/** A story tells of subscribers, members and their newsletters too; a request says `you`, or what to do. */
function speaksToReader(text: string): boolean {
  const own = text.replace(/[“"][^”"]*[”"]/g, ' ');
  return IMPERATIVE.test(own) || /\b(?:you|your|our|us|we)\b/i.test(own) || !/[.!?]$/.test(text);
}

const IMPERATIVE =
  /^[\s\p{P}\p{S}]*(?:please |to |already |for |want |need )?(?:sign|subscribe|get|receive|become|support|make|start|join|try|save|enjoy|unlock|download|install|click|tap|read|donate|give|help|register|log|stay|never)\b/iu;

const SPOKEN: readonly Rule[] = [
  [
    'newsletter',
    /\b(?:sign up (?:for|to|here|now|today)\b.{0,80}(?:newsletter|emails?|updates|alerts|inbox|briefing|digest)|subscribe (?:to|now|here|today)\b|(?:get|receive|have) .{0,80}\b(?:(?:in|to|into) your inbox|(?:delivered|straight|sent) to your|by email|newsletters?)\b|(?:our|free|daily|weekly|\w+['’]s) (?:\w+ ){0,3}newsletters?\b.{0,60}(?:sign|subscribe|inbox|here)|become a (?:member|subscriber|supporter|patron)|support (?:our|local|independent) (?:work|journalism)|(?:make|making) a (?:tax-deductible )?(?:donation|contribution)|already a (?:member|subscriber)|start your (?:free )?(?:trial|subscription)|for (?:unlimited|full) access)/i,
  ],
  [
    'newsletter',
    /^(?:download|install|get) (?:the|our) .{0,40}\bapps?\b|\b(?:click|tap) here (?:to|for) (?:subscribe|sign|join|(?:download|get) (?:our|the)|more (?:stories|news|from|on|photos)|read more)/i,
  ],
  [
    'newsletter',
    /\b(?:subscri\w+|abonn\w+|issues|membership|digital access|unlimited access|trial)\b.{0,80}\b(?:for|from|only|just|as little as)\b.{0,12}(?:[$£€]|Rs\.? ?|US\$)\d|\b(?:for|from|only|just|as little as) (?:[$£€]|Rs\.? ?)\d[\d.,]*.{0,40}\b(?:subscri\w+|a month|per month|first (?:month|year)|issues)\b/i,
  ],
];

const PLAIN: readonly Rule[] = [
  [
    'share',
    /^(?:please )?(?:follow|like|find|join|connect with) (?:us|me|him|her|them|@\w+|[\p{L}\p{N}'’.& -]{2,60}) on (?:twitter|facebook|instagram|youtube|linkedin|google|tiktok|telegram|whatsapp|x\b|social|threads|bluesky|mastodon|pinterest|flipboard|snapchat)|^(?:follow|tweet|email) @?[\w.@]{3,40}\.?$|^like this (?:story|article|post)\b|^(?:you can )?(?:also )?(?:follow|find) (?:us|him|her|them) (?:on|at) /iu,
  ],
  [
    'comments',
    /^(?:have (?:a|any|your say|something)|got an?|do you have) .{0,30}\b(?:tip|news tip|question|story|stories|comment|thought)s?\b.{0,200}(?:contact|email|e-mail|call|send|reach|@|let us know|comment|below)|^what do you think\b.{0,140}(?:comment|below|let us know|tweet)|^let us know\b.{0,80}(?:comments?|below|twitter)/i,
  ],
  [
    'newsletter',
    /\b(?:abonnier\w*|anmelden|melden sie sich|abonnez-vous|inscri(?:vez|t)-?\w*|suscr[ií]b\w+|iscriviti|assine|inscreva-se|prenumerera|meld je aan|schrijf je in)\b.{0,120}\b(?:newsletter\w*|whatsapp|telegram|kanal|boletín|infolettre|nieuwsbrief|nyhetsbrev)|\b(?:newsletter\w*|whatsapp-kanal|nieuwsbrief|nyhetsbrev|boletín)\b.{0,120}\b(?:abonn\w*|anmeld\w*|inscri\w+|suscr[ií]b\w+|iscri\w+|assin\w+|aan)\b|\bunterstützen sie (?:uns|unsere)\b/iu,
  ],
  [
    'footer',
    /^(?:this (?:material|article|content|story) may not be (?:published|reproduced)|all rights reserved|(?:©|copyright (?:©|\(c\)|\d{4}))(?:.{0,90}$|.*\b(?:rights|reserved|permission|reproduc\w+|republish\w*)\b))/i,
  ],
  [
    'caption',
    /^(?:\(?(?:photos?|image|images|picture|pic|foto|fotos|bild|file photo|illustration|graphic|credit|photo credit|image credit|photograph)\s*(?:by\b|:|courtesy\b|credit\b|©)).{2,160}$/i,
  ],
  [
    'caption',
    /\((?:[\p{Lu}][\p{L}.’'-]* ?){1,4}\/\s?[\p{Lu}][^)]{1,40}\)\s*$|(?:^|[.)]\s+)[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){1,2} ?\/ ?[\p{Lu}][\p{L}.’'& -]{2,40}$|(?:^|[.!?)”]\s*|\()(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic|[Vv]ideo)s? (?:by|courtesy of|credit:?) [\p{Lu}][^.]{2,60}\)?\.?$/u,
  ],
  [
    'caption',
    /\((?:image|photo|picture|pic|file photo|credit|source|foto|via)s?\s*(?::|by\b|credit:)[^)]{2,60}\)\s*$/i,
  ],
];
