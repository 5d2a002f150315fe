import { expect, test } from 'vitest';
import { folderSize } from '../../../../../scripts/bench/site/measure/folder-size.ts';
import { temporaryFolder, writeFiles } from '../../../../support/folder.ts';

test('files and bytes below a folder are counted', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a.txt': 'abc', 'b/c.txt': 'é' });
  expect(folderSize(folder)).toEqual({ files: 2, bytes: 5 });
});
