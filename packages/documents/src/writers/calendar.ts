import { ICalCalendar, ICalEventRepeatingFreq, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** Something that fills whole days. */
export interface CalendarEvent {
  /** Stays the same for the same thing: a calendar that is read again moves it, and does not add another. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** ISO 8601 days, the last one included. */
  readonly first: string;
  readonly last: string;
  /** Every year on these days. */
  readonly yearly: boolean;
  /** Nobody has confirmed it. */
  readonly tentative: boolean;
  readonly place: string | null;
  readonly category: string;
  /** When it was last changed, as an ISO 8601 instant. */
  readonly changedAt: string;
}

/** A calendar to write. */
export interface CalendarToWrite {
  readonly name: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly events: readonly CalendarEvent[];
}

const DAY = 86_400_000;

/**
 * Events as iCalendar (RFC 5545), in the order given (rule D30). The same events give the same bytes. No event takes time: who subscribes is free on
 * these days.
 */
export function icalFromEvents({ name, language, events }: CalendarToWrite): string {
  const calendar = new ICalCalendar({
    name: escaped(plain(name).replaceAll('\n', ' ')),
    prodId: { company: 'Biennium', product: 'Calendar', language: language.toUpperCase() },
  });
  for (const event of events) {
    const { uid, first, last, yearly, tentative, place, changedAt } = event;
    calendar.createEvent({
      id: uid,
      start: startOf(first),
      end: new Date(startOf(last).getTime() + DAY),
      allDay: true,
      summary: plain(event.summary),
      description: plain(event.description),
      location: place === null ? null : plain(place),
      categories: [{ name: plain(event.category) }],
      repeating: yearly ? { freq: ICalEventRepeatingFreq.YEARLY } : null,
      status: tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      sequence: sequenceOf(changedAt),
    });
  }
  return calendar.toString();
}

/** Minutes since 2000: greater for what was changed later, and within the integers of RFC 5545. */
function sequenceOf(changedAt: string): number {
  return Math.max(0, Math.floor((Date.parse(changedAt) - Date.UTC(2000, 0, 1)) / 60_000));
}

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Text as a calendar can hold it: line ends as one sign, no other control characters, no halves of pairs. */
function plain(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}

/** The library escapes the text of events, but not the name of a calendar. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&');
}
