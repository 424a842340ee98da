import { describe, expect, it } from 'vitest';
import { importedDraft, outline } from '../../../support/import-file';

const LEAD =
  'The pumps at Harlow Weir stopped at four in the morning, and by seven the lower town was wet to the knees, ' +
  'the buses had stopped, and nobody at the county could say why.';
const SECOND = 'Dana Okafor, who ran the station for nineteen years, said, “I told them twice.”';

describe('a draft as plain text', () => {
  it('has its paragraphs between blank lines', async () => {
    const draft = await importedDraft('weir.txt', `The weir failed twice\n\n${LEAD}\n\n${SECOND}\n`);
    expect(outline(draft)).toEqual([
      'headline: The weir failed twice',
      `paragraph: ${LEAD}`,
      `paragraph: ${SECOND}`,
    ]);
    expect(draft.title).toBe('The weir failed twice');
  });

  it('has its paragraphs on lines of their own where no line is blank', async () => {
    const draft = await importedDraft('weir.txt', `The weir failed twice\r\n${LEAD}\r\n${SECOND}`);
    expect(outline(draft).slice(1)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`]);
  });

  it('joins lines that a mail program cut, and says so', async () => {
    const wrapped = LEAD.replace(/(.{1,60})(?:\s|$)/g, '$1\n');
    const again = `${SECOND} ${LEAD}`.replace(/(.{1,60})(?:\s|$)/g, '$1\n');
    const draft = await importedDraft('weir.txt', `The weir failed twice\n\n${wrapped}\n${again}`);
    expect(outline(draft).slice(1)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND} ${LEAD}`]);
    expect(draft.report.items.map((item) => item.message)).toContain(
      'Lines were cut at a fixed width; they were joined into paragraphs.',
    );
  });

  it('reads dek, byline and date above the story', async () => {
    const header =
      'The weir failed twice\n\nThe county says nobody warned it.\n\nBy Dana Okafor and Lee Marsh\n\nJune 3, 2024';
    const draft = await importedDraft('weir.txt', `${header}\n\n${LEAD}\n\n${SECOND}`);
    expect(outline(draft)).toEqual([
      'headline: The weir failed twice',
      'dek: The county says nobody warned it.',
      `paragraph: ${LEAD}`,
      `paragraph: ${SECOND}`,
    ]);
    expect(draft.metadata).toEqual({ byline: 'Dana Okafor and Lee Marsh', publishedOn: '2024-06-03' });
  });

  it('reads labelled lines above the story', async () => {
    const header =
      'HED: The weir failed twice\nDEK: The county says nobody warned it.\nBYLINE: By Dana Okafor\nSLUG: weir-2';
    const draft = await importedDraft('weir.txt', `${header}\n\n${LEAD}\n\n${SECOND}`);
    expect(outline(draft).slice(0, 3)).toEqual([
      'headline: The weir failed twice',
      'dek: The county says nobody warned it.',
      `paragraph: ${LEAD}`,
    ]);
    expect(draft.metadata).toEqual({ byline: 'Dana Okafor' });
  });

  it('takes a notice out of the body and leaves out the end mark', async () => {
    const notice = 'Correction, June 5: Dana Okafor ran the station for nineteen years, not nine.';
    const draft = await importedDraft(
      'weir.txt',
      `The weir failed twice\n\nJune 3, 2024\n\n${LEAD}\n\n${SECOND}\n\n-30-\n\n${notice}`,
    );
    expect(outline(draft).at(-1)).toBe(`paragraph: ${SECOND}`);
    expect(draft.notices).toEqual([
      {
        kind: 'correction',
        text: 'Dana Okafor ran the station for nineteen years, not nine.',
        date: '2024-06-05',
        placement: 'foot',
      },
    ]);
  });

  it('does not take a first sentence for a headline or a byline', async () => {
    const draft = await importedDraft('weir.txt', `By Friday the water was gone.\n\n${LEAD}`);
    expect(outline(draft)).toEqual(['paragraph: By Friday the water was gone.', `paragraph: ${LEAD}`]);
  });

  it.each(['https://quay.example/weir', '2 June 2026'])(
    'keeps %j where the file holds nothing else',
    async (line) => {
      expect((await importedDraft('note.txt', line)).blocks.map(({ text }) => text)).toEqual([line]);
    },
  );
});
