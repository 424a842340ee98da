import { say } from '../../words/say';
import { finding, type LintContext, type LintedNotice, type NoticeFinding } from '../notice-finding';
import { says } from '../said-words';

/** Whether the record fits the story: the wrong words were printed, and stand there no longer. */
export function lintStory(notice: LintedNotice, context: LintContext): NoticeFinding[] {
  if (notice.wrong.trim() === '') return [];
  const { printedText, currentText } = context;
  if (printedText !== null && !says(printedText, notice.wrong)) {
    const sentence = say('lint.wrongNotPrinted');
    return [finding('wrong-words-not-printed', 'warning', 'wrong', sentence)];
  }
  if (notice.kind !== 'correction' || !says(currentText, notice.wrong)) return [];
  const sentence = say('lint.errorStillStands');
  return [finding('error-still-stands', 'warning', 'wrong', sentence)];
}
