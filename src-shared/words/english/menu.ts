import type { commands } from './commands';

/** The menus of a window. A command has its own title there, unless a shorter one stands here. */
export const menu = {
  /** The letter after `&` opens the menu with Alt. */
  file: '&File',
  edit: '&Edit',
  check: '&Check',
  view: '&View',
  window: 'Window',
  help: 'Help',
  newWindow: 'New window',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  actualSize: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fullScreen: 'Full screen',
  developerTools: 'Developer tools',
  closeWindow: 'Close window',
  /** What Linux and macOS call it, and what Windows does. */
  quit: 'Quit',
  exit: 'Exit',
  about: 'About Stet',
  labels: {
    'search.open': 'Find…',
    'evidence.link': 'Link to a passage',
    'care.show': 'Safety and record…',
    'states.show': 'Earlier states of this draft…',
    'theme.system': 'As the system',
  } as Readonly<Partial<Record<keyof typeof commands.titles, string>>>,
};
