import type { Mark } from '../text/source-text.ts';
import { isRunningHeader } from './constructs/furniture.ts';
import { hasTitleNumber } from './constructs/title-number.ts';
import type { Matter, Text } from './instrument.ts';
import type { ReadPassage } from './paragraphs.ts';
import type { Passage } from './passages/passage.ts';
import { richText, textOf } from './rich-text.ts';

/** Everything that is no paragraph, note, heading or annex. */
export interface PlacedMatter {
  readonly front: Matter[];
  readonly closing: Matter[];
  readonly furniture: Matter[];
  readonly unplaced: Text[];
}

/** Front matter with its title found, closing matter, furniture, and what is left (rules I2, I10, I12). */
export function matterFromPassages(
  passages: readonly Passage[],
  read: readonly ReadPassage[],
  italics: readonly Mark[],
): PlacedMatter {
  const reads = read.filter(({ passage }) => passage.role === 'front' || passage.role === 'formula');
  const titles = titlePassages(
    reads.map(({ passage }) => passage).filter((passage) => passage.role === 'front'),
  );
  const front: Matter[] = reads.map((each, index) => ({
    ...richText(each, italics),
    kind: frontKind(reads, index, titles),
  }));
  const title = front.find((matter) => matter.kind === 'title')?.text ?? null;
  const furniture: Matter[] = passages
    .filter((passage) => passage.role === 'furniture')
    .map((passage) => ({ ...textOf(passage.words), notes: [], italics: [], kind: passage.matter }));
  const closing: Matter[] = [];
  const unplaced: Text[] = [];
  for (const each of read) {
    const { passage, words, markSpans } = each;
    const text = richText(each, italics, passage.labelSpans);
    if (passage.role === 'closing') closing.push({ ...text, kind: passage.matter });
    if (passage.role !== 'unplaced') continue;
    const bare = title?.replace(/^\S+\.\s/, '') ?? null;
    if (isRunningHeader(words.text, bare)) furniture.push({ ...text, kind: 'running-header' });
    else unplaced.push(textOf(words, [...passage.labelSpans, ...markSpans]));
  }
  const body = read.some(({ passage }) => passage.role === 'preambular' || passage.role === 'operative');
  if (body) return { front, closing, furniture, unplaced };
  // Without a paragraph there is no front: lines whose form says nothing are not placed.
  const isKnown = ({ kind, text }: Matter): boolean =>
    kind !== 'other' && (kind !== 'title' || hasTitleNumber(text));
  return {
    front: front.filter(isKnown),
    closing,
    furniture,
    unplaced: [...front.filter((matter) => !isKnown(matter)), ...unplaced],
  };
}

function frontKind(
  reads: readonly ReadPassage[],
  index: number,
  titles: ReadonlySet<Passage>,
): Matter['kind'] {
  const { passage } = reads[index] as ReadPassage;
  if (passage.role === 'formula') return 'enacting-formula';
  if (titles.has(passage)) return 'title';
  if (passage.matter === 'other' && reads[index - 1]?.passage.matter === 'agenda-item') return 'agenda-title';
  return passage.matter;
}

/**
 * The title: what the format says is one, a line that begins with the resolution's number ("79/9. Cooperation …"), or the last
 * words before the enacting formula whose form says nothing else.
 */
function titlePassages(front: readonly Passage[]): Set<Passage> {
  const given = front.filter((passage) => passage.matter === 'title');
  if (given.length > 0) return new Set(given);
  const free = front.filter((passage) => passage.matter === 'other');
  const numbered = free.find((passage) => hasTitleNumber(passage.words.text));
  if (numbered) return new Set(withNextLines(front, numbered));
  const last = free.at(-1);
  if (!last) return new Set();
  // A title set over several lines, without an empty line between them.
  const lines = new Set([last]);
  let first = last;
  for (let index = front.indexOf(last) - 1; index >= 0; index--) {
    const before = front[index] as Passage;
    if (
      before.matter !== 'other' ||
      front[index - 1]?.matter === 'agenda-item' ||
      first.lastLine.blankBefore > 0
    )
      break;
    lines.add(before);
    first = before;
  }
  return lines;
}

function withNextLines(front: readonly Passage[], first: Passage): Passage[] {
  const lines = [first];
  for (const passage of front.slice(front.indexOf(first) + 1)) {
    if (passage.matter !== 'other' || passage.lastLine.blankBefore > 0) break;
    lines.push(passage);
  }
  return lines;
}
