import { describe, expect, test } from 'vitest';
import { markedSource } from '../test-kit/marked-source.ts';
import { plainSource } from '../text/source-text.ts';
import { linesFromSource } from './from-source.ts';

const linesOf = (text: string) => linesFromSource(plainSource(text)).value;

describe('[T4] lines and pages', () => {
  test.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['vertical tab', '\v'],
    ['next line', '\u0085'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
  ])('%s ends a line', (_, end) => {
    expect(linesOf(`Welcomes${end}the report`).map((line) => line.words.text)).toEqual([
      'Welcomes',
      'the report',
    ]);
  });

  test('CR LF is one line end, mixed ends are what they are', () => {
    expect(linesOf('a\r\nb\n\rc').map((line) => [line.words.text, line.blankBefore])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ]);
  });

  test('a form feed ends a line and begins a page, which the next line with words bears', () => {
    expect(linesOf('a\fb\n\f\n c').map((line) => [line.words.text, line.pageBreak])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
    ]);
  });

  test('lines without words are counted, not kept', () => {
    expect(linesOf('\n\na\n \t\n\u00AD\nb\n').map((line) => [line.words.text, line.blankBefore])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    expect(linesOf('')).toEqual([]);
  });

  test('[T2] a line has its place, white space included', () => {
    const text = '  a b \r\n\tc';
    expect(linesOf(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['  a b ', '\tc']);
  });
});

test('[T5] indent counts a tab as four columns, width leaves out white space at the end', () => {
  expect(linesOf('\t Welcomes  \nthe').map((line) => [line.indent, line.width])).toEqual([
    [5, 10],
    [0, 3],
  ]);
});

test('[T5] a line has the hint that covers it', () => {
  const source = {
    ...plainSource('a\nb\nc\nd'),
    hints: [
      { role: 'note' as const, start: 2, end: 5 },
      { role: 'front' as const, start: 6, end: 7 },
    ],
  };
  expect(linesFromSource(source).value.map((line) => line.hint?.role ?? null)).toEqual([
    null,
    'note',
    'note',
    'front',
  ]);
});

test('[T3] marks of the format are left out of each line, also where one reaches over a line end', () => {
  expect(
    linesFromSource(markedSource('1. *Takes\nnote* of [37/4](#),\nplain')).value.map(
      (line) => line.words.text,
    ),
  ).toEqual(['1. Takes', 'note of 37/4,', 'plain']);
  const source = { ...plainSource('ab\ncd'), marks: [{ kind: 'syntax' as const, start: 1, end: 4 }] };
  expect(linesFromSource(source).value.map((line) => line.words.text)).toEqual(['a', 'd']);
});
