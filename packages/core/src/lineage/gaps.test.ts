import { describe, expect, test } from 'vitest';
import type { Instrument } from '../instrument/instrument.ts';
import { made } from '../test-kit/flat-paragraphs.ts';
import { gapsOfLineage } from './gaps.ts';

const member = (facts: Partial<Instrument>, recalling: string): Instrument => ({
  ...made([recalling], ['Decides to remain seized of the matter.']),
  ...facts,
});

const RECALLED =
  'Recalling its resolutions 37/4 of 22 October 1982, 59/8 of 22 October 2004, 61/49 of 4 December 2006 and 77/18 of 21 November 2022,';

describe('[L12] what is recalled and not held', () => {
  const first = member({ symbol: 'A/RES/59/8', session: 59 }, 'Recalling the Charter of the United Nations,');
  const draft = member(
    { symbol: null, kind: 'draft', session: 77 },
    'Recalling the Charter of the United Nations,',
  );
  const last = member({ symbol: 'A/RES/79/9', session: 79, adoptedOn: '2024-11-18' }, RECALLED);

  test('stands at its time, in the order of time', () => {
    expect(
      gapsOfLineage([first, draft, last]).map(({ symbol, after, draft: of }) => [symbol, after, of]),
    ).toEqual([
      ['A/RES/37/4', -1, null],
      ['A/RES/61/49', 0, null],
      ['A/RES/77/18', 1, 1],
    ]);
  });

  test('names the place that recalls it, and its date as stated there', () => {
    expect(gapsOfLineage([first, last])[1]).toEqual({
      symbol: 'A/RES/61/49',
      date: '2006-12-04',
      after: 0,
      draft: null,
      recalledBy: { instrument: 1, address: 'PP1' },
    });
  });

  test('is none where it is recalled without a date', () => {
    const undated = member(
      { symbol: 'A/RES/79/9', session: 79 },
      'Recalling its resolutions 59/8 of 22 October 2004 and 70/1, and 61/49 of 4 December 2006,',
    );
    expect(gapsOfLineage([first, undated]).map(({ symbol }) => symbol)).toEqual(['A/RES/61/49']);
  });

  test('is none where no member is named beside it: others are recalled too', () => {
    const other = member(
      { symbol: 'A/RES/79/1' },
      'Recalling its resolutions 60/1 of 16 September 2005 and 70/1 of 25 September 2015,',
    );
    expect(gapsOfLineage([first, other])).toEqual([]);
  });
});
