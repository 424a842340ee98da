/** What may be in an export beyond what readers or the desk see anyway. Everything is absent unless chosen. */
export interface ExportChoices {
  /** Names and words of sources whose terms are not "on the record". */
  readonly confidential: boolean;
  /** Notes and comments on claims and evidence, reasons of changes and sign-offs. */
  readonly notes: boolean;
  /** Names of the desk's people: who checked, signed, overrode, and the author fields of docx. */
  readonly people: boolean;
  /** For readers of the HTML copy: the passage behind each quotation that was said on the record. */
  readonly showSources: boolean;
}

/** What leaves where nobody chose anything: the story, and nothing of how it was checked. */
export const NOTHING_EXTRA: ExportChoices = {
  confidential: false,
  notes: false,
  people: false,
  showSources: false,
};
