import type { Instrument } from '../instrument/instrument.ts';
import type { Answer, Issue } from '../issues/issue.ts';
import { textIssue } from '../issues/text-issue.ts';
import type { Draft, DraftEntry, DraftNote, EntryReason, EntryWords } from './draft.ts';
import { editedWords, passagesOfLines } from './edited-words.ts';
import { draftOfInstrument } from './from-base.ts';
import { withMovesMarked } from './moved.ts';
import { hasWholeBrackets, openPlacesOf, openWords, settledText } from './open-words.ts';
import { appliedProposal } from './proposals/applied.ts';
import type { DraftStep, UndoStep } from './step.ts';

type NotApplied = 'entry' | 'place' | 'taken' | 'note' | 'words' | 'step';

/**
 * The draft over a base after steps, in their order; pure, so that the same steps always give the same draft (rules N2 to N6). A step
 * that can no longer be taken is an issue and changes nothing; every step can be undone by a later one.
 */
export function draftAfter(base: Instrument, steps: readonly DraftStep[]): Answer<Draft> {
  return draftWithSteps(draftOfInstrument(base), steps);
}

/** A draft after further steps. */
export function draftWithSteps(before: Draft, steps: readonly DraftStep[]): Answer<Draft> {
  const issues: Issue[] = [];
  let draft = before;
  const undone = undoneSteps(steps, issues);
  for (const { step, after } of takenSteps(before, steps, undone)) {
    if (asksReason(step) && (step.reason ?? '').trim() === '') issues.push(noReason(step));
    if (typeof after === 'string') issues.push(notApplied(step, after));
    else draft = after;
  }
  return { value: withMovesMarked(draft), issues };
}

/** Steps that are not undone, one by one, each with the draft after it or with why it cannot be taken; moves are not yet marked. */
export function* takenSteps(
  before: Draft,
  steps: readonly DraftStep[],
  undone: ReadonlyMap<string, UndoStep>,
): Generator<{ step: Exclude<DraftStep, UndoStep>; after: Draft | NotApplied }> {
  let draft = before;
  for (const step of steps) {
    if (step.kind === 'undo' || undone.has(step.id)) continue;
    const after = applied(draft, step);
    if (typeof after !== 'string') draft = after;
    yield { step, after };
  }
}

/** Steps that a later undo takes back, each with that undo; an undo that is itself undone takes nothing back. */
export function undoneSteps(steps: readonly DraftStep[], issues: Issue[]): Map<string, UndoStep> {
  const places = new Map(steps.map((step, index) => [step.id, index]));
  const undone = new Map<string, UndoStep>();
  for (const [index, step] of [...steps.entries()].reverse()) {
    if (step.kind !== 'undo' || undone.has(step.id)) continue;
    const place = places.get(step.step);
    if (place === undefined || place >= index) issues.push(notApplied(step, 'step'));
    else undone.set(step.step, step);
  }
  return undone;
}

function asksReason({ kind }: DraftStep): boolean {
  return kind === 'edit' || kind === 'drop' || kind === 'add' || kind === 'move';
}

/** The draft after one step, or why it cannot be taken. */
function applied(draft: Draft, step: Exclude<DraftStep, UndoStep>): Draft | NotApplied {
  switch (step.kind) {
    case 'edit':
      return withEntry(draft, step.entry, (entry) =>
        reworded(entry, editedWords(entry, plainLines(step.text), step.shapes), reasonOf(step)),
      );
    case 'drop':
      return withEntry(draft, step.entry, (entry) => because({ ...entry, fate: 'dropped' }, reasonOf(step)));
    case 'restore':
      return withEntry(draft, step.entry, (entry) =>
        because({ ...entry, fate: fateOfWords(entry) }, reasonOf(step)),
      );
    case 'add':
      return added(draft, step);
    case 'move':
      return moved(draft, step);
    case 'set-note':
      return withNote(draft, step.note, (note) => ({
        ...note,
        text: oneLine(step.text),
        italics: note.baseText === oneLine(step.text) ? note.italics : [],
        reasons: [...note.reasons, reasonOf(step)],
      }));
    case 'add-note':
      return withNewNote(draft, step);
    case 'drop-note':
      if (!draft.notes.some(({ id }) => id === step.note)) return 'note';
      return {
        ...draft,
        entries: draft.entries.map((entry) =>
          entry.notes.some(({ note }) => note === step.note)
            ? because(
                { ...entry, notes: entry.notes.filter(({ note }) => note !== step.note) },
                reasonOf(step),
              )
            : entry,
        ),
      };
    case 'accept-proposal': {
      const after = appliedProposal(draft, step.proposal, reasonOf(step));
      if (!after) return 'words';
      return {
        ...after,
        decided: [...after.decided, { proposal: step.proposal.id, accepted: true, step: step.id }],
      };
    }
    case 'reject-proposal':
      return {
        ...draft,
        decided: [...draft.decided, { proposal: step.proposal, accepted: false, step: step.id }],
      };
    case 'bracket':
      return bracketed(draft, step);
    case 'settle':
      return settled(draft, step);
  }
}

/** An entry with other words, and the fate that follows from them. */
function reworded(entry: DraftEntry, words: EntryWords, reason: EntryReason): DraftEntry {
  const after = { ...entry, ...words };
  return because({ ...after, fate: entry.fate === 'dropped' ? 'dropped' : fateOfWords(after) }, reason);
}

/** What became of the words of an entry that stands in the draft. */
function fateOfWords({ base, text, passages, role }: DraftEntry): DraftEntry['fate'] {
  if (!base) return 'added';
  const shape = (words: EntryWords['passages']) =>
    words.map(({ role: part, degree, marker }) => `${part} ${degree} ${marker}`).join('\n');
  const same = base.text === text && base.role === role && shape(base.passages) === shape(passages);
  return same ? 'kept' : 'edited';
}

function added(draft: Draft, step: Extract<DraftStep, { kind: 'add' }>): Draft | NotApplied {
  if (draft.entries.some(({ id }) => id === step.entry)) return 'taken';
  const text = plainLines(step.text);
  const entry: DraftEntry = {
    id: step.entry,
    role: step.role,
    kind: step.role === 'front' || step.role === 'closing' ? 'other' : null,
    level: step.role === 'heading' ? 1 : 0,
    number: null,
    text,
    passages: passagesOfLines(text, step.shapes ?? []),
    notes: [],
    italics: [],
    base: null,
    fate: 'added',
    moved: false,
    reasons: [reasonOf(step)],
  };
  return withEntryBehind(draft, step.after, entry);
}

function moved(draft: Draft, step: Extract<DraftStep, { kind: 'move' }>): Draft | NotApplied {
  const entry = draft.entries.find(({ id }) => id === step.entry);
  if (!entry) return 'entry';
  if (step.after === step.entry) return 'place';
  const entries = draft.entries.filter((each) => each !== entry);
  const recast = step.role === undefined ? entry : { ...entry, role: step.role };
  const fate = entry.fate === 'dropped' ? 'dropped' : fateOfWords(recast);
  return withEntryBehind({ ...draft, entries }, step.after, because({ ...recast, fate }, reasonOf(step)));
}

function withEntryBehind(draft: Draft, after: string | null, entry: DraftEntry): Draft | NotApplied {
  const place = after === null ? 0 : draft.entries.findIndex(({ id }) => id === after) + 1;
  if (after !== null && place === 0) return 'place';
  return { ...draft, entries: draft.entries.toSpliced(place, 0, entry) };
}

function withNewNote(draft: Draft, step: Extract<DraftStep, { kind: 'add-note' }>): Draft | NotApplied {
  if (draft.notes.some(({ id }) => id === step.note)) return 'taken';
  const note: DraftNote = {
    id: step.note,
    marker: null,
    text: oneLine(step.text),
    italics: [],
    baseText: null,
    reasons: [reasonOf(step)],
  };
  const called = withEntry(draft, step.entry, (entry) => {
    const at = wholePlace(entry.text, Math.max(0, Math.min(step.place, entry.text.length)));
    const notes = [...entry.notes, { note: step.note, at }].sort((a, b) => a.at - b.at);
    return because({ ...entry, notes }, reasonOf(step));
  });
  return typeof called === 'string' ? called : { ...called, notes: [...called.notes, note] };
}

function bracketed(draft: Draft, step: Extract<DraftStep, { kind: 'bracket' }>): Draft | NotApplied {
  const entry = draft.entries.find(({ id }) => id === step.entry);
  if (!entry) return 'entry';
  const { start, end } = step.range;
  if (!(start >= 0 && start < end && end <= entry.text.length)) return 'words';
  if (wholePlace(entry.text, start) !== start || wholePlace(entry.text, end) !== end) return 'words';
  const own = entry.text.slice(start, end);
  if (!hasWholeBrackets(own)) return 'words';
  const open = openWords(own, step.label, step.alternatives ?? [], draft.base.language);
  const text = entry.text.slice(0, start) + open + entry.text.slice(end);
  return withEntry(draft, entry.id, () =>
    reworded(entry, editedWords(entry, text, entry.passages), reasonOf(step)),
  );
}

/** A place of a text; within a character of two code units the place before it. */
function wholePlace(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at - 1 : at;
}

function settled(draft: Draft, step: Extract<DraftStep, { kind: 'settle' }>): Draft | NotApplied {
  const entry = draft.entries.find(({ id }) => id === step.entry);
  if (!entry) return 'entry';
  const isOpen = openPlacesOf(entry, new Set()).some(
    ({ start, end }) => start === step.range.start && end === step.range.end,
  );
  if (!isOpen) return 'words';
  const text = settledText(entry.text, step.range, oneLine(step.words));
  return withEntry(draft, entry.id, () =>
    reworded(entry, editedWords(entry, text, entry.passages), reasonOf(step)),
  );
}

function withEntry(draft: Draft, id: string, change: (entry: DraftEntry) => DraftEntry): Draft | NotApplied {
  const index = draft.entries.findIndex((entry) => entry.id === id);
  if (index < 0) return 'entry';
  return { ...draft, entries: draft.entries.with(index, change(draft.entries[index] as DraftEntry)) };
}

function withNote(draft: Draft, id: string, change: (note: DraftNote) => DraftNote): Draft | NotApplied {
  const index = draft.notes.findIndex((note) => note.id === id);
  if (index < 0) return 'note';
  return { ...draft, notes: draft.notes.with(index, change(draft.notes[index] as DraftNote)) };
}

function because(entry: DraftEntry, reason: EntryReason): DraftEntry {
  return { ...entry, reasons: [...entry.reasons, reason] };
}

function reasonOf({ id, author, at, reason }: DraftStep): EntryReason {
  return { step: id, author, at, reason };
}

/** Line ends of whatever system as `\n`; they part passages. */
function plainLines(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\n\r\u2028\u2029]+/g, ' ');
}

function noReason(step: DraftStep): Issue {
  return textIssue(
    'draft/no-reason',
    'warning',
    `The step ${step.id} (${step.kind}) gives no reason.`,
    { step: step.id },
    null,
    'N3',
  );
}

function notApplied(step: DraftStep, what: NotApplied): Issue {
  const why = {
    entry: 'the paragraph that it changes is not in the draft',
    place: 'the place that it names is not in the draft',
    taken: 'the name that it gives is taken',
    note: 'the note that it changes is not in the draft',
    words: 'the words that it changes are no longer there',
    step: 'the step that it undoes does not come before it',
  }[what];
  return textIssue(
    'draft/not-applied',
    'warning',
    `The step ${step.id} (${step.kind}) was not taken: ${why}.`,
    { what, step: step.id },
    null,
    'N4',
  );
}
