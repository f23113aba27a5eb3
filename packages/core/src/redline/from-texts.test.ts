import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redlineOfTexts } from './from-texts.ts';
import type { Redline } from './redline.ts';

/** Kept words as they are, `[-deleted-]`, `{+inserted+}`. */
function marked(old: string, fresh: string): string {
  const { runs } = redlineOfTexts(old, fresh);
  return runs
    .map((run) => {
      if (run.kind === 'kept') return old.slice(run.old.start, run.old.end);
      if (run.kind === 'deleted') return `[-${old.slice(run.old.start, run.old.end)}-]`;
      return `{+${fresh.slice(run.new.start, run.new.end)}+}`;
    })
    .join('');
}

const sides = ({ old, new: fresh, runs }: Redline) => ({
  old: runs.map((run) => old.slice(run.old.start, run.old.end)).join(''),
  new: runs.map((run) => fresh.slice(run.new.start, run.new.end)).join(''),
});

const pieces = [
  'the',
  'of',
  'Secretary-General',
  'States’',
  "States'",
  'A/RES/77/18',
  '2022–2025',
  '1,000',
  'الجمعية',
  'التعاونُ',
  ',',
  '.',
  '“',
  '"',
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00A0',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\uD83D',
  '\uDE00',
  '😀',
  '\u200F',
  '\u00AD',
  '-',
  '‑',
  'e\u0301',
  '中文',
  '(',
  ')',
  '  ',
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  soup,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
);
const edited = fc.tuple(soup, soup, soup, soup).map(([a, b, c, d]) => [a + b + c, a + d + c] as const);
const anyPair = fc.oneof(fc.tuple(anyText, anyText), edited);

describe('redlineOfTexts', () => {
  it('[L20] gives back both texts to the character, and runs without a gap', () => {
    fc.assert(
      fc.property(anyPair, ([old, fresh]) => {
        const redline = redlineOfTexts(old, fresh);
        expect(sides(redline)).toEqual({ old, new: fresh });
        let oldAt = 0;
        let newAt = 0;
        redline.runs.forEach((run, index) => {
          expect([run.old.start, run.new.start]).toEqual([oldAt, newAt]);
          oldAt = run.old.end;
          newAt = run.new.end;
          if (run.kind === 'kept')
            expect(old.slice(run.old.start, oldAt)).toBe(fresh.slice(run.new.start, newAt));
          if (run.kind === 'deleted') expect(run.new.start).toBe(newAt);
          if (run.kind === 'inserted') expect(run.old.start).toBe(oldAt);
          expect(oldAt - run.old.start + newAt - run.new.start).toBeGreaterThan(0);
          const before = redline.runs[index - 1]?.kind;
          expect(before).not.toBe(run.kind);
          if (run.kind === 'deleted') expect(before).not.toBe('inserted');
        });
        expect([oldAt, newAt]).toEqual([old.length, fresh.length]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [
      'The Assembly notes, the report.',
      'The Assembly notes[-,-] the report{+ and more+}.',
      'The Assembly notes the report and more.',
    ],
    ['culture, education', 'culture, education{+, and science+}', 'culture, education, and science'],
    ['the Vision of States', 'the {+“+}Vision{+”+} of States', 'the “Vision” of States'],
    ['a, b, c', 'a, b, {+d, +}c', 'a, b, d, c'],
  ])('[L22] marks %j as a person would', (old, page, fresh) => {
    expect(marked(old, fresh)).toBe(page);
  });
});
