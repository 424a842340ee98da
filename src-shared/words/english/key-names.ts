/** What stands on keys that have a word. */
export const keyNames = { control: 'Ctrl', shift: 'Shift', escape: 'Esc', delete: 'Del', space: 'Space' };
