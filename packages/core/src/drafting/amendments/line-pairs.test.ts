import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../instrument/instrument.ts';
import { instrumentsFromSource } from '../../read-source.ts';
import { plainSource } from '../../text/source-text.ts';
import { draftWithSteps } from '../after.ts';
import { draftOfInstrument } from '../from-base.ts';
import { pageOfDraft } from '../page.ts';
import { instrumentOfDraft } from '../to-instrument.ts';
import { type FileLine, fileLines } from './file-lines.ts';
import { linePairs } from './line-pairs.ts';

const LINES = [
  'The General Assembly,',
  'Recalling its earlier resolutions on cooperation,',
  '1. Requests the Secretary-General:',
  '(a) To report on the work;',
  '(b) To report on the work;',
  '2. Decides to remain seized of the matter.',
];
const read = (lines: readonly string[]): Instrument =>
  instrumentsFromSource(plainSource(`${lines.join('\n')}\n`, 'paragraphs'))[0]?.value as Instrument;
const base = draftOfInstrument(read(LINES));
const op2 = base.entries.find(({ text }) => text.startsWith('Decides'))?.id as string;
const draft = draftWithSteps(base, [
  {
    id: 'step:1',
    author: 'Desk',
    at: '2026-05-01T08:00:00Z',
    reason: null,
    kind: 'add-note',
    note: 'note:a',
    entry: op2,
    place: 7,
    text: 'See resolution 70/1.',
  },
]).value;
const page = pageOfDraft(draft);
const copy = instrumentOfDraft(draft);
/** The pairs of a copy of the draft in which some lines have other words. */
const pairsWith = (words: Readonly<Record<number, string>>, of = copy): (number | null)[] => {
  const file = fileLines(of).map((line, index): FileLine => ({ ...line, text: words[index] ?? line.text }));
  return linePairs(file, of, page, draft);
};

describe('[N25] what nobody tracked is found', () => {
  test('each line of a copy is the line of the draft, also of two with the same words', () => {
    expect(page.lines.map(({ role }) => role)).toEqual([
      'formula',
      'preambular',
      'operative',
      'operative',
      'operative',
      'operative',
      'note',
    ]);
    expect(pairsWith({})).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('a line outside the paragraphs is found by most of its words', () => {
    expect(pairsWith({ 0: 'THE GENERAL ASSEMBLY:' })[0]).toBe(0);
    expect(pairsWith({ 0: 'The Security Council,' })[0]).toBeNull();
  });

  test('a line without words is none of the draft', () => {
    expect(pairsWith({ 0: '' })[0]).toBeNull();
    expect(pairsWith({ 0: '* * *' })[0]).toBeNull();
  });

  test('a note is a note with other words, and no paragraph is one', () => {
    expect(pairsWith({ 6: 'See resolution 71/1.' })).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const more = read([...LINES, '3. See resolution 70/1.']);
    expect(pairsWith({}, more)).toEqual([0, 1, 2, 3, 4, 5, null]);
  });

  test('a subparagraph that the draft does not have has no partner', () => {
    const more = read([...LINES.slice(0, 5), '(c) To hold an exhibition;', ...LINES.slice(5)]);
    expect(pairsWith({}, more)).toEqual([0, 1, 2, 3, 4, null, 5]);
  });
});
