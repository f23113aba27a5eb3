import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { silenceCountsSince, stateOfRound } from './round.ts';
import {
  afterStep,
  isGiven,
  missingInReport,
  REPORT_STATES,
  REPORT_STEPS,
  type ReportStep,
  speaksForSide,
} from './steps.ts';

const steps = Object.keys(REPORT_STEPS) as ReportStep[];

describe('[F10] a progress report has a life', () => {
  test('step by step to its end, and back where it is returned', () => {
    const after = (...taken: ReportStep[]) =>
      taken.reduce<string | null>(
        (state, step) => (state === null ? null : afterStep(state as 'draft', step)),
        'requested',
      );
    expect(after('write', 'submit', 'validate', 'countersign', 'publish')).toBe('published');
    expect(after('write', 'submit', 'return', 'write', 'submit')).toBe('submitted');
    expect(after('write', 'submit', 'validate', 'dispute', 'return', 'write')).toBe('draft');
    expect(after('write', 'submit', 'validate', 'dispute', 'countersign')).toBe('countersigned');
    expect(after('submit')).toBeNull();
    expect(after('write', 'validate')).toBeNull();
    expect(after('write', 'submit', 'countersign')).toBeNull();
    expect(after('write', 'submit', 'validate', 'publish')).toBeNull();
  });

  test('none is countersigned or published that its own organization has not validated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (tried) => {
        let state: (typeof REPORT_STATES)[number] = 'requested';
        let validated = false;
        for (const step of tried) {
          const next = afterStep(state, step);
          if (next === null) continue;
          if (step === 'validate') validated = true;
          if (step === 'return') validated = false;
          state = next;
          expect(speaksForSide(state)).toBe(validated);
        }
      }),
    );
  });

  test('who returns or disputes says why', () => {
    expect(steps.filter((step) => REPORT_STEPS[step].reason)).toEqual(['return', 'dispute']);
  });

  test('a report is given once it was submitted, and asks for a status and words', () => {
    expect(REPORT_STATES.filter((state) => !isGiven(state))).toEqual(['requested', 'draft', 'returned']);
    const blank = {
      language: null,
      actual: { from: null, until: null },
      participants: null,
      evaluation: '',
      met: {},
    };
    expect(missingInReport({ ...blank, status: null, words: ' ' })).toEqual(['status', 'words']);
    expect(missingInReport({ ...blank, status: 'completed', words: 'Sample' })).toEqual([]);
  });
});

describe('[F3] a round', () => {
  const round = (openedOn: string | null, due: string, closedOn: string | null = null) => ({
    ...{ openedOn, due, closedOn, consolidatedOn: null },
  });

  test('is scheduled, open, closed and consolidated', () => {
    expect(stateOfRound(round(null, '2026-05-01'))).toBe('scheduled');
    expect(stateOfRound(round('2026-04-01', '2026-05-01'))).toBe('open');
    expect(stateOfRound(round('2026-04-01', '2026-05-01', '2026-05-20'))).toBe('closed');
    expect(
      stateOfRound({ ...round('2026-04-01', '2026-05-01', '2026-05-20'), consolidatedOn: '2026-06-01' }),
    ).toBe('consolidated');
  });

  test('silence counts from the opening of the last one whose due day has passed', () => {
    const rounds = [
      round('2026-04-01', '2026-05-01'),
      round('2025-10-01', '2025-11-01'),
      round(null, '2026-04-20'),
    ];
    expect(silenceCountsSince(rounds, '2025-11-01')).toBeNull();
    expect(silenceCountsSince(rounds, '2025-11-02')).toBe('2025-10-01');
    expect(silenceCountsSince(rounds, '2026-05-01')).toBe('2025-10-01');
    expect(silenceCountsSince(rounds, '2026-05-02')).toBe('2026-04-01');
  });
});
