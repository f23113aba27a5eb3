import type { ActivityContent } from './content.ts';
import {
  ACTIVITY_FIELDS,
  type ActivityField,
  activityOfFields,
  fieldsOfActivity,
  isSetField,
  sameValue,
} from './fields.ts';

/** A field that two changed, each to something else. */
export interface FieldConflict {
  readonly field: ActivityField;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Two changes of one line, made one. Where they cannot both be kept, theirs stands in it and the field is told. */
export interface MergedActivity {
  readonly content: ActivityContent;
  /** What was taken over from them without a question. */
  readonly taken: readonly ActivityField[];
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Brings together what two made of one line since they both saw `base`: fields that one of them changed are as that one left them; of sets, what
 * either added is in and what either removed is out; what both changed otherwise is a conflict.
 */
export function mergedActivity(
  base: ActivityContent,
  mine: ActivityContent,
  theirs: ActivityContent,
): MergedActivity {
  const [old, my, their] = [base, mine, theirs].map(fieldsOfActivity) as [Flat, Flat, Flat];
  const merged: Record<string, unknown> = {};
  const taken: ActivityField[] = [];
  const conflicts: FieldConflict[] = [];
  for (const field of ACTIVITY_FIELDS) {
    const [was, is, other] = [old[field], my[field], their[field]];
    const [changedByMe, changedByThem] = [!sameValue(field, was, is), !sameValue(field, was, other)];
    if (!changedByMe || sameValue(field, is, other)) {
      merged[field] = other;
      if (changedByThem && !changedByMe) taken.push(field);
    } else if (!changedByThem) {
      merged[field] = is;
    } else if (isSetField(field)) {
      merged[field] = bothSets(was as Set_, is as Set_, other as Set_);
      taken.push(field);
    } else {
      merged[field] = other;
      conflicts.push({ field, base: was, mine: is, theirs: other });
    }
  }
  return { content: activityOfFields(merged as Flat), taken, conflicts };
}

type Flat = ReturnType<typeof fieldsOfActivity>;
type Set_ = readonly string[];

function bothSets(base: Set_, mine: Set_, theirs: Set_): Set_ {
  const removed = base.filter((each) => !mine.includes(each) || !theirs.includes(each));
  return [...new Set([...theirs, ...mine])].filter((each) => !removed.includes(each));
}
