import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { counted, reportItem, sampleOf, was } from '../../report-items';

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
      ...one('read', this.tables, 'table', 'read row by row, with | between its cells'),
      ...one('read', this.textBoxes, 'text box', 'read after the paragraph beside it', [], 'text boxes'),
      ...one('leftOut', this.pictures.length, 'picture', 'left out', this.pictures),
      ...one('leftOut', this.objects, 'embedded object', 'left out'),
      ...one('leftOut', this.embedded.length, 'embedded file', 'left out', this.embedded),
      ...one(
        'leftOut',
        this.hidden.length,
        'piece of hidden text',
        'left out',
        this.hidden,
        'pieces of hidden text',
      ),
      ...one('leftOut', this.contents.length, 'line', 'left out as a table of contents', this.contents),
      ...one(
        'leftOut',
        this.pageEdges.length,
        'head or foot',
        'left out, as it stands on every page',
        this.pageEdges,
        'heads and feet',
      ),
      ...one('leftOut', this.softHyphens, 'optional hyphen', 'left out'),
      ...this.numberItems(),
      ...one('notUnderstood', this.unknownSigns, 'sign', 'drawn from a font of symbols and left out'),
    ];
  }

  private numberItems(): ImportReportItem[] {
    if (this.numberedItems === 0) return [];
    const message =
      'The numbers of numbered lists are set by the word processor; the items were read without them.';
    return [reportItem('leftOut', message, { count: this.numberedItems })];
  }
}

function one(
  kind: ImportReportItem['kind'],
  count: number,
  what: string,
  deed: string,
  words: readonly string[] = [],
  many?: string,
): ImportReportItem[] {
  if (count === 0) return [];
  const sample = sampleOf(words.filter((word) => word.trim() !== '').join(' … '));
  const message = `${counted(count, what, many)} ${was(count)} ${deed}.`;
  return [reportItem(kind, message, { count, ...(sample && { sample }) })];
}
