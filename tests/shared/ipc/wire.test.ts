import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../../src-shared/ipc/wire';

describe('What is sent to a window', () => {
  it('arrives as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(unpacked(packed({ ok: true, value }))).toEqual({ ok: true, value: plain });
      }),
    );
  });

  it('is one text, however much it is', () => {
    const claims = Array.from({ length: 2000 }, (_, number) => ({ number, note: 'Council records.' }));
    expect(typeof packed({ ok: true, value: { claims } })).toBe('string');
  });

  it('has no field that was undefined', () => {
    expect(Object.keys(unpacked(packed({ ok: true, settled: undefined })) as object)).toEqual(['ok']);
  });

  it('keeps the bytes of a picture as bytes', () => {
    const picture = { ok: true, value: new Uint8Array([137, 80, 78, 71]) };
    expect(unpacked(packed(picture))).toBe(picture);
  });
});
