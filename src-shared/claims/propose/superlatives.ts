import { because, type Reason } from '../../words/say';
import { matches, type Detector, type Finding } from './prose';

const BEFORE = String.raw`(?:the|its|their|his|her|our|a|an|\p{L}+[’']s|\p{L}+s[’'])`;
/** Words in `-est` that compare nothing. */
const NO_SUPERLATIVE =
  /^(?:forest|interest|request|west|guest|rest|test|quest|harvest|honest|modest|protest|arrest|contest|nest|chest|priest|digest|conquest|manifest|earnest|northwest|midwest|southwest|inquest|behest|tempest|crest|pest|jest|vest|zest|bequest|unrest|latest|dishonest|immodest|rainforest)$/;
/** What `the most` and its like compare nothing with. */
const NO_QUALITY = /^(?:part|of|recent|time|people|important thing)$/;
/** `first floor`: an order, a rank or a name, and no claim that nobody was before. */
const ORDER_ONLY =
  /^(?:floor|aid|name|names|lady|class|degree|minister|half|quarter|mate|rate|hand|grade|thing|person|amendment|nations?|responders?|draft|step|steps|place|couple|few|two|three|four|five|six|year|years|month|months|week|weeks|day|days|hour|hours|page|sentence|chapter|part|row|glance|sight|light|night|things|thoughts?|names?|of|and|lieutenant|officer|saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)$/i;
const TAIL = String.raw`(?: (?:in|on|of|for|since|at|to) (?:(?:the|its|their|his|her|this|that|our) )?[\p{L}\d’-]+(?: [\p{L}\d’-]+)?)?`;
const SMALL =
  'of|in|on|at|for|since|to|by|with|from|and|or|but|that|which|who|whom|as|than|is|was|were|are|has|have|had|will|would|could|can|may|he|she|it|they|we|ever|when|where|after|before|until';
const THING = String.raw`(?:[ -](?!(?:${SMALL})\b)\p{Ll}[\p{L}’-]*){0,2}`;

const SUPERLATIVE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<what>${BEFORE} (?:(?:second|third|fourth|fifth|\d+(?:nd|rd|th))[- ])?(?<quality>\p{Ll}{2,}est|best|worst|(?:most|least)[ -]\p{Ll}+)(?:[- ]ever)?${THING}${TAIL})(?![\p{L}-])`,
  'dgu',
);
const FIRST = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<what>(?:for )?${BEFORE} first(?:-ever)?[ -](?<thing>[\p{L}-]+)${THING}${TAIL})(?![\p{L}-])`,
  'dgu',
);
const FIRST_TO =
  /(?<![\p{L}’'-])(?<what>(?:was|were|is|are|be|became|become|as) (?:the |among the )?first (?:ever )?to \p{L}+(?: \p{L}+)?)/dgu;
const FIRST_PERSON =
  /(?<![\p{L}’'-])(?<what>(?:(?:the|a) )?(?:first-ever|world[- ]first|first of its kind))(?![\p{L}-])/dgu;
const ONLY = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<what>(?:the|its|their|his|her|our|\p{L}+[’']s) (?:only|sole) \p{Ll}[\p{L}’-]+${TAIL})(?![\p{L}-])`,
  'dgu',
);
const LAST =
  /(?<![\p{L}’'-])(?<what>the last (?:remaining |surviving |living |working )\p{Ll}\p{L}+|the last \p{Ll}\p{L}+ (?:of its kind|ever|to \p{L}+))(?![\p{L}-])/dgu;
const ABSOLUTE =
  /(?<![\p{L}’'-])(?<what>unprecedented|unique|unrivalled|unrivaled|record-breaking|record-setting|of all time|a record \p{L}+|(?:more|less|bigger|larger|longer|older) \p{L}* ?than any(?:one| other)(?: \p{L}+)?)(?![\p{L}-])/dgu;

/** Superlatives, firsts, onlies and their like. */
export const superlatives: Detector = (sentence) => [
  ...matches(sentence, SUPERLATIVE, ({ groups }) => {
    const quality = groups?.['quality'] ?? '';
    const compared = quality.replace(/^(?:most|least)[ -]/, '');
    const isNone = NO_SUPERLATIVE.test(quality) || (compared !== quality && NO_QUALITY.test(compared));
    return isNone ? null : superlative(because('proposals.superlative'));
  }),
  ...matches(sentence, FIRST, ({ groups }) =>
    ORDER_ONLY.test(groups?.['thing'] ?? '') ? null : superlative(because('proposals.first')),
  ),
  ...matches(sentence, FIRST_TO, () => superlative(because('proposals.first'))),
  ...matches(sentence, FIRST_PERSON, () => superlative(because('proposals.first'))),
  ...matches(sentence, ONLY, () => superlative(because('proposals.only'))),
  ...matches(sentence, LAST, () => superlative(because('proposals.last'))),
  ...matches(sentence, ABSOLUTE, () => superlative(because('proposals.absolute'))),
];

function superlative(why: Reason): Pick<Finding, 'kind' | 'reason' | 'said'> {
  return { kind: 'superlative', ...why };
}
