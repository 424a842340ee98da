import type { CalendarDate } from '../domain/instant';
import type { NoticeFields } from '../domain/notice';

/** A notice nobody has filled in yet: a small correction for the site, found today. */
export function newNoticeFields(today: CalendarDate): NoticeFields {
  return {
    kind: 'correction',
    wrong: '',
    right: '',
    cause: null,
    causeNote: '',
    foundHow: '',
    reportedBy: '',
    discoveredOn: today,
    correctedOn: null,
    placement: 'foot',
    grave: false,
    text: '',
    repeatsError: false,
    explanation: '',
    channels: ['site'],
  };
}
