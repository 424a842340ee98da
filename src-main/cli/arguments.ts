import { parseArgs } from 'node:util';

/** What was typed behind `stet`. */
export interface Arguments {
  readonly verb: string;
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  option(name: StringOption): string | undefined;
}

const OPTIONS = {
  library: { type: 'string' },
  as: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  name: { type: 'string' },
  person: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type StringOption = Exclude<keyof typeof OPTIONS, 'json' | 'help'>;

/** Throws a TypeError with a sentence for a person where an option is unknown or lacks its value. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  const [verb = 'help', ...operands] = positionals;
  return {
    verb,
    operands,
    json: values.json ?? false,
    help: values.help ?? false,
    option: (name) => values[name],
  };
}
