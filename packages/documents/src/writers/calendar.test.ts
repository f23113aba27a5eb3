import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, icalFromEvents } from './calendar.ts';

const meeting: CalendarEvent = {
  uid: 'meeting:1/from@biennium',
  summary: 'General meeting, Astana; second part',
  description: 'A/RES/79/9, PP12',
  ...{ first: '2024-07-22', last: '2024-07-24', yearly: false, tentative: true },
  ...{ place: 'Astana', category: 'Meeting', changedAt: '2024-11-18T09:30:00.000Z' },
};
const written = (...events: CalendarEvent[]) => icalFromEvents({ name: 'Sample', language: 'en', events });
const read = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { calendar, events };
};

describe('[D30] iCalendar', () => {
  test('an event fills whole days, the last one included', () => {
    const { events } = read(written(meeting));
    const [event] = events as [ICAL.Event];
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2024-07-22',
      '2024-07-25',
    ]);
    expect([event.uid, event.summary, event.location]).toEqual([meeting.uid, meeting.summary, 'Astana']);
    const value = (name: string) => String(event.component.getFirstPropertyValue(name));
    expect([value('dtstamp'), value('status'), value('transp')]).toEqual([
      '2024-11-18T09:30:00Z',
      'TENTATIVE',
      'TRANSPARENT',
    ]);
  });

  test('what was changed later says so, with a greater sequence', () => {
    const changed = { ...meeting, changedAt: '2024-11-18T09:31:00.000Z' };
    const [before, after] = [meeting, changed].map((each) => {
      const { component } = read(written(each)).events[0] as ICAL.Event;
      return ['last-modified', 'sequence'].map((name) => String(component.getFirstPropertyValue(name)));
    });
    expect([before?.[0], after?.[0]]).toEqual(['2024-11-18T09:30:00Z', '2024-11-18T09:31:00Z']);
    expect(Number(after?.[1]) - Number(before?.[1])).toBe(1);
    expect(Number(after?.[1])).toBeLessThan(2 ** 31);
  });

  test('a day of the year comes every year', () => {
    const yearly = { ...meeting, first: '2022-03-15', last: '2022-03-15', yearly: true };
    const [event] = read(written(yearly)).events as [ICAL.Event];
    const turns = event.iterator();
    expect([1, 2, 3].map(() => turns.next().toString())).toEqual(['2022-03-15', '2023-03-15', '2024-03-15']);
    expect(read(written(meeting)).events[0]?.isRecurring()).toBe(false);
  });

  test('the same events give the same bytes, in any time zone, with the line ends of the standard', () => {
    const zone = process.env['TZ'];
    try {
      const all = ['UTC', 'America/New_York', 'Pacific/Auckland'].map((name) => {
        process.env['TZ'] = name;
        return written(meeting);
      });
      expect(new Set(all).size).toBe(1);
      expect(all[0]).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
      expect(all[0]?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('no text gets out of its place', () => {
    const words = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('\r\n', '\n', 'BEGIN:VEVENT', 'END:VCALENDAR', ',', ';', '\\', '\\n', ':'),
          fc.constantFrom('اليوم الدولي لمكافحة كراهية الإسلام', 'Journée ', '\u2028', '\u0000', '"'),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, words, (name, summary, description) => {
        const ics = icalFromEvents({ name, language: 'ar', events: [{ ...meeting, summary, description }] });
        const { calendar, events } = read(ics);
        expect(calendar.getAllProperties('x-wr-calname').length).toBe(kept(name) === '' ? 0 : 1);
        expect(events.length).toBe(1);
        expect(calendar.getAllSubcomponents().length).toBe(1);
        expect(events[0]?.summary ?? '').toBe(kept(summary));
        expect(events[0]?.description ?? '').toBe(kept(description));
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 200 },
    );
  });
});

/** What of a text must come back. */
function kept(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}
