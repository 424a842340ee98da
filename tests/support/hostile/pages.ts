import { MANY, SENTENCE, text, type HostileFile } from './hostile-file';

/** Pages that nest, repeat or never end. */
export const HOSTILE_PAGES: readonly HostileFile[] = [
  {
    what: '100,000 nested div elements',
    name: 'deep.html',
    bytes: text(`<html><body>${'<div>'.repeat(MANY)}${SENTENCE}`),
    expect: 'refused',
  },
  {
    what: '100,000 nested lists in HTML',
    name: 'lists.html',
    bytes: text(`<html><body>${'<ul><li>'.repeat(MANY)}${SENTENCE}`),
    expect: 'refused',
  },
  {
    what: '100,000 nested bold elements',
    name: 'bold.html',
    bytes: text(`<html><body><p>${'<b>'.repeat(MANY)}${SENTENCE}`),
    expect: 'refused',
  },
  {
    what: '100,000 HTML comments that never end',
    name: 'comments.html',
    bytes: text('<!--a'.repeat(MANY)),
    expect: 'any',
  },
  {
    what: '20,000 HTML comments in a row before nothing',
    name: 'comments.html',
    bytes: text('<!--a-->'.repeat(20_000)),
    expect: 'any',
  },
  {
    what: 'a page of 5,000 links',
    name: 'links.html',
    bytes: text(
      `<html><body><main><ul>${'<li><a href="/a">Weir fails again and again in town</a></li>'.repeat(5_000)}</ul></main>`,
    ),
    expect: 'any',
  },
  {
    what: 'a page of 3,000 paragraphs',
    name: 'long.html',
    bytes: text(`<html><body><article>${`<p>${SENTENCE}</p>`.repeat(3_000)}</article>`),
    expect: 'any',
  },
  {
    what: 'an attribute of two megabytes',
    name: 'attribute.html',
    bytes: text(`<html><body><p class="${'related '.repeat(250_000)}">${SENTENCE}</p>`),
    expect: 'any',
  },
  {
    what: 'JSON-LD nested 50,000 deep',
    name: 'ld.html',
    bytes: text(
      `<html><script type="application/ld+json">{"@type":"NewsArticle","author":${'['.repeat(50_000)}${']'.repeat(50_000)}}</script><body><p>${SENTENCE.repeat(4)}</p></body></html>`,
    ),
    expect: 'any',
  },
];
