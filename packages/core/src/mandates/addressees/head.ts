import type { Range } from '../../text/span.ts';
import type { ReadText } from '../clauses/in-passage.ts';
import type { Grammar } from '../wordings/grammar.ts';

/** What the head of a noun phrase is: somebody who can act, an act, nothing that is known, or no word at all. */
export type HeadKind = 'actor' | 'act' | 'unknown' | 'none';

export interface Head {
  readonly kind: HeadKind;
  readonly word: string;
}

/** No noun phrase has more words before its head is told. */
const LONGEST = 14;

/** The head of the noun phrase that begins the range: "further *cooperation* between …", "the *Secretary-General*". */
export function headOf({ masked, grammar }: ReadText, { start, end }: Range): Head {
  const { headEnds } = grammar.whole;
  const words = masked.slice(start, Math.min(end, start + 400)).replace(grammar.list.article, '');
  if (grammar.headFirst) return firstHead(words, grammar);
  let word = '';
  for (const [index, found] of [...words.matchAll(/[^\s]+/g)].slice(0, LONGEST).entries()) {
    const bare = found[0].replace(/[,;:.،؛]+$/, '');
    // "continuous, coherent and sustainable support" goes on where a noun would end.
    const isWhole = kindOf(word, grammar) !== 'unknown' && !grammar.list.unfinished.test(word);
    if (headEnds.test(bare) && index > 0 && (isWhole || !isJoint(bare))) break;
    if (!headEnds.test(bare)) word = bare;
    if (bare !== found[0] && kindOf(word, grammar) !== 'unknown' && !grammar.list.unfinished.test(word))
      break;
  }
  return { kind: kindOf(word, grammar), word };
}

const isJoint = (word: string): boolean => word === 'and' || word === 'or';

function kindOf(word: string, { whole }: Grammar): HeadKind {
  if (word === '') return 'none';
  if (whole.actors.test(word) || /^\p{Lu}/u.test(word)) return 'actor';
  return whole.acts.test(word) ? 'act' : 'unknown';
}

/** The head where it stands before its adjectives and its genitives. */
function firstHead(words: string, { whole }: Grammar): Head {
  for (const [found] of [...words.matchAll(/[^\s,;:.،؛]+/g)].slice(0, LONGEST)) {
    if (whole.actors.test(found) || /^\p{Lu}/u.test(found)) return { kind: 'actor', word: found };
    if (whole.acts.test(found)) return { kind: 'act', word: found };
    if (whole.headEnds.test(found)) break;
  }
  return { kind: words.trim() === '' ? 'none' : 'unknown', word: '' };
}
