import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { type Code, say } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';

/** What a word processor's file holds beside its text, counted while it is read; for the report. */
export class Asides {
  tables = 0;
  textBoxes = 0;
  numberedItems = 0;
  objects = 0;
  softHyphens = 0;
  unknownSigns = 0;
  /** Alternative texts of the pictures; empty where a picture has none. */
  readonly pictures: string[] = [];
  readonly hidden: string[] = [];
  readonly contents: string[] = [];
  readonly pageEdges: string[] = [];
  readonly embedded: string[] = [];

  items(): ImportReportItem[] {
    return [
      ...counting('read', 'draftReports.tables', this.tables),
      ...counting('read', 'draftReports.textBoxes', this.textBoxes),
      ...counting('leftOut', 'draftReports.pictures', this.pictures.length, this.pictures),
      ...counting('leftOut', 'draftReports.objects', this.objects),
      ...counting('leftOut', 'draftReports.files', this.embedded.length, this.embedded),
      ...counting('leftOut', 'draftReports.hiddenText', this.hidden.length, this.hidden),
      ...counting('leftOut', 'draftReports.contents', this.contents.length, this.contents),
      ...counting('leftOut', 'draftReports.pageEdges', this.pageEdges.length, this.pageEdges),
      ...counting('leftOut', 'draftReports.softHyphens', this.softHyphens),
      ...this.numberItems(),
      ...counting('notUnderstood', 'draftReports.symbols', this.unknownSigns),
    ];
  }

  private numberItems(): ImportReportItem[] {
    if (this.numberedItems === 0) return [];
    return [reportItem('leftOut', say('draftReports.listNumbers'), { count: this.numberedItems })];
  }
}

type AsideCode = Extract<
  Code,
  `draftReports.${
    | 'tables'
    | 'textBoxes'
    | 'pictures'
    | 'objects'
    | 'files'
    | 'hiddenText'
    | 'contents'
    | 'pageEdges'
    | 'softHyphens'
    | 'symbols'}`
>;

function counting(
  kind: ImportReportItem['kind'],
  code: AsideCode,
  count: number,
  words: readonly string[] = [],
): ImportReportItem[] {
  if (count === 0) return [];
  const sample = sampleOf(words.filter((word) => word.trim() !== '').join(' … '));
  return [reportItem(kind, say(code, { count }), { count, ...(sample && { sample }) })];
}
