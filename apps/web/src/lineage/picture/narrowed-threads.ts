import type { LineageSearch } from '../lineage-search.ts';
import type { PictureThread, Stay, Step } from './picture-of-lineage.ts';

/** A heading with the threads that stand under it. */
export interface ThreadGroup {
  readonly name: GroupName;
  readonly threads: readonly PictureThread[];
}

export type GroupName =
  | { readonly kind: 'part'; readonly part: 'preambular' | 'operative' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'birth'; readonly member: number };

/**
 * The threads that the address asks for. Words are found in what the picture knows of each paragraph, how it begins and its address, and
 * in `found`: the keys of stays of which the whole text has them.
 */
export function narrowedThreads(
  threads: readonly PictureThread[],
  search: LineageSearch,
  found: ReadonlySet<string> = nothing,
): readonly PictureThread[] {
  const sought = foldedWords(search.q ?? '');
  return threads.filter((thread) => {
    const { part } = search;
    if (part !== undefined && !thread.stays.some(({ paragraph }) => paragraph?.part === part)) return false;
    if (sought.length > 0 && !hasWords(thread, sought) && !thread.stays.some(({ key }) => found.has(key))) {
      return false;
    }
    return !asksForSteps(search) || thread.stays.some((stay) => isAskedFor(stay, search));
  });
}

const nothing: ReadonlySet<string> = new Set();

/** Whether the address narrows by what happened, so that single steps answer it. */
export function asksForSteps({ change, strength, substantive }: LineageSearch): boolean {
  return change !== undefined || strength !== undefined || substantive !== undefined;
}

/** Whether this is a step that the address asks for. */
export function isAskedFor(
  { step }: Pick<Stay, 'step'>,
  { change, strength, substantive }: LineageSearch,
): boolean {
  if (step === null) return false;
  return (
    (change === undefined || relationsOf(step).includes(change)) &&
    (strength === undefined || step.strength === strength) &&
    (substantive === undefined || step.substantive)
  );
}

/** A paragraph that moved with other words is both. */
function relationsOf({ relation, link }: Step): readonly string[] {
  const isOld = relation === 'moved' || relation === 'recast';
  return isOld && link.reworded ? [relation, 'revised'] : [relation];
}

/** Threads under headings: by where the newest text has them, or by the instrument in which they were born. */
export function groupedThreads(
  threads: readonly PictureThread[],
  order: 'text' | 'birth',
  placeOf: (thread: PictureThread) => number,
): readonly ThreadGroup[] {
  const inOrder = [...threads].sort((a, b) => b.latestMember - a.latestMember || placeOf(a) - placeOf(b));
  const groups: ThreadGroup[] =
    order === 'text'
      ? [
          ...(['preambular', 'operative'] as const).map((part) => ({
            name: { kind: 'part' as const, part },
            threads: inOrder.filter(({ stands, latest }) => stands && latest.part === part),
          })),
          { name: { kind: 'gone' }, threads: inOrder.filter(({ stands }) => !stands) },
        ]
      : [...new Set(threads.map(bornIn))].map((member) => ({
          name: { kind: 'birth', member },
          threads: threads.filter((thread) => bornIn(thread) === member),
        }));
  return groups.filter((group) => group.threads.length > 0);
}

function bornIn({ stays }: PictureThread): number {
  return stays[0]?.member ?? 0;
}

/** Whether one of its paragraphs has all of the words. */
function hasWords({ stays }: PictureThread, sought: readonly string[]): boolean {
  return stays.some(({ paragraph }) => {
    if (paragraph === null) return false;
    const words = folded(`${paragraph.address} ${paragraph.words}`);
    return sought.every((word) => words.includes(word));
  });
}

function foldedWords(typed: string): readonly string[] {
  return folded(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Without capitals, accents and vowel signs. */
function folded(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}
