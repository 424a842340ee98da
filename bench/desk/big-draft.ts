import path from 'node:path';
import { anchorAt } from '../../src-shared/domain/anchor';
import { blockRanges, storyText, type Block } from '../../src-shared/domain/block';
import { CLAIM_KINDS, STANDINGS, type Claim } from '../../src-shared/domain/claim';
import type { Draft } from '../../src-shared/domain/draft';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import { hashBlocks } from '../../src-main/services/drafts/hash-blocks';
import { importBytes } from '../../src-main/importers/read-file';
import { openLibrarySession } from '../../src-main/services/session/open-library-session';
import { createLibrary } from '../../src-main/store/library/open-library';
import { seeded } from '../../tests/support/seeded';

const NOW = '2026-03-12T09:30:00.000Z';
const WORDS =
  'harbour winter council ferry ledger quiet northern engine promise family bridge paper storm island vote rent school river night salt the of a and to in that was it for on with as at by from had were which their'.split(
    ' ',
  );

export const TITLE = 'The long crossing';

/** A story of that many words in paragraphs of about sixty. */
export function bigStory(count: number): Block[] {
  const random = seeded(7);
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)]!;
  const sentence = (): string => {
    const words = Array.from({ length: 12 }, (_, at) =>
      at === 7 ? String(1900 + Math.floor(random() * 120)) : word(),
    );
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraphs = Math.ceil(count / 60);
  return [
    { kind: 'headline', text: TITLE, marks: [] },
    ...Array.from({ length: paragraphs }, (): Block => ({
      kind: 'paragraph',
      text: Array.from({ length: 5 }, sentence).join(' '),
      marks: [],
    })),
  ];
}

/** Claims spread evenly over the paragraphs: a few words each. */
function spreadClaims(blocks: readonly Block[], count: number): Claim[] {
  const text = storyText(blocks);
  const ranges = blockRanges(blocks).slice(1);
  return Array.from({ length: count }, (_, index): Claim => {
    const block = ranges[Math.floor((index / count) * ranges.length)]!;
    const start = text.indexOf(' ', block.start + ((index * 37) % 150)) + 1;
    const end = text.indexOf(' ', start + 14);
    const standing = STANDINGS[index % STANDINGS.length]!;
    return {
      id: `claim-${index}`,
      number: index + 1,
      anchor: anchorAt(text, { start, end }),
      orphan: false,
      kind: CLAIM_KINDS[index % CLAIM_KINDS.length]!,
      standing,
      legal: index % 40 === 0,
      note: '',
      evidence: [],
      comments: [],
      marked: { by: 'Desk', at: NOW },
      ...(standing === 'unchecked' ? {} : { settled: { by: 'Desk', at: NOW } }),
    };
  });
}

/** A library with one big draft in a folder that is not there yet. */
export async function makeBigLibrary(
  folder: string,
  blocks: readonly Block[],
  claims: number,
): Promise<string> {
  let ids = 0;
  const ports = { now: () => NOW, newId: () => `made-${(ids += 1)}` };
  const described = { name: path.basename(folder), houseStyle: DEFAULT_HOUSE_STYLE, people: [] };
  const made = await createLibrary(folder, described, ports);
  if (!made.ok) throw new Error(made.error.message);
  await made.value.close();
  const opened = await openLibrarySession(folder, {
    ports,
    read: importBytes,
    person: () => 'Desk',
    printPdf: null,
    listener: null,
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const imported = {
    kind: 'draft',
    title: TITLE,
    metadata: {},
    blocks,
    notes: [],
    changes: [],
    notices: [],
    report: { format: 'Made up', items: [] },
  } as const;
  const draft = await opened.value.drafts.create(imported, null);
  if (!draft.ok) throw new Error(draft.error.message);
  const whole: Draft = { ...draft.value, claims: spreadClaims(blocks, claims), nextClaimNumber: claims + 1 };
  if (hashBlocks(whole.blocks) !== whole.versions[0]?.sha256) throw new Error('The version is not the text');
  const saved = await opened.value.store.drafts.update(draft.value.id, () => ({
    ok: true,
    value: { next: whole, entries: [{ by: 'Desk', action: 'claim.mark', details: { count: claims } }] },
  }));
  if (!saved.ok) throw new Error('The claims could not be saved');
  await opened.value.close();
  return draft.value.id;
}
