import { expect, test } from 'vitest';
import { instrumentsFromSource } from '../read-source.ts';
import { plainSource } from '../text/source-text.ts';
import { linesFromSource } from './from-source.ts';

test('[T4] where a line is a paragraph, a line separator within it is white space', () => {
  const lines = linesFromSource(
    plainSource('39th plenary meeting\u202818 November 2024', 'paragraphs'),
  ).value;
  expect(lines.map((line) => line.words.text)).toEqual(['39th plenary meeting 18 November 2024']);
});

test('[T3] what syntax stands for takes its place', () => {
  const text = '10&nbsp;July<br>2024';
  const marks = [
    { kind: 'syntax' as const, start: 2, end: 8, value: '\u00a0' },
    { kind: 'syntax' as const, start: 12, end: 16, value: '\n' },
  ];
  const lines = linesFromSource({ ...plainSource(text), marks }).value;
  expect(lines.map((line) => line.words.text)).toEqual(['10 July 2024']);
});

test('[I2] a year alone on a wrapped line is no page number', () => {
  const text = `The General Assembly,

Recalling its decision to hold a meeting of the two organizations on 18 November
2044
in Jeddah and the report of the Secretary-General on the work of both of them there,

1. Decides to go on.
`;
  const [answer] = instrumentsFromSource(plainSource(text));
  expect(answer?.value.preamble[0]?.text).toContain('on 18 November 2044 in Jeddah');
  expect(answer?.value.furniture).toEqual([]);
});
