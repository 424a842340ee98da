import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { WebContents } from 'electron';
import { ok, type Result } from '../../src-shared/result';
import type { BundleContents } from '../bundles/bundle-contents';
import { slug } from '../exporters/suggest-file-name';
import type { Failure } from '../../src-shared/ipc/contract';
import type { FileReader } from '../importers/file-reader';
import { bundleView } from '../services/care/bundle-service';
import type { OpenSessions } from '../windows/open-sessions';
import { words } from '../words';
import { fail } from './app-failure';
import { chooseFile, chooseTarget, readChosen } from './choose-file';
import type { Handlers } from './handle-requests';
import { withSession } from './with-session';

type BundleHandlers = Pick<Handlers, Extract<keyof Handlers, `bundle.${string}`>>;

/** A bundle that was read and waits for a person's word. */
interface WaitingBundle {
  readonly token: string;
  readonly contents: BundleContents;
}

/** Bundles that leave, and bundles that come in. A window never names a path: the system's dialogues do. */
export function bundleHandlers(sessions: OpenSessions, reader: FileReader): BundleHandlers {
  const within = withSession(sessions);
  /** One a window: choosing another one lets go of the first. */
  const waiting = new WeakMap<WebContents, WaitingBundle>();
  return {
    'bundle.write': within(async ({ bundles }, { draftId, confidential }, window) => {
      const prepared = await bundles.prepare(draftId, { confidential });
      if (!prepared.ok) return prepared;
      const { contents } = prepared.value;
      const file = await chooseTarget(window, `${slug(contents.draft.title)}.stet`, writeDialog());
      if (file === null) return ok(null);
      const written = await bundles.write(prepared.value, file);
      return written.ok ? ok(bundleView(path.basename(file), contents)) : written;
    }),
    'bundle.choose': within(async ({ bundles, store }, _argument, window) => {
      const file = await chooseFile(window, openDialog());
      if (file === null) return ok(null);
      const read = await readBundle(reader, file);
      if (!read.ok) return read;
      const contents = read.value;
      const token = randomUUID();
      waiting.set(window, { token, contents });
      const present = await bundles.present(contents);
      return ok({ ...bundleView(path.basename(file), contents), token, refusal: store.readOnly, present });
    }),
    'bundle.bringIn': within(async (session, { token, beside }, window) => {
      const bundle = waiting.get(window);
      if (bundle?.token !== token) return fail('notFound', words.problems.bundleGone);
      const brought = await session.bringIn(bundle.contents, { beside });
      if (brought.ok) waiting.delete(window);
      return brought;
    }),
    'bundle.forget': ({ token }, window) => {
      if (waiting.get(window)?.token === token) waiting.delete(window);
      return ok(null);
    },
  };
}

async function readBundle(reader: FileReader, file: string): Promise<Result<BundleContents, Failure>> {
  const bytes = await readChosen(file);
  return bytes.ok ? reader.readBundle({ name: path.basename(file), bytes: bytes.value }) : bytes;
}

function writeDialog(): Electron.SaveDialogOptions {
  const { title, button } = words.dialogs.writeBundle;
  return { title, buttonLabel: button, filters: filters() };
}

function openDialog(): Electron.OpenDialogOptions {
  const { title, button } = words.dialogs.openBundle;
  return { title, buttonLabel: button, filters: filters() };
}

function filters(): Electron.FileFilter[] {
  return [{ name: words.dialogs.bundles, extensions: ['stet'] }];
}
