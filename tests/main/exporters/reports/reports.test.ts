import { describe, expect, it } from 'vitest';
import { csvBytes } from '../../../../src-main/exporters/csv';
import { excerpt } from '../../../../src-main/exporters/excerpt';
import { findExporter } from '../../../../src-main/exporters/registry';
import { timecode, timeRange } from '../../../../src-main/exporters/timecode';
import { parseHtml } from '../../../../src-main/importers/html/dom';
import { aClaim, aDraft, DEED } from '../../../support/a-draft';
import { anExport, decoded } from '../../../support/an-export';
import { anInterview, someEvidence } from '../../../support/an-interview';

const interview = anInterview();
const draft = aDraft({
  claims: [
    aClaim('We never lost a letter', {
      id: 'c-2',
      number: 2,
      kind: 'quote',
      evidence: [
        someEvidence(interview, 'We never lost a letter. Not one.', {
          check: {
            verdict: 'elided',
            warnings: ['context'],
            printedSha256: '',
            spokenSha256: '',
            checkedAt: DEED.at,
          },
        }),
      ],
    }),
    aClaim('1913', { id: 'c-1', number: 1, kind: 'date', standing: 'needsChange', legal: true }),
  ],
  changes: [
    {
      id: 'ch',
      anchor: aClaim('1913').anchor,
      orphan: false,
      replacement: '1931',
      reason: '',
      state: 'accepted',
      proposed: DEED,
      decided: { ...DEED, reason: '' },
    },
  ],
});
const written = async (format: 'report' | 'book', extension: 'html' | 'csv') =>
  decoded(await findExporter(format, extension)!.write(anExport(draft, {}, { interviews: [interview] })));

describe('the fact-check report', () => {
  it('has every claim in the order of the text, in the words around it, with standing and evidence', async () => {
    const document = parseHtml(await written('report', 'html'));
    const claims = [...document.querySelectorAll('.claim')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(claims).toEqual([
      '1 The boat was built in 1913, and Berit Sand has steered it since 1983. Needs a change · Date · Legal flag No evidence is linked.',
      expect.stringContaining(
        'Supports: Berit Sand on the jetty · Berit Sand · 2024-04-18 · 00:00:20–00:00:38 “We never lost a letter. Not one.” Quote check: Shortened, the cut marked; the words around it turn it.',
      ),
    ]);
    expect([...document.querySelectorAll('.claim mark')].map((one) => one.textContent)).toEqual([
      '1913',
      'We never lost a letter',
    ]);
    expect(document.querySelector('del')?.textContent).toBe('1913');
  });

  it('gives the times that an interview has now, not those at which a passage was linked', async () => {
    const later = interview.segments.map((segment) => ({
      ...segment,
      start: segment.start === undefined ? undefined : segment.start + 60,
      end: segment.end === undefined ? undefined : segment.end + 60,
      words: undefined,
    }));
    const moved = { ...interview, segments: later };
    const exported = anExport(draft, {}, { interviews: [moved] });
    const report = decoded(await findExporter('report', 'html')!.write(exported));
    expect(report).toContain('00:01:20–00:01:38');
    expect(report).not.toContain('00:00:20');
  });

  it('names text, journal and export, and says how many claims stand how', async () => {
    const text = parseHtml(await written('report', 'html')).body.textContent ?? '';
    expect(text).toContain('ab'.repeat(32));
    expect(text).toMatch(/2\s*claims/);
    expect(text).toMatch(/1\s*needs a change/);
  });
});

describe('the lawyer’s book', () => {
  it('prints the question and the whole answer, the linked words marked, and lists its sources', async () => {
    const document = parseHtml(await written('book', 'html'));
    const turns = [...document.querySelectorAll('.turn')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(turns).toEqual([
      expect.stringMatching(/^Jonas Vik ?Did the post ever go under\?$/),
      expect.stringMatching(/^Berit Sand ?We never lost a letter\. Not one\. A goat, once/),
    ]);
    expect(document.querySelector('table:last-of-type')?.textContent).toContain('Berit Sand on the jetty');
  });
});

describe('a report as CSV', () => {
  it('has one row a link, a row for a claim without one, and the proof on each', async () => {
    const rows = (await written('report', 'csv')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^\ufeff?claim,words,kind,standing/);
    for (const row of rows.slice(1)) expect(row).toContain('verified,1,');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\u0000=1+1'])(
    'keeps a spreadsheet from taking %j for a formula',
    (cell) => {
      const [, row] = decoded(csvBytes(['words'], [[cell]])).split('\r\n');
      expect(row?.replace(/^"/, '')[0]).toBe("'");
    },
  );
});

describe('an excerpt', () => {
  it('keeps the marked words where they are and cuts between words', () => {
    const text = `${'before '.repeat(40)}THE WORDS ${'after '.repeat(40)}`.trim();
    const start = text.indexOf('THE');
    const cut = excerpt({ speaker: null, text, marks: [{ start, end: start + 9 }] });
    expect(cut.text.slice(cut.marks[0]!.start, cut.marks[0]!.end)).toBe('THE WORDS');
    expect(cut.text).toMatch(/^… before .* after …$/);
    expect(cut.text.length).toBeLessThan(260);
  });
});

describe('a timecode', () => {
  it.each([
    [0, '00:00:00'],
    [59.9, '00:00:59'],
    [3725.4, '01:02:05'],
    [360000, '100:00:00'],
  ])('of %d seconds is %s', (seconds, expected) => {
    expect(timecode(seconds)).toBe(expected);
  });

  it('is one where both are the same, and nothing where none is known', () => {
    expect(timeRange(1, 1.5)).toBe('00:00:01');
    expect(timeRange(1, 3)).toBe('00:00:01–00:00:03');
    expect(timeRange(undefined, undefined)).toBe('');
  });
});
