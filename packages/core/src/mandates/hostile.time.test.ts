import { expect, test } from 'vitest';
import { instrumentsFromSource } from '../read-source.ts';
import { factsFromInstrument } from '../register/from-instrument.ts';
import { plainSource } from '../text/source-text.ts';
import { mandatesFromInstrument } from './from-instrument.ts';

/** How often the part of the smaller text stands in it; in the other twice as often. */
const PARTS = 3000;
const TRIES = 5;
const TIMEOUT_MS = 120_000;

/** Paragraphs that never end, from so many parts. */
const PARAGRAPHS: Readonly<Record<string, (parts: number) => string>> = {
  'clauses joined on': (parts) =>
    `Requests the Secretary-General to act${', and calls upon Member States to act'.repeat(parts)}`,
  'clauses without an act': (parts) => `Notes ${'and calls upon '.repeat(parts)}`,
  'verbs within verbs': (parts) =>
    `Requests the Office, ${'which calls upon those that '.repeat(parts)} to act`,
  addressees: (parts) =>
    `Requests the Secretary-General${', the Office and the Fund'.repeat(parts)} to report`,
  'beginnings of an act': (parts) => `Requests the Office ${'to '.repeat(parts)}`,
  'quotations that nothing closes': (parts) => `Requests the Office to ${'“a '.repeat(parts)}`,
  'quotations in quotations': (parts) => `Requests ${'“a '.repeat(parts)}${'” b'.repeat(parts)} to report`,
  'brackets that nothing closes': (parts) => `Requests the Office ${'('.repeat(parts)} to report`,
  'brackets in brackets': (parts) => `Requests ${'(a '.repeat(parts)}${') '.repeat(parts)} to report`,
  'sessions that never will be': (parts) =>
    `Requests the Office to report ${'at its 9999999th session and '.repeat(parts)}`,
  'an ordinal without an end': (parts) =>
    `Requests the Office to report at its ${'eighty-'.repeat(parts)}first session`,
  'a number without an end': (parts) => `Requests the Office to report at its ${'9'.repeat(parts)}th session`,
  'days that the calendar has not': (parts) =>
    `Requests the Office to report ${'by 31 December 99999, no later than 30 February 2026, '.repeat(parts)}`,
  'digits of two scripts': (parts) =>
    `يطلب إلى الأمين العام أن يقدم ${'في دورتها ١2٣4۵ الحادية والثمانين و'.repeat(parts)}`,
  'Arabic names joined on': (parts) => `يطلب إلى ${'الأمين العام و'.repeat(parts)} أن يقدم`,
  'French clauses joined on': (parts) =>
    `Prie le Secrétaire général ${'d’agir, et invite les États à agir, '.repeat(parts)}`,
  'halves of pairs': (parts) => `Requests ${'\ud800 '.repeat(parts)}to act`,
  'marks on marks': (parts) => `Requests the ${'e\u0301\u0301'.repeat(parts)} to act`,
  'meetings of one sentence': (parts) =>
    `Takes note of the general meeting, ${'held in Geneva from 1 to 99 May 2024, '.repeat(parts)}`,
  'signatures of one agreement': (parts) =>
    `Welcomes the memorandum of understanding ${'signed on 24 January 2016 and '.repeat(parts)}`,
};

const instrumentOf = (paragraph: string) => {
  const start = /^[\u0600-\u06FF]/.test(paragraph)
    ? 'إن الجمعية العامة،\n١ - '
    : paragraph.startsWith('Prie')
      ? "L'Assemblée générale,\n1. "
      : 'The General Assembly,\n1. ';
  const [answer] = instrumentsFromSource(plainSource(`${start}${paragraph}.\n`));
  if (!answer) throw new Error('no instrument');
  return answer.value;
};

test.each(Object.entries(PARAGRAPHS))(
  '[M16] [R1] %s: twice the text takes less than three times the time',
  (_, paragraph) => {
    const [once, twice] = [instrumentOf(paragraph(PARTS)), instrumentOf(paragraph(2 * PARTS))];
    for (const read of [mandatesFromInstrument, factsFromInstrument] as const) {
      const timeOf = (instrument: typeof once): number => {
        const before = process.cpuUsage();
        read(instrument);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      };
      let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let tries = 0; tries < TRIES && !(most < 3 * Math.max(least, NOISE_MS)); tries++) {
        least = Math.min(least, timeOf(once));
        most = Math.min(most, timeOf(twice));
      }
      expect(most / Math.max(least, NOISE_MS)).toBeLessThan(3);
    }
  },
  TIMEOUT_MS,
);

/** Less than this tells nothing about growth. */
const NOISE_MS = 20;
