import { ACTIVITY_STATUSES } from '@biennium/core/follow-up';
import type { MatrixLine } from '../../api/matrix-queries.ts';
import type { BoardOf } from '../matrix-search.ts';

/** A column of the board: what its lines have in common, and its lines. */
export interface BoardColumn {
  /** `agreed completed`, `disputed`, `accepted a`: the id of its words follows from it. */
  readonly id: string;
  readonly lines: readonly MatrixLine[];
}

const ofStatus = [
  ...(['no report', 'reported by one side', 'disputed'] as const),
  ...ACTIVITY_STATUSES.map((status) => `agreed ${status}`),
];
const ofKeys = ['open', 'accepted a', 'accepted b', 'accepted', 'adopted', 'withdrawn'];

/** The columns in their order; those without lines are left out. */
export function columnsOfBoard(lines: readonly MatrixLine[], by: BoardOf): readonly BoardColumn[] {
  const columns = new Map<string, MatrixLine[]>((by === 'keys' ? ofKeys : ofStatus).map((id) => [id, []]));
  for (const line of lines) columns.get(by === 'keys' ? keysOf(line) : statusOf(line))?.push(line);
  return [...columns].flatMap(([id, of]) => (of.length === 0 ? [] : [{ id, lines: of }]));
}

function keysOf({ state, keys }: MatrixLine): string {
  if (state !== 'proposed') return state;
  return keys.a ? 'accepted a' : keys.b ? 'accepted b' : 'open';
}

function statusOf({ shared, statusA, statusB }: MatrixLine): string {
  return shared === 'agreed' ? `agreed ${statusA ?? statusB}` : shared;
}
