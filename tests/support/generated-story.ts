import fc from 'fast-check';
import type { Block, BlockKind, Mark } from '../../src-shared/domain/block';

/** Words and signs that markup and markdown stumble over, among ordinary ones. */
const WORDS = [
  'ferry',
  'Holm',
  'the',
  'county',
  '1931',
  '60',
  'percent',
  'a*b',
  '_under_',
  '<b>',
  '&amp;',
  '&',
  '“quoted”',
  'it’s',
  "it's",
  '[link]',
  '(x)',
  '`code`',
  '#1',
  '~tilde~',
  'www.holm.example',
  'https://holm.example/a_b',
  '1.',
  '-',
  '+',
  '>',
  '|',
  '\\',
  '!',
  '$5',
  'naïve',
  '日本',
  '👩‍🚀',
  'e\u0301',
  '…',
  '—',
  '{brace}',
  '"straight"',
  ':',
  '=sum',
  '@desk',
  'Dr.',
  '***',
  '--',
];

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((all) => all.join(all.length % 4 === 3 ? '  ' : ' '));

const ADDRESSES = [
  'https://holm.example/post',
  'https://holm.example/a?b=1&c=(2)',
  'mailto:desk@holm.example',
];

/** Marks of one kind that lie apart; they begin and end anywhere but in a space or within a character. */
function marksOf(text: string, kind: Mark['kind'], picks: readonly number[]): Mark[] {
  const characters = [...new Intl.Segmenter('en').segment(text)];
  const marks: Mark[] = [];
  let next = 0;
  for (const pick of picks) {
    const from = next + (pick % 7);
    const inside = characters.slice(from, from + 1 + (pick % 11));
    const first = inside.find(({ segment }) => segment !== ' ');
    const last = inside.findLast(({ segment }) => segment !== ' ');
    if (!first || !last) break;
    const range = { start: first.index, end: last.index + last.segment.length };
    marks.push(
      kind === 'link' ? { kind, href: ADDRESSES[pick % ADDRESSES.length]!, ...range } : { kind, ...range },
    );
    // marks of one kind that touch would be read back as one
    next = characters.indexOf(last) + 2;
  }
  return marks;
}

const picks = fc.array(fc.nat(50), { maxLength: 3 });

function block(kind: BlockKind): fc.Arbitrary<Block> {
  return fc.tuple(words, picks, picks, picks).map(([text, strong, emphasis, link]) => ({
    kind,
    text,
    marks: inOrder([
      ...marksOf(text, 'strong', strong),
      ...marksOf(text, 'emphasis', emphasis),
      ...marksOf(text, 'link', link),
    ]),
  }));
}

/** One order for equal sets of marks, so that they can be compared. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end || a.kind.localeCompare(b.kind));
}

/** A story with a headline, perhaps a standfirst, and blocks of every kind in any order. */
export const aGeneratedStory: fc.Arbitrary<readonly Block[]> = fc
  .tuple(
    block('headline'),
    fc.option(block('dek'), { nil: undefined }),
    fc.array(
      fc.oneof(block('paragraph'), block('heading'), block('quotation'), block('listItem'), block('caption')),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([headline, dek, body]) => [headline, ...(dek ? [dek] : []), ...body]);
