/** Forms of address before a name, lower case, without a final stop. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx miss dr prof professor rev reverend fr father sister brother sir dame lord lady baroness baron ' +
    'madam monsieur mme mlle herr frau señor señora imam rabbi judge justice hon'
  ).split(' '),
);

/** Ranks and offices that stand before a name with a capital, lower case, without a final stop. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'president mayor governor gov senator sen representative rep congressman congresswoman councilman ' +
    'councilwoman councillor councilor cllr minister secretary chancellor ambassador amb chief captain capt ' +
    'commander cmdr major maj general gen colonel col lieutenant lt sergeant sgt corporal cpl officer det ' +
    'detective inspector insp superintendent supt sheriff deputy constable admiral adm commissioner director ' +
    'chairman chairwoman chair coach king queen prince princess pope bishop archbishop cardinal pastor principal ' +
    'attorney atty speaker premier prime vice'
  ).split(' '),
);

/** Offices and honorifics that name a sex, for resolving `he` and `she`. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady baroness madam mme mlle frau señora sister congresswoman councilwoman chairwoman queen princess'.split(
    ' ',
  ),
);
/** Titles of men alone, in lower case: “he” can’t be somebody with another one. */
export const MALE_TITLES: ReadonlySet<string> = new Set(
  'mr sir lord baron monsieur herr señor father fr brother congressman councilman chairman king prince pope'.split(
    ' ',
  ),
);

/** Takes `Capt.` and `capt` alike. */
export function isPersonTitle(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return HONORIFICS.has(bare) || OFFICES.has(bare);
}
