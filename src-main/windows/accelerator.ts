const NAMES: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
  Enter: 'Return',
  ' ': 'Space',
  '+': 'Plus',
};

/**
 * A key of the page as menus name it: `Mod+Shift+z` → `CmdOrCtrl+Shift+Z`. None for no key; and none for a single key on
 * macOS, whose menus take every key that they show, from whoever types a word as well.
 */
export function acceleratorOf(key: string, platform: NodeJS.Platform): string | undefined {
  const parts = key === '+' ? ['+'] : key.replace(/\+\+$/, '+ plus').split('+');
  if (key === '' || (platform === 'darwin' && parts.length === 1 && !/^F\d+$/.test(key))) return undefined;
  return parts
    .map((part) =>
      part === ' plus' ? 'Plus' : (NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part)),
    )
    .join('+');
}
