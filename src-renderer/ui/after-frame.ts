/**
 * Does something once the next frame has been drawn: what a person sees comes first.
 *
 * @returns takes it back, as an effect's clean-up does
 */
export function afterFrame(deed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // a frame's own callbacks come before it is drawn, a timer that they set comes after
  const frame = requestAnimationFrame(() => (timer = setTimeout(deed)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
