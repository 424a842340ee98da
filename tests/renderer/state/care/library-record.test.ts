import { describe, expect, it } from 'vitest';
import { LibraryRecord } from '../../../../src-renderer/state/care/library-record.svelte';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import type { LegalHold, Retention } from '../../../../src-shared/domain/retention';
import { anInterview } from '../../../support/an-interview';
import { aSession } from '../../../support/a-session';
import { TestPorts, valueOf } from '../../../main/store/support/a-library';

const DAY_MS = 86_400_000;

/** The page of holds and schedules over a library on disk, and what it said, each with its way back. */
async function aRecord() {
  const ports = new TestPorts();
  const session = await aSession(ports);
  valueOf(await session.store.interviews.create(anInterview()));
  const undos: (() => void)[] = [];
  const workspace = {
    ask: (name: string, argument: object) => asked(session, name, argument),
    toasts: { say: (_message: string, action: { run(): void }) => undos.push(() => action.run()) },
  };
  let reloaded = Promise.resolve();
  const record: LibraryRecord = new LibraryRecord(
    workspace as never,
    () => (reloaded = reloaded.then(() => record.load())),
  );
  await record.load();
  /** Takes back what was said at that place, counted from 0; the page is read anew after it. */
  const undo = async (at: number): Promise<void> => {
    const before = record.view;
    undos[at]!();
    while (record.view === before) await new Promise((done) => setTimeout(done));
  };
  return { record, undo, ports };
}

async function asked({ record }: LibrarySession, name: string, argument: object): Promise<unknown> {
  const { documentId, holdId, reason } = argument as Record<'documentId' | 'holdId' | 'reason', string>;
  switch (name) {
    case 'care.record':
      return valueOf(await record.view());
    case 'care.setRetention':
      return valueOf(await record.setRetention(argument as Retention));
    case 'care.hold':
      return valueOf(await record.hold(documentId, reason));
    case 'care.release':
      return valueOf(await record.release(holdId, reason));
    case 'care.holdAgain':
      return valueOf(await record.holdAgain(holdId));
    default:
      throw new Error(`The page asked for ${name}.`);
  }
}

const typed = (text: string) => ({ text }) as never;

async function placed(record: LibraryRecord): Promise<LegalHold> {
  await record.hold('i-sand', 'Berit Sand', typed('Holm v. County, 2024'));
  return record.view!.holds[0]!;
}

describe('undo of a legal hold', () => {
  it('lets go of one that was placed', async () => {
    const { record, undo } = await aRecord();
    await placed(record);
    await undo(0);
    expect(record.view!.holds).toEqual([]);
  });

  it('puts one that was let go back as it was: its id, its reason, its day and who placed it', async () => {
    const { record, undo, ports } = await aRecord();
    const hold = await placed(record);
    ports.pass(40 * DAY_MS);
    await record.release(hold, 'Berit Sand', typed('Settled.'));
    expect(record.view!.holds).toEqual([]);
    await undo(1);
    expect(record.view!.holds).toEqual([hold]);
  });
});

describe('undo of a schedule', () => {
  it('puts back the days that were changed', async () => {
    const { record, undo } = await aRecord();
    await record.setRetention({ trashDays: 30 });
    await record.setRetention({ trashDays: 60 });
    await undo(1);
    expect(record.view!.retention).toEqual({ trashDays: 30, snapshotDays: null });
    await undo(0);
    expect(record.view!.retention).toEqual({ trashDays: null, snapshotDays: null });
  });

  it('leaves what was chosen after it: the other days, and other days for the same', async () => {
    const { record, undo } = await aRecord();
    await record.setRetention({ trashDays: 30 });
    await record.setRetention({ snapshotDays: 90 });
    await undo(0);
    expect(record.view!.retention).toEqual({ trashDays: null, snapshotDays: 90 });
    await record.setRetention({ snapshotDays: 120 });
    await undo(1);
    expect(record.view!.retention).toEqual({ trashDays: null, snapshotDays: 120 });
  });
});
