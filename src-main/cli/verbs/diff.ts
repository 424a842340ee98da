import { compareBlocks, type ComparedRow, type Piece } from '../../../src-shared/anchoring/compare-blocks';
import type { Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import { answer } from '../answer';
import { operand } from '../operands';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { readingLibrary } from '../within-library';

export const diff: Verb = {
  name: 'diff',
  usage: [
    ['diff ID --from V --to W --library DIR', 'what differs between two versions of a draft'],
    ['    V, W: a number, an id, the begin of a hash, or now', '(default: the newest version, and now)'],
  ],
  options: { from: 'value', to: 'value' },
  run: (given) =>
    readingLibrary(given, async ({ store }) => {
      const draft = must(await store.drafts.get(operand(given, 0, 'the id of a draft')));
      const from = textNamed(draft, given.option('from') ?? draft.versions.at(-1)!.id);
      const to = textNamed(draft, given.option('to') ?? 'now');
      const rows = compareBlocks(from.blocks, to.blocks);
      const value = { draftId: draft.id, from: from.named, to: to.named, rows };
      return answer(
        given,
        value,
        rows
          .map(inWords)
          .filter((words) => words !== '')
          .join('\n\n'),
      );
    }),
};

interface NamedText {
  readonly named: { readonly version: number | null; readonly name: string; readonly sha256: string | null };
  readonly blocks: readonly Block[];
}

/** A version by number (`2`, `v2`), id or beginning of its hash; `now` is the present text. */
function textNamed(draft: Draft, wanted: string): NamedText {
  if (wanted === 'now') return { named: { version: null, name: 'now', sha256: null }, blocks: draft.blocks };
  const number = /^v?(\d{1,6})$/.exec(wanted)?.[1];
  const version =
    draft.versions.find((known) => known.id === wanted || String(known.number) === number) ??
    draft.versions.find((known) => wanted.length >= 6 && known.sha256.startsWith(wanted));
  if (!version) {
    const known = draft.versions.map(({ number, name }) => `${number} “${name}”`).join(', ');
    throw new Refusal(`The draft has no version ${wanted}. It has: ${known}, and now.`);
  }
  const { name, sha256, blocks } = version;
  return { named: { version: version.number, name, sha256 }, blocks };
}

const SIGNS: Readonly<Record<Piece['kind'], readonly [string, string]>> = {
  same: ['', ''],
  cut: ['[-', '-]'],
  new: ['{+', '+}'],
  moved: ['{~', '~}'],
};

/** A row for a terminal; the same text says nothing. */
function inWords({ kind, before, after, inline }: ComparedRow): string {
  const told = (pieces: readonly Piece[]): string =>
    pieces.map((piece) => SIGNS[piece.kind].join(piece.text)).join('');
  const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
  switch (kind) {
    case 'same':
      return '';
    case 'changed':
      return `¶${(after?.index ?? 0) + 1}  ${told(inline)}`;
    case 'cut':
      return `−   ${plain(before?.pieces ?? [])}`;
    case 'new':
      return `+   ${plain(after?.pieces ?? [])}`;
    case 'movedAway':
      return `↷   moved away: ${plain(before?.pieces ?? [])}`;
    case 'movedHere':
      return `↶   moved here: ${told(after?.pieces ?? [])}`;
  }
}
