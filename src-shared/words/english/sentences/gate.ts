import type { Standing } from '../../../domain/claim';
import type { Verdict } from '../../../domain/quote-check';
import type { SignOffRole } from '../../../domain/sign-off';
import { quoted, quotedPrint } from '../quoted';
import { roles } from '../roles';

/** A claim by its number and the words that it is about. */
interface OfClaim {
  readonly number: number;
  readonly words: string;
}

/** A quotation by its words. */
interface OfQuotation {
  readonly words: string;
}

/** A role, and what the house calls it; empty where it has no name of its own. */
interface OfRole {
  readonly role: SignOffRole;
  readonly called: string;
}

/** `Claim 12, “60 percent”, is unchecked.` */
const claim = ({ number, words }: OfClaim, says: string): string =>
  `Claim ${number}, ${quotedPrint(words)}, ${says}`;

const quotation = ({ words }: OfQuotation, says: string): string =>
  `The quotation ${quotedPrint(words)} ${says}`;

const GONE = 'Its words are no longer in the text.';

const NOT_ALLOWED: Readonly<Record<Verdict, string>> = {
  verbatim: 'is verbatim, which this house does not allow.',
  cleaned: 'was cleaned of speech debris, which this house does not allow.',
  elided: 'leaves words out, which this house does not allow even where the cut is marked.',
  bracketed: 'has words in brackets, which this house does not allow.',
  altered: 'has words changed, added or dropped without a mark.',
  stitched: 'runs together words from different answers.',
  notFound: 'does not match the passage linked to it.',
};

/** `Counsel`, as it is spoken of, but `The editor`. */
function who({ role, called }: OfRole): string {
  const name = called || roles[role];
  return name === 'counsel' ? 'Counsel' : `The ${name}`;
}

/** What stands between a text and verified. Says nothing that only a source knows: it is printed in reports. */
export const gate = {
  openClaim: ({ standing, gone, ...of }: OfClaim & { standing: Standing; gone: boolean }) =>
    claim(of, `${standing === 'needsChange' ? 'needs a change.' : 'is unchecked.'}${gone ? ` ${GONE}` : ''}`),
  cutStillPrinted: (of: OfClaim) => claim(of, 'was cut and still stands in the text.'),
  legal: (of: OfClaim) => claim(of, 'carries a legal flag, and counsel has not signed this text.'),
  lostEvidence: (of: OfClaim) =>
    claim(of, 'rests on a passage whose words can no longer be found in its source.'),
  quotesBackground: (of: OfClaim) => claim(of, 'quotes words that were given on background.'),
  quotesDeepBackground: (of: OfClaim) => claim(of, 'quotes words that were given on deep background.'),
  offTheRecord: (of: OfClaim) => claim(of, 'rests on words that were said off the record.'),
  /** `until`: an instant, or empty. */
  embargoed: ({ until, ...of }: OfClaim & { until: string }) =>
    claim(
      of,
      `rests on words under embargo${until ? ` until ${until.slice(0, 10)} ${until.slice(11, 16)} UTC` : ''}.`,
    ),
  notCompared: (of: OfQuotation) => quotation(of, 'has not been compared with the passage linked to it.'),
  verdict: ({ verdict, ...of }: OfQuotation & { verdict: Verdict }) => quotation(of, NOT_ALLOWED[verdict]),
  withoutPassage: (of: OfQuotation) => quotation(of, 'is supported by no passage of an interview.'),
  notForPrint: (of: OfQuotation) => quotation(of, 'has words that were not given for print.'),
  meaning: (of: OfQuotation) => quotation(of, 'differs from speech where the meaning may turn.'),
  speaker: (of: OfQuotation) => quotation(of, 'is given to somebody who did not say it.'),
  noText: 'The draft has no text.',
  undecidedCut: ({ was }: { was: string }) => `The proposed cut of ${quoted(was)} is not decided.`,
  undecidedAddition: ({ now }: { now: string }) => `The proposed addition of ${quoted(now)} is not decided.`,
  undecidedChange: ({ was, now }: { was: string; now: string }) =>
    `The proposed change of ${quoted(was)} to ${quoted(now)} is not decided.`,
  nothingMarked: ({ words }: { words: string }) => `Nobody has marked anything in ${quoted(words)}.`,
  tooLittleCovered: ({ covered, least }: { covered: number; least: number }) =>
    `${covered} percent of the sentences are covered; this house asks for ${least}.`,
  untoldCut: ({ was }: { was: string }) =>
    `${quoted(was)} was taken out after publication, and no notice tells readers.`,
  untoldAddition: ({ now }: { now: string }) =>
    `${quoted(now)} was added after publication, and no notice tells readers.`,
  untoldChange: ({ was, now }: { was: string; now: string }) =>
    `${quoted(was)} became ${quoted(now)} after publication, and no notice tells readers.`,
  notSigned: (of: OfRole) => `${who(of)} has not signed this text.`,
  signedAnother: (of: OfRole) => `${who(of)} signed another text than this one.`,
  sameReader: 'The second reader is the person who checked the text first.',
  nobodySigns: 'Say who you are in the settings first: a sign-off bears a name.',
  nobodyLetsPass: 'Say who you are in the settings first: letting something pass bears a name.',
  nobodyIsCounsel: ({ role, called }: OfRole) =>
    `This library lists nobody who signs as ${called || roles[role]}. Add that person under People in the settings.`,
  otherSigns: ({ people, role, called }: OfRole & { people: readonly string[] }) =>
    `In this library ${people.join(' or ')} signs as ${called || roles[role]}.`,
};
