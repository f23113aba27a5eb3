import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { breachesIn, cruiseHouse } from './architecture/cruise.ts';
import { parts, testPaths } from './architecture/import-rules.ts';
import { layersOf } from './architecture/layers.ts';
import { pictureOfParts } from './architecture/picture.ts';
import { patternOf } from './architecture/rule-set.ts';

const root = join(import.meta.dirname, '../..');
const folders = ['packages/core/src', 'packages/documents/src', 'packages/server/src', 'apps/web/src'];
const sources = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/locales/')),
);

test('every import is one that the table allows, there are no circles, and no module was left out', async () => {
  const result = await cruiseHouse(root);
  expect(breachesIn(result)).toEqual([]);
  const seen = new Set(result.modules.map((module) => module.source));
  expect(sources.filter((path) => !seen.has(path))).toEqual([]);
  expect(sources.length).toBeGreaterThan(300);
});

test('every file outside the tests belongs to one part of the table, and every part has files', () => {
  const tests = new RegExp(testPaths.join('|'));
  const code = sources.filter((path) => !tests.test(path));
  const patterns = parts.map(({ name, paths }) => ({ name, pattern: new RegExp(patternOf(paths)) }));
  const homes = code.map((path) => ({
    path,
    parts: patterns.filter(({ pattern }) => pattern.test(path)).map(({ name }) => name),
  }));
  expect(homes.filter((home) => home.parts.length !== 1)).toEqual([]);
  const inhabited = new Set(homes.flatMap((home) => home.parts));
  expect(parts.map(({ name }) => name).filter((name) => !inhabited.has(name))).toEqual([]);
});

test('the table itself has no circle', () => {
  expect(layersOf(parts).flat().length).toBe(parts.length);
  const circle = [
    { name: 'a', makes: '', paths: [], imports: ['b'] },
    { name: 'b', makes: '', paths: [], types: ['a'] },
  ];
  expect(() => layersOf(circle)).toThrow('a, b import each other');
});

test('the picture in ARCHITECTURE.md is the one that the table gives', async () => {
  await expect(pictureOfParts(parts)).toMatchFileSnapshot('../../docs/architecture.svg');
});

const breaches = {
  'packages/core/src/text/word.ts': "import '../lines/line.ts';",
  'packages/core/src/lines/line.ts':
    "import { readFileSync } from 'node:fs';\nexport const line = readFileSync;",
  'packages/core/src/instrument/left.ts': "import './right.ts';",
  'packages/core/src/instrument/right.ts': "import './left.ts';",
  'packages/core/src/citations/cite.ts': "import 'a-package';",
  'packages/core/src/utils/odd.ts': "import '../text/word.ts';",
  'packages/documents/src/readers/read.ts': "import '../writers/write.ts';",
  'packages/documents/src/writers/write.ts': "import '../test-kit/sample.ts';",
  'packages/documents/src/test-kit/sample.ts': 'export {};',
  'packages/server/src/store/rows.ts': "import '../api/route.ts';",
  'packages/server/src/api/route.ts':
    "import '../store/tables.ts';\nimport type { Open } from '../store/open.ts';",
  'packages/server/src/store/tables.ts': 'export {};',
  'packages/server/src/store/open.ts': 'export type Open = 1;',
  'apps/web/src/read/page.ts':
    "import '../../../../packages/core/src/index.ts';\nimport type { Core } from '../../../../packages/core/src/index.ts';",
  'packages/core/src/index.ts': 'export type Core = 1;',
};

test('a breach of the rules is seen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'biennium-breaches-'));
  try {
    for (const [path, text] of Object.entries(breaches)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(breachesIn(await cruiseHouse(folder))).toEqual([
      'apps/web/src/read/page.ts → packages/core/src/index.ts (not-in-allowed)',
      'packages/core/src/citations/cite.ts → a-package (no-unresolved)',
      'packages/core/src/citations/cite.ts → a-package (not-in-allowed)',
      'packages/core/src/instrument/left.ts → packages/core/src/instrument/right.ts (no-circles)',
      'packages/core/src/lines/line.ts → fs (not-in-allowed)',
      'packages/core/src/text/word.ts → packages/core/src/lines/line.ts (not-in-allowed)',
      'packages/core/src/utils/odd.ts → packages/core/src/text/word.ts (not-in-allowed)',
      'packages/documents/src/readers/read.ts → packages/documents/src/writers/write.ts (not-in-allowed)',
      'packages/documents/src/writers/write.ts → packages/documents/src/test-kit/sample.ts (not-in-allowed)',
      'packages/server/src/api/route.ts → packages/server/src/store/tables.ts (not-in-allowed)',
      'packages/server/src/store/rows.ts → packages/server/src/api/route.ts (not-in-allowed)',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
