import type { Interview, Speaker } from '../../domain/interview';
import type { Attribution, QuoteWarning } from '../../domain/quote-check';
import { words } from '../../text/words';
import { say } from '../../words/say';
import { isInterjection } from './different-answers';
import type { Hearing } from './hearing';
import { isNamed, isSamePerson } from './same-person';

/** So many printed words of another speaker inside a passage are no slip of the transcript. */
const TELLING_WORDS = 3;

/** The passage is spoken by somebody else than print says, by the interviewer, or by two people. */
export function speakerWarnings(hearing: Hearing): QuoteWarning[] {
  const { quotation, interview, passage } = hearing;
  const speaker = speakerOf(interview, passage.speakerId);
  if (!speaker) return [];
  const others = otherVoices(hearing);
  const shared: QuoteWarning[] = others.map((other) => ({
    kind: 'speaker',
    ...say('quotes.partSaidBy', { name: other.name }),
  }));
  const { attribution } = quotation;
  const named = attribution && namedIn(attribution);
  if (speaker.role === 'interviewer') {
    return [{ kind: 'speaker', ...say('quotes.interviewer', { name: speaker.name }) }, ...shared];
  }
  if (!named || !attribution || !isNamed(speaker) || isSamePerson(speaker, named)) return shared;
  return [
    {
      kind: 'speaker',
      ...say('quotes.otherSpeaker', { printed: named, name: speaker.name }),
      printed: attribution.range,
    },
    ...shared,
  ];
}

/** The name by which a draft tells who spoke; `null` for a pronoun or a role that names nobody. */
export function namedIn({ name, fullName }: Attribution): string | null {
  if (fullName !== null && /\p{Lu}/u.test(fullName)) return fullName;
  return fullName === null && /^(?:he|she|they|we|i|it)$/i.test(name)
    ? null
    : /\p{Lu}/u.test(name)
      ? name
      : null;
}

/** Who else says words that are printed: as many as tell, or a question asked and printed whole, however short. */
function otherVoices({ interview, passage, alignment }: Hearing): Speaker[] {
  const counts = new Map<string, number>();
  const bySegment = new Map<number, number>();
  for (const { kind, spoken } of alignment.runs) {
    if (kind !== 'match' && kind !== 'fold') continue;
    for (const { segment } of alignment.spoken.slice(spoken.from, spoken.to)) {
      const id = interview.segments[segment]!.speakerId;
      bySegment.set(segment, (bySegment.get(segment) ?? 0) + 1);
      if (id !== null && id !== passage.speakerId) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const whole = new Set(
    [...bySegment].flatMap(([segment, printed]) => {
      const { speakerId, text } = interview.segments[segment]!;
      return printed >= words(text).length && !isInterjection(text) ? (speakerId ?? []) : [];
    }),
  );
  return [...counts].flatMap(([id, count]) =>
    count >= TELLING_WORDS || whole.has(id) ? (speakerOf(interview, id) ?? []) : [],
  );
}

function speakerOf({ speakers }: Interview, id: string | null): Speaker | undefined {
  return speakers.find((speaker) => speaker.id === id);
}
