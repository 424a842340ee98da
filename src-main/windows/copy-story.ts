import * as electron from 'electron';

/** The clipboard of Electron before it took after the web's. */
interface EarlierClipboard {
  write(data: { readonly text: string; readonly html: string }): void;
}

/** Puts one story on the clipboard in two forms: a CMS takes the HTML, a text field the words. */
export async function copyStory(text: string, html: string): Promise<void> {
  // absent in older versions of Electron, whatever its newest types say
  const Item = (electron as Partial<typeof electron>).ClipboardItem;
  if (Item) await electron.clipboard.write([new Item({ 'text/plain': text, 'text/html': html })]);
  else (electron.clipboard as unknown as EarlierClipboard).write({ text, html });
}
