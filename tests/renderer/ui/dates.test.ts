import { afterEach, describe, expect, it } from 'vitest';
import { momentField, momentOfField } from '../../../src-renderer/ui/dates';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('an embargo is typed and shown in the time of the machine', () => {
  it.each([
    ['UTC', '2026-03-02T09:30', '2026-03-02T09:30:00.000Z'],
    ['America/New_York', '2026-03-02T09:30', '2026-03-02T14:30:00.000Z'],
    ['America/New_York', '2026-07-02T23:30', '2026-07-03T03:30:00.000Z'],
    ['Asia/Kolkata', '2026-03-02T00:15', '2026-03-01T18:45:00.000Z'],
    ['Pacific/Auckland', '2026-01-01T00:00', '2025-12-31T11:00:00.000Z'],
  ])('in %s %s is %s, and back', (where, typed, instant) => {
    process.env['TZ'] = where;
    expect(momentOfField(typed)).toBe(instant);
    expect(momentField(instant)).toBe(typed);
  });

  it('an empty field is no moment', () => {
    expect(momentOfField('')).toBeNull();
  });
});
