import type { Issue } from '@biennium/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from './places.ts';
import { lineNumberAt, sourceLinesOf } from './source-lines.ts';

const place = (anchor: string, ...spans: [number, number][]): Place => ({
  anchor,
  kind: 'paragraph',
  label: anchor,
  spans: spans.map(([start, end]) => ({ start, end })),
});

const issue = (start: number, end: number): Issue => ({
  code: 'text/lost-hyphen',
  severity: 'note',
  message: '',
  span: { start, end },
  rule: null,
});

test('a paragraph over two lines owns its words on both, and nothing else', () => {
  const text = '1. Urges the\nSecretary-General\n2. Requests';
  const lines = sourceLinesOf(text, [place('OP1', [3, 12], [13, 30])], []);
  const owned = lines.map((line) =>
    line.pieces.filter((p) => p.anchor === 'OP1').map((p) => text.slice(p.start, p.end)),
  );
  expect(owned).toEqual([['Urges the'], ['Secretary-General'], []]);
});

test('a subparagraph wins over the paragraph around it', () => {
  const lines = sourceLinesOf('aaa bbb ccc', [place('OP1', [0, 11]), place('OP1-a', [4, 7])], []);
  expect(lines[0]?.pieces.map((p) => p.anchor)).toEqual(['OP1', 'OP1-a', 'OP1']);
});

test('issues that overlap are all told', () => {
  const lines = sourceLinesOf('abcdef', [], [issue(0, 4), issue(2, 6)]);
  expect(lines[0]?.pieces.map((p) => p.issues)).toEqual([[0], [0, 1], [1]]);
});

test('lines are counted as an editor counts them', () => {
  const lines = sourceLinesOf('a\r\nb\n\nc', [], []);
  expect(lines.map((line) => line.number)).toEqual([1, 2, 3, 4]);
  expect([0, 3, 5, 6].map((at) => lineNumberAt(lines, at))).toEqual([1, 2, 3, 4]);
});

test('the pieces of all lines give back every character but the line ends', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  );
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é'), maxLength: 40 });
  fc.assert(
    fc.property(text, spans, spans, (words, owned, noticed) => {
      const lines = sourceLinesOf(
        words,
        [place('PP1', ...owned)],
        noticed.map(([a, b]) => issue(a, b)),
      );
      const given = lines.map((line) => line.pieces.map((p) => words.slice(p.start, p.end)).join(''));
      expect(given.join('\n')).toBe(words);
    }),
  );
});
