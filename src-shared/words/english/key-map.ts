/** The map of keys, which can be searched and changed. */
export const keyMap = {
  keyboardMap: 'Keyboard map',
  searchHint: 'Search for a command or a key',
  search: 'Search the keyboard map',
  howToChange: 'Choose a command’s key to change it.',
  ownKeys: 'Back to Stet’s own keys',
  noneFound: (wanted: string) => `No command goes by “${wanted}”.`,
  pressFor: (command: string) => `Press the new key for ${command}`,
  pressAKey: 'Press a key…',
  changeKey: (command: string, keys: readonly string[]) =>
    `Change the key of ${command}, now ${keys.join(' ') || 'none'}`,
};
