import type { Block, ComparisonRow } from '@biennium/core';
import { anchorOf } from '../read/anchor.ts';

/** The anchors of each row of a comparison. */
export interface RowAnchors {
  /** The one that is shown in the address: `OP7`, `old-OP7` where a row has no new paragraph, `closing-2`. */
  readonly own: string;
  /** Others that lead here: `OP8` of a row with OP7 and OP8, `old-OP6` where OP7 was OP6. */
  readonly others: readonly string[];
}

/** An anchor for each row, none of them twice. A line without address is counted among those of its role. */
export function anchorsOfRows(rows: readonly Pick<ComparisonRow, 'old' | 'new'>[]): readonly RowAnchors[] {
  const counted = new Map<string, number>();
  const nameOf = (side: '' | 'old-') => {
    return ({ address, role }: Block): string => {
      if (address !== null) return side + anchorOf(address);
      const nth = (counted.get(side + role) ?? 0) + 1;
      counted.set(side + role, nth);
      return `${side}${role}-${nth}`;
    };
  };
  return rows.map((row) => {
    const [own = '', ...others] = [...row.new.map(nameOf('')), ...row.old.map(nameOf('old-'))];
    return { own, others };
  });
}

/** The anchor of a change within a row, counted from 0: `OP7~1` is the first. */
export function anchorOfChange(row: string, change: number): string {
  return `${row}~${change + 1}`;
}

/** The row that an anchor of a row or of a change belongs to. */
export function rowOfAnchor(anchor: string): string {
  return anchor.replace(/~\d+$/, '');
}
