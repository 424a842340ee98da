import type { Draft } from '../../src-shared/domain/draft';
import { NOTHING_EXTRA } from '../../src-shared/domain/export-choices';
import type { Interview } from '../../src-shared/domain/interview';
import type { SourceDocument } from '../../src-shared/domain/source-document';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import { assembleExport, type ExportRequest } from '../../src-main/exporters/assemble-export';
import type { ExportInput } from '../../src-main/exporters/export-input';
import { aDraft, hashBlocks } from './a-draft';

export interface Sources {
  readonly interviews?: readonly Interview[];
  readonly documents?: readonly SourceDocument[];
}

/** What an exporter gets for a draft, at a moment and with hashes that never change. */
export function anExport(
  draft: Draft = aDraft(),
  given: Partial<ExportRequest> = {},
  { interviews = [], documents = [] }: Sources = {},
): ExportInput {
  return assembleExport({
    draft,
    house: DEFAULT_HOUSE_STYLE,
    sources: {
      interview: (id) => interviews.find((one) => one.id === id) ?? null,
      document: (id) => documents.find((one) => one.id === id) ?? null,
    },
    blockers: [],
    coverage: null,
    include: NOTHING_EXTRA,
    sha256: hashBlocks(draft.blocks),
    journalHead: 'ab'.repeat(32),
    exportId: 'x-2024-05-14',
    exportedAt: '2024-05-14T10:00:00.000Z',
    ...given,
  });
}

export function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
