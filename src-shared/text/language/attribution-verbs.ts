import { ATTRIBUTION_VERBS_ABROAD } from './attribution-verbs-abroad';

/** Verbs that report speech, in their base form; the forms that print uses are derived below. */
const REGULAR = (
  'add admit advise affirm agree allege announce answer argue ask assert assure boast claim comment complain ' +
  'concede conclude confess confirm contend continue counter cry declare demand deny disclose estimate exclaim ' +
  'explain express fear growl grumble guess hint howl inform insist interject joke lament laugh maintain ' +
  'marvel mention mumble murmur mutter note object observe offer opine order plead pledge post predict proclaim ' +
  'promise pronounce protest quip reason reassure recall reckon recollect recount reflect remark remember ' +
  'remind repeat reply report respond retort reveal scoff scream shout shrug sigh smile snap sob state stress ' +
  'suggest swear testify text thunder tweet urge venture volunteer vow warn whisper wonder worry yell email ' +
  'theorize theorise speculate summarize summarise emphasize emphasise apologize apologise criticize criticise ' +
  'blog chime enthuse intone deadpan gush muse reiterate rejoin deplore hope believe caution call describe dub ' +
  'label term characterize characterise denounce dismiss praise brand liken acknowledge write-in clarify elaborate'
).split(' ');

/** Forms that no rule derives. */
const IRREGULAR = (
  'say says said saying tell tells told telling write writes wrote written writing think thinks thought ' +
  'put puts putting go goes went speak spoke spoken sing sang begin began begins swore sworn told read reads ' +
  'feel felt feels knows knew quoted quotes'
).split(' ');

/** `go`, `read` and their like report speech only right beside a quotation, or not at all elsewhere. */
const WEAK = new Set(
  (
    'go goes went put puts putting read reads feel felt feels knows knew began begins begin smile smiles smiled ' +
    'laugh laughs laughed shrug shrugs shrugged sing sang fear fears feared hope hopes hoped believe believes ' +
    'believed think thinks thought thinking offer offers offered order orders ordered post posts posted report ' +
    'reports reported note notes state states term terms text texts email emails label labels brand brands ' +
    'object objects demand demands claim claims pledge pledges promise promises estimate estimates post posts ' +
    'call calls reason reasons comment comments answer answers cry cries counter counters worry worries dub dubs'
  ).split(' '),
);

function forms(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  if (/[^aeiou]y$/.test(verb)) {
    const root = verb.slice(0, -1);
    return [verb, `${root}ies`, `${root}ied`, `${verb}ing`];
  }
  const doubled = /^(admit|quip|dub|plan|snap|sob|chat|nod)$/.test(verb) ? verb + verb.slice(-1) : stem;
  const third = /(s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${doubled}ed`, `${doubled}ing`];
}

/** Every printed form of a verb that reports speech, in lower case. */
const ATTRIBUTION_VERBS: ReadonlySet<string> = new Set([
  ...REGULAR.flatMap(forms),
  ...IRREGULAR,
  ...ATTRIBUTION_VERBS_ABROAD,
]);

/** Forms that are as often something else (`fear`, `reports`, `went`): they need the quotation right beside them. */
export function isWeakAttributionVerb(word: string): boolean {
  return WEAK.has(word.toLowerCase());
}

/** True for `said`, `recalls`, `warned` and the like. */
export function isAttributionVerb(word: string): boolean {
  return ATTRIBUTION_VERBS.has(word.toLowerCase());
}
