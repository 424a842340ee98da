import type { Verdict } from '../../src-shared/domain/quote-check';
import { words } from '../words';

/** How a verdict is called and toned; the sign stands for the word where there is no room. */
export interface VerdictLook {
  readonly word: string;
  readonly says: string;
  readonly sign: string;
  readonly tone: 'good' | 'bad' | 'doubt' | 'plain';
}

const LOOKS: Readonly<Record<Verdict, Pick<VerdictLook, 'sign' | 'tone'>>> = {
  verbatim: { sign: '=', tone: 'good' },
  cleaned: { sign: '≈', tone: 'good' },
  elided: { sign: '…', tone: 'plain' },
  bracketed: { sign: '[ ]', tone: 'plain' },
  altered: { sign: '≁', tone: 'bad' },
  stitched: { sign: '⧓', tone: 'bad' },
  notFound: { sign: '∄', tone: 'doubt' },
};

/** Sign and colour of a verdict, and its words in the language of the window. */
export function verdictLook(verdict: Verdict): VerdictLook {
  return { ...LOOKS[verdict], ...words.verdicts[verdict] };
}
