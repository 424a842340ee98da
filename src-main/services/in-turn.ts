/** A line of jobs: each begins when the one before it has ended, however that went. */
export function inTurn(): <T>(job: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (job) => {
    const running = before.then(job);
    before = running.catch(() => undefined);
    return running;
  };
}
