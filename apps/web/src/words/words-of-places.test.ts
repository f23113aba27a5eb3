import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { messagesOfPo, wordsOfPlaces } from '../../words-of-places.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'biennium-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function placesOf(files: Record<string, string>, ids: readonly string[]): Record<string, readonly string[]> {
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  const places = wordsOfPlaces(join(folder, 'main.tsx'), ids);
  return Object.fromEntries([...places].map(([place, found]) => [place, [...found]]));
}

test('a place has the words of all that it imports, the first place what is there at once', () => {
  const files = {
    'main.tsx': `import './frame.tsx';\nimport { w } from 'elsewhere';`,
    'frame.tsx': `import {\n  part,\n} from './part.ts';\nconst Keys = lazy(() => import('./keys.tsx'));\nw('frame.name');`,
    'part.ts': `export const page = withWords('texts', () => import('./texts/page.tsx'));`,
    'keys.tsx': `w('keys.title');`,
    'texts/page.tsx': `import { row } from './row.tsx';\nw('texts.title'); w('frame.name');`,
    'texts/row.tsx': `import type { Far } from '../far.tsx';\nconst all = { row: 'texts.row' };`,
    'far.tsx': `w('far.away');`,
  };
  const ids = ['far.away', 'frame.name', 'keys.title', 'texts.row', 'texts.title', 'texts.unasked'];
  expect(placesOf(files, ids)).toEqual({
    first: ['frame.name', 'keys.title'],
    texts: ['texts.row', 'texts.title'],
  });
});

test('a place is found behind another, and what two files name is one place', () => {
  const files = {
    'main.tsx': `const a = withWords('a', () => import('./a.tsx'));\nconst b = withWords('b', () => import('./b.tsx'));`,
    'a.tsx': `const later = withWords('dialog', () => import('./dialog.tsx'));\nw('a.title');`,
    'b.tsx': `const other = withWords('a', () => import('./other.tsx'));\nw('b.title');`,
    'other.tsx': `w('a.other');`,
    'dialog.tsx': `w('dialog.title');`,
  };
  expect(placesOf(files, ['a.other', 'a.title', 'b.title', 'dialog.title'])).toEqual({
    first: [],
    a: ['a.other', 'a.title'],
    b: ['b.title'],
    dialog: ['dialog.title'],
  });
});

test('words whose id is put together are there with all that the pattern may give', () => {
  const code = [
    'w(`state.#{state}`);',
    'w(`#{kind}s.add`);',
    'const id = `issue.#{code}`;',
    'const other = `#{a}.#{b}`;',
  ];
  const files = { 'main.tsx': code.join('\n').replaceAll('#', '$') };
  const ids = ['agreements.add', 'issue.file/empty', 'odd.word', 'state.in-use', 'states.x'];
  expect(placesOf(files, ids)).toEqual({ first: ['agreements.add', 'issue.file/empty', 'state.in-use'] });
});

test('words that a translator’s program wrapped are one message', () => {
  const po = [
    'msgid ""\nmsgstr ""\n"Language: fr\\n"\n',
    '#. js-lingui-explicit-id\nmsgid "a.b"\nmsgstr ""\n"Un \\"mot\\" "\n"et un autre"\n',
    '#, fuzzy\nmsgid "c"\nmsgstr "d"',
    '#~ msgid "old"\n#~ msgstr "vieux"',
  ].join('\n');
  expect([...messagesOfPo(po)]).toEqual([
    ['a.b', 'Un "mot" et un autre'],
    ['c', 'd'],
  ]);
});
