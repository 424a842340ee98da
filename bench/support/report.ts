import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One measured figure, its unit in its name. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  /** What is aimed at, in words. */
  readonly aim?: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Prints a table for people, and the same as JSON to `bench/results/NAME.json`. */
export function report(name: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ figure }) => figure.length));
  for (const { figure, value, aim } of figures) {
    const shown = (value >= 100 ? value.toFixed(0) : value.toFixed(2)).padStart(10);
    process.stdout.write(`${figure.padEnd(width)} ${shown}${aim ? `   aim ${aim}` : ''}\n`);
  }
  const machine = { node: process.version, cpu: os.cpus()[0]?.model ?? 'unknown', cores: os.cpus().length };
  const file = path.join(process.cwd(), 'bench/results', `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ name, machine, figures }, null, 2)}\n`);
}
