import type { Change } from '../../redline/redline.ts';
import type { Range } from '../../text/span.ts';
import type { ExplainedChange } from '../lineage.ts';
import { firstIndex } from './first-index.ts';
import type { Piece } from './routine-rule.ts';

interface Part {
  readonly old: Range;
  readonly new: Range;
  readonly piece: Piece | null;
}

/**
 * Changes with what explains them: each is cut where a piece begins or ends (rule L52), and what one piece explains is one change, be it
 * marked as several. What no piece holds is substantive. Changes and pieces come in the order of the texts.
 */
export function cutChanges(changes: readonly Change[], pieces: readonly Piece[]): ExplainedChange[] {
  const joined: Part[] = [];
  for (const part of changes.flatMap((change) => partsOf(change, pieces))) {
    const last = joined.at(-1);
    if (last?.piece && last.piece === part.piece) joined.splice(-1, 1, hullOf(last, part));
    else joined.push(part);
  }
  return joined.map(({ old, new: fresh, piece }) => ({ old, new: fresh, rule: piece?.rule ?? null }));
}

function partsOf(change: Change, pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  let at = { old: change.old.start, new: change.new.start };
  const take = (old: number, fresh: number, piece: Piece | null): void => {
    if (old > at.old || fresh > at.new)
      parts.push({ old: { start: at.old, end: old }, new: { start: at.new, end: fresh }, piece });
    at = { old, new: fresh };
  };
  const first = firstIndex(pieces.length, (index) => (pieces[index] as Piece).old.end >= change.old.start);
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (piece.old.start > change.old.end) break;
    const meets = touches(piece.old, change.old) || touches(piece.new, change.new);
    if (!meets || !abuts(piece.old, change.old) || !abuts(piece.new, change.new)) continue;
    take(
      bounded(piece.old.start, at.old, change.old.end),
      bounded(piece.new.start, at.new, change.new.end),
      null,
    );
    take(
      bounded(piece.old.end, at.old, change.old.end),
      bounded(piece.new.end, at.new, change.new.end),
      piece,
    );
  }
  take(change.old.end, change.new.end, null);
  return parts;
}

function hullOf(first: Part, last: Part): Part {
  return {
    old: { start: first.old.start, end: last.old.end },
    new: { start: first.new.start, end: last.new.end },
    piece: first.piece,
  };
}

function touches(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function abuts(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function bounded(at: number, least: number, most: number): number {
  return Math.min(Math.max(at, least), most);
}
