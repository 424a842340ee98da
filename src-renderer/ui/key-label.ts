import type { AppState } from '../../src-shared/ipc/window-values';
import { words } from '../words';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
  Enter: '↵',
};

/** A command's key as this platform writes it: `Ctrl K`, `⌘K`, `Ctrl Shift Z`, `?`. */
export function keyLabel(key: string, platform: AppState['platform'] | undefined): string {
  const mac = platform === 'mac';
  const parts = key === '+' ? ['+'] : key.split('+');
  const labels = parts.map((part) => {
    if (part === 'Mod') return mac ? '⌘' : words.keyNames.control;
    if (part === 'Shift') return mac ? '⇧' : words.keyNames.shift;
    return SIGNS[part] ?? wordOf(part) ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return labels.join(mac ? '' : ' ');
}

function wordOf(key: string): string | undefined {
  if (key === 'Escape') return words.keyNames.escape;
  if (key === 'Delete') return words.keyNames.delete;
  return key === ' ' ? words.keyNames.space : undefined;
}
