import type { DraftRow } from '../../../src-shared/domain/catalogue-row';
import type { Interview } from '../../../src-shared/domain/interview';
import type { DraftView, LibraryOverview, Progress } from '../../../src-shared/ipc/window-values';
import type { LibraryStore } from '../../store/library-store';
import type { ServicePorts } from '../clock';
import type { PrintPdf } from '../copies/export-service';
import type { ReadFile } from '../imports/import-service';
import type { QuoteEngine } from '../quotes/quote-engine';

/** What a session tells whoever shows it. */
export interface SessionListener {
  /** @param typist who has the change already */
  draftChanged(view: DraftView, typist?: object): void;
  draftListed(row: DraftRow): void;
  interviewChanged(interview: Interview): void;
  libraryChanged(overview: LibraryOverview): void;
  progress(progress: Progress): void;
}

/** What a session is made of: the library, and what the platform lends it. */
export interface SessionParts {
  readonly store: LibraryStore;
  readonly quotes: QuoteEngine;
  readonly ports: ServicePorts;
  readonly read: ReadFile;
  readonly person: () => string;
  readonly printPdf: PrintPdf | null;
  readonly listener: SessionListener | null;
}
