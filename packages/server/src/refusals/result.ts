import type { Refusal } from './refusal.ts';

/** What a command answers: done with a value, or refused. Bugs are thrown and never stand here. */
export type Result<T, R = Refusal> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly refusal: R };

export function done<T>(value: T): Result<T, never> {
  return { done: true, value };
}

export function refused<R>(refusal: R): Result<never, R> {
  return { done: false, refusal };
}
