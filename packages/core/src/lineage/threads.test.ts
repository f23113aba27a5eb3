import { describe, expect, test } from 'vitest';
import type { Link, Relation } from './lineage.ts';
import { threadsOfLinks } from './threads.ts';

const link = (at: number, from: readonly string[], to: readonly string[], relation: Relation): Link => ({
  from: from.length > 0 ? { instrument: at, addresses: from } : null,
  to: to.length > 0 ? { instrument: at + 1, addresses: to } : null,
  relation,
  routine: false,
  similarity: 0.5,
  rules: [],
  reworded: true,
  strength: null,
  decided: false,
});

const told = (threads: ReturnType<typeof threadsOfLinks>): string[] =>
  threads.map(({ id, places, splitFrom, mergedInto }) =>
    [
      `${id}: ${places.map(({ instrument, address }) => `${instrument}:${address}`).join(' ')}`,
      splitFrom ? `from ${splitFrom}` : '',
      mergedInto ? `into ${mergedInto}` : '',
    ]
      .filter((words) => words !== '')
      .join(' '),
  );

describe('[L9] threads', () => {
  test('go on through every instrument, whatever the number, and bear the address of their birth', () => {
    const links = [
      link(0, ['OP1'], ['OP2'], 'unchanged'),
      link(0, [], ['OP1'], 'added'),
      link(1, ['OP2'], ['PP1'], 'recast'),
      link(1, ['OP1'], [], 'dropped'),
    ];
    const threads = threadsOfLinks([['OP1'], ['OP1', 'OP2'], ['PP1']], links, () => 1);
    expect(told(threads)).toEqual(['0:OP1: 0:OP1 1:OP2 2:PP1', '1:OP1: 1:OP1']);
  });

  test('of a split the part most like it goes on, the others name it', () => {
    const links = [link(0, ['OP1'], ['OP1', 'OP2'], 'split')];
    const like = (_: unknown, to: { address: string }) => (to.address === 'OP2' ? 0.8 : 0.3);
    expect(told(threadsOfLinks([['OP1'], ['OP1', 'OP2']], links, like))).toEqual([
      '0:OP1: 0:OP1 1:OP2',
      '1:OP1: 1:OP1 from 0:OP1',
    ]);
  });

  test('of a merger the one most like the whole goes on, the others end there', () => {
    const links = [link(0, ['OP1', 'OP2'], ['OP1'], 'merged'), link(1, ['OP1'], ['OP1'], 'revised')];
    const like = (from: { address: string }) => (from.address === 'OP2' ? 0.8 : 0.3);
    expect(told(threadsOfLinks([['OP1', 'OP2'], ['OP1'], ['OP1']], links, like))).toEqual([
      '0:OP1: 0:OP1 into 0:OP2',
      '0:OP2: 0:OP2 1:OP1 2:OP1',
    ]);
  });

  test('several joined with several go on by pairs', () => {
    const links = [link(0, ['OP1', 'OP2', 'OP3'], ['OP1', 'OP2'], 'split')];
    const like = (from: { address: string }, to: { address: string }) =>
      from.address === to.address ? 0.9 : 0.1;
    expect(
      told(
        threadsOfLinks(
          [
            ['OP1', 'OP2', 'OP3'],
            ['OP1', 'OP2'],
          ],
          links,
          like,
        ),
      ),
    ).toEqual(['0:OP1: 0:OP1 1:OP1', '0:OP2: 0:OP2 1:OP2', '0:OP3: 0:OP3 into 0:OP1']);
  });
});
