import { describe, expect, it } from 'vitest';
import { withPdfProof } from '../../../../src-main/exporters/proof/pdf-proof';
import { readBack } from '../../../../src-main/exporters/read-back/read-back';
import { anExport } from '../../../support/an-export';

/** A page without words, as a printer lays it out: objects, a table of where they are, a trailer. */
function aPdf(trailer = '<</Size 4\n/Root 1 0 R\n/Info 3 0 R>>'): Uint8Array {
  const objects = [
    '1 0 obj\n<</Type /Catalog\n/Pages 2 0 R>>\nendobj\n',
    '2 0 obj\n<</Type /Pages\n/Kids []\n/Count 0>>\nendobj\n',
    '3 0 obj\n<</Title (The last ferry)\n/Producer (A printer)>>\nendobj\n',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object) => {
    const at = text.length;
    text += object;
    return `${String(at).padStart(10, '0')} 00000 n `;
  });
  const at = text.length;
  text += [
    'xref',
    '0 4',
    '0000000000 65535 f ',
    ...places,
    'trailer',
    trailer,
    'startxref',
    at,
    '%%EOF\n',
  ].join('\n');
  return Buffer.from(text, 'latin1');
}

const { proof } = anExport();

describe('a PDF with a proof', () => {
  it('is read back with every value of it', () => {
    expect(readBack(withPdfProof(aPdf(), proof)!)?.proof).toEqual(proof);
  });

  it('keeps what was printed byte for byte, and its title', () => {
    const pdf = aPdf();
    const proven = Buffer.from(withPdfProof(pdf, proof)!);
    expect(proven.subarray(0, pdf.length).equals(pdf)).toBe(true);
    expect(proven.toString('latin1').slice(pdf.length)).toContain('/Title (The last ferry)');
  });

  it('points to the object that was added, and to the table before', () => {
    const pdf = aPdf();
    const text = Buffer.from(withPdfProof(pdf, proof)!).toString('latin1');
    const [, entry] = /xref\n0 1\n.*\n4 1\n(\d{10}) 00000 n /.exec(text.slice(pdf.length))!;
    expect(text.slice(Number(entry))).toMatch(/^4 0 obj\n/);
    expect(text).toContain(`/Prev ${Buffer.from(pdf).toString('latin1').indexOf('xref\n0 4')}`);
    const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(text)!;
    expect(text.slice(Number(start))).toMatch(/^xref\n0 1\n/);
  });

  it.each([
    ['has no trailer', '%PDF-1.7\nsomething else\n'],
    ['is no PDF', '<!doctype html>'],
  ])('is not made of a file that %s', (_what, text) => {
    expect(withPdfProof(Buffer.from(text), proof)).toBeNull();
  });
});
