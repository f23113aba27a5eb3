import type { ReportContent } from '@biennium/core';

/** A field of a report that two people wrote differently at the same time. */
export interface ReportConflict {
  readonly field: ReportField;
  /** As it stands with the server. */
  readonly theirs: ReportContent;
}

export const reportFields = [
  'status',
  'words',
  'language',
  'actual',
  'participants',
  'evaluation',
  'met',
] as const satisfies readonly (keyof ReportContent)[];

export type ReportField = (typeof reportFields)[number];

/**
 * What was typed here and what came in elsewhere since `base`, field by field. Where both changed the same field, what was typed here stands and the
 * field is among the conflicts, so that nothing of either is lost unseen.
 */
export function mergedReport(
  base: ReportContent,
  mine: ReportContent,
  theirs: ReportContent,
): { readonly content: ReportContent; readonly conflicts: readonly ReportConflict[] } {
  const changed = (field: ReportField, one: ReportContent) => !isSameField(field, base, one);
  const taken = reportFields.filter((field) => changed(field, theirs) && !changed(field, mine));
  const conflicts = reportFields.filter(
    (field) =>
      // The language goes with the words.
      field !== 'language' &&
      changed(field, mine) &&
      changed(field, theirs) &&
      !isSameField(field, mine, theirs),
  );
  return {
    content: taken.reduce((content, field) => withField(content, field, theirs), mine),
    conflicts: conflicts.map((field) => ({ field, theirs })),
  };
}

/** A report with one field as another has it. */
export function withField(content: ReportContent, field: ReportField, from: ReportContent): ReportContent {
  const words = field === 'words' ? { language: from.language } : {};
  return { ...content, [field]: from[field], ...words };
}

/** Whether two say the same. */
export function isSameReport(one: ReportContent, other: ReportContent): boolean {
  return reportFields.every((field) => isSameField(field, one, other));
}

function isSameField(field: ReportField, one: ReportContent, other: ReportContent): boolean {
  return JSON.stringify(inOrder(one[field])) === JSON.stringify(inOrder(other[field]));
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
}
