import { basename, extname } from 'node:path';
import { ok } from '../../../src-shared/result';
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
      return refuse('damaged', `“${name}” is no whole PNG, JPEG, WebP or GIF. Save it as one of these.`);
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
          reportItem(
            'read',
            `The picture has ${image.width} × ${image.height} pixels and was kept byte for byte.`,
          ),
          reportItem('decided', 'Stet reads no text in pictures: describe by hand what it shows.'),
        ],
      },
    });
  },
};
