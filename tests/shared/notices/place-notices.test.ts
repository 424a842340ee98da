import { describe, expect, it } from 'vitest';
import type { NoticeRules } from '../../../src-shared/domain/house-style';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { blocksForReaders, noticesForReaders, placeNotices } from '../../../src-shared/notices/place-notices';
import { FERRY_STORY } from '../../support/a-draft';
import { aNotice } from '../../support/a-notice';

const house = (rules: Partial<NoticeRules> = {}) => ({
  ...DEFAULT_HOUSE_STYLE,
  notices: { ...DEFAULT_HOUSE_STYLE.notices, ...rules },
});

const minor = aNotice({ id: 'minor', correctedOn: '2024-05-12' });
const grave = aNotice({ id: 'grave', correctedOn: '2024-05-10', grave: true });
const placedIds = (rules: Partial<NoticeRules>, notices = [minor, grave]) => {
  const story = placeNotices(FERRY_STORY, notices, house(rules));
  return [story.top.map(({ notice }) => notice.id), story.foot.map(({ notice }) => notice.id)];
};

describe('notices stand', () => {
  it('with grave ones on top, all on top, or all at the foot, as the house has it', () => {
    expect(placedIds({ placement: 'graveOnTop' })).toEqual([['grave'], ['minor']]);
    expect(placedIds({ placement: 'top' })).toEqual([['minor', 'grave'], []]);
    expect(placedIds({ placement: 'foot' })).toEqual([[], ['minor', 'grave']]);
  });

  it('newest first or newest last', () => {
    expect(placedIds({ placement: 'foot', order: 'newestLast' })[1]).toEqual(['grave', 'minor']);
  });

  it('on top where a person raised one that is not grave, if the house leaves a choice', () => {
    const raised = { ...minor, placement: 'top' as const };
    expect(placedIds({ placement: 'graveOnTop' }, [raised])).toEqual([['minor'], []]);
    expect(placedIds({ placement: 'foot' }, [raised])).toEqual([[], ['minor']]);
  });

  it('where they stood if they came in with their story', () => {
    const came = { ...minor, imported: true, placement: 'top' as const };
    expect(placedIds({ placement: 'foot' }, [came])).toEqual([['minor'], []]);
  });

  it('after headline and dek, and after the last block', () => {
    const kinds = blocksForReaders(placeNotices(FERRY_STORY, [minor, grave], house())).map(
      ({ kind }) => kind,
    );
    expect(kinds.slice(0, 4)).toEqual(['headline', 'dek', 'notice', 'paragraph']);
    expect(kinds.at(-1)).toBe('notice');
  });
});

describe('a notice', () => {
  it('is in italics from end to end where the house prints it so', () => {
    const block = (italics: boolean) => placeNotices([], [minor], house({ italics })).foot[0]!.block;
    expect(block(true).marks).toEqual([{ kind: 'emphasis', start: 0, end: block(true).text.length }]);
    expect(block(false).marks).toEqual([]);
  });

  it('reaches readers once it is approved, and not before', () => {
    const states = ['reported', 'assessed', 'drafted', 'approved', 'published', 'rejected'] as const;
    const notices = states.map((state) => aNotice({ id: state, state }));
    expect(noticesForReaders(notices).map(({ id }) => id)).toEqual(['approved', 'published']);
  });
});

describe('a retraction', () => {
  it('stands on top in every house and in place of the story', () => {
    const retraction = aNotice({ kind: 'retraction', text: 'The interviews for this story were invented.' });
    const story = placeNotices(FERRY_STORY, [minor, retraction], house({ placement: 'foot' }));
    expect(blocksForReaders(story).map(({ kind }) => kind)).toEqual(['headline', 'dek', 'notice', 'notice']);
    expect(story.top[0]?.notice).toBe(retraction);
  });
});
