import { Menu, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { words } from '../words';

/** Right-click in a field or on selected words: what every program has there. The draft has a menu of its own. */
export function giveContextMenu(page: WebContents): void {
  page.on('context-menu', (_event, params) => {
    const items = contextItems(params);
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

/** None where there is nothing to copy and nowhere to paste. */
export function contextItems({
  isEditable,
  selectionText,
  editFlags,
}: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>): MenuItemConstructorOptions[] {
  const copy = { role: 'copy', label: words.menu.copy, enabled: editFlags.canCopy } as const;
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'undo', label: words.commands.titles['edit.undo'], enabled: editFlags.canUndo },
    { role: 'redo', label: words.commands.titles['edit.redo'], enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: words.menu.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: words.menu.paste, enabled: editFlags.canPaste },
    { role: 'selectAll', label: words.menu.selectAll, enabled: editFlags.canSelectAll },
  ];
}
