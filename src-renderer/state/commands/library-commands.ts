import { words } from '../../words';
import { command, type Command } from './command';
import { focusRow } from './focus-row';
import { focusSearch } from './focus-search';
import { playerCommands } from './player-commands';
import type { Workspace } from '../workspace.svelte';

/** What can be done to a library, and from everywhere in it. */
export function libraryCommands(workspace: Workspace): Command[] {
  if (!workspace.library) return [...doors(workspace), undoOf(workspace)];
  return [
    ...imports(workspace),
    ...(workspace.desk ? [] : [...listCommands(), undoOf(workspace)]),
    ...sourceCommands(workspace),
    ...wayBack(workspace),
    ...rooms(workspace),
    ...doors(workspace),
  ];
}

/** All of them, wherever one is: for the map of keys. */
export function everyLibraryCommand(workspace: Workspace): Command[] {
  return [...imports(workspace), ...listCommands(), ...rooms(workspace), ...doors(workspace)];
}

function doors({ doors }: Workspace): Command[] {
  return [
    command('library.create', 'library', [], () => void doors.create(words.frame.library)),
    command('library.choose', 'library', [], () => void doors.choose()),
    command('library.openSample', 'library', [], () => void doors.openSample()),
  ];
}

function imports({ imports }: Workspace): Command[] {
  return [
    command('import.draft', 'library', ['Mod+o'], () => void imports.choose('draft')),
    command('import.interview', 'library', ['Mod+Shift+o'], () => void imports.choose('interview')),
    command('import.folder', 'library', [], () => void imports.chooseFolder()),
    command('import.document', 'library', [], () => void imports.choose('document')),
  ];
}

/** Of what was done last and says so: beside the desk nothing else can be taken back by key. */
function undoOf({ toasts }: Workspace): Command {
  const undo = (): void => void (toasts.undoLast() || toasts.say(words.sentences.services.nothingToUndo));
  return command('edit.undo', 'library', ['Mod+z'], undo);
}

/** From row to row of whatever is listed. */
function listCommands(): Command[] {
  return [
    command('search.open', 'library', ['/', 'Mod+f'], () => void focusSearch(), words.commands.searchLibrary),
    command('row.next', 'library', ['j', 'ArrowDown'], () => focusRow(1)),
    command('row.previous', 'library', ['k', 'ArrowUp'], () => focusRow(-1)),
  ];
}

function rooms(workspace: Workspace): Command[] {
  return [
    command('library.show', 'library', ['Mod+l'], () => workspace.screens.show('library')),
    command('ledger.show', 'library', [], () => workspace.screens.show('ledger')),
    command('settings.show', 'library', ['Mod+,'], () => workspace.screens.show('settings')),
    command('export.batch', 'library', [], () => workspace.exports.beginBatch()),
    command('proof.verify', 'library', [], () => void workspace.exports.verifyCopy()),
    command('library.verify', 'library', [], () => void workspace.screens.verify()),
    command('care.show', 'library', [], () => workspace.screens.showCare()),
    command('library.close', 'library', [], () => void workspace.doors.close()),
  ];
}

/** From a screen beside the desk and the library, to where it was opened. */
function wayBack(workspace: Workspace): Command[] {
  if (['start', 'library', 'desk'].includes(workspace.screens.current.name)) return [];
  const title =
    workspace.screens.backTo === 'draft' ? words.frame.backToTheDraft : words.frame.backToTheLibrary;
  return [command('screen.back', 'library', ['Escape'], () => void workspace.screens.back(), title)];
}

/** What can be done to the source that is open, alone or beside a draft. */
function sourceCommands({ screens: { current: screen, desk } }: Workspace): Command[] {
  const alone = screen.name === 'source' ? screen.reader : null;
  const source = (desk?.beside ?? alone)?.source;
  return [
    ...(alone
      ? [
          command('quotes.find', 'link', ['s', 'Mod+Shift+f'], alone.askWhoSaid),
          ...playerCommands(
            () => alone.source.player,
            () => alone.source.playFrom,
          ),
        ]
      : []),
    ...(source?.interview
      ? [command('transcript.replace', 'library', [], () => void source.replaceTranscript())]
      : []),
  ];
}

/** What is seen and how. */
export function viewCommands(workspace: Workspace): Command[] {
  const theme = (value: 'light' | 'dark' | 'system') => () =>
    void workspace.preferences.change({ theme: value });
  return [
    command('palette.open', 'view', ['Mod+k'], () => workspace.commands.openPalette()),
    command('help.keys', 'view', ['?', 'F1'], () => workspace.commands.openKeys()),
    command('help.about', 'view', [], () =>
      workspace.toasts.say(words.commands.about(workspace.app?.version ?? '')),
    ),
    ...(workspace.library ? [command('tour.start', 'view', [], () => void workspace.tour.start())] : []),
    command('theme.light', 'view', [], theme('light')),
    command('theme.dark', 'view', [], theme('dark')),
    command('theme.system', 'view', [], theme('system')),
  ];
}
