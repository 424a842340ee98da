/** How long a text is read before the window may draw again, in ms: half a frame. */
const SLICE_MS = 8;

/** Does long work a little at a time, so that keys and clicks come in between; answers how to stop. */
export function inSlices<Answer>(
  steps: Generator<undefined, Answer>,
  done: (answer: Answer) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    const until = performance.now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) done(step.value);
    else timer = setTimeout(goOn);
  };
  goOn();
  return () => clearTimeout(timer);
}
