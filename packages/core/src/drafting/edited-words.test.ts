import { describe, expect, test } from 'vitest';
import { passagesOfLines, relettering } from './edited-words.ts';
import type { PassageShape } from './step.ts';

const CHAPEAU: PassageShape = { role: 'chapeau', degree: 0, marker: null };
const part = (marker: string | null, degree = 1): PassageShape => ({ role: 'subparagraph', degree, marker });

/** The markers of a list of so many parts whose first is marked so. */
const list = (first: string, parts: number, degree = 1): (string | null)[] => {
  const text = ['Requests:', ...Array.from({ length: parts }, (_, at) => `To act ${at};`)].join('\n');
  return passagesOfLines(text, [CHAPEAU, part(first, degree)])
    .slice(1)
    .map(({ marker }) => marker);
};

describe('[N5] parts that come in are lettered on as the first part of their list is', () => {
  test.each([
    ['(a)', ['(a)', '(b)', '(c)']],
    ['(A)', ['(A)', '(B)', '(C)']],
    ['a.', ['a.', 'b.', 'c.']],
    ['(i)', ['(i)', '(ii)', '(iii)']],
    ['(I)', ['(I)', '(II)', '(III)']],
    ['1.', ['1.', '2.', '3.']],
    ['(أ)', ['(أ)', '(ب)', '(ج)']],
    ['–', ['–', '–', '–']],
  ])('%s', (first, markers) => {
    expect(list(first, 3)).toEqual(markers);
  });

  test('by (a) on the first level and (i) below where no part has a letter', () => {
    expect(list('', 2)).toEqual(['(a)', '(b)']);
    expect(list('', 2, 2)).toEqual(['(i)', '(ii)']);
  });

  test('by numbers where numerals and letters run out', () => {
    expect(list('(i)', 21).slice(-2)).toEqual(['(xx)', '(21)']);
    expect(list('(أ)', 29).slice(-2)).toEqual(['(غ)', '(29)']);
  });

  test('words that close a list below do not begin the list anew', () => {
    const shapes: PassageShape[] = [
      CHAPEAU,
      part('(a)'),
      part('(i)', 2),
      { role: 'wrap-up', degree: 1, marker: null },
      part(''),
      part('', 2),
    ];
    const passages = passagesOfLines(shapes.map((_, at) => `line ${at}`).join('\n'), shapes);
    expect(passages.map(({ marker }) => marker)).toEqual([null, '(a)', '(i)', null, '(b)', '(i)']);
  });

  test('anew in each list of the second level, words that close a list bear no letter', () => {
    const shapes: PassageShape[] = [
      CHAPEAU,
      part('(a)'),
      part('(i)', 2),
      part('', 2),
      part(''),
      part('', 2),
      { role: 'wrap-up', degree: 0, marker: null },
    ];
    const passages = passagesOfLines(shapes.map((_, at) => `line ${at}`).join('\n'), shapes);
    expect(passages.map(({ marker }) => marker)).toEqual([null, '(a)', '(i)', '(ii)', '(b)', '(i)', null]);
  });
});

test('[N5] the first letter of each depth stays as the pattern of a list that lost parts', () => {
  const shapes = [CHAPEAU, part('(b)'), part('(i)', 2), part('(iii)', 2), part('(d)'), part(null)];
  expect(relettering(shapes).map(({ marker }) => marker)).toEqual([null, '(b)', '(i)', '', '', null]);
});
