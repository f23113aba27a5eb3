import { canonicalJson } from '@biennium/core';
import { fingerprintOf } from '../fingerprint.ts';

/** What an event says. `at`: an instant in ISO 8601, in milliseconds. */
export interface ToldEvent {
  readonly workspace: string;
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A link of the chain: an event with its place, counted from 1, and its hash. */
export interface SealedEvent extends ToldEvent {
  readonly sequence: number;
  readonly hash: string;
}

/** A place in the chain, and the hash of all up to it. */
export interface ChainPlace {
  readonly sequence: number;
  readonly hash: string;
}

/** Before the first event. */
export const beginning: ChainPlace = { sequence: 0, hash: '0'.repeat(64) };

/** The event as the link after a place (rule F30): its hash is of the hash before it, its place, and all that it says. */
export function sealedAfter(place: ChainPlace, event: ToldEvent): SealedEvent {
  const { workspace, id, at, author, action, subject, before, after } = event;
  const sequence = place.sequence + 1;
  const said = { workspace, id, at, author, action, subject, before: before ?? null, after: after ?? null };
  return {
    ...said,
    sequence,
    hash: fingerprintOf(canonicalJson({ previous: place.hash, sequence, ...said })),
  };
}

/**
 * What is wrong with a chain, and at which place. `missing`: no event has this place. `changed`: the event does not say what its hash is of, or does
 * not follow from the one before. `cut off`: the chain does not end where its last link was noted.
 */
export interface ChainFault {
  readonly what: 'missing' | 'changed' | 'cut off';
  readonly sequence: number;
  /** The event there; null where there is none. */
  readonly event: string | null;
}

/** Proves a chain, event by event in the order of their places; it keeps the last one alone. */
export class ChainProof {
  #last = beginning;
  #count = 0;

  /** How many events were looked at. */
  get count(): number {
    return this.#count;
  }

  /** The last link. */
  get last(): ChainPlace {
    return this.#last;
  }

  /** What is wrong with the next event; null where it follows. */
  fault(event: SealedEvent): ChainFault | null {
    const { sequence, hash, id } = event;
    const expected = this.#last.sequence + 1;
    const right = sealedAfter({ sequence: sequence - 1, hash: this.#last.hash }, event).hash === hash;
    this.#last = { sequence, hash };
    this.#count++;
    if (sequence > expected) return { what: 'missing', sequence: expected, event: null };
    return right ? null : { what: 'changed', sequence, event: id };
  }

  /** What is wrong with the end, where `head` was noted as the last link; null where nothing is. */
  faultAtEnd({ sequence, hash }: ChainPlace): ChainFault | null {
    if (sequence === this.#last.sequence && hash === this.#last.hash) return null;
    return { what: 'cut off', sequence: Math.min(sequence, this.#last.sequence) + 1, event: null };
  }
}
