import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankActivity } from '../activity/content.ts';
import { anyActivity } from '../test-kit/any-activity.ts';
import { comparedMatrix, type FrozenMatrix, wordsOfLine, wordsOfMatrix } from './frozen.ts';
import { missingForClosing, stateOfMatrix } from './state.ts';

const content = blankActivity('Sample: a course', 'training');
const frozen: FrozenMatrix = {
  ...{ id: 'matrix:1', title: 'Sample matrix', from: '2026-01-01', until: '2027-12-31' },
  lines: [
    { code: 'S-2', content },
    { code: 'S-1', content },
  ],
};

describe('[F2] adopted means frozen', () => {
  test('the same matrix has the same words, in whatever order its lines and sets are kept', () => {
    expect(wordsOfMatrix({ ...frozen, lines: frozen.lines.toReversed() })).toBe(wordsOfMatrix(frozen));
    fc.assert(
      fc.property(anyActivity, (line) => {
        const turned = { ...line, countries: line.countries.toReversed(), goals: line.goals.toReversed() };
        expect(wordsOfLine(turned)).toBe(wordsOfLine(line));
      }),
    );
  });

  test('any change of any line changes the words', () => {
    fc.assert(
      fc.property(anyActivity, anyActivity, (before, after) => {
        const compared = comparedMatrix(
          [{ code: 'S-1', content: before }],
          [{ code: 'S-1', content: after }],
        );
        const same = wordsOfLine(before) === wordsOfLine(after);
        expect(compared[0]?.became).toBe(same ? 'unchanged' : 'amended');
      }),
    );
    expect(wordsOfMatrix({ ...frozen, title: 'Another' })).not.toBe(wordsOfMatrix(frozen));
    expect(wordsOfMatrix({ ...frozen, lines: frozen.lines.slice(1) })).not.toBe(wordsOfMatrix(frozen));
  });

  test('as adopted and as today are compared line by line', () => {
    const today = [
      { code: 'S-1', content: { ...content, place: 'Dakar' } },
      { code: 'S-3', content },
    ];
    expect(comparedMatrix(frozen.lines, today)).toEqual([
      { code: 'S-1', became: 'amended', changes: [{ field: 'place', before: '', after: 'Dakar' }] },
      { code: 'S-2', became: 'removed' },
      { code: 'S-3', became: 'added' },
    ]);
  });
});

describe('[F5] closing disposes of every line', () => {
  const missing = (
    disposition: Parameters<typeof missingForClosing>[0][number]['disposition'],
    completed = false,
  ) => missingForClosing([{ id: 'x', disposition, completed }], ['matrix:2']).map(({ lacks }) => lacks);

  test('each line needs its own, with what belongs to it', () => {
    expect(missing(null)).toEqual(['disposition']);
    expect(missing({ kind: 'completed' })).toEqual(['completion']);
    expect(missing({ kind: 'completed' }, true)).toEqual([]);
    expect(missing({ kind: 'dropped', reason: ' ' })).toEqual(['reason']);
    expect(missing({ kind: 'partly completed', reason: '' })).toEqual(['reason']);
    expect(missing({ kind: 'dropped', reason: 'no funds' })).toEqual([]);
    expect(missing({ kind: 'carried over', into: 'matrix:1' })).toEqual(['next matrix']);
    expect(missing({ kind: 'carried over', into: 'matrix:2' })).toEqual([]);
  });
});

describe('[F8] how far a matrix has come', () => {
  const facts = { from: '2026-01-01', adoptedOn: null, closedOn: null, lines: [] } as const;

  test('follows from its lines and its days', () => {
    const state = (more: Partial<Parameters<typeof stateOfMatrix>[0]>, today = '2025-06-01') =>
      stateOfMatrix({ ...facts, ...more }, today);
    expect(state({})).toBe('drafting');
    expect(state({ lines: ['accepted', 'proposed'] })).toBe('drafting');
    expect(state({ lines: ['withdrawn'] })).toBe('drafting');
    expect(state({ lines: ['accepted', 'withdrawn'] })).toBe('negotiated');
    expect(state({ adoptedOn: '2025-05-01' })).toBe('adopted');
    expect(state({ adoptedOn: '2025-05-01' }, '2026-01-01')).toBe('in implementation');
    expect(state({ adoptedOn: '2025-05-01', closedOn: '2028-01-10' }, '2028-02-01')).toBe('closed');
  });
});
