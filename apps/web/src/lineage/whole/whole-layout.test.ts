import { expect, test } from 'vitest';
import { pictureOfLineage } from '../picture/picture-of-lineage.ts';
import { gap, link, madeUpLineage, thread } from '../test-kit/made-up-lineage.ts';
import { barAfterStep } from './bar-walk.ts';
import { wholeLayout } from './whole-layout.ts';

const page = madeUpLineage(
  [
    ['PP1', 'OP1', 'OP2'],
    ['PP1', 'PP2', 'OP1'],
  ],
  [
    link('unchanged', [0, 'PP1'], [1, 'PP1']),
    link('recast', [0, 'OP1'], [1, 'PP2']),
    link('dropped', [0, 'OP2'], null),
    link('added', null, [1, 'OP1']),
  ],
  [thread('0:PP1', '1:PP1'), thread('0:OP1', '1:PP2'), thread('0:OP2'), thread('1:OP1')],
  [gap('A/RES/61/9', 0)],
);
const { columns, threads } = pictureOfLineage(page);
const layout = wholeLayout(page, columns, threads, { width: 1000, height: 400 });
const bar = (key: string) => {
  const found = layout.bars.find(({ stay }) => stay.key === key);
  if (found === undefined) throw new Error(`no bar ${key}`);
  return found;
};

test('preambles grow up from the line between the parts, operative parts down from it', () => {
  expect(bar('0:PP1').y).toBe(bar('1:PP2').y);
  expect(bar('1:PP1').y).toBeLessThan(bar('1:PP2').y);
  expect(bar('1:PP2').y + layout.bar.height).toBeLessThan(layout.divide);
  expect(bar('0:OP1').y).toBe(bar('1:OP1').y);
  expect(bar('0:OP1').y).toBeGreaterThan(layout.divide);
});

test('the columns take the room that there is, and time goes on with them', () => {
  expect(layout.columns).toHaveLength(3);
  expect(layout.width).toBe(1000);
  expect(bar('1:PP1').x).toBeGreaterThan(bar('0:PP1').x);
});

test('a band leads from bar to bar; what was dropped or added has none', () => {
  expect(layout.bands.map(({ from, to, kind }) => [from.stay.key, to.stay.key, kind])).toEqual([
    ['0:PP1', '1:PP1', 'same'],
    ['0:OP1', '1:PP2', 'turned'],
  ]);
});

test('words of a paragraph that was merged go on into the other', () => {
  const merged = madeUpLineage(
    [['OP1', 'OP2'], ['OP1']],
    [link('merged', [0, 'OP1', 'OP2'], [1, 'OP1'])],
    [thread('0:OP1', '1:OP1'), { ...thread('0:OP2'), mergedInto: '0:OP1' }],
  );
  const drawn = pictureOfLineage(merged);
  const { bands } = wholeLayout(merged, drawn.columns, drawn.threads, { width: 500, height: 300 });
  expect(bands.map(({ from, to }) => `${from.stay.key} ${to.stay.key}`).sort()).toEqual([
    '0:OP1 1:OP1',
    '0:OP2 1:OP1',
  ]);
});

test('a walk goes along the thread and up and down the text', () => {
  const after = (key: string, direction: Parameters<typeof barAfterStep>[2]) =>
    barAfterStep(layout, bar(key), direction)?.stay.key ?? null;
  expect(after('0:OP1', 'after')).toBe('1:PP2');
  expect(after('0:PP1', 'below')).toBe('0:OP1');
  expect(after('0:PP1', 'above')).toBeNull();
  expect(after('0:PP1', 'bottom')).toBe('0:OP2');
});
