import { differByOneLetter, labelKey } from './label-key';

/**
 * Names that differ from another one in a letter, found without comparing each with each: two such names are equal once
 * one letter is left out of one of them or of both.
 */
export class NearNames {
  readonly #found = new Map<string, number[]>();
  readonly #keys: readonly string[];

  constructor(private readonly names: readonly string[]) {
    this.#keys = names.map(labelKey);
    this.#keys.forEach((key, index) => {
      for (const trace of tracesOf(key)) this.#found.set(trace, [...(this.#found.get(trace) ?? []), index]);
    });
  }

  /** In the order in which they were given. */
  near(name: string): string[] {
    const key = labelKey(name);
    const candidates = new Set(tracesOf(key).flatMap((trace) => this.#found.get(trace) ?? []));
    return [...candidates]
      .sort((a, b) => a - b)
      .filter((index) => differByOneLetter(this.#keys[index]!, key))
      .map((index) => this.names[index]!);
  }
}

/** Longer labels are no names, and each letter makes a trace. */
const LONGEST_KEY = 60;

/** A name as it is, and without each of its letters in turn. */
function tracesOf(key: string): string[] {
  if (key.length > LONGEST_KEY) return [key];
  return [...new Set([key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))])];
}
