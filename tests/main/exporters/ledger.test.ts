import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LedgerFormat } from '../../../src-shared/ipc/ledger-values';
import { LEDGER_EXPORTERS, suggestLedgerName } from '../../../src-main/exporters/ledger/ledger-registry';
import { parseHtml } from '../../../src-main/importers/html/dom';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { aLedger, LEDGER } from '../../support/a-ledger';
import { aNotice } from '../../support/a-notice';
import { decoded } from '../../support/an-export';

const bytesOf = (format: LedgerFormat, ...args: Parameters<typeof aLedger>) =>
  LEDGER_EXPORTERS[format].write(aLedger(...args));
const textOf = async (format: LedgerFormat, ...args: Parameters<typeof aLedger>) =>
  decoded(await bytesOf(format, ...args));
const EVERYTHING = { include: { unpublished: true, notes: true, people: true } };
const hostile = [
  {
    ...LEDGER[0]!,
    draftTitle: '=HYPERLINK("http://evil.example")',
    notice: aNotice({ text: '</content><script>alert(1)</script> & \u0001 ]]>' }),
  },
];

describe('the ledger', () => {
  it('lists what readers were told, newest first; reports that came to nothing only when chosen', () => {
    expect(aLedger().entries.map(({ id }) => id)).toEqual(['n-2', 'n-1', 'n-4', 'n-3']);
    expect(aLedger(EVERYTHING).entries.map(({ id }) => id)).toEqual(['n-2', 'n-1', 'n-4', 'n-3', 'n-5']);
  });

  it('counts only what readers were told', () => {
    expect(aLedger(EVERYTHING).figures).toEqual(aLedger().figures);
    expect(aLedger().figures).toMatchObject({ total: 4, medianDays: 2, days: [1, 2, 7] });
  });

  it('has a file name with the day', () => {
    expect(suggestLedgerName('The Holm Lamp!', '2024-06-01T08:00:00.000Z', LEDGER_EXPORTERS.csv)).toBe(
      'the-holm-lamp-ledger-2024-06-01.csv',
    );
  });
});

describe('as a page', () => {
  it('shows figures, the plot by month and kind, and every notice; runs nothing and fetches nothing', async () => {
    const document = parseHtml(await textOf('html'));
    expect([...document.querySelectorAll('.entry h2')].map((one) => one.textContent)).toEqual([
      'Ferry',
      'Ferry',
      'Lighthouse for sale',
      'The herring count',
    ]);
    expect([...document.querySelectorAll('.plot g title')].map((one) => one.textContent)).toEqual([
      '2024-02: 1',
      '2024-03: 1',
      '2024-04: 0',
      '2024-05: 2',
    ]);
    expect(document.querySelectorAll('.plot g rect').length).toBe(4);
    expect(document.querySelectorAll('script, img, [src]').length).toBe(0);
  });

  it('escapes everything', async () => {
    const document = parseHtml(await textOf('html', { lines: hostile }));
    expect(document.querySelectorAll('script').length).toBe(0);
    expect(document.querySelector('.entry')?.textContent).toContain('<script>alert(1)</script>');
  });

  it('says so where there is nothing to list', async () => {
    expect(await textOf('html', { lines: [] })).toContain('No notices are entered yet.');
  });
});

describe('as a table', () => {
  it('has one row a notice and only the columns that were chosen', async () => {
    const rows = (await textOf('csv')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[0]).not.toMatch(/approved by|about the cause|why rejected/);
    expect((await textOf('csv', EVERYTHING)).split('\r\n')[0]).toMatch(
      /about the cause,state,why rejected,approved by/,
    );
  });

  it('holds no formula, as CSV and as XLSX', async () => {
    expect(await textOf('csv', { lines: hostile })).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    const parts = unzipSync(await bytesOf('xlsx', { lines: hostile }));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f>');
    expect(strFromU8(parts['xl/sharedStrings.xml']!)).toContain('=HYPERLINK("http://evil.example")');
  });

  it('has real days and numbers in XLSX, and XML that can be read whatever the words', async () => {
    const parts = unzipSync(await bytesOf('xlsx', { lines: [...LEDGER, ...hostile] }));
    for (const name of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) {
      expect(() => parseXml(strFromU8(parts[name]!))).not.toThrow();
    }
    // 2024-05-20 as spreadsheets count days
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('<v>45432</v>');
  });
});

describe('as JSON', () => {
  it('says what it is and has figures and notices', async () => {
    expect(JSON.parse(await textOf('json'))).toMatchObject({
      format: 'stet-ledger',
      version: 1,
      exportedAt: '2024-06-01T08:00:00.000Z',
      figures: { total: 4 },
      notices: [{ id: 'n-2' }, { id: 'n-1' }, { id: 'n-4' }, { id: 'n-3' }],
    });
  });
});

describe('as an Atom feed', () => {
  const elements = (root: XmlElement, name: string) =>
    root.children.filter((child): child is XmlElement => 'name' in child && child.name === name);

  it('has what RFC 4287 asks of a feed and of each entry, also for words that XML can’t hold', async () => {
    const feed = parseXml(await textOf('atom', { lines: [...LEDGER, ...hostile] })).root!;
    expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    for (const name of ['id', 'title', 'updated', 'author']) expect(elements(feed, name)).toHaveLength(1);
    const entries = elements(feed, 'entry');
    expect(entries).toHaveLength(5);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'content']) expect(elements(entry, name)).toHaveLength(1);
      expect(elements(entry, 'updated')[0]!.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      expect(elements(entry, 'category')[0]!.attributes['term']).toBeTruthy();
    }
  });
});
