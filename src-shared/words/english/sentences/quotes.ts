import type { TermsKind } from '../../../domain/terms';
import { counted } from '../counted';

/** Words, shortened where they are long. */
interface OfWords {
  readonly words: string;
}

/** Two words or runs of words that stand for each other. */
interface OfTwo {
  readonly spoken: string;
  readonly printed: string;
}

const GIVEN: Readonly<Record<Exclude<TermsKind, 'onTheRecord'>, string>> = {
  onBackground: 'on background',
  deepBackground: 'on deep background',
  offTheRecord: 'off the record',
  embargoed: 'under embargo',
};

/** What the quote check warns of. */
export const quotes = {
  borrowedNegation: ({ words }: OfWords) =>
    `The “${words}” that is printed here was said in another sentence.`,
  moved: ({ words }: OfWords) => `“${words}” stands in another place than it was said.`,
  printedAs: ({ spoken, printed }: OfTwo) => `Spoken “${spoken}” is printed as “${printed}”.`,
  missing: ({ words }: OfWords) => `A spoken “${words}” is missing in print.`,
  notSaid: ({ words }: OfWords) => `“${words}” was not said here.`,
  opposite: ({ spoken, printed }: OfTwo) => `“${spoken}” is printed as its opposite, “${printed}”.`,
  beginsAfter: ({ words }: OfWords) => `In speech this begins after “${words}”.`,
  negatedBefore: ({ words }: OfWords) =>
    `In speech this begins after “${words}”: the negation is not printed.`,
  hedgedBefore: ({ words }: OfWords) => `In speech this begins with “${words}”, which is not printed.`,
  negatedAfter: ({ words }: OfWords) =>
    `In speech the sentence goes on: “${words}”: the negation is not printed.`,
  hedgedAfter: ({ words }: OfWords) => `In speech the sentence ends with “${words}”, which is not printed.`,
  goesOn: ({ words }: OfWords) => `In speech the sentence goes on: “${words}”.`,
  goesStraightOn: ({ words }: OfWords) => `Speech goes straight on: “${words}”.`,
  asked: 'This was asked, and is printed as said.',
  bareAnswer: ({ words }: OfWords) => `A bare answer to “${words}”.`,
  partSaidBy: ({ name }: { name: string }) => `Part of this is said by ${name}.`,
  interviewer: ({ name }: { name: string }) => `These are the words of the interviewer, ${name}.`,
  otherSpeaker: ({ printed, name }: { printed: string; name: string }) =>
    `Print gives this to ${printed}; ${name} says it.`,
  terms: ({ terms }: { terms: Exclude<TermsKind, 'onTheRecord'> }) => `This passage is ${GIVEN[terms]}.`,
  notUnderstood: ({ words }: OfWords) => `The transcript has “${words}” here: words that nobody understood.`,
  byMachine: 'The transcript was made by a machine; a difference may be its fault.',
  unreviewed: 'The transcript has not been reviewed; a difference may be its fault.',
  ambiguous: ({ others }: { others: number }) =>
    others === 1
      ? 'Another passage fits about as well; choose which one was meant.'
      : `${counted(others, 'other passage')} fit about as well; choose which one was meant.`,
};
