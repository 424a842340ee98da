import type { FileReader } from '../importers/file-reader';
import type { SpellingService } from '../services/machine/spelling-service';
import type { MediaAddresses } from '../windows/media-addresses';
import { appHandlers, type AppParts } from './app-handlers';
import { bundleHandlers } from './bundle-handlers';
import { careHandlers } from './care-handlers';
import { copyHandlers } from './copy-handlers';
import { draftHandlers } from './draft-handlers';
import type { Handlers } from './handle-requests';
import { importHandlers } from './import-handlers';
import { ledgerHandlers } from './ledger-handlers';
import { libraryHandlers } from './library-handlers';
import { mediaHandlers } from './media-handlers';
import { openingHandlers, type OpeningParts } from './opening-handlers';
import { replacementHandlers } from './replacement-handlers';
import { sourceHandlers } from './source-handlers';
import { unfinishedHandlers } from './unfinished-handlers';
import { WaitingFiles } from './waiting-files';
import { wordsHandlers } from './words-handlers';

/** Everything that handlers work with. */
export interface HandlerParts extends AppParts, OpeningParts {
  readonly reader: FileReader;
  readonly spelling: SpellingService;
  readonly media: MediaAddresses;
}

/** The handlers of all requests, by noun as in `src-shared/ipc/requests/`. */
export function allHandlers(parts: HandlerParts): Handlers {
  const { sessions, reader } = parts;
  const waiting = new WaitingFiles();
  return {
    ...appHandlers(parts),
    ...openingHandlers(parts),
    ...libraryHandlers(parts),
    ...careHandlers(sessions),
    ...bundleHandlers(sessions, reader),
    ...importHandlers(sessions, reader, waiting),
    ...draftHandlers(sessions, waiting),
    ...sourceHandlers(sessions),
    ...mediaHandlers(sessions, parts.media),
    ...replacementHandlers(sessions, waiting),
    ...wordsHandlers(sessions, parts.spelling),
    ...unfinishedHandlers(sessions),
    ...copyHandlers(sessions),
    ...ledgerHandlers(sessions),
  };
}
