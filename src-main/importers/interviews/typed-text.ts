import { ok } from '../../../src-shared/result';
import { markdownText, textOrMarkdown } from './typed/markdown-text';
import { readTyped } from './typed/read-typed';
import { textInterview } from './text-interview';

/** A transcript typed in Markdown. */
export const markdownInterview = textInterview({
  id: 'interview-markdown',
  name: 'Transcript in Markdown',
  extensions: ['md', 'markdown'],
  accepts: () => 'possible',
  read: (text, options) =>
    ok({ format: 'Transcript in Markdown', ...readTyped(markdownText(text), options) }),
});

/** A transcript typed as plain text; also what Otter, Rev, Trint and Descript export as text. */
export const typedInterview = textInterview({
  id: 'interview-text',
  name: 'Typed transcript',
  extensions: ['txt', 'text'],
  accepts: () => 'possible',
  read: (text, options) => ok({ format: 'Typed transcript', ...readTyped(textOrMarkdown(text), options) }),
});
