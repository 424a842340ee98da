const LISTED = new Set(
  (
    'man woman boy girl child person guy kid mother father mom mum dad parent brother sister son daughter wife ' +
    'husband uncle aunt cousin nephew niece grandmother grandfather friend neighbor neighbour colleague partner ' +
    'captain mayor judge chief boss coach nurse doctor lawyer attorney officer detective sheriff deputy sergeant ' +
    'engineer pilot mate skipper clerk guard cook priest pastor bishop king queen president minister secretary ' +
    'governor senator editor reporter author artist student pupil patient victim suspect witness defendant ' +
    'spokesman spokeswoman spokesperson chairman chairwoman chairperson official agent expert analyst critic ' +
    'master keeper caller stranger widow widower host guest cop boyfriend girlfriend twin'
  ).split(' '),
);

/** True for `captain`, `surveyor`, `fisherman`, `pianist`: one human being. */
export function isHumanNoun(word: string): boolean {
  const lower = word.toLowerCase();
  if (LISTED.has(lower)) return true;
  return (
    /(?:man|woman|person|ologist|ician)$/.test(lower) ||
    /^(?!quarter|after|other|matter|paper|harbo|number|water|weather|summer|winter|corner|dinner|letter|order|power|river|tower|never|under|over|later|former|latter|answer|border|center|centre|cover|danger|fever|finger|flower|layer|member|monster|offer|shelter|shoulder|silver|theater|trailer|trigger|weather|computer|container|counter|error|factor|floor|door|mirror|motor|sector|color|terror|tractor|tremor|vector|visor|major|minor|poor)\p{Ll}{3,}(?:ist|yor|tor|eer|cher|ker|der|ner|ter|ger|ver|ller)$/u.test(
      lower,
    )
  );
}
