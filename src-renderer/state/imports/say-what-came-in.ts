import { words } from '../../words';
import type { Workspace } from '../workspace.svelte';
import type { ImportingFile } from './importing-files.svelte';

/** Says what came in, with a way back: what was imported goes to the trash, from which it can be had again. */
export function sayWhatCameIn(files: readonly ImportingFile[], workspace: Workspace): void {
  const imported = files.flatMap(({ outcome }) => (outcome?.status === 'imported' ? [outcome] : []));
  if (imported.length === 0) return;
  workspace.toasts.say(words.importing.cameIn(imported.map(({ title }) => title)), {
    label: words.common.undo,
    run: () => {
      for (const { as, id } of imported) void workspace.ask(`${as}.remove`, { id });
    },
  });
}
