import { expect, test } from 'vitest';
import { instrumentsFromSource } from './read-source.ts';
import { plainSource } from './text/source-text.ts';

/** Lines of the smaller text; the other has twice as many. */
const LINES = 12_000;
const TRIES = 5;
const TIMEOUT_MS = 60_000;

const BEGINNING = 'The General Assembly,\nRecalling its resolution 37/4 of 22 October 1982,\n1. Decides:\n';

/** Texts that are no resolution, or one that never ends, from so many lines. */
const TEXTS: Readonly<Record<string, (lines: number) => string>> = {
  'short lines': (lines) => 'some words\n'.repeat(lines),
  'the number 1 on every line': (lines) => '1. Decides to act;\n'.repeat(lines),
  'the number 1 alone on every line': (lines) => '1.\n'.repeat(lines),
  'the item (a) on every line': (lines) => '(a) x\n'.repeat(lines),
  'items of a list': (lines) => BEGINNING + '(a) To act;\n'.repeat(lines),
  'headings without paragraphs': (lines) => BEGINNING + 'Section heading\n\n'.repeat(lines),
  'pages with a head': (lines) => BEGINNING + '\fA/RES/79/9\nand words and words,\n'.repeat(lines),
  'notes between the lines of one paragraph': (lines) =>
    BEGINNING + Array.from({ length: lines }, (_, index) => `${index % 999} A/59/303.\n`).join(''),
  'calls of one note': (lines) => `${BEGINNING}${'the report¹\n'.repeat(lines)}¹ A/59/303.\n`,
  'two resolutions with starred notes': (lines) =>
    ['A', 'B']
      .map((part) => `${part}\nThe General Assembly,\n1. Decides to act.\n${'*** Note.\n'.repeat(lines)}`)
      .join(''),
  'one line': (lines) => `${BEGINNING}1. Decides ${'to act and 1 and 2 of resolution 37/4, '.repeat(lines)}`,
};

test.each(Object.entries(TEXTS))(
  '[I14] %s: twice the text takes less than three times the time',
  (_, text) => {
    const once = plainSource(text(LINES));
    const twice = plainSource(text(2 * LINES));
    let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let tries = 0; tries < TRIES && !(most < 3 * least); tries++) {
      least = Math.min(least, readingTime(once));
      most = Math.min(most, readingTime(twice));
    }
    expect(most / least).toBeLessThan(3);
    // 100,000 such lines take less than two seconds of a processor of its own; one that is shared is given six.
    expect((most * 100_000) / (2 * LINES)).toBeLessThan(6000);
  },
  TIMEOUT_MS,
);

/** Processor time that a reading takes, in milliseconds. */
function readingTime(source: Parameters<typeof instrumentsFromSource>[0]): number {
  const before = process.cpuUsage();
  instrumentsFromSource(source);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
