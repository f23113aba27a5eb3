// The follow-up by itself, for a page that needs nothing else of the core.

export {
  type CompletionGap,
  missingForCompletion,
} from './activity/completion.ts';
export * from './activity/content.ts';
export {
  ACTIVITY_FIELDS,
  type ActivityField,
  activityOfFields,
  changedFields,
  type FieldChange,
  fieldsOfActivity,
  isSetField,
  sameValue,
} from './activity/fields.ts';
export { type Disposition, type LineFacts, type LineState, stateOfLine } from './activity/line.ts';
export { type FieldConflict, type MergedActivity, mergedActivity } from './activity/merge.ts';
export {
  type ActivityProblem,
  daysOfTime,
  missingInActivity,
  wrongInActivity,
} from './activity/problems.ts';
export * from './activity/status.ts';
export { canonicalJson } from './keys/canonical.ts';
export * from './keys/keys.ts';
export {
  comparedMatrix,
  type FrozenLine,
  type FrozenMatrix,
  type LineComparison,
  wordsOfLine,
  wordsOfMatrix,
} from './matrix/frozen.ts';
export * from './matrix/state.ts';
export * from './pair/configuration.ts';
export * from './reports/round.ts';
export * from './reports/steps.ts';
export * from './side.ts';
export * from './visibility.ts';
