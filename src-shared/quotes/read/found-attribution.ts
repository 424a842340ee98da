import type { TextRange } from '../../domain/text-range';

/** Words that say who spoke, as they were found beside a quotation. Ranges are in the story text. */
export interface FoundAttribution {
  readonly name: TextRange;
  readonly verb: string | null;
  /** The attribution's last unit, so that what follows it can be judged; for one before the quotation its end. */
  readonly end: number;
}
