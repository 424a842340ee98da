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

/** Text as rich text; what is not ASCII stands as one byte of Windows-1252. */
const rtf = (body: string, head = ''): Uint8Array =>
  Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${head}\n${body}}`, 'latin1');

const FONTS =
  '{\\fonttbl{\\f0\\froman Times New Roman;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset204 Arial Cyr;}{\\f3\\ftech\\fcharset2 Symbol;}{\\f4\\fcharset128 MS Mincho;}}';
const STYLES =
  '{\\stylesheet{\\s0 Normal;}{\\s1\\b\\outlinelevel0 heading 1;}{\\s2 Title;}{\\s3\\i Quote;}{\\s4\\sbasedon1 Kicker;}{\\*\\cs9\\b Loud;}}';
/** 2 May 2024, 08:00, as the format packs it. */
const MAY = (124 << 20) | (5 << 16) | (2 << 11) | (8 << 6);
const PEOPLE = '{\\*\\revtbl{Unknown;}{Ida Lund;}{Desk;}}';

describe('a story as rich text', () => {
  it('keeps headings, quotations, lists, emphasis and links', async () => {
    const draft = await importedDraft(
      'weir.rtf',
      rtf(
        '\\pard\\s2 The Weir Failed Twice\\par' +
          '\\pard\\plain\\s0 It {\\b rained} {\\i hard} {\\field{\\*\\fldinst{HYPERLINK "https://example.org/log"}}{\\fldrslt all night}}.\\par' +
          '\\pard\\s4\\b The second breach\\b0\\par' +
          '\\pard\\plain\\s3\\i I heard it.\\i0\\par' +
          "{\\listtext\\pard\\plain\\'b7\\tab}\\pard\\plain\\ls1 Gate two was open.\\par",
        FONTS + STYLES,
      ),
    );
    expect(outline(draft)).toEqual([
      'headline: The Weir Failed Twice',
      'paragraph: It rained hard all night.',
      'heading: The second breach',
      'quotation: I heard it.',
      'listItem: Gate two was open.',
    ]);
    expect(markLines(draft)).toEqual([
      'strong: rained',
      'emphasis: hard',
      'link: all night → https://example.org/log',
    ]);
  });

  it.each<[string, string, string]>([
    ['its own code page', "caf\\'e9 \\'93yes\\'94", 'café “yes”'],
    ['the code page of a font', "{\\f1 \\'9aediv\\'fd} a {\\f2 \\'c4\\'e0}", 'šedivý a Да'],
    ['two bytes a character', "{\\f4 \\'93\\'fa\\'96\\'7b}", '日本'],
    ['Unicode with one stand-in', "na\\u239?ve \\u8212\\'97 so", 'naïve — so'],
    ['Unicode with two and with none', "\\uc2\\u8220\\'84\\'84a\\uc0\\u8221 b", '“a”b'],
    ['a pair of surrogates', '\\uc1\\u-10179?\\u-8704?!', '😀!'],
    ['signs by name', '\\ldblquote a\\rdblquote \\emdash b\\~c\\_d', '“a”—b\u00a0c\u2011d'],
    ['a font of symbols', "5 {\\f3 \\'b3} 3, {\\f3 \\'61}", '5 ≥ 3, α'],
    ['escaped signs', '\\{a\\} \\\\ b', '{a} \\ b'],
  ])('reads %s', async (_what, body, expected) => {
    expect(outline(await importedDraft('weir.rtf', rtf(`${body}\\par`, FONTS)))).toEqual([
      `paragraph: ${expected}`,
    ]);
  });

  it('leaves out what is no text, and says what it left out', async () => {
    const draft = await importedDraft(
      'weir.rtf',
      rtf(
        '{\\info{\\title The weir}{\\author Ida Lund}}{\\*\\generator Some Program;}{\\header Draft 3\\par}' +
          'It rained.{\\*\\bkmkstart a}{\\*\\unheardof Nonsense}{\\v secret}{\\pict\\pngblip 89504e47}\\par' +
          '{\\object\\objemb{\\*\\objdata 0105}{\\result Table 1}}\\par',
      ),
    );
    expect(outline(draft)).toEqual(['paragraph: It rained.', 'paragraph: Table 1']);
    expect(draft.title).toBe('The weir');
    const left = reportLines(draft, 'leftOut');
    for (const words of ['1 picture', '1 embedded object', '[secret]', '[Draft 3]']) {
      expect(left).toContain(words);
    }
  });

  it('reads tables row by row, and a box after its paragraph', async () => {
    const draft = await importedDraft(
      'weir.rtf',
      rtf(
        'It rained.{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Boxed.\\par}}}\\par' +
          '\\trowd\\cellx1\\cellx2\\pard\\intbl Gate\\cell Opened\\cell\\row' +
          '\\trowd\\pard\\intbl Two\\cell 02:14\\cell\\row\\pard It stopped.\\par',
      ),
    );
    expect(outline(draft)).toEqual([
      'paragraph: It rained.',
      'paragraph: Boxed.',
      'paragraph: Gate | Opened',
      'paragraph: Two | 02:14',
      'paragraph: It stopped.',
    ]);
  });

  it('puts footnotes on their sentences and comments on their words', async () => {
    const comment = (ref: string, by: string, words: string): string =>
      `{\\*\\atnid X}{\\*\\atnauthor ${by}}\\chatn{\\*\\annotation{\\*\\atnref ${ref}}{\\*\\atndate ${MAY}}\\pard\\plain ${words}}`;
    const draft = await importedDraft(
      'weir.rtf',
      rtf(
        'The board met {\\*\\atrfstart 1}{\\*\\atrfstart 2}in May{\\*\\atrfend 2}{\\*\\atrfend 1}' +
          comment('1', 'Desk', 'When?') +
          comment('2', 'Ida Lund', '3 May.') +
          '. It voted.{\\super\\chftn{\\footnote{\\super\\chftn} Minutes, page 4.}} Nobody spoke.\\par',
      ),
    );
    expect(outline(draft)).toEqual(['paragraph: The board met in May. It voted. Nobody spoke.']);
    expect(noteLines(draft).toSorted()).toEqual([
      'It voted. ← Minutes, page 4.',
      'in May ← Desk: When? / Ida Lund: 3 May.',
    ]);
    expect(draft.notes.find(({ origin }) => origin === 'comment')!.remarks[0]!.at).toBe(
      '2024-05-02T08:00:00.000Z',
    );
  });
});

describe('tracked changes in rich text', () => {
  const bytes = rtf(
    `The board met on {\\deleted\\revauthdel1\\revdttmdel${MAY} Monday}{\\revised\\revauth1\\revdttm${MAY} Tuesday}.\\par`,
    PEOPLE,
  );

  it('become proposals with author and date', async () => {
    const draft = await importedDraft('weir.rtf', bytes);
    expect(outline(draft)).toEqual(['paragraph: The board met on Monday.']);
    expect(changeLines(draft)).toEqual(['Monday → Tuesday (Ida Lund)']);
    expect(draft.changes[0]!.at).toBe('2024-05-02T08:00:00.000Z');
  });

  it.each([
    ['accepted', 'paragraph: The board met on Tuesday.'],
    ['original', 'paragraph: The board met on Monday.'],
  ] as const)('are %s where that is asked for', async (trackedChanges, expected) => {
    expect(outline(await importedDraft('weir.rtf', bytes, { trackedChanges }))).toEqual([expected]);
  });

  it('may be whole paragraphs', async () => {
    const body = 'It rained.\\par{\\revised\\revauth2 It poured.\\par}It stopped.\\par';
    expect(changeLines(await importedDraft('weir.rtf', rtf(body, PEOPLE)))).toEqual([
      ' → It poured.¶ (Desk)',
    ]);
  });
});

describe('a rich text file that is broken', () => {
  it.each<[string, string, string]>([
    ['cut off within groups', '{\\rtf1\\ansi It rained {\\b hard', 'damaged'],
    ['without text', '{\\rtf1\\ansi\\par}', 'noText'],
    ['of groups without end', `{\\rtf1 ${'{'.repeat(5_000)}`, 'damaged'],
  ])('%s is refused', async (_what, text, kind) => {
    expect((await importRefusal('weir.rtf', text)).kind).toBe(kind);
  });

  it('keeps its words where control words are named like parts of the language that reads them', async () => {
    const draft = await importedDraft(
      'weir.rtf',
      rtf(
        '\\pard The gate {\\constructor stood} \\toString open\\valueOf , all {\\*\\hasOwnProperty x}night.\\par',
      ),
    );
    expect(outline(draft)).toEqual(['paragraph: The gate stood open, all night.']);
  });

  it('is read where only its last brace is missing, or a picture claims more than there is', async () => {
    expect(outline(await importedDraft('weir.rtf', '{\\rtf1\\ansi It rained.\\par'))).toEqual([
      'paragraph: It rained.',
    ]);
    const claims = '{\\rtf1\\ansi It rained.\\par\\bin999999999 }';
    expect(outline(await importedDraft('weir.rtf', claims))).toEqual(['paragraph: It rained.']);
  });
});
