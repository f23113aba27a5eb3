import { describe, expect, test } from 'vitest';
import type { Piece } from '../../text/placed-text.ts';
import type { DraftPage, PageLine } from '../page.ts';
import type { FileLine } from './file-lines.ts';
import { FilePlaces } from './file-places.ts';

const pageOf = (...texts: readonly string[]): DraftPage => {
  const lines: PageLine[] = [];
  let start = 0;
  for (const [index, text] of texts.entries()) {
    lines.push({ owner: `OP${index + 1}`, role: 'operative', passage: 0, start, end: start + text.length });
    start += text.length + 1;
  }
  return { text: texts.join('\n'), lines };
};
const fileOf = (...texts: readonly string[]): FileLine[] => {
  const { lines } = pageOf(...texts);
  return lines.map((line, index) => {
    const text = texts[index] as string;
    return { ...line, text, pieces: [{ at: 0, start: line.start, length: text.length }] };
  });
};

describe('[N24] an empty stretch of the file', () => {
  const page = pageOf('ten reports', 'two forums');

  test('behind every line is at the end of the last one', () => {
    const places = new FilePlaces(fileOf('ten reports', 'two forums'), [0, 1], page);
    expect(places.rangesOf({ start: 40, end: 40 })).toEqual([{ start: 22, end: 22 }]);
  });

  test('between a line of the draft and one that it does not have is at the end of the former', () => {
    const [first, second] = fileOf('ten reports', 'a letter') as [FileLine, FileLine];
    const later = { ...second, pieces: [{ at: 0, start: 20, length: 8 }] };
    const places = new FilePlaces([first, later], [0, null], page);
    expect(places.rangesOf({ start: 15, end: 15 })).toEqual([{ start: 11, end: 11 }]);
  });

  test.each<[string, FileLine[]]>([
    ['in a line that the draft does not have', fileOf('a letter')],
    ['in a file without words', []],
  ])('%s has no place', (_, file) => {
    const places = new FilePlaces(
      file,
      file.map(() => null),
      page,
    );
    expect(places.rangesOf({ start: 3, end: 3 })).toEqual([]);
  });
});

describe('[N24] a stretch of words', () => {
  const told = (file: readonly FileLine[], pairs: number[], page: DraftPage, start: number, end: number) =>
    new FilePlaces(file, pairs, page)
      .rangesOf({ start, end })
      .map((range) => page.text.slice(range.start, range.end));

  test('that begins within words which the draft does not have begins at those that stand instead', () => {
    const page = pageOf('ten small reports');
    expect(told(fileOf('ten big reports'), [0], page, 5, 15)).toEqual(['small reports']);
  });

  test('of which the draft has nothing in one line is placed by its other lines alone', () => {
    const page = pageOf('ten reports', 'two forums', '');
    const file = fileOf('ten reports', 'gone');
    expect(told(file, [0, 2], page, 4, 16)).toEqual(['reports']);
    expect(told(file, [0, 2], page, 12, 16)).toEqual(['']);
  });

  test.each<[string, number, number, string]>([
    ['begins with', 5, 15, 'reports'],
    ['ends in', 0, 5, 'ten '],
  ])('that %s half of a note mark goes with the words behind it', (_, start, end, expected) => {
    // ten(12) reports(3) now
    const pieces: Piece[] = [
      { at: 0, start: 0, length: 4 },
      { at: 4, start: 8, length: 7 },
      { at: 11, start: 18, length: 4 },
    ];
    const [line] = fileOf('ten reports now') as [FileLine];
    expect(told([{ ...line, pieces }], [0], pageOf('ten reports now'), start, end)).toEqual([expected]);
  });
});
