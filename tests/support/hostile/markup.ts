import { MANY, SENTENCE, text, type HostileFile } from './hostile-file';

/** Markdown and rich text that open more than anybody closes. */
export const HOSTILE_MARKUP: readonly HostileFile[] = [
  {
    what: '100,000 signs of quotation in Markdown',
    name: 'quotes.md',
    bytes: text(`${'>'.repeat(MANY)} ${SENTENCE}`),
    expect: 'refusedAsStory',
  },
  {
    what: '100,000 opening brackets in Markdown',
    name: 'brackets.md',
    bytes: text('['.repeat(MANY)),
    expect: 'refusedAsStory',
  },
  {
    what: '100,000 links that never close in Markdown',
    name: 'links.md',
    bytes: text('[a]('.repeat(MANY)),
    expect: 'refusedAsStory',
  },
  {
    what: '100,000 emphases that never close in Markdown',
    name: 'stars.md',
    bytes: text('*a **b '.repeat(MANY)),
    expect: 'refusedAsStory',
  },
  {
    what: 'a Markdown list nested 2,000 deep',
    name: 'list.md',
    bytes: text(Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at * 2)}- item`).join('\n')),
    expect: 'refusedAsStory',
  },
  {
    what: 'front matter of 100,000 commas and quotation marks',
    name: 'front.md',
    bytes: text(`---\ntags: [${'a,"b",'.repeat(MANY / 5)}x\n---\n\n${SENTENCE}`),
    expect: 'any',
  },
  {
    what: 'RTF with 100,000 open groups',
    name: 'deep.rtf',
    bytes: text(`{\\rtf1 ${'{'.repeat(MANY)}${SENTENCE}`),
    expect: 'any',
  },
  {
    what: 'RTF that promises more binary data than it has',
    name: 'bin.rtf',
    bytes: text(`{\\rtf1 {\\pict\\bin2147483647 ab} ${SENTENCE}}`),
    expect: 'any',
  },
];
