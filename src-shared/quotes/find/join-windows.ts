import type { ShelvedInterview } from '../index/shelf';
import type { Query } from './query';
import type { Window } from './voting';

/** A marked cut may leave out an answer or two; what is farther apart was not said in one go. */
const MARKED_REACH = 500;
/** An unmarked one hardly more than a long sentence. */
const UNMARKED_REACH = 40;
/** Only the most promising windows are worth joining. */
const MOST_WINDOWS = 400;
const LONGEST_WINDOW = 1200;

/**
 * Joins windows of one interview that together may hold the query: its parts lie apart where words were left out.
 * Windows come and go with the most votes first.
 */
export function joinWindows(query: Query, windows: readonly Window[]): Window[] {
  const reach = query.hasCuts ? MARKED_REACH : Math.min(UNMARKED_REACH, query.terms.length);
  const perInterview = new Map<ShelvedInterview, Window[]>();
  for (const window of windows.slice(0, MOST_WINDOWS)) {
    const near = perInterview.get(window.interview);
    if (near) near.push(window);
    else perInterview.set(window.interview, [window]);
  }
  const joined = [...perInterview.values()].flatMap((near) => joinNear(near, reach, query));
  return [...joined, ...windows.slice(MOST_WINDOWS)].sort((a, b) => b.votes - a.votes);
}

function joinNear(windows: readonly Window[], reach: number, query: Query): Window[] {
  const joined: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && mayJoin(last, window, reach, query)) joined[joined.length - 1] = join(last, window);
    else joined.push(window);
  }
  return joined;
}

/** More votes than the query has mean that both hold the same words, not one half each. */
function mayJoin(a: Window, b: Window, reach: number, query: Query): boolean {
  if (b.from - a.to > reach || b.to - a.from > LONGEST_WINDOW + 2 * query.terms.length) return false;
  return b.from <= a.to || a.votes + b.votes <= query.totalWeight * 1.1;
}

function join(a: Window, b: Window): Window {
  const votes = b.from <= a.to ? Math.max(a.votes, b.votes) : a.votes + b.votes;
  return { interview: a.interview, from: a.from, to: Math.max(a.to, b.to), votes };
}
