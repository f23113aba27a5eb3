import type { HeldInstrument } from './held-instrument.ts';
import type { ParagraphHolders } from './shared-paragraphs.ts';

/** So much of a draft stands in the resolution that it became. */
const SAME_TEXT = 0.5;
/** A key that nothing has. */
const NO_KEY = '';

/** An instrument by its index, and those that are forms of it: drafts, earlier revisions, other copies; oldest first. */
export interface Work {
  readonly main: number;
  readonly beside: readonly number[];
}

/**
 * The instruments, each with its drafts and other copies beside it (rule L81): a draft belongs to the resolution that names it as its draft,
 * or to the only one of its session that has its title and most of its text; a revision to the last revision, a copy to the
 * first one of its symbol.
 */
export function worksOf(instruments: readonly HeldInstrument[], holders: ParagraphHolders): Work[] {
  const mainOf = instruments.map((_, index) => index);
  const gather = (indexes: readonly number[], main: number): void => {
    for (const index of indexes) if (index !== main) mainOf[index] = main;
  };

  const adopted = instruments.flatMap(({ kind }, index) => (kind === 'draft' ? [] : [index]));
  const drafts = instruments.flatMap(({ kind }, index) => (kind === 'draft' ? [index] : []));
  for (const copies of groupedBy(adopted, (index) => keyOf(instruments[index], 'symbol')))
    gather(copies, copies[0] as number);

  const mains = adopted.filter((index) => mainOf[index] === index);
  const becameByDraft = soleOf(mains, (index) => keyOf(instruments[index], 'draftSymbol'));
  const becameByTitle = soleOf(mains, (index) => keyOf(instruments[index], 'titleKey'));
  for (const revisions of groupedBy(drafts, (index) => draftKeyOf(instruments[index]))) {
    const last = revisions.reduce((a, b) =>
      revisionOf(instruments[b]) >= revisionOf(instruments[a]) ? b : a,
    );
    gather(revisions, became(last) ?? last);
  }

  function became(draft: number): number | undefined {
    const named = becameByDraft.get(draftKeyOf(instruments[draft]) ?? NO_KEY);
    if (named !== undefined) return named;
    const alike = becameByTitle.get(keyOf(instruments[draft], 'titleKey') ?? NO_KEY);
    if (alike === undefined) return undefined;
    return (holders.sharedBy(draft).get(alike)?.share ?? 0) >= SAME_TEXT ? alike : undefined;
  }

  const beside = new Map<number, number[]>();
  for (const [index, main] of mainOf.entries()) {
    if (index === main) beside.set(main, beside.get(main) ?? []);
    else beside.set(main, [...(beside.get(main) ?? []), index]);
  }
  return [...beside].sort(([a], [b]) => a - b).map(([main, others]) => ({ main, beside: others }));
}

/** What names a work: its symbol without revision, or its title within its session; and its part. */
function keyOf(
  instrument: HeldInstrument | undefined,
  by: 'symbol' | 'draftSymbol' | 'titleKey',
): string | null {
  const name = instrument?.[by];
  if (!instrument || !name) return null;
  const within = by === 'titleKey' ? `${instrument.body} ${instrument.session}` : '';
  if (by === 'titleKey' && instrument.session === null) return null;
  return [name.replaceAll(/\/(?:Rev|Corr)\.\d+/g, ''), within, instrument.part ?? ''].join('|');
}

function draftKeyOf(draft: HeldInstrument | undefined): string | null {
  return keyOf(draft, 'symbol') ?? keyOf(draft, 'draftSymbol');
}

function revisionOf(draft: HeldInstrument | undefined): number {
  return Number(/\/Rev\.(\d+)/.exec((draft?.symbol ?? draft?.draftSymbol) as string)?.[1] ?? 0);
}

/** Groups of those that have the same key; one without a key is a group of its own. */
function groupedBy(indexes: readonly number[], key: (index: number) => string | null): number[][] {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const name = key(index) ?? `#${index}`;
    groups.set(name, [...(groups.get(name) ?? []), index]);
  }
  return [...groups.values()];
}

/** Key → the one index that has it; keys of several are left out. */
function soleOf(indexes: readonly number[], key: (index: number) => string | null): Map<string, number> {
  const named = indexes.filter((index) => key(index) !== null);
  const groups = groupedBy(named, key).filter((group) => group.length === 1);
  return new Map(groups.map(([index]) => [key(index as number) as string, index as number]));
}
