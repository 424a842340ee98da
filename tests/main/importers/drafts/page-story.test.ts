import { describe, expect, it } from 'vitest';
import { pageLine } from '../../../../src-main/importers/page/page-block';
import { boilerplateLine } from '../../../../src-main/importers/page/line-rules';
import { importedDraft, outline } from '../../../support/import-file';

const paragraph = (text: string): string => `<p>${text}</p>`;
const WEIR =
  'The pumps at Harlow Weir stopped at four in the morning, and nobody at the county could say why they had.';
const GATES =
  'The gates were opened by hand at six, which took three keepers and a borrowed crank, the log book says.';
const BUSES =
  'By noon the buses ran again, and the lower town had begun to sweep the water back towards the river.';

const COURT =
  'What the keepers knew, and when they knew it, will be heard in court in the autumn. The county said on Monday that ' +
  'it would publish its own log, all letters that it had from the station, and the bill for the float, which came to ' +
  'less than a bicycle, before the first day of the hearing, and that it would not comment until then on who had read ' +
  'the letters, who had answered them, and why the drawer in which two spare floats should have been was empty.';

function pageOf(story: string, head = ''): string {
  return (
    `<!doctype html><html><head><link rel="canonical" href="https://record.example/weir">${head}</head>` +
    `<body><nav><a href="/">Home</a></nav><main><article>${story}</article></main><footer>Record</footer></body></html>`
  );
}

async function linesOf(story: string, head = ''): Promise<readonly string[]> {
  return outline(await importedDraft('weir.html', pageOf(story, head)));
}

describe('a line of a story', () => {
  const line = (text: string): string | null =>
    boilerplateLine(pageLine({ kind: 'paragraph', text, marks: [] }, 0));

  it.each([
    'Support for the mayor fell to 40 percent after the flood, the poll found.',
    'Funding for the bridge was cut twice in four years.',
    'The weir project is funded by a state grant of three million dollars.',
    'Research by the college in Harlow shows that floats stick in cold weather.',
    'She wants to become a member of the county council in the spring.',
    'The paper has two million subscribers and raised prices for them from $9 to $11 a month.',
    'Readers have complained that the town newsletter was late, the clerk said.',
    'Published in 1984, the report on the weir was out of print within a year.',
    'The court was shown a video by Harlow police of the night at the weir.',
    '“Subscribe to nothing,” said the keeper, who gets three newsletters a day in his inbox.',
  ])('stays, though it has words of furniture: %s', (text) => {
    expect(line(text)).toBeNull();
  });

  it.each([
    ['Support for this story came from the Harlow Trust.', 'funder'],
    ['Harlow Record is funded in part by readers who believe in local journalism.', 'funder'],
    [
      'Reporting by Dana Okafor in Harlow; additional reporting by Lee Marsh; editing by Ruth Adeyemi',
      'author',
    ],
    ['Become a member and support our work.', 'newsletter'],
    ['Get three issues for just $1 and cancel your subscription anytime.', 'newsletter'],
    ['Published: June 3, 2024 at 5:30 p.m.', 'dateline'],
    ['The keepers at the weir. Photo by Lee Marsh', 'caption'],
    ['© 2024 Harlow Record. All rights reserved.', 'footer'],
    ['Explore further', 'related'],
  ])('is left out where it asks, thanks or credits: %s', (text, reason) => {
    expect(line(text)).toBe(reason);
  });
});

describe('the story on a saved page', () => {
  it('keeps links that lead to other sites, one or two at a time, and leaves out what leads on within its own', async () => {
    const lines = await linesOf(
      `${paragraph(WEIR)}<p><a href="https://river.example/levels">All levels of the river</a></p>${paragraph(GATES)}` +
        `<p><a href="/other">Council argues about its car park</a></p>${paragraph(BUSES)}`,
    );
    expect(lines).toContain('paragraph: All levels of the river');
    expect(lines.join()).not.toContain('car park');
  });

  it('leaves out three links in a row, wherever they lead', async () => {
    const links = ['Best pumps of the year', 'Best floats of the year', 'Best cranks of the year'];
    const list = links.map((text) => `<p><a href="https://shop.example/${text}">${text}</a></p>`).join('');
    const lines = await linesOf(`${paragraph(WEIR)}${list}${paragraph(GATES)}${paragraph(BUSES)}`);
    expect(lines.join()).not.toContain('of the year');
  });

  it('begins with its short first sentence, and with results in a row above the first long one', async () => {
    const short = await linesOf(`<h1>Weir</h1><p>Nobody answered.</p>${paragraph(WEIR)}${paragraph(GATES)}`);
    expect(short.find((line) => line.startsWith('paragraph'))).toBe('paragraph: Nobody answered.');
    const rows = ['Harlow d. Ashby 70-44', 'Ashby 14 11 6 15 44', 'Harlow 18 22 13 17 70'].map(paragraph);
    const results = await linesOf(`<h2>Girls</h2>${rows.join('')}${paragraph(WEIR)}${paragraph(GATES)}`);
    expect(results).toEqual(expect.arrayContaining(['heading: Girls', 'paragraph: Harlow d. Ashby 70-44']));
  });

  it('does not begin with the byline above its first sentence', async () => {
    const lines = await linesOf(`<p>By Dana Okafor.</p>${paragraph(WEIR)}${paragraph(GATES)}`);
    expect(lines.join()).not.toContain('By Dana Okafor');
  });

  it('has its first paragraph in the body, though the page calls it a summary', async () => {
    const lines = await linesOf(
      `<h1>Weir stopped</h1><div><p class="speakable-summary">${WEIR}</p>${paragraph(GATES)}${paragraph(BUSES)}</div>`,
    );
    expect(lines).toContain(`paragraph: ${WEIR}`);
  });

  it('has the sentence right under its headline as dek, whatever its box is called', async () => {
    const dek = 'The county was told about the float in March and in May.';
    const lines = await linesOf(
      `<header><h1>The weir was warned twice</h1><div class="x1">${dek}</div></header><div>${paragraph(WEIR)}${paragraph(GATES)}${paragraph(BUSES)}</div>`,
    );
    expect(lines).toContain(`dek: ${dek}`);
  });

  it('goes on below a story that is one long list', async () => {
    const items = [WEIR, GATES, BUSES, WEIR.replace('four', 'five'), GATES.replace('six', 'seven')];
    const lines = await linesOf(
      `<div><ol>${items.map((text) => `<li>${text}</li>`).join('')}</ol><p>What the keepers knew, and when they knew it, will be heard in court in the autumn, the county said.</p></div>`,
    );
    expect(lines.at(-1)).toContain('heard in court');
  });

  it('is found in a script without full stops', async () => {
    const thai =
      'เครื่องสูบน้ำที่ฝายฮาร์โลว์หยุดทำงานเมื่อเวลาสี่นาฬิกา และไม่มีใครในเทศมณฑลบอกได้ว่าเป็นเพราะเหตุใด เจ้าหน้าที่สามคนต้องเปิดประตูน้ำด้วยมือ';
    const lines = await linesOf(`<div>${paragraph(thai)}${paragraph(thai.replace('สี่', 'ห้า'))}</div>`);
    expect(lines.filter((line) => line.startsWith('paragraph'))).toHaveLength(2);
  });

  it('has tables that stand in figures', async () => {
    const lines = await linesOf(
      `${paragraph(WEIR)}<figure class="wp-block-table"><table><tr><td>Gate one</td><td>71 litres</td></tr></table></figure>${paragraph(GATES)}${paragraph(BUSES)}`,
    );
    expect(lines.join()).toContain('Gate one | 71 litres');
  });
});

describe('a box inside a story', () => {
  const box = (inner: string): string =>
    `${paragraph(WEIR)}<aside>${inner}</aside>${paragraph(GATES)}${paragraph(BUSES)}${paragraph(COURT)}`;
  const FLOAT =
    'A float is a plastic ball on a lever. When the water lifts it, the pumps start, and when it sticks they wait.';

  it('of facts is kept where the page has it, and the report says so', async () => {
    const draft = await importedDraft('weir.html', pageOf(box(`<h3>What is a float?</h3><p>${FLOAT}</p>`)));
    expect(outline(draft)).toEqual([
      `paragraph: ${WEIR}`,
      'heading: What is a float?',
      `paragraph: ${FLOAT}`,
      `paragraph: ${GATES}`,
      `paragraph: ${BUSES}`,
      `paragraph: ${COURT}`,
    ]);
    expect(draft.report.items.map(({ message }) => message).join()).toContain('2 lines of boxes');
  });

  it('of points above the first paragraph is kept with its label', async () => {
    const points = '<li>Three pumps stopped within an hour</li><li>The county knew of the float in May</li>';
    const lines = await linesOf(
      `<h1>The weir was warned twice</h1><div><h4>Key points</h4><ul>${points}</ul>${paragraph(WEIR)}${paragraph(GATES)}${paragraph(BUSES)}</div>`,
    );
    expect(lines.slice(1, 4)).toEqual([
      'heading: Key points',
      'listItem: Three pumps stopped within an hour',
      'listItem: The county knew of the float in May',
    ]);
  });

  it.each([
    ['repeats a sentence in large type', `<p>${GATES}</p><p>${BUSES}</p>`],
    [
      'is a pulled quote with a name',
      '<p>“They asked me to put it in an email, and I did, twice, in March and in May of that year.”</p><p>Dana Okafor</p>',
    ],
    [
      'leads to other stories',
      '<h3>Floods</h3><p><a href="/a">Council argues about its car park and the library that was never built there</a></p><p><a href="/b">Ferry is late again this year</a></p>',
    ],
    [
      'asks for an address',
      '<h3>The Weir Letter</h3><p>Everything about the river, every Friday, written by people who live beside it.</p><form><input></form>',
    ],
    [
      'tells of the author',
      '<h3>Dana Okafor</h3><p>By Dana Okafor</p><p>Dana has kept weirs for nineteen years, and writes about water, floods and the people who live with both.</p>',
    ],
  ])('that %s stays out', async (_what, inner) => {
    expect(await linesOf(box(inner))).toEqual([
      `paragraph: ${WEIR}`,
      `paragraph: ${GATES}`,
      `paragraph: ${BUSES}`,
      `paragraph: ${COURT}`,
    ]);
  });
});

describe('the byline of a saved page', () => {
  const body = `<h1>The weir was warned twice</h1>`;
  const rest = `<div>${paragraph(WEIR)}${paragraph(GATES)}${paragraph(BUSES)}</div>`;
  const graph = (author: string): string =>
    `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":${author}},{"@type":"Person","@id":"#p1","name":"Dana Okafor"}]}</script>`;

  it.each([
    ['a name that ends in “on”', `${body}<p>By Lee Hanlon</p>${rest}`, '', 'Lee Hanlon'],
    ['a person whom JSON-LD names elsewhere', `${body}${rest}`, graph('{"@id":"#p1"}'), 'Dana Okafor'],
    [
      'a link in an aside that says it is the author’s',
      `<aside><a rel="author" href="/d">Dana Okafor</a></aside>${body}${rest}`,
      '',
      'Dana Okafor',
    ],
    [
      'a box whose name only sounds like an author',
      `${body}<div class="content__author">Dana Okafor</div>${rest}`,
      '',
      'Dana Okafor',
    ],
    [
      'a line above the story, before the house that the page names',
      `${body}<p>By Dana Okafor</p>${rest}`,
      '<meta property="og:site_name" content="Harlow Record"><meta name="author" content="Harlow Record">',
      'Dana Okafor',
    ],
    ['`By` twice', `${body}<div class="byline">By by Dana Okafor</div>${rest}`, '', 'Dana Okafor'],
  ])('is read from %s', async (_what, story, head, expected) => {
    const draft = await importedDraft('weir.html', pageOf(story, head));
    expect(draft.metadata.byline).toBe(expected);
  });

  it('is nobody’s who stands in a list of other stories', async () => {
    const other = '<div class="related-list"><a rel="author" href="/l">Lee Marsh</a></div>';
    const draft = await importedDraft('weir.html', pageOf(`${body}${rest}${other}`));
    expect(draft.metadata.byline).toBeUndefined();
  });
});
