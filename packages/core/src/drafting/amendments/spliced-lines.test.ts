import { describe, expect, test } from 'vitest';
import type { DraftPage } from '../page.ts';
import type { Replacement } from './replacements.ts';
import { splicedLines } from './spliced-lines.ts';

const pageOf = (...texts: readonly string[]): DraftPage => {
  let start = 0;
  const lines = texts.map((text, index) => {
    const line = {
      owner: `OP${index}`,
      role: 'operative',
      passage: 0,
      start,
      end: start + text.length,
    } as const;
    start += text.length + 1;
    return line;
  });
  return { text: texts.join('\n'), lines };
};
const page = pageOf('Alpha one', 'Beta two three', 'Gamma');
const put = (old: string, words: string, among = page): Replacement => {
  const start = among.text.indexOf(old);
  const range = { start, end: start + old.length };
  const against = { by: [], at: null };
  return { range, words, notes: [], droppedNotes: [], amendments: [], asked: [], against };
};
const lines = (replacement: Replacement, among = page): [string, number | null][] =>
  splicedLines(among, [replacement]).map(({ text, from }) => [text, from]);

describe('[N31] a line goes on from the one of which it keeps most', () => {
  test('two lines that become one go on from the longer', () => {
    expect(lines(put('one\nBeta', 'and'))).toEqual([
      ['Alpha and two three', 1],
      ['Gamma', 2],
    ]);
  });

  test('of a line that is parted the longer part goes on, the other is new', () => {
    expect(lines(put(' two', ';\nDelta'))).toEqual([
      ['Alpha one', 0],
      ['Beta;', null],
      ['Delta three', 1],
      ['Gamma', 2],
    ]);
  });

  test('one that keeps no word goes on from the line whose end it has', () => {
    expect(lines(put('Beta two three', 'Delta'))).toEqual([
      ['Alpha one', 0],
      ['Delta', 1],
      ['Gamma', 2],
    ]);
  });

  test('a line without words is no line, unless the draft has it so', () => {
    expect(lines(put('Beta two three', ''))).toEqual([
      ['Alpha one', 0],
      ['Gamma', 2],
    ]);
    const blank = pageOf('Alpha', '', 'Gamma');
    expect(lines(put('Alpha', 'Delta', blank), blank)).toEqual([
      ['Delta', 0],
      ['', 1],
      ['Gamma', 2],
    ]);
  });
});
