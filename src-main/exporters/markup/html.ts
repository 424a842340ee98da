/** Text that is already HTML. Only `markup` and `raw` make it, so that nothing gets in unescaped by accident. */
export class Html {
  constructor(readonly source: string) {}
}

/** What may stand in a template; text is escaped, lists are printed one after the other. */
export type HtmlValue = string | number | Html | null | false | readonly HtmlValue[];

/**
 * A template whose values are escaped, for text and for quoted attributes; `null` and `false` print nothing.
 * The template's own indentation is left out, never that of a value.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(
    strings.reduce(
      (built, text, index) =>
        built + text.replace(/\n\s+/g, '\n') + (index < values.length ? print(values[index]!) : ''),
      '',
    ),
  );
}

/** HTML as it is. For our own style sheet and data block alone. */
export function raw(source: string): Html {
  return new Html(source);
}

/** Pieces one after the other, with `separator` between. */
export function joined(pieces: readonly HtmlValue[], separator = ''): Html {
  return new Html(pieces.map(print).join(separator));
}

function print(value: HtmlValue): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'object') return value.map(print).join('');
  return escapeHtml(String(value));
}

/** Escapes text for element content and double-quoted attributes. */
function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\u0000/g, '\uFFFD');
}
