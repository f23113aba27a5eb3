import { plainTypography } from '../text/typography.ts';
import type { Change, Redline } from './redline.ts';

const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/g;

/** The changes of a redline in the order of reading: what is deleted and inserted at one place is one change. */
export function changesOfRedline(redline: Redline): Change[] {
  const changes: Change[] = [];
  let oldStart = 0;
  let newStart = 0;
  let oldEnd = 0;
  let newEnd = 0;
  const close = (): void => {
    if (oldEnd === oldStart && newEnd === newStart) return;
    const old = { start: oldStart, end: oldEnd };
    const fresh = { start: newStart, end: newEnd };
    const typographic = sameButForTypography(
      redline.old.slice(oldStart, oldEnd),
      redline.new.slice(newStart, newEnd),
    );
    changes.push({ old, new: fresh, typographic });
  };
  for (const run of redline.runs) {
    if (run.kind === 'kept') {
      close();
      oldStart = run.old.end;
      newStart = run.new.end;
    }
    oldEnd = run.old.end;
    newEnd = run.new.end;
  }
  close();
  return changes;
}

/** A line end is no space: a passage that is joined to the next one is more than typography. */
function sameButForTypography(old: string, fresh: string): boolean {
  return (
    plainTypography(old) === plainTypography(fresh) &&
    (old.match(LINE_ENDS)?.length ?? 0) === (fresh.match(LINE_ENDS)?.length ?? 0)
  );
}
