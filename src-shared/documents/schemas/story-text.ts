import * as v from 'valibot';
import { BLOCK_KINDS } from '../../domain/block';
import { count } from './scalars';

const ends = { start: count, end: count };

export const textRange = v.object(ends);

export const anchor = v.object({ ...ends, exact: v.string(), prefix: v.string(), suffix: v.string() });

export const mark = v.variant('kind', [
  v.object({ ...ends, kind: v.picklist(['strong', 'emphasis']) }),
  v.object({ ...ends, kind: v.literal('link'), href: v.string() }),
]);

export const block = v.object({ kind: v.picklist(BLOCK_KINDS), text: v.string(), marks: v.array(mark) });
