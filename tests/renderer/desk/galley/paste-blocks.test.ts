import { describe, expect, it } from 'vitest';
import { blocksOfHtml, blocksOfText } from '../../../../src-renderer/desk/galley/paste-blocks';
import { aBlock } from '../../../support/a-draft';

describe('what is pasted', () => {
  it.each([
    [
      'one paragraph a line, without the spaces around it',
      '  First.  \n\n\nSecond   line. \n',
      ['First.', 'Second line.'],
    ],
    ['nothing where there is nothing but white space', ' \n \n', []],
  ])('as plain words is %s', (_what, text, wanted) => {
    expect(blocksOfText(text).map((block) => block.text)).toEqual(wanted);
  });

  it('keeps what is strong and emphasised, by element and by style', () => {
    expect(blocksOfHtml('<p>Not <b>one</b> of <i>them</i>.</p>')).toEqual([
      aBlock('paragraph', 'Not **one** of *them*.'),
    ]);
    expect(blocksOfHtml('<p>Not <span style="font-weight: 700">one</span>.</p>')).toEqual([
      aBlock('paragraph', 'Not **one**.'),
    ]);
    expect(blocksOfHtml('<b style="font-weight: normal"><p>Plain after all.</p></b>')).toEqual([
      aBlock('paragraph', 'Plain after all.'),
    ]);
  });

  it('keeps addresses that a reader could follow, and no others', () => {
    const html =
      '<p><a href="https://holm.example/log">the log</a> and <a href="javascript:alert(1)">this</a></p>';
    expect(blocksOfHtml(html)).toEqual([
      {
        kind: 'paragraph',
        text: 'the log and this',
        marks: [{ kind: 'link', href: 'https://holm.example/log', start: 0, end: 7 }],
      },
    ]);
  });

  it.each([
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['One<br>Two', ['One', 'Two']],
    ['<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
    ['<div>One<div>Two</div>Three</div>', ['One', 'Two', 'Three']],
    ['<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>', ['One', 'Two']],
  ])('%s is a paragraph for each of its lines', (html, wanted) => {
    expect(blocksOfHtml(html).map(({ text }) => text)).toEqual(wanted);
  });

  it('brings nothing that could run or load', () => {
    const html =
      '<p>Words<script>alert(1)</script><style>p{}</style><img src="https://spy.example/p.gif" onerror="alert(1)"></p>';
    expect(blocksOfHtml(html)).toEqual([aBlock('paragraph', 'Words')]);
  });

  it('out of a galley keeps its kinds of blocks; out of anything else a quotation stays one', () => {
    const html =
      '<h2 class="block block-heading">A bridge</h2><blockquote>It is finished.</blockquote><h1>Page</h1>';
    expect(blocksOfHtml(html).map(({ kind }) => kind)).toEqual(['heading', 'quotation', 'paragraph']);
  });
});
