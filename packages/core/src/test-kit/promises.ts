import type { Instrument, Paragraph, RichText, Subparagraph, Text } from '../instrument/instrument.ts';
import { cleanText } from '../text/clean.ts';
import type { SourceText } from '../text/source-text.ts';
import { hull, type Span } from '../text/span.ts';

/** What a reading breaks of the promises that every reading keeps (rules T2, T3, I12), a line for each; empty when it keeps them. */
export function brokenPromises(source: SourceText, instruments: readonly Instrument[]): string[] {
  const broken: string[] = [];
  for (const instrument of instruments) {
    for (const text of textsOf(instrument)) broken.push(...brokenPlaces(source, text));
    for (const text of richTextsOf(instrument)) broken.push(...brokenRanges(text));
    const addresses = clausesOf(instrument).map((clause) => clause.address);
    if (new Set(addresses).size !== addresses.length)
      broken.push(`an address is used twice: ${addresses.join(', ')}`);
    const citing = new Set([
      ...addresses,
      ...instrument.notes.map((note) => `note ${note.marker}`),
      ...instrument.annexes.map((annex) => annex.label),
    ]);
    for (const citation of instrument.citations) {
      if (!citing.has(citation.address)) broken.push(`a citation in ${citation.address}, which there is not`);
      if (!inBounds(source, citation.span))
        broken.push(`citation ${citation.symbol} stands at ${citation.span.start}–${citation.span.end}`);
    }
  }
  for (const words of lostWords(source, instruments))
    broken.push(`words without a place: ${JSON.stringify(words)}`);
  return broken;
}

function clausesOf({ preamble, operative }: Instrument): (Paragraph | Subparagraph)[] {
  const below = (clause: Paragraph | Subparagraph): (Paragraph | Subparagraph)[] => [
    clause,
    ...clause.subparagraphs.flatMap(below),
  ];
  return [...preamble, ...operative].flatMap(below);
}

function richTextsOf(instrument: Instrument): RichText[] {
  return [
    ...clausesOf(instrument).flatMap((clause) => (clause.wrapUp ? [clause, clause.wrapUp] : [clause])),
    ...instrument.annexes.flatMap((annex) => annex.paragraphs),
  ];
}

function textsOf(instrument: Instrument): Text[] {
  const { notes, headings, front, closing, furniture, unplaced } = instrument;
  return [...richTextsOf(instrument), ...notes, ...headings, ...front, ...closing, ...furniture, ...unplaced];
}

function inBounds(source: SourceText, { start, end }: Span): boolean {
  return start >= 0 && start <= end && end <= source.text.length;
}

function brokenPlaces(source: SourceText, { text, span, spans, pieces }: Text): string[] {
  const broken: string[] = [];
  const words = JSON.stringify(text.slice(0, 60));
  if (/^\s|\s$|\s{2}|[^\S ]/.test(text)) broken.push(`not clean: ${words}`);
  if (!spans.every((place) => inBounds(source, place) && place.end > place.start))
    broken.push(`out of bounds: ${words}`);
  if (spans.some((place, index) => index > 0 && place.start < (spans[index - 1] as Span).end))
    broken.push(`places out of order: ${words}`);
  // The span of a paragraph reaches over its list besides.
  if (spans.length > 0 && (hull(spans).start !== span.start || hull(spans).end > span.end))
    broken.push(`the span is no hull: ${words}`);
  let filled = 0;
  for (const piece of pieces) {
    if (piece.at < filled) broken.push(`pieces overlap: ${words}`);
    if (!isPutIn(source, text.slice(filled, piece.at))) broken.push(`words that stand nowhere: ${words}`);
    filled = piece.at + piece.length;
    const here = text.slice(piece.at, filled);
    const there = source.text
      .slice(piece.start, piece.start + piece.length)
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/\s|\u0085/g, ' ');
    if (here !== there) broken.push(`${JSON.stringify(here)} stands at ${JSON.stringify(there)}`);
  }
  if (!isPutIn(source, text.slice(filled))) broken.push(`words that stand nowhere at the end: ${words}`);
  return broken;
}

/** Whether words without a place are white space, or what syntax of the file stands for: an é for `&eacute;`. */
function isPutIn(source: SourceText, words: string): boolean {
  const left = words.trim();
  if (left === '') return true;
  const values = source.marks.flatMap((mark) => (mark.kind === 'syntax' && mark.value ? [mark.value] : []));
  return [...left].every(
    (character) => character === ' ' || values.some((value) => value.includes(character)),
  );
}

function brokenRanges({ text, notes, italics }: RichText): string[] {
  const inside = (at: number): boolean => at >= 0 && at <= text.length;
  const broken: string[] = [];
  if (!notes.every((note, index) => inside(note.at) && note.at >= (notes[index - 1]?.at ?? 0)))
    broken.push(`note marks out of place: ${text}`);
  if (!italics.every(({ start, end }) => inside(start) && inside(end) && start < end))
    broken.push(`italics out of place: ${text}`);
  return broken;
}

/** Words of the source that no value of any instrument answers for. */
function lostWords(source: SourceText, instruments: readonly Instrument[]): string[] {
  const taken = new Uint8Array(source.text.length);
  for (const mark of source.marks) if (mark.kind === 'syntax') taken.fill(1, mark.start, mark.end);
  for (const instrument of instruments) {
    const places = [
      ...textsOf(instrument).flatMap((text) => text.spans),
      ...instrument.annexes.flatMap((annex) => annex.labelSpans),
    ];
    for (const { start, end } of places) taken.fill(1, start, end);
  }
  return stretchesLeft(source, taken);
}

/** The words that are left, a stretch for each run of them. */
function stretchesLeft(source: SourceText, taken: Uint8Array): string[] {
  const stretches: string[] = [];
  let start = -1;
  for (let at = 0; at <= source.text.length; at++) {
    const left = at < source.text.length && taken[at] === 0;
    if (left && start < 0) start = at;
    if (left || start < 0) continue;
    const { text } = cleanText(source.text, start, at);
    if (text !== '')
      stretches.push(
        ...source.text
          .slice(start, at)
          .split(/[\n\r\f]+/)
          .map((line) => cleanText(line, 0, line.length).text)
          .filter((line) => line !== ''),
      );
    start = -1;
  }
  return stretches;
}
