import { ENGLISH } from './english';
import { rehearsalOf } from './rehearsal';
import type { Words } from './words';

/** A language that Stet can speak. */
export interface Language {
  /** As BCP 47 has it; kept in a person's settings. */
  readonly tag: string;
  /** What it calls itself. */
  readonly name: string;
  readonly words: Words;
  /** False for one that is no language of people: settings do not offer it. */
  readonly offered: boolean;
}

/** The first one speaks where nobody chose. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  { tag: 'en', name: 'English', words: ENGLISH, offered: true },
  { tag: 'en-XA', name: 'Rehearsal', words: rehearsalOf(ENGLISH), offered: false },
];

/** The language of a tag; the first one where there is none of this tag, or no more. */
export function languageOf(tag: string | undefined): Language {
  return LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0];
}
