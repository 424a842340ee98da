import type { Words } from './words';

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', Y: 'Ý', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž' },
};

/**
 * A language for rehearsals, made from another one: every text in brackets and with accents, `⟦Šígñ óff⟧`. What a
 * screen shows without brackets does not come from the catalogue; what is cut off at its end has too little room.
 */
export function rehearsalOf(language: Words): Words {
  // the shape is kept, part by part, so the type is
  return { ...(rehearsed(language) as Words), locale: language.locale };
}

function rehearsed(value: unknown): unknown {
  if (typeof value === 'string') return bracketed(value);
  if (typeof value === 'function') {
    return (...given: unknown[]) => rehearsed((value as (...given: unknown[]) => unknown)(...given));
  }
  if (Array.isArray(value)) return value.map(rehearsed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rehearsed(part)]));
}

/** Brackets that stand already come from a text within this one. */
function bracketed(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text.replace(/[⟦⟧]/g, '').replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter);
  return `⟦${accented}⟧`;
}
