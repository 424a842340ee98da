import type { MenuItemConstructorOptions } from 'electron';
import type { OfferedCommand, RecentLibrary, Settings } from '../../src-shared/ipc/window-values';
import type { Words } from '../../src-shared/words/words';
import { words } from '../words';
import { acceleratorOf } from './accelerator';

type CommandName = keyof Words['commands']['titles'];
type Item = MenuItemConstructorOptions;
type Recent = Pick<RecentLibrary, 'name' | 'path'>;

const LINE: Item = { type: 'separator' };

/** What the menus are made of. */
export interface MenuFacts {
  readonly platform: NodeJS.Platform;
  /** True in a program that was installed. */
  readonly packaged: boolean;
  /** What the window in front can do now, and by which keys. */
  readonly offered: readonly OfferedCommand[];
  readonly recent: readonly Recent[];
  readonly theme: Settings['theme'];
}

/** What choosing an entry does. */
export interface MenuDeeds {
  run(name: CommandName): void;
  openWindow(): void;
  openRecent(library: Recent): void;
}

/** The menus of a platform. What concerns the page is a command of its own: menu, key and button do the same. */
export function menuTemplate(facts: MenuFacts, deeds: MenuDeeds): Item[] {
  const mac = facts.platform === 'darwin';
  const keys = new Map(facts.offered.map(({ name, key }) => [name, key]));
  // fields of text have these where no draft is open, on macOS by way of the menu
  const own: Partial<Record<CommandName, string>> = { 'edit.undo': 'Mod+z', 'edit.redo': 'Mod+Shift+z' };
  const command = (name: CommandName): Item => ({
    id: name,
    label: words.menu.labels[name] ?? words.commands.titles[name],
    accelerator: acceleratorOf(keys.get(name) ?? own[name] ?? '', facts.platform),
    // the page listens to these keys itself; where a menu may leave that to it, it only shows them
    registerAccelerator: false,
    enabled: keys.has(name) || name in own,
    click: () => deeds.run(name),
  });
  const commands = (...names: readonly CommandName[]): Item[] => names.map(command);
  const theme = (name: 'theme.light' | 'theme.dark' | 'theme.system'): Item => ({
    ...command(name),
    type: 'radio',
    checked: name === `theme.${facts.theme}`,
  });
  return [
    ...(mac ? [macMenu(command('settings.show'))] : []),
    {
      label: words.menu.file,
      submenu: [
        { label: words.menu.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: () => deeds.openWindow() },
        LINE,
        ...commands('library.create', 'library.choose'),
        recentMenu(facts.recent, deeds),
        ...commands('library.openSample', 'library.close'),
        LINE,
        ...commands('import.draft', 'import.interview', 'import.document', 'import.folder'),
        LINE,
        ...commands('export.open', 'export.batch', 'proof.verify'),
        LINE,
        ...commands('versions.open', 'states.show', 'library.verify', 'care.show'),
        LINE,
        { role: 'close', label: words.menu.closeWindow },
        ...(mac ? [] : [quit(facts.platform)]),
      ],
    },
    {
      label: words.menu.edit,
      submenu: [
        ...commands('edit.undo', 'edit.redo'),
        LINE,
        { role: 'cut', label: words.menu.cut },
        { role: 'copy', label: words.menu.copy },
        { role: 'paste', label: words.menu.paste },
        { role: 'selectAll', label: words.menu.selectAll },
        LINE,
        ...commands('text.edit', 'search.open', 'text.replace'),
        ...(mac ? [] : [LINE, command('settings.show')]),
      ],
    },
    {
      label: words.menu.check,
      submenu: [
        ...commands('claim.mark', 'claim.next', 'claim.previous', 'claim.nextOpen', 'sentence.next'),
        ...commands('proposals.show', 'gate.next'),
        LINE,
        ...commands('claim.stands', 'claim.needsChange', 'claim.onAuthor', 'claim.unverifiable', 'claim.cut'),
        ...commands('claim.open', 'claim.legal'),
        LINE,
        ...commands('claim.comment', 'claim.note', 'claim.assign', 'change.propose'),
        LINE,
        ...commands('evidence.link', 'quotes.find', 'source.search'),
        ...commands('media.play', 'media.back', 'media.slower', 'media.faster'),
        LINE,
        ...commands('journal.open', 'notice.open', 'signOff.open'),
      ],
    },
    {
      label: words.menu.view,
      submenu: [
        ...commands('palette.open', 'desk.focus', 'desk.newWindow'),
        LINE,
        ...commands('pane.outline', 'pane.galley', 'pane.source', 'pane.inspector'),
        LINE,
        ...commands('library.show', 'ledger.show'),
        LINE,
        ...(['theme.light', 'theme.dark', 'theme.system'] as const).map(theme),
        LINE,
        { role: 'resetZoom', label: words.menu.actualSize },
        { role: 'zoomIn', label: words.menu.zoomIn },
        { role: 'zoomOut', label: words.menu.zoomOut },
        LINE,
        { role: 'togglefullscreen', label: words.menu.fullScreen },
        ...(facts.packaged
          ? []
          : [{ role: 'toggleDevTools', label: words.menu.developerTools } satisfies Item]),
      ],
    },
    { role: 'windowMenu', label: words.menu.window },
    {
      role: 'help',
      label: words.menu.help,
      submenu: [
        ...commands('help.keys', 'tour.start'),
        ...(mac ? [] : [{ role: 'about', label: words.menu.about } satisfies Item]),
      ],
    },
  ];
}

/** The menu with the name of the program, where macOS has About, Settings and Quit. */
function macMenu(settings: Item): Item {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: words.menu.about },
      LINE,
      settings,
      LINE,
      { role: 'services' },
      LINE,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      LINE,
      { role: 'quit', label: words.menu.quitStet },
    ],
  };
}

function recentMenu(recent: readonly Recent[], { openRecent }: MenuDeeds): Item {
  return {
    label: words.menu.openRecent,
    enabled: recent.length > 0,
    submenu: recent.map((library) => ({
      label: library.name.replaceAll('&', '&&'),
      sublabel: library.path,
      click: () => openRecent(library),
    })),
  };
}

function quit(platform: NodeJS.Platform): Item {
  return { role: 'quit', label: platform === 'win32' ? words.menu.exit : words.menu.quit };
}
