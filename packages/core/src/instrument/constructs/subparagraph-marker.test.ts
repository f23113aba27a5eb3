import { describe, expect, test } from 'vitest';
import { labelReadings, subparagraphMarker } from './subparagraph-marker.ts';

describe('[I6] the marker of a subparagraph', () => {
  test.each([
    ['(a) To act', '(a)', 'a', 4],
    ['( a ) To act', '(a)', 'a', 6],
    ['(iv)\tTo act', '(iv)', 'iv', 5],
    ['(A) To act', '(A)', 'a', 4],
    ['(aa) To act', '(aa)', 'aa', 5],
    ['(1) To act', '(1)', '1', 4],
    ['(أ) التعاون', '(أ)', 'أ', 4],
    ['(هـ) التعاون', '(هـ)', 'ه', 5],
    ['أ) التعاون', 'أ)', 'أ', 3],
    ['a) De coopérer', 'a)', 'a', 3],
    ['ii) De coopérer', 'ii)', 'ii', 4],
    ['(a bis) To act', '(abis)', 'a', 8],
  ])('%s', (text, marker, label, length) => {
    expect(subparagraphMarker(text, false)).toEqual({ marker, label, length });
  });

  test.each([
    ['a. To act', 'a.', 'a'],
    ['iv. To act', 'iv.', 'iv'],
    ['• To act', '•', '•'],
    ['– To act', '–', '–'],
    ['- To act', '-', '-'],
  ])('inside a list or after a colon only: %s', (text, marker, label) => {
    expect(subparagraphMarker(text, true)).toMatchObject({ marker, label });
    expect(subparagraphMarker(text, false)).toBeNull();
  });

  test.each(['(and others)', 'To act', '(2024) and', '- 5 per cent', 'e.g. this'])('none: %s', (text) => {
    expect(subparagraphMarker(text, true)).toBeNull();
  });
});

test('[I6] a label may be read in several families', () => {
  expect(labelReadings('i')).toEqual([
    { family: 'roman', place: 1 },
    { family: 'letter', place: 9 },
  ]);
  expect(labelReadings('b')).toEqual([{ family: 'letter', place: 2 }]);
  expect(labelReadings('bb')).toEqual([{ family: 'letter', place: 28 }]);
  expect(labelReadings('12')).toEqual([{ family: 'number', place: 12 }]);
  expect(labelReadings('ج')).toEqual([{ family: 'arabic', place: 3 }]);
  expect(labelReadings('•')).toEqual([{ family: 'bullet', place: 1 }]);
  expect(labelReadings('xyz')).toEqual([]);
});
