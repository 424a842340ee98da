import { describe, expect, it } from 'vitest';
import {
  changeLines,
  importedDraft,
  importRefusal,
  markLines,
  noteLines,
  outline,
  reportLines,
} from '../../../support/import-file';
import { odtFile } from '../../../support/odt-file';

const p = (content: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${content}</text:p>`;
const style = (name: string, parent: string, properties = '', family = 'paragraph'): string =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`;

describe('a story of LibreOffice', () => {
  it('keeps headline, headings, lists, quotations and captions, also by styles that inherit', async () => {
    const draft = await importedDraft(
      'weir.odt',
      odtFile({
        styles:
          style('P1', 'Title') + style('P2', 'Quotations') + style('P3', 'Caption') + style('P4', 'Lead'),
        named: style('Lead', 'Standard') + style('Caption', 'Standard'),
        text:
          p('The Weir Failed Twice', 'P1') +
          p('What the log shows', 'Subtitle') +
          p('The weir at Aldmoor failed twice in one night, the log says.', 'P4') +
          '<text:h text:style-name="Heading_20_2" text:outline-level="2">The second breach</text:h>' +
          `<text:list><text:list-item>${p('Gate two was open.')}</text:list-item></text:list>` +
          p('I heard it before I saw it.', 'P2') +
          p('The weir in May.', 'P3'),
      }),
    );
    expect(outline(draft)).toEqual([
      'headline: The Weir Failed Twice',
      'dek: What the log shows',
      'paragraph: The weir at Aldmoor failed twice in one night, the log says.',
      'heading: The second breach',
      'listItem: Gate two was open.',
      'quotation: I heard it before I saw it.',
      'caption: The weir in May.',
    ]);
  });

  it('keeps emphasis by inherited styles, links, spaces and breaks', async () => {
    const draft = await importedDraft(
      'weir.odt',
      odtFile({
        styles: style('T1', 'Loud', '', 'text') + style('T2', 'x', 'fo:font-style="italic"', 'text'),
        named: style('Loud', 'x', 'fo:font-weight="bold"', 'text'),
        text: p(
          'It  rained<text:s/><text:span text:style-name="T1">hard</text:span>, <text:span text:style-name="T2">all</text:span> ' +
            '<text:a xlink:href="https://example.org/log">night</text:a>.<text:line-break/>Then<text:tab/>it stopped.',
        ),
      }),
    );
    expect(outline(draft)).toEqual(['paragraph: It rained hard, all night.', 'paragraph: Then it stopped.']);
    expect(markLines(draft)).toEqual([
      'strong: hard',
      'emphasis: all',
      'link: night → https://example.org/log',
    ]);
  });

  it('puts notes on their sentences and comments on their words, with replies and what is resolved', async () => {
    const said = (by: string, day: number, words: string): string =>
      `<dc:creator>${by}</dc:creator><dc:date>2024-05-0${day}T10:00:00</dc:date>${p(words)}`;
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Minutes, page 4.')}</text:note-body></text:note>`;
    const draft = await importedDraft(
      'weir.odt',
      odtFile({
        text: p(
          `The board met <office:annotation office:name="a" loext:resolved="true">${said('Desk', 1, 'When?')}</office:annotation>` +
            `<office:annotation office:name="b" loext:parent-name="a">${said('Ida Lund', 2, '3 May.')}</office:annotation>` +
            `in May<office:annotation-end office:name="a"/><office:annotation-end office:name="b"/>. It voted.${note} Nobody spoke.`,
        ),
      }),
    );
    expect(noteLines(draft).toSorted()).toEqual([
      'It voted. ← Minutes, page 4.',
      'in May ← Desk: When? / Ida Lund: 3 May. ✓',
    ]);
  });

  it('keeps the notes of a text box apart from those of the text around it', async () => {
    const note = (words: string): string =>
      `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
    const box = `<draw:frame><draw:text-box>${p(`It froze.${note('Log, page 9.')}`)}</draw:text-box></draw:frame>`;
    const draft = await importedDraft(
      'weir.odt',
      odtFile({ text: p(`It rained.${note('Log, page 4.')}${box}`) }),
    );
    expect(noteLines(draft).toSorted()).toEqual(['It froze. ← Log, page 9.', 'It rained. ← Log, page 4.']);
  });

  it('is a thread where an older program left a reply as a comment on the same words', async () => {
    const comment = (name: string, by: string, day: number): string =>
      `<office:annotation office:name="${name}"><dc:creator>${by}</dc:creator><dc:date>2024-05-0${day}T10:00:00</dc:date>${p(`${by} says.`)}</office:annotation>`;
    const ends = '<office:annotation-end office:name="2"/><office:annotation-end office:name="1"/>';
    const text = p(`It ${comment('2', 'Ida', 2)}${comment('1', 'Desk', 1)}rained${ends}.`);
    expect(noteLines(await importedDraft('weir.odt', odtFile({ text })))).toEqual([
      'rained ← Desk: Desk says. / Ida: Ida says.',
    ]);
  });

  it('reads tables row by row, text boxes after their paragraph, and says what it leaves out', async () => {
    const cell = (words: string): string => `<table:table-cell>${p(words)}</table:table-cell>`;
    const draft = await importedDraft(
      'weir.odt',
      odtFile({
        pages: `<style:master-page style:name="S"><style:header>${p('Draft 3')}</style:header></style:master-page>`,
        text:
          `<text:table-of-content><text:index-body>${p('1 The weir')}</text:index-body></text:table-of-content>` +
          p(`It rained.<draw:frame><draw:text-box>${p('Boxed.')}</draw:text-box></draw:frame>`) +
          `<table:table><table:table-row>${cell('Gate')}${cell('Two')}</table:table-row></table:table>`,
      }),
    );
    expect(outline(draft)).toEqual(['paragraph: It rained.', 'paragraph: Boxed.', 'paragraph: Gate | Two']);
    expect(reportLines(draft, 'leftOut')).toContain('[1 The weir]');
    expect(reportLines(draft, 'leftOut')).toContain('[Draft 3]');
  });
});

describe('tracked changes of LibreOffice', () => {
  const info =
    '<office:change-info><dc:creator>Ida Lund</dc:creator><dc:date>2024-05-02T08:00:00</dc:date></office:change-info>';
  const region = (id: string, what: string): string =>
    `<text:changed-region text:id="${id}">${what}</text:changed-region>`;
  const inserted = (id: string): string => region(id, `<text:insertion>${info}</text:insertion>`);
  const deleted = (id: string, ...paragraphs: string[]): string =>
    region(id, `<text:deletion>${info}${paragraphs.map((words) => p(words)).join('')}</text:deletion>`);
  const start = (id: string): string => `<text:change-start text:change-id="${id}"/>`;
  const end = (id: string): string => `<text:change-end text:change-id="${id}"/>`;
  const cut = (id: string): string => `<text:change text:change-id="${id}"/>`;
  const file = (regions: string, body: string): Uint8Array =>
    odtFile({ text: `<text:tracked-changes>${regions}</text:tracked-changes>${body}` });
  const replaced = file(
    deleted('d', 'Monday') + inserted('i'),
    p(`The board met on ${cut('d')}${start('i')}Tuesday${end('i')} to vote.`),
  );

  it('become proposals with author and date', async () => {
    const draft = await importedDraft('weir.odt', replaced);
    expect(outline(draft)).toEqual(['paragraph: The board met on Monday to vote.']);
    expect(changeLines(draft)).toEqual(['Monday → Tuesday (Ida Lund)']);
    expect(draft.changes[0]!.at).toBe('2024-05-02T08:00:00.000Z');
  });

  it.each([
    ['accepted', 'paragraph: The board met on Tuesday to vote.'],
    ['original', 'paragraph: The board met on Monday to vote.'],
  ] as const)('are %s where that is asked for', async (trackedChanges, expected) => {
    expect(outline(await importedDraft('weir.odt', replaced, { trackedChanges }))).toEqual([expected]);
  });

  it.each<[string, Uint8Array, string[]]>([
    [
      'a paragraph inserted',
      file(inserted('i'), p(`It rained.${start('i')}`) + p('It poured.') + p(`${end('i')}It stopped.`)),
      [' → ¶It poured.¶ (Ida Lund)'],
    ],
    [
      'a paragraph deleted',
      file(deleted('d', 'It poured.', ''), p('It rained.') + p(`${cut('d')}It stopped.`)),
      ['It poured.¶ →  (Ida Lund)'],
    ],
  ])('%s is proposed', async (_what, bytes, expected) => {
    expect(changeLines(await importedDraft('weir.odt', bytes))).toEqual(expected);
  });
});

describe('an OpenDocument file that cannot be read', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'with a password',
      odtFile({ text: p('x'), manifest: '<manifest:encryption-data/>' }),
      'passwordProtected',
    ],
    ['without text', odtFile({ text: p('') }), 'noText'],
  ])('%s says why', async (_what, bytes, kind) => {
    expect((await importRefusal('weir.odt', bytes)).kind).toBe(kind);
  });
});
