import type { Note } from '../../instrument/instrument.ts';
import { redlineOfTexts } from '../../redline/from-texts.ts';
import type { Redline } from '../../redline/redline.ts';
import { plainTypography } from '../../text/typography.ts';
import { likePairs } from '../alignment/likeness.ts';
import { vectorSpace } from '../alignment/vectors.ts';
import type { Block, ComparedNote, ComparisonRow } from '../comparison.ts';

/** Notes that no place holds together belong together when their words are as alike as this. */
const ALIKE = 0.5;

/**
 * The notes of both texts: one that is called at the same place of kept words is the same note, whatever it says; of the
 * others, those of like words (rule L28). In the order of the new text; what is dropped stands behind the note before it.
 */
export function comparedNotes(
  old: readonly Note[],
  fresh: readonly Note[],
  rows: readonly ComparisonRow[],
): ComparedNote[] {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const join = (one: number, other: number): void => {
    if (partners.has(one) || taken.has(other)) return;
    partners.set(one, other);
    taken.add(other);
  };
  for (const [one, other] of sameCalls(rows)) {
    const oldNote = old.findIndex(({ marker }) => marker === one);
    const newNote = fresh.findIndex(({ marker }) => marker === other);
    if (oldNote >= 0 && newNote >= 0) join(oldNote, newNote);
  }
  for (const [one, other] of likeNotes(old, fresh, partners)) join(one, other);

  const oldOf = new Map([...partners].map(([one, other]) => [other, one]));
  const compared = fresh.map((note, index): ComparedNote[] => {
    const one = oldOf.get(index);
    return [comparedNote(one === undefined ? null : (old[one] as Note), note)];
  });
  const leading: ComparedNote[] = [];
  let row = leading;
  old.forEach((note, index) => {
    const other = partners.get(index);
    if (other === undefined) row.push(comparedNote(note, null));
    else row = compared[other] as ComparedNote[];
  });
  return [...leading, ...compared.flat()];
}

function comparedNote(old: Note | null, fresh: Note | null): ComparedNote {
  return {
    old: old?.marker ?? null,
    new: fresh?.marker ?? null,
    redline: redlineOfTexts(old?.text ?? '', fresh?.text ?? ''),
    italics: { old: old?.italics ?? [], new: fresh?.italics ?? [] },
  };
}

/** Old and new markers that are called at the same place. */
function* sameCalls(rows: readonly ComparisonRow[]): Generator<readonly [string, string]> {
  for (const row of rows) {
    const { counterpart } = row;
    // A moved paragraph is looked at once, from its old place.
    if (counterpart !== null && row.new.length > 0) continue;
    const other = counterpart === null ? row : (rows[counterpart] as ComparisonRow);
    const redline = counterpart === null ? row.redline : row.counterpartRedline;
    if (redline === null) continue;
    const placesOfNew = new Map<number, string[]>();
    for (const { marker, at } of callsOf(other.new))
      placesOfNew.set(at, [...(placesOfNew.get(at) ?? []), marker]);
    for (const { marker, at } of callsOf(row.old)) {
      const place = newPlace(redline, at);
      const called = place === null ? undefined : placesOfNew.get(place)?.shift();
      if (called !== undefined) yield [marker, called];
    }
  }
}

function callsOf(blocks: readonly Block[]): { marker: string; at: number }[] {
  let start = 0;
  return blocks.flatMap(({ notes, text }) => {
    const from = start;
    start += text.length + 1;
    return notes.map(({ marker, at }) => ({ marker, at: from + at }));
  });
}

/** Where the place before the code unit `at` of the old text is in the new one: behind the same kept words, or before them. */
function newPlace({ runs }: Redline, at: number): number | null {
  for (const { kind, old, new: fresh } of runs) {
    if (kind === 'kept' && old.start < at && at <= old.end) return fresh.start + at - old.start;
  }
  const ahead = runs.find(({ kind, old }) => kind === 'kept' && old.start === at);
  return ahead ? ahead.new.start : null;
}

/** Of the notes that are not joined yet those of like words, the most alike first. */
function likeNotes(
  old: readonly Note[],
  fresh: readonly Note[],
  partners: ReadonlyMap<number, number>,
): (readonly [number, number])[] {
  const taken = new Set(partners.values());
  const oldLeft = [...old.keys()].filter((index) => !partners.has(index));
  const newLeft = [...fresh.keys()].filter((index) => !taken.has(index));
  const texts = (notes: readonly Note[], left: readonly number[]): string[] =>
    left.map((index) => plainTypography(notes[index]?.text ?? ''));
  return likePairs(vectorSpace(texts(old, oldLeft), texts(fresh, newLeft)), ALIKE)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.old - a.new) - Math.abs(b.old - b.new))
    .map((pair) => [oldLeft[pair.old] as number, newLeft[pair.new] as number] as const);
}
