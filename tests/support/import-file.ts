import { storyText } from '../../src-shared/domain/block';
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

/** `commented words ← Ida Lund: Sure? / Desk: Yes.`, one line a note, `✓` where it is resolved. */
export function noteLines({ blocks, notes }: Pick<ImportedDraft, 'blocks' | 'notes'>): string[] {
  const text = storyText(blocks);
  return notes.map(({ range, remarks, resolved }) => {
    const said = remarks.map(({ by, text: words }) => (by === '' ? words : `${by}: ${words}`)).join(' / ');
    return `${text.slice(range.start, range.end)} ← ${said}${resolved ? ' ✓' : ''}`;
  });
}

/** `train → crane (Ida Lund)`, one line a proposed change; a blank line shows as ¶. */
export function changeLines({ blocks, changes }: Pick<ImportedDraft, 'blocks' | 'changes'>): string[] {
  const text = storyText(blocks);
  return changes.map(({ range, replacement, by }) =>
    `${text.slice(range.start, range.end)} → ${replacement} (${by})`.replaceAll('\n\n', '¶'),
  );
}

/** `link: the report → https://example.org/`, one line a mark. */
export function markLines({ blocks }: Pick<ImportedDraft, 'blocks'>): string[] {
  return blocks.flatMap(({ text, marks }) =>
    marks.map(
      (mark) =>
        `${mark.kind}: ${text.slice(mark.start, mark.end)}${mark.kind === 'link' ? ` → ${mark.href}` : ''}`,
    ),
  );
}

/** The sentences of a report, of one kind or of all, with their samples. */
export function reportLines({ report }: Pick<ImportedDraft, 'report'>, kind?: string): string {
  return report.items
    .filter((item) => kind === undefined || item.kind === kind)
    .map(({ message, sample }) => `${message}${sample ? ` [${sample}]` : ''}`)
    .join('\n');
}
