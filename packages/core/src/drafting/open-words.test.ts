import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, resolution } from '../test-kit/read.ts';
import { draftAfter } from './after.ts';
import { openPlacesOf } from './open-words.ts';
import type { Alternative, DraftStep } from './step.ts';

const WORDS = 'Requests the Secretary-General to submit ten reports, in English;';
const BASE = read(resolution('1. Welcomes [sic] the report;', `2. ${WORDS}`, '3. Decides to meet.'));
const signed = { author: 'Ann', at: '2026-03-01T10:00:00Z', reason: 'no agreement' };
const at = (words: string) => {
  const start = WORDS.indexOf(words);
  return { start, end: start + words.length };
};
const open = (
  words: string,
  alternatives?: readonly Alternative[],
  label: string | null = null,
): DraftStep => ({
  ...{ ...signed, id: 'open', kind: 'bracket', entry: 'OP2', range: at(words), label },
  ...(alternatives && { alternatives }),
});
const after = (...steps: readonly DraftStep[]) => draftAfter(BASE, steps);
const entryAfter = (...steps: readonly DraftStep[]) => {
  const { value, issues } = after(...steps);
  expect(issues).toEqual([]);
  const entry = value.entries.find(({ id }) => id === 'OP2');
  if (!entry) throw new Error('OP2 went');
  return entry;
};
const settle = (words: string, range = { start: 0, end: 0 }): DraftStep => ({
  ...{ ...signed, id: 'settle', kind: 'settle', entry: 'OP2', range, words },
});

describe('[N9] words are kept open by hand', () => {
  test('with other words behind them, each in brackets with the name that was given', () => {
    const alternatives = [
      { words: 'twelve\nreports', by: 'EU' },
      { words: 'one report', by: null },
      { words: ' ', by: 'Pakistan' },
    ];
    expect(entryAfter(open('ten reports', alternatives, 'Chair')).text).toBe(
      'Requests the Secretary-General to submit [Chair: ten reports] [EU: twelve reports] [one report] [Pakistan: delete], in English;',
    );
  });

  test.each([
    ['[ten', 0],
    ['ten]', 1],
  ])('but not one bracket of a pair: %s', (half, from) => {
    const start = at('ten').start + from;
    const step = { ...open('ten'), id: 'half', range: { start, end: start + half.length } } as DraftStep;
    const { issues } = after(open('ten'), step);
    expect(issues).toMatchObject([{ code: 'draft/not-applied', values: { what: 'words' } }]);
  });
});

describe('[N17] what stands open is settled', () => {
  const labels = new Set(['EU', 'Pakistan']);
  const both = open('ten reports', [
    { words: 'twelve reports', by: 'EU' },
    { words: '', by: 'EU, Pakistan' },
  ]);

  test('brackets side by side are one place, with whose words they are', () => {
    const places = openPlacesOf(entryAfter(both), labels);
    expect(places.map(({ wordings }) => wordings)).toEqual([
      [
        { words: 'ten reports', by: null },
        { words: 'twelve reports', by: 'EU' },
        { words: '', by: 'EU, Pakistan' },
      ],
    ]);
  });

  test.each([
    ['twelve reports', 'to submit twelve reports, in'],
    [' a\nreport ', 'to submit a report, in'],
    ['', 'to submit, in'],
  ])('with "%s" in their place', (words, reads) => {
    const [place] = openPlacesOf(entryAfter(both), labels);
    expect(entryAfter(both, settle(words, place)).text).toContain(reads);
  });

  test('what is left out at the start or within leaves no double space', () => {
    const first = openPlacesOf(entryAfter(open('Requests')), labels)[0];
    expect(entryAfter(open('Requests'), settle('', first)).text).toMatch(/^the Secretary/);
    const within = openPlacesOf(entryAfter(open('ten')), labels)[0];
    expect(entryAfter(open('ten'), settle('', within)).text).toContain('to submit reports');
  });

  test('words that are open no more are not settled', () => {
    expect(after(both, settle('x', { start: 0, end: 4 })).issues).toMatchObject([
      { values: { what: 'words' } },
    ]);
    expect(after({ ...settle('x'), entry: 'OP9' } as DraftStep).issues).toMatchObject([
      { values: { what: 'entry' } },
    ]);
  });

  test('gaps and brackets of the issued text are not open; a bracket without its other half is none', () => {
    const { entries } = after().value;
    expect(entries.flatMap((entry) => openPlacesOf(entry, labels))).toEqual([]);
    const text = 'Asks [one] […] [A/81/…] [two [or three]] x] [four\nand [five]';
    const places = openPlacesOf({ text, base: null }, labels);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[one]',
      '[two [or three]]',
      '[five]',
    ]);
  });

  test('a sentence before a colon is not a name', () => {
    const [place] = openPlacesOf({ text: '[as follows: ten] [EU, Mali: nine]', base: null }, labels);
    expect(place?.wordings.map(({ by }) => by)).toEqual([null, null]);
  });

  test('any words that are kept open are found again, and settled as they stood give the same text', () => {
    fc.assert(
      fc.property(fc.nat(WORDS.length - 1), fc.integer({ min: 1, max: 20 }), (from, length) => {
        const range = { start: from, end: Math.min(WORDS.length, from + length) };
        const words = WORDS.slice(range.start, range.end);
        fc.pre(words.trim() === words);
        const step = { ...open('ten', [{ words: 'other', by: 'EU' }]), range } as DraftStep;
        const places = openPlacesOf(entryAfter(step), labels);
        expect(places.map(({ wordings }) => wordings[0]?.words)).toEqual([words]);
        expect(entryAfter(step, settle(words, places[0])).text).toBe(WORDS);
      }),
    );
  });
});
