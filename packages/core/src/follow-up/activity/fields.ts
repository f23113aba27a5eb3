import { canonicalJson } from '../keys/canonical.ts';
import type { ActivityContent } from './content.ts';

/** The fields of a line as people speak of them: those that are agreed, changed, compared and put in a table one by one. */
export type ActivityField =
  | Exclude<keyof ActivityContent, 'leads' | 'planned' | 'training'>
  | 'leadA'
  | 'leadB'
  | 'plannedFrom'
  | 'plannedUntil'
  | 'trainingMethod'
  | 'trainingParticipants'
  | 'trainingEvaluation';

type FlatActivity = { readonly [F in ActivityField]: FlatValue<F> };
type FlatValue<F extends ActivityField> = F extends keyof ActivityContent
  ? ActivityContent[F]
  : F extends 'trainingParticipants'
    ? number | null
    : F extends `training${string}`
      ? string
      : string | null;

/** The fields whose order says nothing: what one adds and another adds are both in it. */
export const SET_FIELDS = ['partners', 'countries', 'goals', 'mandates'] as const;
export type SetField = (typeof SET_FIELDS)[number];

export function isSetField(field: ActivityField): field is SetField {
  return (SET_FIELDS as readonly string[]).includes(field);
}

/** A line field by field. */
export function fieldsOfActivity(content: ActivityContent): FlatActivity {
  const { leads, planned, training, ...same } = content;
  return {
    ...same,
    leadA: leads.a,
    leadB: leads.b,
    plannedFrom: planned.from,
    plannedUntil: planned.until,
    trainingMethod: training.method,
    trainingParticipants: training.participants,
    trainingEvaluation: training.evaluation,
  };
}

/** A line of its fields: the way back from {@link fieldsOfActivity}. */
export function activityOfFields(flat: FlatActivity): ActivityContent {
  const {
    leadA,
    leadB,
    plannedFrom,
    plannedUntil,
    trainingMethod,
    trainingParticipants,
    trainingEvaluation,
    ...same
  } = flat;
  return {
    ...same,
    leads: { a: leadA, b: leadB },
    planned: { from: plannedFrom, until: plannedUntil },
    training: { method: trainingMethod, participants: trainingParticipants, evaluation: trainingEvaluation },
  };
}

export const ACTIVITY_FIELDS: readonly ActivityField[] = [
  'title',
  'language',
  'description',
  'kind',
  'area',
  'cluster',
  'leadA',
  'leadB',
  'partners',
  'plannedFrom',
  'plannedUntil',
  'place',
  'countries',
  'goals',
  'output',
  'indicator',
  'resources',
  'mandates',
  'milestones',
  'trainingMethod',
  'trainingParticipants',
  'trainingEvaluation',
];

/** Whether two values of a field are the same; of a set, whatever their order. */
export function sameValue(field: ActivityField, one: unknown, other: unknown): boolean {
  return canonicalJson(inOrder(field, one)) === canonicalJson(inOrder(field, other));
}

function inOrder(field: ActivityField, value: unknown): unknown {
  return isSetField(field) && Array.isArray(value) ? [...new Set(value as string[])].sort() : value;
}

/** A field that is not what it was. */
export interface FieldChange {
  readonly field: ActivityField;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is different between two states of a line, in the order of the fields. */
export function changedFields(before: ActivityContent, after: ActivityContent): readonly FieldChange[] {
  const [old, now] = [fieldsOfActivity(before), fieldsOfActivity(after)];
  return ACTIVITY_FIELDS.filter((field) => !sameValue(field, old[field], now[field])).map((field) => ({
    field,
    before: old[field],
    after: now[field],
  }));
}
