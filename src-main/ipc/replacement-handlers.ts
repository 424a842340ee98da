import type { ImportOptions } from '../../src-shared/domain/import-options';
import type { ImportedInterview } from '../../src-shared/domain/imported';
import type { Failure } from '../../src-shared/ipc/contract';
import { ok, type Result } from '../../src-shared/result';
import type { LibrarySession } from '../services/session/library-session';
import type { OpenSessions } from '../windows/open-sessions';
import { fail } from './app-failure';
import type { Handlers } from './handle-requests';
import type { WaitingContent, WaitingFiles } from './waiting-files';
import { withSession } from './with-session';
import { words } from '../words';

/** The requests answered here. */
export type ReplacementRequest = 'interview.previewReplacement' | 'interview.replaceTranscript';

/** A better transcript for an interview, from a file that waits. */
export function replacementHandlers(
  sessions: OpenSessions,
  waiting: WaitingFiles,
): Pick<Handlers, ReplacementRequest> {
  const within = withSession(sessions);
  return {
    'interview.previewReplacement': within(async (session, { id, token, options = {} }) => {
      const read = await readTranscript(session, waiting, token, options);
      return read.ok ? session.replacement.preview(id, read.value.imported) : read;
    }),
    'interview.replaceTranscript': within(async (session, { id, token, options = {} }) => {
      const read = await readTranscript(session, waiting, token, options);
      if (!read.ok) return read;
      const replaced = await session.interviews.replaceTranscript(id, read.value.imported, read.value.file);
      if (replaced.ok) waiting.forget(token);
      return replaced;
    }),
  };
}

interface ReadTranscript {
  readonly file: WaitingContent;
  readonly imported: ImportedInterview;
}

async function readTranscript(
  session: LibrarySession,
  waiting: WaitingFiles,
  token: string,
  options: ImportOptions,
): Promise<Result<ReadTranscript, Failure>> {
  const file = await waiting.content(token);
  if (!file.ok) return file;
  const before = waiting.readBefore(token, 'interview', options);
  if (before?.kind === 'interview') return ok({ file: file.value, imported: before });
  const { read, preview } = await waiting.stoppable(token, (signal) =>
    session.imports.preview({ ...file.value, as: 'interview', options }, signal),
  );
  if (preview.status === 'failed') return fail('unreadable', preview.message);
  if (read?.kind !== 'interview') return fail('unreadable', words.problems.noTranscript);
  waiting.keepRead(token, 'interview', options, read);
  return ok({ file: file.value, imported: read });
}
