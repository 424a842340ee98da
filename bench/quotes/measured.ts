/** One row of a bench's table. */
export interface Figure {
  readonly name: string;
  readonly measured: string;
  /** What it has to reach, or an empty string where nothing is asked. */
  readonly bar: string;
  /** The same machine's figure for the reference, in words. */
  readonly reference: string;
  /** `null` where nothing is asked. */
  readonly met: boolean | null;
  /** The numbers behind it, for the JSON. */
  readonly values: Readonly<Record<string, number | string | boolean>>;
}

/**
 * Milliseconds of processor time that this process has used so far. The bench's clock: what other programs do on the
 * machine in the meantime changes neither a figure nor its reference.
 */
export function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that some work took, and what it made. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const from = clock();
  const value = await work();
  return { ms: clock() - from, value };
}

/** The value below which a share of the sorted values lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

export function inMs(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return `${ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3)} ms`;
}

export function inMb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

export function inPercent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** The figures as a table of aligned columns. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'measured', 'bar', 'reference', ''],
    ...figures.map(({ name, measured, bar, reference, met }) => [
      name,
      measured,
      bar,
      reference,
      met === null ? '' : met ? 'met' : 'NOT MET',
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
