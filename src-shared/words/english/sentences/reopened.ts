import type { Verdict } from '../../../domain/quote-check';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verbatim: 'verbatim',
  cleaned: 'cleaned',
  elided: 'elided',
  bracketed: 'bracketed',
  altered: 'altered',
  stitched: 'stitched',
  notFound: 'not in the linked passage',
};

/** What changed: the printed words, what was done to the interview, or both; `interview` is empty where it was not. */
interface OfChange {
  readonly printed: boolean;
  readonly interview: string;
  /** The new doubt in the check's own words, or empty. */
  readonly doubt: string;
}

function changed({ printed, interview, doubt }: OfChange): string {
  const sides = [...(printed ? ['the printed words changed'] : []), ...(interview ? [interview] : [])];
  return `${sides.join(', and ')}.${doubt ? ` ${doubt}` : ''}`;
}

/** Why a settled claim is open again. */
export const reopened = {
  verdictWorse: ({ was, is, ...change }: OfChange & { was: Verdict; is: Verdict }) =>
    `Was ${VERDICTS[was]}, is ${VERDICTS[is]}: ${changed(change)}`,
  newDoubt: ({ is, ...change }: OfChange & { is: Verdict }) =>
    `Still ${VERDICTS[is]}, but with a new doubt: ${changed(change)}`,
  /** `cause`: what was done to the interview, or empty. */
  passageChanged: ({ was, is, cause }: { was: string; is: string; cause: string }) =>
    `The words it rests on changed from “${was}” to “${is}”${cause ? `: ${cause}` : ''}.`,
  passageLost: ({ title }: { title: string }) =>
    `The words it rests on can no longer be found in “${title}”.`,
  passageReplaced: ({ title }: { title: string }) =>
    `The transcript of “${title}” was replaced, and the words it rests on are not in the new one.`,
  passageTwice: ({ title }: { title: string }) =>
    `The transcript of “${title}” was replaced, and the words it rests on stand in several places of the new one.`,
  wordsChanged: ({ was, is }: { was: string; is: string }) => `Its words changed from “${was}” to “${is}”.`,
  wordsGone: ({ words }: { words: string }) => `Its words “${words}” are no longer in the text.`,
  wordsTwice: ({ words, places }: { words: string; places: number }) =>
    `Its words “${words}” stand in ${places} places that fit equally well.`,
};

/** What was done to an interview, within a sentence. */
export const revised = {
  somehow: ({ title }: { title: string }) => `“${title}” was revised`,
  terms: ({ title }: { title: string }) => `the terms of “${title}” were changed`,
  speakers: ({ title }: { title: string }) => `the speakers of “${title}” were changed`,
  corrected: ({ title }: { title: string }) => `the transcript of “${title}” was corrected`,
  recording: ({ title }: { title: string }) => `the recording of “${title}” was set anew`,
  replaced: ({ title }: { title: string }) => `the transcript of “${title}” was replaced`,
  described: ({ title }: { title: string }) => `“${title}” was described anew`,
  undone: ({ title }: { title: string }) => `a change of “${title}” was taken back`,
};
