import { ok } from '../../../src-shared/result';
import { parseHtml } from '../html/dom';
import { htmlLines } from './markup/html-lines';
import { oneLine } from './raw-transcript';
import { textInterview } from './text-interview';
import { readTyped } from './typed/read-typed';

/** A typed transcript that was saved as a web page. */
export const htmlInterview = textInterview({
  id: 'interview-html',
  name: 'Transcript as a web page',
  extensions: ['html', 'htm'],
  html: true,
  accepts: ({ head }) =>
    /^\s*(?:<!doctype html|<html|<body|<article|<div|<p)\b/i.test(head) ? 'sure' : 'no',
  read: (text, options) => {
    const document = parseHtml(text);
    const title = oneLine(document.title);
    const typed = readTyped({ lines: htmlLines(document.body), ...(title !== '' && { title }) }, options);
    return ok({ ...typed, format: htmlInterview.name });
  },
});
