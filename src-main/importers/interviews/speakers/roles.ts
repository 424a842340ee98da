import type { Segment, SpeakerRole } from '../../../../src-shared/domain/interview';
import { labelKey } from './label-key';

const ASKS =
  /^(?:q|question|interviewer|int|moderator|host|reporter|journalist|presenter|anchor|interviewer \d+|examiner)$/;
const ANSWERS =
  /^(?:a|answer|interviewee|respondent|guest|subject|source|witness|the witness|participant|interviewee \d+)$/;

const FEWEST_QUESTIONS = 4;
const MOST_OF_THE_QUESTIONS = 0.75;
const OFTEN_ASKS = 0.4;

/** A role and what it was told from. */
export interface GuessedRole {
  readonly role: SpeakerRole;
  readonly because: 'label' | 'questions' | 'theOther';
}

/** What the label alone says: `Q`, `Interviewer`, `Respondent`. `null` where it says nothing. */
export function roleOfLabel(label: string): SpeakerRole | null {
  const key = labelKey(label);
  if (ASKS.test(key)) return 'interviewer';
  return ANSWERS.test(key) ? 'interviewee' : null;
}

interface Habits {
  turns: number;
  asking: number;
  words: number;
}

/**
 * Who asks most of the questions, by speaker id: one speaker has at least three quarters of all turns that end
 * in a question mark, asks in two turns of five, and speaks less than half of the words. Where two people
 * speak, the other one answers. Empty where the evidence is not clear.
 */
export function rolesByQuestions(segments: readonly Segment[]): Map<string, GuessedRole> {
  const habits = habitsOf(segments);
  const all = [...habits.values()];
  const questions = all.reduce((sum, { asking }) => sum + asking, 0);
  const words = all.reduce((sum, habit) => sum + habit.words, 0);
  if (habits.size < 2 || questions < FEWEST_QUESTIONS) return new Map();
  const asker = [...habits].find(
    ([, habit]) =>
      habit.asking / questions >= MOST_OF_THE_QUESTIONS &&
      habit.asking / habit.turns >= OFTEN_ASKS &&
      habit.words < words / 2,
  );
  if (!asker) return new Map();
  const roles = new Map<string, GuessedRole>([[asker[0], { role: 'interviewer', because: 'questions' }]]);
  const [other, ...more] = [...habits.keys()].filter((id) => id !== asker[0]);
  if (other && more.length === 0) roles.set(other, { role: 'interviewee', because: 'theOther' });
  return roles;
}

function habitsOf(segments: readonly Segment[]): Map<string, Habits> {
  const habits = new Map<string, Habits>();
  for (const { speakerId, text } of segments) {
    if (speakerId === null) continue;
    const habit = habits.get(speakerId) ?? { turns: 0, asking: 0, words: 0 };
    habit.turns += 1;
    habit.words += text.length;
    if (/[?？][\s"'”’)\]]*$/.test(text)) habit.asking += 1;
    habits.set(speakerId, habit);
  }
  return habits;
}
