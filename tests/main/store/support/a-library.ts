import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { HouseStyle } from '../../../../src-shared/domain/house-style';
import type { Result } from '../../../../src-shared/result';
import type { LibraryStore } from '../../../../src-main/store/library-store';
import {
  createLibrary,
  openLibrary,
  type OpenOptions,
} from '../../../../src-main/store/library/open-library';
import type { StorePorts } from '../../../../src-main/store/store-ports';

/** A real folder that goes when the test is over. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands still until it is moved, and ids that count. */
export class TestPorts implements StorePorts {
  #next = 1;

  constructor(public time = '2024-05-14T09:30:00.000Z') {}

  now(): string {
    return this.time;
  }

  newId(): string {
    return `id-${this.#next++}`;
  }

  /** Moves the clock; backwards with a negative number. */
  pass(milliseconds: number): void {
    this.time = new Date(Date.parse(this.time) + milliseconds).toISOString();
  }
}

export const NEW_LIBRARY = { name: 'Holm desk', houseStyle: aHouseStyle(), people: [] };

/** A new library in a folder of its own, closed when the test is over. */
export async function aLibrary(ports: StorePorts = new TestPorts()): Promise<LibraryStore> {
  return closing(valueOf(await createLibrary(path.join(await aFolder(), 'library'), NEW_LIBRARY, ports)));
}

/** Opens a folder that must be a library that can be opened. */
export async function opened(
  folder: string,
  ports: StorePorts = new TestPorts(),
  mode: OpenOptions['mode'] = 'write',
): Promise<LibraryStore> {
  const options = { now: () => ports.now(), newId: () => ports.newId(), mode };
  return closing(valueOf(await openLibrary(folder, options)));
}

/** The value, or an error that says what failed. */
export function valueOf<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`Expected a value, got ${JSON.stringify(result.error)}`);
}

/** The failure, or an error that says that there was none. */
export function failureOf<T, E>(result: Result<T, E>): E {
  if (!result.ok) return result.error;
  throw new Error('Expected a failure');
}

function closing(store: LibraryStore): LibraryStore {
  onTestFinished(() => store.close());
  return store;
}

function aHouseStyle(): HouseStyle {
  const kinds = { correction: '', clarification: '', update: '', editorsNote: '', retraction: '' };
  return {
    id: 'holm-post',
    name: 'Holm Post',
    description: 'Corrects at the foot and says what was wrong.',
    notices: {
      labels: { ...kinds, correction: 'Correction', clarification: 'Clarification' },
      opening: '{label}, {date}: ',
      openingWithoutDate: '{label}: ',
      dateForm: 'MMM D, YYYY',
      placement: 'foot',
      order: 'newestFirst',
      italics: true,
      templates: kinds,
      restateError: 'whenNeeded',
      euphemisms: ['misstated'],
      mustStandAlone: true,
      oneErrorPerNotice: true,
      lateAfterDays: 30,
      clarificationNeedsSeniorApprover: false,
      misspeltNameAlwaysCorrected: true,
    },
    gate: {
      worstVerdict: 'bracketed',
      quotationsNeedPassage: true,
      everySentenceCovered: false,
      requiredRoles: ['checker'],
      secondReaderDiffers: true,
    },
  };
}
