import type { Said, SaidField, Sentence } from '../domain/sentence';

/** The sentences of a language, by noun. */
type Texts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A sentence in a language; as it was made where the language does not know it, or it is of an older version. */
export function toldIn(texts: Texts, { message, said }: Sentence): string {
  return (said && wordsOf(texts, said)) ?? message;
}

/** The words for what is said; `null` where there is no text for it. What is said may come from any file. */
export function wordsOf(texts: Texts, { code, fields = {} }: Said): string | null {
  const at = code.indexOf('.');
  const [noun, key] = [code.slice(0, Math.max(at, 0)), code.slice(at + 1)];
  const section = Object.hasOwn(texts, noun) ? texts[noun] : undefined;
  const text = section && Object.hasOwn(section, key) ? section[key] : undefined;
  if (typeof text === 'string') return text;
  if (typeof text !== 'function') return null;
  try {
    const entries = Object.entries(fields).map(([name, field]) => [name, partIn(texts, field)]);
    const parts: unknown = Object.fromEntries(entries);
    const told: unknown = (text as (parts: unknown) => unknown)(parts);
    return typeof told === 'string' ? told : null;
  } catch {
    return null; // a file has other fields here than the text wants
  }
}

function partIn(texts: Texts, field: SaidField): unknown {
  if (Array.isArray(field)) return field.map((item: SaidField) => partIn(texts, item));
  return typeof field === 'object' && field !== null ? toldIn(texts, field as Sentence) : field;
}
