import { answer } from '../answer';
import type { Verb } from '../verb';
import { readingLibrary } from '../within-library';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly words: number;
}

/** A document with what tells it from another of the same title. */
function line({ id, kind, title, words }: Row, facts: readonly string[]): string {
  const told = [counted(words, 'word'), ...facts.filter((fact) => fact !== '')].join(', ');
  return `${id}  ${kind.padEnd(9)}  ${title}  (${told})`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

export const list: Verb = {
  name: 'list',
  usage: [['list --library DIR', 'what is in a library']],
  options: {},
  run: (given) =>
    readingLibrary(given, async ({ overview }) => {
      const { drafts, interviews, documents } = overview;
      const lines = [
        ...drafts.map((row) => line(row, [counted(row.claims, 'claim'), `${row.open} open`])),
        ...interviews.map((row) => line(row, [row.recordedOn ?? '', ...row.speakers])),
        ...documents.map((row) => line(row, [row.datedOn ?? ''])),
      ];
      return answer(given, { drafts, interviews, documents }, lines.join('\n') || 'The library is empty.');
    }),
};
