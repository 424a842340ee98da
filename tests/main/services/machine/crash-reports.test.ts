import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CrashReports, reportText } from '../../../../src-main/services/machine/crash-reports';

const COPY = 'We never lost a letter';

function reports(): CrashReports {
  const folder = mkdtempSync(path.join(tmpdir(), 'stet-crash-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return new CrashReports(folder, () => '2024-05-14T09:30:00.000Z', ['Stet: 0.1.0']);
}

function anError(): Error {
  try {
    JSON.parse(`{"text":"${COPY}`);
  } catch (error) {
    return error as Error;
  }
  throw new Error('JSON took half a string');
}

describe('a crash report', () => {
  it('names the error and where it came from, and holds no word of what it was about', () => {
    const error = anError();
    error.message += COPY;
    error.stack = `SyntaxError: ${COPY}\n    at Desk.do (app://stet/assets/desk-x1.js:12:34)\n    at ${COPY} (/home/ines/${COPY}/notes.js:1:1)\n    at async save (file:///home/ines/stet/out/main/index.js:5:6)`;
    const text = reportText(
      { where: 'window', what: error.name, stack: error.stack },
      '2024-05-14T09:30:00.000Z',
      ['Stet: 0.1.0'],
    );
    expect(text).toContain('What: SyntaxError');
    expect(text).toContain('at Desk.do (desk-x1.js:12:34)');
    expect(text).toContain('at save (index.js:5:6)');
    expect(text).not.toContain('ines');
    expect(text.split('\n').slice(0, 8).join()).not.toContain(COPY);
  });

  it.each([`${COPY}`, `Error: ${COPY}`, `<b>${COPY}</b>`, 'x'.repeat(5000), ''])(
    'takes no name that is none: %.20s',
    (what) => {
      expect(reportText({ where: 'window', what, stack: what }, '2024-05-14T09:30:00.000Z', [])).toContain(
        'What: Error\n',
      );
    },
  );

  it('stays on the machine until it is deleted, twenty at most', () => {
    const kept = reports();
    for (let crash = 0; crash < 25; crash++) {
      kept.write({ where: 'main process', what: 'TypeError', stack: '' });
    }
    expect(kept.list()).toHaveLength(20);
    kept.forget(kept.list()[0]!.id);
    kept.forget('../../etc/passwd');
    expect(kept.list()).toHaveLength(19);
  });

  it('comes back as it was after it was deleted, and nothing else does', () => {
    const kept = reports();
    kept.write({ where: 'main process', what: 'TypeError', stack: '' });
    const [report] = kept.list();
    kept.forget(report!.id);
    kept.recall('crash-20240514T093000000Z-0000.txt');
    expect(kept.list()).toEqual([]);
    kept.recall(report!.id);
    expect(kept.list()).toEqual([report]);
  });

  it('that can’t be written makes nothing worse', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'stet-crash-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(path.join(folder, 'file'), 'in the way');
    const nowhere = new CrashReports(path.join(folder, 'file/reports'), () => '2024-05-14T09:30:00.000Z', []);
    expect(() => nowhere.write({ where: 'window', what: 'Error', stack: '' })).not.toThrow();
    expect(nowhere.list()).toEqual([]);
  });
});
