import { expect, test } from 'vitest';
import { choiceOf } from '../../parts/choice.ts';
import type { ColumnId } from '../grid/columns.ts';
import { pastedLines } from './pasted-lines.ts';

const headings = new Map<ColumnId, string>([
  ['title', 'Activity'],
  ['kind', 'Kind'],
  ['lead-a', 'Lead \u2068UN\u2069'],
  ['until', 'Ends'],
]);
const reading = {
  ...{ headings, language: 'en' },
  choicesOf: (column: ColumnId) =>
    column === 'kind'
      ? [choiceOf('training', { name: 'Training', others: [] })]
      : [choiceOf('organization:1', { name: 'Sample Fund', others: [] })],
};

test('[F55] pasted rows are read by the names of their columns, in whatever order these stand', () => {
  const { lines, columns } = pastedLines(
    [
      ['Ends', 'Remarks', 'ACTIVITY', 'Lead UN'],
      ['2027', 'x', 'Sample: a course', 'Sample Fund'],
      ['', '', '', ''],
    ],
    ['title'],
    reading,
  );
  expect(columns).toEqual(['until', null, 'title', 'lead-a']);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    content: {
      title: 'Sample: a course',
      planned: { until: '2027' },
      leads: { a: 'organization:1', b: null },
    },
    ...{ unread: [], isWhole: true },
  });
});

test('[F55] rows without names stand in the order of the shown columns; what cannot be read is told, a row without a title makes no line', () => {
  const { lines } = pastedLines(
    [
      ['Sample: a course', 'Training', 'Nobody'],
      ['', 'training', ''],
    ],
    ['title', 'kind', 'lead-a'],
    reading,
  );
  expect(lines[0]).toMatchObject({
    content: { title: 'Sample: a course', kind: 'training', leads: { a: null } },
    unread: [{ column: 'lead-a', words: 'Nobody' }],
  });
  expect(lines[1]?.isWhole).toBe(false);
});
