import type { LedgerLine } from '../../src-shared/domain/ledger-line';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import {
  assembleLedger,
  type LedgerChoices,
  type LedgerInput,
  type LedgerRequest,
} from '../../src-main/exporters/ledger/ledger-input';
import { aNotice } from './a-notice';

/** What readers may see: published notices, without what the desk wrote for itself. */
export const LEDGER_FOR_READERS: LedgerChoices = { unpublished: false, notes: false, people: false };

/** Five notices of three stories over four months, one of them rejected. */
export const LEDGER: readonly LedgerLine[] = [
  line('Ferry', '2024-05-01', aNotice({ id: 'n-1', discoveredOn: '2024-05-10', correctedOn: '2024-05-12' })),
  line(
    'Ferry',
    '2024-05-01',
    aNotice({
      id: 'n-2',
      kind: 'clarification',
      correctedOn: '2024-05-20',
      discoveredOn: '2024-05-19',
      cause: null,
      text: 'This story has been updated to make clear that the county owns the bridge, not the island.',
    }),
  ),
  line(
    'The herring count',
    '2024-01-30',
    aNotice({
      id: 'n-3',
      cause: 'source',
      discoveredOn: '2024-02-03',
      correctedOn: '2024-02-10',
      text: 'A story about herring gave the catch of 2022 as that of 2023.',
    }),
  ),
  line(
    'Lighthouse for sale',
    '2024-03-01',
    aNotice({
      id: 'n-4',
      kind: 'retraction',
      correctedOn: '2024-03-22',
      discoveredOn: null,
      text: 'The lighthouse was never for sale. The story rested on a forged deed.',
    }),
  ),
  line(
    'The herring count',
    '2024-01-30',
    aNotice({
      id: 'n-5',
      state: 'rejected',
      correctedOn: null,
      discoveredOn: '2024-02-04',
      rejectedReason: 'Herring are fish.',
      published: undefined,
      text: '',
    }),
  ),
];

function line(draftTitle: string, publishedOn: string, notice: LedgerLine['notice']): LedgerLine {
  return { draftId: `d-${draftTitle}`, draftTitle, publishedOn, notice };
}

/** What a ledger exporter gets, at a moment that never changes. */
export function aLedger(given: Partial<LedgerRequest> = {}): LedgerInput {
  return assembleLedger({
    libraryId: 'lib-1',
    name: 'The Holm Lamp',
    house: DEFAULT_HOUSE_STYLE,
    lines: LEDGER,
    include: LEDGER_FOR_READERS,
    exportId: 'l-1',
    exportedAt: '2024-06-01T08:00:00.000Z',
    ...given,
  });
}
