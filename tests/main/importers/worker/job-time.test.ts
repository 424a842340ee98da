import { describe, expect, it } from 'vitest';
import { JobTime } from '../../../../src-main/importers/worker/job-time';

const LIMIT = 20_000;
const BEGAN = { work: 3_000, clock: 50_000 };

/** Why a job ends that gets this share of a processor, and after how many milliseconds by the clock. */
function ended(shareAt: (clock: number) => number, forMs = 1_000_000) {
  const time = new JobTime(BEGAN, LIMIT);
  let work = BEGAN.work;
  for (let clock = 15; clock <= forMs; clock += 15) {
    work += 15 * shareAt(clock);
    const why = time.endedAt({ work, clock: BEGAN.clock + clock });
    if (why) return { why, after: clock };
  }
  return null;
}

describe('the time of a job', () => {
  it.each([
    ['the machine is idle', 1, 20_000],
    ['two files are read beside a build', 0.4, 50_000],
    ['the machine is very busy', 0.1, 200_000],
    ['several threads work', 2, 10_000],
  ])('is used up after 20 s of work, where %s', (_name, share, after) => {
    const end = ended(() => share)!;
    expect(end.why).toBe('tookTooLong');
    expect(Math.abs(end.after - after)).toBeLessThan(100);
  });

  it.each([
    ['from the beginning', 0],
    ['after it worked for a while', 7_000],
  ])('ends by the clock where nothing happens any more, %s', (_name, until) => {
    const end = ended((clock) => (clock < until ? 0.5 : 0.001))!;
    expect(end.why).toBe('stoodStill');
    expect(end.after - until).toBeGreaterThan(LIMIT - 4_000);
    expect(end.after - until).toBeLessThan(LIMIT + 100);
  });

  it('goes on as long as a slow reader makes some progress', () => {
    expect(ended(() => 0.06, 300_000)).toBeNull();
  });
});
