import type { ImportOptions } from '../../src-shared/domain/import-options';
import type { ImportedDraft, ImportFailure } from '../../src-shared/domain/imported';
import { importBytes } from '../../src-main/importers/read-file';

/** Imports text or bytes as a draft and fails the test where it is refused. */
export async function importedDraft(
  name: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<ImportedDraft> {
  const read = await importBytes({ name, bytes: bytesOf(content), as: 'draft', options });
  if (!read.ok) throw new Error(`refused: ${read.error.message}`);
  if (read.value.kind !== 'draft') throw new Error(`read as ${read.value.kind}`);
  return read.value;
}

/** Imports what has to be refused, and gives the reason. */
export async function importRefusal(
  name: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<ImportFailure> {
  const read = await importBytes({ name, bytes: bytesOf(content), as: 'draft', options });
  if (read.ok) throw new Error(`“${name}” was imported`);
  return read.error;
}

/** `headline: The weir failed twice`, one line a block: the shape of a story at a glance. */
export function outline(draft: Pick<ImportedDraft, 'blocks'>): string[] {
  return draft.blocks.map((block) => `${block.kind}: ${block.text}`);
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
