import type { Seconds } from '../../src-shared/domain/instant';

/** `3725.4` → `01:02:05`. Fractions are cut, so that a player jumps to just before the words. */
export function timecode(seconds: Seconds): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** `00:12:03–00:12:20`; one timecode where only one is known, nothing where none is. */
export function timeRange(from: Seconds | undefined, to: Seconds | undefined): string {
  return [from, to]
    .filter((one) => one !== undefined)
    .map(timecode)
    .filter((one, index, all) => all.indexOf(one) === index)
    .join('–');
}
