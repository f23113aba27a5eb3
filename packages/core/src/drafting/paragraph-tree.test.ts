import { describe, expect, test } from 'vitest';
import { flatParagraph } from '../instrument/flat-paragraph.ts';
import type { NoteReference, Paragraph } from '../instrument/instrument.ts';
import { linesOf } from '../test-kit/read.ts';
import type { Range } from '../text/span.ts';
import { passagesOfLines } from './edited-words.ts';
import { paragraphTree } from './paragraph-tree.ts';
import type { PassageShape } from './step.ts';

type Line = readonly [text: string, role: PassageShape['role'], degree: number, marker: string | null];

const tree = (
  lines: readonly Line[],
  references: readonly NoteReference[] = [],
  italics: readonly Range[] = [],
): Paragraph => {
  const text = lines.map(([words]) => words).join('\n');
  const passages = passagesOfLines(
    text,
    lines.map(([, role, degree, marker]) => ({ role, degree, marker })),
  );
  const words = { role: 'operative', text, passages, notes: [], italics } as const;
  return paragraphTree(words, references, { address: 'OP1', number: '1', openingPhrase: null });
};

describe('[N7] the passages of an entry are a paragraph with its subparagraphs', () => {
  test('of every depth, closing words with the list that they close', () => {
    const paragraph = tree([
      ['Decides:', 'chapeau', 0, null],
      ['To meet:', 'subparagraph', 1, '(a)'],
      ['each year;', 'subparagraph', 2, '(i)'],
      ['as is the practice;', 'wrap-up', 1, null],
      ['To report;', 'subparagraph', 1, '(b)'],
      ['without delay.', 'wrap-up', 0, null],
    ]);
    expect(linesOf([paragraph])).toEqual([
      'OP1 Decides:',
      'OP1 (a) To meet:',
      'OP1 (a) (i) each year;',
      'OP1 (a) … as is the practice;',
      'OP1 (b) To report;',
      'OP1 … without delay.',
    ]);
  });

  test('a part deeper than any list before it hangs on the last one', () => {
    const paragraph = tree([
      ['Decides:', 'chapeau', 0, null],
      ['to act;', 'subparagraph', 4, '(a)'],
      ['at once.', 'wrap-up', 4, null],
    ]);
    expect(linesOf([paragraph])).toEqual(['OP1 Decides:', 'OP1 (a) to act;', 'OP1 (a) … at once.']);
    expect(paragraph.subparagraphs[0]?.degree).toBe(1);
  });

  test('bullets and parts without a marker are called by their place, a letter used twice by its turn', () => {
    const paragraph = tree([
      ['Decides:', 'chapeau', 0, null],
      ['one;', 'subparagraph', 1, '–'],
      ['two;', 'subparagraph', 1, null],
      ['three;', 'subparagraph', 1, '(c)'],
      ['four.', 'subparagraph', 1, '(c)'],
    ]);
    expect(paragraph.subparagraphs.map(({ address, marker }) => [address, marker])).toEqual([
      ['OP1 (1)', '–'],
      ['OP1 (2)', ''],
      ['OP1 (c)', '(c)'],
      ['OP1 (c)/2', '(c)'],
    ]);
  });

  test('two closing stretches of a list are one, their notes and italics at their words', () => {
    const { wrapUp } = tree(
      [
        ['Decides:', 'chapeau', 0, null],
        ['to act;', 'subparagraph', 1, '(a)'],
        ['as agreed,', 'wrap-up', 0, null],
        ['without delay.', 'wrap-up', 0, null],
      ],
      [
        { marker: '1', at: 27 },
        { marker: '2', at: 42 },
      ],
      [
        { start: 17, end: 19 },
        { start: 28, end: 35 },
      ],
    );
    expect(wrapUp?.text).toBe('as agreed, without delay.');
    expect(wrapUp?.notes).toEqual([
      { marker: '1', at: 10 },
      { marker: '2', at: 25 },
    ]);
    expect(wrapUp?.italics).toEqual([
      { start: 0, end: 2 },
      { start: 11, end: 18 },
    ]);
  });
});

describe('[N5] what hangs on words stays with the passage that has them', () => {
  const lines: Line[] = [
    ['Decides:', 'chapeau', 0, null],
    ['to meet;', 'subparagraph', 1, '(a)'],
    ['to report.', 'subparagraph', 1, '(b)'],
  ];
  const notesOf = (at: number) => {
    const paragraph = tree(lines, [{ marker: '1', at }]);
    return [paragraph, ...paragraph.subparagraphs].map(({ notes }) => notes.map((note) => note.at));
  };

  test('a mark stands in one passage: at its end, its beginning, and the last takes what is behind', () => {
    expect(notesOf(8)).toEqual([[8], [], []]);
    expect(notesOf(9)).toEqual([[], [0], []]);
    expect(notesOf(17)).toEqual([[], [8], []]);
    expect(notesOf(28)).toEqual([[], [], [10]]);
    expect(notesOf(40)).toEqual([[], [], [10]]);
  });

  test('italics over a line end are italics of both passages, and flat they are both there', () => {
    const paragraph = tree(lines, [], [{ start: 5, end: 11 }]);
    expect([paragraph, ...paragraph.subparagraphs].map(({ italics }) => italics)).toEqual([
      [{ start: 5, end: 8 }],
      [{ start: 0, end: 2 }],
      [],
    ]);
    expect(flatParagraph(paragraph).italics).toEqual([
      { start: 5, end: 8 },
      { start: 9, end: 11 },
    ]);
  });
});
