import { describe, expect, it } from 'vitest';
import { comingIn } from '../../../../src-renderer/state/imports/coming-in';

const failed = { status: 'failed', message: 'The file is damaged.', encodings: [] } as const;
const imported = { status: 'imported', name: 'tides.txt', as: 'document', id: 'd1', title: 'Tides' } as never;

const waiting = (token: string) => ({ token, preview: null, outcome: null });
const twin = { where: 'library', title: 'The harbour clock' } as const;

describe('what an import of five files says that it will add', () => {
  it('is every file, where nothing is known against one', () => {
    const files = ['log', 'minutes', 'okafor', 'lund', 'brandt'].map(waiting);
    expect(comingIn(files, new Map())).toEqual({ added: 5, known: 0, unreadable: 0 });
  });

  it('leaves out what is there already, what can’t be read and what has come in before', () => {
    const files = [
      waiting('minutes'),
      { ...waiting('log'), preview: failed },
      waiting('clock'),
      { ...waiting('tides'), outcome: imported },
      waiting('okafor'),
    ];
    expect(comingIn(files, new Map([['clock', twin]]))).toEqual({ added: 2, known: 1, unreadable: 1 });
  });

  it('counts a damaged file that stands twice as damaged, once each', () => {
    const files = [
      { ...waiting('log'), preview: failed },
      { ...waiting('log again'), preview: failed },
    ];
    const twins = new Map([['log again', { where: 'list', name: 'log' } as const]]);
    expect(comingIn(files, twins)).toEqual({ added: 0, known: 0, unreadable: 2 });
  });
});
