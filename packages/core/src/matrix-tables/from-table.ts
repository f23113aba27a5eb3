import {
  ACTIVITY_KINDS,
  type ActivityContent,
  type ActivityMilestone,
  blankActivity,
} from '../follow-up/activity/content.ts';
import {
  ACTIVITY_FIELDS,
  type ActivityField,
  activityOfFields,
  changedFields,
  fieldsOfActivity,
} from '../follow-up/activity/fields.ts';
import { type FieldConflict, mergedActivity } from '../follow-up/activity/merge.ts';
import { wrongInActivity } from '../follow-up/activity/problems.ts';
import { columnsOfTable, foldedWords } from '../register/tables/columns.ts';
import { timeOfCell } from '../register/tables/days.ts';
import { plainCell } from '../register/tables/plain-cell.ts';
import { cellTold } from '../register/tables/told.ts';
import { MARK_LENGTH } from './as-table.ts';
import { KIND_NAMES, KNOWN_MATRIX_COLUMNS, type MatrixColumn } from './columns.ts';
import { meanings, type TableNames } from './names.ts';
import type { LinePlan, LineProblem, LineProblemCode, PlannedLine } from './plan.ts';

/** A table as its file says it. */
export interface TableOfLines {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly epoch: 1900 | 1904;
}

/** A line that the table is held against. */
export interface KnownLine {
  readonly code: string;
  readonly content: ActivityContent;
  /** The states that it ever had, by the fingerprints of their words. */
  readonly states: ReadonlyMap<string, ActivityContent>;
}

type FlatActivity = ReturnType<typeof fieldsOfActivity>;

const HANDLED: readonly ActivityField[] = ACTIVITY_FIELDS.filter((field) => field !== 'mandates');

/**
 * What a table of lines would change of a matrix (rules F11, F52). A row is about the line with its code, or proposes one where it has none; what the
 * file changed since it was exported is taken, what was changed here as well is told and stays. A column that is missing says nothing.
 */
export function planFromMatrixTable(
  table: TableOfLines,
  known: readonly KnownLine[],
  names: TableNames,
): LinePlan {
  const { at, problems: wrongColumns } = columnsOfTable(table.columns, KNOWN_MATRIX_COLUMNS);
  const problems: LineProblem[] = [...wrongColumns];
  const missing = (['code', 'title'] as const).filter((key) => !at.has(key));
  if (missing.length > 0) {
    const told = { code: 'column-missing', severity: 'error', row: 1, column: null, cell: '' } as const;
    return { rows: [], problems: [{ ...told, other: 'Code, Title' }, ...problems] };
  }
  const lines = new Map(known.map((line) => [foldedWords(line.code), line]));
  const reader = new CellReader(table, at, names, problems);
  const seen = new Map<string, number>();
  const rows: PlannedLine[] = [];
  for (const { number, cells } of table.rows) {
    const cell = (key: MatrixColumn): string => cells[at.get(key) ?? -1] ?? '';
    const code = plainCell(cell('code'));
    const line = code === '' ? undefined : lines.get(foldedWords(code));
    if (code !== '' && !line) {
      reader.tell(number, 'code', code, 'line-unknown');
      continue;
    }
    const before = line ? seen.get(line.code) : undefined;
    if (line && before !== undefined) {
      reader.tell(number, 'code', code, 'line-twice', String(before));
      continue;
    }
    if (line) seen.set(line.code, number);
    if (plainCell(cell('title')) === '') {
      reader.tell(number, 'title', '', line ? 'name-missing' : 'row-empty');
      continue;
    }
    const mark = foldedWords(cell('exported')).slice(0, MARK_LENGTH);
    const base = line && mark !== '' ? stateOf(line, mark) : null;
    if (line && base === null) reader.tell(number, 'exported', cell('exported'), 'exported-unknown');
    const start = base ?? line?.content ?? blankActivity('', 'other');
    const mine = reader.contentOf(number, cell, start);
    const clusters = names.clusters.map(({ id }) => id);
    for (const { code: wrong } of wrongInActivity(mine, clusters)) {
      if (wrong === 'planned-order') reader.tell(number, 'plannedUntil', cell('plannedUntil'), 'day-order');
      if (wrong === 'milestone-outside')
        reader.tell(number, 'milestones', cell('milestones'), 'milestone-outside');
    }
    rows.push(line ? changedLine(number, line, base, mine) : newLine(number, mine));
  }
  return { rows, problems };
}

function stateOf({ states }: KnownLine, mark: string): ActivityContent | null {
  for (const [fingerprint, content] of states) if (fingerprint.startsWith(mark)) return content;
  return null;
}

function newLine(row: number, content: ActivityContent): PlannedLine {
  const changes = changedFields(blankActivity('', 'other'), content);
  return { row, code: null, title: content.title, content, changes, conflicts: [] };
}

/** A row about a line; of one whose exported state nobody knows, everything that is different is for a person to decide. */
function changedLine(
  row: number,
  { code, content: now }: KnownLine,
  base: ActivityContent | null,
  mine: ActivityContent,
): PlannedLine {
  const { content, conflicts } = base === null ? undecided(now, mine) : mergedActivity(base, mine, now);
  return { row, code, title: now.title, content, changes: changedFields(now, content), conflicts };
}

function undecided(now: ActivityContent, mine: ActivityContent) {
  const conflicts = changedFields(now, mine).map(
    ({ field, before, after }): FieldConflict => ({
      ...{ field, base: null, mine: after, theirs: before },
    }),
  );
  return { content: now, conflicts };
}

/** A line with what its file says in some fields that are in conflict. */
export function withFieldsOfFile(
  { content, conflicts }: Pick<PlannedLine, 'content' | 'conflicts'>,
  taken: readonly ActivityField[],
): ActivityContent {
  const flat: Record<string, unknown> = { ...fieldsOfActivity(content) };
  for (const { field, mine } of conflicts) if (taken.includes(field)) flat[field] = mine;
  return activityOfFields(flat as FlatActivity);
}

/** Reads cells into fields, and tells what it cannot read. */
class CellReader {
  readonly #table: TableOfLines;
  readonly #at: ReadonlyMap<MatrixColumn, number>;
  readonly #problems: LineProblem[];
  readonly #meant: Readonly<Record<keyof TableNames | 'kinds', ReadonlyMap<string, readonly string[]>>>;

  constructor(
    table: TableOfLines,
    at: ReadonlyMap<MatrixColumn, number>,
    names: TableNames,
    problems: LineProblem[],
  ) {
    this.#table = table;
    this.#at = at;
    this.#problems = problems;
    this.#meant = {
      organizations: meanings(names.organizations),
      clusters: meanings(names.clusters),
      areas: meanings(names.areas),
      countries: meanings(names.countries),
      kinds: meanings(ACTIVITY_KINDS.map((id) => ({ id, names: KIND_NAMES[id], others: [] }))),
    };
  }

  tell(row: number, key: MatrixColumn, cell: string, code: LineProblemCode, other: string | null = null) {
    const severity = code === 'exported-unknown' || code === 'time-counted' ? 'warning' : 'error';
    const column = this.#table.columns[this.#at.get(key) ?? -1] ?? null;
    this.#problems.push({ code, severity, row, column, cell: cellTold(cell), other });
  }

  /** What a row says, over what it began with; what cannot be read stays as it was, and is told. */
  contentOf(row: number, cell: (key: MatrixColumn) => string, start: ActivityContent): ActivityContent {
    const flat: Record<string, unknown> = { ...fieldsOfActivity(start) };
    for (const field of HANDLED) {
      if (!this.#at.has(field as MatrixColumn)) continue;
      const value = this.#valueOf(row, field as MatrixColumn, cell(field as MatrixColumn), start);
      if (value !== undefined) flat[field] = value;
    }
    return activityOfFields(flat as FlatActivity);
  }

  #valueOf(row: number, key: MatrixColumn, given: string, start: ActivityContent): unknown {
    const words = plainCell(given);
    switch (key) {
      case 'kind':
        return words === '' ? start.kind : this.#one(row, key, words, 'kinds');
      case 'area':
        return words === '' ? null : this.#one(row, key, words, 'areas');
      case 'cluster':
        return words === '' ? null : this.#one(row, key, words, 'clusters');
      case 'leadA':
      case 'leadB':
        return words === '' ? null : this.#one(row, key, words, 'organizations');
      case 'partners':
        return this.#several(row, key, given, 'organizations');
      case 'countries':
        return this.#several(row, key, given, 'countries');
      case 'goals':
        return this.#goals(row, given);
      case 'plannedFrom':
      case 'plannedUntil':
        return words === '' ? null : this.#time(row, key, words);
      case 'trainingParticipants':
        return words === '' ? null : this.#count(row, words);
      case 'milestones':
        return this.#milestones(row, given, start.milestones);
      case 'language':
        return words === '' ? null : this.#language(row, words);
      case 'title':
      case 'place':
        return words;
      default:
        return given;
    }
  }

  #one(row: number, key: MatrixColumn, words: string, what: keyof TableNames | 'kinds'): string | undefined {
    const ids = this.#meant[what].get(foldedWords(words)) ?? [];
    if (ids.length === 1) return ids[0];
    this.tell(row, key, words, ids.length === 0 ? 'value-unknown' : 'name-unclear');
    return undefined;
  }

  #several(row: number, key: MatrixColumn, given: string, what: keyof TableNames): string[] | undefined {
    const ids = partsOf(given).map((words) => this.#one(row, key, words, what));
    return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
  }

  #goals(row: number, given: string): string[] | undefined {
    const parts = given.split(/[;,\n]/).flatMap((part) => plainCell(part) || []);
    const wrong = parts.find((part) => !/^([1-9]|1[0-7])$/.test(part));
    if (wrong === undefined) return [...new Set(parts)];
    this.tell(row, 'goals', wrong, 'value-unknown');
    return undefined;
  }

  #time(row: number, key: MatrixColumn, words: string): string | undefined {
    const time = timeOfCell(words, this.#table.epoch);
    if ('fault' in time) {
      this.tell(row, key, words, time.fault === 'unclear' ? 'time-unclear' : 'time-impossible');
      return undefined;
    }
    if (time.counted) this.tell(row, key, words, 'time-counted', time.value);
    return time.value;
  }

  #count(row: number, words: string): number | undefined {
    const count = Number(words);
    if (/^\d{1,6}$/.test(words)) return count;
    this.tell(row, 'trainingParticipants', words, 'value-unknown');
    return undefined;
  }

  #language(row: number, words: string): string | undefined {
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(words)) return words;
    this.tell(row, 'language', words, 'value-unknown');
    return undefined;
  }

  /** Milestones, one in a line: `2026-03-01 Plan agreed`. One that is known by its words keeps its id. */
  #milestones(
    row: number,
    given: string,
    before: readonly ActivityMilestone[],
  ): readonly ActivityMilestone[] | undefined {
    const found: ActivityMilestone[] = [];
    for (const part of given.split(/\n|;(?=\s*\d)/)) {
      const words = plainCell(part);
      if (words === '') continue;
      const [, day = '', title = ''] = /^(\S+)\s+(.+)$/.exec(words) ?? [];
      const time = timeOfCell(day, this.#table.epoch);
      if ('fault' in time || time.value.length < '2026-01-01'.length) {
        this.tell(row, 'milestones', words, 'time-unclear');
        return undefined;
      }
      const same = before.find((each) => each.title === title && !found.some(({ id }) => id === each.id));
      found.push({ id: same?.id ?? freshId(before, found), title, due: time.value });
    }
    return found;
  }
}

function freshId(before: readonly ActivityMilestone[], found: readonly ActivityMilestone[]): string {
  const used = new Set([...before, ...found].map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`m${number}`)) number += 1;
  return `m${number}`;
}

/** The values of a cell that holds several: parted by semicolons or lines. */
function partsOf(given: string): string[] {
  return given.split(/[;\n]/).flatMap((part) => plainCell(part) || []);
}
