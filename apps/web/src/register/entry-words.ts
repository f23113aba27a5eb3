import type { Pair } from '../api/register-queries.ts';
import type { Organizations } from '../naming/use-organizations.ts';
import { isolate } from '../words/isolate.ts';
import { timeInWords } from '../words/time-in-words.ts';
import type { Words } from '../words/use-words.ts';
import { firstOf, valuesOf, type WithFields } from './value-of.ts';

/** A state or another word of a list, in the language of the screen. */
export function stateInWords(state: string, { w }: Pick<Words, 'w'>): string {
  return w(`entry.state.${state.replaceAll(' ', '-')}`);
}

/** The name of a side, where it is known between whom the cooperation is. */
export function sideInWords(side: string, pair: Pair | null, { w, language }: Words): string {
  const known = side === 'a' ? pair?.a : side === 'b' ? pair?.b : undefined;
  const name = known?.names[language] ?? known?.names.en;
  return name ? isolate(name) : w(`entry.side.${side}`);
}

/** When a meeting is: its days, or what is known of them. */
export function daysInWords(entry: WithFields, { w, language }: Words): string {
  const [on, from, to] = ['on', 'from', 'to'].map((name) => firstOf(entry, name));
  if (from && to && from !== to) {
    return w('entry.days', { from: startInWords(from, to, language), to: timeInWords(to, language) });
  }
  const day = from ?? on;
  return day ? timeInWords(day, language) : w('entry.days.unknown');
}

/** The first of several days, without the month and the year that it shares with the last. */
function startInWords(from: string, to: string, language: Words['language']): string {
  const words = timeInWords(from, language);
  if (from.slice(0, 7) === to.slice(0, 7)) return words.split(' ')[0] ?? words;
  return from.slice(0, 4) === to.slice(0, 4) ? words.replace(/\s\d{4}$/, '') : words;
}

/** What a meeting or an agreement is called in a heading: by its place, its parties, or as it is cited. */
export function entryName(
  entry: WithFields & { readonly kind: string; readonly label: string },
  words: Words,
  { called }: Pick<Organizations, 'called'>,
): string {
  const { w } = words;
  if (entry.kind === 'meeting') {
    const series = firstOf(entry, 'series');
    const place = firstOf(entry, 'place');
    if (!series && entry.label) {
      const comma = /\p{Script=Arabic}/u.test(entry.label) ? '، ' : ', ';
      return isolate(place ? `${entry.label}${comma}${place}` : entry.label);
    }
    const what = series ? w(`entry.series.${series}`) : w('meeting.nameless');
    return place ? w('meeting.name', { what, place: isolate(place) }) : what;
  }
  const type = entryType(entry, words);
  const parties = partiesOf(entry, 'party', called).map(isolate);
  return parties.length < 2 ? type : w('agreement.name', { type, parties: parties.join(' – ') });
}

/** The parties, hosts or owners, each once: as the screen calls them, or in the words of the source. */
export function partiesOf(entry: WithFields, field: string, called: Organizations['called']): string[] {
  return [...new Set(valuesOf(entry, field).map(called))];
}

/** What kind of agreement it is, as it is cited. */
export function entryType(entry: WithFields, { w }: Pick<Words, 'w'>): string {
  return firstOf(entry, 'name') ?? firstOf(entry, 'type') ?? w('agreement.nameless');
}

/** One value of a field, in the language of the screen where it is not words of its own. */
export function valueInWords(field: string, value: string, pair: Pair | null, words: Words): string {
  if (field === 'state') return stateInWords(value, words);
  if (field === 'series') return words.w(`entry.series.${value}`);
  if (field === 'hostSide') return sideInWords(value, pair, words);
  return /^\d{4}(-\d{2}){0,2}$/.test(value) ? timeInWords(value, words.language) : value;
}
