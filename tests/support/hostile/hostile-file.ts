/** A file made to wear out, deceive or crash whoever reads it. */
export interface HostileFile {
  /** What is wrong with it, as the subject of a test's title. */
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /**
   * `refused`: no importer may make anything of it. `refusedAsStory`: as a draft or a document, while a reader of
   * transcripts may see one harmless line in it. `refusedAsInterview`: as a transcript, while it is plain text to others. `any`: it may be read or refused, as long as that takes
   * seconds and says something.
   */
  readonly expect: 'refused' | 'refusedAsStory' | 'refusedAsInterview' | 'any';
}

/** How often a thing is said that wears readers out. */
export const MANY = 100_000;

export const SENTENCE =
  'The pumps at Harlow Weir stopped at four in the morning, and nobody at the county could say why. ';

const encode = new TextEncoder();

/** The bytes of a text, made when they are asked for. */
export const text =
  (content: string): (() => Uint8Array) =>
  () =>
    encode.encode(content);

export const bytes =
  (...values: readonly number[]): (() => Uint8Array) =>
  () =>
    Uint8Array.from(values);
