import type { Claim } from '../../domain/claim';
import { kinds } from './kinds';
import { standings } from './standings';

/** The palette: every command, and everything that can be opened, by typing. */
export const palette = {
  allCommands: 'All commands',
  search: 'Search commands, claims, drafts, sources and people',
  searchHint: 'A command, a claim’s number or words, a draft, a source, a person',
  list: 'Commands',
  noneFound: (query: string) => `Nothing here goes by “${query}”.`,
  searchFor: (query: string) => `Search the library for “${query}”`,
  choose: 'choose',
  doIt: 'do it',
  close: 'close',
  found: (count: number) => `${count} found`,
  groups: {
    recent: 'Recent',
    commands: 'Commands',
    claims: 'Claims',
    drafts: 'Drafts',
    interviews: 'Interviews',
    documents: 'Documents',
    people: 'People',
    otherClaims: 'Claims of other drafts',
    libraries: 'Libraries',
  },
  texts: (count: number) => (count === 1 ? 'one text' : `${count} texts`),
  claim: ({ kind, standing, legal }: Pick<Claim, 'kind' | 'standing' | 'legal'>) =>
    `${kinds.claim[kind]} claim, ${standings[standing].word}${legal ? ', legal flag' : ''}`,
};
