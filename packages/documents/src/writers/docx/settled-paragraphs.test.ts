import type { Contribution } from '@biennium/core';
import { expect, test } from 'vitest';
import { closedBeforeOthers, closedParagraphs } from './closed-paragraphs.ts';
import type { Fate, SetParagraph, Words } from './manuscript.ts';
import { wholeDoings } from './one-doing.ts';
import { partedInsertions } from './parted-insertions.ts';
import { directionRuns, isLatinLine } from './xml/direction-runs.ts';

const ENDS: Readonly<Record<string, Fate>> = { '¶': 'kept', '¶+': 'inserted', '¶-': 'deleted' };
const KINDS: Readonly<Record<string, Fate>> = { '': 'kept', '+': 'inserted', '-': 'deleted' };

/** `style: kept [-deleted] [+inserted] ¶+`: a paragraph of words. */
function set(line: string): SetParagraph {
  const [, style = '', words = '', end = '¶'] = /^(\w+): (.*?) ?(¶[+-]?)$/.exec(line) ?? [];
  const pieces = [...words.matchAll(/\[([+-])([^\]]*)\]|([^[\]]+)/g)].map(
    ([, kind = '', changed, kept]): Words => ({
      kind: 'words',
      fate: KINDS[kind] as Fate,
      text: changed ?? kept ?? '',
      italic: false,
      raised: false,
      by: null,
    }),
  );
  return { style, list: null, pieces, end: ENDS[end] as Fate, endBy: null };
}

function shown({ style, pieces, end }: SetParagraph): string {
  const sign = (fate: Fate) => Object.entries(KINDS).find(([, each]) => each === fate)?.[0] ?? '';
  const words = pieces.map((piece) => {
    const text = piece.kind === 'words' ? piece.text : '^';
    return piece.fate === 'kept' ? text : `[${sign(piece.fate)}${text}]`;
  });
  return `${style}: ${words.join('')}¶${sign(end)}`;
}

const parted = (...lines: string[]) => partedInsertions(lines.map(set)).map(shown);
const closed = (...lines: string[]) => closedParagraphs(lines.map(set)).map(shown);
const before = (...lines: string[]) => closedBeforeOthers(lines.map(set)).map(shown);

test('[D14] what goes at the end of a paragraph stands behind what comes, where an insertion follows', () => {
  expect(parted('A: lamps[-;][+, and oil;]¶', 'A: [+also ]keepers¶')).toEqual([
    'A: lamps[+, and oil;][-;]¶',
    'A: [+also ]keepers¶',
  ]);
  expect(parted('A: lamps[-;][+.]¶', 'A: keepers¶')).toEqual(['A: lamps[-;][+.]¶', 'A: keepers¶']);
});

test('[D14] a new paragraph behind takes the mark over', () => {
  expect(parted('A: lamps[+ and oil]¶', 'A: [+new]¶+', 'A: keepers¶')).toEqual([
    'A: lamps[+ and oil]¶+',
    'A: [+new]¶',
    'A: keepers¶',
  ]);
});

test('[D14] else one word goes and comes again', () => {
  expect(parted('A: the lamps[+ and oil]¶', 'B: [+also ]keepers¶')).toEqual([
    'A: the [+lamps][+ and oil][-lamps]¶',
    'B: [+also ]keepers¶',
  ]);
});

test('[D14] words that move away leave the paragraph behind them its style', () => {
  expect(
    before('A: lamps¶', 'A: [-a moved paragraph]¶-', 'B: keepers¶', 'A: [+a moved paragraph]¶+', 'A: oil¶'),
  ).toEqual([
    'A: lamps¶-',
    'A: [-a moved paragraph]¶',
    'B: keepers¶',
    'A: [+a moved paragraph]¶+',
    'A: oil¶',
  ]);
  expect(before('A: lamps¶', 'A: [-gone]¶-', 'B: keepers¶')).toEqual([
    'A: lamps¶',
    'A: [-gone]¶-',
    'B: keepers¶',
  ]);
});

test('[D14] a paragraph that goes before one of another style is of all together who have a part in it', () => {
  const doing = (step: string, ...delegations: string[]) =>
    ({ step, delegations, own: false, at: `2026-05-0${step}`, reason: null }) satisfies Contribution;
  const shared = (line: string, ...doings: (Contribution | null)[]): SetParagraph => {
    const paragraph = set(line);
    const pieces = paragraph.pieces.map((piece, index) => ({ ...piece, by: doings[index] ?? null }));
    return { ...paragraph, pieces, endBy: doings.at(-1) ?? null };
  };
  const names = (paragraphs: readonly SetParagraph[]) =>
    wholeDoings(paragraphs).map(({ pieces, endBy }) =>
      [...pieces, { by: endBy }].map(({ by }) =>
        [...(by?.own ? ['own'] : []), ...(by?.delegations ?? [])].join('+'),
      ),
    );
  const [eu, fiji] = [doing('1', 'EU'), doing('2', 'Fiji')];
  const gone = shared('A: [-all][- gone]¶-', eu, fiji);
  expect(names([gone, set('B: lamps¶')])).toEqual([
    ['EU+Fiji', 'EU+Fiji', 'EU+Fiji'],
    ['', ''],
  ]);
  expect(names([gone, set('A: lamps¶')])).toEqual([
    ['EU', 'Fiji', 'Fiji'],
    ['', ''],
  ]);
  // What goes behind it is not what it would run on into.
  expect(names([gone, shared('A: [-too]¶-', fiji), set('B: lamps¶')])[0]).toEqual(Array(3).fill('EU+Fiji'));
  expect(names([gone, shared('A: [+new]¶+', fiji), set('B: lamps¶')])[0]).toEqual(['EU', 'Fiji', 'Fiji']);
  const nobodys = shared('A: [+all][+ new]¶+', eu, null);
  expect(names([nobodys, set('B: lamps¶')])[0]).toEqual(Array(3).fill('own+EU'));
});

test('[D10] the last mark of a cell stays', () => {
  expect(closed('A: lamps¶', 'A: [+oil]¶+')).toEqual(['A: lamps¶+', 'A: [+oil]¶']);
  expect(closed('A: lamps¶', 'A: [-oil]¶-', 'A: [+keepers]¶+')).toEqual([
    'A: lamps¶-',
    'A: [-oil]¶+',
    'A: [+keepers]¶',
  ]);
  expect(closed('A: [-oil]¶-', 'A: [+keepers]¶+')).toEqual(['A: [-oil][+keepers]¶']);
  expect(closed('A: [+oil]¶+', 'A: [+keepers]¶+')).toEqual(['A: [+oil]¶+', 'A: [+keepers]¶']);
});

test('[D6] Latin words have runs of their own in a text from right to left, Arabic ones in one from left to right', () => {
  const runs = (text: string, rightToLeft: boolean) =>
    directionRuns(text, rightToLeft).map((run) => [run.text, run.rightToLeft]);
  expect(runs('الوثيقة A/RES/75/7، المرفق', true)).toEqual([
    ['الوثيقة ', true],
    ['A/RES/75/7', false],
    ['، المرفق', true],
  ]);
  expect(runs('القرار 75/7', true)).toEqual([['القرار 75/7', true]]);
  expect(runs('(A/75/7)]', true)).toEqual([
    ['(', true],
    ['A/75/7', false],
    [')]', true],
  ]);
  expect([isLatinLine('30 November 2020'), isLatinLine('30'), isLatinLine('في 30 November')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(runs('the word منارة here', false)).toEqual([
    ['the word ', false],
    ['منارة', true],
    [' here', false],
  ]);
});
