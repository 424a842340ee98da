const UNIT = '(?:tape|side|interview|recording|transcript|audio|session|disc|reel|track|part|file|cassette)';
const NUMBER = '(?:[a-d]|\\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six)';
const NUMBERED = `${UNIT}\\s+(?:no\\.?\\s*|number\\s+|#\\s?)?${NUMBER}`;
/** `END OF SIDE A`, `Tape 1, Side B`, `Interview begins`. */
const TAPE_MARK = new RegExp(
  `^(?:(?:(?:end|beginning|start|continuation) of )(?:the )?(?:${NUMBERED}|${UNIT})|${NUMBERED}|${UNIT} (?:begins?|ends?|starts?|stops?|resumes?|paused|stopped|interrupted|concludes?))` +
    `(?:[\\s,;:/–—-]+${NUMBERED})*\\.?$`,
  'i',
);
const LONGEST_MARK = 80;

/** Whether a line says where a tape ends or begins; nobody spoke it. */
export function isTapeMark(text: string): boolean {
  const bare = text.trim().replace(/^[([]|[)\]]$/g, '');
  return bare.length <= LONGEST_MARK && TAPE_MARK.test(bare);
}
