import { FIELD_NAMES, type Field } from '../story/labelled-header';

/** The lines between `---` (or `+++`) over a Markdown text. */
export interface FrontMatter {
  readonly fields: readonly (readonly [Field, string])[];
  /** Names that mean nothing for a story. */
  readonly unknown: readonly string[];
  /** The text below. */
  readonly body: string;
}

/**
 * Reads front matter as far as stories have it: names with values on one line, folded over several, or as a
 * list, whose items are joined with commas. Anything deeper is ignored; it is no story.
 */
export function readFrontMatter(text: string): FrontMatter {
  const found = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return { fields: [], unknown: [], body: text };
  const entries = readEntries(found[2]!.split(/\r?\n/));
  const fields: (readonly [Field, string])[] = [];
  const unknown: string[] = [];
  for (const [name, value] of entries) {
    const field = FIELD_NAMES[name.toLowerCase()];
    if (field && field !== 'ignored' && value !== '') fields.push([field, value]);
    else unknown.push(name);
  }
  return { fields, unknown, body: text.slice(found[0].length) };
}

function readEntries(lines: readonly string[]): (readonly [string, string])[] {
  const entries: { name: string; values: string[]; isBlock: boolean }[] = [];
  for (const line of lines) {
    const start = /^([\p{L}_][\p{L}\p{N}_ -]*?)\s*[:=]\s*(.*)$/u.exec(line);
    if (start) {
      const isBlock = /^[>|][+-]?$/.test(start[2]!.trim());
      entries.push({ name: start[1]!, values: isBlock ? [] : listOf(start[2]!), isBlock });
    } else if (/^\s/.test(line) || /^- /.test(line)) {
      const last = entries.at(-1);
      if (line.trim() !== '') last?.values.push(unquoted(line.replace(/^\s*- (?:name:\s*)?/, '')));
    }
  }
  return entries.map(
    ({ name, values, isBlock }) => [name, values.filter(Boolean).join(isBlock ? ' ' : ', ')] as const,
  );
}

const LONGEST_LIST = 2_000;

/** `[Dana Okafor, "Lee Marsh"]` or a single value. */
function listOf(value: string): string[] {
  const list = value.length > LONGEST_LIST ? null : /^\[(.*)\]\s*$/.exec(value.trim());
  if (!list) return [unquoted(value)];
  return list[1]!.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(unquoted);
}

function unquoted(value: string): string {
  const bare = value.trim();
  const double = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(bare);
  if (double) return double[1]!.replace(/\\(["\\])/g, '$1');
  const single = /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(bare);
  return single ? single[1]!.replace(/''/g, "'") : bare.replace(/\s+#.*$/, '');
}
