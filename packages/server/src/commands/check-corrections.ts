import type { Instrument } from '@biennium/core';
import { type Refusal, refusal } from '../refusals/refusal.ts';
import { done, type Result, refused } from '../refusals/result.ts';
import { type CorrectableField, correctableFields } from '../store/repositories/corrections.ts';

/** What a person asks to set. `position` tells which instrument of a file, from 0, while it has no id yet. */
export interface AskedCorrection {
  readonly field: string;
  readonly value: string | null;
  readonly note?: string | null | undefined;
  readonly position?: number | undefined;
}

/** A correction that can be made: a known field, a value that the field can hold. */
export interface CheckedCorrection {
  readonly field: CorrectableField;
  readonly value: string | null;
  readonly note: string | null;
}

const longest: Record<CorrectableField, number> = {
  symbol: 120,
  title: 4000,
  adoptedOn: 10,
  session: 4,
  agendaItem: 200,
  draftSymbol: 120,
  meeting: 400,
  body: 400,
};

/** Checks corrections before anything is changed; refused with `correction/invalid`, naming the field. */
export function checkCorrections(asked: readonly AskedCorrection[]): Result<CheckedCorrection[]> {
  const checked: CheckedCorrection[] = [];
  for (const { field, value, note } of asked) {
    const known = correctableFields.find((each) => each === field);
    if (!known) return refused(invalid(`There is no field "${field}" to correct.`, field));
    if (checked.some((each) => each.field === known)) {
      return refused(invalid('The field is corrected twice.', field));
    }
    const words = value?.trim().replaceAll('\u0000', '') ?? '';
    const fault = words === '' ? null : faultOf(known, words);
    if (fault) return refused(fault);
    checked.push({
      field: known,
      value: words === '' ? null : words,
      note: note?.trim().replaceAll('\u0000', '') || null,
    });
  }
  return done(checked);
}

/** The value of a field of an instrument as text. */
export function fieldText(instrument: Instrument, field: CorrectableField): string | null {
  const value = instrument[field];
  return value === null ? null : String(value);
}

/** The instrument as it was read, with what persons decided about it. Corrections are applied in order. */
export function correctedInstrument(
  reading: Instrument,
  corrections: readonly { readonly field: CorrectableField; readonly after: string | null }[],
): Instrument {
  const decided = corrections.map(({ field, after }) => [
    field,
    field === 'session' && after !== null ? Number(after) : after,
  ]);
  return { ...reading, ...Object.fromEntries(decided) };
}

function faultOf(field: CorrectableField, words: string): Refusal | null {
  if (words.length > longest[field]) {
    return invalid(`At most ${longest[field]} characters fit here.`, field);
  }
  if (field === 'adoptedOn' && !isDate(words)) {
    return invalid('A date is written as year, month and day: 2024-11-18.', field);
  }
  if (field === 'session' && !/^[1-9]\d{0,3}$/.test(words)) {
    return invalid('A session is a number, such as 79.', field);
  }
  return null;
}

function isDate(words: string): boolean {
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words) && words.length === 10;
}

function invalid(message: string, field: string): Refusal {
  return refusal('correction/invalid', message, field);
}
