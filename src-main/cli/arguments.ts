import { parseArgs } from 'node:util';

/** An option that takes a value, one that takes several (`--interviews A --interviews B`), or one that is there or not. */
export type OptionKind = 'value' | 'values' | 'flag';

/** The options of a verb by name, without dashes. */
export type OptionTable = Readonly<Record<string, OptionKind>>;

/** What was typed behind `stet VERB`. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Answer as JSON. */
  readonly json: boolean;
  option(name: string): string | undefined;
  options(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Options that every verb takes. */
const COMMON = { library: 'value', person: 'value', json: 'flag' } as const satisfies OptionTable;

/** Throws a TypeError with a sentence for a person where an option is unknown or lacks its value. */
export function readArguments(argv: readonly string[], own: OptionTable): Arguments {
  const table: OptionTable = { ...COMMON, ...own };
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(table).map(([name, kind]) => [name, configOf(kind)])),
    allowPositionals: true,
  });
  const given = (name: string) => values[name];
  return {
    operands: positionals,
    json: given('json') === true,
    option: (name) => {
      const value = given(name);
      return typeof value === 'string' ? value : undefined;
    },
    options: (name) => {
      const value = given(name);
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    },
    flag: (name) => given(name) === true,
  };
}

function configOf(kind: OptionKind): { type: 'string' | 'boolean'; multiple: boolean } {
  return { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'values' };
}
