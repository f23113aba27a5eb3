import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folders = [
  'packages/core/src',
  'packages/documents/src',
  'packages/server/src',
  'apps/web/src',
  'tests',
  'scripts',
];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => /\.(tsx?|js)$/.test(path) && !path.includes('/locales/')),
);
const code = files.filter((path) => !path.includes('.test.'));

test('no folder or file is a place for anything', () => {
  const anything = /(^|\/)(utils?|helpers?|common|misc|shared|managers?)(\/|\.[a-z]+$)/;
  expect(files.filter((path) => anything.test(path))).toEqual([]);
});

test('half of the files have at most 100 lines, and 95 of 100 at most 500', () => {
  const lengths = code
    .map((path) => readFileSync(join(root, path), 'utf8').split('\n').length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(500);
});

test('nothing is left for later in a comment', () => {
  const later = /\b(?:TODO|FIXME|HACK)\b/;
  expect(code.filter((path) => later.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});
