import type { PhrasingContent } from 'mdast';
import type { Block } from '../../src-shared/domain/block';
import { groupRuns, inlineRuns, type InlineRun } from './inline-runs';
import { safeAddress } from './safe-address';

/** A block's text with its marks as mdast. */
export function inlineMarkdown(block: Block): PhrasingContent[] {
  return groupRuns(inlineRuns(block), (run) => run.href).flatMap(({ key, runs }) => {
    const url = key === null ? null : safeAddress(key);
    return url === null ? strong(runs) : [{ type: 'link', url, children: strong(runs) }];
  });
}

function strong(runs: readonly InlineRun[]): PhrasingContent[] {
  return groupRuns(runs, (run) => run.strong).flatMap((group) =>
    group.key ? [{ type: 'strong', children: emphasis(group.runs) }] : emphasis(group.runs),
  );
}

function emphasis(runs: readonly InlineRun[]): PhrasingContent[] {
  return groupRuns(runs, (run) => run.emphasis).map((group) => {
    const text: PhrasingContent = { type: 'text', value: group.runs.map((run) => run.text).join('') };
    return group.key ? { type: 'emphasis', children: [text] } : text;
  });
}
