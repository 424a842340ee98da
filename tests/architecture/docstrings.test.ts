import { expect, it } from 'vitest';
import { sourceFiles } from './support/source-tree';
import { undocumentedIn } from './support/undocumented';

it('says what everything is for that a file of the sources gives to others', () => {
  const files = ['src-shared', 'src-main', 'src-renderer'].flatMap(sourceFiles);
  expect(files.filter((file) => file.endsWith('.ts')).flatMap(undocumentedIn)).toEqual([]);
}, 90_000);
