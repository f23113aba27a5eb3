import type { Range } from '../../text/span.ts';
import type { AskedWords } from '../on-behalf.ts';
import type { DraftStep } from '../step.ts';
import type { Contribution } from './contribution.ts';
import type { DraftHistory } from './history.ts';

/** A stretch of words, and whose doing its coming or going is; `null` where that is not known by itself. */
export interface PossiblyContributed extends Range {
  readonly contribution: Contribution | null;
}

/** Whose doing it is that words stand in one state of a draft and not in another. */
export class Doings {
  readonly #old: DraftHistory;
  readonly #new: DraftHistory;

  constructor(old: DraftHistory, next: DraftHistory) {
    this.#old = old;
    this.#new = next;
  }

  /** Who took out words of an entry or note of the old state. */
  taken(owner: string, range: Range): PossiblyContributed[] {
    const whole = this.whole(owner);
    return (this.#old.writingOf(owner)?.within(range) ?? []).flatMap((words): PossiblyContributed[] => {
      if (words.step !== null && !this.#new.steps.has(words.step))
        return [{ ...words, contribution: this.#undoing(words.step) }];
      const fates = this.#new.writingOf(owner)?.fateOf(words) ?? [{ ...words, by: null }];
      return fates.flatMap(({ start, end, by }) => {
        const step = by && !this.#old.steps.has(by.step) ? this.#new.steps.get(by.step) : undefined;
        return by && step
          ? contributions(step, step.onBehalf?.gone ?? [], { start, end }, by.place)
          : [{ start, end, contribution: whole }];
      });
    });
  }

  /** Who gave words of an entry or note of the new state. */
  given(owner: string, range: Range): PossiblyContributed[] {
    const whole = this.whole(owner);
    return (this.#new.writingOf(owner)?.within(range) ?? []).flatMap((words): PossiblyContributed[] => {
      const step = words.step === null ? undefined : this.#new.steps.get(words.step);
      if (step && !this.#old.steps.has(step.id))
        return contributions(step, step.onBehalf?.come ?? [], words, words.at);
      // Words that the old state had lost, and that came back.
      const fates = this.#old.writingOf(owner)?.fateOf(words) ?? [{ ...words, by: null }];
      return fates.map(({ start, end, by }) => ({
        start,
        end,
        contribution: by ? this.#undoing(by.step) : whole,
      }));
    });
  }

  /** Who put in, took out or moved an entry or note as a whole. */
  whole(owner: string): Contribution | null {
    const next = this.#new.whole.get(owner);
    const old = this.#old.whole.get(owner);
    const step = next === undefined || this.#old.steps.has(next) ? undefined : this.#new.steps.get(next);
    if (step) return contributionOf(step);
    return old === undefined || this.#new.steps.has(old) ? null : this.#undoing(old);
  }

  /** All who did something to an entry or note between the two states. */
  about(owner: string): Contribution[] {
    return (this.#new.about.get(owner) ?? []).flatMap((id) => {
      const step = this.#old.steps.has(id) ? undefined : this.#new.steps.get(id);
      return step ? [contributionOf(step)] : [];
    });
  }

  #undoing(step: string): Contribution | null {
    const undo = this.#new.undone.get(step);
    return undo ? contributionOf(undo) : null;
  }
}

/** What a step did, where nothing tells its words apart. */
function contributionOf({ id, at, reason, onBehalf }: DraftStep): Contribution {
  return { step: id, delegations: onBehalf?.delegations ?? [], own: !onBehalf, at, reason };
}

/** Words of a step cut by whose they are; `place` is where the range begins in the words that `asked` is about. */
function contributions(
  step: DraftStep,
  asked: readonly AskedWords[],
  { start, end }: Range,
  place: number,
): PossiblyContributed[] {
  const parts: PossiblyContributed[] = [];
  const shift = start - place;
  let at = start;
  const unknown = (to: number) => {
    if (at < to) parts.push({ start: at, end: to, contribution: null });
  };
  for (const each of [...asked].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, each.start + shift);
    const to = Math.min(end, each.end + shift);
    if (from >= to) continue;
    unknown(from);
    const own = each.by.length === 0;
    // The reason of such a step are those whose wishes it carries out.
    const said = { delegations: each.by, own, at: each.at ?? step.at, reason: own ? null : step.reason };
    parts.push({ start: from, end: to, contribution: { ...contributionOf(step), ...said } });
    at = to;
  }
  if (step.onBehalf) unknown(end);
  else if (at < end) parts.push({ start: at, end, contribution: contributionOf(step) });
  return parts;
}
