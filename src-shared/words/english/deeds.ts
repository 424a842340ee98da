import type { Standing } from '../../domain/claim';
import { exporting } from './exporting';
import { kinds } from './kinds';
import { notices } from './notices';
import { roles } from './roles';
import { standings } from './standings';

/** `: reason`, or nothing where no reason was given. */
const because = (reason: string): string => (reason ? `: ${reason}` : '');

/** The word of a table for something that an entry names; what the table does not know reads as it stands. */
function wordFor(table: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(table, name) ? (table[name] ?? name) : name;
}

/** `“63”`; words that are a quotation themselves bring their own marks, and one that was cut gets its last one back. */
function quoted(text: string): string {
  if (/^[“"].*[”"]$/.test(text)) return text;
  return /^“.*…$/.test(text) ? `${text}”` : `“${text}”`;
}

/** `an editor’s note`, `a correction`. */
const withArticle = (name: string): string => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;

/**
 * What the journal says that somebody did, as a sentence without its subject: `marked “63” as a claim`. Whatever an
 * entry names came from a file and may be empty.
 */
export const deeds = {
  purged: (action: string) => `${action} (its words were purged)`,
  imported: (title: string, format: string) => `imported “${title}” (${format})`,
  renamed: (title: string) => `named the draft “${title}”`,
  described: 'changed byline, date or section',
  tagged: (tags: string) => `tagged the draft: ${tags || 'nothing'}`,
  undone: (what: string) => `took back: ${what}`,
  redone: (what: string) => `did again: ${what}`,
  published: 'noted that the story was published',
  exported: (format: string) => {
    const formats: Readonly<Record<string, { name: string }>> = exporting.formats;
    return `exported the draft: ${Object.hasOwn(formats, format) ? formats[format]!.name : format}`;
  },
  quoted,
  bundled: 'handed the draft over as a bundle, with its sources and its journal',
  broughtIn: (from: string, madeBy: string) =>
    `brought the draft in from “${from}”, in a bundle made by ${madeBy}`,
  marked: (kind: string, claim: string, standing: string) => {
    const settled = standing === 'unchecked' ? '' : (standings[standing as Standing]?.word ?? standing);
    return `marked ${withArticle(wordFor(kinds.claim, kind))}${claim ? `: ${claim}` : ''}${settled ? ` (${settled})` : ''}`;
  },
  settled: (claim: string, standing: string) =>
    `settled ${claim}: ${standings[standing as Standing]?.word ?? standing}`,
  placed: (claim: string) => `placed ${claim} in the text again`,
  removed: (claim: string) => `removed ${claim}`,
  commented: (claim: string, text: string) => `commented on ${claim}: “${text}”`,
  commentResolved: (claim: string) => `resolved a comment on ${claim}`,
  commentReopened: (claim: string) => `opened a conversation about ${claim} again`,
  fromInterviewAfterAll: (claim: string) => `took back “not from an interview” on ${claim}`,
  notFromInterview: (claim: string, reason: string) =>
    `noted that ${claim} is not from an interview: ${reason}`,
  linked: (claim: string, passage: string) => `linked ${claim} to ${quoted(passage)}`,
  linkChanged: (claim: string) => `changed a link of ${claim}`,
  unlinked: (claim: string) => `took a link off ${claim}`,
  rechecked: (links: number) => `had ${links === 1 ? 'one link' : `${links} links`} checked again`,
  /** @param verdict its word, as the margin has it */
  recheckedOne: (claim: string, verdict: string) => `had the link of ${claim} checked again: ${verdict}`,
  noCheckNeeded: (words: string) => `marked that nothing needs checking${words ? `: ${words}` : ''}`,
  noCheckRemoved: 'took back a “needs no check”',
  proposalDismissed: 'dismissed a proposal',
  proposalRestored: 'brought a proposal back',
  changeProposed: (replacement: string, reason: string) =>
    `proposed ${quoted(replacement)}${because(reason)}`,
  changeDecided: (state: string, reason: string, change: string) =>
    `decided on ${change}: ${wordFor(kinds.change, state)}${reason ? ` (${reason})` : ''}`,
  changeWithdrawn: (change: string) => `withdrew ${change}`,
  changeOf: (claim: string) => `a change of ${claim}`,
  changeTo: (replacement: string) => `a change to ${quoted(replacement)}`,
  someChange: 'a change',
  textEdited: 'edited the text',
  versionKept: (name: string) => `kept a version, “${name}”`,
  versionRestored: 'restored an earlier version',
  versionBroughtIn: (name: string) => `brought in a new version, “${name}”`,
  noticeLogged: (kind: string) => {
    const known: Readonly<Record<string, { word: string }>> = notices.kinds;
    return `logged ${withArticle(Object.hasOwn(known, kind) ? known[kind]!.word.toLowerCase() : kind)}`;
  },
  noticeEdited: 'edited a notice',
  noticeChangedText: 'changed the text together with its notice',
  noticeAdvanced: (state: string, reason: string) =>
    `took a notice to “${wordFor(notices.states, state)}”${because(reason)}`,
  noticeRemoved: 'removed a notice',
  signed: (role: string) => `signed off as ${wordFor(roles, role)}`,
  signOffWithdrawn: (reason: string) => `withdrew a sign-off: ${reason}`,
  letPass: (problem: string, reason: string) => `let pass: ${problem} Reason: ${reason}`,
  overrideWithdrawn: 'withdrew an override',
  gap: 'the journal has a gap here: entries were lost before they reached the disk',
  /** With which every mention of a claim begins. */
  claimNumber: (number: number) => `claim ${number},`,
  claim: (number: number, text: string) => `claim ${number}, ${quoted(text)}`,
  goneClaim: 'a claim that is gone',
  legalSet: (claim: string) => `set the legal flag on ${claim}`,
  legalTaken: (claim: string) => `took off the legal flag on ${claim}`,
  assigned: (name: string, claim: string) =>
    name ? `asked ${name} to look at ${claim}` : `left ${claim} to nobody in particular`,
  kindChanged: (kind: string, claim: string) =>
    `changed the kind to ${wordFor(kinds.claim, kind)} on ${claim}`,
  noted: (note: string, claim: string) =>
    note ? `noted “${note}” on ${claim}` : `removed the note on ${claim}`,
};
