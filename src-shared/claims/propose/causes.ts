import { because } from '../../words/say';
import { matches, type Detector } from './prose';

const CLAUSE = String.raw`[^,;:.!?—–]*(?:\.\d[^,;:.!?—–]*)*`;
const OUTCOME = String.raw`(?:(?:a|an|the|its|his|her|their|more|fewer|higher|lower|new|huge|major) )*(?:\p{L}+ )?(?:\p{L}+(?:tion|sion|ment|age|ure|ence|ance|ity|ing|als?)|deaths?|loss(?:es)?|rise|fall|increase|decline|collapse|war|delays?|injur(?:y|ies)|floods?|fires?|arrests?|costs?|changes?)\b`;

const BECAUSE = new RegExp(
  String.raw`(?<![\p{L}-])(?<what>(?:because|owing to|as a (?:direct )?result of|on account of) ${CLAUSE})`,
  'dgiu',
);
/** `due to the storm`; not `due to arrive`. */
const DUE_TO = new RegExp(
  String.raw`(?<![\p{L}-])(?<what>(?:due|thanks) to (?:(?:the|a|an|its|his|her|their|this|that|these|bad|poor|lack|high|low|rising|falling|heavy|human|technical)\b|\p{L}+(?:tion|ing|ness|age|ure|ence|ance|ity|es|s)\b)${CLAUSE})`,
  'dgiu',
);
const LED_TO = new RegExp(
  String.raw`(?<![\p{L}-])(?<what>(?:has |had |have )?(?:led to|leads to|resulted in|results in|gave rise to|contributed to) ${OUTCOME})`,
  'dgiu',
);
const CAUSED = new RegExp(
  String.raw`(?<![\p{L}-])(?<what>(?:caused|causes|triggered|prompted|sparked|brought about)(?: by)? (?:a|an|the|its|his|her|their|more|so|\p{L}+s)\b${CLAUSE})`,
  'dgiu',
);
const THEREFORE =
  /(?<![\p{L}-])(?<what>which is why [^,;:.!?]*|that is why [^,;:.!?]*|therefore|consequently|as a result(?! of))(?![\p{L}-])/dgiu;

/** Assertions that one thing caused another. */
export const causes: Detector = (sentence) =>
  [BECAUSE, DUE_TO, LED_TO, CAUSED, THEREFORE].flatMap((pattern) =>
    matches(sentence, pattern, (match) =>
      /\b(?:g[ai]ve|giving|offer(?:ed)?|said|not|many) $/i.test(sentence.text.slice(0, match.index)) &&
      pattern === DUE_TO
        ? null
        : { kind: 'assertion', ...because('proposals.cause') },
    ),
  );
