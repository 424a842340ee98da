import { describe, expect, it } from 'vitest';
import { KeptOfEach } from '../../../src-renderer/state/kept-of-each';
import { ClaimChoice } from '../../../src-renderer/state/desk/claim-choice.svelte';
import { aClaim } from '../../support/a-draft';

/** Remembered choices, as a person's settings keep them. */
function settings(known: Record<string, string> = {}) {
  const values: Record<string, string | number | boolean> = { ...known };
  return {
    values,
    remember: (key: string, value: string | number | boolean) => void (values[key] = value),
    remembered: <T extends string | number | boolean>(key: string, otherwise: T): T =>
      (key in values ? values[key] : otherwise) as T,
  };
}

describe('a choice that each draft has for itself', () => {
  it('is kept apart from those of others, and taken back alone', () => {
    const kept = new KeptOfEach(settings(), 'desk:filters');
    kept.keep('ferry', 'open');
    kept.keep('pump', 'legal');
    kept.keep('ferry', null);
    expect(kept.of('ferry')).toBeNull();
    expect(kept.of('pump')).toBe('legal');
  });

  it('is forgotten after sixty others', () => {
    const kept = new KeptOfEach(settings(), 'desk:filters');
    for (let draft = 0; draft <= 60; draft += 1) kept.keep(`draft-${draft}`, 'open');
    expect([kept.of('draft-0'), kept.of('draft-1')]).toEqual([null, 'open']);
  });

  it.each(['{', '"open"', '[["ferry"]]', '[["ferry", 3]]', 'null'])('is none where %s was kept', (text) => {
    expect(new KeptOfEach(settings({ 'desk:filters': text }), 'desk:filters').of('ferry')).toBeNull();
  });
});

describe('which claims of a draft are listed', () => {
  const DRAFT = { id: 'ferry', claims: [aClaim('1913', { kind: 'date', legal: true })] };

  it('is what was chosen when the draft was open last, for this draft alone', () => {
    const kept = settings();
    new ClaimChoice(kept, DRAFT).choose('legal');
    expect(new ClaimChoice(kept, DRAFT).filter).toBe('legal');
    expect(new ClaimChoice(kept, { ...DRAFT, id: 'pump' }).filter).toBe('all');
  });

  it('is all of them once what is chosen is chosen again', () => {
    const kept = settings();
    const choice = new ClaimChoice(kept, DRAFT);
    choice.toggle('legal');
    choice.toggle('legal');
    expect([choice.filter, new ClaimChoice(kept, DRAFT).filter]).toEqual(['all', 'all']);
  });

  it('is all of them where none fits any more', () => {
    const kept = settings();
    new ClaimChoice(kept, DRAFT).choose('legal');
    const settled = { ...DRAFT, claims: [aClaim('1913', { kind: 'date' })] };
    expect(new ClaimChoice(kept, settled).filter).toBe('all');
  });
});
