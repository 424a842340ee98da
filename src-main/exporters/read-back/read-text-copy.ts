import type { Block } from '../../../src-shared/domain/block';
import { NOT_VERIFIED } from '../open-items';
import { PROOF_RULE } from '../proof/proof-names';
import { proofOf, type ReadBackCopy } from './read-back-copy';

/** Reads one of our plain text files; `null` for any other text. Kinds of blocks are lost in plain text. */
export function readTextCopy(text: string): ReadBackCopy | null {
  const lines = text.split(/\r?\n/);
  const rule = lines.findLastIndex((line) => line.trimEnd() === PROOF_RULE.trimEnd());
  if (rule === -1) return null;
  const foot = lines.slice(rule + 1).join('\n');
  const status = /^Stet: (verified|NOT VERIFIED), version (\d+), (\S+)$/m.exec(foot);
  const value = (name: string) => new RegExp(`^${name} (\\S+)$`, 'm').exec(foot)?.[1];
  const values: Readonly<Record<string, string | undefined>> = {
    exportId: value('export'),
    versionSha256: value('text'),
    journalHead: value('journal'),
    versionNumber: status?.[2],
    exportedAt: status?.[3],
    verified: String(status?.[1] === 'verified'),
  };
  const proof = proofOf((name) => values[name]);
  return (
    proof && { format: 'txt', proof, metadata: {}, blocks: storyBlocks(lines.slice(0, rule)), isWhole: false }
  );
}

function storyBlocks(lines: readonly string[]): Block[] {
  // the banner ends at its first empty line
  const from = lines[0] === NOT_VERIFIED ? lines.indexOf('') : 0;
  return lines
    .slice(from)
    .map((line) => line.trim().replace(/^- /, ''))
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph', text, marks: [] }));
}
