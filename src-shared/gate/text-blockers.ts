import { storyText } from '../domain/block';
import { untoldChangeKey } from '../domain/override-keys';
import { say, type SaidSentence } from '../words/say';
import type { FoundBlocker, GateInput, UntoldChange } from './gate-input';
import { untoldSentence } from './untold-sentence';
import { numberedKeys } from '../text/words-key';

/** What the text itself holds up: no words, sentences nobody looked at, open changes, edits nobody was told of. */
export function textBlockers(input: GateInput): FoundBlocker[] {
  return [
    ...emptyText(input),
    ...undecidedChanges(input),
    ...uncoveredSentences(input),
    ...coverageTooLow(input),
    ...input.stealthEdits.map(stealthEdit),
  ];
}

function emptyText(input: GateInput): FoundBlocker[] {
  if (storyText(input.draft.blocks).trim() !== '') return [];
  return [{ key: 'noText', kind: 'noText', ...say('gate.noText') }];
}

function undecidedChanges(input: GateInput): FoundBlocker[] {
  return input.draft.changes
    .filter((change) => change.state === 'proposed')
    .map((change) => ({
      key: `undecidedChange:${change.id}`,
      kind: 'undecidedChange',
      ...undecided(change.anchor.exact, change.replacement),
      changeId: change.id,
      ...(change.claimId ? { claimId: change.claimId } : {}),
      ...(change.orphan ? {} : { range: { start: change.anchor.start, end: change.anchor.end } }),
    }));
}

function undecided(was: string, now: string): SaidSentence {
  if (now === '') return say('gate.undecidedCut', { was });
  return was === '' ? say('gate.undecidedAddition', { now }) : say('gate.undecidedChange', { was, now });
}

function uncoveredSentences(input: GateInput): FoundBlocker[] {
  if (!input.rules.everySentenceCovered) return [];
  const text = storyText(input.draft.blocks);
  const words = input.uncoveredSentences.map((range) => text.slice(range.start, range.end));
  const keys = numberedKeys(words);
  return input.uncoveredSentences.map((range, index) => ({
    key: `uncoveredSentence:${keys[index]!}`,
    kind: 'uncoveredSentence',
    ...say('gate.nothingMarked', { words: words[index]! }),
    range,
  }));
}

/** For a house that asks for a share of the sentences, not for every one. */
function coverageTooLow({ rules, uncoveredSentences, sentences = 0 }: GateInput): FoundBlocker[] {
  const least = rules.leastCoverage ?? 0;
  if (rules.everySentenceCovered || sentences === 0) return [];
  const covered = Math.floor(100 * (1 - uncoveredSentences.length / sentences));
  if (covered >= least) return [];
  const low = say('gate.tooLittleCovered', { covered, least });
  // an override is for this share: with less it is asked anew
  return [{ key: `coverage:${covered}`, kind: 'uncoveredSentence', ...low, range: uncoveredSentences[0] }];
}

function stealthEdit(change: UntoldChange): FoundBlocker {
  return {
    key: untoldChangeKey(change.key),
    kind: 'stealthEdit',
    ...untoldSentence(change),
    range: change.range,
  };
}
