import type { Said, SaidField, Sentence } from '../domain/sentence';
import { sentences } from './english/sentences';
import { wordsOf } from './told';

type Texts = typeof sentences;

/** Every sentence that checks and services can say: `gate.noText`. */
export type Code = { [Noun in keyof Texts]: `${Noun}.${keyof Texts[Noun] & string}` }[keyof Texts];

type TextOf<C extends Code> = C extends `${infer Noun extends keyof Texts}.${infer Key}`
  ? Key extends keyof Texts[Noun]
    ? Texts[Noun][Key]
    : never
  : never;

/** Where any words may stand, another sentence may. */
type Given<Field> = Field extends string
  ? string extends Field
    ? Field | Sentence
    : Field
  : Field extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : Field;

type FieldsOf<C extends Code> =
  TextOf<C> extends (fields: infer Fields) => string
    ? [fields: { readonly [Key in keyof Fields]: Given<Fields[Key]> }]
    : [];

/** A sentence as it is made here: always with its data. */
export type SaidSentence = Sentence & { readonly said: Said };

/** Says a sentence of the catalogue: its English, and what it says as data. */
export function say<const C extends Code>(code: C, ...given: FieldsOf<C>): SaidSentence {
  const [fields] = given as [Readonly<Record<string, SaidField | undefined>>?];
  const said: Said = fields ? { code, fields: withoutAbsent(fields) } : { code };
  const message = wordsOf(sentences, said);
  if (message === null) throw new Error(`The catalogue has no sentence ${code}`);
  return { message, said };
}

/** Why something is as it is: a sentence as a record has it that stores its reason. */
export interface Reason {
  readonly reason: string;
  readonly said: Said;
}

/** A sentence as the reason of something: `reason` in place of `message`. */
export function because<const C extends Code>(code: C, ...given: FieldsOf<C>): Reason {
  const { message: reason, said } = say(code, ...given);
  return { reason, said };
}

function withoutAbsent(fields: Readonly<Record<string, SaidField | undefined>>): Record<string, SaidField> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, SaidField] => field[1] !== undefined),
  );
}
