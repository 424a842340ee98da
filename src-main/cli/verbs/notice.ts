import { stepsToPublished } from '../../../src-shared/commands/notice-transitions';
import { storyText } from '../../../src-shared/domain/block';
import {
  ERROR_CAUSES,
  NOTICE_KINDS,
  type Notice,
  type NoticeFields,
} from '../../../src-shared/domain/notice';
import type { HouseStyle } from '../../../src-shared/domain/house-style';
import type { Draft } from '../../../src-shared/domain/draft';
import { lintNotice } from '../../../src-shared/notices/lint-notice';
import type { NoticeFinding } from '../../../src-shared/notices/notice-finding';
import { newNoticeFields } from '../../../src-shared/notices/new-notice-fields';
import { composeNoticeText, noticeForReaders } from '../../../src-shared/notices/notice-wording';
import { phrasePlaces } from '../../../src-shared/notices/phrase-places';
import { printedText } from '../../../src-shared/notices/stealth-edits/readers-version';
import type { LibrarySession } from '../../services/session/library-session';
import { answer } from '../answer';
import type { Arguments } from '../arguments';
import { DONE, FOUND, NOT_UNDERSTOOD } from '../exit-codes';
import { calendarDay, oneOf, operand } from '../operands';
import { ports } from '../ports';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const notice: Verb = {
  name: 'notice',
  usage: [
    ['notice list [ID] --library DIR', 'the notices of a draft, or of all'],
    [
      `notice add ID --kind ${NOTICE_KINDS.join('|')} --wrong WORDS --right WORDS --library DIR`,
      'log a notice',
    ],
    [
      'notice add … --text TEXT --cause CAUSE --found DATE --how WORDS --from NAME --explain WORDS --grave',
      'the record',
    ],
    ['notice publish ID NOTICE [--replace WORDS] [--insist] --library DIR', 'change the text, tell readers'],
  ],
  options: {
    ...{ kind: 'value', wrong: 'value', right: 'value', text: 'value', cause: 'value', found: 'value' },
    ...{ how: 'value', from: 'value', explain: 'value', grave: 'flag', repeat: 'flag' },
    ...{ replace: 'value', insist: 'flag' },
  },
  run: (given) =>
    withinLibrary(given, (session) => {
      const what = given.operands[0];
      if (what === 'list') return listNotices(given, session);
      if (what === 'add') return addNotice(given, session);
      if (what === 'publish') return publishNotice(given, session);
      throw new Refusal('Say “notice list”, “notice add” or “notice publish”.', NOT_UNDERSTOOD);
    }),
};

async function listNotices(given: Arguments, session: LibrarySession): Promise<number> {
  const id = given.operands[1];
  const rows = must(await session.ledger.rows()).filter(({ draftId }) => id === undefined || draftId === id);
  const house = session.store.library.houseStyle;
  const lines = rows.map(
    ({ draftTitle, notice: one }) =>
      `${one.id}  ${one.state.padEnd(9)}  “${draftTitle}”  ${noticeForReaders(one, house)}`,
  );
  return answer(given, rows, lines.join('\n') || 'No notices.');
}

async function addNotice(given: Arguments, session: LibrarySession): Promise<number> {
  const draftId = operand(given, 1, 'the id of the draft');
  const { draft } = must(await session.drafts.open(draftId));
  const house = session.store.library.houseStyle;
  const fields = fieldsOf(given, house, draft);
  const text = storyText(draft.blocks);
  const range = fields.wrong === '' ? undefined : phrasePlaces(text, fields.wrong)[0];
  const done = must(await session.drafts.do(draftId, { type: 'notice.report', fields, range }));
  const made = done.draft.notices.at(-1)!;
  const findings = lint(made, done.draft, session);
  const words = [`Logged ${made.id}: ${noticeForReaders(made, house)}`, ...findings.map(findingWords)];
  return answer(given, { notice: made, findings }, words.join('\n'), hasErrors(findings) ? FOUND : DONE);
}

async function publishNotice(given: Arguments, session: LibrarySession): Promise<number> {
  const draftId = operand(given, 1, 'the id of the draft');
  const noticeId = operand(given, 2, 'the id of the notice');
  const { draft } = must(await session.drafts.open(draftId));
  const found = draft.notices.find((one) => one.id === noticeId);
  if (!found) throw new Refusal('The draft has no such notice. stet notice list shows them.');
  const replacement = given.option('replace');
  if (replacement !== undefined) await replaceWrong(session, draft, found, replacement);
  const current = must(await session.drafts.open(draftId)).draft;
  const findings = lint(found, current, session);
  if (hasErrors(findings) && !given.flag('insist')) {
    const lines = findings.map(findingWords).join('\n');
    throw new Refusal(`Not published; mend this, or say --insist:\n${lines}`, FOUND);
  }
  for (const to of stepsToPublished(found.state)) {
    must(await session.drafts.do(draftId, { type: 'notice.advance', noticeId, to }));
  }
  const published = must(await session.drafts.open(draftId)).draft.notices.find(({ id }) => id === noticeId)!;
  const words = `Published: ${noticeForReaders(published, session.store.library.houseStyle)}`;
  return answer(given, { notice: published, findings }, words);
}

async function replaceWrong(
  session: LibrarySession,
  draft: Draft,
  { id: noticeId, wrong, anchor }: Notice,
  replacement: string,
): Promise<void> {
  const text = storyText(draft.blocks);
  const anchored = anchor && text.slice(anchor.start, anchor.end) === anchor.exact ? anchor : null;
  const place = anchored ?? phrasePlaces(text, wrong)[0];
  if (!place) throw new Refusal(`The story does not say “${wrong}” any more.`);
  const range = { start: place.start, end: place.end };
  must(await session.drafts.do(draft.id, { type: 'notice.changeText', noticeId, range, replacement }));
}

function fieldsOf(given: Arguments, house: HouseStyle, draft: Draft): NoticeFields {
  const word = (name: string) => given.option(name) ?? '';
  const today = ports.now().slice(0, 10);
  const fields = {
    ...newNoticeFields(today),
    kind: oneOf(NOTICE_KINDS, given.option('kind') ?? 'correction', 'kind of notice'),
    wrong: word('wrong'),
    right: word('right'),
    cause: given.option('cause') === undefined ? null : oneOf(ERROR_CAUSES, word('cause'), 'cause'),
    foundHow: word('how'),
    reportedBy: word('from'),
    discoveredOn: calendarDay(given.option('found')) ?? today,
    explanation: word('explain'),
    grave: given.flag('grave'),
    repeatsError: given.flag('repeat'),
  };
  const composed = composeNoticeText(fields, house, draft.metadata.publishedOn ?? null);
  return { ...fields, text: given.option('text') ?? composed };
}

function lint(found: Notice, draft: Draft, session: LibrarySession): NoticeFinding[] {
  const { houseStyle, people } = session.store.library;
  const today = ports.now().slice(0, 10);
  return lintNotice({ ...found, correctedOn: found.correctedOn ?? today }, houseStyle, {
    publishedOn: draft.metadata.publishedOn ?? null,
    today,
    printedText: printedText(draft),
    currentText: storyText(draft.blocks),
    people,
  });
}

function hasErrors(findings: readonly NoticeFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function findingWords({ severity, message }: NoticeFinding): string {
  return `  ${severity}: ${message}`;
}
