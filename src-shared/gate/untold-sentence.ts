import { say, type SaidSentence } from '../words/say';
import type { UntoldChange } from './gate-input';

/** What readers were not told of: `“60 percent” became “half” after publication, and no notice tells readers.` */
export function untoldSentence({ was, is: now }: Pick<UntoldChange, 'was' | 'is'>): SaidSentence {
  if (now === '') return say('gate.untoldCut', { was });
  return was === '' ? say('gate.untoldAddition', { now }) : say('gate.untoldChange', { was, now });
}
