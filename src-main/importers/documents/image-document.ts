import { basename, extname } from 'node:path';
import { ok } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { refuse } from '../failures';
import type { Importer } from '../importer';
import { reportItem } from '../report-items';
import { imageFacts } from './image-facts';

/** A picture: kept as it is. What it shows, a person writes down. */
export const imageDocument: Importer = {
  id: 'document-image',
  name: 'Picture',
  as: 'document',
  extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif'],
  accepts: ({ container }) => (container === 'image' ? 'sure' : 'no'),
  read: async ({ bytes, name }) => {
    const image = imageFacts(bytes);
    if (!image || image.width === 0 || image.height === 0) {
      return refuse('damaged', say('refusals.noImage', { file: name }));
    }
    const kind = image.mimeType.slice('image/'.length).toUpperCase();
    return ok({
      kind: 'document',
      title: basename(name, extname(name)),
      documentKind: 'image',
      blocks: [],
      image,
      report: {
        format: `${imageDocument.name} (${kind})`,
        items: [
          reportItem('read', say('draftReports.picture', { width: image.width, height: image.height })),
          reportItem('decided', say('draftReports.pictureUnread')),
        ],
      },
    });
  },
};
