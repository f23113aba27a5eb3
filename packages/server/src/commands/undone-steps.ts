import type { DraftStep } from '@biennium/core';
import type { PlacedStep } from '../store/repositories/draft-steps.ts';

/** The steps that a later undo takes back; an undo that is itself undone takes nothing back. */
export function undoneSteps(steps: readonly DraftStep[]): Set<string> {
  const undone = new Set<string>();
  for (const step of steps.toReversed()) {
    if (step.kind === 'undo' && !undone.has(step.id)) undone.add(step.step);
  }
  return undone;
}

/** What undo and redo would take back now: the steps of one version, the latest first; empty where there is nothing. */
export interface Undoable {
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

/**
 * What was taken at once is undone at once. Undo goes back through the versions that did something; redo takes back the undoing that
 * nothing but undoing came after.
 */
export function undoable(placed: readonly PlacedStep[]): Undoable {
  const undone = undoneSteps(placed.map(({ step }) => step));
  const versions = stepsOfVersions(placed);
  const onlyUndoes = (steps: readonly DraftStep[]) => steps.every(({ kind }) => kind === 'undo');
  const holding = (steps: readonly DraftStep[] | undefined) =>
    (steps ?? []).flatMap(({ id }) => (undone.has(id) ? [] : [id])).reverse();
  const holds = (steps: readonly DraftStep[]) => holding(steps).length > 0;
  const last = versions.findLastIndex((steps) => !onlyUndoes(steps));
  const undoing = versions.slice(last + 1);
  // An undoing that takes another one back is a redo.
  const undoes = new Set(undoing.flat().map(({ id }) => id));
  const isRedo = (steps: readonly DraftStep[]) =>
    steps.some((step) => step.kind === 'undo' && undoes.has(step.step));
  return {
    undo: holding(versions.findLast((steps) => !onlyUndoes(steps) && holds(steps))),
    redo: holding(undoing.findLast((steps) => holds(steps) && !isRedo(steps))),
  };
}

/** The steps that take back one of them: an undo goes with all the undoing of its version, any other step by itself. */
export function takenBackWith(placed: readonly PlacedStep[], id: string): readonly string[] {
  const steps = stepsOfVersions(placed).find((each) => each.some((step) => step.id === id)) ?? [];
  if (steps.find((step) => step.id === id)?.kind !== 'undo') return [id];
  return steps.flatMap((step) => (step.kind === 'undo' ? [step.id] : [])).reverse();
}

function stepsOfVersions(placed: readonly PlacedStep[]): DraftStep[][] {
  const versions = new Map<number, DraftStep[]>();
  for (const { version, step } of placed) {
    const steps = versions.get(version);
    if (steps) steps.push(step);
    else versions.set(version, [step]);
  }
  return [...versions.values()];
}
