import type { Player } from '../transcript/player.svelte';
import { command, type Command } from './command';

/** Hears the last words once more; seconds. */
const BACK = 5;

/**
 * Listening: each also has a key that works while somebody types, for the correction of a turn by ear.
 *
 * @param at the player; asked when a command runs
 * @param from where the passage begins that is shown, in seconds
 */
export function playerCommands(at: () => Player, from: () => number | null): Command[] {
  return [
    command('media.play', 'link', [' ', 'F8'], () => void at().playOrPause(from())),
    command('media.back', 'link', ['b', 'F7'], () => at().skip(-BACK)),
    command('media.slower', 'link', ['-'], () => at().changeRate(-1)),
    command('media.faster', 'link', ['+'], () => at().changeRate(1)),
  ];
}
