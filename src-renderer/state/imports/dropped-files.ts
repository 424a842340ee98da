/** Files that were dropped, those in dropped folders included, at any depth; in the order of their names. */
export async function droppedFiles(transfer: DataTransfer): Promise<{ name: string; file: File }[]> {
  // entries must be taken at once: the transfer is empty after the event
  const entries = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found: { name: string; file: File }[] = [];
  for (const entry of entries) {
    if (entry instanceof File) found.push({ name: entry.name, file: entry });
    else if (entry) await collect(entry, '', found);
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}

async function collect(
  entry: FileSystemEntry,
  folder: string,
  found: { name: string; file: File }[],
): Promise<void> {
  if (/^[.~]/.test(entry.name)) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    found.push({ name: folder + entry.name, file });
    return;
  }
  const below = `${folder}${entry.name}/`;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (let some = await read(reader); some.length > 0; some = await read(reader)) {
    for (const child of some) await collect(child, below, found);
  }
}

/** A folder is read in portions; an empty one is the last. */
function read(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
