import type { Range } from '../../text/span.ts';
import type { ReadText } from '../clauses/in-passage.ts';
import { firstIn } from '../wordings/grammar.ts';

/** Words that make an ask depend on something (rule M11): "if necessary", "upon request", "subject to …". */
export function conditionsIn({ masked, grammar }: ReadText, { start, end }: Range): Range[] {
  const found: Range[] = [];
  for (let next = firstIn(grammar.conditions, masked, start, end); next; ) {
    found.push({ start: next.index, end: next.index + next[0].trimEnd().length });
    next = firstIn(grammar.conditions, masked, next.index + next[0].length, end);
  }
  return found;
}
