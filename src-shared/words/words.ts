import type { ENGLISH } from './english';

/**
 * Every text that Stet shows to a person. English is the one that is complete by definition; another language is an
 * object of this type, and does not compile while a text is missing.
 */
export type Words = typeof ENGLISH;
