import { describe, expect, it } from 'vitest';
import { importedDraft, markLines, noteLines, outline, reportLines } from '../../../support/import-file';

const detour = (url: string): string =>
  `https://www.google.com/url?q=${encodeURIComponent(url)}&amp;sa=D&amp;source=editors&amp;ust=1715000000&amp;usg=AOvVaw`;

const DOWNLOADED = `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=x);.lst-kix_a-0>li:before{content:"1. "}ol{margin:0}.c3{color:#000;font-weight:400;font-style:normal}.c1{font-weight:700}.c2{font-style:italic}.title{font-size:26pt}h2{font-weight:400}</style></head><body class="c9 doc-content">
<p class="c0 title" id="h.1"><span class="c3">The Weir Failed Twice</span></p><p class="c0 subtitle"><span class="c3">What the log shows</span></p>
<p class="c0"><span class="c3">The weir at Ald</span><span class="c3">moor failed </span><span class="c3 c1">twice</span><span class="c3">&nbsp;in one night, and nobody on the board had been told that it could, says </span><span class="c4"><a class="c5" href="${detour('https://example.org/log?a=1&b=2')}">the log of the shift</a></span><span class="c3">.</span></p>
<h2 class="c6"><span class="c3">The second breach</span></h2>
<ul class="c7 lst-kix_a-0"><li class="c8"><span class="c3">Gate two was </span><span class="c2">open</span><span class="c3">.</span></li></ul>
<p class="c0"><span class="c3">The board met in May</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup><a href="#cmnt2" id="cmnt_ref2">[b]</a></sup><span class="c3">. It voted nine to two.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span class="c3"> Nobody spoke.</span></p>
<p class="c0"><span class="c3"></span></p>
<table class="c1"><tr><td><p class="c0"><span class="c3">Gate</span></p></td><td><p class="c0"><span class="c3">Two</span></p></td></tr></table>
<hr class="c10"><div><p class="c0"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c3">&nbsp;Minutes, page 4.</span></p></div>
<div class="c11"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c3">Which day?</span></p></div><div class="c11"><p class="c0"><a href="#cmnt_ref2" id="cmnt2">[b]</a><span class="c3">The third.</span></p><p class="c0"><span class="c3">_Marked as resolved_</span></p></div></body></html>`;

describe('a story from Google Docs', () => {
  it('keeps headline, dek, headings, lists and rows, with words whole that the export cut', async () => {
    const draft = await importedDraft('Weir.html', DOWNLOADED);
    expect(draft.report.format).toBe('Google Docs');
    expect(outline(draft)).toEqual([
      'headline: The Weir Failed Twice',
      'dek: What the log shows',
      'paragraph: The weir at Aldmoor failed twice in one night, and nobody on the board had been told that it could, says the log of the shift.',
      'heading: The second breach',
      'listItem: Gate two was open.',
      'paragraph: The board met in May. It voted nine to two. Nobody spoke.',
      'paragraph: Gate | Two',
    ]);
  });

  it('takes bold and italics from its classes and links from behind the detour', async () => {
    const draft = await importedDraft('Weir.html', DOWNLOADED);
    expect(markLines(draft)).toEqual([
      'strong: twice',
      'link: the log of the shift → https://example.org/log?a=1&b=2',
      'emphasis: open',
    ]);
    expect(reportLines(draft, 'decided')).toContain('1 link led over google.com');
  });

  it('puts comments and footnotes on the sentences before their signs', async () => {
    const draft = await importedDraft('Weir.html', DOWNLOADED);
    expect(noteLines(draft)).toEqual([
      'It voted nine to two. ← Minutes, page 4.',
      'The board met in May ← Which day?',
      'The board met in May ← The third. ✓',
    ]);
    expect(reportLines(draft, 'decided')).toContain('neither who commented nor on which words');
  });

  it('is read as it stands on the clipboard', async () => {
    const copied =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><p dir="ltr"><span style="font-weight:400;">It </span><span style="font-weight:700;">rained</span><span style="font-weight:400;">.</span></p><br /></b>';
    const draft = await importedDraft('pasted.html', copied);
    expect(outline(draft)).toEqual(['paragraph: It rained.']);
    expect(markLines(draft)).toEqual(['strong: rained']);
  });
});
