import { instrumentsFromLines } from '../../instrument/from-lines.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import type { Answer, Issue } from '../../issues/issue.ts';
import { textIssue } from '../../issues/text-issue.ts';
import { linesFromSource } from '../../lines/from-source.ts';
import { overlaps, type Range } from '../../text/span.ts';
import { plainTypography } from '../../text/typography.ts';
import type { Draft } from '../draft.ts';
import { type DraftPage, lineAt, type PageLine, pageOfDraft } from '../page.ts';
import type { Amendment, AmendmentKind, DelegationAmendments, Remark, Unplaced } from './amendment.ts';
import { namesOfAmendments } from './amendment-names.ts';
import { type FileLine, fileLines } from './file-lines.ts';
import { FilePlaces } from './file-places.ts';
import { linePairs } from './line-pairs.ts';
import type { MarkedUpDocument, TrackedChange } from './marked-up.ts';
import { textOfFile } from './same-text.ts';

/** An amendment before it is named. */
type Proposed = Omit<Amendment, 'id' | 'delegation' | 'entries' | 'kind' | 'old'>;

/**
 * What a delegation asks for in its marked-up copy of a draft (rules N24 to N27): each tracked change at its place in the draft, what was
 * changed without being tracked, and comments as remarks. A change without a place is listed and noticed. `lineage` are other texts of the
 * draft's lineage, of which the file may be a copy instead.
 */
export function amendmentsFromMarkedUp(
  draft: Draft,
  markedUp: MarkedUpDocument,
  delegation: string,
  lineage: readonly Instrument[] = [],
): Answer<DelegationAmendments> {
  const page = pageOfDraft(draft);
  const instrument = instrumentLike(page, markedUp);
  const file = fileLines(instrument);
  const pairs = linePairs(file, instrument, page, draft);
  const issues: Issue[] = [];
  const text = textOfFile({ instrument, lines: file, pairs }, draft, lineage);
  if (text.is !== 'draft') {
    issues.push(text.is === 'other' ? otherText(delegation) : otherOfLineage(delegation, text.symbol));
    const unplaced = markedUp.changes.map((change) => unplacedChange(change, markedUp, delegation));
    return { value: { delegation, amendments: [], remarks: [], unplaced }, issues };
  }
  const places = new FilePlaces(file, pairs, page);
  const unplaced: Unplaced[] = [];
  const proposed: Proposed[] = [];
  for (const change of markedUp.changes) {
    const found = placedChange(change, places, page, draft, markedUp);
    if (found && (found.some((each) => asks(each, page)) || !hasWords(change, markedUp)))
      proposed.push(...found);
    else {
      const listed = unplacedChange(change, markedUp, delegation);
      unplaced.push(listed);
      if (!isOnPageOnly(change, markedUp)) issues.push(notPlaced(listed));
    }
  }
  const tracked = [...proposed];
  const untracked = [...places.differences(), ...addedAndMissing(file, pairs, page)]
    .filter(({ range, words }) => !isTypographic(page.text.slice(range.start, range.end), words))
    .filter(({ range, words }) => !isOfNextLine(page, pairs, range, words))
    .filter(({ range }) => !tracked.some((other) => touch(other.range, range)))
    .map((difference) => ({
      ...difference,
      author: null,
      at: null,
      tracked: false,
      notes: [],
      droppedNotes: [],
    }));
  proposed.push(...untracked);
  if (untracked.length > 0) issues.push(notTracked(delegation, untracked.length));
  const unnamed = proposed
    .filter((each) => asks(each, page))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map((each) => ({
      ...each,
      delegation,
      old: page.text.slice(each.range.start, each.range.end),
      entries: touchedEntries(page, each.range),
      kind: kindOf(page, each.range, each.words),
    }));
  const names = namesOfAmendments(page, unnamed);
  const amendments = unnamed.map(
    (each, index): Amendment => ({ ...each, id: `${delegation}:${names[index]}` }),
  );
  return {
    value: { delegation, amendments, remarks: remarksOf(markedUp, places, page, delegation), unplaced },
    issues,
  };
}

/** Whether it asks for something else than what stands there. */
function asks({ range, words, notes, droppedNotes }: Proposed, page: DraftPage): boolean {
  return words !== page.text.slice(range.start, range.end) || notes.length + droppedNotes.length > 0;
}

/** Whether words go or come with a change, and not only what stands between words. */
function hasWords({ span, words }: TrackedChange, { source }: MarkedUpDocument): boolean {
  return /[\p{L}\p{N}]/u.test(source.text.slice(span.start, span.end) + words);
}

/** Of the instruments in a file the one that has most lines of the draft. */
function instrumentLike(page: DraftPage, { source }: MarkedUpDocument): Instrument {
  const lines = new Set(page.lines.map(({ start, end }) => page.text.slice(start, end)));
  const read = instrumentsFromLines(source, linesFromSource(source).value).map(
    ({ value }): Instrument => ({ ...value, citations: [] }),
  );
  const shared = (instrument: Instrument): number =>
    [...instrument.preamble, ...instrument.operative].filter(({ text }) => lines.has(text)).length;
  return read.reduce((best, next) => (shared(next) > shared(best) ? next : best));
}

/** Whether a change is in a running header or footer: words of the page, which every page repeats. */
function isOnPageOnly({ span }: TrackedChange, { source }: MarkedUpDocument): boolean {
  return source.hints.some(
    ({ role, start, end }) =>
      (role === 'header' || role === 'footer') && start <= span.start && span.end <= end,
  );
}

/** A tracked change as what it asks of the draft; `null` when it belongs to no place of it. */
function placedChange(
  change: TrackedChange,
  places: FilePlaces,
  page: DraftPage,
  draft: Draft,
  markedUp: MarkedUpDocument,
): Proposed[] | null {
  const { author, at, notes } = change;
  // A break within a paragraph parts its words; in a draft a line end is a passage's.
  const words = change.words.replaceAll(/[\u2028\u2029]/g, ' ');
  const droppedNotes = notesWithin(change, draft, markedUp);
  const ranges = places.rangesOf(change.span);
  const [first, ...others] = ranges;
  if (!first) return null;
  const signed = { author, at, tracked: true } as const;
  const rest = others.map(
    (range): Proposed => ({ ...signed, range, words: '', notes: [], droppedNotes: [] }),
  );
  const whole = words === '' && notes.length === 0 ? wholeLines(page, first) : [first];
  return [
    ...whole.map(
      (range, index): Proposed => ({
        ...signed,
        range,
        words: wordsFor(page, range, words),
        notes,
        droppedNotes: index === 0 ? droppedNotes : [],
      }),
    ),
    ...rest,
  ];
}

/** A paragraph that was put in at the start of a line stands before it, whatever end Word gave it. */
function wordsFor(page: DraftPage, range: Range, words: string): string {
  const line = page.lines[lineAt(page, range.start)];
  const behind = range.start === range.end && line?.end === range.start && line.start < line.end;
  // Behind the last word of a line: the line end stands before what was put in, not behind it.
  return behind && words.endsWith('\n') && !words.startsWith('\n') ? `\n${words.slice(0, -1)}` : words;
}

/** Several whole lines that go are as many amendments; each takes the line end behind it along, the last line the one before it. */
function wholeLines(page: DraftPage, range: Range): Range[] {
  const first = lineAt(page, range.start);
  if (page.lines[first]?.start !== range.start) return [range];
  const cuts: Range[] = [];
  let start = range.start;
  for (let index = first; index < page.lines.length; index++) {
    const { end } = page.lines[index] as PageLine;
    if (end >= range.end) break;
    cuts.push({ start, end: end + 1 });
    start = end + 1;
  }
  return start < range.end || cuts.length === 0 ? [...cuts, { start, end: range.end }] : cuts;
}

/** Notes of the draft of which the mark lies in what was deleted. */
function notesWithin({ span }: TrackedChange, draft: Draft, { source }: MarkedUpDocument): string[] {
  return source.marks
    .filter((mark) => mark.kind === 'note-reference' && mark.start >= span.start && mark.end <= span.end)
    .flatMap(({ value }) => draft.notes.find(({ marker }) => marker === value)?.id ?? []);
}

/** Paragraphs of the file that the draft does not have, and paragraphs of the draft that the file does not have. */
function addedAndMissing(
  file: readonly FileLine[],
  pairs: readonly (number | null)[],
  page: DraftPage,
): { readonly range: Range; readonly words: string }[] {
  const counted = ({ role }: PageLine): boolean =>
    role === 'preambular' || role === 'operative' || role === 'heading';
  const changes: { range: Range; words: string }[] = [];
  let after: PageLine | null = null;
  for (const [index, line] of file.entries()) {
    const found = page.lines[pairs[index] ?? -1];
    if (found) after = found;
    else if (counted(line) && line.text.trim() !== '' && after) {
      const last = changes.at(-1);
      if (last && last.range.start === after.end) last.words += `\n${line.text}`;
      else changes.push({ range: { start: after.end, end: after.end }, words: `\n${line.text}` });
    }
  }
  const present = new Set(pairs);
  for (const [index, line] of page.lines.entries()) {
    if (present.has(index) || !counted(line)) continue;
    const last = index === page.lines.length - 1;
    changes.push({
      range: last ? { start: line.start - 1, end: line.end } : { start: line.start, end: line.end + 1 },
      words: '',
    });
  }
  return changes;
}

function isTypographic(one: string, other: string): boolean {
  return plainTypography(one).trim() === plainTypography(other).trim() && !/\n/.test(one + other);
}

/**
 * Whether words stand in the draft on a line of their own beside the place where the file has them: Word sets "United Nations" and the
 * symbol across from each other, and they are read as one line.
 */
function isOfNextLine(
  page: DraftPage,
  pairs: readonly (number | null)[],
  { start, end }: Range,
  words: string,
): boolean {
  if (start < end) return false;
  const at = lineAt(page, start);
  return [at - 1, at + 1].some((index) => {
    const line = page.lines[index];
    if (line?.role !== 'front' || pairs.includes(index)) return false;
    return isTypographic(page.text.slice(line.start, line.end), words);
  });
}

/** Whether two ranges share a character or a place. */
function touch(a: Range, b: Range): boolean {
  return overlaps(a, b) || (a.start <= b.end && b.start <= a.end && (a.start === a.end || b.start === b.end));
}

/** The entries and notes that a range touches; of an empty one the line that it stands in. Where lines are joined, both. */
function touchedEntries(page: DraftPage, { start, end }: Range): string[] {
  const first = lineAt(page, start);
  const last = lineAt(page, Math.max(start, end - 1));
  const lines = page.lines.slice(first, last + 1);
  const joins = end > start && lines.at(-1)?.end === end - 1 && page.lines[first]?.start !== start;
  const next = joins ? page.lines[last + 1] : undefined;
  return [...new Set([...lines, ...(next ? [next] : [])].map(({ owner }) => owner))];
}

function kindOf(page: DraftPage, range: Range, words: string): AmendmentKind {
  const line = page.lines[lineAt(page, range.start)] as PageLine;
  const old = page.text.slice(range.start, range.end);
  const wholeLine = line.start === range.start && range.end >= line.end && line.end > line.start;
  if (words === '' && (wholeLine || (old.startsWith('\n') && range.start === line.end))) return 'dropped';
  if (old.includes('\n') && !words.includes('\n')) return 'merged';
  if (!words.includes('\n')) return 'words';
  return old === '' && (range.start === line.start || range.start === line.end) ? 'added' : 'split';
}

function remarksOf(
  { comments }: MarkedUpDocument,
  places: FilePlaces,
  page: DraftPage,
  delegation: string,
): Remark[] {
  return comments.map(({ id, author, at, span, text, answers }) => {
    const ranges = span ? places.rangesOf(span) : [];
    const [first] = ranges;
    const range = first ? { start: first.start, end: (ranges.at(-1) as Range).end } : null;
    const named = (comment: string) => `${delegation}:comment ${comment}`;
    return {
      id: named(id),
      delegation,
      author,
      at,
      range,
      entries: range ? touchedEntries(page, range) : [],
      text,
      answers: answers === null ? null : named(answers),
    };
  });
}

function unplacedChange(
  { author, at, span, words }: TrackedChange,
  { source }: MarkedUpDocument,
  delegation: string,
): Unplaced {
  return { delegation, author, at, old: source.text.slice(span.start, span.end), words };
}

function otherText(delegation: string): Issue {
  const message = `The file of ${delegation} is not a marked-up copy of this draft.`;
  return textIssue('amendment/other-text', 'error', message, { delegation }, null, 'N26');
}

function otherOfLineage(delegation: string, symbol: string): Issue {
  const message = `The file of ${delegation} is a copy of ${symbol}, another text of the lineage, not of this draft.`;
  return textIssue('amendment/other-of-lineage', 'error', message, { delegation, symbol }, null, 'N26');
}

function notTracked(delegation: string, count: number): Issue {
  const message = `The file of ${delegation} differs from the draft in ${count} places that nobody tracked; these were taken as changes.`;
  return textIssue('amendment/untracked', 'note', message, { delegation, count }, null, 'N25');
}

function notPlaced({ delegation, old, words }: Unplaced): Issue {
  const said = `${old === '' ? '' : `−${old.trim()}`}${words === '' ? '' : ` +${words.trim()}`}`
    .trim()
    .slice(0, 200);
  const message = `A change of ${delegation} belongs to no place of the draft: ${said}`;
  return textIssue('amendment/not-placed', 'warning', message, { delegation, words: said }, null, 'N24');
}
