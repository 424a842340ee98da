import { counted } from './counted';

/** How many of what there is. */
export const counts = {
  words: (count: number) => counted(count, 'word'),
  turns: (count: number) => counted(count, 'turn'),
  speakers: (count: number) => counted(count, 'speaker'),
  insertions: (count: number) => counted(count, 'insertion'),
  deletions: (count: number) => counted(count, 'deletion'),
  moves: (count: number) => counted(count, 'move'),
  doubts: (count: number) => counted(count, 'doubt'),
};
