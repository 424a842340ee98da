import type { AppState } from '../../src-shared/ipc/window-values';

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  Enter: '↵',
  ' ': 'Space',
};

/** A command's key as this platform writes it: `Ctrl K`, `⌘K`, `Ctrl Shift Z`, `?`. */
export function keyLabel(key: string, platform: AppState['platform'] | undefined): string {
  const mac = platform === 'mac';
  const parts = key === '+' ? ['+'] : key.split('+');
  const labels = parts.map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Shift') return mac ? '⇧' : 'Shift';
    return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return labels.join(mac ? '' : ' ');
}
