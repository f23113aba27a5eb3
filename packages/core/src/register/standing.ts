import { ENTRY_FIELDS, type FieldValueKind, fieldShape } from './fields.ts';
import type { EntryKind, Statement, StatementRuling } from './statement.ts';

/** How a value stands: a person stated or confirmed it, the program proposes it, or a person rejected or withdrew it. */
export type Standing = 'confirmed' | 'proposed' | 'rejected' | 'withdrawn';

/** One value of a field, with all that state it. */
export interface StandingValue {
  readonly value: string;
  readonly language: string | null;
  readonly from: string | null;
  readonly until: string | null;
  /** The best standing of its statements. */
  readonly standing: Standing;
  /** Ids of the statements that state it, confirmed ones first. */
  readonly statements: readonly string[];
}

/** What is known of one field of an entry. */
export interface StandingField {
  readonly field: string;
  /** What holds: the confirmed values, and where there are none the proposed ones. */
  readonly values: readonly StandingValue[];
  /** What does not hold: values proposed beside confirmed ones, rejected and withdrawn ones. */
  readonly others: readonly StandingValue[];
  /** Of a field that has one value, several hold at the same time: both are kept, and it is said. */
  readonly disagree: boolean;
}

const RANK: readonly Standing[] = ['confirmed', 'proposed', 'rejected', 'withdrawn'];

/**
 * What holds of an entry, field by field in the order of {@link ENTRY_FIELDS} (rules R9, R10): confirmed values before proposed ones; where
 * sources disagree both stay side by side. `statements` stand in the order in which they were made.
 */
export function standingOfEntry(
  kind: EntryKind,
  statements: readonly Statement[],
  rulings: readonly StatementRuling[],
): StandingField[] {
  const ruled = new Map(rulings.map(({ statement, ruling }) => [statement, ruling]));
  return Object.keys(ENTRY_FIELDS[kind]).flatMap((field) => {
    const stated = statements.filter((statement) => statement.field === field);
    if (stated.length === 0) return [];
    const all = valuesOf(stated, ruled);
    const confirmed = all.filter(({ standing }) => standing === 'confirmed');
    const proposed = all.filter(({ standing }) => standing === 'proposed');
    const shape = fieldShape(kind, field);
    const many = shape?.many === true;
    if (shape?.steps) {
      const reached = reachedStep(confirmed.length > 0 ? confirmed : proposed, shape.value, stated);
      return [
        { field, values: reached, others: all.filter((value) => !reached.includes(value)), disagree: false },
      ];
    }
    // A proposed value beside a confirmed one is another voice only where several can hold, or where it contradicts.
    const values = confirmed.length > 0 ? (many ? [...confirmed, ...proposed] : confirmed) : proposed;
    const holding = new Set(values);
    const contradicted = [...confirmed, ...proposed];
    return [
      {
        field,
        values,
        others: all.filter((value) => !holding.has(value)),
        disagree:
          !many &&
          contradicted.some((one, index) =>
            contradicted
              .slice(index + 1)
              .some((other) => atOnce(one, other) && contradicts(one.value, other.value)),
          ),
      },
    ];
  });
}

/** Of the steps of a life, the one that a person named last, else the furthest in the order of the words. */
function reachedStep(
  values: readonly StandingValue[],
  words: FieldValueKind,
  stated: readonly Statement[],
): StandingValue[] {
  const named = stated.findLast(
    ({ id, proposed }) => !proposed && values.some(({ statements }) => statements.includes(id)),
  );
  const last = values.find(({ statements }) => named !== undefined && statements.includes(named.id));
  if (last) return [last];
  const furthest = Array.isArray(words)
    ? words.findLast((word) => values.some(({ value }) => value === word))
    : undefined;
  return values.filter(({ value }) => value === furthest).slice(0, 1);
}

function valuesOf(
  statements: readonly Statement[],
  ruled: ReadonlyMap<string, StatementRuling['ruling']>,
): StandingValue[] {
  const groups = new Map<string, { first: Statement; told: { id: string; standing: Standing }[] }>();
  for (const statement of statements) {
    const key = JSON.stringify([
      folded(statement.value),
      statement.language,
      statement.from,
      statement.until,
    ]);
    const group = groups.get(key) ?? { first: statement, told: [] };
    groups.set(key, group);
    group.told.push({ id: statement.id, standing: standingOf(statement, ruled.get(statement.id)) });
  }
  return [...groups.values()]
    .map(({ first: { value, language, from, until }, told }) => {
      const sorted = told.toSorted((a, b) => RANK.indexOf(a.standing) - RANK.indexOf(b.standing));
      const best = sorted[0] as { standing: Standing };
      return {
        value,
        language,
        from,
        until,
        standing: best.standing,
        statements: sorted.map(({ id }) => id),
      };
    })
    .sort((a, b) => RANK.indexOf(a.standing) - RANK.indexOf(b.standing));
}

function standingOf({ proposed }: Statement, ruling: StatementRuling['ruling'] | undefined): Standing {
  if (ruling === 'rejected' || ruling === 'withdrawn' || ruling === 'confirmed') return ruling;
  return proposed ? 'proposed' : 'confirmed';
}

/** Whether two values can be meant for one day, and one language. */
function atOnce(a: StandingValue, b: StandingValue): boolean {
  if (a.language !== b.language) return false;
  return (a.from ?? '') <= (b.until ?? '9999') && (b.from ?? '') <= (a.until ?? '9999');
}

/** A month around a day and a town within a country do not contradict it. */
function contradicts(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)];
  return !one.startsWith(other) && !other.startsWith(one);
}

function folded(value: string): string {
  return value.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
