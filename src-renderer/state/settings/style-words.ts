import type { HouseStyle } from '../../../src-shared/domain/house-style';
import { NOTICE_KINDS } from '../../../src-shared/domain/notice';

/** The words of a house style that a person types, by field; its switches are not among them. */
export type StyleWords = Readonly<Record<string, string>>;

/** What a person typed into a house style, by field. */
export function wordsOfStyle({ name, description, notices }: HouseStyle): StyleWords {
  const { opening, openingWithoutDate, dateForm, euphemisms, labels, templates } = notices;
  const byKind = NOTICE_KINDS.flatMap((kind) => [
    [`label:${kind}`, labels[kind]],
    [`template:${kind}`, templates[kind]],
  ]);
  const plain = { name, description, opening, openingWithoutDate, dateForm };
  return { ...plain, euphemisms: euphemisms.join('\n'), ...Object.fromEntries(byKind) };
}

/** The style with words in the place of its own; those that are none are left as they are. */
export function withStyleWords(style: HouseStyle, typed: StyleWords): HouseStyle {
  const known = wordsOfStyle(style);
  const word = (field: string): string =>
    typeof typed[field] === 'string' ? typed[field] : (known[field] ?? '');
  const byKind = (field: string): HouseStyle['notices']['labels'] =>
    Object.fromEntries(
      NOTICE_KINDS.map((kind) => [kind, word(`${field}:${kind}`)]),
    ) as HouseStyle['notices']['labels'];
  return {
    ...style,
    name: word('name'),
    description: word('description'),
    notices: {
      ...style.notices,
      opening: word('opening'),
      openingWithoutDate: word('openingWithoutDate'),
      dateForm: word('dateForm'),
      euphemisms: word('euphemisms').split('\n'),
      labels: byKind('label'),
      templates: byKind('template'),
    },
  };
}
