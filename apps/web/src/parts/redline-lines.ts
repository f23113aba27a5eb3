import type { ExplainedChange, FlatParagraph, NoteReference, Range, Redline, Run } from '@biennium/core';

/**
 * How one side of a redline is set: its passages, italics and note marks, at their places in its text. An opening phrase is in italics
 * even where the format could not say so.
 */
export type Setting = Pick<FlatParagraph, 'passages' | 'italics' | 'notes'> &
  Partial<Pick<FlatParagraph, 'openingPhrase'>>;

/** What of a redline is shown: both texts in one, or one of them with its own marks. */
export type RedlineSide = 'both' | 'old' | 'new';

export interface RedlineMatter {
  readonly redline: Redline;
  readonly changes: readonly ExplainedChange[];
  readonly old?: Setting | undefined;
  readonly new?: Setting | undefined;
  readonly side?: RedlineSide | undefined;
}

/** Words with one fate, set in one way. The mark of a note is a piece of its own, without words. */
export interface RedlinePiece {
  readonly text: string;
  readonly fate: Run['kind'];
  readonly italic: boolean;
  /** Index of the change that it stands in, kept words between two changed ones included. */
  readonly change: number | null;
  readonly note: string | null;
}

/** A passage, or what became of one: it begins where the old or the new text begins a line. */
export interface RedlineLine {
  /** The fate of the line end before it; that of the first line is `kept`. */
  readonly fate: Run['kind'];
  readonly marker: string | null;
  readonly degree: number;
  readonly pieces: readonly RedlinePiece[];
}

const unset: Setting = { passages: [], italics: [], notes: [] };

/** A redline as lines to show, each with its pieces in the order of reading. Their words are those of the text that is shown. */
export function redlineLines(matter: RedlineMatter): readonly RedlineLine[] {
  const side = matter.side ?? 'both';
  const settings = {
    old: withOpeningPhrase(matter.old ?? unset, matter.redline.old),
    new: withOpeningPhrase(matter.new ?? unset, matter.redline.new),
  };
  const runs = matter.redline.runs.filter(
    ({ kind }) => kind === 'kept' || side === 'both' || (kind === 'deleted') === (side === 'old'),
  );
  // A text that is wholly new or wholly gone has the passages of the one side that there is.
  const first = settings[side === 'old' || runs.every(({ kind }) => kind === 'deleted') ? 'old' : 'new'];
  const begun = { old: 0, new: 0 };
  let line: RedlineLine & { pieces: RedlinePiece[] } = { ...lineOf(first, 0, 'kept'), pieces: [] };
  const lines = [line];

  for (const run of runs) {
    const own = run.kind === 'deleted' || (run.kind === 'kept' && side === 'old') ? 'old' : 'new';
    const text = matter.redline[own];
    const marks = noteMarks(run, settings, side);
    const cutting = [...settings[own].italics, ...matter.changes.map((change) => change[own])];
    for (const { start, end } of cutRange(run[own], text, cutting, marks)) {
      const offset = end - run[own].start;
      const change = changeAt(matter.changes, own, start, end);
      if (text.slice(start, end) === '\n') {
        for (const kind of ['old', 'new'] as const)
          if (run.kind === 'kept' || (run.kind === 'deleted') === (kind === 'old')) begun[kind] += 1;
        line = { ...lineOf(settings[own], begun[own], run.kind), pieces: [] };
        lines.push(line);
      } else if (start < end) {
        const italic = settings[own].italics.some((range) => range.start <= start && end <= range.end);
        line.pieces.push({ text: text.slice(start, end), fate: run.kind, italic, change, note: null });
      }
      for (const { fate, marker } of marks.filter((mark) => mark.offset === offset))
        line.pieces.push({ text: '', fate, italic: false, change, note: marker });
    }
  }
  return lines;
}

/** The setting with its opening phrase among the italics. */
export function withOpeningPhrase(setting: Setting, text: string): Setting {
  const start = setting.openingPhrase ? text.indexOf(setting.openingPhrase) : -1;
  if (start < 0 || !setting.openingPhrase) return setting;
  const end = start + setting.openingPhrase.length;
  return { ...setting, italics: [{ start, end }, ...setting.italics] };
}

function lineOf({ passages }: Setting, index: number, fate: Run['kind']): Omit<RedlineLine, 'pieces'> {
  const passage = passages[index];
  return { fate, marker: passage?.marker ?? null, degree: passage?.degree ?? 0 };
}

interface MarkInRun {
  /** Behind so many code units of the run. */
  readonly offset: number;
  readonly marker: string;
  readonly fate: Run['kind'];
}

/** The note marks of a run: each belongs to the words before it. One that both texts have at the same place is kept. */
function noteMarks(
  run: Run,
  settings: Record<'old' | 'new', Setting>,
  side: RedlineSide,
): readonly MarkInRun[] {
  const own = (kind: 'old' | 'new', fate: Run['kind']): readonly MarkInRun[] =>
    settings[kind].notes
      .filter((note) => isWithin(note, run[kind]))
      .map(({ at, marker }) => ({ offset: at - run[kind].start, marker, fate }));
  if (run.kind !== 'kept') return own(run.kind === 'deleted' ? 'old' : 'new', run.kind);
  const before = own('old', 'deleted');
  const after = own('new', 'inserted');
  const paired = (marks: readonly MarkInRun[], others: readonly MarkInRun[]) =>
    marks.map((mark) =>
      others.some(({ offset }) => offset === mark.offset) ? { ...mark, fate: 'kept' as const } : mark,
    );
  if (side === 'old') return paired(before, after);
  const shown = paired(after, before);
  return side === 'new'
    ? shown
    : [...shown, ...paired(before, after).filter(({ fate }) => fate === 'deleted')];
}

function isWithin({ at }: NoteReference, { start, end }: Range): boolean {
  return (start < at && at <= end) || (at === 0 && start === 0 && end > 0);
}

/** A stretch cut at the ends of these ranges, at note marks and at line ends; a line end is a piece of its own. */
function cutRange(
  { start, end }: Range,
  text: string,
  cutting: readonly Range[],
  marks: readonly MarkInRun[],
): readonly Range[] {
  const cuts = new Set([start, end]);
  const add = (at: number) => {
    if (at > start && at < end) cuts.add(at);
  };
  for (const range of cutting) {
    add(range.start);
    add(range.end);
  }
  for (const { offset } of marks) add(start + offset);
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    add(at);
    add(at + 1);
  }
  const points = [...cuts].sort((a, b) => a - b);
  const ranges = points.slice(1).map((to, i) => ({ start: points[i] as number, end: to }));
  // The mark of a note that stands before all words.
  return marks.some(({ offset }) => offset === 0) ? [{ start, end: start }, ...ranges] : ranges;
}

function changeAt(
  changes: readonly ExplainedChange[],
  side: 'old' | 'new',
  start: number,
  end: number,
): number | null {
  const index = changes.findIndex((change) => change[side].start <= start && end <= change[side].end);
  return index < 0 || start === end ? null : index;
}
