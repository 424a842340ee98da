import { describe, expect, it } from 'vitest';
import { NOTHING_EXTRA } from '../../../src-shared/domain/export-choices';
import { containsWords } from '../../../src-main/exporters/contains-words';
import { aDraft } from '../../support/a-draft';
import { aNotice } from '../../support/a-notice';
import { anExport } from '../../support/an-export';
import { aDraftOfCanaries, Canaries } from '../../support/canaries';

const { draft, interviews, documents } = aDraftOfCanaries(new Canaries());
const of = (include: Partial<typeof NOTHING_EXTRA>, format: Parameters<typeof containsWords>[1]) =>
  containsWords(
    anExport(draft, { include: { ...NOTHING_EXTRA, ...include } }, { interviews, documents }),
    format,
  );

describe('what a preview says is in a copy', () => {
  it('is nothing of the desk in every copy for readers, whatever was ticked', () => {
    const all = { notes: true, people: true, confidential: true };
    for (const format of ['html', 'md', 'docx', 'txt', 'pdf', 'ninjs'] as const) {
      expect(of(all, format)).toContain('Of the desk nothing: no claims, notes, names or sources.');
      expect(of(all, format).join(' ')).not.toContain('Names of the people');
    }
  });

  it('counts the passages that are not on the record, and says whether they are quoted', () => {
    expect(of({}, 'report').join(' ')).toMatch(/\d+ passages? not on the record: neither named nor quoted\./);
    expect(of({ confidential: true }, 'book').join(' ')).toMatch(
      /In it: \d+ passages? not on the record, with names/,
    );
  });

  it('names the notices and where they stand', () => {
    const told = aDraft({ notices: [aNotice({ grave: true }), aNotice({ id: 'n-2' })] });
    expect(containsWords(anExport(told), 'md')).toContain('2 notices on top and at the foot.');
    expect(containsWords(anExport(), 'md')).toContain('No notices.');
  });

  it('says so where the text is not verified', () => {
    const open = [{ key: 'k', kind: 'openClaim' as const, message: 'Claim 1 is unchecked.', override: null }];
    const said = containsWords(anExport(aDraft(), { blockers: open }), 'txt');
    expect(said[0]).toContain('not verified');
    expect(said).toContain('Of the desk only the list of what is open, 1 line: no notes, names or sources.');
    expect(containsWords(anExport(), 'txt')[0]).toBe('The text is verified.');
  });
});
