/**
 * A sentence for a person that a check or a service made. The command line, exports, logs and files have it in
 * English; a window says what `said` says in its own language.
 */
export interface Sentence {
  readonly message: string;
  /** Absent in what earlier versions stored, and where the sentence came from elsewhere: then it is shown as it is. */
  readonly said?: Said;
}

/** What a sentence says, as data: a text of the catalogue, and what stands in it. */
export interface Said {
  /** Noun and text: `gate.noText` is `words.sentences.gate.noText`. Stored, so a code keeps its meaning for ever. */
  readonly code: string;
  /** Absent where nothing varies. */
  readonly fields?: Readonly<Record<string, SaidField>>;
}

/** A part of a sentence; it may be another one. */
export type SaidField = null | boolean | number | string | readonly SaidField[] | Sentence;

/** The sentence of something that is more than its sentence: a failure, a warning. */
export function sentenceOf({ message, said }: Sentence): Sentence {
  return said ? { message, said } : { message };
}
