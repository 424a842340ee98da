import type { Page } from 'playwright';

/**
 * Measures what the main thread of a window works, in ms of processor time: what else the machine does, and what the
 * window waits for, is not in it.
 */
export async function windowWork(window: Page): Promise<<T>(deed: () => Promise<T>) => Promise<Worked<T>>> {
  const devtools = await window.context().newCDPSession(window);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  return async (deed) => {
    const before = await worked();
    const answer = await deed();
    return { answer, work: (await worked()) - before };
  };
}

/** What a deed answered, and the processor time that it took in the window. */
export interface Worked<T> {
  readonly answer: T;
  readonly work: number;
}
