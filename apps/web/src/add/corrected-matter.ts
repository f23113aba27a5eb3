import type { Instrument } from '@biennium/core';
import type { Correction, CorrectionToMake, FieldValue, FileReading, ReadingMatter } from '../api/shapes.ts';

/** A correction of something that is not kept yet. */
export interface UnkeptCorrection extends CorrectionToMake {
  readonly position: number;
  readonly at: string;
}

/** One of the readings of a file with what the person has corrected so far; null when there is no such reading. */
export function correctedMatter(
  reading: FileReading,
  position: number,
  corrections: readonly UnkeptCorrection[],
): ReadingMatter | null {
  const read = reading.readings[position];
  if (read === undefined || reading.source === null) return null;
  const decided = corrections.filter((each) => each.position === position);
  const made: Correction[] = [];
  let instrument: Instrument = read.instrument;
  for (const { field, value, note, at } of decided) {
    made.push({
      field,
      before: textOf(instrument[field]),
      after: value,
      author: null,
      at,
      note: note ?? null,
    });
    instrument = { ...instrument, [field]: field === 'session' && value !== null ? Number(value) : value };
  }
  return {
    id: null,
    instrument,
    proposed: read.instrument,
    corrections: made,
    issues: read.issues,
    source: reading.source,
    file: reading.file,
    held: null,
  };
}

/** The corrections to send: of each field of each reading the last one. */
export function lastCorrections(corrections: readonly UnkeptCorrection[]): readonly CorrectionToMake[] {
  const last = new Map<string, CorrectionToMake>();
  for (const { at, ...correction } of corrections) {
    last.set(`${correction.position} ${correction.field}`, correction);
  }
  return [...last.values()];
}

function textOf(value: FieldValue): string | null {
  return value === null ? null : String(value);
}
