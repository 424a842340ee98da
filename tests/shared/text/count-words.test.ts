import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, countWordsIn } from '../../../src-shared/text/count-words';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What stands between white space and holds a letter or a digit; an apostrophe is none, in whatever code. */
const stretches = (text: string): number =>
  text.split(/\s+/).filter((stretch) => /(?!ʼ)[\p{L}\p{N}]/u.test(stretch)).length;

describe('counting words', () => {
  it('takes every letter of the alphabet of computers for what a regular expression takes it for', () => {
    const wrong = [];
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const letter = String.fromCharCode(unit);
      if (UNSPACED.test(letter)) continue;
      if (countWords(`a${letter}b`) !== stretches(`a${letter}b`)) wrong.push(unit.toString(16));
      if (countWords(letter) !== stretches(letter)) wrong.push(`${unit.toString(16)} alone`);
    }
    expect(wrong).toEqual([]);
  });

  it('counts what stands between white space and holds a letter or a digit', () => {
    const letters = fc.constantFrom('a', '-', '7', ' ', '\n', '\u00a0', '😀', '—', '𝐀', '’');
    fc.assert(
      fc.property(fc.array(letters), (some) => {
        expect(countWords(some.join(''))).toBe(stretches(some.join('')));
      }),
    );
  });

  it.each([
    ['English', 'We never lost a letter — not one, in 31 years.', 10],
    ['Korean, which has spaces', '배는 두 시간 늦게 떠났다.', 5],
    ['Japanese', '船は二時間遅れて出た。', 7],
    ['Japanese, quoted', '「誰も知らせてくれなかった」と彼女は言った。', 15],
    ['Chinese', '渡轮昨天晚了两个小时。', 7],
    ['Thai', 'เรือออกช้าสองชั่วโมง', 5],
    ['Khmer', 'ទូកចេញយឺត', 3],
    ['Burmese', 'သင်္ဘောနောက်ကျသည်', 3],
    ['two scripts in one stretch', '東京で2024年にiPhoneを買った', 10],
    ['signs of such a script alone', '—、。「」', 0],
    ['beyond the basic plane', '𠮷野家', 2],
  ])('finds about as many words as a reader would in %s', (_script, text, words) => {
    expect(Math.abs(countWords(text) - words)).toBeLessThanOrEqual(Math.ceil(words / 4));
  });

  it('does not depend on how a story without spaces is cut into lines', () => {
    const line = '昨日の朝、港の職員は船が予定より二時間遅れて出たと話した。';
    const whole = line.repeat(50);
    expect(countWords(whole)).toBe(50 * countWords(line));
    expect(countWordsIn([{ text: whole }, { text: 'And then in English.' }])).toBe(countWords(whole) + 4);
  });

  it('counts a part again once it is another part', () => {
    const block = { text: '船は出た。' };
    const words = countWordsIn([block, block]);
    expect(words).toBe(2 * countWords(block.text));
    expect(countWordsIn([{ ...block, text: `${block.text}船は出た。` }])).toBe(words);
  });
});
