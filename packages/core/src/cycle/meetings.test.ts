import { expect, test } from 'vitest';
import { meetingSaid, type SaidOfMeeting } from './meetings.ts';

const at = (address: string, instrument = 0) => ({ instrument, address, words: 'general meeting' });
const general: SaidOfMeeting = { field: 'series', value: 'general', at: null };
const said = (field: string, value: string, place: SaidOfMeeting['at'] = null) => ({
  field,
  value,
  at: place,
});

test('[R31] what a person states of a meeting counts as a paragraph does', () => {
  const planned = meetingSaid('meeting:1', [
    general,
    said('from', '2026-12-01'),
    said('host', 'Sample Organization'),
  ]);
  expect(planned).toMatchObject({
    ...{ entry: 'meeting:1', hosts: ['Sample Organization'], held: null, announced: [] },
    planned: { first: '2026-12-01', last: '2026-12-01' },
  });
  const held = meetingSaid('meeting:1', [general, said('state', 'concluded'), said('from', '2026-12-01')]);
  expect([held?.held?.said, held?.planned]).toEqual(['2026-12-01', null]);
});

test('[R31] of the times that paragraphs say, the most exact; each paragraph once, in the order of the texts', () => {
  const meeting = meetingSaid(null, [
    general,
    said('state', 'held', at('PP27', 2)),
    said('on', '2024-07', at('PP27', 2)),
    said('state', 'held', at('PP12', 1)),
    said('from', '2024-07-22', at('PP12', 1)),
    said('to', '2024-07-24', at('PP12', 1)),
    said('on', '2024', at('PP12')),
    said('state', 'planned', at('PP12')),
  ]);
  expect(meeting).toMatchObject({ held: { said: '2024-07-22/2024-07-24' }, planned: { said: '2024' } });
  expect(meeting?.told.map(({ address }) => address)).toEqual(['PP12', 'PP27']);
  expect(meeting?.announced.map(({ instrument }) => instrument)).toEqual([0]);
});

test('[R31] no general meeting, one that is cancelled, and one without a time are in no cycle', () => {
  const day = said('on', '2026');
  expect(meetingSaid(null, [day])).toBeNull();
  expect(meetingSaid(null, [general, day, said('state', 'cancelled')])).toBeNull();
  expect(meetingSaid(null, [general, said('place', 'Astana')])).toBeNull();
});
