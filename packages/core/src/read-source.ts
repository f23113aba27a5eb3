import { citationsFromInstrument } from './citations/from-instrument.ts';
import { instrumentsFromLines } from './instrument/from-lines.ts';
import type { Instrument } from './instrument/instrument.ts';
import type { Answer } from './issues/issue.ts';
import { linesFromSource } from './lines/from-source.ts';
import type { SourceText } from './text/source-text.ts';

/** The path so far as one expression: source, lines, instruments, their citations. One answer a resolution, at least one. */
export function instrumentsFromSource(source: SourceText): Answer<Instrument>[] {
  const lines = linesFromSource(source);
  return instrumentsFromLines(source, lines.value).map(({ value, issues }) => ({
    value: { ...value, citations: citationsFromInstrument(value) },
    issues: [...lines.issues, ...issues],
  }));
}
