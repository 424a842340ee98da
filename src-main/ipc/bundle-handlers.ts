import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { WebContents } from 'electron';
import { ok } from '../../src-shared/result';
import type { BundleContents } from '../bundles/bundle-contents';
import { slug } from '../exporters/suggest-file-name';
import type { FileReader } from '../importers/file-reader';
import { bundleView } from '../services/care/bundle-service';
import type { OpenSessions } from '../windows/open-sessions';
import { words } from '../words';
import { fail, noLibrary } from './app-failure';
import { chooseFile, chooseTarget, readChosen } from './choose-file';
import type { Handlers } from './handle-requests';

type BundleHandlers = Pick<Handlers, Extract<keyof Handlers, `bundle.${string}`>>;

const filters = (): Electron.FileFilter[] => [{ name: words.dialogs.bundles, extensions: ['stet'] }];

/** Bundles that leave, and bundles that come in. A window never names a path: the system's dialogues do. */
export function bundleHandlers(sessions: OpenSessions, reader: FileReader): BundleHandlers {
  /** One a window: choosing another one lets go of the first. */
  const waiting = new WeakMap<WebContents, { readonly token: string; readonly contents: BundleContents }>();
  return {
    'bundle.write': async ({ draftId, confidential }, window) => {
      const session = sessions.of(window);
      if (!session) return noLibrary();
      const prepared = await session.bundles.prepare(draftId, confidential);
      if (!prepared.ok) return prepared;
      const { contents } = prepared.value;
      const file = await chooseTarget(window, `${slug(contents.draft.title)}.stet`, {
        title: words.dialogs.writeBundle.title,
        buttonLabel: words.dialogs.writeBundle.button,
        filters: filters(),
      });
      if (file === null) return ok(null);
      const written = await session.bundles.write(prepared.value, file);
      return written.ok ? ok(bundleView(path.basename(file), contents)) : written;
    },
    'bundle.choose': async (_argument, window) => {
      const session = sessions.of(window);
      if (!session) return noLibrary();
      const file = await chooseFile(window, {
        title: words.dialogs.openBundle.title,
        buttonLabel: words.dialogs.openBundle.button,
        filters: filters(),
      });
      if (file === null) return ok(null);
      const name = path.basename(file);
      const bytes = await readChosen(file);
      if (!bytes.ok) return bytes;
      const read = await reader.readBundle({ name, bytes: bytes.value });
      if (!read.ok) return read;
      const token = randomUUID();
      waiting.set(window, { token, contents: read.value });
      const refusal = session.store.readOnly;
      const present = await session.bundles.present(read.value);
      return ok({ ...bundleView(name, read.value), token, refusal, present });
    },
    'bundle.bringIn': async ({ token, beside }, window) => {
      const session = sessions.of(window);
      if (!session) return noLibrary();
      const bundle = waiting.get(window);
      if (bundle?.token !== token) {
        return fail('notFound', words.problems.bundleGone);
      }
      const brought = await session.bringIn(bundle.contents, beside);
      if (brought.ok) waiting.delete(window);
      return brought;
    },
    'bundle.forget': ({ token }, window) => {
      if (waiting.get(window)?.token === token) waiting.delete(window);
      return ok(null);
    },
  };
}
