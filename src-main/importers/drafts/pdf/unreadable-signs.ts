/** Private use, controls and replacement characters: the fonts do not say which letters they draw. */
export function unreadableSigns(text: string): number {
  return text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
}
