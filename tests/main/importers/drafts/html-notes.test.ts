import { describe, expect, it } from 'vitest';
import { importBytes } from '../../../../src-main/importers/read-file';
import { bytesOf, importedDraft, noteLines, outline, reportLines } from '../../../support/import-file';

const page = (body: string): string => `<html><head><title>Weir</title></head><body>${body}</body></html>`;
const NOTE = 'The inquiry, page 12.';

describe('signs of notes in an HTML document', () => {
  it.each([
    [
      'converters',
      '<sup><a href="#fn1" id="fnref1">1</a></sup>',
      `<section><ol><li id="fn1"><p>${NOTE} <a href="#fnref1">↩︎</a></p></li></ol></section>`,
    ],
    [
      'Word',
      '<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>',
      `<div><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> ${NOTE}</p></div></div>`,
    ],
    [
      'LibreOffice',
      '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
      `<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>${NOTE}</p></div>`,
    ],
  ])('as %s write them become notes on their sentence', async (_who, sign, note) => {
    const draft = await importedDraft(
      'weir.html',
      page(`<h1>Weir</h1><p>It broke at noon. Nobody had looked.${sign} The gate held.</p>${note}`),
    );
    expect(outline(draft)).toEqual([
      'headline: Weir',
      'paragraph: It broke at noon. Nobody had looked. The gate held.',
    ]);
    expect(noteLines(draft)).toEqual([`Nobody had looked. ← ${NOTE}`]);
    expect(reportLines(draft, 'read')).toContain('1 footnote was put on its sentence as a note.');
  });

  it('stand below the text of a document', async () => {
    const html = page(
      `<h1>Weir</h1><p>Nobody had looked.<sup><a href="#n1">1</a></sup></p><p id="n1"><a href="#r1">1</a> ${NOTE}</p>`,
    );
    const read = await importBytes({ name: 'weir.html', bytes: bytesOf(html), as: 'document' });
    const texts = read.ok && read.value.kind === 'document' ? read.value.blocks.map(({ text }) => text) : [];
    expect(texts).toEqual(['Weir', 'Nobody had looked.', `Note 1: ${NOTE}`]);
  });

  it('stay apart from the word before them where there is no note, and are reported', async () => {
    const draft = await importedDraft(
      'weir.html',
      page(
        '<p>The lake of 40 km<sup>2</sup> saw a hijacking.<sup><a href="#gone">12</a></sup> On the 1<sup>st</sup> it rained.</p>',
      ),
    );
    expect(outline(draft)).toEqual([
      'paragraph: The lake of 40 km² saw a hijacking.¹² On the 1st it rained.',
    ]);
    expect(reportLines(draft, 'decided')).toContain('Raised numbers that refer to no note stay');
  });

  it('are no notes where a link leads to a heading', async () => {
    const draft = await importedDraft(
      'weir.html',
      page('<p>See part <a href="#two">2</a>.</p><h2 id="two">The second break</h2><p>It came at night.</p>'),
    );
    expect(outline(draft)[0]).toBe('paragraph: See part 2.');
    expect(draft.notes).toEqual([]);
  });
});
