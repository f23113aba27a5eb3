import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../test-kit/processor-time.ts';
import { markedRedline as page } from '../views/redline-page.ts';
import { changesOfRedline } from './changes.ts';
import { redlineOfTexts } from './from-texts.ts';
import type { Redline } from './redline.ts';

const marked = (old: string, fresh: string): string => page(redlineOfTexts(old, fresh));

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
const fewWords = fc
  .array(fc.constantFrom('peace', 'health', 'trade', 'the', ',', 'and', 'of'), { maxLength: 16 })
  .map((words) => words.join(' '));
const anyPair = fc.oneof(fc.tuple(fewWords, fewWords), fc.tuple(anyText, anyText), edited);

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

  it('[L20] is one kept run between a text and itself, and none between two empty texts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = { start: 0, end: text.length };
        const expected = text === '' ? [] : [{ kind: 'kept', old: whole, new: whole }];
        expect(redlineOfTexts(text, text).runs).toEqual(expected);
      }),
    );
  });

  it('[L20] tells the same story the other way round', () => {
    fc.assert(
      fc.property(anyPair, ([old, fresh]) => {
        const there = changesOfRedline(redlineOfTexts(old, fresh));
        const back = changesOfRedline(redlineOfTexts(fresh, old));
        expect(back).toEqual(there.map((change) => ({ ...change, old: change.new, new: change.old })));
      }),
    );
  });

  it('[L21] never cuts a word', () => {
    const words = fc.array(
      fc.constantFrom('United', 'Nations', 'its', 'it', 's', 'A/77/L.18', 'الجمعية', ',', '(b)'),
    );
    const texts = words.map((each) => each.join(' '));
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const { runs } = redlineOfTexts(old, fresh);
        for (const run of runs) {
          for (const [text, { start, end }] of [
            [old, run.old],
            [fresh, run.new],
          ] as const) {
            if (start === end) continue;
            expect(text.slice(Math.max(0, start - 1), start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
          }
        }
      }),
    );
  });

  it.each([
    ['resolution A/RES/77/18', 'resolution A/RES/79/9', 'resolution [-A/RES/77/18-]{+A/RES/79/9+}'],
    ['for 2022–2025 and', 'for 2026–2029 and', 'for [-2022–2025-]{+2026–2029+} and'],
    ['of 1,000 States', 'of 1,200 States', 'of [-1,000-]{+1,200+} States'],
    [
      'the Secretary-General’s',
      'the Secretary-Generals’',
      'the [-Secretary-General’s-]{+Secretary-Generals’+}',
    ],
    ['de l’Assemblée', 'de l’Accord', 'de [-l’Assemblée-]{+l’Accord+}'],
    ['S/RES/2462(2019)', 'S/RES/2462(2021)', '[-S/RES/2462(2019)-]{+S/RES/2462(2021)+}'],
    ['وإذ تسلّم بأن', 'وإذ تسلم بأن', 'وإذ [-تسلّم-]{+تسلم+} بأن'],
    ['联合国大会', '联合国安理会', '联合国[-大-]{+安理+}会'],
  ])('[L21] takes as one word what is one: %j and %j', (old, fresh, expected) => {
    expect(marked(old, fresh)).toBe(expected);
  });

  it.each([
    [
      'a comma goes with what was added',
      'culture, education',
      'culture, education, and science',
      'culture, education{+, and science+}',
    ],
    [
      'what closes a paragraph stays its own',
      'the report of the Board,',
      'the report of the Board, and its annex,',
      'the report of the Board{+, and its annex+},',
    ],
    [
      'one more of a series begins behind a comma',
      'Mali, Niger, Chad',
      'Mali, Niger, Benin, Chad',
      'Mali, Niger, {+Benin, +}Chad',
    ],
    [
      'the last of a series goes with its "and"',
      'Mali and Chad;',
      'Mali, Niger and Chad;',
      'Mali{+, Niger+} and Chad;',
    ],
    ['quotation marks', 'the Vision of States', 'the “Vision” of States', 'the {+“+}Vision{+”+} of States'],
    [
      'small words do not part a change',
      'from 8 to 10 July 2014 in Geneva',
      'from 22 to 24 May 2016 in Istanbul',
      'from [-8 to 10 July 2014 in Geneva-]{+22 to 24 May 2016 in Istanbul+}',
    ],
    [
      'a change begins before an "and" where it could begin behind it',
      'the role of the Council and the work of the Committee',
      'the role of the Council and the role of the Board and the work of the Committee',
      'the role of the Council {+and the role of the Board +}and the work of the Committee',
    ],
    [
      'a word between two larger changes is struck out with them',
      'Welcomes the decision taken by the Executive Directorate and the office, to organize an early event',
      'Welcomes the ongoing friendly cooperation of both secretariats, and the commitments made by all parties',
      'Welcomes the [-decision taken by the Executive Directorate and the office, to organize an early event-]{+ongoing friendly cooperation of both secretariats, and the commitments made by all parties+}',
    ],
    [
      'what stands between two insertions was left alone',
      'in the political and economic fields,',
      'in the political, economic and social fields, and in culture,',
      'in the political[- and-]{+,+} economic {+and social +}fields{+, and in culture+},',
    ],
    ['a letter of a list has its brackets', 'see (a) above', 'see (b) above', 'see [-(a)-]{+(b)+} above'],
    [
      'a change does not begin behind an article',
      'Welcoming the efforts of the Secretary-General of the Organization',
      'Welcoming the efforts of the Organization',
      'Welcoming the efforts [-of the Secretary-General -]of the Organization',
    ],
    [
      'a small word stays between two insertions',
      'fields such as organized crime and terrorism;',
      'fields such as organized crime, terrorism and violent extremism conducive to terrorism;',
      'fields such as organized crime{+, terrorism+} and {+violent extremism conducive to +}terrorism;',
    ],
    [
      'what comes again later does not tear apart what stayed',
      'operations of the Bank in States members of the Central European Initiative that are not members of the European Union;',
      'operations of the Bank in States members of the Initiative that are not members of the European Union, and of projects related to capacity-building and the sharing of good practices between States members of the Initiative that are members of the European Union and those that are not;',
      'operations of the Bank in States members of the [-Central European -]Initiative that are not members of the European Union{+, and of projects related to capacity-building and the sharing of good practices between States members of the Initiative that are members of the European Union and those that are not+};',
    ],
    [
      'what is struck out in one go begins with other words than what is put in',
      'Northern countries of the seas oceans, the resolution resolution',
      'Southern countries of the resolution human rights the resolution',
      '[-Northern-]{+Southern+} countries of the [-seas oceans, the resolution-]{+resolution human rights the+} resolution',
    ],
    ['the other spaces stay', 'a  b c', 'a  b x c', 'a  b {+x +}c'],
    ['a word at the end takes the space before it', 'a b', 'a b c', 'a b{+ c+}'],
    ['passages stay apart', 'one two\nthree', 'four five\nsix', '[-one two-]{+four five+}\n[-three-]{+six+}'],
  ])('[L22] marks as a person would: %s', (_, old, fresh, expected) => {
    expect(marked(old, fresh)).toBe(expected);
  });

  it('[L22] strikes out no word that it puts in again at the same end', () => {
    fc.assert(
      fc.property(fewWords, fewWords, (old, fresh) => {
        for (const change of changesOfRedline(redlineOfTexts(old, fresh))) {
          const out = old.slice(change.old.start, change.old.end).trim().split(' ');
          const put = fresh.slice(change.new.start, change.new.end).trim().split(' ');
          if (out[0] === '' || put[0] === '') continue;
          expect(out[0]).not.toBe(put[0]);
          expect(out.at(-1)).not.toBe(put.at(-1));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('[L23] answers in time and memory near the length, whatever the texts', () => {
    const vocabulary = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `w${from + index}`);
    const cycled = (step: number) =>
      Array.from({ length: 5000 }, (_, index) => 'abcde'[(index * index * step + (index >> 3)) % 5]).join(
        ' ',
      );
    const sentence = 'Welcomes the report of the Secretary-General on the state of cooperation; ';
    const pairs = [
      [vocabulary(0, 6000).join(' '), vocabulary(6000, 6000).join(' ')],
      [vocabulary(0, 6000).join(' '), vocabulary(0, 6000).reverse().join(' ')],
      [cycled(3), cycled(7)],
      [
        sentence.repeat(500),
        `${sentence.repeat(250)}once more ${sentence.repeat(249).replace('report', 'note')}`,
      ],
    ] as const;
    const start = processorTime();
    for (const [old, fresh] of pairs) expect(sides(redlineOfTexts(old, fresh))).toEqual({ old, new: fresh });
    expect(processorTime() - start).toBeLessThan(4000);
  });

  it('[L23] finds small edits in long texts, repeated words or not', () => {
    const sentence = 'the report of the Board and the note of the Board on the report; ';
    const old = sentence.repeat(400);
    const fresh = `${sentence.repeat(100)}in time ${sentence.repeat(300).trimEnd()} at last`;
    expect(
      changesOfRedline(redlineOfTexts(old, fresh)).map((change) =>
        fresh.slice(change.new.start, change.new.end).trim(),
      ),
    ).toEqual(['in time', 'at last']);
  });
});
