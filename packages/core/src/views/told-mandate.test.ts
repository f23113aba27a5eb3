import { describe, expect, test } from 'vitest';
import { mandatesFromInstrument } from '../mandates/from-instrument.ts';
import { instrumentsFromSource } from '../read-source.ts';
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
