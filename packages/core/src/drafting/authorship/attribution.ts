import type { Block, ComparedNote, Comparison, ComparisonRow } from '../../lineage/comparison.ts';
import { changesOfRedline } from '../../redline/changes.ts';
import type { Redline } from '../../redline/redline.ts';
import type { Range } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { DraftStep } from '../step.ts';
import type { Attribution, ContributedRange, Contribution, TextContributions } from './contribution.ts';
import { Doings, type PossiblyContributed } from './doings.ts';
import { historyOfDraft } from './history.ts';
import { entriesOfBlocks, notesOfMarkers } from './owners.ts';

/** A state of a draft: all its steps over the base until then, undone ones among them, and what they make. */
export interface DraftState {
  readonly draft: Draft;
  readonly steps: readonly DraftStep[];
}

/**
 * Whose doing the changes between two states of one draft are, stretch by stretch (rule N32): of a delegation where a step carries out its
 * wish, else of whoever took the step. Where changes of several cannot be told apart, it is theirs together; what nobody is known to
 * have done is in no range. `comparison` is that of the two states.
 */
export function attributionOfComparison(
  comparison: Comparison,
  old: DraftState,
  next: DraftState,
): Attribution {
  const doings = new Doings(
    historyOfDraft(old.draft.base, old.steps),
    historyOfDraft(next.draft.base, next.steps),
  );
  const { rows, notes } = comparison;
  const entries = {
    old: entriesOfBlocks(
      old.draft,
      rows.flatMap((row) => row.old),
    ),
    new: entriesOfBlocks(
      next.draft,
      rows.flatMap((row) => row.new),
    ),
  };
  const noteIds = {
    old: notesOfMarkers(
      old.draft,
      notes.flatMap((note) => (note.old === null ? [] : [{ marker: note.old, text: note.redline.old }])),
    ),
    new: notesOfMarkers(
      next.draft,
      notes.flatMap((note) => (note.new === null ? [] : [{ marker: note.new, text: note.redline.new }])),
    ),
  };
  return {
    rows: rows.map((row) =>
      textContributions(
        doings,
        row.redline,
        placesOf(row, 'old', entries.old),
        placesOf(row, 'new', entries.new),
      ),
    ),
    notes: notes.map((note) =>
      textContributions(
        doings,
        note.redline,
        placeOf(note, 'old', noteIds.old),
        placeOf(note, 'new', noteIds.new),
      ),
    ),
  };
}

/** Where the words of an entry or note stand in a text. Behind a note its owners are the entries that call it, and go or come with it. */
interface OwnedPlace extends Range {
  readonly owners: readonly string[];
}

function placesOf(
  row: ComparisonRow,
  side: 'old' | 'new',
  entries: ReadonlyMap<Block, string>,
): OwnedPlace[] {
  let start = 0;
  return row[side].flatMap((block) => {
    const place = { start, end: start + block.text.length };
    start = place.end + 1;
    const owner = entries.get(block);
    return owner === undefined ? [] : [{ ...place, owners: [owner] }];
  });
}

function placeOf(
  { redline, ...markers }: ComparedNote,
  side: 'old' | 'new',
  ids: ReadonlyMap<string, readonly string[]>,
): OwnedPlace[] {
  const marker = markers[side];
  const owners = marker === null ? undefined : ids.get(`${marker} ${redline[side]}`);
  return owners ? [{ start: 0, end: redline[side].length, owners }] : [];
}

function textContributions(
  doings: Doings,
  redline: Redline,
  old: readonly OwnedPlace[],
  next: readonly OwnedPlace[],
): TextContributions {
  const known = {
    old: redline.runs
      .filter(({ kind }) => kind === 'deleted')
      .flatMap((run) => doneAt(run.old, old, (owner, range) => doings.taken(owner, range))),
    new: redline.runs
      .filter(({ kind }) => kind === 'inserted')
      .flatMap((run) => doneAt(run.new, next, (owner, range) => doings.given(owner, range))),
  };
  const owners = [...new Set([...old, ...next].flatMap((place) => place.owners))];
  const wholes = [...old, ...next].flatMap((place) =>
    place.owners.flatMap((owner) => doings.whole(owner) ?? []).slice(0, 1),
  );
  const wide =
    together(contributionsOf([...known.old, ...known.new])) ??
    together(wholes) ??
    together(owners.flatMap((owner) => doings.about(owner)));
  const filled = { old: [] as ContributedRange[], new: [] as ContributedRange[] };
  for (const change of changesOfRedline(redline)) {
    const parts = { old: within(known.old, change.old), new: within(known.new, change.new) };
    const near = together(contributionsOf([...parts.old, ...parts.new])) ?? wide;
    for (const side of ['old', 'new'] as const)
      filled[side].push(...settled(parts[side], redline[side], near));
  }
  return filled;
}

/** A run cut by whose doing it is; ends of lines between blocks are nobody's by themselves. */
function doneAt(
  run: Range,
  places: readonly OwnedPlace[],
  doneTo: (owner: string, range: Range) => PossiblyContributed[],
): PossiblyContributed[] {
  const parts: PossiblyContributed[] = [];
  let at = run.start;
  const unknown = (to: number) => {
    if (at < to) parts.push({ start: at, end: to, contribution: null });
    at = Math.max(at, to);
  };
  for (const place of places) {
    const range = { start: Math.max(run.start, place.start), end: Math.min(run.end, place.end) };
    if (range.start >= range.end) continue;
    unknown(range.start);
    const local = { start: range.start - place.start, end: range.end - place.start };
    for (const part of doneTo(place.owners[0] as string, local)) {
      unknown(part.start + place.start);
      at = part.end + place.start;
      parts.push({ start: part.start + place.start, end: at, contribution: part.contribution });
    }
  }
  unknown(run.end);
  return parts;
}

function within(parts: readonly PossiblyContributed[], { start, end }: Range): PossiblyContributed[] {
  return parts.filter((part) => part.start >= start && part.end <= end);
}

function contributionsOf(parts: readonly PossiblyContributed[]): Contribution[] {
  return parts.flatMap(({ contribution }) => contribution ?? []);
}

/** Several contributions as one; `null` of none. */
function together(all: readonly Contribution[]): Contribution | null {
  const [first] = all;
  if (!first) return null;
  if (all.every((each) => isSame(each, first))) return first;
  const latest = all.reduce((a, b) => (b.at > a.at ? b : a));
  return {
    ...latest,
    delegations: [...new Set(all.flatMap(({ delegations }) => delegations))].sort(),
    own: all.some(({ own }) => own),
    reason: null,
  };
}

function isSame(a: Contribution, b: Contribution): boolean {
  return (
    a.step === b.step && a.at === b.at && a.own === b.own && a.delegations.join() === b.delegations.join()
  );
}

/** Parts that are not known by themselves: spaces and signs go with the part beside them, words with all that are near. */
function settled(
  parts: readonly PossiblyContributed[],
  text: string,
  near: Contribution | null,
): ContributedRange[] {
  const done: ContributedRange[] = [];
  for (const [index, { start, end, contribution }] of parts.entries()) {
    const isWords = /[\p{L}\p{N}]/u.test(text.slice(start, end));
    const beside = isWords ? null : (parts[index - 1]?.contribution ?? parts[index + 1]?.contribution);
    const settledOn = contribution ?? beside ?? near;
    if (!settledOn) continue;
    const last = done.at(-1);
    if (last && last.end === start && isSame(last.contribution, settledOn))
      done[done.length - 1] = { ...last, end };
    else done.push({ start, end, contribution: settledOn });
  }
  return done;
}
