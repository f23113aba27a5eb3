import { createContext, use } from 'react';
import type { ReadingMatter } from '../api/shapes.ts';
import type { Place } from './places.ts';
import type { SourceLine } from './source-lines.ts';

/** The matter with everything that is computed from it once. */
export interface ReadingValue extends ReadingMatter {
  readonly places: readonly Place[];
  readonly lines: readonly SourceLine[];
  /** The anchor at which each issue stands, by the index of the issue. */
  readonly issueAnchors: readonly (string | null)[];
  readonly issuesAt: ReadonlyMap<string, readonly number[]>;
  /** The indices of the notes that some paragraph refers to, so that they can stand beside it. */
  readonly besideText: ReadonlySet<number>;
  readonly direction: 'ltr' | 'rtl';
}

const ReadingContext = createContext<ReadingValue | null>(null);

export const ReadingProvider = ReadingContext.Provider;

/** The reading around a component. */
export function useReading(): ReadingValue {
  const value = use(ReadingContext);
  if (value === null) throw new Error('a part of a reading stands outside of one');
  return value;
}
