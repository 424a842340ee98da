import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scorePage } from '../../../../bench/support/page-scores';
import { readPageSet } from '../../../../bench/support/page-sets';
import { importedDraft, outline } from '../../../support/import-file';

const FOLDER = 'tests/fixtures/pages';
const page = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

describe('a page saved from the web', () => {
  it.each(readPageSet(FOLDER).map((one) => [one.name, one] as const))(
    'gives its whole body in order, and hardly a word besides: %s',
    async (_name, { html, truth }) => {
      const draft = await importedDraft('page.html', html);
      const blocks = draft.blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'dek');
      const found = {
        title: draft.title,
        byline: draft.metadata.byline ?? '',
        publishedOn: draft.metadata.publishedOn ?? '',
        dek: draft.blocks.find(({ kind }) => kind === 'dek')?.text ?? '',
        blocks: blocks.map(({ text }) => text),
      };
      const score = scorePage(found, truth);
      expect(score.recall).toBe(1);
      expect(score.precision).toBeGreaterThan(0.9);
      expect(score.inOrder).toBeGreaterThan(0.9);
      expect([score.title, score.byline ?? 1, score.date ?? 1]).toEqual([1, 1, 1]);
    },
    20_000,
  );

  it('has headline, dek, subheads, quotations and links as what they are', async () => {
    const draft = await importedDraft('weir.html', page('newsroom-article.html'));
    expect(outline(draft).slice(0, 2)).toEqual([
      'headline: The weir was warned twice',
      'dek: The county was told about the float in March and in May.',
    ]);
    expect(outline(draft)).toContain('heading: A stuck float');
    expect(draft.blocks.filter(({ kind }) => kind === 'quotation')).toHaveLength(1);
    expect(draft.blocks.flatMap(({ marks }) => marks).filter(({ kind }) => kind === 'link')).toMatchObject([
      { href: 'https://harlow.example/log' },
    ]);
    expect(draft.metadata).toEqual({
      byline: 'Priya Nair and Owen Teague',
      publishedOn: '2024-06-03',
      section: 'Water',
      canonicalUrl: 'https://record.example/2024/06/03/weir-warned',
      language: 'en',
    });
  });

  const SHORT = {
    before:
      '<p>The pumps at Harlow Weir stopped at four in the morning, and nobody at the county could say why they had.</p>',
    after: '<p>They started at nine.</p>',
  };

  it.each<[string, string, readonly string[]]>([
    [
      'a short story with one long paragraph',
      `<main><h1>Pumps</h1>${SHORT.before}<pre>04:00 stop</pre>${SHORT.after}</main>`,
      ['04:00 stop', 'They started at nine.'],
    ],
    [
      'a section whose id is made from its heading',
      `<article>${SHORT.before}<section id="sharing-the-log-book"><h2>Sharing the log book</h2><p>The log book was shared by three keepers, and each of them wrote in it with a pencil of their own.</p></section>${SHORT.before.replace('pumps', 'gates')}</article>`,
      ['Sharing the log book'],
    ],
    [
      'a story that a builder of pages wrapped in widgets',
      `<div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${SHORT.before}${SHORT.before.replace('pumps', 'gates')}${SHORT.after}</div></div>`,
      ['They started at nine.'],
    ],
    [
      'a table whose first cells are links',
      `<article>${SHORT.before}<table><tr><td><div><a href="/one">Gate one at Harlow</a></div></td><td><div>71 litres</div></td></tr><tr><td><div><a href="/two">Gate two at Harlow</a></div></td><td><div>13 litres</div></td></tr></table>${SHORT.before.replace('pumps', 'gates')}</article>`,
      ['Gate two at Harlow', '71 litres', '13 litres'],
    ],
  ])('is whole where it is %s', async (_what, body, expected) => {
    const draft = await importedDraft(
      'pumps.html',
      `<!doctype html><html><body><nav><a href="/">Record</a></nav>${body}</body></html>`,
    );
    const text = draft.blocks.map((block) => block.text).join('\n');
    for (const words of expected) expect(text).toContain(words);
    expect(text).not.toContain('Record');
  });

  it('in XHTML is read in the encoding that its first line names', async () => {
    const page = `<?xml version="1.0" encoding="windows-1252"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><article>${SHORT.before}<p>\u0093Nobody\u0094 at the caf\u00e9 knew.</p></article></body></html>`;
    const draft = await importedDraft('pumps.xhtml', Buffer.from(page, 'latin1'));
    expect(draft.blocks.at(-1)?.text).toBe('“Nobody” at the café knew.');
    expect(draft.report.encoding).toBe('windows-1252');
  });

  it('lists what was left out, kind by kind', async () => {
    const draft = await importedDraft('weir.html', page('newsroom-article.html'));
    const left = draft.report.items.filter(({ kind }) => kind === 'leftOut').map(({ message }) => message);
    for (const what of [
      'navigation',
      'caption',
      'other stories',
      'subscribe',
      'comments',
      'authors',
      'foot',
    ]) {
      expect(left.join('\n')).toContain(what);
    }
  });

  it('has its notices taken, wherever their boxes stand, and nobody’s comment for one', async () => {
    const boxes = await importedDraft('tree.html', page('hashed-boxes.html'));
    expect(boxes.notices).toMatchObject([
      { kind: 'editorsNote', placement: 'top' },
      { kind: 'correction', placement: 'foot', text: expect.stringContaining('81') as string },
    ]);
    const weir = await importedDraft('weir.html', page('newsroom-article.html'));
    expect(weir.notices).toMatchObject([{ kind: 'clarification', placement: 'foot' }]);
  });

  it('names no person for a byline that names none', async () => {
    const draft = await importedDraft('ferry.html', page('legacy-table.html'));
    expect(draft.metadata).toEqual({ publishedOn: '2023-09-02' });
  });

  it('says so where its text came from what it tells machines', async () => {
    const draft = await importedDraft('weir.html', page('behind-a-paywall.html'));
    expect(draft.report.items.map(({ message }) => message).join('\n')).toContain('shows only a part');
  });

  it('gives a preview all of its lines, and takes the body that a person chose', async () => {
    const html = page('newsroom-article.html');
    const { page: all } = await importedDraft('weir.html', html);
    expect(all?.beginIsSure).toBe(true);
    const begin = all!.body.begin + 1;
    const chosen = await importedDraft('weir.html', html, { bodyRange: { begin, end: begin + 1 } });
    const body = chosen.blocks.filter(({ kind }) => kind === 'paragraph');
    expect(body.map(({ text }) => text)).toEqual([all!.blocks[begin]!.text]);
  });
});

describe('the text of a whole copied page', () => {
  const copies = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

  it.each([
    [
      'copied-newsroom.txt',
      'newsroom-article',
      { byline: 'Priya Nair and Owen Teague', publishedOn: '2024-06-03', section: 'Water' },
    ],
    ['copied-weekly.txt', 'weekly-blog', { byline: 'Ilse Moreau', publishedOn: '2023-09-02' }],
    [
      'copied-observer.txt',
      'hashed-boxes',
      {
        publishedOn: '2025-02-20',
        canonicalUrl: 'https://observer.example/villages/a-tree-that-nobody-planted',
      },
    ],
  ])('gives the same story without any markup: %s', async (name, truth, metadata) => {
    const draft = await importedDraft(name, page(name));
    const known = readPageSet(FOLDER).find((one) => one.name === truth)!.truth;
    const blocks = draft.blocks
      .filter(({ kind }) => kind !== 'headline' && kind !== 'dek')
      .map(({ text }) => text);
    const score = scorePage({ title: draft.title, byline: '', publishedOn: '', dek: '', blocks }, known);
    expect([score.precision, score.title]).toEqual([1, 1]);
    expect(score.recall).toBeGreaterThan(0.97);
    expect(draft.metadata).toEqual(metadata);
    expect(draft.notices).toHaveLength(1);
  });

  it('is told from a typed story, which keeps all of its lines', async () => {
    expect(copies).toHaveLength(3);
    const typed =
      'The weir failed\n\nBy Dana Okafor\n\nThe pumps stopped at four.\n\nRelated\n\nIt rained.\n';
    const draft = await importedDraft('weir.txt', typed);
    expect(outline(draft)).toContain('paragraph: Related');
    expect(draft.page).toBeUndefined();
  });
});
