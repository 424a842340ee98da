import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import log from 'electron-log/main';
import type * as v from 'valibot';
import { REQUEST_CHANNEL } from '../../src-shared/ipc/channels';
import { checkArgument } from '../../src-shared/ipc/check-argument';
import { REQUESTS, type AnswerOf, type Failure, type RequestName } from '../../src-shared/ipc/contract';
import { packed } from '../../src-shared/ipc/wire';
import { messageOf } from '../../src-shared/message-of';
import { err, type Result } from '../../src-shared/result';
import { wordless } from '../services/machine/crash-reports';
import { isTrustedSender } from './trusted-sender';
import { words } from '../words';

type Output<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]['argument']>;

/** Answers one request of one window. Failures that a person can meet are values; bugs throw. */
export type Handler<Name extends RequestName> = (
  argument: Output<Name>,
  window: WebContents,
) => Promise<Result<AnswerOf<Name>, Failure>> | Result<AnswerOf<Name>, Failure>;

/** One handler a request: a request without one does not compile. */
export type Handlers = { readonly [Name in RequestName]: Handler<Name> };

/** A request that no window of ours would make. It is refused loudly: the window's promise rejects. */
export class RefusedRequest extends Error {
  override name = 'RefusedRequest';
}

/** The one door between the windows and the main process: sender, name and argument are checked here. */
export function handleRequests(handlers: Handlers): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, argument: unknown) => {
    const request = checkedRequest(event, name, argument);
    try {
      return packed(await request.run(handlers, event.sender));
    } catch (error) {
      log.error(`Request ${request.name} failed: ${wordless(error)}`);
      return packed(err(unexpected(error)));
    }
  });
}

function checkedRequest(
  event: IpcMainInvokeEvent,
  name: unknown,
  argument: unknown,
): { name: RequestName; run(handlers: Handlers, window: WebContents): Promise<unknown> } {
  if (!isTrustedSender(event)) throw refused('A request came from a frame that is not ours');
  if (typeof name !== 'string' || !Object.hasOwn(REQUESTS, name)) throw refused('There is no such request');
  const known = name as RequestName;
  const checked = checkArgument(known, argument);
  if (!checked.ok) throw refused(`The argument of ${known} is not valid: ${checked.error}`);
  return {
    name: known,
    run: async (handlers, window) =>
      (handlers[known] as Handler<RequestName>)(checked.value as Output<RequestName>, window),
  };
}

function refused(reason: string): RefusedRequest {
  log.warn(`Refused: ${reason}`);
  return new RefusedRequest(reason);
}

function unexpected(error: unknown): Failure {
  const detail = messageOf(error);
  return { kind: 'unexpected', message: words.problems.unexpected(detail) };
}
