import { expect, test } from 'vitest';
import { baseName } from './base-name.ts';

test.each([
  ['A_RES_79_9.txt', 'A_RES_79_9.txt'],
  ['texts/English/75_10.xml', '75_10.xml'],
  ['C:\\texts\\a.docx', 'a.docx'],
  ['folder/', 'folder/'],
])('%s is shown as %s', (path, name) => {
  expect(baseName(path)).toBe(name);
});
