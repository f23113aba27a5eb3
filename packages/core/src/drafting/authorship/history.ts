import type { Instrument } from '../../instrument/instrument.ts';
import { takenSteps, undoneSteps } from '../after.ts';
import type { Draft } from '../draft.ts';
import { draftOfInstrument } from '../from-base.ts';
import type { DraftStep, UndoStep } from '../step.ts';
import { Writing } from './writing.ts';

/** How the words of a draft came to be. Owners are its entries and notes, by their names. */
export interface DraftHistory {
  /** The steps that count, by their names. */
  readonly steps: ReadonlyMap<string, DraftStep>;
  /** The steps that do not, each with the undo that took it back. */
  readonly undone: ReadonlyMap<string, UndoStep>;
  /** The step that last put in, took out, brought back or moved an owner as a whole. */
  readonly whole: ReadonlyMap<string, string>;
  /** Steps about each owner, in their order. */
  readonly about: ReadonlyMap<string, readonly string[]>;
  /** How the words of an owner were written; `null` for one that never was there. */
  writingOf(owner: string): Writing | null;
}

/** Goes through the steps over a base once more, and keeps who wrote what. */
export function historyOfDraft(base: Instrument, all: readonly DraftStep[]): DraftHistory {
  const before = draftOfInstrument(base);
  const undone = undoneSteps(all, []);
  const steps = new Map<string, DraftStep>();
  const whole = new Map<string, string>();
  const about = new Map<string, string[]>();
  const texts = new Map(textsOf(before));
  const writings = new Map<string, Writing>();
  const writingOf = (owner: string): Writing | null => {
    const text = texts.get(owner);
    return writings.get(owner) ?? (text === undefined ? null : Writing.of(text, null));
  };
  for (const { step, after } of takenSteps(before, all, undone)) {
    if (typeof after === 'string') continue;
    steps.set(step.id, step);
    for (const owner of ownersOf(step)) {
      about.set(owner, [...(about.get(owner) ?? []), step.id]);
      const text = textOf(after, owner);
      const writing = writingOf(owner);
      if (!writing) writings.set(owner, Writing.of(text, step.id));
      else if (writing.text !== text) writings.set(owner, writing.rewritten(text, step.id));
    }
    const all = wholeOf(step);
    if (all !== null) whole.set(all, step.id);
  }
  return { steps, undone, whole, about, writingOf };
}

function textsOf({ entries, notes }: Draft): [string, string][] {
  return [...entries, ...notes].map(({ id, text }) => [id, text]);
}

function textOf({ entries, notes }: Draft, owner: string): string {
  const found = entries.find(({ id }) => id === owner) ?? notes.find(({ id }) => id === owner);
  return found?.text ?? '';
}

/** What a step may give other words. */
function ownersOf(step: Exclude<DraftStep, UndoStep>): string[] {
  switch (step.kind) {
    case 'accept-proposal':
      return [step.proposal.entry];
    case 'reject-proposal':
      return [];
    case 'set-note':
    case 'drop-note':
    case 'add-note':
      return [step.note];
    default:
      return [step.entry];
  }
}

/** What a step puts in, takes out or moves as a whole. */
function wholeOf(step: Exclude<DraftStep, UndoStep>): string | null {
  switch (step.kind) {
    case 'add':
    case 'drop':
    case 'restore':
    case 'move':
      return step.entry;
    case 'add-note':
    case 'drop-note':
      return step.note;
    case 'accept-proposal':
      return step.proposal.drops ? step.proposal.entry : null;
    default:
      return null;
  }
}
