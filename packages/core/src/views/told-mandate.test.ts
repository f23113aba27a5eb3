import { describe, expect, test } from 'vitest';
import { mandatesFromInstrument } from '../mandates/from-instrument.ts';
import { instrumentsFromSource } from '../read-source.ts';
import { mandateLists } from '../test-kit/mandate-lists.ts';
import { plainSource } from '../text/source-text.ts';
import { pageOfMandates } from './mandates-page.ts';
import { toldMandates } from './told-mandate.ts';

const TEXT = `The General Assembly,

Recalling its resolution,

1. Takes note of the report;

2. Requests the Secretary-General to report to the General Assembly at its
eighty-first session, and invites the Chair to hold regular consultations, if necessary.`;

const [answer] = instrumentsFromSource(plainSource(TEXT));
if (!answer) throw new Error('no instrument');
const instrument = answer.value;
const mandates = mandatesFromInstrument(instrument).value;
const at = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

describe('[M17] a mandate is told in plain values, with its places in the source', () => {
  const [report, consultations] = toldMandates(instrument, mandates);

  test('what is due, and the words that say so', () => {
    expect(report).toMatchObject({
      id: 'OP2',
      carriedBy: 'OP2',
      verb: 'requests',
      deliverable: 'report',
      due: { kind: 'session', session: 81, on: '2026-09-08' },
      recurrence: null,
      themes: [],
      countries: [],
      goals: [],
      history: [],
    });
    expect(report?.due && at(report.due.span)).toBe('at its\neighty-first session');
    expect(report && at(report.span)).toMatch(/^Requests .*\neighty-first session$/s);
    expect(report?.addressees.map(({ span }) => at(span))).toEqual(['Secretary-General']);
  });

  test('the words where no length of time is named', () => {
    expect(consultations).toMatchObject({
      id: 'OP2/2',
      recurrence: 'regular',
      conditions: ['if necessary'],
      due: null,
    });
  });

  test('on a page: a paragraph that asks for nothing has a dash', () => {
    expect(pageOfMandates(instrument, mandates, () => 'new')).toMatchInlineSnapshot(`
      "# 

      OP1      — Takes note of the report;
      OP2      requests (1050, M4)
          asked      Secretary-General
          act        to report to the General Assembly at its eighty-first session
          makes      report
          due        session 81, 2026-09-08 (M33)
          since      new
      OP2/2    invites (840, M4)
          asked      Chair
          act        to hold regular consultations, if necessary
          makes      consultations
          again      regular
          if         if necessary
          since      new
      "
    `);
  });
});

describe('[M17] with the lists of the house', () => {
  const text = `The General Assembly,

Recalling its resolution,

1. Welcomes the efforts of the Organization of Islamic Cooperation and of all others that have taken part in this work for so many years;

2. Affirms that a general meeting between representatives of the United Nations system and the Organization of Islamic Cooperation should be held once every two years
on health in Mali and on the Sustainable Development Goals.`;
  const [read] = instrumentsFromSource(plainSource(text));
  if (!read) throw new Error('no instrument');
  const found = mandatesFromInstrument(read.value, mandateLists).value;

  test('terms are told by their identifiers', () => {
    expect(toldMandates(read.value, found)).toMatchObject([
      {
        themes: ['health', 'sustainable-development'],
        countries: ['MLI'],
        goals: ['all'],
        recurrence: 'P2Y',
      },
    ]);
  });

  test('on a page', () => {
    expect(pageOfMandates(read.value, found)).toMatchInlineSnapshot(`
      "# 

      OP1      — Welcomes the efforts of the Organization of Islamic Cooperation and of all others that hav …
      OP2      affirms (450, M8)
          asked      (implied) United Nations system [un-system]; (implied) Organization of Islamic Cooperation [oic]
          act        a general meeting between representatives of the United Nations system and the Organization of Islamic Cooperation should be held once every two years on health in Mali and on the Sustainable Development Goals
          due        again and again (M41)
          again      P2Y
          about      health, sustainable-development
          countries  MLI
          goals      all
      "
    `);
  });

  test('a mandate of a paragraph that is not there is not told', () => {
    const [mandate] = found;
    expect(mandate && toldMandates(read.value, [{ ...mandate, paragraph: 'OP9' }])).toEqual([]);
  });
});
