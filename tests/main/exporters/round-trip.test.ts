import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src-shared/domain/block';
import { blocksForReaders } from '../../../src-shared/notices/place-notices';
import { importBytes } from '../../../src-main/importers/read-file';
import { readBack } from '../../../src-main/exporters/read-back/read-back';
import { findExporter } from '../../../src-main/exporters/registry';
import { aDraft } from '../../support/a-draft';
import { aNotice } from '../../support/a-notice';
import { anExport } from '../../support/an-export';
import { aGeneratedStory, inOrder } from '../../support/generated-story';

const NOTICES = [
  aNotice({ id: 'n-1', grave: true }),
  aNotice({ id: 'n-2', kind: 'clarification', text: 'The county owns the bridge & the *island* the boat.' }),
];
const OPEN = [
  { key: 'k', kind: 'openClaim' as const, message: 'Claim 1, “<b>”, is unchecked.', override: null },
];

const compared = (blocks: readonly Block[]) =>
  blocks.map((block) => ({ ...block, marks: inOrder(block.marks) }));

describe.each(['html', 'docx', 'md'] as const)('a copy as %s, read back', (format) => {
  const runs = format === 'docx' ? 60 : 300;

  it('has the same blocks and marks, notices where they stood, verified or not', async () => {
    await fc.assert(
      fc.asyncProperty(aGeneratedStory, fc.boolean(), async (blocks, verified) => {
        const input = anExport(aDraft({ blocks, notices: NOTICES }), { blockers: verified ? [] : OPEN });
        const copy = readBack(await findExporter(format)!.write(input));
        const written = blocksForReaders(input.story);
        expect(compared(copy!.blocks!)).toEqual(compared(written));
        expect(copy!.proof).toEqual(input.proof);
        expect(copy!.isWhole).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

describe.each(['html', 'docx', 'md'] as const)('a copy as %s, imported again', (format) => {
  const bringIn = async (bytes: Uint8Array) => {
    const imported = await importBytes({ name: `copy.${format}`, bytes, as: 'draft' });
    if (!imported.ok || imported.value.kind !== 'draft') throw new Error(JSON.stringify(imported));
    return imported.value;
  };

  it('gives the same blocks, marks and notices', async () => {
    await fc.assert(
      fc.asyncProperty(aGeneratedStory, fc.boolean(), async (blocks, verified) => {
        const input = anExport(aDraft({ blocks, notices: NOTICES }), { blockers: verified ? [] : OPEN });
        const draft = await bringIn(await findExporter(format)!.write(input));
        expect(compared(draft.blocks)).toEqual(compared(blocks));
        expect(draft.notices).toEqual([
          { kind: 'correction', text: NOTICES[0]!.text, date: '2024-05-12', placement: 'top' },
          { kind: 'clarification', text: NOTICES[1]!.text, date: '2024-05-12', placement: 'foot' },
        ]);
      }),
      { numRuns: format === 'docx' ? 40 : 150 },
    );
  });

  it('keeps who wrote it', async () => {
    const draft = await bringIn(await findExporter(format)!.write(anExport()));
    expect(draft.metadata.byline?.replace(/^By /, '')).toBe('Jonas Vik');
  });
});
