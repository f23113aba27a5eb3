import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptStart, type MarkKind, markedPieces } from './passage-marks.ts';

const text = 'Requests the Secretary-General to report at its eighty-first session;';

function at(kind: MarkKind, words: string) {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length };
}

test('a due date within what is to be done is both', () => {
  const pieces = markedPieces(text, [
    at('action', 'to report at its eighty-first session'),
    at('due', 'at its eighty-first session'),
    at('verb', 'Requests'),
  ]);
  expect(pieces.map((piece) => [piece.text, piece.kinds])).toEqual([
    ['Requests', ['verb']],
    [' the Secretary-General ', []],
    ['to report ', ['action']],
    ['at its eighty-first session', ['action', 'due']],
    [';', []],
  ]);
});

test('an excerpt begins where the text begins, or close before the words that are asked', () => {
  expect(excerptStart(text, [at('verb', 'Requests')])).toBe(0);
  const long = `${'Notes with satisfaction much. '.repeat(8)}and calls upon all to act`;
  const start = long.indexOf('calls upon');
  const from = excerptStart(long, [{ kind: 'verb', start, end: start + 10 }]);
  expect(start - from).toBeLessThan(40);
  expect(long[from - 1]).toBe(' ');
});

test('whatever is marked, the pieces are the text', () => {
  const anyMark = fc.tuple(fc.integer({ min: -5, max: 90 }), fc.nat(40)).map(([start, length]) => ({
    kind: 'action' as const,
    start,
    end: start + length,
  }));
  fc.assert(
    fc.property(fc.array(anyMark), (marks) => {
      expect(
        markedPieces(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
