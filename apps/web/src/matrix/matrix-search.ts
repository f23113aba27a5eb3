import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  type ActivityKind,
  type ActivityStatus,
  type LineState,
  type SharedStatus,
  type Side,
} from '@biennium/core/follow-up';
import type { LineFilter } from '../api/matrix-queries.ts';
import { type ColumnId, columnIds, standardColumns } from './grid/columns.ts';

export const views = ['grid', 'timeline', 'board'] as const;
export const groupings = ['cluster', 'area', 'lead-a', 'lead-b', 'status', 'state'] as const;
export const boards = ['status', 'keys'] as const;
export const lineStates = ['proposed', 'accepted', 'adopted', 'withdrawn'] as const;
export const sharedKinds = ['agreed', 'reported by one side', 'disputed', 'no report'] as const;

export type MatrixView = (typeof views)[number];
export type Grouping = (typeof groupings)[number];
export type BoardOf = (typeof boards)[number];

/** What the address of the matrix says: which one, how it is seen, and to what it is narrowed. */
export interface MatrixSearch {
  /** The one whose period begins last, where none is named. */
  readonly matrix?: string | undefined;
  readonly view?: MatrixView | undefined;
  readonly group?: Grouping | undefined;
  /** What the columns of the board are. */
  readonly by?: BoardOf | undefined;
  readonly sort?: ColumnId | undefined;
  readonly order?: 'desc' | undefined;
  /** The columns that are shown, in their order: `kind.cluster.status`. */
  readonly cols?: string | undefined;
  readonly state?: LineState | undefined;
  readonly shared?: SharedStatus['kind'] | undefined;
  readonly status?: ActivityStatus | undefined;
  readonly silent?: Side | undefined;
  readonly kind?: ActivityKind | undefined;
  readonly area?: string | undefined;
  readonly cluster?: string | undefined;
  readonly organization?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly overdue?: 'true' | undefined;
  readonly q?: string | undefined;
}

/** What an address asks for; what it does not know is left out. */
export function matrixSearchOf(search: Record<string, unknown>): MatrixSearch {
  const known: MatrixSearch = {
    matrix: wordsOf(search['matrix']),
    view: oneOf(views, search['view']),
    group: oneOf(groupings, search['group']),
    by: oneOf(boards, search['by']),
    sort: oneOf(columnIds, search['sort']),
    order: oneOf(['desc'] as const, search['order']),
    cols: colsOf(wordsOf(search['cols'])),
    state: oneOf(lineStates, search['state']),
    shared: oneOf(sharedKinds, search['shared']),
    status: oneOf(ACTIVITY_STATUSES, search['status']),
    silent: oneOf(['a', 'b'] as const, search['silent']),
    kind: oneOf(ACTIVITY_KINDS, search['kind']),
    area: wordsOf(search['area']),
    cluster: wordsOf(search['cluster']),
    organization: wordsOf(search['organization']),
    from: timeOf(search['from']),
    to: timeOf(search['to']),
    overdue: oneOf(['true'] as const, search['overdue']),
    q: wordsOf(search['q']),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

const filters = [
  ...(['state', 'shared', 'status', 'silent', 'kind', 'area', 'cluster', 'organization'] as const),
  ...(['from', 'to', 'overdue', 'q'] as const),
] as const;

/** To what the lines are narrowed, of all that an address says. */
export function filterOf(search: MatrixSearch): LineFilter {
  const given = filters.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]]));
  return Object.fromEntries(given);
}

/** An address that narrows to nothing, and else shows the same. */
export function unfiltered(search: MatrixSearch): MatrixSearch {
  const rest = Object.entries(search).filter(([name]) => !(filters as readonly string[]).includes(name));
  return Object.fromEntries(rest);
}

/**
 * The columns that an address names behind the code and the title, which are always there. Where it names none, who has accepted a line is shown
 * until the matrix is adopted, and from then on how far the line has come.
 */
export function columnsOf({ cols }: MatrixSearch, isAdopted: boolean): readonly ColumnId[] {
  if (cols === undefined) return standardColumns.filter((id) => id !== (isAdopted ? 'keys' : 'status'));
  return ['code', 'title', ...cols.split('.').flatMap((id) => oneOf(columnIds, id) ?? [])];
}

/** How an address names columns; undefined where they are those that everybody sees at first. */
export function colsOfColumns(columns: readonly ColumnId[]): string | undefined {
  const cols = columns.filter((id) => id !== 'code' && id !== 'title').join('.');
  return cols === standardColumns.slice(2).join('.') ? undefined : cols;
}

function colsOf(cols: string | undefined): string | undefined {
  if (cols === undefined) return undefined;
  const ids = cols.split('.').flatMap((id) => oneOf(columnIds, id) ?? []);
  return ids.length === 0 ? undefined : colsOfColumns([...new Set(ids)]);
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 400) : undefined;
}

function timeOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) ? value : undefined;
}
