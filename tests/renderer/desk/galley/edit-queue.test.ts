import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followSplices } from '../../../../src-shared/anchoring/follow';
import { saysTheSame } from '../../../../src-shared/anchoring/same-words';
import { anchorAt } from '../../../../src-shared/domain/anchor';
import { storyText } from '../../../../src-shared/domain/block';
import { paragraphs, StoryEditor } from './story-editor';

const FERRY = paragraphs('The Petra sailed at dawn.', 'Nobody waved.');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the queue of edits', () => {
  it('sends keys that follow each other quickly as one edit, with one splice', async () => {
    const editor = new StoryEditor(FERRY);
    [...'slowly '].forEach((letter, at) => editor.type(10 + at, letter, at > 0));
    expect(editor.sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(editor.sent.map(({ splices }) => splices)).toEqual([[{ start: 10, removed: 0, inserted: 7 }]]);
    expect(editor.stored[0]?.text).toBe('The Petra slowly sailed at dawn.');
    expect(editor.queue.busy).toBe(false);
    expect(editor.settled).toBe(1);
  });

  it('saves at least once a second what is typed without a pause', async () => {
    const editor = new StoryEditor(FERRY);
    for (let at = 0; at < 30; at += 1) {
      editor.type(10 + at, 'x', at > 0);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(editor.sent.length).toBeGreaterThanOrEqual(2);
    expect(editor.stored[0]?.text).toContain('xxxxxxxxxx');
  });

  it('keeps deeds apart that do not go on with each other', async () => {
    const editor = new StoryEditor(FERRY);
    editor.type(24, ' sharp');
    editor.type(0, 'Once, ');
    await editor.queue.flush();
    expect(editor.sent.map(({ continues }) => continues)).toEqual([false, false]);
    expect(editor.stored[0]?.text).toBe('Once, The Petra sailed at dawn sharp.');
  });

  it('has one edit under way at most, and sends what was typed meanwhile after its answer', async () => {
    const editor = new StoryEditor(FERRY);
    let answer = (): void => undefined;
    editor.answer = (edit) => new Promise((resolve) => (answer = () => resolve(editor.take(edit))));
    editor.type(0, 'A');
    void editor.queue.flush();
    editor.type(1, 'B', true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(editor.sent).toHaveLength(1);
    answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(editor.sent).toHaveLength(2);
    answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(editor.stored[0]?.text).toBe('ABThe Petra sailed at dawn.');
  });

  it('puts what was typed on the text that came meanwhile, and says where it stands there', async () => {
    const editor = new StoryEditor(FERRY);
    editor.type(39, ' or sang');
    editor.stored = paragraphs('The Petra, a ferry, sailed at dawn.', 'Nobody waved.');
    await editor.queue.flush();
    expect(editor.texts).toEqual(['The Petra, a ferry, sailed at dawn.', 'Nobody waved or sang.']);
    expect(editor.stored.map(({ text }) => text)).toEqual(editor.texts);
    expect(editor.sent.at(-1)?.splices).toEqual([{ start: 49, removed: 0, inserted: 8 }]);
  });

  it('keeps every letter where the words around it were taken back while it was typed', async () => {
    const editor = new StoryEditor(FERRY);
    editor.type(24, ', unseen');
    await editor.queue.flush();
    editor.type(32, ' today', true);
    editor.stored = FERRY;
    await editor.queue.flush();
    expect(editor.texts).toEqual(['The Petra sailed at dawn today.', 'Nobody waved.']);
  });

  it('types on at the very place where words were taken back, whatever stands around it', async () => {
    const editor = new StoryEditor(paragraphs('cars and engines to the island'));
    editor.type(16, ' undone');
    await editor.queue.flush();
    editor.type(23, ' kept', true);
    editor.stored = paragraphs('cars and engines to the island');
    await editor.queue.flush();
    expect(editor.texts).toEqual(['cars and engines kept to the island']);
  });

  it('lets go what the library refuses, and says so once', async () => {
    const editor = new StoryEditor(FERRY);
    editor.answer = () => Promise.resolve('refused');
    editor.type(0, 'A');
    editor.type(9, 'B');
    await editor.queue.flush();
    expect(editor.sent).toHaveLength(1);
    expect(editor.queue.busy).toBe(false);
    expect(editor.settled).toBe(1);
    expect(editor.queue.on).toEqual([]);
  });

  it('does a deed in its turn: what was typed before is saved, what is typed after waits and is no part of it', async () => {
    const editor = new StoryEditor(FERRY);
    const seen: string[] = [];
    editor.type(24, ', unseen');
    const undone = editor.queue.inTurn(async () => {
      seen.push(editor.stored[0]!.text);
      await vi.advanceTimersByTimeAsync(300);
      editor.stored = FERRY;
    });
    editor.type(32, ' today', true);
    await undone;
    await editor.queue.flush();
    expect(seen).toEqual(['The Petra sailed at dawn, unseen.']);
    expect(editor.sent.map(({ continues }) => continues)).toEqual([false, false, false]);
    expect(editor.stored[0]?.text).toBe('The Petra sailed at dawn today.');
  });

  it('does a deed although what was typed before it is refused', async () => {
    const editor = new StoryEditor(FERRY);
    editor.answer = () => Promise.resolve('refused');
    editor.type(0, 'A');
    let done = false;
    await editor.queue.inTurn(() => Promise.resolve(void (done = true)));
    expect(done).toBe(true);
  });

  it('gives up on a text that moves away every time', async () => {
    const editor = new StoryEditor(FERRY);
    editor.answer = () => Promise.resolve('moved');
    editor.type(0, 'A');
    await editor.queue.flush();
    expect(editor.queue.busy).toBe(false);
  });

  it('sends nothing of a word while it is composed, and all of it at the end', async () => {
    const editor = new StoryEditor(FERRY);
    editor.queue.hold();
    editor.type(0, 'é');
    await vi.advanceTimersByTimeAsync(5000);
    expect(editor.sent).toHaveLength(0);
    editor.queue.release();
    await vi.advanceTimersByTimeAsync(0);
    expect(editor.stored[0]?.text).toBe('éThe Petra sailed at dawn.');
  });

  it('waits with another text of the store until a word is composed', async () => {
    const editor = new StoryEditor(FERRY);
    editor.queue.hold();
    editor.type(0, 'に');
    editor.stored = paragraphs('The Petra sailed.', 'Nobody waved.');
    await editor.queue.flush();
    expect(editor.texts[0]).toBe('にThe Petra sailed at dawn.');
    editor.queue.release();
    await vi.advanceTimersByTimeAsync(0);
    expect(editor.stored[0]?.text).toBe('にThe Petra sailed.');
  });
});

/** Typed words at a share of the text, or a stretch of it removed, or two paragraphs made of one. */
const someEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.integer({ min: 0, max: 12 }),
  words: fc.stringMatching(/^[a-z ]{0,6}$/),
  splits: fc.boolean(),
  continues: fc.boolean(),
  waits: fc.integer({ min: 0, max: 200 }),
});

it('whatever is typed and however fast, the store has the editor’s text and its splices lead there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someEdit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const editor = new StoryEditor(FERRY);
      for (const { at, removed, words, splits, continues, waits } of edits) {
        editor.edit((transaction) => {
          const size = transaction.doc.content.size;
          const from = Math.max(1, Math.min(size - 1, Math.floor(at * size)));
          const $from = transaction.doc.resolve(from);
          if (!$from.parent.isTextblock) return transaction.insertText(words, 1);
          const to = Math.min(from + removed, $from.end());
          transaction.insertText(words, from, to);
          return splits ? transaction.split(from) : transaction;
        }, continues);
        await vi.advanceTimersByTimeAsync(waits);
      }
      await vi.advanceTimersByTimeAsync(1000);
      expect(editor.stored.map(({ text }) => text)).toEqual(editor.texts);
      const whole = storyText(FERRY);
      for (const { splices, on, blocks } of editor.sent) {
        const [before, after] = [storyText(on), storyText(blocks)];
        expect(
          splices.reduce((length, { inserted, removed }) => length + inserted - removed, before.length),
        ).toBe(after.length);
        const stands = followSplices(before, after, splices).stands(anchorAt(before, { start: 0, end: 3 }));
        if (stands.kind === 'kept') {
          const words = after.slice(stands.range.start, stands.range.end);
          expect(saysTheSame(words, before.slice(0, 3))).toBe(true);
        }
      }
      expect(editor.sent[0] ? storyText(editor.sent[0].on) : whole).toBe(whole);
    }),
    { numRuns: 60 },
  );
});

it('whatever the store’s text became meanwhile, no typed letter is lost', async () => {
  const texts = fc.array(fc.stringMatching(/^[a-z ]{0,20}$/), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      texts,
      texts,
      fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
      async (before, after, places) => {
        const editor = new StoryEditor(paragraphs(...before));
        places.forEach((place, at) => {
          editor.edit((transaction) => {
            const $near = transaction.doc.resolve(Math.min(place, transaction.doc.content.size));
            const spot = $near.parent.isTextblock ? $near.pos : 1;
            return transaction.insertText('ABCDEF'.charAt(at), spot);
          }, false);
        });
        editor.stored = paragraphs(...after);
        await editor.queue.flush();
        const typed = editor.texts.join('').replace(/[^A-F]/g, '');
        expect([...typed].sort().join('')).toBe('ABCDEF'.slice(0, places.length));
        expect(editor.texts.map((text) => text.replace(/[A-F]/g, ''))).toEqual(after);
        expect(editor.stored.map(({ text }) => text)).toEqual(editor.texts);
      },
    ),
    { numRuns: 150 },
  );
});
