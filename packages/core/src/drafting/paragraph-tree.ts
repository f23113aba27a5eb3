import { labelReadings } from '../instrument/constructs/subparagraph-marker.ts';
import type { Passage } from '../instrument/flat-paragraph.ts';
import type { NoteReference, Paragraph, RichText, Subparagraph } from '../instrument/instrument.ts';
import type { Range } from '../text/span.ts';
import type { EntryWords } from './draft.ts';

type Head = Pick<Paragraph, 'address' | 'number' | 'openingPhrase'>;

interface Branch {
  readonly words: RichText;
  readonly address: string;
  readonly marker: string;
  readonly degree: number;
  readonly children: Branch[];
  readonly wrapUps: RichText[];
}

const NOWHERE = { span: { start: 0, end: 0 }, spans: [], pieces: [] };

/** A paragraph with its subparagraphs from flat words: what `flatParagraph` lays flat, set up again. */
export function paragraphTree(
  words: EntryWords,
  references: readonly NoteReference[],
  head: Head,
): Paragraph {
  const last = words.passages.length - 1;
  const rich = (passage: Passage, index: number): RichText => ({
    ...NOWHERE,
    text: words.text.slice(passage.start, passage.end),
    // A mark between two passages belongs to the one that ends there.
    notes: references
      .filter(({ at }) => at >= passage.start && (at <= passage.end || index === last))
      .filter(({ at }) => index === 0 || at > (words.passages[index - 1] as Passage).end)
      .map(({ marker, at }) => ({ marker, at: Math.min(at, passage.end) - passage.start })),
    italics: rangesWithin(words.italics, passage),
  });
  const first = words.passages[0] as Passage;
  const root: Branch = {
    words: rich(first, 0),
    address: head.address,
    marker: '',
    degree: 0,
    children: [],
    wrapUps: [],
  };
  const taken = new Map<string, number>();
  let path: Branch[] = [root];
  for (const [index, passage] of words.passages.entries()) {
    if (index === 0) continue;
    if (passage.role === 'subparagraph') {
      path = path.slice(0, Math.max(1, Math.min(passage.degree, path.length)));
      const parent = path.at(-1) as Branch;
      const marker = passage.marker ?? '';
      const branch: Branch = {
        words: rich(passage, index),
        address: uniqueAddress(`${parent.address} (${labelOf(marker, parent.children.length)})`, taken),
        marker,
        degree: path.length,
        children: [],
        wrapUps: [],
      };
      parent.children.push(branch);
      path.push(branch);
    } else {
      path = path.slice(0, Math.max(1, Math.min(passage.degree + 1, path.length)));
      (path.at(-1) as Branch).wrapUps.push(rich(passage, index));
    }
  }
  const part = words.role === 'preambular' ? 'preambular' : 'operative';
  return {
    ...root.words,
    ...head,
    part,
    subparagraphs: root.children.map(subparagraph),
    wrapUp: joined(root.wrapUps),
  };
}

function subparagraph({ words, address, marker, degree, children, wrapUps }: Branch): Subparagraph {
  return {
    ...words,
    address,
    marker,
    degree,
    subparagraphs: children.map(subparagraph),
    wrapUp: joined(wrapUps),
  };
}

function joined(wrapUps: readonly RichText[]): RichText | null {
  return wrapUps.reduce<RichText | null>((before, next) => (before ? joinedPair(before, next) : next), null);
}

/** Two closing stretches of one list as one, a space between them. */
function joinedPair(first: RichText, second: RichText): RichText {
  const shift = first.text.length + 1;
  return {
    ...NOWHERE,
    text: `${first.text} ${second.text}`,
    notes: [...first.notes, ...second.notes.map(({ marker, at }) => ({ marker, at: at + shift }))],
    italics: [
      ...first.italics,
      ...second.italics.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    ],
  };
}

/** What stands between the brackets of a marker; the place in the list for bullets. */
function labelOf(marker: string, index: number): string {
  const label = marker.replace(/[().\s]/g, '').toLowerCase();
  return label === '' || labelReadings(label)[0]?.family === 'bullet' ? String(index + 1) : label;
}

/** A letter used twice gets its turn behind a stroke. */
function uniqueAddress(address: string, taken: Map<string, number>): string {
  const turn = (taken.get(address) ?? 0) + 1;
  taken.set(address, turn);
  return turn === 1 ? address : `${address}/${turn}`;
}

/** Ranges of a text that lie in a part of it, as ranges of the part. */
function rangesWithin(ranges: readonly Range[], { start, end }: Range): Range[] {
  return ranges.flatMap((range) => {
    const from = Math.max(range.start, start);
    const to = Math.min(range.end, end);
    return from < to ? [{ start: from - start, end: to - start }] : [];
  });
}
