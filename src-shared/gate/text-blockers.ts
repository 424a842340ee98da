import { storyText } from '../domain/block';
import { untoldChangeKey } from '../domain/override-keys';
import { quoted } from './blocker-words';
import type { FoundBlocker, GateInput, UntoldChange } from './gate-input';
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
  return [{ key: 'noText', kind: 'noText', message: 'The draft has no text.' }];
}

function undecidedChanges(input: GateInput): FoundBlocker[] {
  return input.draft.changes
    .filter((change) => change.state === 'proposed')
    .map((change) => ({
      key: `undecidedChange:${change.id}`,
      kind: 'undecidedChange',
      message: `${changeWords(change.anchor.exact, change.replacement)} is not decided.`,
      changeId: change.id,
      ...(change.claimId ? { claimId: change.claimId } : {}),
      ...(change.orphan ? {} : { range: { start: change.anchor.start, end: change.anchor.end } }),
    }));
}

function changeWords(was: string, replacement: string): string {
  if (replacement === '') return `The proposed cut of ${quoted(was)}`;
  if (was === '') return `The proposed addition of ${quoted(replacement)}`;
  return `The proposed change of ${quoted(was)} to ${quoted(replacement)}`;
}

function uncoveredSentences(input: GateInput): FoundBlocker[] {
  if (!input.rules.everySentenceCovered) return [];
  const text = storyText(input.draft.blocks);
  const words = input.uncoveredSentences.map((range) => text.slice(range.start, range.end));
  const keys = numberedKeys(words);
  return input.uncoveredSentences.map((range, index) => ({
    key: `uncoveredSentence:${keys[index]!}`,
    kind: 'uncoveredSentence',
    message: `Nobody has marked anything in ${quoted(words[index]!)}.`,
    range,
  }));
}

/** For a house that asks for a share of the sentences, not for every one. */
function coverageTooLow({ rules, uncoveredSentences, sentences = 0 }: GateInput): FoundBlocker[] {
  const least = rules.leastCoverage ?? 0;
  if (rules.everySentenceCovered || sentences === 0) return [];
  const covered = Math.floor(100 * (1 - uncoveredSentences.length / sentences));
  if (covered >= least) return [];
  const message = `${covered} percent of the sentences are covered; this house asks for ${least}.`;
  // an override is for this share: with less it is asked anew
  return [{ key: `coverage:${covered}`, kind: 'uncoveredSentence', message, range: uncoveredSentences[0] }];
}

function stealthEdit(change: UntoldChange): FoundBlocker {
  return {
    key: untoldChangeKey(change.key),
    kind: 'stealthEdit',
    message: `${stealthWords(change)} after publication, and no notice tells readers.`,
    range: change.range,
  };
}

function stealthWords({ was, is }: UntoldChange): string {
  if (is === '') return `${quoted(was)} was taken out`;
  if (was === '') return `${quoted(is)} was added`;
  return `${quoted(was)} became ${quoted(is)}`;
}
