import { expect, test } from 'vitest';
import { read, resolution } from '../test-kit/read.ts';
import { flatParagraph, passageTexts } from './flat-paragraph.ts';
import type { Paragraph } from './instrument.ts';

const paragraph = read(
  resolution('1. Requests the secretariats:', '(a) To meet:', '(i) Every year;', '2. Decides to act.'),
).operative[0] as Paragraph;
const words = { ...paragraph, notes: [], italics: [] };

test('closing words follow the list that they close, those of a subparagraph before those of the paragraph', () => {
  const [first] = paragraph.subparagraphs;
  const closed = {
    ...paragraph,
    subparagraphs: first ? [{ ...first, wrapUp: { ...words, text: 'inner end' } }] : [],
    wrapUp: { ...words, text: 'outer end' },
  };
  const { text, passages } = flatParagraph(closed);
  const lines = text.split('\n');
  expect(lines.slice(-2)).toEqual(['inner end', 'outer end']);
  expect(passages.slice(-2).map(({ role, degree }) => [role, degree])).toEqual([
    ['wrap-up', 1],
    ['wrap-up', 0],
  ]);
  expect(passageTexts(closed).map((each) => each.text)).toEqual(lines);
});
