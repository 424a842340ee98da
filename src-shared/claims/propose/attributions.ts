import { because } from '../../words/say';
import type { Detector, ProseSentence } from './prose';

const CLEAR =
  'said|says|say|argued|argues|claimed|claims|warned|warns|announced|testified|denied|denies|acknowledged|concluded|insisted|insists|explained|admitted|alleged|stated|confirmed|estimated|maintained|contended';
/** These report something only with `that` after them, or behind a comma. */
const OPEN =
  'found|reported|recalled|noted|showed|shows|show|indicate|indicates|indicated|find|finds|suggest|wrote|told|added|suggests|suggested|revealed|remembers|believes|thinks';
/** A name, or one or two words with an article before them: `the report`, `her lawyer`, `police`. */
const SUBJECT = String.raw`(?:\p{Lu}[\p{L}’.-]+(?: \p{Lu}[\p{L}’.-]+)*|(?:the|a|an|his|her|their|its|one|two|several|some|most|many|few) (?:\p{L}+ ){0,2}\p{L}+|(?:\p{L}+ )?(?:records|documents|filings|papers|figures|data|emails|e-mails|statistics|minutes|polls?|surveys?|studies|logs|messages)|police|officials|experts|critics|witnesses|researchers|scientists|lawyers|prosecutors|residents|he|she|they|it)`;

const ACCORDING_TO = /\baccording to (?!plan\b|schedule\b|law\b|taste\b)[\p{L}\d]/iu;
/** `, his report said.` and `, Okafor found,` */
const BEHIND = new RegExp(
  String.raw`, (?<what>${SUBJECT} (?:later |also |has |had )?(?:${CLEAR}|${OPEN}))(?=[.,;:]|$)`,
  'du',
);
const THAT = new RegExp(
  String.raw`(?<![\p{L}’'-])${SUBJECT} (?:later |also |has |had |have |told \p{L}+ )?(?:${CLEAR}|${OPEN}) (?:\p{L}+ )?that\b`,
  'du',
);
const SAID_SO = new RegExp(
  String.raw`^${SUBJECT} (?:later |also |has |had )?(?:${CLEAR}) (?:the|a|an|he|she|it|they|there|his|her|their|its|\p{Lu}|no|\d)`,
  'du',
);
/** `Said to be`, `that said`, `needless to say`: nobody said anything. */
const NOBODY =
  /\b(?:said to (?:be|have)|that said|needless to say|having said|goes without saying|said (?:goodbye|hello|yes|no|nothing|grace)|denied (?:entry|access|bail))\b/i;

/** What somebody or something is said to have said, without quote marks around it. */
export const attributions: Detector = (sentence) => {
  if (sentence.quotes || NOBODY.test(sentence.text) || sentence.text.endsWith(':')) return [];
  if ([BEHIND, THAT, SAID_SO].some((pattern) => pattern.test(sentence.text))) return [paraphrase(sentence)];
  return ACCORDING_TO.test(sentence.text) ? [paraphrase(sentence)] : [];
};

function paraphrase({ start, end }: ProseSentence): ReturnType<Detector>[number] {
  return {
    kind: 'paraphrase',
    range: { start, end },
    ...because('proposals.paraphrase'),
  };
}
