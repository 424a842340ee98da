import type { HouseStyle } from '../../src-shared/domain/house-style';
import { composeNoticeText, noticeOpening } from '../../src-shared/notices/notice-wording';
import { words } from '../words';

const PUBLISHED_ON = '2018-11-07';
const CORRECTED_ON = '2018-11-09';

/** What one and the same small error reads like in a house's style. */
export function styleSample(house: HouseStyle): string {
  const facts = {
    kind: 'correction',
    wrong: words.houseStyle.sampleWrong,
    right: words.houseStyle.sampleRight,
    correctedOn: CORRECTED_ON,
    repeatsError: true,
    explanation: '',
  } as const;
  return noticeOpening('correction', CORRECTED_ON, house) + composeNoticeText(facts, house, PUBLISHED_ON);
}
