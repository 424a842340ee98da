import { describe, expect, it } from 'vitest';
import { NOTHING_EXTRA } from '../../../src-shared/domain/export-choices';
import { htmlExporter, storyPage } from '../../../src-main/exporters/html-exporter';
import { withOpenSources } from '../../../src-main/exporters/markup/sources-html';
import { parseHtml } from '../../../src-main/importers/html/dom';
import { aBlock, aClaim, aDraft } from '../../support/a-draft';
import { aNotice } from '../../support/a-notice';
import { anExport, decoded } from '../../support/an-export';
import { anInterview, someEvidence } from '../../support/an-interview';

const OPEN = [
  { key: 'k', kind: 'openClaim' as const, message: 'Claim 1, “<script>”, is unchecked.', override: null },
];

const page = (...args: Parameters<typeof anExport>) => parseHtml(storyPage(anExport(...args)));
const textOf = (document: ReturnType<typeof parseHtml>, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

describe('the story as HTML', () => {
  it('needs nothing else: no script but data, no address that is fetched, everything but inline style forbidden', () => {
    const document = page(aDraft({ notices: [aNotice()] }));
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    expect([...document.querySelectorAll('script')].map((one) => one.getAttribute('type'))).toEqual([
      'application/ld+json',
    ]);
    expect(
      document.querySelectorAll('[src], [srcset], [style], link[rel="stylesheet"], img, iframe, form').length,
    ).toBe(0);
    expect(storyPage(anExport())).not.toMatch(/@import|url\(|\son\w+=/);
  });

  it('has headline, standfirst, byline and day, then the text in its kinds', () => {
    const document = page();
    expect(textOf(document, 'h1')).toEqual(['The last ferry leaves Holm at dusk']);
    expect(textOf(document, '.dek')).toEqual(['For 41 years one family has rowed the island’s post.']);
    expect(textOf(document, '.byline')).toEqual(['By Jonas Vik · May 1, 2024']);
    expect(textOf(document, 'ul li')).toHaveLength(2);
    expect(textOf(document, 'blockquote p')).toHaveLength(1);
    expect(textOf(document, 'p strong')).toEqual(['one']);
  });

  it('escapes what a story says, in text, attributes and data', async () => {
    const hostile = '</script><script>alert(1)</script><img src=x onerror="alert(2)">\u2028& “”';
    const blocks = [aBlock('headline', hostile), aBlock('paragraph', hostile)];
    const draft = aDraft({
      blocks,
      metadata: { byline: `"><b>${hostile}`, canonicalUrl: 'javascript:alert(3)', language: '"><i>' },
    });
    const text = decoded(
      await htmlExporter.write(
        anExport({ ...draft, notices: [aNotice({ text: hostile })] }, { blockers: OPEN }),
      ),
    );
    const document = parseHtml(text);
    expect(document.querySelectorAll('script').length).toBe(1);
    expect(document.querySelectorAll('img, b, i').length).toBe(0);
    expect(document.querySelectorAll('link').length).toBe(0);
    expect(textOf(document, 'article h1')).toEqual([hostile]);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toMatchObject({
      headline: hostile,
    });
  });

  it('links only to https, http and mail addresses', () => {
    const link = (href: string) => ({
      ...aBlock('paragraph', 'here'),
      marks: [{ kind: 'link' as const, href, start: 0, end: 4 }],
    });
    const blocks = [
      'https://holm.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@holm.example',
    ].map(link);
    const hrefs = [...page(aDraft({ blocks })).querySelectorAll('article a')].map((one) =>
      one.getAttribute('href'),
    );
    expect(hrefs).toEqual(['https://holm.example/', 'mailto:a@holm.example']);
  });

  it('carries its notices where they stand, and to machines as corrections with their day', () => {
    const notices = [
      aNotice({ id: 'n-1', grave: true }),
      aNotice({ id: 'n-2', kind: 'update', text: 'The bridge is open.', correctedOn: '2024-05-20' }),
    ];
    const document = page(aDraft({ notices }));
    const order = [...(document.querySelector('article')?.children ?? [])].map((one) => one.localName);
    expect([order[1], order.at(-1)]).toEqual(['aside', 'aside']);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The last ferry leaves Holm at dusk',
      author: [{ '@type': 'Person', name: 'Jonas Vik' }],
      datePublished: '2024-05-01',
      dateModified: '2024-05-20',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: expect.stringContaining('Correction, May 12, 2024: An earlier version'),
          datePublished: '2024-05-12',
        },
      ],
    });
  });

  it('says on top that it is not verified and what is open, and nothing of the kind once it is', () => {
    const open = page(aDraft(), { blockers: OPEN });
    expect(open.title).toBe('Not verified: The last ferry leaves Holm at dusk');
    const banner = open.querySelector('body > aside');
    expect(banner?.textContent).toContain('NOT VERIFIED');
    expect(textOf(open, 'aside li')).toEqual(['Claim 1, “<script>”, is unchecked.']);
    expect(storyPage(anExport())).not.toMatch(/not[ -]verified/i);
  });

  it('stands as headline and notice alone once it was retracted', () => {
    const document = page(
      aDraft({ notices: [aNotice({ kind: 'retraction', text: 'The skipper does not exist.' })] }),
    );
    expect(textOf(document, 'article')[0]).toContain('The skipper does not exist.');
    expect(textOf(document, 'article')[0]).not.toContain('1913');
  });
});

describe('for readers who want to see the source', () => {
  const interview = anInterview();
  const claim = (given = {}) =>
    aClaim('We never lost a letter', {
      kind: 'quote',
      evidence: [someEvidence(interview, 'We never lost a letter. Not one.')],
      ...given,
    });
  const shown = (claims = [claim()], chosen = true, terms = interview.terms) =>
    textOf(
      page(
        aDraft({ claims }),
        { include: { ...NOTHING_EXTRA, confidential: true, showSources: chosen } },
        { interviews: [{ ...interview, terms }] },
      ),
      'details blockquote',
    );

  it('the passage stands below its quotation, if the desk chose so', () => {
    expect(shown()).toEqual(['“We never lost a letter. Not one.”']);
    expect(shown([claim()], false)).toEqual([]);
  });

  it('they stand open on paper, where nobody can open them', () => {
    const sources = '<details class="sources"><summary>Show the source</summary></details>';
    expect(withOpenSources(sources)).toContain('<details class="sources" open>');
    const html = storyPage(
      anExport(
        aDraft({ claims: [claim()] }),
        { include: { ...NOTHING_EXTRA, showSources: true } },
        { interviews: [interview] },
      ),
    );
    expect(withOpenSources(html).match(/<details[^>]*>/g)).toEqual(['<details class="sources" open>']);
  });

  it('only what stands and was said on the record is shown', () => {
    expect(shown([claim({ standing: 'needsChange' })])).toEqual([]);
    expect(shown([claim({ kind: 'paraphrase' })])).toEqual([]);
    expect(shown([claim()], true, { kind: 'onBackground' })).toEqual([]);
  });
});
