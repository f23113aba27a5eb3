import { randomUUID } from 'node:crypto';
import {
  type BlockRole,
  type Draft,
  type DraftStep,
  draftAfter,
  draftWithSteps,
  type PassageShape,
  type Range,
} from '@biennium/core';
import { mayNot } from '../policies/may.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { nextInstant } from '../store/next-instant.ts';
import { addSteps, type PlacedStep } from '../store/repositories/draft-steps.ts';
import { changeDraft, type StoredDraft } from '../store/repositories/drafts.ts';
import { changingDraft, invalidDraft, standsOtherwise } from './change-draft.ts';
import type { Context } from './context.ts';
import type { ShownProposal } from './draft-pages.ts';
import { draftWords, keptReason, plainLabel, plainLine } from './given-words.ts';
import { foundDraft } from './show-draft.ts';
import { tellChange } from './tell-change.ts';
import { takenBackWith, undoable } from './undone-steps.ts';
import type { WorkedDrafts } from './worked-drafts.ts';

interface Reasoned {
  readonly reason?: string | null | undefined;
}

/**
 * A step as a person asks for it. Names of what is new are made where none are given. An undo that names no step takes back what was
 * taken last, at once; undoing an undo takes it again.
 */
export type StepToTake = Reasoned &
  (
    | { readonly kind: 'edit'; readonly entry: string; readonly text: string; readonly shapes?: Shapes }
    | { readonly kind: 'drop' | 'restore'; readonly entry: string }
    | {
        readonly kind: 'add';
        readonly entry?: string | undefined;
        readonly after: string | null;
        readonly role: BlockRole;
        readonly text: string;
        readonly shapes?: Shapes;
      }
    | {
        readonly kind: 'move';
        readonly entry: string;
        readonly after: string | null;
        readonly role?: BlockRole | undefined;
      }
    | { readonly kind: 'set-note'; readonly note: string; readonly text: string }
    | {
        readonly kind: 'add-note';
        readonly note?: string | undefined;
        readonly entry: string;
        readonly place: number;
        readonly text: string;
      }
    | { readonly kind: 'drop-note'; readonly note: string }
    | { readonly kind: 'accept-proposal' | 'reject-proposal'; readonly proposal: string }
    | {
        readonly kind: 'bracket';
        readonly entry: string;
        readonly range: Range;
        readonly label?: string | null | undefined;
        readonly alternatives?: readonly AlternativeToSet[] | undefined;
      }
    | { readonly kind: 'settle'; readonly entry: string; readonly range: Range; readonly words: string }
    | { readonly kind: 'undo'; readonly step?: string | undefined }
  );

interface AlternativeToSet {
  readonly words: string;
  readonly by?: string | null | undefined;
}

type Shapes = readonly PassageShape[] | undefined;

/** So many steps a draft has at most, so many lines (passages) one entry, and so many characters all of it. */
const mostSteps = 50_000;
const mostLines = 2000;
const mostCharacters = 8 * 1024 * 1024;

/**
 * Takes steps, all or none. `version` is that of the draft as the person saw it. A step that cannot be taken is refused with
 * the reason, and names its place among those that were given.
 *
 * Refused: `draft/invalid`, and as {@link changingDraft} refuses.
 */
export async function takeDraftSteps(
  context: Context,
  worked: WorkedDrafts,
  id: string,
  { version, steps: asked }: { readonly version: number; readonly steps: readonly StepToTake[] },
): Promise<Result<void>> {
  const denied = mayNot(context.actor, 'draft texts');
  if (denied) return refused(denied);
  const found = await foundDraft(context, worked, id);
  if (!found.done) return found;
  const { base, draft, steps: before, stored } = found.value;
  const obstacle = standsOtherwise(stored, { version });
  if (obstacle) return refused(obstacle);
  if (before.length + asked.length > mostSteps) {
    return refused(invalidDraft(`A draft has ${mostSteps} steps at most.`, 'steps'));
  }
  const decides = asked.some(({ kind }) => kind === 'accept-proposal' || kind === 'reject-proposal');
  const proposals = decides ? (await worked.proposals(context, found.value)).proposals : [];
  const made: { step: DraftStep; asked: number }[] = [];
  const taken = before.map(({ step }) => step);
  for (const [index, each] of asked.entries()) {
    const next = stepsOf(each, context.actor.id, proposals, before);
    if (typeof next === 'string') return refused(invalidDraft(next, `steps.${index}`));
    made.push(...next.map((step) => ({ step, asked: index })));
  }
  const fresh = made.map(({ step }) => step);
  const { value: after, issues } = fresh.some(({ kind }) => kind === 'undo')
    ? draftAfter(base, [...taken, ...fresh])
    : draftWithSteps(draft, fresh);
  for (const { code, values, message } of issues) {
    const at = made.find(({ step }) => step.id === values?.['step']);
    if (code === 'draft/not-applied' && at) {
      return refused(invalidDraft(message, `steps.${at.asked}`));
    }
  }
  if (charactersOf(after) > Math.max(mostCharacters, charactersOf(draft))) {
    return refused(invalidDraft(`A draft has ${mostCharacters} characters at most.`, 'steps'));
  }
  return changingDraft(context, id, { version }, async ({ context: within, stored: now }) => {
    // What was looked at before is what stands now: the version says so.
    if (now.version !== stored.version) throw new Error('a draft changed without its version');
    await keepSteps(within, now, fresh, before.length);
    return done(undefined);
  });
}

/** Adds steps to a draft that is open for change, as one version. `place` is that of its last step. */
async function keepSteps(
  within: Context,
  { id, version }: StoredDraft,
  steps: readonly DraftStep[],
  place: number,
): Promise<void> {
  const { db, actor } = within;
  const placed = steps.map((step, index) => ({ place: place + index + 1, version: version + 1, step }));
  await addSteps(db, actor.workspace, id, placed);
  await changeDraft(db, actor.workspace, id, { by: actor.id, counts: 'version' });
  await tellChange(
    within,
    'draft changed',
    id,
    { version },
    { version: version + 1, steps: steps.map((step) => step.id) },
  );
}

function charactersOf({ entries, notes }: Draft): number {
  return [...entries, ...notes].reduce((sum, { text }) => sum + text.length, 0);
}

/** Why words cannot be those of an entry or a note; null where they can. */
function wordless(text: string): string | null {
  if (plainLine(text) === '') return 'Words are asked for here; what is to go is dropped.';
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).length;
  return lines > mostLines ? `A paragraph has ${mostLines} lines at most.` : null;
}

/** Shapes with markers of one line. */
function plainShapes(shapes: Shapes): { readonly shapes?: readonly PassageShape[] } {
  if (!shapes) return {};
  return {
    shapes: shapes.map((each) => ({ ...each, marker: each.marker === null ? null : plainLine(each.marker) })),
  };
}

/** The steps that carry out what was asked for, or why there are none. `before` are all that were taken until now. */
function stepsOf(
  asked: StepToTake,
  author: string,
  proposals: readonly ShownProposal[],
  before: readonly PlacedStep[],
): DraftStep[] | string {
  const signed = () => ({
    ...{ id: `step:${randomUUID()}`, author, at: nextInstant().toISOString() },
    reason: keptReason(asked.reason),
  });
  const named = (name: string | undefined) => name ?? `new:${randomUUID()}`;
  const gives =
    asked.kind === 'edit' || asked.kind === 'add' || asked.kind === 'set-note' || asked.kind === 'add-note';
  const obstacle = gives ? wordless(asked.text) : null;
  if (obstacle !== null) return obstacle;
  switch (asked.kind) {
    case 'edit': {
      const { kind, entry, text, shapes } = asked;
      return [{ ...signed(), kind, entry, text: draftWords(text), ...plainShapes(shapes) }];
    }
    case 'drop':
    case 'restore':
      return [{ ...signed(), kind: asked.kind, entry: asked.entry }];
    case 'add': {
      const { kind, after, role, text, shapes } = asked;
      const entry = named(asked.entry);
      const words = draftWords(text);
      return [{ ...signed(), kind, entry, after, role, text: words, ...plainShapes(shapes) }];
    }
    case 'move': {
      const { kind, entry, after, role } = asked;
      return [{ ...signed(), kind, entry, after, ...(role ? { role } : {}) }];
    }
    case 'set-note':
      return [{ ...signed(), kind: asked.kind, note: asked.note, text: draftWords(asked.text) }];
    case 'add-note': {
      const { kind, entry, place, text } = asked;
      return [{ ...signed(), kind, note: named(asked.note), entry, place, text: draftWords(text) }];
    }
    case 'drop-note':
      return [{ ...signed(), kind: asked.kind, note: asked.note }];
    case 'bracket': {
      const { kind, entry, range, label, alternatives } = asked;
      const others = (alternatives ?? []).map(({ words, by }) => ({
        words: draftWords(words),
        by: plainLabel(by ?? '') || null,
      }));
      const more = others.length > 0 ? { alternatives: others } : {};
      return [{ ...signed(), kind, entry, range, label: plainLabel(label ?? '') || null, ...more }];
    }
    case 'settle': {
      const { kind, entry, range, words } = asked;
      return [{ ...signed(), kind, entry, range, words: draftWords(words) }];
    }
    case 'undo': {
      const taken = asked.step === undefined ? undoable(before).undo : takenBackWith(before, asked.step);
      if (taken.length === 0) return 'There is nothing to undo.';
      return taken.map((step) => ({ ...signed(), kind: 'undo', step }));
    }
    case 'accept-proposal':
    case 'reject-proposal': {
      const shown = proposals.find(({ id }) => id === asked.proposal);
      if (!shown) return 'The program does not propose this.';
      const { state, step, ...proposal } = shown;
      const accepts = asked.kind === 'accept-proposal';
      if (accepts && state === 'accepted') return 'This proposal was accepted already.';
      // What was accepted before is taken back first: its words give way to the new ones, or to those of the base.
      const accepted = (state === 'accepted' || state === 'renewed') && step !== null;
      const back: DraftStep[] = accepted ? [{ ...signed(), kind: 'undo', step }] : [];
      return accepts
        ? [...back, { ...signed(), kind: asked.kind, proposal }]
        : [...back, { ...signed(), kind: asked.kind, proposal: proposal.id }];
    }
  }
}
