import type { Notice } from '../../src-shared/domain/notice';
import { DEED } from './a-draft';

/** A published correction of the ferry's year. */
export function aNotice(given: Partial<Notice> = {}): Notice {
  return {
    id: 'n-year',
    kind: 'correction',
    state: 'published',
    wrong: '1913',
    right: 'The boat was built in 1931.',
    cause: 'editing',
    causeNote: '',
    foundHow: '',
    reportedBy: '',
    discoveredOn: '2024-05-10',
    correctedOn: '2024-05-12',
    placement: 'foot',
    grave: false,
    text: 'An earlier version of this story gave the wrong year for the boat. It was built in 1931.',
    repeatsError: false,
    explanation: '',
    channels: ['site'],
    reported: DEED,
    published: DEED,
    imported: false,
    ...given,
  };
}
