import { expect, test } from 'vitest';
import { gap, link, madeUpLineage, thread } from '../test-kit/made-up-lineage.ts';
import { groupedThreads, narrowedThreads } from './narrowed-threads.ts';
import { pictureOfLineage } from './picture-of-lineage.ts';
import { stayAfterStep } from './walk.ts';

const page = madeUpLineage(
  [
    ['PP1', 'OP1', 'OP2'],
    ['PP1', 'PP2', 'OP1'],
    ['PP1', 'OP1'],
  ],
  [
    link('unchanged', [0, 'PP1'], [1, 'PP1']),
    link('recast', [0, 'OP1'], [1, 'PP2'], { reworded: true }),
    link('revised', [0, 'OP2'], [1, 'OP1'], { strength: { from: 1100, to: 800 } }),
    link('revised', [1, 'PP1'], [2, 'PP1'], { routine: true, rules: ['session-number'] }),
    link('dropped', [1, 'PP2'], null),
    link('unchanged', [1, 'OP1'], [2, 'OP1']),
  ],
  [thread('0:PP1', '1:PP1', '2:PP1'), thread('0:OP1', '1:PP2'), thread('0:OP2', '1:OP1', '2:OP1')],
  [gap('A/RES/61/9', 0), gap('A/RES/62/1', 1, 1), ...['a', 'b', 'c', 'd'].map((name) => gap(name, -1))],
);
const picture = pictureOfLineage(page);
const narrowed = (search: Parameters<typeof narrowedThreads>[1]) =>
  narrowedThreads(picture.threads, search).map(({ id }) => id);

test('a thread has a stay in each text, with the step into it, and an end where it is dropped', () => {
  const [first, second] = picture.threads;
  expect(
    first?.stays.map(({ key, step }) => [key, step?.relation ?? null, step?.substantive ?? null]),
  ).toEqual([
    ['0:PP1', null, null],
    ['1:PP1', 'unchanged', false],
    ['2:PP1', 'revised', false],
  ]);
  expect(second?.stays.map(({ key, step }) => [key, step?.relation ?? null])).toEqual([
    ['0:OP1', null],
    ['1:PP2', 'recast'],
    ['1:PP2 end', 'dropped'],
  ]);
  expect(second?.stays.at(-1)).toMatchObject({ member: 2, paragraph: null });
  expect([first?.stands, second?.stands]).toEqual([true, false]);
});

test('what is not held stands in its place: alone, many together, none where a draft fills it', () => {
  expect(
    picture.columns.map((column) =>
      column.kind === 'member' ? column.member : column.gaps.map(({ symbol }) => symbol).join(' '),
    ),
  ).toEqual(['a b c d', 0, 'A/RES/61/9', 1, 2]);
});

test('threads are narrowed by what happened, by part, by strength and by words', () => {
  expect(narrowed({ change: 'dropped' })).toEqual(['0:OP1']);
  expect(narrowed({ change: 'recast' })).toEqual(['0:OP1']);
  expect(narrowed({ change: 'revised' })).toEqual(['0:PP1', '0:OP1', '0:OP2']);
  expect(narrowed({ substantive: 'yes' })).toEqual(['0:OP1', '0:OP2']);
  expect(narrowed({ strength: 'softer' })).toEqual(['0:OP2']);
  expect(narrowed({ strength: 'stronger' })).toEqual([]);
  expect(narrowed({ part: 'preambular' })).toEqual(['0:PP1', '0:OP1']);
  expect(narrowed({ q: 'kéepers OP2' })).toEqual(['0:OP2']);
  expect(narrowed({ q: 'far behind' })).toEqual([]);
  const found = narrowedThreads(picture.threads, { q: 'far behind' }, new Set(['1:PP2']));
  expect(found.map(({ id }) => id)).toEqual(['0:OP1']);
  expect(narrowed({ change: 'unchanged', part: 'operative' })).toEqual(['0:OP2']);
});

test('threads stand where the newest text has them, those that are gone behind, or under their birth', () => {
  const placeOf = ({ latest }: { latest: { address: string } }) => Number(latest.address.slice(2));
  expect(
    groupedThreads(picture.threads, 'text', placeOf).map(({ name, threads }) => [
      'part' in name ? name.part : name.kind,
      threads.map(({ id }) => id),
    ]),
  ).toEqual([
    ['preambular', ['0:PP1']],
    ['operative', ['0:OP2']],
    ['gone', ['0:OP1']],
  ]);
  expect(groupedThreads(picture.threads, 'birth', placeOf)).toMatchObject([{ name: { member: 0 } }]);
});

test('a walk keeps to the text that it is in, and stops at the edges', () => {
  const after = (key: string, direction: Parameters<typeof stayAfterStep>[2]) =>
    stayAfterStep(picture.threads, key, direction)?.key ?? null;
  expect(after('0:PP1', 'after')).toBe('1:PP1');
  expect(after('1:PP1', 'below')).toBe('1:PP2');
  expect(after('2:PP1', 'below')).toBe('1:PP2 end');
  expect(after('1:PP2 end', 'after')).toBeNull();
  expect(after('0:PP1', 'above')).toBeNull();
  expect(after('0:PP1', 'bottom')).toBe('0:OP2');
  expect(after('0:PP1', 'last')).toBe('2:PP1');
});
