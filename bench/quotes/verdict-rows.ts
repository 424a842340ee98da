import type { QuoteCheck } from '../../src-shared/domain/quote-check';
import { words } from '../../src-shared/text/words';
import type { Figure } from './measured';
import type { JudgedTrial } from './verdict-figures';

/** What must never be said, and what must always be: by kinds of alteration. */
const ALWAYS_MEANING = ['not dropped', 'not added', 'number changed', 'name swapped'];

export function verdictFigures(all: readonly JudgedTrial[]): Figure[] {
  const differing = all.filter(({ alteration }) => !alteration.right.includes('verbatim'));
  const wrong = differing.filter(
    ({ check, printed }) => check.verdict === 'verbatim' && !saidSo(check, printed),
  );
  return [
    {
      name: '`verbatim` said of a quotation that differs in a word',
      measured: `${wrong.length} of ${differing.length}`,
      bar: '0',
      reference: '',
      met: wrong.length === 0,
      values: { wrong: wrong.length, trials: differing.length },
    },
    ...ALWAYS_MEANING.map((name) => meaningRow(name, all)),
  ];
}

/** The altered words may have been said just so at another place. */
function saidSo({ passages }: QuoteCheck, printed: string): boolean {
  const plain = (text: string) => words(text).map((word) => word.text.toLowerCase().replace(/’/g, "'"));
  return plain(passages[0]?.exact ?? '').join(' ') === plain(printed).join(' ');
}

function meaningRow(name: string, all: readonly JudgedTrial[]): Figure {
  const own = all.filter(({ alteration }) => alteration.name === name);
  const flagged = own.filter(({ check }) => check.warnings.some(({ kind }) => kind === 'meaning'));
  return {
    name: `${name}: flagged as a change of meaning`,
    measured: `${flagged.length} of ${own.length}`,
    bar: '100 %',
    reference: '',
    met: flagged.length === own.length,
    values: { flagged: flagged.length, trials: own.length },
  };
}
